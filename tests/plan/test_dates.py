"""Dates: every form of the grammar, every refusal, no text that breaks the reader."""

import re
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from careerplan.plan.dates import read_date
from careerplan.plan.periods import (
    MONTHS,
    Calendar,
    Period,
    Precision,
    UnanchoredError,
    UnreadableError,
    add_months,
    day_period,
    month_period,
)
from tests.case_tables import Row, read_rows
from tests.plans_made import STEADY

ROWS = read_rows("dates.md")
REFUSALS = read_rows("date-refusals.md")
AS_OF = Calendar(day_period(date(2026, 11, 23)))
CALENDARS = st.builds(
    Calendar,
    st.none()
    | st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(day_period)
    | st.builds(month_period, st.integers(1900, 2199), st.integers(1, 12)),
    st.none() | st.integers(1, 12),
    st.booleans(),
)
WORDS = (
    "by before until till no later than on in during end of the EOY EOQ over for "
    "within throughout next following coming this later sometime consecutive from now "
    "today a one two twelve eighteen 0 1 3 18 31 99 9999 2027 2028 1899 2199 2200 27 "
    "28 0000 - / . , ' ’s – # Q Q1 Q3 Q9 H1 H3 W01 W53 W99 P P1Y P18M P9999D FY FY27 "
    "fiscal year school day days week weeks month months quarter half half-year "
    "semester decade years time spring winter autumn early mid late middle January "
    "feb. Sept May march 1st 2nd 31th 29 February 30 first second last to and between "
    "the 2030s or so at the latest if not sooner every per soon hours"
).split()


def calendar_of(row: Row) -> Calendar:
    """Read the line above a table as plan.yaml says it."""
    plan = row.settings
    start = plan.get("fiscal_year_start")
    return Calendar(
        read_date(plan["as_of"], Calendar()) if "as_of" in plan else None,
        MONTHS.index(start) + 1 if start else None,
        plan.get("hemisphere") == "south",
    )


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_a_text_means_these_days(row: Row) -> None:
    cells, calendar = row.cells, calendar_of(row)
    if cells["label"] == "none":
        with pytest.raises(UnreadableError):
            read_date(cells["text"], calendar)
        return
    period = read_date(cells["text"], calendar)
    found = {
        "text": cells["text"],
        "first": period.first.isoformat(),
        "last": period.last.isoformat(),
        "label": period.label,
        "months": str(period.length_months).lower(),
    }
    assert {key: found[key] for key in cells} == cells


@pytest.mark.parametrize("row", REFUSALS, ids=str)
def test_what_is_no_date_is_refused_with_a_reason(row: Row) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_date(row.cells["text"], calendar_of(row))
    error = refused.value
    assert (error.reason, error.fix) == (row.cells["reason"], row.cells["fix"])


def test_there_are_cases_of_each_kind() -> None:
    assert len(ROWS) >= 150
    assert len(REFUSALS) >= 80
    read = {read_date(row.cells["text"], calendar_of(row)).precision for row in ROWS
            if row.cells["label"] != "none"}  # fmt: skip
    assert read == set(Precision)


@pytest.mark.parametrize(
    "text",
    [
        *("June", "30 June", "mid-June", "summer", "Q3", "H1", "June - August"),
        *("in 3 months", "18 months from now", "P1Y", "3 weeks", "in the next year"),
        *("next year", "this quarter", "EOY", "by EOQ", "later this year"),
    ],
)
def test_what_hangs_on_the_day_of_writing_needs_one(text: str) -> None:
    with pytest.raises(UnanchoredError) as refused:
        read_date(text, Calendar())
    assert "as_of: 2026-11" in refused.value.fix


@pytest.mark.parametrize("text", ["2027", "end of June 2027", "3 weeks from 2027-01"])
def test_what_names_its_own_place_needs_no_day_of_writing(text: str) -> None:
    assert read_date(text, Calendar()) == read_date(text, AS_OF)


@pytest.mark.parametrize("fix", sorted({row.cells["fix"] for row in REFUSALS}))
def test_each_fix_shows_what_can_be_read(fix: str) -> None:
    shown = re.findall(r"\b20[0-9]{2}[^ ,]*|\b(?:in )?[0-9]+ months", fix)
    assert shown
    assert all(read_date(text, AS_OF) for text in shown)


DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@STEADY
@given(DAYS)
def test_iso_dates_come_back_as_they_were_written(day: date) -> None:
    year, week, _ = day.isocalendar()
    quarter, half = (day.month + 2) // 3, (day.month + 5) // 6
    forms = {
        f"{day.isoformat()}": Precision.DAY,
        f"{day:%Y-%m}": Precision.MONTH,
        f"{day.year}-Q{quarter}": Precision.QUARTER,
        f"{day.year}-H{half}": Precision.HALF,
        f"{day.year}": Precision.YEAR,
    }
    if day.year == year and (week, year) != (53, 2199) and day.year > 1900:
        forms[f"{year}-W{week:02}"] = Precision.WEEK
    for text, precision in forms.items():
        period = read_date(text, Calendar())
        assert period.precision is precision
        assert period.first <= day <= period.last
        assert iso(period) == text
        if precision is not Precision.WEEK:
            assert read_date(period.label, Calendar()) == period


def iso(period: Period) -> str:
    """Write a period of the calendar as ISO does."""
    first = period.first
    match period.precision:
        case Precision.DAY:
            return first.isoformat()
        case Precision.WEEK:
            week = first.isocalendar()
            return f"{week.year}-W{week.week:02}"
        case Precision.MONTH:
            return f"{first:%Y-%m}"
        case Precision.QUARTER:
            return f"{first.year}-Q{(first.month + 2) // 3}"
        case Precision.HALF:
            return f"{first.year}-H{(first.month + 5) // 6}"
        case _:
            return f"{first.year}"


@STEADY
@given(DAYS.filter(lambda day: day.year < 2150), st.integers(1, 480))
def test_months_are_added_from_the_day_of_writing(day: date, months: int) -> None:
    period = read_date(f"in {months} months", Calendar(day_period(day)))
    assert period.last == add_months(day, months)
    assert period.length_months == months
    month = read_date(f"P{months}M", Calendar(month_period(day.year, day.month)))
    assert month.precision is Precision.MONTH
    assert (month.last + timedelta(days=1)).day == 1


@settings(STEADY, max_examples=1500)
@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(" ".join)
    | st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map("".join)
    | st.text(max_size=40),
    CALENDARS,
)
@example("31.12.9999", Calendar())
@example("- " * 100_000, Calendar())
@example("29 February", Calendar(day_period(date(2096, 3, 1))))
@example("\x00\ud800İ\u2028", Calendar())
def test_no_text_breaks_the_reader(text: str, calendar: Calendar) -> None:
    with suppress(UnreadableError):
        period = read_date(text, calendar)
        assert 1900 <= period.first.year <= period.last.year <= 2199
        assert period.first <= period.last
        assert period.label
