"""X2, field-text-conflict: a goal and its fields name the same date and number."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from careerplan.finding import Finding
from careerplan.language.amounts import Amount
from careerplan.language.statement import Statement, take_apart
from careerplan.language.times import TimeKind
from careerplan.plan.dates import read_date
from careerplan.plan.model import Goal, Plan
from careerplan.plan.periods import Calendar, Period, UnreadableError
from careerplan.rules.findings import at_words
from careerplan.rules.subject import Subject

_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def check(subject: Subject) -> Iterator[Finding]:
    """Find words that give another date or number than the field beside them."""
    if not subject.is_english:
        return
    for goal in subject.open_goals():
        if not goal.goal or not (goal.by or goal.measure):
            continue
        statement = take_apart(goal.goal)
        yield from _dates(goal, statement, subject.plan)
        yield from _numbers(goal, statement)


def _dates(goal: Goal, statement: Statement, plan: Plan) -> Iterator[Finding]:
    if goal.by is None:
        return
    calendar = Calendar(
        goal.as_of or plan.as_of, plan.fiscal_year_start, plan.hemisphere == "south"
    )
    for time in statement.times:
        if time.kind is not TimeKind.END:
            continue
        said = _read(time.words, calendar)
        if said and (said.last < goal.by.first or goal.by.last < said.first):
            yield at_words(
                goal,
                "X2",
                ("goal",),
                (time.start, time.end),
                message=f'the goal says "{time.words}", and by says {goal.by.label}',
                fix="keep the one that is right; the date is best in  by:  alone",
                severity=None,
            )


def _read(words: str, calendar: Calendar) -> Period | None:
    try:
        return read_date(words, calendar)
    except UnreadableError:
        return None


def _numbers(goal: Goal, statement: Statement) -> Iterator[Finding]:
    """Compare the number a goal goes up or down to with its one measured number."""
    targets = [measure.to for measure in goal.measure if measure.to is not None]
    if len(targets) != 1 or targets[0].number is None:
        return
    measure = next(measure for measure in goal.measure if measure.to is not None)
    unit = f"{measure.unit} {targets[0].unit}".casefold()
    for amount in statement.amounts:
        number = _value(amount)
        is_target = amount.relation == "to" and amount.is_share == ("%" in unit)
        is_target = is_target or (amount.relation == "to" and "percent" in unit)
        if is_target and number is not None and number != targets[0].number:
            start = amount.start
            words = goal.goal[start : amount.end]
            yield at_words(
                goal,
                "X2",
                ("goal",),
                (start, amount.end),
                message=f'the goal says "{words}", and measure says {targets[0].text}',
                fix="keep the one that is right, in both places or in  measure:  alone",
            )


def _value(amount: Amount) -> Decimal | None:
    match = _NUMBER.fullmatch(amount.number.replace(",", ""))
    try:
        return Decimal(match[0]) if match else None
    except InvalidOperation:
        return None
