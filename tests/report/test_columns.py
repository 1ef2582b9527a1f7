"""Columns of a terminal: wide letters, accents, pictures, and texts cut to fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.report.columns import as_shown, head_of, tail_of, width, wrap
from tests.plans_made import STEADY

ANY = st.text(
    st.sampled_from(
        "ab e\u0301漢字한\u1100\u1161👩\u200d👧🇩🇪🇫❤\ufe0f👍🏽क\u094dष\u200b-"
    ),
    max_size=30,
)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("lead", 4),
        ("昇進する", 8),
        ("e\u0301te\u0301", 3),  # an accent of its own
        ("한국", 4),
        ("\u1112\u1161\u11ab", 2),  # one syllable, spelled out
        ("ｆｕｌｌ", 8),
        ("🚀", 2),
        ("❤️", 2),  # a sign that is asked to be a picture
        ("👩‍👩‍👧", 2),  # one picture of three
        ("👍🏽", 2),
        ("🤷‍♂️", 2),
        ("🇩🇪🇫🇷", 4),  # two flags
        ("1️⃣", 2),
        ("a\u200bb", 2),
        ("क्\u200dष", 2),  # the joiner between letters makes no picture
    ],
)
def test_the_columns_of_a_text_are_those_a_terminal_takes(
    text: str, columns: int
) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "columns", "head", "tail"),
    [
        ("promotion", 9, "promotion", "promotion"),
        ("promotion", 5, "prom…", "…tion"),
        ("昇進する", 5, "昇進…", "…する"),
        ("昇進する", 4, "昇…", "…る"),  # half a letter is none
        ("e\u0301te\u0301s", 3, "e\u0301t…", "…e\u0301s"),
        ("a👩‍👩‍👧b", 3, "a…", "…b"),
        ("abc", 1, "…", "…"),
    ],
)
def test_a_text_is_cut_between_letters(
    text: str, columns: int, head: str, tail: str
) -> None:
    assert (head_of(text, columns), tail_of(text, columns)) == (head, tail)


@STEADY
@given(ANY, st.integers(1, 20))
def test_what_is_cut_fits(text: str, columns: int) -> None:
    for cut in (head_of(text, columns), tail_of(text, columns)):
        assert cut == text or width(cut) <= columns


@STEADY
@given(ANY, st.integers(10, 30), st.integers(0, 40))
def test_what_is_wrapped_fits_and_loses_nothing(
    text: str, columns: int, begin: int
) -> None:
    first, *others = wrap(text, columns, indent=4, begin=begin).split("\n")
    assert not first.strip() or begin + width(first) <= columns
    assert all(width(line) <= columns for line in others)
    assert all(line.startswith("    ") for line in others)
    assert "".join("".join([first, *others]).split()) == "".join(text.split())


def test_words_are_not_broken_where_a_line_can_be() -> None:
    text = "add a line such as  by: 2027-Q3  below"
    assert wrap(text, 24, indent=4, begin=0) == (
        "add a line such as  by:\n    2027-Q3  below"
    )
    assert wrap("unmeasurable", 20, indent=4, begin=14) == "\n    unmeasurable"


def test_a_script_without_spaces_is_broken_where_it_must_be() -> None:
    assert wrap("チームリーダーになる", 12, indent=2, begin=0) == (
        "チームリーダ\n  ーになる"
    )


def test_what_could_steer_a_terminal_is_written_out() -> None:
    assert as_shown("a\tb") == "a    b"
    assert as_shown("a\x1b[31mb\u202ec\u2028d") == "a�[31mb�c�d"
