"""The page for one employer holds nothing that is for other eyes."""

from html import escape
from pathlib import Path

import pytest

from careerplan.employers import compose_fragment, search_fragment
from careerplan.finding import Finding
from careerplan.pipeline import Checked, check
from careerplan.plan.model import Employer
from careerplan.project import Project, find_theme, read_project
from tests.projects import ROOT, texts
from tests.twins import checked_made

pytestmark = pytest.mark.usefixtures("compiled_templates")
BASE = find_theme("base", Path("nowhere"))
KEY = "zXxUnN4lSmZUupZ4BfjeJcRZsCpLFFA_FAVaweB14dU"
OTHER_KEY = "4q-LZ0bX1vYw8uT2rS3pQ5oN6mM7lK9jJ_hHgGfFeEd"
CHECKED = check(
    Project(
        Path("nowhere"),
        texts(
            plan="name: Ida Brook\nrole: Bank clerk\nas_of: 2026-10\n"
            "capacity: 6 h/week\nsynonyms: {clerk: [the person behind the glass]}\n",
            goals__sell="---\ngoal: Move into the card sales team\nstatus: ready\n"
            "achievable: Two evenings a week are free\n"
            "if-not: Stay at the counter for a year\n"
            "people: [{who: Maja from the audit team upstairs, how: Listens to me}]\n"
            "steps:\n  - {do: Rehearse with my mentor twice, share: employer}\n"
            "  - {do: Tell my landlord about the move, share: me}\n---\n",
            goals__guide="---\ngoal: Write a guide to all the fees\n---\n",
            private__goals__sell="---\nobstacles: I go quiet at the close of calls\n"
            "log: [{on: 2026-09, note: He said yes before I had asked}]\n---\n",
            private__goals__boat="---\ngoal: Live on the water one day\n"
            "kind: personal\nshare: employer\n---\n",
            private__goals__away="---\ngoal: Leave this town for good\n"
            "kind: personal\n---\n",
            private__employers__acme="---\ncompany: Quillmark Payments\nrole: Seller\n"
            "goals:\n  sell: I would like to join your desk for shops\n"
            "  private/boat: For the long run I dream of water\n"
            "  private/away: I would rather not tell you this\n"
            "excited: I would bring my list of questions\ninterview: 2026-12-10\n"
            f"link: n7k2q9xx\nkey: {KEY}\n"
            "---\nThey asked about weekend shifts already.\n",
            private__employers__bolt="---\ncompany: Bolt Cards Ltd\nrole: Trainer\n"
            "goals: [sell]\ngain: A school of my own making\n"
            f"link: p3w8zzyy\nkey: {OTHER_KEY}\n---\n",
        ),
        frozenset(),
    )
)
ACME = CHECKED.subject.plan.employers[0]

HIDDEN = {
    "another employer": "Bolt Cards Ltd",
    "another employer, shorter": "I applied to Bolt Cards too",
    "what is said to another": "a school of my own making",
    "the address of another": "p3w8zzyy",
    "the key of another": OTHER_KEY,
    "the key of this page": KEY,
    "the notes about them": "they asked about weekend shifts already",
    "what stands in the way": "I go quiet at the close of calls",
    "plan B": "stay at the counter for a year",
    "a note of the log": "He said yes before I had asked",
    "a helper by name": "Maja from the audit team upstairs",
    "a step for me": "Tell my landlord about the move",
    "a draft": "Write a guide to all the fees",
    "a private goal": "Leave this town for good",
    "the name of a private goal's file and more": "leave this town for",
    "what is said of a goal that is not shown": "I would rather not tell you this",
    "a setting": "the person behind the glass",
}
SHOWN = (
    *("Quillmark Payments", "n7k2q9xx", "I would like to join your desk for shops"),
    *("I would bring my list of questions", "Two evenings a week are free"),
    *("Rehearse with my mentor twice", "Live on the water one day"),
    *("For the long run I dream of water", "Listens to me", "boat"),
    "I am Ida Brook, bank clerk. I want to move into the card sales team.",
)


def search(checked: Checked, employer: Employer, fragment: str) -> tuple[Finding, ...]:
    whole, tracked = checked.subject.plan, checked.tracked.plan
    private = checked.private_files
    return search_fragment(whole, tracked, employer, fragment, BASE, private)


@pytest.mark.seed("S28")
@pytest.mark.parametrize("what", HIDDEN)
def test_what_is_not_for_them_is_found(what: str) -> None:
    (leak,) = search(CHECKED, ACME, f"<h1>Hello</h1>\n<p>{HIDDEN[what]}</p>")
    assert leak.rule == "V1"
    assert leak.is_private
    assert leak.message.endswith(" would stand in for/n7k2q9xx.html, line 2")


@pytest.mark.parametrize("text", SHOWN)
def test_what_is_for_them_is_no_leak(text: str) -> None:
    assert search(CHECKED, ACME, f"<p>{text}</p>") == ()


def test_the_page_of_the_plan_and_of_the_example_are_clean() -> None:
    for checked in (CHECKED, check(read_project(ROOT))):
        plan = checked.subject.plan
        for employer in plan.employers:
            fragment = compose_fragment(plan, employer, BASE)
            assert employer.company in fragment
            assert search(checked, employer, fragment) == ()


def pages_of_made(seeds: range) -> list[tuple[Checked, Employer, str]]:
    """Make the pages for the employers of plans made by chance."""
    return [
        (checked, employer, compose_fragment(checked.subject.plan, employer, BASE))
        for seed in seeds
        for checked in [checked_made(seed)]
        for employer in checked.subject.plan.employers
    ]


def test_the_pages_of_made_plans_are_clean() -> None:
    pages = pages_of_made(range(30))
    assert len(pages) >= 15
    for checked, employer, fragment in pages:
        assert search(checked, employer, fragment) == ()


def texts_for_others(checked: Checked, employer: Employer) -> dict[str, list[str]]:
    """List what an employer may not see, by kind."""
    plan = checked.subject.plan
    chosen = {choice.id for choice in employer.goals}
    goals = [goal for goal in plan.goals if goal.is_private and goal.id not in chosen]
    return {
        "goals": [goal.goal for goal in goals],
        "keys": [one.key for one in plan.employers if one.key],
        "others": [one.company for one in plan.employers if one != employer],
        "notes": [plan.reflection] if plan.reflection else [],
    }


@pytest.mark.parametrize("kind", ["goals", "keys", "others", "notes"])
def test_what_is_planted_in_the_pages_of_made_plans_is_found(kind: str) -> None:
    planted = 0
    for checked, employer, fragment in pages_of_made(range(30)):
        for text in texts_for_others(checked, employer)[kind]:
            planted += 1
            assert search(checked, employer, f"{fragment}<p>{escape(text)}</p>")
    assert planted >= 3
