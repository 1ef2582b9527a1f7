"""Every rule on its cases: what it must find, to the column, and what it must not.

A case in `cases/rules/` is titled `M1 fires: …` or `M1 stays silent: …`; only what its
own rule finds is looked at. `Today: 2027-01-15` or `For: acme` below a title say what
`check` is told.
"""

import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from careerplan.catalogue import RULES
from careerplan.finding import Finding
from careerplan.pipeline import check
from careerplan.plan.source import fold_newlines
from careerplan.project import Project
from careerplan.sealing.document import FOLDER as SEALED
from tests.case_tables import FileCase, read_file_cases, told_with_severity
from tests.leaks_in import SITE, leaks_among
from tests.projects import CASES

FILES = sorted(path.name for path in (CASES / "rules").glob("*.md"))
# Found while a file is read: their cases are the broken projects in `cases/sites`.
READ_BY_THE_PARSER = {"X5", "X6", "X7"}
FEWEST = 2


@cache
def cases() -> tuple[FileCase, ...]:
    return tuple(case for name in FILES for case in read_file_cases(f"rules/{name}"))


def found(case: FileCase) -> tuple[Finding, ...]:
    files = dict(case.files)
    assets = frozenset(
        name.removeprefix("content/")
        for name in files
        if name.startswith("content/files/")
    )
    tracked = frozenset(case.settings.get("In git", "").split())
    texts = {
        name: data
        for name, data in files.items()
        if "/files/" not in name and not name.startswith((SITE, SEALED))
    }
    sealed = {name: data for name, data in files.items() if name.startswith(SEALED)}
    project = Project(Path(), texts, assets, in_git=tracked, sealed=sealed)
    today = case.settings.get("Today")
    checked = check(
        project,
        today=date.fromisoformat(today) if today else None,
        employer=case.settings.get("For", ""),
    )
    return (*checked.findings, *leaks_among(files))


@pytest.mark.parametrize("case", cases(), ids=str)
def test_a_rule_finds_what_its_case_says(
    case: FileCase, *, update_golden: bool
) -> None:
    rule = rule_of(case)
    mine = tuple(finding for finding in found(case) if finding.rule == rule)
    if update_golden:
        case.renew(mine, told_with_severity)
        return
    assert tuple(map(told_with_severity, mine)) == case.expected
    assert bool(mine) is is_firing(case)


@pytest.mark.parametrize("case", cases(), ids=str)
def test_words_that_are_quoted_stand_where_the_finding_says(case: FileCase) -> None:
    for finding in found(case):
        place = finding.place
        text = fold_newlines(case.files[place.file].decode("utf-8-sig", "replace"))
        lines = text.split("\n")
        assert 1 <= place.line <= place.end_line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        assert 1 <= place.end_column <= len(lines[place.end_line - 1]) + 1
        assert (place.line, place.column) <= (place.end_line, place.end_column)
        if finding.words and place.line == place.end_line:
            marked = lines[place.line - 1][place.column - 1 : place.end_column - 1]
            assert finding.words in marked


@pytest.mark.parametrize("rule", sorted(set(RULES) - READ_BY_THE_PARSER))
def test_every_rule_fires_twice_and_stays_silent_twice(rule: str) -> None:
    counts = Counter(is_firing(case) for case in cases() if rule_of(case) == rule)
    assert counts[True] >= FEWEST, f"{rule}: too few cases that fire"
    assert counts[False] >= FEWEST, f"{rule}: too few cases that stay silent"


def test_a_case_names_a_rule() -> None:
    assert cases()
    for case in cases():
        assert rule_of(case) in RULES
        assert re.match("[A-Z][0-9]+ (fires|stays silent): .", case.title), case.title


def rule_of(case: FileCase) -> str:
    return case.title.split(" ")[0]


def is_firing(case: FileCase) -> bool:
    return case.title.split(" ")[1].startswith("fires")
