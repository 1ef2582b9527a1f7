"""How high a title stands, by its words and on a ladder of the plan's own."""

import pytest

from careerplan.rules.ladder import (
    CHIEF,
    DIRECTOR,
    INTERN,
    JUNIOR,
    LEAD,
    SENIOR,
    VICE_PRESIDENT,
    place_on,
    rung_of,
)


@pytest.mark.parametrize(
    ("title", "rung"),
    [
        ("Trainee buyer, first year", INTERN),
        ("junior accountant", JUNIOR),
        ("Analyst", None),
        ("senior lecturer", SENIOR),
        ("Team lead", LEAD),
        ("head of the kitchen", LEAD),
        ("store manager", LEAD),
        ("assistant store manager", SENIOR),
        ("Director of purchasing", DIRECTOR),
        ("deputy director", LEAD),
        ("vice president of sales", VICE_PRESIDENT),
        ("CEO of Rook Insurance", CHIEF),
        ("managing director", CHIEF),
        # The word is there, and is no rung.
        ("key account manager", None),
        ("funeral director", None),
        ("assistant to the CEO", None),
        ("staff nurse", None),
        ("leading edge welder", None),
    ],
)
def test_a_title_names_its_rung(title: str, rung: int | None) -> None:
    assert rung_of(title) == rung


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Bosun", 1),
        ("second mate on the ferry", 3),
        ("mates", 2),  # the shorter name, where the longer is not said in full
        ("Purser", None),
        ("", None),
    ],
)
def test_a_title_has_its_place_on_a_ladder(title: str, place: int | None) -> None:
    assert place_on(title, ("Deckhand", "Bosun", "Mate", "Second mate")) == place
