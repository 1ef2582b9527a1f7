"""T, timely: deadlines against the day the plan was written, and steps in order."""

from collections.abc import Iterator

from careerplan.finding import Finding
from careerplan.plan.model import Goal, Plan
from careerplan.plan.periods import counted
from careerplan.roadmap.expand import Roadmap
from careerplan.rules.findings import at_goal
from careerplan.rules.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find deadlines past when written (T5) and steps that cannot fit (T7)."""
    plan, roadmap = subject.plan, subject.roadmap
    if roadmap is None:
        return
    for goal in subject.open_goals():
        yield from _past(goal, plan)
        yield from _late_start(goal)
        yield from _steps(goal, plan, roadmap)


def _past(goal: Goal, plan: Plan) -> Iterator[Finding]:
    as_of = goal.as_of or plan.as_of
    if goal.by is None or as_of is None or goal.by.last >= as_of.first:
        return
    yield at_goal(
        goal,
        "T5",
        ("by",),
        message=f"the deadline ({goal.by.label}) is before the plan was written "
        f"({as_of.label})",
        fix="write a later one, or  status: achieved  if it is done",
    )


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


def _steps(goal: Goal, plan: Plan, roadmap: Roadmap) -> Iterator[Finding]:
    as_of = goal.as_of or plan.as_of
    for placed in roadmap.schedules[goal.id].steps:
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
