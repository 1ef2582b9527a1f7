"""How a rule speaks: findings at a key of a goal or of the plan."""

from careerplan.finding import Finding, Place, Severity
from careerplan.plan.model import Goal, Origin, Plan, Status

# Errors whatever the status of the goal; everything else follows it.
_ALWAYS_ERRORS = frozenset(("C1", "C2", "T2", "T5", "V1", "V2", "V3", "V4"))
NOWHERE = Place("content/plan.yaml", 1, 1, 1, 1)


def at_goal(
    goal: Goal,
    rule: str,
    severity: Severity,
    path: tuple[str | int, ...],
    *,
    message: str,
    fix: str,
) -> Finding:
    """Make a finding at a key of a goal, as severe as the goal's status allows.

    An idea gets nothing above a hint, a draft nothing above a warning.
    """
    if rule not in _ALWAYS_ERRORS:
        mildest = {Status.IDEA: Severity.HINT, Status.DRAFT: Severity.WARNING}
        severity = max(severity, mildest.get(goal.status, Severity.ERROR))
    in_half = _path_in_half(goal, path)
    place = _place(goal.origin, path, fallback="goal")
    if in_half and goal.half:
        place = goal.half.place(*in_half)
    return Finding(
        rule,
        severity,
        place,
        message,
        fix,
        goal=goal.id,
        is_private=goal.is_private or bool(in_half),
    )


def _path_in_half(goal: Goal, path: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Return where in the private half of a goal a value stands, or nothing.

    The lists of the half come behind those of the goal's own file.
    """
    key = path[0]
    if goal.half is None or goal.origin is None or not goal.half.has(key):
        return ()
    own = 0
    while goal.origin.has(key, own):
        own += 1
    number = path[1] if len(path) > 1 else 0
    if not isinstance(number, int) or number < own:
        return ()
    return (key, number - own, *path[2:])


def at_plan(
    plan: Plan,
    rule: str,
    severity: Severity,
    path: tuple[str | int, ...],
    *,
    message: str,
    fix: str,
) -> Finding:
    """Make a finding at a key of plan.yaml."""
    place = _place(plan.origin, path, fallback="name")
    return Finding(rule, severity, place, message, fix)


def _place(
    origin: Origin | None, path: tuple[str | int, ...], *, fallback: str
) -> Place:
    """Return where a value stands, or where the record's main key does."""
    if origin is None:
        return NOWHERE
    if origin.has(*path):
        return origin.place(*path)
    return origin.place(fallback)
