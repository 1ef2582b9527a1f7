"""A, achievable: enough weeks before the deadline, and enough hours in each week."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from careerplan.finding import Finding, Severity
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Plan, State
from careerplan.plan.periods import add_months, day_period, time_between
from careerplan.roadmap.load import (
    WEEK,
    Week,
    hours_by_goal,
    overfull,
    steps_of_week,
)
from careerplan.roadmap.schedule import GoalSchedule
from careerplan.rules.findings import at_goal
from careerplan.rules.subject import Subject

_ROUNDING = Fraction(105, 100)  # hours are estimates; source: the catalogue
_LONGEST = 60  # characters of a quote in a message
_MOST_NAMED = 5  # goals of a full week that a message names


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals that should have been begun before (A2) and overfull weeks (A1)."""
    plan, roadmap = subject.plan, subject.roadmap
    if roadmap is None or plan.as_of is None:
        return
    weeks = subject.weeks
    ahead = [week for week in weeks if week.monday + WEEK > plan.as_of.first]
    stretches = stretches_of(overfull(tuple(ahead), plan.capacity))
    # Weeks that are too full are a cause of their own; else the sum may tell more.
    hours = {} if stretches else hours_by_goal(weeks)
    for goal in subject.open_goals():
        schedule = roadmap.schedules[goal.id]
        found = (
            _too_late(goal, schedule, hours.get(goal.id, Fraction()), plan.capacity)
            or _longer_than_its_span(goal)
            or (_overdue(goal, schedule, subject.today) if subject.today else None)
        )
        if found:
            yield found
    if stretches:
        yield _overcommitted(plan, roadmap.schedules, stretches)


# ---- A2: too late


def _too_late(
    goal: Goal, schedule: GoalSchedule, hours: Fraction, capacity: Fraction | None
) -> Finding | None:
    """Report a goal whose first open step begins before the goal can."""
    if not schedule.is_too_late or not schedule.start_by:
        return None
    dates = [goal.by, *(step.by for step in goal.steps if step.is_open)]
    if any(by and by.last < schedule.written for by in dates):
        return None  # the cause, and a finding of its own (T5, T7)
    start_by = day_period(schedule.start_by).label
    key, step = "by", _first_step(schedule)
    message = (
        f"{step} had to begin by {start_by}, "
        f"{time_between(schedule.start_by, schedule.written)} before the plan was "
        "written"
    )
    fix = (
        "write a later deadline or shorter steps, or  alongside: true  below a step "
        "that runs beside the one above it"
    )
    needed = _hours_a_week(goal, schedule, hours)
    if capacity and needed > capacity * _ROUNDING:
        message = (
            f"{say_hours(hours)} h of steps until {goal.by.label if goal.by else ''} "
            f"need {say_hours(needed)} h a week, and you have {say_hours(capacity)}"
        )
        fix = "write a later deadline, fewer hours, or a higher  capacity:"
    if schedule.begins > schedule.written:
        key = "start"
        message = (
            f"{step} has to begin by {start_by}, and the goal starts "
            f"{day_period(schedule.begins).label}"
        )
        fix = "write an earlier  start:,  a later  by:,  or shorter steps"
    return at_goal(goal, "A2", (key,), message=message, fix=fix)


def _first_step(schedule: GoalSchedule) -> str:
    """Quote the open step that has to begin first."""
    return next(
        f'"{shorten(placed.step.do, longest=_LONGEST)}"'
        for placed in schedule.steps
        if placed.latest_start == schedule.start_by
    )


def _hours_a_week(goal: Goal, schedule: GoalSchedule, hours: Fraction) -> Fraction:
    """Spread the hours of a goal over the weeks that are left for it."""
    begins = max(schedule.begins, schedule.written)
    days = (goal.by.end - begins).days if goal.by else 0
    return hours * 7 / days if days > 0 else Fraction()


def _longer_than_its_span(goal: Goal) -> Finding | None:
    """Report the first step that takes longer than its own dates leave."""
    for number, step in enumerate(goal.steps):
        if not (step.is_open and step.start and step.by and step.takes):
            continue
        span = step.by.end - step.start.first
        months, days = step.takes.months, timedelta(step.takes.days)
        takes = add_months(step.start.first, months) + days - step.start.first
        if span > timedelta() and takes > span * float(_ROUNDING):
            return at_goal(
                goal,
                "A2",
                ("steps", number, "takes"),
                message=f"the step takes {step.takes.label}, and from "
                f"{step.start.label} to {step.by.label} there are only "
                f"{time_between(step.start.first, step.by.end)}",
                fix="write an earlier  start:,  a later  by:,  or a shorter  takes:",
            )
    return None


def _overdue(goal: Goal, schedule: GoalSchedule, today: date) -> Finding | None:
    """Warn of the first step that is to be begun before today and is not."""
    if goal.by and goal.by.last < today:
        return None  # the deadline itself has gone by, which is T5
    late = [
        (placed.latest_start, placed.number, placed)
        for placed in schedule.steps
        if placed.latest_start
        and schedule.written <= placed.latest_start < today
        and placed.step.state is not State.DOING
    ]
    if not late:
        return None
    latest, number, placed = min(late, key=lambda item: item[:2])
    do = "be done" if not placed.has_span else "begin"
    return at_goal(
        goal,
        "A2",
        ("steps", number, "do"),
        message=f'"{shorten(placed.step.do, longest=_LONGEST)}" had to {do} by '
        f"{day_period(latest).label}, {time_between(latest, today)} ago",
        fix="write  state: done  or  state: doing  where it is, else a later  by:",
        severity=Severity.WARNING,
    )


# ---- A1: overfull weeks


def stretches_of(weeks: tuple[Week, ...]) -> list[tuple[Week, ...]]:
    """Put weeks that follow one another together, the fullest stretch first."""
    stretches: list[list[Week]] = []
    for week in weeks:
        if stretches and stretches[-1][-1].monday + WEEK == week.monday:
            stretches[-1].append(week)
        else:
            stretches.append([week])
    fullest = sorted(stretches, key=lambda part: -max(week.hours for week in part))
    return [tuple(stretch) for stretch in fullest]


def _overcommitted(
    plan: Plan,
    schedules: dict[str, GoalSchedule],
    stretches: list[tuple[Week, ...]],
) -> Finding:
    """Report the fullest stretch, on the step that takes most of its fullest week.

    A personal goal takes hours as well, but is told of only where no other does.
    """
    stretch, *others = stretches
    worst = max(stretch, key=lambda week: week.hours)
    goals = {goal.id: goal for goal in plan.goals}
    ident, placed, most = max(
        steps_of_week(plan, schedules, worst),
        key=lambda item: (
            not goals[item[0]].is_personal,
            item[2],
            by.last.toordinal() if (by := goals[item[0]].by) else 0,
        ),
    )
    capacity = plan.capacity or Fraction()
    first = day_period(stretch[0].monday).label
    when = f"the week of {first}"
    if len(stretch) > 1:
        end = day_period(stretch[-1].monday + timedelta(days=6)).label
        when = f"{len(stretch)} weeks, {first} to {end}"
    more = sum(map(len, others))
    elsewhere = f"; {more} more later or earlier" if more else ""
    fix = "write a lower  load:,  an earlier  by:  for one of the steps, or a higher  "
    if most > capacity:  # moving it would take the hours along
        fix = "write a lower  load:  for this step, or a higher  "
    finding = at_goal(
        goals[ident],
        "A1",
        ("steps", placed.number, "load"),
        message=f"{when}: up to {say_hours(worst.hours)} h of steps a week, "
        f"{say_hours(capacity)} h free ({_name_fullest(worst)}){elsewhere}",
        fix=f"{fix}capacity:",
    )
    names_private = any(goals[name].is_private for name, _ in worst.by_goal)
    return replace(finding, is_private=finding.is_private or names_private)


def _name_fullest(week: Week) -> str:
    """Name the goals that take most of a week, with their hours, and count the rest."""
    fullest = sorted(week.by_goal, key=lambda part: -part[1])
    named = [f"{ident} {say_hours(hours)}" for ident, hours in fullest[:_MOST_NAMED]]
    more = len(fullest) - _MOST_NAMED
    return ", ".join(named) + (f" and {more} more" if more > 0 else "")


def say_hours(hours: Fraction) -> str:
    """Say hours to one place, without it where they are whole."""
    return f"{float(hours):.1f}".removesuffix(".0")
