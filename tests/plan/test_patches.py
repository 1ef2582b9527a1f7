"""Which findings carry a patch: only those that can be meant in one way."""

import pytest

from careerplan.finding import Place
from tests.projects import parse_whole, texts

PLAN = "name: Jo\nrole: Seller\nas_of: 2026-11\n"


def patches(keys: str, plan: str = PLAN) -> list[tuple[int, str]]:
    """Return the line of each patch, and what it writes."""
    files = texts(plan=plan, goals__lead=f"---\ngoal: Lead\n{keys}---\n")
    found = parse_whole(files).findings
    assert found
    return [
        (finding.patch.place.line, finding.patch.text)
        for finding in found
        if finding.patch
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("realstic", "realistic"),  # a letter is missing
        ("realisttic", "realistic"),  # one is too many
        ("realiscic", "realistic"),  # one is wrong
        ("realisitc", "realistic"),  # two changed places
        ("yb", "by"),
        ("Measure", "measure"),
        ("RELEVANTT", "realistic"),
        ("if_not", "if-not"),
        ("step", "steps"),
    ],
)
def test_a_key_that_is_off_by_one_letter(written: str, meant: str) -> None:
    assert patches(f"{written}: x\n") == [(3, meant)]


@pytest.mark.parametrize(
    "keys",
    [
        "relstc: x\n",  # two letters
        "deadline: 2027\n",  # another word
        "stat: ready\n",  # start, or the beginning of status
        "b: 2027\n",  # of two letters one says nothing
        "my: 2027\n",
        "goals: x\n",  # which is a key elsewhere
        "realstic: x\nrealistc: y\n",  # two that mean the same
        "realistic: x\nrealstic: y\n",  # it is there already
        "relevant: x\nrealstic: y\n",  # by its other name
        "measure:\nfrom: 1\ntoo: 2\n",  # the line is not indented: another cause
    ],
)
def test_a_key_that_nobody_can_be_sure_of(keys: str) -> None:
    assert patches(keys) == []


def test_keys_inside_of_records() -> None:
    steps = (
        "steps:\n  - od: Learn\n    tkaes: 2 months\n  - {do: Sell, laod: 2 h/week}\n"
    )
    assert patches(steps) == [(4, "do"), (5, "takes"), (6, "load")]
    assert patches("measure: {form: 1, to: 3}\n") == [(3, "from")]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2027/06", "2027-06"),
        ("2027.6", "2027-06"),
        ("2027-6", "2027-06"),
        ("2027/6/30", "2027-06-30"),
        ("2027.06.30", "2027-06-30"),
        ("30.6.2027", "2027-06-30"),  # no calendar has a thirtieth month
        ("6/30/2027", "2027-06-30"),
        ("5.5.2027", "2027-05-05"),
    ],
)
def test_a_date_in_another_notation(written: str, meant: str) -> None:
    assert patches(f"by: {written}\n") == [(3, meant)]


@pytest.mark.parametrize(
    "written",
    [
        "03/04/2027",  # two readings
        "30.6.27",  # the year may be 2030
        "2027/13",
        "2027/6/31",
        "soon",
        "every month",
        "2027-06.",
    ],
)
def test_a_date_that_nobody_can_be_sure_of(written: str) -> None:
    assert patches(f"by: {written}\n") == []


@pytest.mark.parametrize(
    ("value", "start"), [("'2027/06'", 6), ('"2027/06"', 6), (">\n  2027/06", 3)]
)
def test_quotes_and_folds_around_a_date_stay(value: str, start: int) -> None:
    files = texts(plan=PLAN, goals__lead=f"---\ngoal: Lead\nby: {value}\n---\n")
    (finding,) = parse_whole(files).findings
    assert finding.patch
    place = finding.patch.place
    assert place.column == start
    assert place.end_column - place.column == len("2027/06")
    assert isinstance(place, Place)


def test_the_day_of_the_plan_and_the_dates_of_steps_and_logs() -> None:
    assert patches("", PLAN.replace("2026-11", "2026/11")) == [(3, "2026-11")]
    dated = "steps:\n  - do: A\n    by: 2027/1\nlog:\n  - on: 2026.12\n    note: B\n"
    assert patches(dated) == [(5, "2027-01"), (7, "2026-12")]


def test_what_is_written_with_escapes_is_left_to_its_author() -> None:
    assert patches('by: "2027\\x2f06"\n') == []
