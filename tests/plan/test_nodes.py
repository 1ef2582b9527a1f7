"""YAML is read as text with places: nothing is guessed, and nothing is lost."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from careerplan.plan.nodes import Mapping, Node, Scalar, Sequence, parse_yaml
from careerplan.plan.source import BrokenFileError
from tests.case_tables import FileCase, read_file_cases, told
from tests.plans_made import STEADY
from tests.projects import parse_whole

CASES = read_file_cases("yaml.md")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_broken_yaml_says_where_and_what_to_do(
    case: FileCase, *, update_golden: bool
) -> None:
    findings = parse_whole(case.files).findings
    if update_golden:
        case.renew(findings)
    else:
        assert tuple(map(told, findings)) == case.expected


def test_there_are_cases() -> None:
    assert len(CASES) >= 40
    assert len({case.title for case in CASES}) == len(CASES)


def mapping(text: str) -> Mapping:
    node = parse_yaml(text)
    assert isinstance(node, Mapping)
    return node


def value_of(text: str) -> Node:
    return mapping(text).pairs[0][1]


TRAPS = (
    "no yes on off No YES ~ null Null true false y n 2027 012 0o14 0x1F 1e3 1_000 "
    "12:30 2027-06-30 2027-06-30T10:00:00Z .inf -.INF .nan = + - 1.0 -0 +1 1,000 "
    "50% a#b #b http://example.com a:b a=b ☕"
).split()


@pytest.mark.parametrize("text", [trap for trap in TRAPS if trap not in ("-", "#b")])
def test_a_word_means_what_was_typed(text: str) -> None:
    assert value_of(f"by: {text}") == Scalar(text, 4, 4 + len(text))
    assert mapping(f"{text}: a").pairs[0][0].value == text


@pytest.mark.parametrize(
    "text", ["<<", "&a", "*a", "!a", "{a}", "[a]", "# a", "@", "%"]
)
def test_a_sign_in_quotes_is_text(text: str) -> None:
    assert value_of(f"by: '{text}'") == Scalar(text, 4, 6 + len(text), is_plain=False)
    assert mapping(f'"{text}": a').pairs[0][0].value == text


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("a text # and a note", "a text"),
        ("in 18\n  months", "in 18 months"),
        ("'It''s'", "It's"),
        (r'"a\tb\u00e9\x41\\"', "a\tbéA\\"),
        ("a\tb", "a\tb"),
        ("|\n  one\n   two\n", "one\n two\n"),
        ("|-\n  one\n\n  two\n", "one\n\ntwo"),
        (">\n  one\n  two\n\n  three\n", "one two\nthree\n"),
        (">-\n  one", "one"),
        ("שלום, עולם", "שלום, עולם"),
        ("🚀\U000e0041", "🚀\U000e0041"),
        ("", ""),
    ],
)
def test_texts_of_every_style(written: str, value: str) -> None:
    node = value_of(f"why: {written}\nby: 2027\n")
    assert isinstance(node, Scalar)
    assert node.value == value
    assert f"why: {written}"[5 : node.end].startswith(written.split(" #")[0].rstrip())


@pytest.mark.parametrize("sign", ["\u2028", "\u2029"])
def test_a_line_end_that_no_editor_shows_is_a_space(sign: str) -> None:
    text = f"why: one{sign}two: three\nby: 2027\n"
    with pytest.raises(BrokenFileError) as refused:
        parse_yaml(text)
    assert text[: refused.value.start].count("\n") == 0
    pairs = mapping(text.replace(": three", "")).pairs
    assert [(key.value, node.start) for key, node in pairs] == [("why", 5), ("by", 17)]
    assert pairs[0][1] == Scalar("one two", 5, 12)


def test_a_mark_of_byte_order_inside_does_not_shift_what_follows() -> None:
    ((key, value),) = mapping("\ufeffby: 2027").pairs
    assert (key.start, key.end, value.start, value.end) == (1, 3, 5, 9)


def test_blocks_end_with_their_last_value() -> None:
    steps = "steps:\n  - do: a\n    by: 2027\n    # a note\n\n  - b\n\n\n"
    text = steps + "why: |\n  c\n\nby: d\n"
    items = value_of(text)
    assert isinstance(items, Sequence)
    shown = [text[item.start : item.end] for item in items.items]
    assert shown == ["do: a\n    by: 2027", "b"]
    assert text[items.start : items.end].endswith("- b")
    why = mapping(text).get("why")
    assert why
    assert text[why.start : why.end] == "|\n  c"


def test_flow_and_block_are_told_apart() -> None:
    node = mapping("a: [b, {c: d}]\ne:\n  - f\ng: {}\nh: [i: j]\n")
    flows = [getattr(value, "is_flow", None) for _, value in node.pairs]
    assert flows == [True, False, True, True]
    assert not node.is_flow


@pytest.mark.parametrize("text", ["", "\n", "# a note\n", "---\n", "--- # a note\n"])
def test_an_empty_document_is_nothing(text: str) -> None:
    assert parse_yaml(text) is None


@pytest.mark.parametrize("sign", ["[", "{", "- ", "? ", "{a: ", "a: [", "[[], "])
def test_depth_has_an_end(sign: str) -> None:
    with pytest.raises(BrokenFileError):
        parse_yaml("a: " + sign * 5000)


def every_node(node: Node) -> list[Node]:
    found = [node]
    children: tuple[Node, ...] = ()
    if isinstance(node, Sequence):
        children = node.items
    elif isinstance(node, Mapping):
        children = tuple(part for pair in node.pairs for part in pair)
    for child in children:
        assert node.start <= child.start <= child.end <= node.end
        found += every_node(child)
    return found


PIECES = st.sampled_from(
    [
        *(
            "a",
            "goal",
            "why",
            "word ",
            "2027",
            "é",
            "🚀",
            "ש",
            "\u2028",
            "\ufeff",
            "\t",
        ),
        *("\n", "\n  ", "\n    ", "\n- ", "\n  - ", ": ", ":", ", ", "#", " # ", "''"),
        *("'", '"', "[", "]", "{", "}", "|\n  ", ">-\n  ", "? ", "- ", "&a ", "*a"),
        *(
            "!b ",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "<<",
            "\\",
            "\\u",
            "=",
            "~",
            "|2",
            "x-",
        ),
    ]
)


@settings(STEADY, max_examples=2000)
@given(st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=40))
@example("a: !<x")
@example('"\\ud800"')
@example("? ")
@example("[\n")
@example("\ufeff\ufeffa")
@example("\xa0")
@example("- - -\n -")
def test_no_text_breaks_the_parser(text: str) -> None:
    node: Node | None = None
    refused: BrokenFileError | None = None
    try:
        node = parse_yaml(text, offset=7, first_line=3)
    except BrokenFileError as error:
        refused = error
    if refused:
        assert refused.reason
        assert refused.fix
        assert 7 <= refused.start <= refused.end <= 7 + len(text)
    for part in every_node(node) if node else ():
        assert 7 <= part.start <= part.end <= 7 + len(text)
        if isinstance(part, Scalar) and part.is_plain and "\n" not in part.value:
            written = " ".join(text[part.start - 7 : part.end - 7].split())
            assert written == " ".join(part.value.split())
