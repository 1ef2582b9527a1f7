"""Small words around the user's own: dates, amounts, sentences."""

import re
from datetime import date, timedelta

from careerplan.plan.model import Measure
from careerplan.plan.periods import MONTHS, Period, Precision, add_months
from careerplan.plan.quantities import Amount

DAY = timedelta(days=1)


def say_day(day: date) -> str:
    """Say a day in full: `30 June 2027`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def say_last_day(day: date) -> str:
    """Say a derived last day as its month where it ends one: `June 2027`."""
    if (day + DAY).day == 1:
        return f"{MONTHS[day.month - 1]} {day.year}"
    return say_day(day)


def say_span(start: date, end: date) -> str:
    """Say a half-open span; in months where it begins and ends with one."""
    last = end - DAY
    if start.day != 1 or end.day != 1:
        return (
            say_day(start) if start == last else f"{say_day(start)} – {say_day(last)}"
        )
    if add_months(start, 1) == end:
        return say_last_day(last)
    first = MONTHS[start.month - 1]
    if start.year != last.year:
        first = f"{first} {start.year}"
    return f"{first} – {say_last_day(last)}"


def machine_date(period: Period) -> str:
    """Return a period as the `datetime` of HTML, or its last day where it has none."""
    match period.precision:
        case Precision.YEAR:
            return f"{period.first.year:04}"
        case Precision.MONTH:
            return period.first.isoformat()[:7]
        case Precision.WEEK:
            week = period.first.isocalendar()
            return f"{week.year:04}-W{week.week:02}"
        case _:
            return period.last.isoformat()


def say_amount(amount: Amount, unit: str = "") -> str:
    """Say an amount as it was written, with the measure's unit where it has none."""
    if not unit or amount.unit or amount.number is None:
        return amount.text
    return f"{amount.text} {unit}"


def say_measure(measure: Measure) -> str:
    """Say what marks a goal as done: the sentence, else the numbers."""
    if measure.text:
        return measure.text
    if measure.to is None:
        return measure.unit
    target = say_amount(measure.to, measure.unit)
    if measure.from_ is None or measure.from_.number == 0:
        return target
    return f"from {measure.from_.text} to {target}"


def is_sentence_end(text: str) -> bool:
    """Tell whether a text already ends as a sentence does."""
    return text.rstrip().endswith((".", "!", "?", "…", "。", "！", "？", "؟", "۔"))


def as_sentence(text: str) -> str:
    """Begin with a capital and close with a full stop, where there is none.

    A word with a capital inside, such as `iPad`, stays as it was written.
    """
    text = text.strip()
    if not text:
        return ""
    word = text.split(maxsplit=1)[0]
    if word[1:] == word[1:].lower():
        text = text[0].upper() + text[1:]
    return text if is_sentence_end(text) else f"{text}."


def as_clause(text: str, vocabulary: tuple[str, ...] = ()) -> str:
    """Make a text fit behind other words: no full stop, a small first letter.

    The letter stays where the word is in capitals, has more of them, is `I`, or begins
    a name in the plan's vocabulary.
    """
    text = without_stop(text)
    word = text.split(" ", 1)[0].strip(",;:.!?\"'()")
    in_capitals = word[1:] != word[1:].lower() or (len(word) > 1 and word.isupper())
    is_name = any(re.match(rf"{re.escape(name)}\b", text) for name in vocabulary)
    if in_capitals or is_name or word == "I" or word.startswith(("I'", "I’")):
        return text
    return text[:1].lower() + text[1:]


def without_stop(text: str) -> str:
    """Put a text on one line, without the full stop at its end."""
    text = " ".join(text.split())
    if is_sentence_end(text) and not text.endswith("…"):
        return text[:-1].rstrip()
    return text
