"""X2, field-text-conflict: a goal and its fields name the same date and number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from careerplan.finding import Finding
from careerplan.language import lexicon as lex
from careerplan.language.amounts import Amount
from careerplan.language.statement import Statement, take_apart
from careerplan.language.times import Time, TimeKind
from careerplan.language.words import singular
from careerplan.plan.dates import read_date
from careerplan.plan.model import Goal, Plan
from careerplan.plan.periods import Calendar, Period, UnreadableError
from careerplan.rules.findings import at_words
from careerplan.rules.subject import Subject

_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_WORD = re.compile(r"[^\W\d_]{3,}|%")
_WORDS_AHEAD = 4  # in which the thing stands that a number counts
_NO_TARGETS = ("from", "over", "under", "above", "below", "less than", "more than")
# `the 2026 price list`, `LavaCon 2027`: a year that is part of a name.
_BARE_YEAR = re.compile(r"(?:the )?20[0-9]{2}", re.IGNORECASE)
_NAME_AHEAD = re.compile(r"(?:^|[^.!?]\s)[A-Z][\w&-]*\s$")
_NOUN_BEHIND = re.compile(r" (?!and\b|or\b|to\b|with\b|at\b|in\b|so\b|by\b|for\b)[a-z]")


@dataclass(frozen=True, slots=True)
class _Target:
    """A number that a measure is to reach, and the words of what it counts."""

    number: Decimal
    things: frozenset[str]
    shown: str


def check(subject: Subject) -> Iterator[Finding]:
    """Find words that give another date or number than the field beside them."""
    if not subject.is_english:
        return
    for goal in subject.open_goals():
        if not goal.goal or not (goal.by or goal.measure):
            continue
        statement = take_apart(goal.goal)
        yield from _dates(goal, goal.by, statement, subject.plan)
        yield from _numbers(goal, statement)


def _dates(
    goal: Goal, by: Period | None, statement: Statement, plan: Plan
) -> Iterator[Finding]:
    """Compare the dates of the words with the deadline; one that agrees is enough."""
    if by is None:
        return
    calendar = replace(plan.calendar, as_of=goal.as_of or plan.as_of)
    told = [
        (time, said)
        for time in statement.times
        if time.kind is TimeKind.END and not _is_part_of_a_name(time, statement.text)
        if (said := _read(time.words, calendar))
    ]
    others = [
        time for time, said in told if said.last < by.first or by.last < said.first
    ]
    if len(others) == len(told) and others:
        time = others[0]
        yield at_words(
            goal,
            "X2",
            ("goal",),
            (time.start, time.end),
            message=f'the goal says "{time.words}", and the line  by:  says {by.label}',
            fix="keep the one that is right; a date is best kept in  by:  alone",
        )


def _is_part_of_a_name(time: Time, text: str) -> bool:
    if not _BARE_YEAR.fullmatch(time.words):
        return False
    is_named = _NAME_AHEAD.search(text[: time.start])
    return bool(is_named or _NOUN_BEHIND.match(text, time.end))


def _read(words: str, calendar: Calendar) -> Period | None:
    try:
        return read_date(words, calendar)
    except UnreadableError:
        return None


def _numbers(goal: Goal, statement: Statement) -> Iterator[Finding]:
    """Compare each number of the words with what the measures say of the same thing."""
    targets = list(_targets(goal))
    is_change = any(clause.verb in lex.CHANGE for clause in statement.clauses)
    for amount in statement.amounts:
        number = _value(amount, statement.text)
        if number is None or amount.relation in _NO_TARGETS:
            continue
        things = _things_behind(amount, statement.text)
        same = [target for target in targets if target.things & things]
        if not things and is_change and amount.relation == "to" and len(targets) == 1:
            same = [target for target in targets if "%" not in target.things]
        if amount.relation == "by" and amount.is_share:
            continue  # a change by a share is no target
        if same and all(target.number != number for target in same):
            words = statement.text[amount.start : amount.end].strip()
            yield at_words(
                goal,
                "X2",
                ("goal",),
                (amount.start, amount.start + len(words)),
                message=f'the goal says "{words}", and the line  measure:  says '
                f"{same[0].shown}",
                fix="keep the one that is right, in both lines or in  measure:  alone",
            )


def _targets(goal: Goal) -> Iterator[_Target]:
    """Gather the numbers of the measures, in their fields and in their sentences."""
    for measure in goal.measure:
        if measure.to is not None:
            if measure.to.number is not None:
                things = _stems(f"{measure.to.unit} {measure.unit}")
                shown = f"{measure.to.text} {measure.unit}".strip()
                yield _Target(measure.to.number, things, shown)
            continue
        statement = take_apart(measure.text)
        for amount in statement.amounts:
            number = _value(amount, measure.text)
            if number is not None and amount.relation not in _NO_TARGETS:
                shown = measure.text[amount.start : amount.end].strip()
                yield _Target(number, _things_behind(amount, measure.text), shown)


def _things_behind(amount: Amount, text: str) -> frozenset[str]:
    """Return the words that say what a number counts, in the singular."""
    behind = re.split(r"[.;,]|\b(?:and|or|by|from|to|in|at|for)\b", text[amount.end :])[
        0
    ]
    words = " ".join(behind.split()[:_WORDS_AHEAD])
    return frozenset(("%",)) if amount.is_share else _stems(words)


def _stems(text: str) -> frozenset[str]:
    plain = text.casefold().replace("percent", "%").replace("per cent", "%")
    return frozenset(singular(word) for word in _WORD.findall(plain))


def _value(amount: Amount, text: str) -> Decimal | None:
    """Read a number in digits; None for words, ranges, and what has a scale."""
    plain = amount.number.replace(",", "")
    at = text.find(amount.number, amount.start) + len(amount.number)
    if not _NUMBER.fullmatch(plain) or re.match(r"\s?(?:k|m|million)\b", text[at:]):
        return None
    return Decimal(plain)
