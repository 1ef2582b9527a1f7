"""Colours: contrast as WCAG counts it, and an accent that is moved until it is read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplan.render.colour import AAA, contrast, readable

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
LIGHT, DARK = ("#FBFAF7", "#FFFFFF", "#F1EFE9"), ("#121417", "#1A1D21", "#0D0F11")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#fff", "#FFFFFF", 1.0),
        ("#1B1D22", "#FBFAF7", 16.2),
        ("#4527C4", "#F4F7FF", 8.4),
        ("#767676", "#FFFFFF", 4.5),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.06)
    assert contrast(other, one) == contrast(one, other)


def test_a_colour_that_is_read_stays_as_it_is() -> None:
    assert readable("#0B5A52", LIGHT) == "#0B5A52"


def test_an_orange_becomes_a_darker_orange_on_light_paper() -> None:
    moved = readable("#FF8800", LIGHT)
    assert min(contrast(moved, paper) for paper in LIGHT) >= AAA
    red, green, blue = (int(moved[place : place + 2], 16) for place in (1, 3, 5))
    assert red > green > blue


@settings(deadline=None)
@given(COLOURS, st.sampled_from([LIGHT, DARK]))
def test_any_colour_is_moved_until_it_is_read(
    colour: str, papers: tuple[str, ...]
) -> None:
    moved = readable(colour, papers)
    assert min(contrast(moved, paper) for paper in papers) >= AAA
    assert readable(moved, papers) == moved
