"""M4 and M5 in words: a change is told from where, and its numbers go its way."""

import re
from decimal import Decimal

from careerplan.language import lexicon as lex
from careerplan.language.amounts import Amount
from careerplan.language.clauses import Clause
from careerplan.language.statement import NOTHING_KNOWN, Statement
from careerplan.language.times import TimeKind
from careerplan.language.words import plain_verb
from careerplan.rules.numbers import LESS_IS_MORE

# What is improved may well go down: waiting, errors, cost.
_UPWARD = (lex.UPWARD - {"improve", "enhance"}) | {"up", "rise"}
_DOWNWARD = lex.DOWNWARD | {"down", "fall"}
_OPPOSITES = {"up": "down", "down": "up"}
_CHANGED = frozenset("reduced increased raised lowered".split())
_COMPARED = re.compile(
    r"(?P<share>[0-9]+(?:\.[0-9]+)? ?(?:%|percent)) (?:less|more|fewer|lower|higher|"
    r"better|faster)\b",
    re.IGNORECASE,
)
_SINCE_WHEN = re.compile(
    r"\b(?:than|compared (?:to|with)|against|on) (?:in |the )*(?:last|this|previous|"
    r"20[0-9]{2}|january|february|march|april|may|june|july|august|september|october|"
    r"november|december)\b|\bfrom\b",
    re.IGNORECASE,
)
_ENDS_AT = frozenset("to at of above over under below".split())
_BETTER_DOWN = re.compile(
    rf"\b(?:{'|'.join(LESS_IS_MORE)})s?\b|\b(?:time|seconds?|minutes?)\b", re.IGNORECASE
)
_OF_ALL = re.compile(
    r"\b(?:accuracy|attendance|coverage|occupancy|retention|satisfaction|uptime|"
    r"(?:pass|completion|response|acceptance) rate)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)\s?(k|m)?\b", re.IGNORECASE)
_UNIT_BEHIND = re.compile(
    r"\s?(euro|dollar|pound|minute|hour|day|week|month|year)s?\b", re.IGNORECASE
)
_SCALES = {"k": Decimal(1000), "m": Decimal(1_000_000)}
_ALL = 100  # per cent
_BASE = 50  # of the example: a number of which most shares are whole
Span = tuple[int, int]


def share_without_baseline(statement: Statement) -> Span | None:
    """Find a change by a share, where nothing says from what (M4)."""
    text = statement.text
    if not statement.amounts or _SINCE_WHEN.search(text):
        return None
    if any(time.kind is TimeKind.PAST for time in statement.times):
        return None
    if compared := _COMPARED.search(text):
        return compared.span("share")
    is_change = any(clause.verb in lex.CHANGE for clause in statement.clauses)
    if not (is_change or _CHANGED & set(text.lower().split())):
        return None
    for amount in statement.amounts:
        if amount.is_share and _is_by(amount, text):
            start = amount.start + (len("by ") if amount.relation == "by" else 0)
            return start, amount.end
    return None


def _is_by(amount: Amount, text: str) -> bool:
    """Tell a change by a share from one to a share."""
    before = text[: amount.start].split()
    last = before[-1].lower() if before else ""
    if amount.relation == "at least":
        return last == "by"
    return amount.relation == "by" or (not amount.relation and last not in _ENDS_AT)


def baseline_like(statement: Statement, span: Span) -> str:
    """Return lines of a measure that say a change by a share in numbers."""
    match = _PLAIN.search(statement.text, *span)
    share = Decimal(match[1].replace(",", "")) if match else Decimal(20)
    words = {plain_verb(word) for word in re.findall("[a-z]+", statement.text.lower())}
    is_down = bool(words & lex.DOWNWARD) or bool(
        re.search(r"\b(?:less|fewer|lower)\b", statement.text, re.IGNORECASE)
    )
    end = _BASE * (1 - share / 100 if is_down else 1 + share / 100)
    unit = _counted(statement.clauses, statement) or "parcels a week"
    return f"from: {_BASE},  to: {round(end)}  and  unit: {unit}"


def _counted(clauses: tuple[Clause, ...], statement: Statement) -> str:
    """Return what a change counts, where it is named in the plural."""
    for clause in clauses:
        thing = statement.object_of(clause, NOTHING_KNOWN)
        if clause.verb in lex.CHANGE and thing.is_plural and not thing.is_abstract:
            return thing.head
    return ""


def find_contradiction(statement: Statement) -> tuple[Span, str, str] | None:
    """Find numbers that go against their words (M5): where, what, and what to write."""
    text = statement.text
    if (outside := _outside_a_share(statement)) is not None:
        shown = _number_of(outside, text)
        message = f"{shown} is more than all there is, which is 100 %"
        span = (_start_of_number(outside, text), outside.end)
        return span, message, "write a share between 0 and 100"
    for first, second in zip(statement.amounts, statement.amounts[1:], strict=False):
        if (first.relation, second.relation) != ("from", "to"):
            continue
        if text[first.end : second.start].count(".") or first.end + 40 < second.start:
            continue
        if found := _against(first, second, statement):
            end = first.start + len(text[first.start : second.end].rstrip())
            return (first.start, end), *found
    return None


def _against(
    first: Amount, second: Amount, statement: Statement
) -> tuple[str, str] | None:
    text = statement.text
    start, end = _value(first, text), _value(second, text)
    units = _unit(first, text), _unit(second, text)
    if all(units) and units[0] != units[1] and "%" in units:
        message = f"{_number_of(first, text)} and {_number_of(second, text)} are not "
        return f"{message}in one unit", "write both numbers in the same unit"
    if start is None or end is None or (units[0] and units[0] != units[1]):
        return None
    shown, begun = _number_of(second, text), _number_of(first, text)
    if start == end:
        message = f"from {begun} to {shown} is no change"
        return message, "write the number you want to reach behind  to"
    verb, is_up = _direction(text[: first.start])
    if not verb or _BETTER_DOWN.search(text) or (end > start) is is_up:
        return None
    side = "below" if is_up else "above"
    opposite = _OPPOSITES.get(verb, "reduce" if is_up else "increase")
    message = f'"{verb}", but {shown} is {side} {begun}'
    return message, f"swap the two numbers, or write  {opposite}"


def _unit(amount: Amount, text: str) -> str:
    """Return the unit of an amount, where it is a share, money or a time."""
    if amount.is_share:
        return "%"
    match = _UNIT_BEHIND.match(text, amount.end)
    return amount.unit or (match[1].lower() if match else "")


def _direction(before: str) -> tuple[str, bool]:
    """Return the last word that says which way a number goes, and whether it is up."""
    sentence = re.split(r"[.;]\s", before)[-1]
    for word in reversed(re.findall(r"[A-Za-z]+", sentence)):
        lower = word.lower()
        plain = plain_verb(lower) or lower
        if plain in _UPWARD:
            return lower, True
        if plain in _DOWNWARD:
            return lower, False
    return "", True


def _outside_a_share(statement: Statement) -> Amount | None:
    """Return a share of more than all, of something of which there is no more."""
    if not _OF_ALL.search(statement.text):
        return None
    for amount in statement.amounts:
        value = _value(amount, statement.text)
        is_target = amount.relation in ("to", "from", "") and amount.is_share
        if is_target and value is not None and value > _ALL:
            return amount
    return None


def _number_of(amount: Amount, text: str) -> str:
    """Return an amount as it was written, without the word that leads to it."""
    unit = None if amount.unit else _UNIT_BEHIND.match(text, amount.end)
    end = unit.end() if unit else amount.end
    return text[_start_of_number(amount, text) : end].strip()


def _start_of_number(amount: Amount, text: str) -> int:
    return text.index(amount.number, amount.start)


def _value(amount: Amount, text: str) -> Decimal | None:
    """Read a number in digits, with the k or m behind it; None for words and ranges."""
    match = _PLAIN.match(text, _start_of_number(amount, text))
    if not match or len(match[1]) < len(amount.number):
        return None
    scale = _SCALES.get((match[2] or "").lower(), Decimal(1))
    return Decimal(match[1].replace(",", "")) * scale
