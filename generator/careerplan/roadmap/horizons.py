"""Short term, in between, long term: by completed months, never by days."""

from enum import StrEnum

from careerplan.plan.model import Goal, Plan
from careerplan.plan.periods import whole_months


class Term(StrEnum):
    """How far away a deadline is."""

    SHORT = "short"
    BETWEEN = "between"
    LONG = "long"


def term_of_months(months: int, plan: Plan) -> Term:
    """Return the term of a number of months: to 36 short, from 60 long by default.

    Source: short is one to three years, long is five years and more.
    """
    if months <= plan.horizon.short:
        return Term.SHORT
    return Term.LONG if months >= plan.horizon.long else Term.BETWEEN


def months_to_deadline(goal: Goal, plan: Plan) -> int | None:
    """Count the months to a goal's deadline, or None where it has none.

    A deadline written as a length has that length; any other counts the months
    completed from the first day of `as_of` to the day after the deadline.
    """
    as_of = goal.as_of or plan.as_of
    if goal.by is None:
        return None
    if goal.by.length_months is not None:
        return goal.by.length_months
    return whole_months(as_of.first, goal.by.end) if as_of else None


def term_of(goal: Goal, plan: Plan) -> Term | None:
    """Return the term of a goal, or None where it has no deadline."""
    months = months_to_deadline(goal, plan)
    return None if months is None else term_of_months(months, plan)
