"""The chart: bars in its frame, and no label over another, however long the plan."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as Tree
from xml.etree.ElementTree import Element

import pytest

from careerplan.render.charts import AXIS, LABELS, ROW, WIDTH, draw_gantt
from tests.built import view_of

# The widths of letters in ems: those of DejaVu Sans, bold, which is a wide font.
EM, TICK_EM = 13, 11  # a tick is smaller, and not bold
NARROW, WIDE = " fijlrtIJ.,:;!'’()[]|/-", "MWmw@%—…"


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands, in user units."""

    left: float
    right: float
    top: float
    text: str = ""


def width_of(text: str, em: float) -> float:
    """Return how wide a text is at the most in the usual fonts, bold."""
    widths = [
        1.1
        if letter in WIDE or ord(letter) >= 0x2E80
        else 0.5
        if letter in NARROW
        else 0.84
        if letter.isupper()
        else 0.71
        for letter in text
    ]
    return sum(widths) * em


def steps_of(years: int, count: int = 4) -> str:
    """Write a goal whose steps are spread over so many years."""
    first, last = 2027, 2026 + years
    lines = [f"goal: Sell cards for {years} years", f"by: {last}-12", "steps:"]
    for number in range(count):
        year = first + (years - 1) * number // max(count - 1, 1)
        lines += [f"  - do: Take step number {number}", f"    by: {year}-11-30"]
        lines += ["    takes: 3 months"] * (number % 2)
    return "\n".join([*lines, ""])


def chart_of(*fronts: str, plan: str = "name: A\nrole: B\nas_of: 2026-12\n") -> Element:
    goals = {f"goal_{number}": front for number, front in enumerate(fronts)}
    return Tree.fromstring(draw_gantt(view_of(plan, **goals).timeline, title="A & B"))


def texts(chart: Element, *kinds: str) -> list[Box]:
    found = []
    for item in chart.iter("text"):
        if item.get("class") in kinds:
            text, left = item.text or "", float(item.get("x", ""))
            em = TICK_EM if kinds == ("tick",) else EM
            right, top = left + width_of(text, em), float(item.get("y", ""))
            found.append(Box(left, right, top, text))
    return found


def bars(chart: Element) -> Iterator[Box]:
    for item in chart.iter("rect"):
        left = float(item.get("x", ""))
        top = float(item.get("y", ""))
        yield Box(left, left + float(item.get("width", "")), top)
    for item in chart.iter("path"):
        if item.get("class") != "grid":
            x, y = re.findall(r"M([\d.]+) ([\d.]+)", item.get("d", ""))[0]
            yield Box(float(x) - 6, float(x) + 6, float(y))


SPANS = [1, 2, 3, 5, 7, 12, 20, 40, 80, 150]
PLANS = {f"{years} years": [steps_of(years)] for years in SPANS}
PLANS |= {
    f"{month} months": [
        f"goal: Sell\nby: {2026 + (11 + month) // 12}-{(11 + month) % 12 + 1:02}\n"
        "steps: [{do: Ask, by: 2026-12-15}]\n"
    ]
    for month in (1, 6, 9, 10, 11, 13, 32, 33, 34, 59, 60, 61)
}
PLANS |= {
    "many": [steps_of(3, 40), steps_of(5, 12), "goal: Rest\nby: 2031\n"],
    "one day": ["goal: Sell\nby: 2026-12-01\nsteps: [{do: Ask, by: 2026-12-01}]\n"],
    "wide letters": [
        f"goal: {'WORD MÄRKET ' * 6}\nby: 2028\nsteps:\n"
        f"  - do: {'販売の仕事を学ぶ' * 6}\n"
        f"    by: 2027-05\n  - do: {'W' * 90}\n    by: 2027-06\n"
    ],
    "ages": [
        "goal: Sell\nby: 2199\nsteps:\n" + "  - do: Ask\n    takes: 100 years\n" * 9
    ],
}


@pytest.fixture(params=PLANS)
def chart(request: pytest.FixtureRequest) -> Element:
    return chart_of(*PLANS[request.param])


def test_bars_lie_inside_the_frame(chart: Element) -> None:
    found = list(bars(chart))
    assert len(found) >= 2
    height = float(chart.get("height", ""))
    for bar in found:
        assert LABELS <= bar.left < bar.right <= WIDTH
        assert AXIS <= bar.top < height


def test_labels_end_before_the_bars(chart: Element) -> None:
    labels = texts(chart, "goal", "step")
    assert len(labels) == len(list(bars(chart)))
    for label in labels:
        assert label.right <= LABELS, label.text


def test_each_row_has_a_label_of_its_own(chart: Element) -> None:
    tops = [label.top for label in texts(chart, "goal", "step")]
    assert all(b - a == ROW for a, b in itertools.pairwise(tops))
    assert tops[-1] < float(chart.get("height", ""))


def test_years_and_months_do_not_touch(chart: Element) -> None:
    ticks = texts(chart, "tick")
    assert ticks
    assert ticks[0].left >= LABELS
    for one, other in itertools.pairwise(ticks):
        assert one.right + 2 <= other.left, (one.text, other.text)
    assert ticks[-1].right <= WIDTH
    assert len(ticks) <= 20


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "6 months",
            ["Dec 2026", "Jan 2027", "Feb", "Mar", "Apr", "May", "Jun"],
        ),
        ("13 months", ["Oct 2026", "Jan 2027", "Apr", "Jul", "Oct"]),
        ("5 years", ["Jul 2027", "Jan 2028", "Jul"]),
        ("7 years", ["2027", "2028", "2029", "2030", "2031", "2032", "2033"]),
        ("40 years", ["2027", "2032", "2037", "2042", "2047", "2052", "2057", "2062"]),
    ],
)
def test_ticks_name_the_year_where_it_begins(name: str, expected: list[str]) -> None:
    found = [tick.text for tick in texts(chart_of(*PLANS[name]), "tick")]
    assert found[: len(expected)] == expected


def test_a_bar_reaches_from_its_first_day_to_its_last() -> None:
    front = (
        "goal: Sell\nby: 2027-12\nsteps:\n"
        "  - do: Ask\n    start: 2027-01\n    by: 2027-06\n"
        "  - do: Try\n    start: 2027-07\n    by: 2027-12\n"
    )
    whole, first, second = bars(chart_of(front))
    assert first.right == second.left
    assert (whole.left, whole.right) == (first.left, second.right)
    assert first.right - first.left == pytest.approx(
        181 / 365 * (WIDTH - LABELS - 12), 1
    )


def test_a_deadline_alone_is_a_point() -> None:
    chart = chart_of("goal: Sell\nby: 2027-06\n", "goal: Buy\nby: 2028-06\n")
    assert list(chart.iter("rect")) == []
    assert len(list(bars(chart))) == 2


@pytest.mark.parametrize(
    "fronts",
    [(), ("goal: Sell\n",), ("goal: Sell\nby: 2027\n",), ("goal: Sell\nsteps: Ask\n",)],
)
def test_what_makes_no_chart_is_not_drawn(fronts: tuple[str, ...]) -> None:
    goals = {f"goal_{number}": front for number, front in enumerate(fronts)}
    plan = "name: A\nrole: B\nas_of: 2026-12\n"
    assert draw_gantt(view_of(plan, **goals).timeline, title="A") == ""


def test_texts_are_escaped() -> None:
    chart = chart_of(
        "goal: <b>Sell</b> & more\nby: 2027\nsteps: [{do: <i>, by: 2027-02}]\n"
    )
    assert [label.text for label in texts(chart, "goal", "step")] == [
        "<b>Sell</b> & more",
        "<i>",
    ]
    assert chart.findtext("title") == "A & B"
    assert chart.get("aria-labelledby") == "gantt-title"
