"""The backward schedule: from each deadline to the day its first step must begin.

Spans are half open: a step ends on the day before `end`. Lengths in months are
counted from the last fixed point, so that short months do not add up.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from graphlib import TopologicalSorter
from operator import attrgetter

from careerplan.plan.model import Goal, Plan, State, Step
from careerplan.plan.periods import DAY, Length, add_months, time_between
from careerplan.roadmap.order import (
    GOAL,
    Node,
    Order,
    lay_out_order,
    takes_part,
    without_circles,
)

_EARLIEST = date(100, 1, 1)  # 200 steps of 100 years would run out of calendar


@dataclass(frozen=True, slots=True)
class Point:
    """A day, kept as a fixed point and the months before it."""

    anchor: date
    months: int = 0

    @property
    def day(self) -> date:
        """Return the day itself, which never lies before `_EARLIEST`."""
        if not self.months:
            return self.anchor
        most = 12 * (self.anchor.year - _EARLIEST.year)
        return add_months(self.anchor, -min(self.months, most))

    def minus(self, length: Length) -> "Point":
        """Go back by a length; days make the point a new fixed one."""
        back = Point(self.anchor, self.months + length.months)
        if not length.days:
            return back
        return Point(back.day - min(timedelta(days=length.days), back.day - _EARLIEST))


@dataclass(frozen=True, slots=True)
class ScheduledStep:
    """A step with its place in time, if it has one."""

    number: int  # its index among the goal's steps
    step: Step
    start: date | None = None
    end: date | None = None  # the day after its last
    latest_start: date | None = None  # of an open step with a length or a date
    repeats: tuple[date, ...] = ()  # the first days of what `every` repeats
    clash_days: int = 0  # how far it reaches into what must wait for it

    @property
    def has_span(self) -> bool:
        """Tell whether the step lasts: a milestone and an undated step do not."""
        return self.start is not None and self.end is not None and self.start < self.end

    @property
    def last(self) -> date | None:
        """Return the last day, of a span or of a milestone."""
        return self.end - DAY if self.end else None


@dataclass(frozen=True, slots=True)
class Gap:
    """Time that nothing fills, behind a step whose dates are fixed."""

    after: int  # the index of that step
    start: date
    end: date

    @property
    def label(self) -> str:
        """Say how long it is: whole months, else weeks, else days."""
        return time_between(self.start, self.end)


@dataclass(frozen=True, slots=True)
class GoalSchedule:
    """The steps of one goal in time."""

    goal: str
    begins: date  # the first day of as_of, or the goal's own start
    written: date  # the first day of as_of
    deadline: date | None  # the last day of `by`
    steps: tuple[ScheduledStep, ...]
    start_by: date | None  # start no later than
    gaps: tuple[Gap, ...]

    @property
    def is_too_late(self) -> bool:
        """Tell whether the first open step should begin before the goal can."""
        earliest = max(self.written, self.begins)
        return self.start_by is not None and self.start_by < earliest

    @property
    def slack(self) -> str:
        """Say the time from `as_of` to the latest start; nothing where too late."""
        if self.start_by is None or self.is_too_late:
            return ""
        return time_between(self.written, self.start_by)


def lay_out_schedule(plan: Plan) -> dict[str, GoalSchedule]:
    """Schedule every goal backward from its deadline. Needs the plan's `as_of`."""
    order = without_circles(lay_out_order(plan)[0])
    goals = {goal.id: goal for goal in plan.goals}
    starts: dict[Node, Point | None] = {}
    ends: dict[Node, Point | None] = {}
    clashes: dict[Node, int] = {}
    for node in _backward(order):
        ident, number = node
        goal = goals[ident]
        bounds = [starts[target] for target in order.followers[node]]
        if node in order.leads:
            bounds.append(ends[order.leads[node]])
        limit = _earliest(bounds)
        if number == GOAL:
            by = Point(goal.by.end) if goal.by else None
            ends[node] = starts[node] = _earliest([by, limit])
            continue
        start, end = _place(goal.steps[number], limit)
        starts[node], ends[node] = start, end
        clashes[node] = _clash(goal.steps[number], end, limit)
    return {
        goal.id: _goal_schedule(goal, plan, order, starts, ends, clashes)
        for goal in plan.goals
    }


def _backward(order: Order) -> list[Node]:
    """List the nodes so that each comes after all that must wait for it."""
    return list(TopologicalSorter(order.waits()).static_order())


def _clash(step: Step, end: Point | None, limit: Point | None) -> int:
    """Count the days that a step reaches into what must wait for it.

    A stated period may end on any of its days: only what no reading of it puts in
    order counts.
    """
    if limit is None or end is None or not step.is_open:
        return 0
    earliest = step.by.first + timedelta(days=1) if step.by else end.day
    if step.start and not (step.by or step.takes):
        earliest = max(earliest, step.start.first)
    return max(0, (earliest - limit.day).days)


def _place(step: Step, limit: Point | None) -> tuple[Point | None, Point | None]:
    """Place a step before its limit: fixed dates stand, a length counts backward.

    What has no length of its own, and what is done, ends and starts at the limit, so
    that the steps before it look through.
    """
    fixed = fixed_span(step)
    if step.state is State.DONE:
        return limit, limit
    if fixed:
        return Point(fixed[0]), Point(fixed[1])
    if step.takes is None or limit is None:
        return limit, limit
    return limit.minus(step.takes), limit


def fixed_span(step: Step) -> tuple[date, date] | None:
    """Return the span that a step's own dates fix, or None where it floats.

    A deadline without a length and a start is a milestone: both ends are the same.
    """
    if step.by and step.start:
        return min(step.start.first, step.by.end), step.by.end
    if step.by and step.takes:
        return Point(step.by.end).minus(step.takes).day, step.by.end
    if step.by:
        return step.by.end, step.by.end
    if step.start and step.takes:
        first = step.start.first
        return first, add_months(first, step.takes.months) + timedelta(
            days=step.takes.days
        )
    return None


def _earliest(points: list[Point | None]) -> Point | None:
    """Return the first of some points; of one day, the one with the nearest anchor."""
    known = [point for point in points if point]
    if len(known) == 1:
        return known[0]
    key = attrgetter("day", "months", "anchor")
    return min(known, key=key) if known else None


def _goal_schedule(
    goal: Goal,
    plan: Plan,
    order: Order,
    starts: dict[Node, Point | None],
    ends: dict[Node, Point | None],
    clashes: dict[Node, int],
) -> GoalSchedule:
    as_of = goal.as_of or plan.as_of
    if as_of is None:
        raise ValueError("a schedule needs the day the plan was written")
    written = as_of.first
    steps = []
    for number, step in enumerate(goal.steps):
        node = (goal.id, number)
        if node in starts and step.is_open:
            placed = _placed_step(
                number, step, written, starts[node], ends[node], clashes.get(node, 0)
            )
        else:
            placed = _outside_the_chain(number, step, goal, written)
        steps.append(_clipped(placed, goal))
    latest = [step.latest_start for step in steps if step.latest_start]
    return GoalSchedule(
        goal=goal.id,
        begins=goal.start.first if goal.start else written,
        written=written,
        deadline=goal.by.last if goal.by else None,
        steps=tuple(steps),
        start_by=min(latest) if latest else None,
        gaps=_gaps(goal, order, starts, ends),
    )


def _placed_step(
    number: int,
    step: Step,
    written: date,
    start: Point | None,
    end: Point | None,
    clash: int,
) -> ScheduledStep:
    """Place an open step; one that is under way began by the day of writing."""
    has_place = bool(step.takes or step.by) and start is not None and end is not None
    if not has_place or start is None or end is None:
        return ScheduledStep(number, step, clash_days=clash)
    first = latest = start.day
    if step.by and first == end.day:
        latest = step.by.last  # a milestone is met on its last day, not on the next
    if step.state is State.DOING:
        latest = max(latest, written)  # it has begun, so it cannot begin too late
        if first < end.day:
            first = min(first, written)
    return ScheduledStep(number, step, first, end.day, latest, (), clash)


def _outside_the_chain(
    number: int, step: Step, goal: Goal, written: date
) -> ScheduledStep:
    """Place what is done by its own dates, and what repeats over its window."""
    has_window = step.is_open or (step.state is State.DONE and (step.start or step.by))
    if step.every and has_window:
        start = step.start or goal.start
        first = start.first if start else written
        by = step.by or goal.by
        if by and goal.by and by.end > goal.by.end and step.is_open:
            by = goal.by
        if by is None or by.end <= first:
            return ScheduledStep(number, step)
        repeats = _repeats(first, by.end, step.every)
        return ScheduledStep(number, step, first, by.end, None, repeats)
    fixed = fixed_span(step) if step.state is State.DONE else None
    if fixed is None or not takes_part(step):
        return ScheduledStep(number, step)
    return ScheduledStep(number, step, *fixed)


def _repeats(first: date, end: date, every: Length) -> tuple[date, ...]:
    days: list[date] = []
    count = 0
    while True:
        day = add_months(first, every.months * count) + timedelta(
            days=every.days * count
        )
        if day >= end:
            return tuple(days)
        days.append(day)
        count += 1


def _clipped(placed: ScheduledStep, goal: Goal) -> ScheduledStep:
    """Keep a step within its goal's deadline; what it says otherwise is a finding."""
    if goal.by is None or placed.end is None or placed.start is None:
        return placed
    if placed.end <= goal.by.end or placed.step.state is State.DONE:
        return placed
    start = min(placed.start, goal.by.end)
    return ScheduledStep(
        placed.number,
        placed.step,
        start,
        goal.by.end,
        min(placed.latest_start, goal.by.last) if placed.latest_start else None,
        placed.repeats,
        placed.clash_days,
    )


def _gaps(
    goal: Goal,
    order: Order,
    starts: dict[Node, Point | None],
    ends: dict[Node, Point | None],
) -> tuple[Gap, ...]:
    """List the time between a fixed step and the first thing that waits for it."""
    gaps = []
    for number, step in enumerate(goal.steps):
        node = (goal.id, number)
        if node not in ends or not step.is_open or fixed_span(step) is None:
            continue
        limit = _earliest([starts[target] for target in order.followers[node]])
        end = ends[node]
        if limit and end and end.day < limit.day:
            gaps.append(Gap(number, end.day, limit.day))
    return tuple(gaps)
