"""Honest plans build: what a page says by itself, or by public words, is no leak."""

from pathlib import Path

import pytest

from careerplan.finding import Finding
from careerplan.pipeline import build, check
from careerplan.project import Project, find_theme, read_project
from tests.made_files import FILES as SHARED
from tests.made_files import reader_of
from tests.projects import PLAN_SHAPES, ROOT, texts
from tests.twins import checked_made

pytestmark = pytest.mark.usefixtures("compiled_templates")
NOWHERE = Path("nowhere")
URL = "https://ida.example/plan"

PLAN = """\
name: Ida Brook
role: Bank clerk
company: Harbour Bank
headline: Calm behind the counter
as_of: 2026-10
path: Card seller → Team lead → Branch manager
start: 2026-10
flair: I bake for the whole branch on Fridays
links: {email: ida@a.example}
"""
GOAL = """\
---
goal: Move into the card sales team at the counter
title: Into card sales
status: ready
by: 2027-06
why: I like to find the card that fits somebody
where: cards for small shops
measure:
  - target reached in three months in a row
  - {from: 2, to: 12, now: 4, unit: cards sold a month}
achievable: Two evenings a week are free for it
realistic: The bank hires its sellers from the counter
impact: The branch gains a seller who knows its customers
flexible: A branch in another town
evidence: {name: Microsoft Office certificate, link: https://a.example/office}
steps:
  - {do: Pass the Microsoft Office exam, kind: certification, takes: 2 months}
  - {do: Sell ten cards alone, kind: experience, takes: 3 months, state: doing}
  - do: Ask the team lead for a desk
---

Most people at my counter have the wrong card. I want to
[show them](lead.md) a better one.

- It costs them less.
- It costs me a minute.
"""
LEAD = """\
---
goal: Lead the card sales team of the branch
status: ready
by: 2031-12
why: New people leave for want of somebody to ask
---
"""


def leaks_of(
    files: dict[str, str], *, plan: str = PLAN, with_drafts: bool = False
) -> tuple[Finding, ...]:
    """Build a plan with these files beside its public ones; return what is found."""
    sound = {"plan": plan, "goals/sell": GOAL, "goals/lead": LEAD}
    checked = check(Project(NOWHERE, texts(**(sound | files)), frozenset()))
    theme = find_theme("northstar", NOWHERE)
    built = build(checked, theme, url=URL, with_drafts=with_drafts)
    assert built.page_count >= 6
    return built.leaks


def employer(company: str, more: str = "") -> str:
    return f"---\ncompany: {company}\nrole: Seller\ngoals: sell\n{more}---\n"


def private_goal(title: str) -> str:
    return f'---\ngoal: "{title}"\nkind: personal\n---\n'


COMPANIES = (
    # in a public field as well
    *("Microsoft", "Microsoft Corporation", "Harbour Bank", "Harbour Bank Ltd"),
    *("Target", "Harbour", "Friday", "Most", "A", "I"),
    # words of pages, of dates, of formats, of style sheets and of linked data
    *("HP", "X", "T", "Indeed", "Georgia", "Helvetica", "Noto Sans", "Roboto", "Segoe"),
    *("May", "June", "March", "Next", "Home", "Pitch", "Timeline", "Progress", "SMART"),
    *("Person", "Organization", "Demand", "PlanAction", "GREGORIAN", "EN", "VEVENT"),
    *("Short term", "Where", "Why", "By", "Copy", "Calendar", "Data", "Email"),
    # no name at all
    *("any bank with a counter", "Any bank", "24", "2027"),
)
TITLES = (
    # in a public field as well
    *(
        "Card sales team",
        "Into card sales",
        "Branch manager",
        "Customers",
        "Certificate",
    ),
    # labels, dates, kinds, and what pages and their parts are called
    *("Next steps", "Action plan", "Evidence", "Timeline", "Five years", "June 2027"),
    *("Certification", "Experience", "Short term", "Progress", "Achieved", "By 2027"),
    # what only machines read
    *("Transition", "Position", "Font family", "Background", "Inline size", "Viewport"),
    *("Description", "Max width", "Color scheme", "Text align", "Large image"),
    *("Organization", "Mime type", "Application", "Stylesheet", "Plan action"),
    *("Careerplan", "Inset block start", "Transparent", "Gregorian", "Last modified"),
)
NOTES = {
    "a public reason": "I like to find the card that fits somebody.",
    "a public reason in capitals": "I LIKE TO FIND THE CARD THAT FITS SOMEBODY",
    "the body": "Most people at my counter have the wrong card. I want to show them a "
    "better one.",
    "the body as it is written": "I want to [show them](lead.md) a better one.",
    "an item": "It costs them less. It costs me a minute.",
    "who I am": "I am Ida Brook, bank clerk at Harbour Bank.",
    "what I want": "By June 2027 I want to move into the card sales team at the "
    "counter, because I like to find the card that fits somebody.",
    "the marks": "I will know I am there when target reached in three months in a row "
    "and 12 cards sold a month.",
    "the long run": "In the long run I want to lead the card sales team of the branch.",
    "a step with its date": "Pass the Microsoft Office exam, then sell ten cards alone",
    "the path": "Card seller, team lead, branch manager: that is the way",
    "numbers": "12 cards sold a month, now 4, from 2 to 12",
    "the name and the role": "Ida Brook, Bank clerk, Harbour Bank",
    "something else": "They asked about weekend shifts. Have an answer ready.",
    "a label": "No goal of this plan is open.",
    "a title of a page": "Ida Brook: Bank clerk → Branch manager",
}


@pytest.mark.parametrize("company", COMPANIES)
def test_an_applicant_to_any_company_can_build(company: str) -> None:
    assert leaks_of({"private/employers/acme": employer(company)}) == ()


@pytest.mark.parametrize("title", TITLES)
def test_a_private_goal_of_any_title_lets_a_site_be_built(title: str) -> None:
    name = title.lower().replace(" ", "-")
    files = {f"private/goals/{name}": private_goal(title)}
    assert leaks_of(files) == ()


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_private_notes_may_quote_what_is_public(note: str, language: str) -> None:
    text = NOTES[note]
    files = {
        "private/reflection": f"---\n---\n{text}\n",
        "private/goals/sell": f'---\nobstacles: "{text}"\n---\n{text}\n',
        "private/employers/acme": employer("Quillmark", f'excited: "{text}"\n'),
    }
    assert leaks_of(files, plan=f"{PLAN}language: {language}\n") == ()


@pytest.mark.parametrize("theme", ["base", "horizon", "ledger", "northstar"])
def test_the_example_builds_with_each_theme(theme: str) -> None:
    checked = check(read_project(ROOT))
    assert checked.private_files
    assert build(checked, find_theme(theme, NOWHERE), url=URL).leaks == ()


@pytest.mark.parametrize("folder", PLAN_SHAPES, ids=lambda path: path.name)
def test_plans_of_other_shapes_build(folder: Path) -> None:
    project = read_project(folder)  # whose private files git tracks here
    checked = check(Project(NOWHERE, project.files, project.assets))
    assert build(checked, find_theme("", NOWHERE), url=URL).leaks == ()


def test_a_draft_may_be_quoted_while_it_is_looked_at() -> None:
    words = "Write a short guide to the fees of cards"
    files = {
        "goals/guide": f"---\ngoal: {words}\n---\n",
        "private/reflection": f"---\n---\n{words}\n",
    }
    assert leaks_of(files, with_drafts=True) == ()


def test_a_target_in_money_is_told_from_a_reason_for_it() -> None:
    files = {
        "goals/deals": "---\ngoal: Close deals worth 40,000 EUR a year\nstatus: ready\n"
        "by: 2028\nmeasure: {from: 10000, to: 40000, unit: EUR of deals a year}\n---\n",
        "private/goals/deals": "---\noriginal: Close deals worth 40,000 EUR\n"
        "obstacles: I need 40,000 EUR of deals a year to pay my debts\n---\n",
    }
    assert leaks_of(files) == ()


def prove_made(seeds: range) -> None:
    """Build plans made by chance, and find nothing in their sites."""
    base = find_theme("base", NOWHERE)
    for seed in seeds:
        site = build(checked_made(seed), base, url=URL, read_file=reader_of(SHARED))
        assert site.leaks == (), seed


@pytest.mark.parametrize("first", range(0, 50, 10))
def test_a_made_plan_builds(first: int) -> None:
    prove_made(range(first, first + 10))


@pytest.mark.prove
@pytest.mark.parametrize("first", range(50, 2000, 50))
def test_each_of_many_made_plans_builds(first: int) -> None:
    prove_made(range(first, first + 50))


def test_there_is_something_private_in_made_plans() -> None:
    assert sum(bool(checked_made(seed).private_files) for seed in range(50)) >= 40
