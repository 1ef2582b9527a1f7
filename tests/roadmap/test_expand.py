"""The worked case, to the day, and what comes next over all goals."""

from datetime import date
from fractions import Fraction

import pytest

from careerplan.audience import narrow_to_public
from careerplan.plan.model import Plan, State
from careerplan.plan.periods import whole_months
from careerplan.roadmap.expand import expand
from careerplan.roadmap.horizons import Term
from careerplan.roadmap.load import lay_out_load, overfull
from tests.plans_made import a_goal, a_plan, a_step

WORKED = a_plan(
    a_goal(
        "worked",
        a_step("Read", takes="2 months", load="2 h/week"),
        a_step("Practise", takes="3 months", load="5 h/week"),
        a_step("Rehearse", takes="1 month", load="4 h/week"),
        a_step("Apply", takes="2 months", load="1 h/week"),
        by="2027-Q4",
    ),
    capacity=Fraction(6),
)


@pytest.mark.seed("S58")
def test_the_worked_case_to_the_day():
    roadmap = expand(WORKED)
    schedule = roadmap.schedules["worked"]
    assert [(placed.start, placed.last) for placed in schedule.steps] == [
        (date(2027, 5, 1), date(2027, 6, 30)),
        (date(2027, 7, 1), date(2027, 9, 30)),
        (date(2027, 10, 1), date(2027, 10, 31)),
        (date(2027, 11, 1), date(2027, 12, 31)),
    ]
    assert schedule.start_by == date(2027, 5, 1)
    assert schedule.slack == "7 months"
    assert (schedule.gaps, schedule.is_too_late) == ((), False)
    assert whole_months(schedule.written, date(2028, 1, 1)) == 15
    assert roadmap.terms == {"worked": Term.SHORT}


def test_the_worked_case_takes_at_most_five_of_six_hours():
    weeks = lay_out_load(WORKED, expand(WORKED).schedules)
    assert max(week.hours for week in weeks) == 5
    assert overfull(weeks, WORKED.capacity) == ()
    assert (weeks[0].label, weeks[-1].label) == ("2027-W17", "2027-W52")


def test_next_steps_come_by_their_end_and_only_open_ones_with_a_date():
    goals = (
        a_goal(
            "late",
            a_step("Done", state=State.DONE, by="2026-09"),
            a_step("Maybe", state=State.MAYBE, by="2026-12"),
            a_step("In order"),
            a_step("Repeat", every="month"),
            a_step("Third", takes="1 month"),
            by="2027-06",
        ),
        a_goal("early", a_step("First", by="2026-12"), a_step("Second", by="2027-02")),
    )
    coming = expand(a_plan(*goals)).next_steps()
    assert [item.placed.step.do for item in coming] == ["First", "Second", "Third"]
    assert [item.goal for item in coming] == ["early", "early", "late"]


@pytest.mark.seed("S61")
def test_goals_and_steps_come_by_priority_then_by_deadline_then_by_name():
    goals = (
        a_goal("b-last", by="2030"),
        a_goal("no-date", priority=1),
        a_goal("second", by="2029", priority=1),
        a_goal("first", by="2028", priority=1),
        a_goal("low", by="2027", priority=3),
        a_goal("a-last", by="2030"),
    )
    plan = narrow_to_public(a_plan(*goals)).plan
    order = ["first", "second", "no-date", "low", "a-last", "b-last"]
    assert [goal.id for goal in plan.goals] == order
    assert list(expand(plan).schedules) == order


def test_a_roadmap_needs_the_day_of_writing():
    plan = a_plan(a_goal("goal"))
    with pytest.raises(ValueError, match="the day the plan was written"):
        expand(Plan(goals=plan.goals))
