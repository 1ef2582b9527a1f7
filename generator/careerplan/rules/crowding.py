"""A, achievable, of what comes together: goals in a quarter, steps in a week."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from careerplan.finding import Finding
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Plan
from careerplan.plan.periods import MONTHS, add_months, day_period
from careerplan.roadmap.load import WEEK, Week, overfull
from careerplan.roadmap.schedule import GoalSchedule, ScheduledStep
from careerplan.rules.achievable import stretches_of
from careerplan.rules.findings import at_goal
from careerplan.rules.subject import Subject

_LONGEST = 40  # characters of each of several quotes in a message
_LAST = 4  # priorities are 1 to 3, and none comes behind them
_MOST_NAMED = 6  # goals that a message names


def check(subject: Subject) -> Iterator[Finding]:
    """Find quarters with too many deadlines (A8), steps with no order (A10)."""
    plan, roadmap = subject.plan, subject.roadmap
    yield from _busy_quarters(subject)
    if roadmap is None or plan.as_of is None or plan.capacity is None:
        return
    weeks = overfull(subject.weeks, plan.capacity)
    ahead = tuple(week for week in weeks if week.monday + WEEK > plan.as_of.first)
    told: set[tuple[str, int, str, int]] = set()
    for stretch in stretches_of(ahead):
        week = max(stretch, key=lambda part: part.hours)
        found = _equal_pair(plan, roadmap.schedules, week)
        if found:
            (one, first), (other, second) = found
            pair = (one.id, first.number, other.id, second.number)
            if pair not in told:
                told.add(pair)
                yield _which_first(found, week)


# ---- A8: goals that end together


def _busy_quarters(subject: Subject) -> Iterator[Finding]:
    """Report each quarter in which more goals end than the plan allows for.

    A smaller goal under another one ends with it, and does not count beside it.
    """
    plan = subject.plan
    first_month = plan.fiscal_year_start or 1
    goals = [goal for goal in subject.professional_goals() if goal.by]
    quarters: dict[int, list[Goal]] = {}
    for goal in goals:
        if goal.by:
            months = goal.by.last.year * 12 + goal.by.last.month - first_month
            quarters.setdefault(months // 3, []).append(goal)
    for quarter, ending in sorted(quarters.items()):
        together = {goal.id for goal in ending}
        alone = [goal for goal in ending if goal.under not in together]
        if len(alone) <= plan.busy_quarter or _are_weighed(alone, plan):
            continue
        yield _ending_together(alone, quarter * 3 + first_month - 1)


def _are_weighed(goals: list[Goal], plan: Plan) -> bool:
    """Tell whether all goals say their hours, which are then counted instead (A1)."""
    return plan.capacity is not None and all(
        any(step.load for step in goal.steps) for goal in goals
    )


def _ending_together(goals: list[Goal], month: int) -> Finding:
    """Report a full quarter on the goal in it that comes last in order."""
    in_order = sorted(
        goals,
        key=lambda goal: (
            goal.priority or _LAST,
            goal.by.last.toordinal() if goal.by else 0,
            goal.id,
        ),
    )
    names = [goal.id for goal in in_order]
    shown = ", ".join(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        shown += f" and {len(names) - _MOST_NAMED} more"
    begin, end = MONTHS[month % 12], MONTHS[(month + 2) % 12]
    year = (month + 2) // 12
    if month // 12 != year:
        begin = f"{begin} {month // 12}"
    found = at_goal(
        in_order[-1],
        "A8",
        ("by",),
        message=f"{len(names)} goals end from {begin} to {end} {year} ({shown}): can "
        "you bring all of them to an end at once?",
        fix="move one of them, or write how many you can manage in plan.yaml:  "
        f"busy_quarter: {len(names)}",
    )
    names_private = any(goal.is_private for goal in goals)
    return replace(found, is_private=found.is_private or names_private)


# ---- A10: steps that compete


_Competing = tuple[tuple[Goal, ScheduledStep], tuple[Goal, ScheduledStep]]


def _equal_pair(
    plan: Plan, schedules: dict[str, GoalSchedule], week: Week
) -> _Competing | None:
    """Find two steps of a week of which neither comes first."""
    busy = {ident for ident, _ in week.by_goal}
    found: dict[int, tuple[Goal, ScheduledStep]] = {}
    for goal in plan.goals:
        if goal.id not in busy or goal.is_personal:
            continue
        for placed in schedules[goal.id].steps:
            if placed.step.load is None or not _is_busy(placed, week):
                continue
            priority = placed.step.priority or goal.priority or _LAST
            if priority in found:
                return found[priority], (goal, placed)
            found[priority] = (goal, placed)
    return None


def _is_busy(placed: ScheduledStep, week: Week) -> bool:
    """Tell whether an open step is worked on in a week."""
    if placed.start is None or placed.end is None or not placed.step.is_open:
        return False
    spans = [(placed.start, placed.end)]
    if (takes := placed.step.takes) and placed.repeats:
        spans = [
            (day, add_months(day, takes.months) + timedelta(takes.days))
            for day in placed.repeats
        ]
    return any(start < week.monday + WEEK and week.monday < end for start, end in spans)


def _which_first(pair: _Competing, week: Week) -> Finding:
    (one, first), (other, second) = pair
    names = [shorten(item.step.do, longest=_LONGEST) for item in (first, second)]
    found = at_goal(
        other,
        "A10",
        ("steps", second.number, "do"),
        message=f'the week of {day_period(week.monday).label} is too full for "'
        f'{names[0]}" and "{names[1]}": which of the two comes first?',
        fix="write  priority: 1  below one of them and  priority: 2  below the other",
    )
    return replace(found, is_private=one.is_private or other.is_private)
