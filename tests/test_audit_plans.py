"""The plans that put pages under stress: they check without errors and build."""

from datetime import date

import pytest

from careerplan.finding import Severity
from careerplan.pipeline import check
from careerplan.project import read_project
from tests.audit.sites import EXAMPLE, PLANS
from tests.built import build_site

DAYS = (date(2026, 10, 1), date(2027, 12, 31), date(2031, 1, 1), date(2060, 6, 15))
STRESS = sorted(set(PLANS) - {EXAMPLE})


def test_there_are_the_four_that_the_audit_needs() -> None:
    assert STRESS == ["forty-milestones", "japanese", "one-goal", "right-to-left"]


@pytest.mark.parametrize("name", STRESS)
def test_it_is_without_errors_on_any_day(name: str) -> None:
    project = read_project(PLANS[name])
    for day in DAYS:
        findings = check(project, today=day).findings
        assert [f for f in findings if f.severity is Severity.ERROR] == [], day


@pytest.mark.parametrize("name", STRESS)
def test_it_builds_with_a_page_for_each_goal(name: str) -> None:
    files = read_project(PLANS[name]).files
    goals = [path for path in files if path.startswith("content/goals/")]
    built = build_site(files)
    pages = [path for path in built if path.startswith("goals/")]
    assert len(pages) == len(goals) >= 1


def test_the_long_one_has_forty_milestones_and_the_longest_words() -> None:
    files = read_project(PLANS["forty-milestones"]).files
    whole = b"\n".join(files.values()).decode()
    goals = sum(path.startswith("content/goals/") for path in files)
    assert goals + whole.count("  - do: ") == 40
    words = whole.replace("**", "").split()
    assert max(len(word) for word in words if "/" not in word) >= 60
    assert max(len(word) for word in words if word.startswith("https://")) == 80
    name = next(line for line in whole.splitlines() if line.startswith("name: "))
    assert len(name.removeprefix("name: ")) == 60
