"""Texts written as YAML: our own strict reader takes each for what it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.plan.frontmatter import parse_document
from careerplan.plan.nodes import Mapping, Scalar
from careerplan.plan.parse import Parsed, parse_tracked
from careerplan.plan.source import decode
from careerplan.plan.writing import write_text

# No file of a plan holds these, not even as an escape.
CONTROLS = "".join(map(chr, (*range(9), *range(0xB, 0x20), *range(0x7F, 0xA0))))
SIGNS = "ab:# -'\"\\[]{}&*!|>%@`,?<\n\t=~0.\u2028\ufeff\u00a0\u3000é🎉"
TEXTS = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters=CONTROLS)),
    st.text(st.sampled_from(SIGNS), max_size=12),
)


@given(key=TEXTS, text=TEXTS)
def test_any_text_is_read_back_as_it_was(key: str, text: str) -> None:
    written = f"name: {write_text(text)}\nlinks:\n  {write_text(key)}: beside\n"
    keys = parse_document(decode(written.encode()), is_markdown=False).keys
    name, links = keys.get("name"), keys.get("links")
    assert isinstance(name, Scalar)
    assert isinstance(links, Mapping)
    assert name.value == text
    assert [inner.value for inner, _ in links.pairs] == [key]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Seller of C# books", "Seller of C# books"),
        ("no", "no"),  # nothing but text here
        ("2027", "2027"),
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("Ward #7", '"Ward #7"'),
        ("Seller: cards", '"Seller: cards"'),
        ("cards:", '"cards:"'),
        ("- seller", '"- seller"'),
        ('"Jo"', '"\\"Jo\\""'),
        ("", '""'),
        ("one\ntwo", '"one\\ntwo"'),
        ("a\u00a0b", '"a\\u00a0b"'),
    ],
)
def test_quotes_stand_only_where_they_must(text: str, written: str) -> None:
    assert write_text(text) == written


def plan_with(name: str) -> Parsed:
    text = f"name: {write_text(name)}\nrole: Clerk\nas_of: 2026-11\n"
    return parse_tracked({"content/plan.yaml": text.encode()})


@pytest.mark.parametrize("name", ["Ward #7: nights", "- 'Jo' \"Doe\"", "{a}, b"])
def test_a_plan_takes_it_without_a_warning(name: str) -> None:
    parsed = plan_with(name)
    assert parsed.plan.name == name
    assert parsed.findings == ()
