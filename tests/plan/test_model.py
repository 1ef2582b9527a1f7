"""Places: whatever a file is saved as, a key and a value are found where they stand."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplan.finding import Place
from careerplan.plan.model import Goal
from careerplan.plan.nodes import Mapping, Node, Scalar, Sequence
from careerplan.plan.origin import Origin
from careerplan.plan.parse import parse_tracked
from tests.plans_made import STEADY
from tests.projects import PLAN_SHAPES, ROOT, files_of, parse_whole

PLAN = "name: Jo\nrole: Seller\nas_of: 2026-11\n"
SAVED_AS = {
    "newlines": lambda text: text.encode(),
    "carriage returns and newlines": lambda text: text.replace("\n", "\r\n").encode(),
    "carriage returns": lambda text: text.replace("\n", "\r").encode(),
    "a BOM": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "a BOM and carriage returns": lambda text: (
        b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    ),
}
_HEADER = re.compile(r"^[|>][-+0-9]*\n")  # of a literal or folded text
GOAL = """---
# 🚀 A goal in many styles
goal: "🚀 Lead\ta \\"team\\""
title: 'It''s a lead'   # short
why: >
  Because I like it,
  and 🎉 because
  they do

where: |-
  Sales
    desk
relevant: ישנה סיבה, and another
by: in 18
  months
tags: [sales, "people, too", ليلى, 'a']
steps:
  -
  - Call  Anna, my mentor
  - do: Take the course	in closing
    takes: 3 months

    # a note
    evidence: {link: "https://example.com/🚀", name: proof}
  - - not a step
  - do: Ask for it
    by: someday 🚀
measure: {from: 0, to: 12, unit: deals}
people:
- who: Zoë 👩‍👩‍👧
  how: |
    Listens

    to me
---
Body 🚀
"""


def shown_at(place: Place, data: bytes) -> str:
    """Cut a place out of a file as an editor shows it."""
    text = data.decode("utf-8-sig")
    lines = re.split("\r\n|\r|\n", text)[place.line - 1 : place.end_line]
    assert len(lines) == place.end_line - place.line + 1
    assert 1 <= place.column <= len(lines[0]) + 1
    assert 1 <= place.end_column <= len(lines[-1]) + 1
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return "\n".join(lines)


def paths(node: Node) -> Iterator[tuple[tuple[str | int, ...], Node]]:
    """Yield every value with the path of keys and indexes that leads to it."""
    if isinstance(node, Mapping):
        for key, value in node.pairs:
            yield (key.value,), value
            for path, inner in paths(value):
                yield (key.value, *path), inner
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            yield (number,), item
            for path, inner in paths(item):
                yield (number, *path), inner


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def check_places(origin: Origin, data: bytes) -> int:
    """Hold every key and value of a file to its place; return how many there were."""
    count = 0
    for path, node in paths(origin.node):
        place = origin.place(*path)
        assert origin.has(*path)
        shown = shown_at(place, data)
        if isinstance(node, Scalar):
            written = shown if node.is_plain else _HEADER.sub("", shown)
            if "\\" not in written:  # é may be written as \\u00e9
                assert words(written) == words(node.value), path
            assert shown == shown.strip() or not node.value.strip()
        if isinstance(node, Mapping):
            for key, value in node.pairs:
                start = origin.source.place(key.start, key.end)
                assert key.value in shown_at(start, data)
                assert (
                    shown_at(origin.source.place(key.start, value.end), data) in shown
                )
        count += 1
    return count


@pytest.mark.parametrize("name", SAVED_AS)
def test_every_value_is_found_where_it_stands(name: str) -> None:
    data = SAVED_AS[name](GOAL)
    files = {"content/plan.yaml": PLAN.encode(), "content/goals/lead.md": data}
    parsed = parse_tracked(files)
    (goal,) = parsed.plan.goals
    assert goal.origin
    assert check_places(goal.origin, data) >= 30
    found = {shown_at(finding.place, data) for finding in parsed.findings}
    assert found == {"- not a step", "someday 🚀"}
    assert shown_at(goal.origin.place("why"), data).startswith(">")
    assert shown_at(goal.origin.place("people", 0, "how"), data).endswith("to me")


def the_goal(text: str) -> tuple[Goal, bytes]:
    data = text.encode()
    files = {"content/plan.yaml": PLAN.encode(), "content/goals/lead.md": data}
    (goal,) = parse_tracked(files).plan.goals
    return goal, data


def test_a_step_is_found_by_its_number_among_those_that_were_read() -> None:
    goal, data = the_goal(GOAL)
    assert goal.origin
    assert goal.steps[0].do == "Call  Anna, my mentor"
    for number, step in enumerate(goal.steps):
        shown = shown_at(goal.origin.place("steps", number), data)
        assert step.do in shown.replace("do: ", "")


def test_a_key_by_its_other_name_is_found_by_its_own() -> None:
    goal, data = the_goal(GOAL)
    assert goal.origin
    assert shown_at(goal.origin.place("realistic"), data) == goal.realistic


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (("steps",), "Call Anna"),
        (("steps", 0), "Call Anna"),
        (("steps", 0, "do"), "Call Anna"),
        (("steps", 1), "Call Anna"),
        (("measure", 0, "to"), "12"),
        (("measure", "to"), "12"),
        (("impact",), "goal: Lead\nsteps: Call Anna\nmeasure: {to: 12}"),
        (("measure", 0, "unit"), "{to: 12}"),
    ],
)
def test_a_value_that_is_not_there_is_looked_for_in_what_would_hold_it(
    path: tuple[str | int, ...], shown: str
) -> None:
    goal, data = the_goal("---\ngoal: Lead\nsteps: Call Anna\nmeasure: {to: 12}\n---\n")
    assert goal.origin
    assert shown_at(goal.origin.place(*path), data) == shown


def text_files() -> list[Path]:
    folders = [ROOT, *PLAN_SHAPES]
    found = [path for folder in folders for path in (folder / "content").rglob("*")]
    return sorted(path for path in found if path.suffix in (".md", ".yaml"))


def test_every_value_of_the_example_and_of_the_shapes_is_found() -> None:
    count = 0
    for folder in (ROOT, *PLAN_SHAPES):
        for save in SAVED_AS.values():
            files = {
                path: save(data.decode()) for path, data in files_of(folder).items()
            }
            plan = parse_whole(files).plan
            origins = [plan.origin, *(goal.origin for goal in plan.goals)]
            origins += [employer.origin for employer in plan.employers]
            for origin in origins:
                assert origin
                count += check_places(origin, files[origin.source.path])
    assert count > 5000
    assert len(text_files()) > 60


WORD = st.text(
    st.sampled_from("abz09éñßŁ漢字あسرשל🚀👩‍🦰\u0301\u200d,.!?()%&-'"),
    min_size=1,
    max_size=6,
).filter(lambda word: words(word) and not word.startswith(tuple("-?!%&,'")))


@st.composite
def a_value(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Write some words in one of the styles of YAML."""
    chosen = draw(st.lists(WORD, min_size=1, max_size=6))
    gap = draw(st.sampled_from([" ", "  ", "\t", "\n        "]))
    text = gap.join(chosen)
    style = draw(st.sampled_from(["plain", "single", "double", "|", ">", "|-", ">+"]))
    if style == "single":
        text = "'" + text.replace("'", "''") + "'"
    elif style == "double":
        text = f'"{text}"'
    elif style != "plain":
        text = f"{style}\n        {text}"
    return text, words(" ".join(chosen))


@settings(STEADY, max_examples=150)
@given(
    st.lists(a_value(), min_size=4, max_size=4),
    st.sampled_from(list(SAVED_AS)),
    st.sampled_from(["", "# 🚀 a note\n", "\n"]),
)
def test_a_value_in_any_style_is_found_where_it_stands(
    values: list[tuple[str, list[str]]], saved_as: str, above: str
) -> None:
    goal, why, do, by = (text for text, _ in values)
    text = (
        f"---\n{above}goal: {goal}\nwhy: {why}\nsteps:\n  - do: {do}\n    by: {by}\n"
        f"mood: 1\n---\nBody\n"
    )
    data = SAVED_AS[saved_as](text)
    files = {"content/plan.yaml": PLAN.encode(), "content/goals/lead.md": data}
    parsed = parse_tracked(files)
    (read,) = parsed.plan.goals
    origin = read.origin
    assert origin
    check_places(origin, data)
    places = [("goal",), ("why",), ("steps", 0, "do"), ("steps", 0, "by")]
    for path, (_, wanted) in zip(places, values, strict=True):
        found = words(shown_at(origin.place(*path), data))
        assert found == wanted
    assert words(read.goal) == values[0][1]
    assert read.body == "Body"
    by_rule = {f.rule: words(shown_at(f.place, data)) for f in parsed.findings}
    assert by_rule["X5"] == ["mood"]
    assert by_rule.get("T2", values[3][1]) == values[3][1]
