"""A, achievable: enough weeks before the deadline, and enough hours in each week."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from careerplan.finding import Finding
from careerplan.plan.model import Plan
from careerplan.plan.periods import MONTHS, time_between
from careerplan.roadmap.load import Week, lay_out_load, overfull
from careerplan.rules.findings import at_goal
from careerplan.rules.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals that should have been begun before (A2) and overfull weeks (A1)."""
    plan, roadmap = subject.plan, subject.roadmap
    if roadmap is None:
        return
    for goal in plan.goals:
        schedule = roadmap.schedules[goal.id]
        if goal.status.is_closed or not schedule.is_too_late or not schedule.start_by:
            continue
        dates = [goal.by, *(step.by for step in goal.steps if step.is_open)]
        if any(by and by.last < schedule.written for by in dates):
            continue  # the cause, and a finding of its own (T5, T7)
        if schedule.begins > schedule.written:
            yield at_goal(
                goal,
                "A2",
                ("start",),
                message=f"its first open step has to begin by {schedule.start_by}, "
                f"and the goal starts {schedule.begins}",
                fix="write an earlier  start:,  a later  by:,  or shorter steps",
            )
            continue
        late = time_between(schedule.start_by, schedule.written)
        yield at_goal(
            goal,
            "A2",
            ("by",),
            message=f"its first open step had to begin by {schedule.start_by}, "
            f"{late} before the plan was written",
            fix="write a later deadline, or shorter steps",
        )
    weeks = overfull(lay_out_load(plan, roadmap.schedules), plan.capacity)
    if weeks:
        yield _overcommitted(plan, weeks)


def _overcommitted(plan: Plan, weeks: tuple[Week, ...]) -> Finding:
    """Report the fullest week, on the goal of it that ends last."""
    worst = max(weeks, key=lambda week: week.hours)
    goals = {goal.id: goal for goal in plan.goals}
    busy = [ident for ident, _ in worst.by_goal]
    last = max(
        busy, key=lambda ident: by.last.toordinal() if (by := goals[ident].by) else 0
    )
    day = worst.monday
    parts = ", ".join(f"{ident} {_hours(hours)}" for ident, hours in worst.by_goal)
    others = f" and {len(weeks) - 1} more" if len(weeks) > 1 else ""
    finding = at_goal(
        goals[last],
        "A1",
        ("steps",),
        message=f"the week of {day.day} {MONTHS[day.month - 1]} {day.year}{others}: "
        f"{_hours(worst.hours)} h of steps, "
        f"{_hours(plan.capacity or Fraction())} h free ({parts})",
        fix="move a step, lower its load, or raise  capacity:",
    )
    names_private = any(goals[ident].is_private for ident in busy)
    return replace(finding, is_private=finding.is_private or names_private)


def _hours(hours: Fraction) -> str:
    return f"{float(hours):.1f}".removesuffix(".0")
