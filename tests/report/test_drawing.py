"""Blocks on a terminal and in a pipe: nothing is cut, nothing is taken for markup."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.report.blocks import (
    Block,
    Branch,
    Fact,
    Facts,
    Grid,
    Heading,
    Picture,
    Row,
    Tone,
    Tree,
    Words,
)
from careerplan.report.columns import width
from tests.report.shown import cells_of, drawn, letters_of, lines_of, without_escapes

ME = "(only me)"
GRID = Grid(
    ("when", "step", "empty", "state"),
    (
        Row(("May 2027", "Pass the exam", "", "late"), Tone.LATE),
        Row(("", "Take my seat", "", ""), mark=ME),
    ),
)
TREE = Tree(
    (Branch("A trip", "by 2031", ME, branches=(Branch("Move [bold]into[/] sales"),)),)
)
FACTS = Facts((Fact("why", "I like it", ME), Fact("measure", "25 sold", percent=24)))
EVERY: tuple[Block, ...] = (
    Heading("Move into sales", ME),
    Words("Two lines\nof text"),
    FACTS,
    Heading("Steps"),
    GRID,
    TREE,
)


def test_a_pipe_has_lines_without_boxes() -> None:
    assert lines_of(EVERY) == [
        "Move into sales  (only me)",
        "Two lines",
        "of text",
        "why      I like it  (only me)",
        "measure  25 sold",
        "",
        "Steps",
        "when      step                     state",
        "May 2027  Pass the exam            late",
        "          Take my seat  (only me)",
        "A trip  by 2031  (only me)",
        "  Move [bold]into[/] sales",
    ]


def test_a_terminal_has_the_same_words() -> None:
    text = drawn(EVERY)
    for line in lines_of(EVERY):
        for cell in cells_of(line):
            assert cell in text
    assert "empty" not in text
    assert "└── Move [bold]into[/] sales\n" in text
    assert "━━━╸ " in text
    assert "\x1b" not in text


def test_colour_changes_no_word() -> None:
    text = drawn(EVERY, in_colour=True)
    assert "\x1b[31m" in text  # what is late
    assert "\x1b[33m  (only me)" in text
    # What is left of a bar is drawn in colour alone.
    assert letters_of(text) == letters_of(drawn(EVERY))


@pytest.mark.parametrize("columns", [20, 30, 44, 69, 70, 100, 300])
def test_no_line_is_wider_than_the_terminal_and_none_is_cut(columns: int) -> None:
    text = drawn(EVERY, columns=columns)
    assert all(width(line) <= columns for line in text.splitlines())
    for block in (Heading("Steps"), FACTS, TREE):
        assert letters_of(drawn([block], columns=columns)) == letters_of(drawn([block]))
    for row in GRID.rows:
        for cell in (*row.cells, row.mark):
            assert letters_of(cell) in letters_of(text)


TEXT = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=40
).filter(str.strip)


@given(texts=st.lists(TEXT, min_size=3, max_size=3), columns=st.integers(24, 130))
def test_any_text_is_shown_whole(texts: list[str], columns: int) -> None:
    first, second, third = (" ".join(text.split()) for text in texts)
    blocks: tuple[Block, ...] = (
        Heading(first),
        Facts((Fact("a", second),)),
        Grid(("when", "step"), (Row((third, second), mark=ME),)),
    )
    text = drawn(blocks, columns=columns)
    assert all(width(line) <= columns for line in text.splitlines())
    said = Counter(letters_of(first + second + third + second + ME))
    assert said <= Counter(letters_of(text))
    plain = "\n".join(lines_of(blocks))
    assert first in plain
    assert third in plain
    assert f"{second}  {ME}" in plain


@pytest.mark.parametrize("sign", ["\x1b[2J", "\x07", "\u202e", "\x9b"])
def test_no_text_steers_the_terminal(sign: str) -> None:
    blocks: tuple[Block, ...] = (
        Heading(f"a{sign}b"),
        Words(sign),
        Facts((Fact(sign, sign),)),
        Grid(("x", "y"), (Row((sign, sign)),)),
        Tree((Branch(sign, sign),)),
    )
    for text in (drawn(blocks), "\n".join(lines_of(blocks))):
        assert sign[0] not in text


def test_a_picture_is_drawn_where_there_is_room() -> None:
    picture = Picture(("█▀█", "▀▀▀"), "no room")
    assert drawn([picture], columns=20) == "█▀█\n▀▀▀\n"
    assert letters_of(drawn([picture], columns=2)) == "noroom"
    assert lines_of([picture]) == ["no room"]
    assert without_escapes(drawn([picture], in_colour=True)) == "█▀█\n▀▀▀\n"
