"""No word that an employer may not see is on their page, in any theme.

Each private value of a made plan holds a word of its own. Which of them one employer
may see is read out of the files by the table of fields, apart from what narrows the
plan.
"""

import re
from pathlib import Path

import pytest

from careerplan.audience import audience_of
from careerplan.employers import compose_fragment
from careerplan.leaks.values import WIDTH, values_of
from careerplan.plan.model import Audience, Employer, Plan
from careerplan.plan.plan_table import PLAN
from careerplan.plan.tables import EMPLOYER_FILE, GOAL_WITH_NOTES
from careerplan.project import find_theme
from tests.canaries import MARK, find_canaries
from tests.twins import checked_made

THEMES = [
    find_theme(name, Path("nowhere")) for name in ("northstar", "ledger", "horizon")
]
CANARY = re.compile("zqvexa[bcdfghjklm]+q")
FEW, MANY = 50, 2000
pytestmark = pytest.mark.usefixtures("compiled_templates")


def words_for(plan: Plan, employer: Employer) -> set[str]:
    """Return the canaries that one employer may see."""
    chosen = {choice.id for choice in employer.goals}
    goals = [goal for goal in plan.goals if goal.id in chosen]
    files = [
        (employer.origin, EMPLOYER_FILE),
        (plan.origin, PLAN),
        *((goal.origin, GOAL_WITH_NOTES) for goal in goals),
    ]
    return {
        word
        for origin, record in files
        if origin
        for value in values_of(origin, record)
        if value.width >= WIDTH[Audience.EMPLOYER]
        # Below the keys of an employer's file stand notes to oneself.
        and (value.path or record is not EMPLOYER_FILE)
        for word in CANARY.findall(value.text)
    }


def strange_words(fragment: str, allowed: set[str]) -> list[str]:
    """Find canaries in a page that are not allowed there, in any encoding."""
    text = CANARY.sub(lambda word: "" if word[0] in allowed else word[0], fragment)
    return find_canaries({"page": text.encode()})


def has_public_goals_alone(plan: Plan, employer: Employer) -> bool:
    chosen = {choice.id for choice in employer.goals}
    goals = [goal for goal in plan.goals if goal.id in chosen]
    return all(audience_of(goal) is Audience.PUBLIC for goal in goals)


def prove(seeds: range) -> int:
    pages = 0
    for seed in seeds:
        plan = checked_made(seed).subject.plan
        for employer in plan.employers:
            allowed = words_for(plan, employer)
            for theme in THEMES:
                fragment = compose_fragment(plan, employer, theme)
                found = strange_words(fragment, allowed)
                if not has_public_goals_alone(plan, employer):
                    # Figures and dates of a goal for them alone are theirs to read.
                    found = [told for told in found if MARK in told.casefold()]
                assert found == [], (seed, employer.id)
                pages += 1
    return pages


def test_the_pages_of_made_plans_hold_no_word_that_is_not_for_their_reader() -> None:
    assert prove(range(FEW)) >= FEW


@pytest.mark.prove
@pytest.mark.parametrize("first", range(0, MANY, 100))
def test_so_it_is_with_the_pages_of_many(first: int) -> None:
    assert prove(range(first, first + 100)) >= 100


def test_the_search_would_find_one() -> None:
    plans = [checked_made(seed).subject.plan for seed in range(FEW)]
    plan = next(plan for plan in plans if plan.employers and plan.reflection)
    employer = plan.employers[0]
    fragment = compose_fragment(plan, employer, THEMES[0]) + plan.reflection
    assert strange_words(fragment, words_for(plan, employer))
