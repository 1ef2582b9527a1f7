"""Plans made for tests: short to write by hand, or any plan at all for hypothesis."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from careerplan.plan.dates import read_date
from careerplan.plan.inherit import inherit
from careerplan.plan.model import Audience, Goal, Plan, State, Status, Step
from careerplan.plan.periods import (
    Calendar,
    Length,
    Period,
    Precision,
    add_months,
    day_period,
    month_period,
    months_from,
)
from careerplan.plan.quantities import read_every, read_length, read_load

STEADY = settings(derandomize=True, deadline=None, database=None, max_examples=40)

AS_OF = "2026-10"
IDS = ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot")
STEP_IDS = ("one", "two", "three", "four", "five")
READERS = {"takes": read_length, "every": read_every, "load": read_load}


def on(text: str, as_of: str = AS_OF) -> Period:
    """Read a date as a plan of that day or month does."""
    return read_date(text, Calendar(read_date(as_of, Calendar())))


def a_step(do: str = "Do it", **keys: Any) -> Step:
    """Make a step as it is typed: `takes="2 months"`, `by="2027-06"`."""
    for key in ("by", "start"):
        if key in keys:
            keys[key] = on(keys[key])
    for key, read in READERS.items():
        if key in keys:
            keys[key] = read(keys[key])
    if isinstance(keys.get("after"), str):
        keys["after"] = (keys["after"],)
    return Step(do, **keys)


def a_goal(
    ident: str, *steps: Step, by: str = "", start: str = "", **keys: Any
) -> Goal:
    """Make a goal, professional and ready unless something else is said."""
    return Goal(
        id=ident,
        steps=steps,
        by=on(by) if by else None,
        start=on(start) if start else None,
        **{"goal": "Learn it", "kind": "professional", "status": Status.READY} | keys,
    )


def a_plan(*goals: Goal, as_of: str = AS_OF, **keys: Any) -> Plan:
    """Make a plan of goals, written in October 2026 unless something else is said."""
    return Plan(
        as_of=on(as_of),
        goals=goals,
        **{"name": "Jo Doe", "role": "Customer service representative"} | keys,
    )


LENGTHS = st.one_of(
    st.builds(Length, months=st.integers(1, 18)),
    st.builds(Length, days=st.integers(1, 70)),
    st.builds(Length, months=st.integers(1, 3), days=st.integers(1, 20)),
)
MONTH_LENGTHS = st.builds(Length, months=st.integers(1, 9))
LOADS = st.sampled_from(["half an hour a week", "2 h/week", "5 h/week", "1 h/day"])


@st.composite
def days_or_months(draw: st.DrawFn, *, months_only: bool = False) -> Period:
    """Draw the day or the month a plan may have been written in."""
    month = month_period(draw(st.integers(2024, 2036)), draw(st.integers(1, 12)))
    if months_only or draw(st.booleans()):
        return month
    day = draw(st.integers(1, (month.end - month.first).days))
    return day_period(month.first.replace(day=day))


@st.composite
def periods(draw: st.DrawFn, near: date, *, months_only: bool = False) -> Period:
    """Draw a period from a year before a day to eight years after it."""
    first = add_months(near.replace(day=1), draw(st.integers(-12, 96)))
    if months_only:
        return month_period(first.year, first.month)
    if draw(st.booleans()):
        return day_period(first.replace(day=draw(st.integers(1, 28))))
    size = draw(st.sampled_from([Precision.MONTH, Precision.QUARTER, Precision.YEAR]))
    months = {"month": 1, "quarter": 3, "year": 12}[size]
    first = first.replace(month=(first.month - 1) // months * months + 1)
    return months_from(first, months, size)


@st.composite
def some_steps(
    draw: st.DrawFn, goal: str, near: date, *, is_floating: bool, months_only: bool
) -> tuple[Step, ...]:
    """Draw up to five steps; floating ones have no dates of their own."""
    own = [*STEP_IDS, *IDS, "alpha#one", "bravo#two", "charlie#one", "nowhere"]
    steps = []
    for number in range(draw(st.integers(0, 5))):
        step = Step(
            f"do {goal} {STEP_IDS[number]}",
            id=STEP_IDS[number],
            takes=draw(st.none() | (MONTH_LENGTHS if months_only else LENGTHS)),
            state=draw(st.sampled_from([*State, State.TODO, State.TODO, State.TODO])),
            alongside=draw(st.integers(0, 4)) == 0,
            load=draw(st.none() | LOADS.map(read_load)),
            share=draw(st.sampled_from([None, None, None, *Audience])),
        )
        if draw(st.integers(0, 3)) == 0:
            names = st.lists(st.sampled_from(own), min_size=1, max_size=2)
            step = replace(step, after=tuple(draw(names)))
        if draw(st.integers(0, 7)) == 0:
            step = replace(step, every=draw(LENGTHS))
        if not is_floating and draw(st.integers(0, 3)) == 0:
            step = replace(step, by=draw(periods(near)))
        if not is_floating and draw(st.integers(0, 3)) == 0:
            step = replace(step, start=draw(periods(near)))
        steps.append(step)
    return tuple(steps)


@st.composite
def plans(
    draw: st.DrawFn,
    *,
    is_floating: bool = False,
    months_only: bool = False,
    is_tracked: bool = False,
) -> Plan:
    """Draw a plan of one to six goals, with names that mean something or nothing.

    Its arrows may run in circles. A tracked plan has no private goals.
    """
    as_of = draw(days_or_months(months_only=months_only))
    near = as_of.first
    goals = []
    names = st.lists(st.sampled_from([*IDS, "private/golf", "nowhere"]), max_size=2)
    for ident in IDS[: draw(st.integers(1, len(IDS)))]:
        after = draw(st.lists(st.sampled_from([*IDS, "alpha#two"]), max_size=1))
        steps = some_steps(
            ident, near, is_floating=is_floating, months_only=months_only
        )
        goal = Goal(
            ident,
            goal=f"Reach {ident}",
            why=f"because of {ident}",
            by=draw(st.none() | periods(near, months_only=months_only)),
            kind=draw(st.sampled_from(["", "", "professional", "personal"])),
            serves=tuple(draw(names)),
            means=tuple(draw(names)),
            under=draw(st.sampled_from(["", "", *IDS])),
            after=tuple(after) if draw(st.booleans()) else (),
            priority=draw(st.sampled_from([None, 1, 2, 3])),
            steps=draw(steps),
            status=draw(st.sampled_from([*Status, Status.READY, Status.READY])),
            share=draw(st.sampled_from([None, None, None, *Audience])),
        )
        goals.append(goal)
    if not is_tracked and draw(st.booleans()):
        goals.append(
            Goal("private/golf", goal="Play golf", kind="personal", is_private=True)
        )
    return Plan(name="Jo Doe", role="Seller", as_of=as_of, goals=inherit(tuple(goals)))
