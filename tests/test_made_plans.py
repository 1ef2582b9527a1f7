"""The plans made by chance hold all that a plan can hold, and mark what is private."""

from careerplan.finding import Severity
from careerplan.plan.fields import RECORDS, Field, Record
from careerplan.plan.frontmatter import parse_document
from careerplan.plan.source import BrokenFileError, decode
from careerplan.plan.tables import (
    CHOSEN,
    EMPLOYER_FILE,
    FILES,
    GOAL_WITH_NOTES,
    PRIVATE_HALF,
    REFLECTION,
)
from careerplan.plan.walk import walk
from tests.canaries import MARK
from tests.made_plans import make_plan
from tests.twins import PRIVATE, checked_made, made_plan, record_of

FEW = 50


def rows_in(path: str, data: bytes) -> set[Field]:
    """Find the rows of the table that a file has keys for."""
    if "/employers/" in path:
        record: Record = EMPLOYER_FILE
    elif "/goals/" in path:
        record = GOAL_WITH_NOTES
    else:
        record = REFLECTION if path.endswith("reflection.md") else record_of(path)
    try:
        document = parse_document(decode(data), is_markdown=path.endswith(".md"))
    except BrokenFileError:
        return set()
    return {row for row, _ in walk(document.keys, record)}


def test_every_key_of_the_table_is_written() -> None:
    seen: set[Field] = set()
    employers = ""
    for seed in range(FEW):
        for path, data in made_plan(seed).files.items():
            if path.endswith((".md", ".yaml")):
                seen |= rows_in(path, data)
            if "/employers/" in path:
                employers += decode(data)
    records = (*FILES.values(), *RECORDS.values(), GOAL_WITH_NOTES, PRIVATE_HALF)
    rows = {row for record in records for row in record.fields}
    assert len(rows) >= 100
    assert {row.key for row in rows - seen} == set()
    assert all(f"\n    {row.key}:" in employers for row in CHOSEN.fields)


def test_there_are_goals_of_every_sort() -> None:
    statuses, shares, kinds, endings = set(), set(), set(), set()
    shown = private = halves = employers = 0
    for seed in range(FEW):
        made, plan = made_plan(seed), checked_made(seed).subject.plan
        for goal in plan.goals:
            statuses.add((goal.status, goal.id in made.shown))
            shares.add(goal.share)
            kinds.add(goal.kind)
            private += goal.is_private
        shown += len(made.shown)
        halves += sum(path.startswith(f"{PRIVATE}goals/goal-") for path in made.files)
        employers += len(plan.employers)
        endings |= {path.rpartition(".")[2] for path in made.files}
    assert len(statuses) == 14
    assert len(shares) == 4
    assert kinds == {"professional", "personal"}
    assert endings == {"md", "yaml", "txt", "pdf"}
    assert min(shown, private, halves, employers) >= 30


def test_there_are_steps_of_every_kind_and_state() -> None:
    steps = [
        step
        for seed in range(FEW)
        for goal in checked_made(seed).tracked.plan.goals
        for step in goal.steps
    ]
    assert len({(step.kind, step.state) for step in steps}) == 7 * 5
    assert len({step.share for step in steps}) == 4
    assert any(step.alongside for step in steps)


def test_each_private_file_and_each_hidden_goal_has_a_canary() -> None:
    for seed in range(FEW):
        made = made_plan(seed)
        for path, data in made.files.items():
            ident = path.rpartition("/")[2].split(".")[0]
            if path.startswith(PRIVATE) or ident not in {*made.shown, "plan"}:
                assert MARK in path or MARK.encode() in data


def test_findings_in_private_files_keep_nothing_from_being_built() -> None:
    findings = [
        finding for seed in range(FEW) for finding in checked_made(seed).findings
    ]
    told = [item for item in findings if item.is_private]
    assert sum(item.severity is Severity.ERROR for item in told) >= 5
    assert all(checked_made(seed).blocking == () for seed in range(FEW))


def test_a_number_makes_the_same_plan_each_time() -> None:
    assert make_plan(7) == make_plan(7)
    assert make_plan(7) != make_plan(8)
