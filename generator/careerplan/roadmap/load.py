"""Hours a week: what the open steps ask for, against what the plan has."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from itertools import zip_longest
from math import lcm

from careerplan.plan.model import Plan
from careerplan.plan.periods import add_months
from careerplan.roadmap.schedule import GoalSchedule, ScheduledStep

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """The hours of one week, from Monday, by goal."""

    monday: date
    hours: Fraction
    by_goal: tuple[tuple[str, Fraction], ...]

    @property
    def label(self) -> str:
        """Name the week as ISO 8601 does: `2027-W02`."""
        iso = self.monday.isocalendar()
        return f"{iso.year}-W{iso.week:02}"


def lay_out_load(plan: Plan, schedules: dict[str, GoalSchedule]) -> tuple[Week, ...]:
    """Add up the load of each week; a rate counts by the day, so parts add up.

    The sums are whole numbers of the same small part of an hour: as exact as
    fractions, and far faster.
    """
    loads = [
        (goal.id, placed, placed.step.load)
        for goal in plan.goals
        if not goal.status.is_closed
        for placed in schedules[goal.id].steps
        if placed.step.load is not None and placed.step.is_open
    ]
    common = lcm(*(load.denominator for *_, load in loads))
    weeks: dict[int, dict[str, int]] = {}
    for ident, placed, load in loads:
        a_day = load.numerator * (common // load.denominator)
        for start, end in _busy(placed):
            _spread(weeks, ident, start, end, a_day)

    @cache  # most weeks ask for the same few numbers of hours
    def hours(parts: int) -> Fraction:
        return Fraction(parts, common * 7)

    return tuple(
        Week(
            date.fromordinal(monday),
            hours(sum(goals.values())),
            tuple((ident, hours(parts)) for ident, parts in sorted(goals.items())),
        )
        for monday, goals in sorted(weeks.items())
    )


def hours_by_goal(weeks: tuple[Week, ...]) -> dict[str, Fraction]:
    """Add up the hours of each goal; those of the same denominator as whole numbers."""
    sums: dict[str, dict[int, int]] = {}
    for week in weeks:
        for ident, part in week.by_goal:
            parts = sums.setdefault(ident, {})
            parts[part.denominator] = parts.get(part.denominator, 0) + part.numerator
    return {
        ident: sum((Fraction(top, bottom) for bottom, top in parts.items()), Fraction())
        for ident, parts in sums.items()
    }


def steps_of_week(
    plan: Plan, schedules: dict[str, GoalSchedule], week: Week
) -> Iterator[tuple[str, ScheduledStep, Fraction]]:
    """Yield the steps that take hours of a week: their goal, and how many hours."""
    end = week.monday + WEEK
    for goal in plan.goals:
        if goal.status.is_closed:
            continue
        for placed in schedules[goal.id].steps:
            if placed.step.load is None or not placed.step.is_open:
                continue
            days = sum(
                max(0, (min(last, end) - max(first, week.monday)).days)
                for first, last in _busy(placed)
            )
            if days:
                yield goal.id, placed, placed.step.load * days / 7


def overfull(weeks: tuple[Week, ...], capacity: Fraction | None) -> tuple[Week, ...]:
    """Return the weeks that ask for more hours than the plan has."""
    if capacity is None:
        return ()
    return tuple(week for week in weeks if week.hours > capacity)


def _busy(placed: ScheduledStep) -> Iterator[tuple[date, date]]:
    """Yield the spans a step is worked on: all of it, or each time it repeats."""
    if placed.start is None or placed.end is None:
        return
    takes = placed.step.takes
    if not placed.repeats or takes is None:
        yield placed.start, placed.end
        return
    for first, following in zip_longest(placed.repeats, placed.repeats[1:]):
        end = add_months(first, takes.months) + timedelta(days=takes.days)
        yield first, min(end, following or placed.end)  # once at a time


def _spread(
    weeks: dict[int, dict[str, int]], goal: str, start: date, end: date, a_day: int
) -> None:
    """Add what each day takes to the weeks, by their Monday, that a span touches."""
    first, behind = start.toordinal(), end.toordinal()
    for monday in range(first - start.weekday(), behind, 7):
        days = min(behind, monday + 7) - max(first, monday)
        week = weeks.setdefault(monday, {})
        week[goal] = week.get(goal, 0) + a_day * days
