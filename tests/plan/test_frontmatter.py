"""A file is cut into its keys and its body, wherever people put the dashes."""

import pytest

from careerplan.plan.frontmatter import Document, parse_document
from careerplan.plan.source import BrokenFileError

GOAL = "---\ngoal: Lead\n---\n"


def keys_of(document: Document) -> list[str]:
    return [key.value for key, _ in document.keys.pairs]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (GOAL, ""),
        (GOAL + "I like it.\n", "I like it.\n"),
        (GOAL + "\n\nI like it.", "\n\nI like it."),
        ("---\ngoal: Lead\n---", ""),
        ("\n \n" + GOAL + "I like it.", "I like it."),
        ("---  \ngoal: Lead\n---\t\nI like it.", "I like it."),
        (GOAL + "One.\n\n---\n\nTwo.\n\n---\n", "One.\n\n---\n\nTwo.\n\n---\n"),
        ("---\ngoal: Lead\nwhy: >\n  a --- b\n  ---\n---\nBody", "Body"),
        ("---\ngoal: Lead --- or not\n---\nBody", "Body"),
    ],
)
def test_the_body_is_what_lies_below_the_second_line_of_dashes(
    text: str, body: str
) -> None:
    document = parse_document(text, is_markdown=True)
    assert keys_of(document)[0] == "goal"
    assert document.body == body
    assert text[document.body_start :] == body


def test_a_yaml_file_is_keys_from_end_to_end() -> None:
    document = parse_document("# A note\ngoal: Lead\nwhy: Yes\n", is_markdown=False)
    assert keys_of(document) == ["goal", "why"]
    assert document.body == ""


@pytest.mark.parametrize(
    "text", ["---\n---\n", "---\n\n# a note\n---\n", "---\n \n---"]
)
def test_front_matter_may_be_empty(text: str) -> None:
    assert keys_of(parse_document(text, is_markdown=True)) == []


def test_offsets_count_from_the_beginning_of_the_file() -> None:
    text = "\n" + GOAL.replace("Lead", "🚀 Lead")
    ((key, value),) = parse_document(text, is_markdown=True).keys.pairs
    assert text[key.start : key.end] == "goal"
    assert text[value.start : value.end] == "🚀 Lead"


@pytest.mark.parametrize(
    ("text", "reason", "stretch"),
    [
        ("", "the file does not begin with front matter", ""),
        ("# Lead\n\nText", "the file does not begin with front matter", "# Lead"),
        ("My goal\n" + GOAL, "the file does not begin with front matter", "My goal"),
        ("----\ngoal: a\n----\n", "the file does not begin with front matter", "----"),
        ("---\ngoal: Lead\n", "the front matter is not closed", "---"),
        ("\n---\ngoal: Lead\n--- -\n", "the front matter is not closed", "---"),
        ("---", "the front matter is not closed", "---"),
        ("---\n- a\n---\n", "the file holds a list where keys are expected", "- a"),
    ],
)
def test_what_is_no_front_matter_is_refused(
    text: str, reason: str, stretch: str
) -> None:
    with pytest.raises(BrokenFileError) as refused:
        parse_document(text, is_markdown=True)
    error = refused.value
    assert error.reason.startswith(reason)
    assert error.fix
    assert text[error.start : error.end] == stretch


@pytest.mark.parametrize(
    "text", ["", "# Where am I?\n", "-----\n\nText", "Text\n---\n"]
)
def test_a_file_that_needs_no_keys_may_be_all_body(text: str) -> None:
    document = parse_document(text, is_markdown=True, needs_keys=False)
    assert keys_of(document) == []
    assert document.body == text
    assert document.body_start == 0
