"""A JSON Resume as a plan reads it: what is taken, what is left, what is no résumé."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.plan.resume import Resume, _places, parse_resume
from careerplan.plan.source import BrokenFileError
from tests.projects import CASES

SAMPLE = (CASES / "jsonresume/sample-1.3.1.json").read_text("utf-8")
OLDER = (CASES / "jsonresume/sample-1.0.0.json").read_text("utf-8")


def read(**parts: Any) -> Resume:
    return parse_resume(json.dumps(parts))


def test_the_sample_is_read() -> None:
    resume = parse_resume(SAMPLE)
    assert resume.texts == {"name": "Richard Hendriks", "role": "Programmer"}
    assert resume.links == (
        ("website", "http://richardhendricks.example.com"),
        ("email", "mailto:richard.hendriks@mail.com"),
        ("twitter", "https://www.twitter.com"),
        ("SoundCloud", "https://soundcloud.example.com/dandymusicnl"),
    )
    assert resume.left == (
        *("work history", "volunteering", "education", "awards", "publications"),
        *("skills", "languages", "interests", "references", "projects"),
        *("phone number", "place", "summary"),
    )
    assert resume.refused == ()


def test_a_profile_without_an_address_is_told() -> None:
    resume = parse_resume(OLDER)
    assert resume.refused == ("Twitter has no address, only neutralthoughts",)
    assert [name for name, _ in resume.links] == ["website", "email", "SoundCloud"]


@pytest.mark.parametrize(
    ("work", "role", "company"),
    [
        ([{"name": "A", "position": "Clerk"}], "Clerk", "A"),
        ([{"company": "A", "position": "Clerk", "endDate": None}], "Clerk", "A"),
        ([{"name": "A", "position": "Clerk", "endDate": "2020"}], "Clerk", ""),
        (
            [
                {"name": "A", "position": "Clerk", "startDate": "2019-02"},
                {"name": "B", "position": "Lead", "startDate": "2021", "endDate": ""},
                {
                    "name": "C",
                    "position": "Guest",
                    "startDate": "2022",
                    "endDate": "2023",
                },
            ],
            "Guest",
            "B",
        ),
        ([{"name": "A", "position": "Clerk"}, {"name": "B"}], "Clerk", "A"),
    ],
)
def test_the_newest_position_counts(work: list, role: str, company: str) -> None:
    texts = read(basics={"name": "Jo"}, work=work).texts
    assert texts.get("role", "") == role
    assert texts.get("company", "") == company
    assert read(basics={"label": "Cook"}, work=work).texts["role"] == "Cook"


@pytest.mark.parametrize(
    ("summary", "headline"),
    [
        ("I keep trains on time.", "I keep trains on time."),
        ("  two\tspaces ", "two spaces"),
        ("One line.\nAnd another.", ""),
        ("long " * 30, ""),
        (None, ""),
    ],
)
def test_a_summary_of_one_short_line_is_a_headline(
    summary: str | None, headline: str
) -> None:
    resume = read(basics={"name": "Jo", "summary": summary})
    assert resume.texts.get("headline", "") == headline
    assert ("summary" in resume.left) == bool(summary and not headline)


@pytest.mark.parametrize(
    ("network", "name"),
    [
        ("GitHub", "github"),
        ("LINKEDIN", "linkedin"),
        ("Mastodon", "mastodon"),
        ("x", "x"),
        ("SoundCloud", "SoundCloud"),  # a page could not tell where its capitals were
        ("Stack Overflow", "Stack Overflow"),
        ("", "example.org"),
        ("Email", "email-2"),
    ],
)
def test_a_profile_is_named_by_its_network(network: str, name: str) -> None:
    profile = {"network": network, "url": "https://example.org/jo"}
    basics = {"email": "jo@example.org", "profiles": [profile]}
    assert read(basics=basics).links[1:] == ((name, profile["url"]),)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("example.org/jo", "https://example.org/jo"),
        ("https://example.org/a b", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_only_what_a_page_may_link_to_is_taken(url: str, address: str) -> None:
    resume = read(basics={"name": "Jo", "url": url})
    assert [to for _, to in resume.links] == [address] * bool(address)
    assert bool(resume.refused) == bool(url and not address)


def test_one_address_is_taken_once() -> None:
    profile = {"network": "Blog", "url": "https://example.org"}
    resume = read(basics={"url": "https://example.org", "profiles": [profile]})
    assert resume.links == (("website", "https://example.org"),)


def test_signs_that_no_file_may_hold_are_dropped() -> None:
    resume = read(basics={"name": "Jo\u0000 \ud800Doe\u0085", "label": " \n "})
    assert resume.texts == {"name": "Jo Doe"}


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("", 1, "this cannot be read as JSON: expecting value"),
        ('{"basics": {\n"name": "Jo"\n"label": ""}}', 3, "this cannot be read as JSON"),
        ("[" * 100_000, 1, "lists stand too deep in each other for a résumé"),
        ("[]", 1, "a JSON Resume takes keys in { }, and this is a list in [ ]"),
        ("5", 1, "a JSON Resume takes keys in { }, and this is a number, true or"),
        ('{"name": "Jo"}', 1, "this is JSON, but no JSON Resume: it has neither"),
        ('{"basics": {\n"name":\n5}}', 3, "basics.name takes a text, and this is a"),
        ('{"basics":\n"Jo"}', 2, "basics takes keys in { }, and this is a text"),
        (
            '{"basics": {"name": "]}"},\n"work": [{"name": "\\"A"},\n[]]}',
            3,
            "work.1 takes keys in { }, and this is a list in [ ]",
        ),
        (
            '{"work": [{"name": "A", "tags": [1, {"a": []}]},\n{"endDate": true}]}',
            2,
            "work.1.endDate takes a text, and this is a number, true or false",
        ),
    ],
)
def test_what_is_no_resume_is_told_with_its_line(
    text: str, line: int, reason: str
) -> None:
    with pytest.raises(BrokenFileError) as told:
        parse_resume(text)
    assert told.value.reason.startswith(reason)
    assert text.count("\n", 0, told.value.start) + 1 == line
    assert told.value.fix


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(value=VALUES, indent=st.sampled_from((None, 1, "\t")))
def test_every_value_is_found_where_it_stands(value: Any, indent: Any) -> None:
    text = json.dumps(value, indent=indent)
    decoder = json.JSONDecoder()
    for steps, start in _places(text).items():
        inner = value
        for step in steps:
            inner = inner[step]
        assert decoder.raw_decode(text, start)[0] == inner


@given(basics=VALUES, work=VALUES, meta=VALUES)
def test_any_json_is_read_or_refused(basics: Any, work: Any, meta: Any) -> None:
    try:
        resume = read(basics=basics, work=work, meta=meta)
    except BrokenFileError:
        return
    assert all(resume.texts.values())
