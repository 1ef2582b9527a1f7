"""Lengths, hours a week and measured numbers, as people type them."""

from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from careerplan.plan.periods import Length, UnreadableError
from careerplan.plan.quantities import read_amount, read_every, read_length, read_load
from tests.case_tables import Row, read_rows
from tests.plans_made import STEADY

ROWS = read_rows("quantities.md")
READERS: dict[str, Callable[[str], object]] = {
    "takes": read_length,
    "every": read_every,
    "load": read_load,
}
WORDS = (
    "0 1 3 4.5 9999 1,200 12345678901234567890 a an half one twelve h hours min day "
    "days week month year / per each every , . - + % $ € P P1Y M k of B2 ½ ٣"
).split()
TYPED = st.lists(st.sampled_from(WORDS), max_size=6)


def rows(section: str) -> list[Row]:
    return [row for row in ROWS if row.section == section]


@pytest.mark.parametrize("row", rows("takes") + rows("every"), ids=str)
def test_a_length_is_so_many_months_and_days(row: Row) -> None:
    cells = row.cells
    length = READERS[row.section](cells["text"])
    assert length == Length(int(cells["months"]), int(cells["days"]))
    assert isinstance(length, Length)
    assert length.label == cells["label"]


@pytest.mark.parametrize("row", rows("load"), ids=str)
def test_a_load_is_hours_a_week(row: Row) -> None:
    assert str(read_load(row.cells["text"])) == row.cells["hours"]


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.section.endswith("refused")], ids=str
)
def test_what_is_no_quantity_is_refused_with_a_reason(row: Row) -> None:
    with pytest.raises(UnreadableError) as refused:
        READERS[row.section.removesuffix(", refused")](row.cells["text"])
    error = refused.value
    assert (error.reason, error.fix) == (row.cells["reason"], row.cells["fix"])


@pytest.mark.parametrize("row", rows("amounts"), ids=str)
def test_an_amount_is_a_number_with_a_unit_or_words(row: Row) -> None:
    amount = read_amount(row.cells["text"])
    assert amount.text == row.cells["text"]
    assert str(amount.number).lower() == row.cells["number"]
    assert amount.unit == row.cells["unit"]


def test_there_are_cases_of_each_kind() -> None:
    sections = {row.section for row in ROWS}
    assert sections == {*READERS, *(f"{name}, refused" for name in READERS), "amounts"}


@settings(STEADY, max_examples=400)
@given(TYPED.map(" ".join) | TYPED.map("".join) | st.text(max_size=20))
@example("9" * 5000 + " h/week")
@example("a" + " " * 100_000 + "b")
@example("9" * 100_000)
def test_no_text_breaks_a_reader(text: str) -> None:
    for read in READERS.values():
        with suppress(UnreadableError):
            assert read(text)
    assert read_amount(text).text == text


@STEADY
@given(st.decimals(-(10**9), 10**9, places=2), st.sampled_from(["", "deals", "%", "€"]))
def test_a_number_comes_back_as_it_was_written(number: Decimal, unit: str) -> None:
    amount = read_amount(f"{number} {unit}")
    assert (amount.number, amount.unit) == (number, unit)
    assert read_amount(f"{number:,}").number == number
