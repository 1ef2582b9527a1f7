"""Rows of the seed table that `check` answers: can it be done, and is it relevant?"""

from pathlib import Path

import pytest

from careerplan.cli import main
from tests.built import PLAN, answer, goal_file, parse_page, section, site_of, text_of

PLAN_WITH_HOURS = f"{PLAN}capacity: 5 h/week\n"
TWO_AT_ONCE = """\
goal: Open the evening counter at Harbour Bank
by: 2027-06
steps:
  - do: Train the two newcomers
    takes: 2 months
    load: 4 h/week
  - do: Draw up the rota
    alongside: true
    takes: 1 month
    load: 3 h/week
"""


def checked(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    front: str,
    *,
    plan: str = PLAN,
    today: str = "2026-11-02",
) -> list[str]:
    """Check a plan with one goal; return the first line of each finding."""
    (folder / "content" / "goals").mkdir(parents=True)
    (folder / "content" / "plan.yaml").write_text(plan, "utf-8")
    (folder / "content" / "goals" / "counter.md").write_text(goal_file(front), "utf-8")
    main(["check", "--project", str(folder), "--format", "concise", "--today", today])
    return capsys.readouterr().out.splitlines()


def told(lines: list[str], rule: str) -> list[str]:
    return [line.split(f"{rule} ")[1] for line in lines if f" {rule} " in line]


@pytest.mark.seed("S22")
def test_weeks_that_ask_for_too_many_hours_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = checked(tmp_path, capsys, TWO_AT_ONCE, plan=PLAN_WITH_HOURS)
    (said,) = told(lines, "A1")
    assert "4 weeks, 31 May 2027 to 27 June 2027: up to 7 h of steps a week" in said
    assert "5 h free (counter 7)" in said


@pytest.mark.seed("S23")
@pytest.mark.parametrize(
    ("access", "said"),
    [
        ("no", ": E A3 "),
        ("ask", ": H A3 "),
        ("have", ""),
    ],
)
def test_a_resource_that_is_out_of_reach_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], access: str, said: str
) -> None:
    front = (
        "goal: Teach the counter staff\nresources:\n"
        f"  - name: Training room\n    from: company\n    access: {access}\n"
        "    why: It has ten desks\n"
    )
    lines = checked(tmp_path, capsys, front)
    found = [line for line in lines if " A3 " in line]
    assert [said in line for line in found] == ([True] if said else [])
    page = parse_page(site_of(counter=front)["goals/counter.html"])
    if access == "no":
        assert "Training room" not in text_of(page)
    else:
        assert "Training room" in text_of(section(page, "With the company’s help"))


@pytest.mark.seed("S24")
@pytest.mark.parametrize(
    ("realistic", "rule"),
    [
        ("It is important for my growth", "R2"),
        ("Teaching the counter staff to tell forged notes", "R2"),
        (f"My role at the counter of the bank is {'very ' * 20}full of notes", "R3"),
        ("Half of the notes I count at the counter are worn", ""),
    ],
)
def test_the_relevance_is_told_in_a_few_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], realistic: str, rule: str
) -> None:
    goal = "goal: Teach the counter staff to tell forged notes\n"
    front = f"{goal}realistic: {realistic}\n"
    lines = checked(tmp_path, capsys, front)
    found = {name for name in ("R1", "R2", "R3", "R4") if told(lines, name)}
    assert found == ({rule} if rule else set())
    page = parse_page(site_of(counter=front)["goals/counter.html"])
    assert answer(page, "Why it fits") == " ".join(realistic.split())


@pytest.mark.seed("S24")
def test_a_goal_without_relevance_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = checked(tmp_path, capsys, "goal: Learn Norwegian\n")
    assert len(told(lines, "R1")) == 1


@pytest.mark.seed("S51")
def test_a_goal_that_is_called_by_another_term_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    front = "goal: Open a branch of my own\nby: 2033-06\ntags: short-term\n"
    (said,) = told(checked(tmp_path, capsys, front), "T6")
    assert "marked short-term, but June 2033 is 6.8 years away" in said


@pytest.mark.seed("S58")
def test_the_day_by_which_the_first_step_must_begin_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = "steps:\n  - do: Pass the exam\n    takes: 3 months\n"
    front = f"goal: Move to the loan desk\nby: 2027-06\n{steps}"
    (said,) = told(checked(tmp_path / "late", capsys, front, today="2027-05-03"), "A2")
    assert '"Pass the exam" had to begin by 1 April 2027, 1 month ago' in said
    assert told(checked(tmp_path / "early", capsys, front), "A2") == []


@pytest.mark.seed("S61")
def test_steps_that_compete_are_to_be_put_in_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = checked(tmp_path / "equal", capsys, TWO_AT_ONCE, plan=PLAN_WITH_HOURS)
    (said,) = told(lines, "A10")
    assert '"Train the two newcomers" and "Draw up the rota"' in said
    ranked = TWO_AT_ONCE.replace("    load: 4", "    priority: 1\n    load: 4")
    lines = checked(tmp_path / "ranked", capsys, ranked, plan=PLAN_WITH_HOURS)
    assert told(lines, "A10") == []
