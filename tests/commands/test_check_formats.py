"""`careerplan check --format`: what each prints, where, and never what is private."""

import json
import re
import sys
from pathlib import Path

import pytest

from careerplan.commands import terminal
from careerplan.report import sarif
from tests.commands.small_plan import Command, put

FORMATS = ("text", "concise", "json", "github", "sarif")
SECRETS = ("harbour", "Grebe", "houseboat")
GOAL = "---\ngoal: Sell cards at the counter\nrealstic: I do\nstatus: ready\n---\n"


@pytest.fixture(autouse=True)
def _pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        sarif, "read_page", lambda code: f"# {code}\n\nWhat\n\n## Why\n"
    )


@pytest.fixture(autouse=True)
def _goal(project: Path) -> None:
    put(project, "goals/sell.md", GOAL)


@pytest.mark.parametrize("kind", FORMATS)
def test_words_of_private_files_stay_at_home(kind: str, careerplan: Command) -> None:
    run = careerplan("check", "--format", kind, "--all")
    assert run.code == 1
    assert not any(secret in run.out + run.err for secret in SECRETS)
    assert "content/private/goals/house.md" in run.out
    shown = careerplan("check", "--format", kind, "--show-private")
    assert "harbour" in shown.out


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_is_found_in_each(kind: str, careerplan: Command) -> None:
    run = careerplan("check", "--format", kind, "--select", "X5")
    assert run.err.startswith("2 errors · 0 warnings · 0 hints\n")
    assert run.out.endswith("\n")
    for file in ("content/goals/sell.md", "content/private/goals/house.md"):
        assert file in run.out
    assert careerplan("check", "--format", kind, "--select", "X5").out == run.out


def test_json_is_output_and_nothing_else(careerplan: Command) -> None:
    document = json.loads(careerplan("check", "--format", "json").out)
    assert document["schema"] == 1
    assert len(document["summary"]) == 3
    rules = {finding["rule"] for finding in document["findings"]}
    assert "X5" in rules
    part = json.loads(careerplan("check", "--format", "json", "--select", "X").out)
    assert part["summary"] == part["scores"] == []


def test_the_job_gets_its_summary(
    careerplan: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("what was there\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    careerplan("check", "--format", "text")
    assert summary.read_text() == "what was there\n"
    run = careerplan("check", "--format", "github", "--select", "X5")
    said = summary.read_text("utf-8")
    assert said.startswith("what was there\n## careerplan check\n")
    assert "| error | content/goals/sell.md:3 | X5 unknown-key |" in said
    assert not any(secret in said for secret in SECRETS)
    assert "::error file=content/goals/sell.md,line=3," in run.out
    assert "  more careerplan explain X5" in run.out


def test_the_page_of_a_job_is_no_terminal(
    careerplan: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", Terminal())
        careerplan("check", "--format", "github")
    assert "house.md" in summary.read_text("utf-8")
    assert not any(secret in summary.read_text("utf-8") for secret in SECRETS)


def test_a_summary_that_cannot_be_written_stops_nothing(
    careerplan: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "no" / "summary.md"))
    run = careerplan("check", "--format", "github", "--exit-zero")
    assert run.code == 0
    assert "the summary of the job could not be written: " in run.err


@pytest.mark.parametrize("kind", ["github", "sarif"])
def test_files_are_named_from_the_top_of_the_repository(
    kind: str, careerplan: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(project.parent))
    out = careerplan("check", "--format", kind, "--select", "X5").out
    assert re.search(r'(file=|"uri": ")plan/content/goals/sell\.md', out)


class Terminal:
    """A terminal of some width, that keeps what is printed."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        self.text += text

    def isatty(self) -> bool:
        return True

    def flush(self) -> None: ...


@pytest.mark.parametrize("columns", ["40", "72"])
def test_a_terminal_shows_all_in_its_width(
    columns: str, careerplan: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("TERM", "xterm")
    screen = Terminal()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", screen)
        careerplan("check", "--all")
    assert "harbour" in screen.text
    assert "\x1b[31merror\x1b[0m" in screen.text
    plain = re.sub(r"\x1b\[\d+m", "", screen.text)
    assert max(map(len, plain.splitlines())) <= int(columns)


@pytest.mark.parametrize(
    ("flags", "environment", "is_terminal", "is_coloured"),
    [
        ([], {}, False, False),
        ([], {}, True, True),
        ([], {"TERM": "dumb"}, True, False),
        ([], {"NO_COLOR": "1"}, True, False),
        ([], {"NO_COLOR": ""}, True, True),
        ([], {"FORCE_COLOR": "1"}, False, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, False),
        (["--color", "always"], {"NO_COLOR": "1"}, False, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, True, False),
        (["--color", "auto"], {}, True, True),
    ],
)
def test_colour_has_manners(
    flags: list[str],
    environment: dict[str, str],
    is_terminal: bool,
    is_coloured: bool,
    careerplan: Command,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(terminal, "columns_of", lambda _: None)
    screen = Terminal()
    with monkeypatch.context() as patch:
        if is_terminal:
            patch.setattr(sys, "stdout", screen)
        run = careerplan("check", *flags)
    assert ("\x1b[" in (screen.text or run.out)) is is_coloured


def test_no_other_format_is_coloured(careerplan: Command) -> None:
    for kind in ("concise", "json", "sarif"):
        out = careerplan("check", "--format", kind, "--color", "always").out
        assert "\x1b" not in out
