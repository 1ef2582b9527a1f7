"""The strict reader of lengths, hours a week and measured numbers in fields."""

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from careerplan.plan.periods import Length, UnreadableError

_TO_TWELVE = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
NUMBER_WORDS = {word: number for number, word in enumerate(_TO_TWELVE, start=1)} | {
    "a": 1,
    "an": 1,
    "eighteen": 18,
    "twenty-four": 24,
}
NUMBER = r"[0-9]{1,4}|" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
UNIT = r"(?:day|week|month|quarter|half-year|semester|year|decade)s?"
_MONTHS_IN = {
    "month": 1,
    "quarter": 3,
    "half-year": 6,
    "semester": 6,
    "year": 12,
    "decade": 120,
}
_LONGEST_YEARS = 100

_LENGTH = re.compile(rf"(?P<n>{NUMBER})[ -]?(?P<unit>{UNIT})")
_ISO = re.compile(
    r"p(?:(?P<y>[0-9]{1,4})y)?(?:(?P<m>[0-9]{1,4})m)?"
    r"(?:(?P<w>[0-9]{1,4})w)?(?:(?P<d>[0-9]{1,4})d)?"
)
_LOAD = re.compile(
    r"(?P<n>[0-9]{1,4}(?:\.[0-9]{1,4})?|half an|" + NUMBER + r")\s*"
    r"(?P<unit>h|hr|hrs|hour|hours|min|mins|minute|minutes)\s*"
    r"(?:/|per |a |an |each |every )\s*(?P<per>day|week|wk|month)"
)
_WEEKS_A_MONTH = Fraction(1461, 4 * 12 * 7)  # 365.25 days in 12 months
_NUMBER = re.compile(
    r"(?P<before>[^0-9\s+-][^0-9]*?)?"
    r"(?P<n>[+-]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,18})(?:\.[0-9]{1,18})?)"
    r"(?P<unit>(?:[^\W\d_]+|[^\w\s.,:/-]{1,3})?(?:(?:/[^\W\d_]| [^0-9]).*)?)"
)
_INSIDE_A_WORD = re.compile(r"[\w.,:/]$")  # before a digit: `B2`, `.5`, `12:30`


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, or words where a measure is no number (`CEFR B2`)."""

    text: str  # as written
    number: Decimal | None = None
    unit: str = ""


def number_of(text: str) -> int:
    """Read a whole number in digits or in words (one to twelve, 18, 24)."""
    return NUMBER_WORDS[text] if text in NUMBER_WORDS else int(text)


def length_of(number: str, unit: str) -> Length:
    """Make a length of a number and a unit; raise if it is zero or over 100 years."""
    count = number_of(number)
    unit = unit.removesuffix("s")
    if unit in _MONTHS_IN:
        return _checked(Length(months=count * _MONTHS_IN[unit]))
    return _checked(Length(days=count * (7 if unit == "week" else 1)))


def match_length(text: str) -> Length | None:
    """Read a length such as `3 months`, `2 weeks`, `half a year` or `P1Y6M`.

    The text is lower case with single spaces. Returns None where it is no length.
    """
    if text in ("half a year", "a half year", "half year"):
        return Length(months=6)
    if text in ("a year and a half", "one and a half years"):
        return Length(months=18)
    if match := _LENGTH.fullmatch(text):
        return length_of(match["n"], match["unit"])
    match = _ISO.fullmatch(text)
    if match and any(match.groups()):
        years, months, weeks, days = (int(part or 0) for part in match.groups())
        return _checked(Length(years * 12 + months, weeks * 7 + days))
    return None


def read_length(text: str) -> Length:
    """Read how long a step takes, in calendar units; raise `UnreadableError`."""
    plain = plain_text(text)
    if length := match_length(plain):
        return length
    if re.search(r"\b(h|hours?|hrs?|min(ute)?s?)\b", plain):
        raise UnreadableError(
            f'"{text}" is working time, and takes is time on the calendar',
            "write how long it lasts, such as  takes: 2 weeks  and the hours as  "
            "load: 4 h/week",
        )
    raise UnreadableError(
        f'cannot read "{text}" as a length of time',
        "write a whole number and a unit, such as  3 months  or  2 weeks",
    )


def read_every(text: str) -> Length:
    """Read how often a step repeats: `quarter`, `2 weeks`, `month`, `monthly`."""
    plain = plain_text(text).removeprefix("every ").removeprefix("each ")
    adverbs = {
        "daily": "day",
        "weekly": "week",
        "monthly": "month",
        "quarterly": "quarter",
        "yearly": "year",
        "annually": "year",
    }
    plain = adverbs.get(plain, plain)
    if re.fullmatch(UNIT, plain):
        plain = f"one {plain}"
    if length := match_length(plain):
        return length
    raise UnreadableError(
        f'cannot read "{text}" as how often',
        "write a unit, such as  every: quarter  or  every: 2 weeks",
    )


def read_load(text: str) -> Fraction:
    """Read working time as hours a week; raise `UnreadableError`."""
    plain = plain_text(text)
    match = _LOAD.fullmatch(plain)
    if not match:
        hours_written = re.match(r"[0-9]{1,2}(?:[.,][0-9])?(?![0-9])", plain)
        shown = hours_written[0].replace(",", ".") if hours_written else "4"
        raise UnreadableError(
            f'cannot read "{text}" as hours a week', f"write it as  {shown} h/week"
        )
    number = "0.5" if match["n"] == "half an" else match["n"]
    hours = Fraction(NUMBER_WORDS.get(number, number))
    if match["unit"].startswith("min"):
        hours /= 60
    per_week = {"day": Fraction(7), "month": 1 / _WEEKS_A_MONTH}
    hours *= per_week.get(match["per"], Fraction(1))
    if not 0 < hours <= 168:
        raise UnreadableError(
            f'"{text}" does not fit into a week of 168 hours', "write it as  4 h/week"
        )
    return hours


def read_amount(text: str) -> Amount:
    """Read a number with the unit before or behind it; words are kept as words."""
    match = _NUMBER.fullmatch(" ".join(text.split()))
    if not match or _INSIDE_A_WORD.search(match["before"] or ""):
        return Amount(text=text)
    number = Decimal(match["n"].replace(",", ""))
    words = (match["before"] or "", match["unit"])
    unit = " ".join(part for word in words if (part := word.strip(" +<>=≤≥~")))
    return Amount(text=text, number=number, unit=unit)


def plain_text(text: str) -> str:
    """Fold case, spaces and dashes, so that one pattern fits each spelling."""
    folded = re.sub(r"[‐-―−]", "-", text.casefold().replace("’", "'"))
    return " ".join(folded.split())


def _checked(length: Length) -> Length:
    months = length.months + length.days / 30
    if not 0 < months <= _LONGEST_YEARS * 12:
        raise UnreadableError(
            f"{length.label or 'no time at all'} does not fit into a career plan",
            "write a length between 1 day and 100 years, such as  3 months",
        )
    return length
