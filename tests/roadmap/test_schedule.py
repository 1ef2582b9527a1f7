"""Steps are placed backward from the deadline; each sentence of it has a case."""

from datetime import date

import pytest

from careerplan.plan.model import Plan, State, Status
from careerplan.roadmap.schedule import (
    GoalSchedule,
    ScheduledStep,
    fixed_span,
    lay_out_schedule,
)
from tests.plans_made import a_goal, a_plan, a_step, on
from tests.roadmap.places import PLACES

DOING, DONE = State.DOING, State.DONE


def said(placed: ScheduledStep) -> str:
    """Say first and last day; one day with a mark for a milestone; - for no place."""
    if placed.has_span:
        return f"{placed.start} {placed.last}"
    return f"{placed.last}!" if placed.last else "-"


def laid_out(*steps, by="2027", as_of="2026-10", **keys) -> GoalSchedule:
    plan = a_plan(a_goal("goal", *steps, by=by, **keys), as_of=as_of)
    return lay_out_schedule(plan)["goal"]


def spans(*steps, **keys) -> list[str]:
    return [said(placed) for placed in laid_out(*steps, **keys).steps]


@pytest.mark.seed("S58")
@pytest.mark.parametrize("title", PLACES)
def test_places(title):
    steps, expected = PLACES[title]
    assert spans(*steps) == expected


def test_months_are_counted_from_the_last_fixed_point():
    three = [a_step(takes="1 month")] * 3
    assert spans(*three, by="2027-08-31") == [
        "2027-06-01 2027-06-30",
        "2027-07-01 2027-07-31",
        "2027-08-01 2027-08-31",
    ]
    assert spans(*three, by="2027-08-30") == [
        "2027-05-31 2027-06-29",  # from 31 August, not from 30 June
        "2027-06-30 2027-07-30",
        "2027-07-31 2027-08-30",
    ]


def test_of_two_points_on_one_day_the_fixed_one_counts():
    one = a_step(id="one", takes="1 month")
    floating = a_step(takes="1 month", after="one")
    fixed = a_step(start="2027-02-28", takes="1 week", after="one")
    for both in ([floating, fixed], [fixed, floating]):
        first = spans(one, *both, by="2027-03-30")[0]
        assert first == "2027-01-28 2027-02-27"


def test_without_a_deadline_only_fixed_dates_have_a_place():
    steps = [a_step(takes="1 month"), a_step(by="2027-06"), a_step(takes="1 month")]
    schedule = laid_out(*steps, by="")
    found = [said(placed) for placed in schedule.steps]
    assert found == ["2027-06-01 2027-06-30", "2027-06-30!", "-"]
    assert schedule.deadline is None
    assert laid_out(a_step(every="month"), by="").steps[0].repeats == ()


def test_repeats_begin_with_the_window_and_are_counted_from_there():
    placed = laid_out(a_step(every="month", start="2027-08-31")).steps[0]
    months = [day.isoformat() for day in placed.repeats]
    assert months == [
        "2027-08-31",
        "2027-09-30",
        "2027-10-31",
        "2027-11-30",
        "2027-12-31",
    ]
    placed = laid_out(a_step(every="2 weeks"), start="2027-12").steps[0]
    assert [day.day for day in placed.repeats] == [1, 15, 29]
    placed = laid_out(a_step(every="month", by="2030")).steps[0]
    assert len(placed.repeats) == 15  # none behind the deadline


def test_a_goal_waits_for_a_goal_a_step_of_it_or_nothing():
    first = a_goal("first", a_step(id="exam", takes="1 month"), a_step(), by="2027")
    second = a_goal("second", a_step(takes="1 month", after="first"), by="2027-09")
    third = a_goal("third", a_step(takes="2 months"), by="2027-06", after=("second",))
    fourth = a_goal("fourth", a_step(takes="1 month"), by="2027", after=("first#exam",))
    schedules = lay_out_schedule(a_plan(first, second, third, fourth))
    assert {ident: said(s.steps[0]) for ident, s in schedules.items()} == {
        "first": "2027-03-01 2027-03-31",
        "second": "2027-04-01 2027-04-30",
        "third": "2027-05-01 2027-06-30",
        "fourth": "2027-12-01 2027-12-31",
    }


def test_a_goal_without_steps_may_wait_for_a_goal():
    first = a_goal("first", a_step(takes="1 month"), by="2027")
    second = a_goal("second", by="2027-06", after=("first",))
    schedule = lay_out_schedule(a_plan(first, second))["first"]
    assert said(schedule.steps[0]) == "2027-06-01 2027-06-30"


def test_gaps_lie_behind_fixed_points():
    steps = [
        a_step(takes="1 month"),
        a_step(by="2027-06-30"),
        a_step(),
        a_step(start="2027-10-15", takes="2 weeks"),
        a_step(takes="1 month"),
    ]
    gaps = laid_out(*steps).gaps
    assert [(gap.after, gap.start.isoformat(), gap.label) for gap in gaps] == [
        (1, "2027-07-01", "3 months"),
        (3, "2027-10-29", "1 month"),
    ]
    labels = [
        laid_out(a_step(by=day)).gaps[0].label for day in ("2027-12-05", "2027-12-30")
    ]
    assert labels == ["3 weeks", "1 day"]
    assert laid_out(a_step(by="2027"), a_step(by="2027-06", state=DONE)).gaps == ()


def test_start_by_is_the_earliest_latest_start_and_slack_is_counted_to_it():
    months = laid_out(a_step(takes="2 months"), a_step(takes="3 months"))
    assert (months.start_by, months.slack) == (date(2027, 8, 1), "10 months")
    weeks = laid_out(a_step(takes="71 days"), by="2026")
    assert (weeks.start_by, weeks.slack) == (date(2026, 10, 22), "3 weeks")
    days = laid_out(a_step(takes="88 days"), by="2026")
    assert (days.start_by, days.slack) == (date(2026, 10, 5), "4 days")
    none = laid_out(a_step(takes="3 months"), by="2026")
    assert (none.start_by, none.slack) == (date(2026, 10, 1), "0 days")
    assert not none.is_too_late


def test_done_undated_and_repeating_steps_do_not_set_the_start():
    late = laid_out(
        a_step(by="2026-11", state=DONE),
        a_step(),
        a_step(every="month"),
        a_step(start="2026-11"),
        a_step(takes="1 month"),
    )
    assert late.start_by == date(2027, 12, 1)
    assert laid_out(a_step()).start_by is None
    assert laid_out(a_step()).slack == ""


def test_too_late_is_a_start_before_the_day_of_writing():
    schedule = laid_out(a_step(takes="4 months"), by="2026")
    assert schedule.is_too_late
    assert schedule.slack == ""
    doing = laid_out(a_step(takes="4 months", state=DOING), by="2026")
    assert (doing.start_by, doing.is_too_late) == (date(2026, 10, 1), False)
    behind = laid_out(a_step(start="2026-01", by="2028-02", state=DOING))
    assert (behind.start_by, behind.is_too_late) == (date(2026, 10, 1), False)


def test_a_milestone_is_met_on_its_last_day():
    on_time = laid_out(a_step(by="2027-06"))
    assert on_time.start_by == date(2027, 6, 30)
    gone = laid_out(a_step(by="2027-06"), as_of="2027-07")
    assert gone.is_too_late


def test_a_goal_may_have_been_written_on_a_day_of_its_own():
    goal = a_goal("goal", a_step(takes="1 month"), by="2027", as_of=on("2027-07"))
    schedule = lay_out_schedule(a_plan(goal))["goal"]
    assert (schedule.written, schedule.slack) == (date(2027, 7, 1), "5 months")


def test_clashes_count_the_days_that_do_not_fit():
    steps = [a_step(by="2027-12-10"), a_step(takes="1 month")]
    assert [p.clash_days for p in laid_out(*steps).steps] == [10, 0]
    assert laid_out(a_step(start="2028-02")).steps[0].clash_days == 31
    beside = [a_step(by="2027-06-30"), a_step(by="2027-07-10", alongside=True)]
    assert [p.clash_days for p in laid_out(*beside).steps] == [0, 10]


def test_closed_goals_are_not_scheduled():
    steps = [a_step(takes="1 month"), a_step(by="2026-09", state=DONE)]
    schedule = laid_out(*steps, status=Status.DROPPED)
    assert [said(placed) for placed in schedule.steps] == ["-", "2026-09-30!"]
    assert schedule.start_by is None


def test_fixed_spans_never_end_before_they_start():
    turned = a_step(start="2027-06", by="2027-03")
    assert fixed_span(turned) == (date(2027, 4, 1), date(2027, 4, 1))
    assert fixed_span(a_step(takes="1 month")) is None


def test_steps_of_a_thousand_years_still_have_a_place():
    schedule = laid_out(a_step(takes="9999 days"), *[a_step(takes="100 years")] * 199)
    assert schedule.start_by == date(100, 1, 1)
    assert schedule.is_too_late
    assert schedule.steps[0].last == date(99, 12, 31)


def test_a_schedule_needs_the_day_of_writing():
    plan = a_plan(a_goal("goal", by="2027"))
    with pytest.raises(ValueError, match="the day the plan was written"):
        lay_out_schedule(Plan(goals=plan.goals))
