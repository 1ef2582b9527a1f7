"""Comments in Markdown are for the author; everything else keeps its place."""

import pytest

from careerplan.plan.markdown import find_links, without_comments


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
