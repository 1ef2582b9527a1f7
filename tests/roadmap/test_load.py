"""Hours a week: a rate by the day, so that parts of a week add up."""

from fractions import Fraction

from careerplan.plan.model import State, Status
from careerplan.roadmap.load import lay_out_load, overfull
from careerplan.roadmap.schedule import lay_out_schedule
from tests.plans_made import a_goal, a_plan, a_step


def weeks_of(*goals, **keys):
    plan = a_plan(*goals, **keys)
    return lay_out_load(plan, lay_out_schedule(plan))


def hours_of(*steps, by="2027-10-31", **keys):
    """Say the hours of each week by its label."""
    weeks = weeks_of(a_goal("goal", *steps, by=by, **keys))
    return {week.label: week.hours for week in weeks}


def test_a_week_adds_up_the_parts_of_two_steps():
    # 1 October 2027 is a Friday.
    hours = hours_of(
        a_step(by="2027-09-30", takes="1 week", load="7 h/week"),
        a_step(start="2027-10-01", by="2027-10-10", load="14 h/week"),
    )
    assert hours == {"2027-W38": 3, "2027-W39": 4 + 6, "2027-W40": 14}


def test_a_rate_is_the_same_in_a_whole_week_and_in_a_short_month():
    hours = hours_of(a_step(takes="1 month", load="5 h/week"), by="2027-02-28")
    assert set(hours.values()) == {5}
    assert len(hours) == 4


def test_weeks_run_over_the_turn_of_the_year():
    hours = hours_of(
        a_step(start="2026-12-31", by="2027-01-04", load="7 h/week"), by="2027"
    )
    assert hours == {"2026-W53": 4, "2027-W01": 1}


def test_the_hours_of_a_week_are_told_by_goal():
    weeks = weeks_of(
        a_goal("b", a_step(takes="1 week", load="3 h/week"), by="2027-10-31"),
        a_goal("a", a_step(takes="1 week", load="4 h/week"), by="2027-10-31"),
    )
    assert [(week.hours, week.by_goal) for week in weeks] == [
        (Fraction(7), (("a", Fraction(4)), ("b", Fraction(3))))
    ]


def test_overfull_weeks_are_named():
    steps = [
        a_step(takes="1 week", load="3 h/week"),
        a_step(takes="2 weeks", load="4 h/week", alongside=True),
    ]
    weeks = weeks_of(a_goal("goal", *steps, by="2027-10-31"))
    assert [week.label for week in overfull(weeks, Fraction(6))] == ["2027-W43"]
    assert overfull(weeks, Fraction(7)) == ()
    assert overfull(weeks, None) == ()


def test_what_is_not_open_or_has_no_place_asks_for_nothing():
    load = {"load": "5 h/week"}
    steps = [
        a_step(takes="1 month", state=State.DONE, by="2027-01", **load),
        a_step(takes="1 month", state=State.MAYBE, **load),
        a_step(takes="1 month", state=State.SKIPPED, **load),
        a_step(**load),
        a_step(start="2027-03", **load),
    ]
    assert hours_of(*steps) == {}
    open_step = a_step(takes="1 month", **load)
    assert hours_of(open_step, status=Status.MISSED) == {}
    assert hours_of(a_step(every="month", **load), status=Status.DROPPED) == {}
    assert hours_of(open_step, by="") == {}


def test_what_is_under_way_loads_the_weeks_from_the_day_of_writing():
    doing = a_step(takes="1 week", state=State.DOING, load="7 h/week")
    hours = hours_of(doing, by="2026-10-31")
    assert hours["2026-W40"] == 4  # 1 October 2026 is a Thursday
    assert sum(hours.values()) == 31


def test_what_repeats_loads_all_its_window_or_each_time_it_takes():
    window = hours_of(a_step(every="month", load="1 h/week"), by="2026-11-01")
    assert sum(window.values()) == Fraction(32, 7)
    step = a_step(every="2 weeks", takes="2 days", load="7 h/week", start="2027-09-27")
    assert hours_of(step, by="2027-10-25") == {
        "2027-W39": 2,
        "2027-W41": 2,
        "2027-W43": 1,  # cut at the deadline
    }
