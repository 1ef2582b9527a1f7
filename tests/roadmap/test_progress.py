"""How far a goal is: the later dated number wins, a count begins at 0."""

import pytest

from careerplan.plan.model import Entry, Measure, State
from careerplan.plan.quantities import read_amount
from careerplan.roadmap.progress import progress_of
from tests.plans_made import a_goal, a_plan, a_step, on


def a_measure(to="", *, start="", now="", **keys):
    to, start, now = (read_amount(text) if text else None for text in (to, start, now))
    return Measure(from_=start, to=to, now=now, **keys)


def an_entry(day, now=""):
    return Entry(on(day) if day else None, now=read_amount(now) if now else None)


def first_of(measure, *log, **keys):
    goal = a_goal("goal", measure=(measure,), log=log, **keys)
    return progress_of(goal, a_plan(goal, as_of="2026-10-01")).measures[0]


@pytest.mark.parametrize(
    ("measure", "percent"),
    [
        (a_measure("12", start="0", now="4"), 33),
        (a_measure("12", start="4", now="4"), 0),
        (a_measure("12", start="4", now="2"), 0),
        (a_measure("12", start="4", now="20"), 100),
        (a_measure("2 %", start="10 %", now="4 %"), 75),  # downward
        (a_measure("100", now="29"), 29),
        (a_measure("40", now="10", unit="deals"), 25),  # a count begins at 0
        (a_measure("40 deals", now="10"), 25),
        (a_measure("96 %", now="48 %"), None),  # a share does not
        (a_measure("96", now="48", unit="%"), None),
        (a_measure("€40,000", now="20,000"), None),
        (a_measure("1.5", now="1"), None),
        (a_measure("12", start="12", now="12"), None),
        (a_measure("all of it", now="half of it"), None),
        (a_measure("12"), None),
        (Measure("A signed contract"), None),
    ],
)
def test_percent(measure, percent):
    assert first_of(measure).percent == percent


@pytest.mark.parametrize(
    ("log", "now"),
    [
        ([], "3"),
        ([an_entry("2026-09-30", "5")], "3"),
        ([an_entry("2026-10-01", "5")], "5"),  # of one day, the log's
        ([an_entry("2026-11", "5")], "5"),
        ([an_entry("2026-12", "7"), an_entry("2026-11", "5")], "7"),
        ([an_entry("2026-11", "5"), an_entry("2026-11", "6")], "6"),
        ([an_entry("2026-11", "5"), an_entry("2026-12")], "5"),  # a note, no number
        ([an_entry("", "5")], "3"),
    ],
)
def test_the_later_dated_number_wins(log, now):
    found = first_of(a_measure("12", now="3"), *log)
    assert found.now.text == now


def test_the_log_counts_where_the_measure_has_no_number_and_for_the_first_alone():
    old = an_entry("2026-01", "5")
    found = first_of(a_measure("10"), old)
    assert (found.percent, found.updated) == (50, on("2026-01"))
    measures = (a_measure("10"), a_measure("20"))
    goal = a_goal("goal", measure=measures, log=(old,))
    second = progress_of(goal, a_plan(goal)).measures[1]
    assert (second.now, second.percent, second.updated) == (None, None, None)


def test_a_number_is_as_old_as_its_goal():
    own = first_of(a_measure("10", now="5"), as_of=on("2027-01"))
    assert own.updated == on("2027-01")
    assert first_of(a_measure("10", now="5")).updated == on("2026-10-01")


def test_steps_that_may_never_be_done_are_not_counted():
    steps = [a_step(state=state) for state in State]
    found = progress_of(a_goal("goal", *steps), a_plan())
    assert (found.steps_done, found.steps_total) == (1, 3)
