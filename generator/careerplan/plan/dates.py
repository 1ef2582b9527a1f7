"""The strict reader of dates in fields: the whole text must be a date.

A date is read against the day the plan was written (`as_of`), never against today.
What cannot be read raises `UnreadableError`, with the reason and what to write.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from careerplan.plan.absolute import match_absolute
from careerplan.plan.misread import explain_misread
from careerplan.plan.periods import (
    DAY,
    Calendar,
    Length,
    Period,
    Precision,
    UnanchoredError,
    UnreadableError,
    add_months,
    day_period,
    month_period,
    months_from,
    year_period,
)
from careerplan.plan.quantities import NUMBER, UNIT, length_of, match_length, plain_text

_HEDGE = re.compile(r",? (?:or so|at the latest|if not sooner)$")
_LEAD = re.compile(
    r"(?:no later than |by |until |till |on |in |during )?"
    r"(?:the )?(?:(?:end of|eoy|end-of-year) )?"
)
_LONGEST = 100  # characters; what is longer is a sentence, not a date
_BEFORE = re.compile(r"before (?:the )?(?P<rest>.+)")
_THIS = re.compile(
    r"(?:by |before |until |till |no later than |in |during )?(?:the )?(?:end of )?"
    r"(?:later |some ?time |within |in |during )*"
    r"(?P<which>this|the|next|following|the next) "
    r"(?P<unit>day|week|month|quarter|half|half-year|semester|year)"
)
_RUN = re.compile(
    r"(?:some ?time )?(?:(?P<lead>within|in|over|for|during|throughout) )?"
    r"(?P<the>the )?(?P<next>(?:next|following|coming) )?"
    rf"(?:(?P<n>{NUMBER}) )?(?:consecutive )?(?P<unit>{UNIT})(?:'s? time|' time)?"
)
_FROM = re.compile(rf"(?P<n>{NUMBER}) (?P<unit>{UNIT}) from (?P<anchor>.+)")


def read_date(text: str, calendar: Calendar) -> Period:
    """Read a date from a field as the period it names.

    Raises `UnreadableError` where the text is no date, with what to write instead.
    """
    plain = plain_text(text)
    unhedged = _HEDGE.sub("", plain)
    for read in _READERS if len(plain) <= _LONGEST else ():
        if period := read(unhedged, calendar):
            return _in_reach(period, text)
    raise explain_misread(text, plain)


def _stated(text: str, calendar: Calendar) -> Period | None:
    """Read an absolute date, with or without the words that lead to it."""
    if text in ("eoy", "by eoy"):
        text = "this year"
    if text in ("eoq", "by eoq"):
        text = "this quarter"
    if period := match_absolute(text, calendar):
        return period
    lead = _LEAD.match(text)
    return match_absolute(text[lead.end() :], calendar) if lead else None


def _before(text: str, calendar: Calendar) -> Period | None:
    """Read `before June 2027` as the period of that kind that comes before it."""
    match = _BEFORE.fullmatch(text)
    if not match:
        return None
    rest = match["rest"]
    if rest.startswith("end of"):
        return _stated(text.removeprefix("before "), calendar)
    period = match_absolute(rest, calendar) or _this_or_next(rest, calendar)
    if period is None:
        return None
    previous = {
        Precision.YEAR: 12,
        Precision.HALF: 6,
        Precision.QUARTER: 3,
        Precision.MONTH: 1,
    }
    if months := previous.get(period.precision):
        first = add_months(period.first, -months)
        return months_from(first, months, period.precision)
    return day_period(period.first - DAY)


def _this_or_next(text: str, calendar: Calendar) -> Period | None:
    """Read `this year`, `later this year`, `within the year`, `next quarter`."""
    aliases = {"eoy": "this year", "eoq": "this quarter"}
    text = aliases.get(text.removeprefix("by "), text)
    match = _THIS.fullmatch(text)
    if not match:
        return None
    is_end = "end of" in text
    # "in the next year" is a run of twelve months; "next year" is the one that follows.
    if "the next" in text and not is_end:
        return None
    if text.startswith("before ") and not is_end:
        return None
    if match["which"] == "the" and not re.search(r"end of|within|in|during", text):
        return None
    unit = match["unit"]
    period = _unit_around(unit, _anchor(calendar, text).first)
    if match["which"] not in ("this", "the"):
        period = _unit_around(unit, period.end)
    return period


def _run(text: str, calendar: Calendar) -> Period | None:
    """Read a length from the plan's date: `within 18 months`, `for 12 weeks`."""
    length = match_length(text) if text != "one day" else None  # which is someday
    if length is None:
        match = _RUN.fullmatch(text)
        if not match or not (match["n"] or (match["the"] and match["next"])):
            return None
        if not (match["lead"] or match["next"] or "time" in text):
            return None
        length = length_of(match["n"] or "one", match["unit"])
    return _after(_anchor(calendar, text), length)


def _from_date(text: str, calendar: Calendar) -> Period | None:
    """Read a length from a stated date, or from now: `18 months from 2027-01`."""
    match = _FROM.fullmatch(text)
    if not match:
        return None
    length = length_of(match["n"], match["unit"])
    if match["anchor"] in ("now", "today"):
        anchor = _anchor(calendar, text)
        return _after(anchor, length)
    stated = match_absolute(match["anchor"], calendar)
    # Its length is not how far it lies from the day the plan was written.
    return replace(_after(stated, length), length_months=None) if stated else None


def _after(anchor: Period, length: Length) -> Period:
    """Add a length to the plan's date: a month plus months is a month.

    Weeks and days after a month count from its last day, the latest it can mean.
    """
    if length.days or anchor.precision is not Precision.MONTH:
        end = add_months(anchor.last, length.months) + timedelta(days=length.days)
        period = day_period(end)
    else:
        first = add_months(anchor.first, length.months)
        period = month_period(first.year, first.month)
    months = None if length.days else length.months
    return Period(period.first, period.last, period.precision, length_months=months)


def _anchor(calendar: Calendar, text: str) -> Period:
    if calendar.as_of is None:
        raise UnanchoredError(
            f'"{text}" counts from the day the plan was written, which is not known',
            "add  as_of: 2026-11  to plan.yaml",
        )
    return calendar.as_of


def _unit_around(unit: str, day: date) -> Period:
    """Return the calendar unit that a day lies in."""
    match unit:
        case "day":
            return day_period(day)
        case "week":
            first = day - timedelta(days=day.weekday())
            return Period(first, first + timedelta(days=6), Precision.WEEK)
        case "month":
            return month_period(day.year, day.month)
        case "quarter":
            first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
            return months_from(first, 3, Precision.QUARTER)
        case "year":
            return year_period(day.year)
        case _:
            first = date(day.year, 1 if day.month < 7 else 7, 1)
            return months_from(first, 6, Precision.HALF)


def _in_reach(period: Period, text: str) -> Period:
    if not 1900 <= period.first.year <= period.last.year <= 2199:
        raise UnreadableError(
            f'"{text}" lies outside the years 1900 to 2199',
            "write a date such as  2027-06",
        )
    return period


_Reader = Callable[[str, Calendar], Period | None]
_READERS: tuple[_Reader, ...] = (_this_or_next, _run, _from_date, _before, _stated)
