"""Exceptions hide exactly what they are written for, and tell where they hide none."""

import codecs
from pathlib import Path

import pytest

from careerplan.catalogue import ALWAYS_ERRORS, NEVER_ALLOWED, RULES
from careerplan.finding import Finding, Place, Severity
from careerplan.pipeline import check
from careerplan.plan.allows import Allow
from careerplan.project import Project
from careerplan.rules.allowing import apply_allows

REASON = "the board decides in autumn"
GOAL = "content/goals/exam.md"
OTHER = "content/goals/yard.md"
PLAN = "content/plan.yaml"
PRIVATE = "content/private/goals/exam.md"


def found(rule: str = "T7", *, file: str = GOAL, line: int = 4, goal: str = "exam"):
    severity = RULES[rule].severity
    return Finding(rule, severity, Place(file, line, 3, line, 9), "m", "f", goal=goal)


def allow(
    rule: str = "T7",
    *,
    reason: str = REASON,
    file: str = GOAL,
    line: int = 9,
    goal: str = "exam",
    lines: tuple[int, int] | None = None,
    is_of_closed: bool = False,
) -> Allow:
    place = Place(file, line, 3, line, 5)
    return Allow(rule, reason, place, goal, lines, is_of_closed=is_of_closed)


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.rule for finding in findings]


def test_a_goal_excuses_its_own_and_no_other() -> None:
    mine, yours = found(), found(file=OTHER, goal="yard")
    assert apply_allows((mine, yours), (allow(),)) == (yours,)


def test_another_rule_is_not_excused() -> None:
    assert codes(apply_allows((found("T5"),), (allow(),))) == ["T5", "X1"]


def test_the_private_half_excuses_the_goal_and_the_goal_its_half() -> None:
    half = found(file=PRIVATE)
    assert apply_allows((half,), (allow(),)) == ()
    assert apply_allows((found(),), (allow(file=PRIVATE),)) == ()


def test_the_plan_excuses_all_goals() -> None:
    whole = allow(file=PLAN, goal="")
    assert apply_allows((found(), found(file=OTHER, goal="yard")), (whole,)) == ()


@pytest.mark.parametrize(("line", "is_hidden"), [(3, False), (4, True), (6, False)])
def test_a_comment_reaches_its_lines_alone(line: int, *, is_hidden: bool) -> None:
    comment = allow(line=4, lines=(4, 5))
    expected = [] if is_hidden else ["T7", "X1"]
    assert codes(apply_allows((found(line=line),), (comment,))) == expected


def test_a_comment_in_the_plan_does_not_reach_goals() -> None:
    comment = allow(file=PLAN, goal="", line=4, lines=(4, 4))
    assert codes(apply_allows((found(),), (comment,))) == ["T7", "X1"]


def test_two_that_cover_one_finding_are_both_of_use() -> None:
    assert apply_allows((found(),), (allow(), allow(file=PLAN, goal=""))) == ()


def test_a_private_file_in_git_is_excused_in_itself_alone() -> None:
    tracked = found("V4", file=PRIVATE, line=1)
    inside = allow("V4", file=PRIVATE)
    elsewhere = (allow("V4"), allow("V4", file=PLAN, goal=""))
    beside = allow("V4", file="content/private/goals/calm.md")
    assert apply_allows((tracked,), (inside,)) == ()
    assert codes(apply_allows((tracked,), elsewhere)) == ["V4", "X4", "X4"]
    assert codes(apply_allows((tracked,), (beside,))) == ["V4"]


@pytest.mark.parametrize("rule", sorted(NEVER_ALLOWED))
def test_some_rules_know_no_exception(rule: str) -> None:
    kept = apply_allows((found(rule),), (allow(rule),))
    assert codes(kept) == [rule, "X4"]
    assert "knows no exception" in kept[1].message


@pytest.mark.parametrize("rule", sorted(set(RULES) - NEVER_ALLOWED - {"V4"}))
@pytest.mark.parametrize("reason", ["", "because", "not yet"])
def test_without_a_reason_nothing_is_excused(rule: str, reason: str) -> None:
    kept = apply_allows((found(rule),), (allow(rule, reason=reason),))
    assert codes(kept) == [rule, "X3"]
    assert kept[1].severity is Severity.ERROR


def test_errors_whatever_the_status_can_be_allowed_where_the_catalogue_says() -> None:
    allowed = {rule for rule in ALWAYS_ERRORS & set(RULES) if rule not in NEVER_ALLOWED}
    assert allowed == {"V2", "V3", "V4", "T5"}


@pytest.mark.parametrize("rule", ["V4", "C3", "C4", "A1", "T5", "I9", "E1"])
def test_whether_it_is_needed_is_decided_elsewhere(rule: str) -> None:
    assert apply_allows((), (allow(rule, file=PRIVATE),)) == ()


def test_what_is_closed_needed_it_once() -> None:
    assert apply_allows((), (allow(is_of_closed=True),)) == ()
    assert codes(apply_allows((), (allow(),))) == ["X1"]


@pytest.mark.parametrize(
    ("written", "fix"),
    [
        ("M11", "did you mean  M1 no-marker  ?"),
        ("no-markers", "did you mean  M1 no-marker  ?"),
        ("M1 no-deadline", "did you mean  M1 no-marker  ?"),
        ("nothing like it", "see all rules with  careerplan explain --all"),
        ("", "name the rule and the reason, such as  allow M1 my manager judges it"),
    ],
)
def test_an_unknown_rule_is_told_with_the_one_that_is_near(
    written: str, fix: str
) -> None:
    (fault,) = apply_allows((), (allow(written),))
    assert (fault.rule, fault.severity, fault.fix) == ("X4", Severity.ERROR, fix)


# Whole files: with the exception all is as before, but for the one finding.

STEPS = """\
---
goal: Pass the scaffolding exam
status: ready
by: 2027-06
steps:
  - do: Rent the tower 🏗
    by: 2027-09{first}
  - do: Sit the exam
    by: >{second}
      2027-10
{key}---
Words.
{text}"""
EMPTY = dict.fromkeys(("first", "second", "key", "text"), "")
COMMENT = f"  # careerplan: allow T7 {REASON}"


def findings_of(slots: dict[str, str], *, ending: str = "\n", mark: bytes = b""):
    text = STEPS.format(**(EMPTY | slots)).replace("\n", ending)
    files = {
        PLAN: b"name: Jo\nrole: Seller\nas_of: 2026-11\n",
        GOAL: mark + text.encode(),
    }
    return check(Project(Path(), files, frozenset())).findings


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(finding.rule, finding.message) for finding in findings]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize(
    ("slots", "months"),
    [
        ({"first": COMMENT}, ["September"]),
        ({"second": COMMENT}, ["October"]),
        ({"first": COMMENT, "second": COMMENT}, ["September", "October"]),
        ({"key": f"allow:\n  T7: {REASON}\n"}, ["September", "October"]),
        ({"text": f"<!-- careerplan: allow T7 {REASON} -->"}, ["September", "October"]),
    ],
)
def test_an_exception_hides_exactly_what_it_is_written_for(
    slots: dict[str, str], months: list[str], ending: str, mark: bytes
) -> None:
    before = told(findings_of({}))
    hidden = [
        item
        for item in before
        if item[0] == "T7" and any(f"{month} 2027" in item[1] for month in months)
    ]
    assert len(hidden) == len(months)
    after = told(findings_of(slots, ending=ending, mark=mark))
    assert after == [item for item in before if item not in hidden]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize(
    "slots",
    [
        {"first": COMMENT.replace("T7", "A2")},
        {"key": f"allow:\n  T6: {REASON}\n"},
        {"text": f"<!-- careerplan: allow C6 {REASON} -->"},
    ],
)
def test_one_that_hides_nothing_is_told_and_changes_nothing(
    slots: dict[str, str], ending: str, mark: bytes
) -> None:
    before, after = findings_of({}), findings_of(slots, ending=ending, mark=mark)
    rest = [item for item in told(after) if item[0] != "X1"]
    assert rest == told(before)
    is_decided_elsewhere = "A2" in slots.get("first", "")
    assert ("X1" in codes(after)) is not is_decided_elsewhere
    for finding in after:
        if finding.rule == "X1":
            text = STEPS.format(**(EMPTY | slots)).split("\n")[finding.place.line - 1]
            words = text[finding.place.column - 1 : finding.place.end_column - 1]
            assert words in RULES
