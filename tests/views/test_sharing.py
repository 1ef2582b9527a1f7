"""What a shared link and a search engine are told is what the plan says."""

from datetime import date
from typing import Any

import pytest
from extruct.jsonld import JsonLdExtractor

from careerplan.views.model import Page
from careerplan.views.pages import list_pages
from careerplan.views.sharing import Card, compose_card, compose_json_ld
from careerplan.views.words import Words
from tests.built import PLAN, build_site, plan_files, view_of, words_in
from tests.projects import ROOT, files_of

URL = "https://ida.example.com/plan/"
AT_URL = f"{PLAN}url: {URL}\n"
ENGLISH = words_in("en")
LINKS = (
    "links:\n  email: ida@a.example\n  github: https://github.example/ida\n"
    "  web: HTTP://ida.example\n"
)


def card_of(plan: str, **goals: str) -> Card:
    return compose_card(view_of(plan, **goals), ENGLISH)


@pytest.mark.parametrize(
    ("plan", "goal", "sentence"),
    [
        ("path: Seller → Team lead\n", "", "From Bank clerk to Team lead by 2027"),
        ("", "goal: Lead the desk\nby: 2027-06\n", "to Lead the desk by June 2027"),
        ("", "goal: Lead the desk\n", "From Bank clerk to Lead the desk"),
        ("", "goal: Lead\nstatus: draft\n", "Bank clerk"),
    ],
)
def test_a_card_says_from_where_to_where_by_when(
    plan: str, goal: str, sentence: str
) -> None:
    card = card_of(PLAN + plan, a=goal or "goal: Sell\n")
    assert card.sentence.endswith(sentence)
    assert card.sentence.startswith(("From Bank clerk to ", "Bank clerk"))


def test_a_card_names_person_place_and_address() -> None:
    card = card_of(f"{AT_URL}path: Seller → Lead → Head\n", a="goal: Sell\n")
    assert card.name == "Ida Brook"
    assert card.work == "Bank clerk at Harbour Bank"
    assert card.address == "ida.example.com/plan"
    assert card.stops == 3
    assert card.direction == "ltr"


@pytest.mark.parametrize(("language", "arrow"), [("tlh", "→"), ("ar", "←")])
def test_a_language_without_words_of_ours_has_an_arrow(
    language: str, arrow: str
) -> None:
    words = Words(language, ENGLISH.labels, frozenset(ENGLISH.labels))
    plan = f"{PLAN}language: {language}\npath: Seller → Lead\n"
    card = compose_card(view_of(plan, a="goal: Sell\n"), words)
    assert card.sentence.startswith(f"Bank clerk {arrow} Lead (")
    assert "2027" in card.sentence or "٢٠٢٧" in card.sentence
    assert card.work == "Bank clerk · Harbour Bank"


def test_what_a_plan_does_not_say_is_not_on_its_card() -> None:
    card = card_of("name: Ida\nrole: Clerk\nas_of: 2026-10\n", a="goal: Sell\n")
    assert (card.work, card.address, card.stops) == ("", "", 0)


# Linked data, as a search engine reads it


def read(site: dict[str, bytes], path: str = "index.html") -> list[dict[str, Any]]:
    """Read the linked data of a page as a search engine does."""
    found: list[dict[str, Any]] = JsonLdExtractor().extract(site[path].decode())
    return found


def site_of(plan: str = AT_URL, **goals: str) -> dict[str, bytes]:
    return build_site(plan_files(plan, goals or {"a": "goal: Sell\n"}))


def test_the_home_page_is_the_profile_of_a_person() -> None:
    plan = (
        f"{AT_URL}{LINKS}headline: I count\npath: Seller → Lead\n"
        "skills: [{name: Spanish}, {name: Excel, now: some}, {share: public}]\n"
    )
    log = "log: [{on: 2026-12-24, now: 3}, {on: 2027-05, note: hidden}]\n"
    (profile,) = read(site_of(plan, a=f"goal: Sell\n{log}"))
    assert profile["@context"] == "https://schema.org"
    assert profile["@type"] == "ProfilePage"
    assert profile["url"] == URL
    assert profile["dateModified"] == "2026-12-24"
    assert profile["inLanguage"] == "en"
    assert profile["mainEntity"] == {
        "@type": "Person",
        "@id": f"{URL}#me",
        "name": "Ida Brook",
        "url": URL,
        "jobTitle": "Bank clerk",
        "description": "I count",
        "worksFor": {"@type": "Organization", "name": "Harbour Bank"},
        "sameAs": ["https://github.example/ida", "HTTP://ida.example"],
        "seeks": {"@type": "Demand", "name": "Lead"},
        "knowsAbout": ["Spanish", "Excel"],
    }
    hidden = site_of(plan.replace(", {share: public}", ""))
    assert "knowsAbout" not in read(hidden)[0]["mainEntity"]


def test_what_a_plan_does_not_say_is_not_claimed() -> None:
    plan = "name: Ida\nrole: Clerk\nas_of: 2026-10-07\n"
    (profile,) = read(site_of(plan, a="goal: Sell\nstatus: achieved\n"))
    assert profile == {
        "@context": "https://schema.org",
        "@type": "ProfilePage",
        "name": "Ida, Clerk",
        "inLanguage": "en",
        "dateModified": "2026-10-07",
        "mainEntity": {"@type": "Person", "name": "Ida", "jobTitle": "Clerk"},
    }


def test_a_dated_open_goal_is_a_plan_to_act() -> None:
    goal = "goal: Sell cards at the desk\ntitle: Sell cards\nby: 2027-Q3\n"
    (plan,) = read(site_of(a=goal), "goals/a.html")
    assert plan == {
        "@context": "https://schema.org",
        "@type": "PlanAction",
        "name": "Sell cards",
        "description": "Sell cards at the desk",
        "url": f"{URL}goals/a.html",
        "actionStatus": "https://schema.org/PotentialActionStatus",
        "scheduledTime": "2027-09-30",
        "agent": {
            "@type": "Person",
            "@id": f"{URL}#me",
            "name": "Ida Brook",
            "url": URL,
        },
    }


@pytest.mark.parametrize(
    "goal",
    [
        "goal: Sell\n",
        "goal: Sell\nby: 2027\nstatus: achieved\n",
        "goal: Sell\nby: 2027\nstatus: missed\nshare: public\n",
    ],
)
def test_a_goal_that_is_closed_or_undated_is_none(goal: str) -> None:
    assert read(site_of(a=goal), "goals/a.html") == []


def test_other_pages_say_nothing() -> None:
    view = view_of(AT_URL, a="goal: Sell\nby: 2027\n")

    def told(page: Page) -> dict[str, Any] | None:
        return compose_json_ld(view, page, canonical=URL, changed=date(2026, 10, 31))

    pages = list_pages(view, ENGLISH)
    speaking = [page.path for page in pages if told(page)]
    assert speaking == ["index.html", "goals/a.html"]
    assert len(pages) >= 5


@pytest.mark.parametrize(
    "name",
    ["Ida </script><b>Brook", "Ida <!-- <script> Brook", 'Ida "&amp;" Brook', "Ída 販"],
)
def test_no_text_ends_the_element_it_stands_in(name: str) -> None:
    quoted = name.replace('"', '\\"')
    site = site_of(AT_URL.replace("name: Ida Brook", f'name: "{quoted}"'))
    (profile,) = read(site)
    assert profile["mainEntity"]["name"] == name


def test_the_example_says_what_its_plan_says() -> None:
    site = build_site(files_of(ROOT), url="https://tamsin.example.com")
    (profile,) = read(site)
    person = profile["mainEntity"]
    assert person["name"] == "Tamsin Adeyoke"
    assert person["jobTitle"] == "Customer service representative"
    assert person["worksFor"]["name"] == "Fennmoor Card Company"
    assert person["seeks"]["name"] == "Sales manager"
    assert profile["dateModified"] == "2026-10-31"
