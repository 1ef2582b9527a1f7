"""What tests of several folders share."""

from collections.abc import Iterator
from functools import cache

import pytest

from careerplan.render import pages, templates

TODAY = "1793620800"  # 2 November 2026 at noon, in seconds


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let goldens be renewed: read the diff before it is committed."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what comes out over what was expected",
    )


@pytest.fixture(scope="session", autouse=True)
def _known_surroundings() -> Iterator[None]:
    """Let every test run on one day, and as if no other program ran it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", TODAY)
        for name in ("COLUMNS", "GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE"):
            patch.delenv(name, raising=False)
        yield


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Tell whether goldens are to be written, not compared."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="module")
def compiled_templates() -> Iterator[None]:
    """Compile a theme’s templates once a module, for tests that build many sites."""
    with pytest.MonkeyPatch.context() as patch:
        kept = cache(templates.make_environment)
        patch.setattr(pages, "make_environment", kept)
        yield
