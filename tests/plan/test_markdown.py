"""Comments in Markdown are for the author; everything else keeps its place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplan.plan.markdown import (
    find_links,
    find_parsed_links,
    find_plain_links,
    without_comments,
)
from tests.plans_made import STEADY


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Before <!-- for me --> after", "Before  after"),
        ("<!-- two\nlines -->\nText", "\n\nText"),
        ("`<!-- code -->` <!-- not -->", "`<!-- code -->` "),
        ("```\n<!-- code -->\n```\n", "```\n<!-- code -->\n```\n"),
        ("An arrow <- and a dash --", "An arrow <- and a dash --"),
        ("Seen <!-- never closed", "Seen "),
        ("``` x ``` is code\n\n<!-- me -->\n\nend", "``` x ``` is code\n\n\n\nend"),
        ("A ` tick\n\n<!-- x --> and ` one", "A ` tick\n\n and ` one"),
        ("Escaped \\` <!-- x --> \\`", "Escaped \\`  \\`"),
    ],
)
def test_comments_are_taken_out_except_in_code(written: str, shown: str) -> None:
    assert without_comments(written) == shown
    assert len(without_comments(written, filler="x")) == len(written)


def test_a_link_in_a_comment_is_no_link_and_the_next_keeps_its_place() -> None:
    text = "<!-- [old](gone.md) --> [new](there.md)"
    (link,) = find_links(text)
    assert text[link.start : link.end] == link.address == "there.md"


PIECES = (
    *("[a](b.md)", "[c d](e.md)", "[](f.md)", "[x *y*](g.md)", "<https://a.example/b>"),
    *("[", "]", "(", ")", "]:", "![i](j.png)", "[r]", "[r]: k.md", "[a](l.md 't')"),
    *("- ", "* ", "1. ", "12) ", "## ", "> ", "- - - ", "1. 1. ", "===", "---", "~~~"),
    *(
        "*",
        "**",
        "_",
        "`",
        "\\",
        "<",
        ">",
        "<b@c.example>",
        "!",
        "&amp;",
        "|",
        "\n- | -",
    ),
    *(
        " ",
        "   ",
        "    ",
        "\t",
        "\n",
        "\n",
        "\n\n",
        "a",
        "word",
        "b.md",
        "7",
        "é",
        "\xa0",
    ),
)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
@settings(STEADY, max_examples=500)
def test_what_is_found_without_the_parser_is_what_the_parser_finds(text: str) -> None:
    plain = find_plain_links(text)
    assert plain is None or plain == find_parsed_links(text)


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("No link.\n\nNone here.", []),
        ("It is in [a goal](a.md) of *its own* & [more](b.md).", ["a.md", "b.md"]),
        ("What speaks for it:\n\n- one\n- [two](b.md)\n", ["b.md"]),
        ("## [Head](a.md)\n1. **[One](b.md)**\n   goes on", ["a.md", "b.md"]),
        (
            "2027 was [it](a.md).\n\n<https://a.example/b>",
            ["a.md", "https://a.example/b"],
        ),
    ],
)
def test_plain_texts_need_no_parser(text: str, addresses: list[str]) -> None:
    plain = find_plain_links(text)
    assert plain == find_parsed_links(text)
    assert [link.address for link in plain or ()] == addresses


@pytest.mark.parametrize(
    "text",
    [
        "    [code](a.md)",
        "\t[code](a.md)",
        "-     [code](a.md)",
        "`[code](a.md)`",
        "```\n[code](a.md)\n```",
        "~~~\n[code](a.md)\n~~~",
        "![image](a.png)",
        "\\[text](a.md)",
        "[a [b](b.md) c](c.md)",
        "[titled](a.md 'so')",
        "[two\nlines](a.md)",
        "[words]\n\n[words]: a.md",
        "[entity](a&amp;b.md)",
        "1. 2. 3. [deep](a.md)",
        "> [quoted](a.md)",
        "a.md is [named twice](a.md)",
        "<b@c.example>",
    ],
)
def test_other_texts_are_left_to_the_parser(text: str) -> None:
    assert find_plain_links(text) is None
