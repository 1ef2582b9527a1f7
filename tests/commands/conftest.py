"""What the tests of the verbs share: a small project, and a way to run a verb on it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careerplan import pipeline
from careerplan.cli import main
from careerplan.finding import Finding, Place, Severity
from tests.commands.small_plan import HOUSE, IDEA, PLAN, SELL, Command, Run, put


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Lay out a plan: a goal, an idea, and a private goal with a fault in it."""
    root = tmp_path / "plan"
    put(root, "plan.yaml", PLAN)
    put(root, "goals/sell.md", SELL)
    put(root, "goals/juggle.md", IDEA)
    put(root, "private/goals/house.md", HOUSE)
    return root


@pytest.fixture
def careerplan(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    compiled_templates: None,
) -> Command:
    """Give what runs a verb, in the project's folder unless another is named."""
    del compiled_templates
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)

    def run(*arguments: str | Path, here: Path = project) -> Run:
        monkeypatch.chdir(here)
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return Run(code, told.out, told.err)

    return run


@pytest.fixture
def rules_find(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let the rules find this much, so that a new rule changes none of these tests."""

    def find(*severities: Severity) -> None:
        place = Place("content/goals/sell.md", 2, 7, 2, 11)
        found = tuple(
            Finding("T7", severity, place, "it ends late", "move it", goal="sell")
            for severity in severities
        )
        monkeypatch.setattr(pipeline, "check_plan", lambda *_, **__: found)

    return find
