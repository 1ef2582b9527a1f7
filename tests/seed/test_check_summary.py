"""Rows of the seed table that a person reads at the end of a check."""

from pathlib import Path

import pytest

from careerplan.cli import main
from tests.commands.small_plan import put

PLAN = "name: Ida Brook\nrole: Bank clerk\ncompany: Grebe Bank\nas_of: 2026-10\n"
SHARP = (
    "goal: Sell 40 card upgrades at the counter of Grebe Bank\n"
    "status: ready\nby: 2027-06\nwhere: the counter\nmeasure: 40 signed upgrades\n"
    "realistic: I advise on cards at this counter already\n"
    "steps:\n  - do: Pass the product exam\n"
)
VAGUE = "goal: Be better\nstatus: ready\n"


def end_of_check(
    folder: Path, capsys: pytest.CaptureFixture[str], **goals: str
) -> list[str]:
    """Check a plan, and return what is printed from the summary on."""
    put(folder, "plan.yaml", PLAN)
    for name, keys in goals.items():
        put(folder, f"goals/{name}.md", f"---\n{keys}---\n")
    main(["check", "--project", str(folder)])
    lines = capsys.readouterr().out.splitlines()
    return lines[
        next(n for n, line in enumerate(lines) if line.startswith("precise")) :
    ]


@pytest.mark.seed("S63")
def test_the_summary_says_whether_goals_are_precise_and_relevant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    precise, relevant, *_ = end_of_check(tmp_path, capsys, cards=SHARP, vague=VAGUE)
    assert precise == (
        "precise: 1 of 2 ready goals says what, how much and by when; "
        '"Be better" is not clearly specific, measurable or timely'
    )
    assert relevant == (
        "relevant: 1 of 2 ready goals says what it does for the role and the company; "
        '"Be better" does not'
    )


@pytest.mark.seed("S39")
def test_the_summary_counts_the_goals_in_the_back_pocket(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = end_of_check(tmp_path, capsys, cards=SHARP, idea="goal: Learn to juggle\n")
    assert "goals: 1 ready, 1 idea" in told


def test_the_score_of_each_goal_stands_below_its_five_parts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    *_, heads, row = end_of_check(tmp_path, capsys, cards=SHARP)
    assert heads.split() == ["goal", *"SMART", "total"]
    *_, s, m, a, r, t, total = row.split()
    assert sum(map(int, (s, m, a, r, t))) == int(total)
