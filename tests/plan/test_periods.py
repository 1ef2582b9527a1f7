"""The arithmetic of months, and the words for stretches of time."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.plan.periods import (
    Length,
    add_months,
    counted,
    days_in_month,
    month_period,
    time_between,
    whole_months,
    year_period,
)
from tests.plans_made import STEADY

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "moved"),
    [
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2027-12-15", 1, "2028-01-15"),
        ("2027-01-15", -1, "2026-12-15"),
        ("2027-03-31", -1, "2027-02-28"),
        ("2027-05-05", 0, "2027-05-05"),
        ("2027-05-05", -29, "2024-12-05"),
    ],
)
def test_months_are_clipped_to_the_end_of_the_month(
    day: str, months: int, moved: str
) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(moved)


@pytest.mark.parametrize(
    ("start", "end", "months", "words"),
    [
        ("2026-10-01", "2027-05-01", 7, "7 months"),
        ("2026-10-01", "2026-11-01", 1, "1 month"),
        ("2027-01-31", "2027-02-28", 1, "1 month"),
        ("2027-01-31", "2027-02-27", 0, "3 weeks"),
        ("2027-01-01", "2027-01-08", 0, "1 week"),
        ("2027-01-01", "2027-01-07", 0, "6 days"),
        ("2027-01-01", "2027-01-02", 0, "1 day"),
        ("2027-01-01", "2027-01-01", 0, "0 days"),
        ("2027-03-01", "2027-01-01", -2, "0 days"),
        ("2027-01-02", "2027-01-01", 0, "0 days"),
    ],
)
def test_time_between_two_days(start: str, end: str, months: int, words: str) -> None:
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    assert whole_months(first, last) == months
    assert time_between(first, last) == words


@pytest.mark.parametrize(
    ("length", "label"),
    [
        (Length(1), "1 month"),
        (Length(18), "18 months"),
        (Length(24), "2 years"),
        (Length(0, 1), "1 day"),
        (Length(0, 14), "2 weeks"),
        (Length(1, 3), "1 month and 3 days"),
        (Length(), ""),
    ],
)
def test_a_length_is_said_in_its_largest_unit(length: Length, label: str) -> None:
    assert length.label == label


def test_words_are_counted() -> None:
    assert counted(1, "week") == "1 week"
    assert counted(0, "week") == "0 weeks"


@STEADY
@given(DAYS, st.integers(0, 1200))
def test_months_that_were_added_are_counted_again(day: date, months: int) -> None:
    moved = add_months(day, months)
    assert whole_months(day, moved) == months
    assert moved.day == min(day.day, days_in_month(moved.year, moved.month))


@STEADY
@given(DAYS)
def test_periods_hold_their_days_and_end_on_the_day_after(day: date) -> None:
    for period in (month_period(day.year, day.month), year_period(day.year)):
        assert period.first <= day <= period.last < period.end
        assert (period.end - period.last).days == 1
        assert period.end.day == 1
