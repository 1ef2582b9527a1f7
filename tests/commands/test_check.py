"""`careerplan check`: what it finds, for which files, and how it ends."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careerplan.finding import Severity
from tests.commands.small_plan import Command
from tests.projects import ROOT

ERROR, WARNING, HINT = Severity
Finds = Callable[..., None]
SOUND = "Nothing found.\n"


@pytest.fixture
def sound(project: Path, rules_find: Finds) -> Finds:
    """Take away what is wrong with the plan, and let rules find what is asked for."""
    (project / "content/private/goals/house.md").unlink()
    rules_find()
    return rules_find


@pytest.mark.parametrize("verb", ["check", "validate"])
def test_a_sound_plan_is_told_so(verb: str, careerplan: Command, sound: Finds) -> None:
    del sound
    run = careerplan(verb)
    assert run.code == 0
    assert run.out.startswith("precise: ")
    assert run.err.startswith(SOUND)
    assert careerplan(verb, "content/plan.yaml").out == ""


def test_findings_are_output_and_their_count_is_talk(
    careerplan: Command, rules_find: Finds
) -> None:
    rules_find(ERROR, HINT)
    run = careerplan("check")
    assert run.code == 1
    assert run.err == "2 errors · 0 warnings · 1 hint\n"
    first, second, third, summary, *_ = run.out.split("\n\n")
    assert summary.startswith("precise: ")
    why, fix = "why  steps are worked backward", "fix  move it"
    more = "more careerplan explain T7"
    head, line, mark, *below = first.splitlines()
    assert head == "content/goals/sell.md:2:7  error  T7 step-order  it ends late"
    assert line == "    2 | goal: Sell cards at the counter"
    assert mark == "      |       ^^^^"
    assert [text.strip()[: len(why)] for text in below] == [why, fix, more]
    assert second.startswith("content/private/goals/house.md:4:1  error  X5")
    assert third.startswith("content/goals/sell.md:2:7  hint  T7")


@pytest.mark.parametrize(
    ("found", "flags", "code"),
    [
        ([], ["--strict"], 0),
        ([HINT], [], 0),
        ([HINT], ["--strict"], 0),
        ([WARNING], [], 0),
        ([WARNING], ["--strict"], 1),
        ([WARNING], ["--strict", "--exit-zero"], 0),
        ([WARNING, ERROR], [], 1),
        ([ERROR], ["--exit-zero"], 0),
    ],
)
def test_the_exit_code_follows_the_worst(
    found: list[Severity],
    flags: list[str],
    code: int,
    careerplan: Command,
    sound: Finds,
) -> None:
    sound(*found)
    assert careerplan("check", *flags).code == code


def test_it_writes_nothing(careerplan: Command, project: Path) -> None:
    careerplan("check")
    assert sorted(path.name for path in project.iterdir()) == ["content"]


def test_words_of_private_files_are_told_only_when_asked_for(
    careerplan: Command,
) -> None:
    run = careerplan("check")
    assert "house.md:4:1" in run.out
    assert "harbour" not in run.out + run.err
    assert "harbour: Grebe Quay" in careerplan("check", "--show-private").out


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ("content/goals/sell.md", ["sell"]),
        ("content/goals", ["sell"]),
        ("content/private", ["house"]),
        ("content", ["sell", "house"]),
        ("content/plan.yaml", []),
    ],
)
def test_files_can_be_named(
    named: str,
    found: list[str],
    careerplan: Command,
    project: Path,
    rules_find: Finds,
) -> None:
    rules_find(HINT)
    for name in (named, project / named):
        out = careerplan("check", name).out
        assert [goal for goal in ("sell", "house") if f"/{goal}.md" in out] == found


def test_files_are_named_as_seen_from_here(
    careerplan: Command, project: Path, rules_find: Finds
) -> None:
    rules_find()
    run = careerplan("check", "house.md", here=project / "content/private/goals")
    assert "house.md:4:1" in run.out
    run = careerplan("check", "../goals", here=project / "content/private")
    assert (run.code, run.out) == (0, "")


def test_a_file_that_is_not_there_is_told(careerplan: Command) -> None:
    run = careerplan("check", "content/goals/swim.md")
    assert run.code == 2
    assert "there is no file content/goals/swim.md in this plan" in run.err


@pytest.mark.parametrize("day", ["2026-11-02", "2027-03-01", "2029-06-30"])
def test_the_example_has_no_error_on_any_day(day: str, careerplan: Command) -> None:
    assert careerplan("check", "--today", day, "--project", ROOT).code == 0


def test_the_example_is_sound(careerplan: Command) -> None:
    run = careerplan("check", "--strict", "--project", ROOT)
    assert run.code == 0
    assert "0 errors · 0 warnings" in run.err or run.err.startswith(SOUND)
