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
    return Finding(
        rule,
        severity,
        _place(goal.origin, path, fallback="goal"),
        message,
        fix,
        goal=goal.id,
        is_private=goal.is_private,
    )


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
