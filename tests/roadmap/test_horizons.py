"""Short term, in between, long term: completed months, not days."""

import pytest

from careerplan.plan.model import Goal, Horizon, Plan
from careerplan.roadmap.horizons import (
    Term,
    months_to_deadline,
    term_of,
    term_of_months,
)
from tests.plans_made import a_goal, a_plan, on

SHORT, BETWEEN, LONG = Term.SHORT, Term.BETWEEN, Term.LONG


@pytest.mark.seed("S51")
@pytest.mark.parametrize(
    ("as_of", "by", "months", "term"),
    [
        ("2026-01-01", "2030-12-31", 60, LONG),  # in days it is less than five years
        ("2026-01-02", "2030-12-31", 59, BETWEEN),
        ("2026-01-01", "2030-12-30", 59, BETWEEN),
        ("2026-01", "2028-12", 36, SHORT),
        ("2026-01", "2029-01", 37, BETWEEN),
        ("2026-01", "2029-01-30", 36, SHORT),
        ("2026-01", "2030-11", 59, BETWEEN),
        ("2026-01", "2066", 492, LONG),
        ("2026-10", "2026-Q4", 3, SHORT),
        ("2026-10", "2026-10-15", 0, SHORT),
        ("2026-10", "2025", -9, SHORT),  # gone by, which is a finding elsewhere
        ("2028-02-29", "2033-02-26", 59, BETWEEN),
        ("2028-02-29", "2033-02-27", 60, LONG),
        ("2026-05-31", "2026-06-29", 1, SHORT),
    ],
)
def test_terms_are_counted_in_completed_months(as_of, by, months, term):
    plan = a_plan(a_goal("goal", by=by), as_of=as_of)
    assert months_to_deadline(plan.goals[0], plan) == months
    assert term_of(plan.goals[0], plan) is term


@pytest.mark.parametrize("as_of", ["2026-10", "2026-10-01", "2026-10-31", "2028-02-29"])
@pytest.mark.parametrize(
    ("by", "months", "term"),
    [
        ("in 3 years", 36, SHORT),
        ("in 37 months", 37, BETWEEN),
        ("within 59 months", 59, BETWEEN),
        ("in five years", 60, LONG),
    ],
)
def test_a_deadline_written_as_a_length_has_that_length(as_of, by, months, term):
    goal = Goal("goal", by=on(by, as_of))
    plan = a_plan(goal, as_of=as_of)
    assert months_to_deadline(goal, plan) == months
    assert term_of(goal, plan) is term


def test_the_limits_can_be_moved():
    plan = a_plan(horizon=Horizon(short=12, long=24))
    terms = [term_of_months(months, plan) for months in (12, 13, 23, 24)]
    assert terms == [SHORT, BETWEEN, BETWEEN, LONG]


def test_a_goal_may_have_been_written_on_a_day_of_its_own():
    goal = a_goal("goal", by="2030", as_of=on("2028"))
    assert months_to_deadline(goal, a_plan(goal)) == 36


def test_without_a_deadline_or_a_day_of_writing_there_is_no_term():
    plan = a_plan(a_goal("goal"))
    assert term_of(plan.goals[0], plan) is None
    undated = Plan(goals=(a_goal("goal", by="2030"),))
    assert term_of(undated.goals[0], undated) is None
