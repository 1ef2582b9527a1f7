"""Exceptions as they are written: under a key, behind a value, in the text below."""

import codecs

import pytest

from careerplan.plan.allows import Allow, find_allows, find_rule
from careerplan.plan.frontmatter import parse_document
from careerplan.plan.source import Source, decode

REASON = "my foreman judges it"


def allows_in(text: str | bytes, path: str = "content/goals/lead.md") -> list[Allow]:
    read = decode(text if isinstance(text, bytes) else text.encode())
    is_markdown = path.endswith(".md")
    document = parse_document(read, is_markdown=is_markdown, needs_keys=False)
    return list(find_allows(document, Source(path, read), "lead"))


def told(text: str | bytes, path: str = "content/goals/lead.md") -> list[object]:
    return [(item.rule, item.reason, item.lines) for item in allows_in(text, path)]


def marked(text: str, allow: Allow) -> str:
    place = allow.place
    line = decode(text.encode()).split("\n")[place.line - 1]
    return line[place.column - 1 : place.end_column - 1]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("M1", "M1"),
        ("m1", "M1"),
        ("no-marker", "M1"),
        ("No-Marker", "M1"),
        ("M1 no-marker", "M1"),
        ("M1  no-marker ", "M1"),
        (" M1", "M1"),
        ("M1 no-deadline", ""),
        ("no-marker M1", ""),
        ("M99", ""),
        ("M", ""),
        ("", ""),
    ],
)
def test_a_rule_is_named_by_its_code_its_name_or_both(written: str, code: str) -> None:
    assert find_rule(written) == code


def test_under_the_key_each_rule_has_its_reason() -> None:
    text = f"---\ngoal: Weld\nallow:\n  M1: {REASON}\n  no-deadline: ''\n  Q1: x\n---\n"
    assert told(text) == [("M1", REASON, None), ("T1", "", None), ("Q1", "x", None)]
    assert [marked(text, allow) for allow in allows_in(text)] == [
        "M1",
        "no-deadline",
        "Q1",
    ]


def test_a_reason_in_several_lines_is_one() -> None:
    text = "---\nallow:\n  M1: >\n    my foreman\n    judges it\n---\n"
    assert told(text) == [("M1", REASON, None)]


def test_what_is_no_reason_is_left_to_whoever_reads_the_keys() -> None:
    assert told("---\nallow:\n  M1:\n    - one\n  T1: a b c\n---\n") == [
        ("T1", "a b c", None)
    ]
    for other in ("allow: M1", "allow:\n  - M1", "allow:"):
        assert told(f"---\n{other}\n---\n") == []


def test_a_comma_in_braces_does_not_cut_a_reason_short() -> None:
    text = "---\nallow: {M1: my foreman, not I, judges it, T1: a b c}\n---\n"
    assert told(text) == [
        ("M1", "my foreman not I judges it", None),
        ("T1", "a b c", None),
    ]


def test_keys_of_ones_own_are_kept_out() -> None:
    assert told("---\nallow:\n  x-note: to myself\n---\n") == []


@pytest.mark.parametrize(
    ("written", "rule", "reason"),
    [
        (f"M1 {REASON}", "M1", REASON),
        (f"M1: {REASON}", "M1", REASON),
        (f": M1 {REASON}", "M1", REASON),
        (f"M1 - {REASON}", "M1", REASON),
        (f"M1 — {REASON}", "M1", REASON),
        (f"M1, {REASON}", "M1", REASON),
        (f"M1 no-marker {REASON}", "M1", REASON),
        (f"M1 no-marker: {REASON}", "M1", REASON),
        (f"no-marker {REASON}", "M1", REASON),
        ("M1 long-term work has no number", "M1", "long-term work has no number"),
        ("no-marker long-term work", "M1", "long-term work"),
        ("M1 no-deadline a b c", "M1 no-deadline", "a b c"),
        ("M1", "M1", ""),
        ("nonsense a b c", "nonsense", "a b c"),
        ("", "", ""),
    ],
)
def test_a_comment_is_cut_into_rule_and_reason(
    written: str, rule: str, reason: str
) -> None:
    yaml = f"---\ngoal: Weld  # careerplan: allow {written}\n---\n"
    text = f"---\ngoal: Weld\n---\nWords.\n<!-- careerplan: allow {written} -->\n"
    assert told(yaml) == [(rule, reason, (2, 2))]
    assert told(text) == [(rule, reason, None)]
    for each in (yaml, text):
        (found,) = allows_in(each)
        assert find_rule(marked(each, found)) in (found.rule, "")


@pytest.mark.parametrize(
    "begun",
    [
        "careerplan: Allow I3: ",
        "Careerplan: ALLOW I3 ",
        "careerplan allow I3 ",
        "careerplan allow: I3: ",
        "careerplan : allow I3 ",
        "careerplan: ignore I3 ",
        "careerplan ignore i3: ",
        "careerplan: disable=I3 ",
    ],
)
def test_what_is_nearly_an_exception_is_read_as_one(begun: str) -> None:
    yaml = f"---\ngoal: Weld  # {begun}{REASON}\n---\n"
    assert told(yaml) == [("I3", REASON, (2, 2))]
    text = f"---\ngoal: Weld\n---\n<!-- {begun}{REASON} -->\n"
    assert told(text) == [("I3", REASON, None)]


@pytest.mark.parametrize(
    "words",
    [
        "careerplan allows me to say this",
        "careerplan ignore this line",
        "careerplan: ignore the rest",
        "careerplan does not allow I3",
        "allow I3 my foreman",
    ],
)
def test_a_comment_about_the_program_is_no_exception(words: str) -> None:
    assert told(f"---\ngoal: Weld  # {words}\n---\n") == []


YAML = """\
---
goal: >  # careerplan: allow S2 my own words here
  Weld
  stairs
why: Weld and
  earn  # careerplan: allow S4 my own words here

# careerplan: allow A1 my own words here
# and a note

steps:
  - do: Cut  # careerplan: allow M1 my own words here
    by: 2027
  # careerplan: allow T7 my own words here
  - do: Bend
    by: 2028
by: 2029
# careerplan: allow T1 my own words here
---
"""


def test_a_comment_excuses_the_value_it_stands_at() -> None:
    """Behind a value that value, on a line of its own all that is below it."""
    assert {item.rule: item.lines for item in allows_in(YAML)} == {
        "S2": (2, 4),
        "S4": (5, 6),
        "A1": (8, 16),
        "M1": (12, 12),
        "T7": (14, 16),
        "T1": (18, 18),
    }


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_line_ends_and_a_byte_order_mark_change_nothing(
    ending: str, mark: bytes
) -> None:
    text = f"{YAML}Words 🎻.\n<!-- careerplan: allow R1 my own words here -->\n"
    data = mark + text.replace("\n", ending).encode()
    assert allows_in(data) == allows_in(text)


def test_words_that_only_look_like_a_comment_are_none() -> None:
    assert told('---\ngoal: "Say # careerplan: allow M1 a b c"\n---\n') == []
    assert told("---\nwhy: |\n  Say\n  # careerplan: allow M1 a b c\n---\n") == []
    assert told("---\ngoal: Weld\n---\n# careerplan: allow M1 a b c\n") == []
    assert told("---\ngoal: 'Weld# careerplan: allow M1 a b c'\n---\n") == []
    assert told("---\ngoal: Weld\n---\n`<!-- careerplan: allow M1 a b c -->`\n") == []
    fence = "```\n<!-- careerplan: allow M1 a b c -->\n```\n"
    assert told(f"---\ngoal: Weld\n---\n{fence}") == []


def test_a_comment_in_the_text_may_go_over_lines() -> None:
    text = "---\ngoal: Weld\n---\n<!-- careerplan:\n allow M1\n my own\n words -->\n"
    assert told(text) == [("M1", "my own words", None)]


def test_a_text_without_keys_holds_them_too() -> None:
    text = "<!-- careerplan: allow V4 the person is made up -->\n# Where I stand\n"
    path = "content/private/reflection.md"
    assert told(text, path) == [("V4", "the person is made up", None)]


def test_the_notes_of_a_yaml_file_are_its_text() -> None:
    text = (
        "goal: Weld\n"
        "by: 2027  # careerplan: allow T1 my own words\n"
        "notes: |\n"
        "  Words.\n"
        "  <!-- careerplan: allow M1 my own words -->\n"
    )
    assert told(text, "content/goals/lead.yaml") == [
        ("T1", "my own words", (2, 2)),
        ("M1", "my own words", None),
    ]


@pytest.mark.parametrize(
    ("status", "is_closed"),
    [("ready", False), ("idea", False), ("achieved", True), ("dropped", True)],
)
def test_those_of_a_closed_goal_say_so(status: str, *, is_closed: bool) -> None:
    text = f"---\ngoal: Weld\nstatus: {status}\nallow:\n  M1: {REASON}\n---\n"
    assert [allow.is_of_closed for allow in allows_in(text)] == [is_closed]


def test_the_plan_is_covered_by_its_key_and_not_by_a_comment() -> None:
    text = "name: Jo\nallow:\n  T8: a b c\npath: A → B  # careerplan: allow C5 a b c\n"
    found = allows_in(text, "content/plan.yaml")
    assert [(allow.rule, allow.is_for_plan) for allow in found] == [
        ("T8", True),
        ("C5", False),
    ]
