"""The path in one-year chunks, with the goals and steps that fall into each."""

from dataclasses import dataclass
from datetime import date

from careerplan.plan.model import Goal, Plan, Role
from careerplan.plan.periods import DAY, add_months, whole_months
from careerplan.roadmap.horizons import Term, term_of_months
from careerplan.roadmap.schedule import GoalSchedule, ScheduledStep


@dataclass(frozen=True, slots=True)
class StepOfGoal:
    """A step together with the goal it belongs to."""

    goal: str
    placed: ScheduledStep


@dataclass(frozen=True, slots=True)
class RoleInTime:
    """One stop of the path, with the years it lasts and how far away its end is."""

    role: Role
    first: date
    last: date
    term: Term
    first_chunk: int  # counted from 0
    last_chunk: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """One year of the plan."""

    number: int  # counted from 1
    label: str  # 2027, or 2027-28 where it does not begin in January
    first: date
    last: date
    roles: tuple[RoleInTime, ...]
    goals: tuple[str, ...]
    steps: tuple[StepOfGoal, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing ends in this year, and no role is meant to last."""
        is_lasting = any(role.first_chunk < role.last_chunk for role in self.roles)
        return not (self.goals or self.steps or is_lasting)


@dataclass(frozen=True, slots=True)
class Years:
    """The plan year by year, and what lies outside of it."""

    chunks: tuple[Chunk, ...]
    roles: tuple[RoleInTime, ...]
    goals_before: tuple[str, ...]
    goals_later: tuple[str, ...]
    steps_before: tuple[StepOfGoal, ...]
    steps_later: tuple[StepOfGoal, ...]


def lay_out_years(plan: Plan, schedules: dict[str, GoalSchedule]) -> Years | None:
    """Cut the plan into chunks of one year, or return None where it is too short.

    With a path, its roles make the years, the first role the year under way. Without
    one, the goals do, if the last deadline is twelve months or more away.
    """
    if plan.as_of is None:
        return None
    start = _first_day(plan, plan.as_of.first)
    roles = _lay_out_roles(plan, start)
    count = roles[-1].last_chunk + 1 if roles else _years_of_goals(plan, start)
    if not count:
        return None
    end = add_months(start, 12 * count)
    goals = [goal for goal in plan.goals if goal.by]
    steps = [
        StepOfGoal(goal.id, placed)
        for goal in plan.goals
        for placed in schedules[goal.id].steps
        if placed.end and not placed.repeats
    ]
    return Years(
        chunks=tuple(_chunk(n, start, roles, goals, steps) for n in range(count)),
        roles=roles,
        goals_before=_goals_in(goals, date.min, start),
        goals_later=_goals_in(goals, end, date.max),
        steps_before=_steps_in(steps, date.min, start),
        steps_later=_steps_in(steps, end, date.max),
    )


def _first_day(plan: Plan, written: date) -> date:
    """Return where the first year begins: `start`, else January of `as_of`'s year."""
    return plan.start.first if plan.start else date(written.year, 1, 1)


def _lay_out_roles(plan: Plan, start: date) -> tuple[RoleInTime, ...]:
    """Give each role its years; it ends 12 months × its place after the start."""
    roles = []
    begun = 0
    for role in plan.path:
        ended = begun + role.years
        roles.append(
            RoleInTime(
                role=role,
                first=add_months(start, 12 * begun),
                last=add_months(start, 12 * ended) - DAY,
                term=term_of_months(12 * ended, plan),
                first_chunk=begun,
                last_chunk=ended - 1,
            )
        )
        begun = ended
    return tuple(roles)


def _years_of_goals(plan: Plan, start: date) -> int:
    ends = [goal.by.end for goal in plan.goals if goal.by]
    if plan.as_of is None or not ends:
        return 0
    if whole_months(plan.as_of.first, max(ends)) < 12:
        return 0
    months = whole_months(start, max(ends))
    has_rest = add_months(start, months) < max(ends)
    return max(0, -(-(months + has_rest) // 12))


def _chunk(
    number: int,
    start: date,
    roles: tuple[RoleInTime, ...],
    goals: list[Goal],
    steps: list[StepOfGoal],
) -> Chunk:
    first, end = add_months(start, 12 * number), add_months(start, 12 * number + 12)
    label = f"{first.year}"
    if first.month != 1:
        label += f"-{(first.year + 1) % 100:02}"
    return Chunk(
        number=number + 1,
        label=label,
        first=first,
        last=end - DAY,
        roles=tuple(r for r in roles if r.first_chunk <= number <= r.last_chunk),
        goals=_goals_in(goals, first, end),
        steps=_steps_in(steps, first, end),
    )


def _goals_in(goals: list[Goal], first: date, end: date) -> tuple[str, ...]:
    """List the goals whose deadline lies in a span, in the order of the deadlines."""
    found = [
        (goal.by.last, goal.id) for goal in goals if goal.by and first <= goal.by.last
    ]
    return tuple(ident for last, ident in sorted(found) if last < end)


def _steps_in(
    steps: list[StepOfGoal], first: date, end: date
) -> tuple[StepOfGoal, ...]:
    """List the steps that end in a span, in the order of their ends."""
    found = [
        item for item in steps if item.placed.last and first <= item.placed.last < end
    ]
    return tuple(sorted(found, key=lambda item: (item.placed.last or first, item.goal)))
