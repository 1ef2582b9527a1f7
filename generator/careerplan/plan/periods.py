"""Stretches of the calendar: periods as they were written, and lengths to add."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAY = timedelta(days=1)
_IN_EVERY_MONTH = 28  # days


class Precision(StrEnum):
    """How exactly a period was written; pages show it no more exactly than that."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    NAMED = "named"  # a season, a school year, a decade, a range: shown by its label


@dataclass(frozen=True, slots=True)
class Length:
    """A length in calendar units; months and days are added one after the other."""

    months: int = 0
    days: int = 0

    @property
    def label(self) -> str:
        """Say the length in the largest unit that fits it: `3 months`, `2 weeks`."""
        parts = []
        if self.months:
            years = self.months % 12 == 0
            parts.append(
                counted(self.months // 12, "year")
                if years
                else counted(self.months, "month")
            )
        if self.days:
            weeks = self.days % 7 == 0
            parts.append(
                counted(self.days // 7, "week") if weeks else counted(self.days, "day")
            )
        return " and ".join(parts)


@dataclass(frozen=True, slots=True)
class Period:
    """A stated period: as a deadline it means its last day, as a start its first."""

    first: date
    last: date
    precision: Precision
    name: str = ""  # what to show instead, where the calendar has no word for it
    length_months: int | None = None  # the length it was written as ("in 3 years": 36)

    @property
    def end(self) -> date:
        """Return the day after the last one."""
        return self.last + DAY

    @property
    def label(self) -> str:
        """Say the period in English at the precision it was written."""
        first = self.first
        if self.name:
            return self.name
        match self.precision:
            case Precision.YEAR:
                return f"{first.year}"
            case Precision.HALF:
                return f"H{(first.month + 5) // 6} {first.year}"
            case Precision.QUARTER:
                return f"Q{(first.month + 2) // 3} {first.year}"
            case Precision.MONTH:
                return f"{MONTHS[first.month - 1]} {first.year}"
            case Precision.WEEK:
                week = first.isocalendar()
                return f"week {week.week} of {week.year}"
            case _:
                return f"{first.day} {MONTHS[first.month - 1]} {first.year}"


def counted(number: int, noun: str) -> str:
    """Put a number before a noun, which takes an s unless the number is one."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def add_months(day: date, months: int) -> date:
    """Move a day by calendar months, clipped to the end of the month it lands in."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if day.day <= _IN_EVERY_MONTH:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def days_in_month(year: int, month: int) -> int:
    """Count the days of a month."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - DAY).day


def whole_months(start: date, end: date) -> int:
    """Count the months completed from one day to another; negative if it is earlier."""
    if end < start:
        return -whole_months(end, start)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if add_months(start, months) <= end else months - 1


def time_between(start: date, end: date) -> str:
    """Say how long it is from one day to another: whole months, else weeks, else days.

    Source: the design of slack and gaps; 0 days where the end is not later.
    """
    if end <= start:
        return counted(0, "day")
    days = (end - start).days
    if months := whole_months(start, end):
        return counted(months, "month")
    return counted(days // 7, "week") if days >= 7 else counted(days, "day")


def day_period(day: date) -> Period:
    """Return the period of one day."""
    return Period(day, day, Precision.DAY)


def month_period(year: int, month: int) -> Period:
    """Return the period of one month."""
    first = date(year, month, 1)
    return Period(first, add_months(first, 1) - DAY, Precision.MONTH)


def year_period(year: int) -> Period:
    """Return the period of one calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def months_from(first: date, months: int, precision: Precision) -> Period:
    """Return the period of so many months that begins on a day."""
    return Period(first, add_months(first, months) - DAY, precision)


@dataclass(frozen=True, slots=True)
class Calendar:
    """What the plan says about its own time."""

    as_of: Period | None = None  # the day or month that relative dates hang on
    fiscal_start: int | None = None  # the month a business year begins in
    is_southern: bool = False  # seasons of the southern hemisphere


class UnreadableError(ValueError):
    """A value that is not what its field takes: the reason, and what to write."""

    def __init__(self, reason: str, fix: str, *, meant: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.fix = fix
        self.meant = meant  # the one thing it can mean, as it should be written


class UnanchoredError(UnreadableError):
    """A date that hangs on `as_of`, where the plan has none that can be read."""
