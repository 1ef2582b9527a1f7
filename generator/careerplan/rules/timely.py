"""T, timely: deadlines against the day the plan was written, and steps in order."""

from collections.abc import Iterator
from datetime import date

from careerplan.finding import Finding, Severity
from careerplan.plan.model import Goal, Plan, State, Status
from careerplan.plan.periods import DAY, add_months, counted, day_period
from careerplan.roadmap.schedule import GoalSchedule, ScheduledStep, fixed_span
from careerplan.rules.findings import at_goal
from careerplan.rules.subject import Subject

_SHORT_SPAN = 6  # months in which the first step may come late; source: the catalogue


def check(subject: Subject) -> Iterator[Finding]:
    """Find deadlines gone by (T5) and steps that cannot fit or come late (T7)."""
    plan, roadmap = subject.plan, subject.roadmap
    if roadmap is None:
        return
    for goal in subject.open_goals():
        schedule = roadmap.schedules[goal.id]
        yield from _past(goal, plan, subject.today)
        yield from _late_start(goal)
        misplaced = tuple(_steps(goal, plan, schedule))
        yield from misplaced or _nothing_early(goal, schedule)


def _past(goal: Goal, plan: Plan, today: date | None) -> Iterator[Finding]:
    as_of = goal.as_of or plan.as_of
    if goal.by is None or as_of is None:
        return
    if goal.by.last < as_of.first:
        yield at_goal(
            goal,
            "T5",
            ("by",),
            message=f"the deadline ({goal.by.label}) is before the plan was written "
            f"({as_of.label})",
            fix="write a later one, or  status: achieved  if it is done",
        )
    elif today and goal.by.last < today and _is_own(goal):
        # What only today decides is never more than a warning.
        is_idea = goal.status is Status.IDEA
        yield at_goal(
            goal,
            "T5",
            ("by",),
            message=f"the deadline ({goal.by.label}) has gone by",
            fix="write  status: achieved,  changed,  missed  or  dropped,  or a later "
            "deadline",
            severity=Severity.HINT if is_idea else Severity.WARNING,
        )


def _is_own(goal: Goal) -> bool:
    """Tell whether a deadline stands in the goal's file, and not in its parent's."""
    return goal.origin is None or goal.origin.has("by")


def _late_start(goal: Goal) -> Iterator[Finding]:
    if goal.by and goal.start and goal.start.first > goal.by.last:
        yield at_goal(
            goal,
            "T7",
            ("start",),
            message=f"the goal starts {goal.start.label}, after its deadline "
            f"({goal.by.label})",
            fix="write an earlier  start:  or a later  by:",
        )


def _steps(goal: Goal, plan: Plan, schedule: GoalSchedule) -> Iterator[Finding]:
    as_of = goal.as_of or plan.as_of
    for placed in schedule.steps:
        step, path = placed.step, ("steps", placed.number, "by")
        if not step.is_open:
            continue
        if step.by and goal.by and step.by.last > goal.by.last:
            yield at_goal(
                goal,
                "T7",
                path,
                message=f"the step ends {step.by.label}, after its goal's deadline "
                f"({goal.by.label})",
                fix="move the step forward or the deadline back",
            )
        elif step.by and step.start and step.start.first > step.by.last:
            yield at_goal(
                goal,
                "T7",
                path,
                message=f"the step ends {step.by.label}, before it starts "
                f"({step.start.label})",
                fix="write a later  by:  or an earlier  start:",
            )
        elif step.by and as_of and step.by.last < as_of.first:
            yield at_goal(
                goal,
                "T7",
                path,
                message=f"the step ends {step.by.label}, before the plan was written "
                f"({as_of.label})",
                fix="write  state: done  if it is done, or a later date",
            )
        elif placed.clash_days:
            yield at_goal(
                goal,
                "T7",
                path if step.by else ("steps", placed.number, "start"),
                message=f"the step ends {counted(placed.clash_days, 'day')} too late "
                "for what follows it",
                fix="write an earlier date, or a later one for what follows",
            )


def _nothing_early(goal: Goal, schedule: GoalSchedule) -> Iterator[Finding]:
    """Find a long span in whose first half nothing is dated (T7).

    A step that has a length alone may begin at once, so only fixed dates tell; and
    what is done or under way has begun.
    """
    begins = max(schedule.begins, schedule.written)
    steps = [placed for placed in schedule.steps if _counts(placed)]
    dated = [placed for placed in steps if placed.step.is_dated or placed.step.every]
    if goal.by is None or not dated or goal.by.end <= add_months(begins, _SHORT_SPAN):
        return
    middle = begins + (goal.by.end - begins) / 2
    if any(_is_early(placed, goal, middle) for placed in steps):
        return
    first = dated[0]
    key = "by" if first.step.by else "start"
    yield at_goal(
        goal,
        "T7",
        ("steps", first.number, key),
        message=f"no step is dated before {day_period(middle).label}, the middle of "
        "the time there is",
        fix="add a step that comes first, such as  do: Ask for the course  with  "
        f"by: {(begins + (middle - begins) / 2).strftime('%Y-%m')}",
        severity=Severity.WARNING,
    )


def _counts(placed: ScheduledStep) -> bool:
    return placed.step.state not in (State.MAYBE, State.SKIPPED)


def _is_early(placed: ScheduledStep, goal: Goal, middle: date) -> bool:
    """Tell whether a step begins, or is due, before the middle, or is free to."""
    step = placed.step
    if step.state in (State.DONE, State.DOING):
        return True
    if step.every:
        start = step.start or goal.start
        return start is None or start.first < middle
    span = fixed_span(step)
    if span is None:  # a length may begin at once, and a bare sentence tells no time
        start = step.start
        return bool(step.takes) if start is None else start.first < middle
    return min(span[0], span[1] - DAY) <= middle
