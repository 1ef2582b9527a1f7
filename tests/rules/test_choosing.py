"""Of several findings about the words of a goal, the most telling one is told."""

from pathlib import Path

import pytest

from careerplan.catalogue import RULES
from careerplan.cli import main
from careerplan.finding import Finding, Place, Severity
from careerplan.pipeline import check
from careerplan.project import Project
from careerplan.rules.choosing import choose
from tests.commands.small_plan import PLAN, put

ERROR, WARNING, HINT = Severity
GOAL = "---\ngoal: Learn more soon, maybe\nstatus: ready\n---\n"


def found(
    rule: str,
    severity: Severity = WARNING,
    *,
    goal: str = "lead",
    column: int = 7,
    is_quality: bool = True,
) -> Finding:
    place = Place(f"content/goals/{goal}.md", 2, column, 2, column + 2)
    return Finding(rule, severity, place, "m", "f", goal=goal, is_quality=is_quality)


def told(*findings: Finding) -> list[tuple[str, Severity]]:
    return [(finding.rule, finding.severity) for finding in choose(findings)]


def test_one_is_told_and_it_is_the_most_telling() -> None:
    assert told(found("M1"), found("M2"), found("M6")) == [("M2", WARNING)]


def test_it_is_as_severe_as_the_worst_it_stands_for() -> None:
    assert told(found("M1", ERROR), found("M2")) == [("M2", ERROR)]
    assert told(found("S5", HINT), found("S4")) == [("S5", WARNING)]


def test_criteria_and_goals_are_told_apart() -> None:
    both = (found("M1"), found("S4"), found("M1", goal="other"))
    assert choose(both) == tuple(sorted(both, key=lambda item: item.sort_key))


def test_of_two_alike_the_first_in_the_file_is_told() -> None:
    late, early = found("S5", column=30), found("S5", column=9)
    assert choose((late, early)) == (early,)


def test_what_is_no_matter_of_words_is_always_told() -> None:
    structured = found("M5", ERROR, is_quality=False)
    assert told(found("M2"), structured) == [("M5", ERROR), ("M2", WARNING)]
    assert told(found("X2"), found("S2")) == [("S2", WARNING), ("X2", WARNING)]


def test_everything_is_told_on_demand() -> None:
    every = (found("M1"), found("M2"), found("S4"))
    assert choose(every, everything=True) == every


def test_the_order_they_come_in_does_not_matter() -> None:
    every = (found("M1", ERROR), found("M2"), found("S4"), found("S1"), found("T3"))
    assert choose(every) == choose(every[::-1])


@pytest.mark.parametrize("letter", "SMART")
def test_every_rule_about_words_competes_with_its_kind(letter: str) -> None:
    rules = [code for code, rule in RULES.items() if code[0] == letter]
    in_words = [code for code in rules if RULES[code].in_words is not None]
    assert len(in_words) > 1
    competing = [code for code in in_words if code not in ("A2", "T5")]
    assert len(choose(found(code) for code in competing)) == 1


def test_a_whole_check_tells_one_a_criterion() -> None:
    files = {
        "content/plan.yaml": b"name: Jo\nrole: Seller\nas_of: 2026-11\n",
        "content/goals/lead.md": GOAL.encode(),
    }
    checked = check(Project(Path(), files, frozenset()))
    letters = [
        finding.criterion
        for finding in choose(checked.findings)
        if finding.criterion in "SMT"
    ]
    assert sorted(letters) == ["M", "S", "T"]
    assert len([item for item in checked.findings if item.criterion in "SMT"]) > 5


def test_all_shows_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(tmp_path, "plan.yaml", PLAN)
    put(tmp_path, "goals/lead.md", GOAL)
    command = ["check", "--project", str(tmp_path), "--format", "concise"]
    main(command)
    few = capsys.readouterr().out
    main([*command, "--all"])
    every = capsys.readouterr().out
    assert "E M2 unmeasurable-verb" in few
    assert "M1 no-marker" not in few
    assert "E M1 no-marker" in every
    assert "W M2 unmeasurable-verb" in every


def test_a_misspelt_key_is_told_once() -> None:
    goal = (
        "---\ngoal: Pass the radio exam at Halden\nstatus: ready\ndeadline: 2028\n"
        "mesure: Certificate\nrealstic: our ferry needs it\n---\n"
    )
    files = {
        "content/plan.yaml": b"name: Jo\nrole: Mate\nas_of: 2026-11\n",
        "content/goals/exam.md": goal.encode(),
    }
    findings = check(Project(Path(), files, frozenset())).findings
    rules = [finding.rule for finding in findings if finding.goal == "exam"]
    assert rules.count("X5") == 3
    assert not {"T1", "M1", "R1"} & set(rules)
