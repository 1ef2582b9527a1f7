"""What the tests of a written site share."""

import pytest

from careerplan.output import folders
from tests.output.sites import lay_out


@pytest.fixture(scope="module")
def no_wait_for_the_disk():
    """Do not ask that files be on the disk: these tests do not pull the plug."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folders, "sync", lambda _: None)
        yield


@pytest.fixture
def site(tmp_path):
    """Lay out a site of ours with much in it that is not ours."""
    lay_out(tmp_path / "site")
    return tmp_path / "site"
