"""Dates in other languages, at the precision they were written."""

from datetime import date

import pytest

from careerplan.plan.periods import (
    Period,
    Precision,
    day_period,
    month_period,
    year_period,
)
from careerplan.speech.dates import Dates

QUARTER = Period(date(2027, 7, 1), date(2027, 9, 30), Precision.QUARTER)
WEEK = Period(date(2027, 3, 1), date(2027, 3, 7), Precision.WEEK)
NAMED = Period(date(2027, 3, 1), date(2027, 5, 31), Precision.NAMED, "spring 2027")


@pytest.mark.parametrize(
    ("language", "period", "said"),
    [
        ("en", month_period(2027, 6), "June 2027"),
        ("en-GB", QUARTER, "Q3 2027"),
        ("de", month_period(2027, 6), "Juni 2027"),
        ("de", day_period(date(2027, 6, 30)), "30. Juni 2027"),
        ("de", WEEK, "1. März 2027 – 7. März 2027"),
        ("ja", month_period(2027, 6), "2027年6月"),
        ("ja", year_period(2027), "2027年"),
        ("fr-CA", month_period(2027, 2), "février 2027"),
        ("ar", month_period(2027, 5), "مايو 2027"),
        ("de", NAMED, "spring 2027"),
        ("tlh", month_period(2027, 6), "June 2027"),
    ],
)
def test_a_period_is_said_in_the_language(
    language: str, period: Period, said: str
) -> None:
    assert Dates(language).period(period) == said


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (date(2027, 3, 1), date(2027, 4, 1), "März 2027"),
        (date(2027, 3, 1), date(2027, 6, 1), "März 2027 – Mai 2027"),
        (date(2027, 3, 5), date(2027, 3, 6), "5. März 2027"),
    ],
)
def test_a_span_is_said_in_months_where_it_ends_with_one(
    start: date, end: date, said: str
) -> None:
    assert Dates("de").span(start, end) == said


def test_the_last_day_of_a_month_is_said_as_the_month() -> None:
    assert Dates("de").last_day(date(2027, 6, 30)) == "Juni 2027"
    assert Dates("de").last_day(date(2027, 6, 29)) == "29. Juni 2027"
