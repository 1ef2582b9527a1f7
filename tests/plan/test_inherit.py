"""A goal under another takes what it does not say itself, and nothing else."""

from dataclasses import fields

import pytest

from careerplan.plan.inherit import inherit, inherit_words
from careerplan.plan.model import Audience, Goal, Plan
from careerplan.plan.periods import year_period
from tests.case_tables import PLAN
from tests.projects import parse_whole, texts

WORDS = {"why", "where", "realistic"}
FACTS = {"kind", "by", "start", "share"}
# A parent of which every key is filled in, so that nothing else can slip through.
FULL = parse_whole(
    texts(
        plan=PLAN,
        goals__parent="""---
goal: Lead
title: Lead
why: I like it
where: Sales
who: me
measure: A contract
achievable: I have time
realistic: I sell
by: 2029
start: 2027
kind: personal
serves: other
means: other
after: other
priority: 1
as_of: 2026-12
situation: promotion
aims: success
area: sales
tags: sales
impact: A lead
flexible: Retail
steps: Call
resources: Academy
people: mentor
status: ready
log: Asked
review: month
evidence: https://example.com
obstacles: Time
if-not: Stay
original: Lead more
share: public
allow: {M1: my manager judges it}
---
Body
""",
    )
).plan.goals[0]


def filled(goal: Goal) -> set[str]:
    """Name the fields that are not as a goal without anything has them."""
    bare = Goal("")
    names = [field.name for field in fields(goal) if field.name not in ("id", "origin")]
    return {name for name in names if getattr(goal, name) != getattr(bare, name)}


def test_the_parent_says_all_there_is_to_say() -> None:
    names = {field.name for field in fields(Goal)}
    assert filled(FULL) == names - {"id", "origin", "half", "under", "is_private"}


def test_facts_are_inherited_and_words_only_among_those_who_may_be_seen() -> None:
    child = Goal("child", under="parent")
    (same, facts) = inherit((FULL, child))
    assert same == FULL
    assert filled(facts) == FACTS | {"under"}
    (_, words) = inherit_words((FULL, facts))
    assert filled(words) == FACTS | WORDS | {"under"}
    for name in FACTS | WORDS:
        assert getattr(words, name) == getattr(FULL, name)
    (alone,) = inherit_words((facts,))
    assert filled(alone) == FACTS | {"under"}


def test_what_a_goal_says_itself_stays() -> None:
    child = Goal(
        "child",
        under="parent",
        why="Mine",
        where="Here",
        realistic="So",
        by=year_period(2028),
        start=year_period(2026),
        kind="professional",
        share=Audience.ME,
    )
    assert inherit_words(inherit((FULL, child)))[1] == child


def test_the_nearest_parent_counts() -> None:
    goals = (
        Goal("a", why="of a", by=year_period(2027), share=Audience.ME),
        Goal("b", under="a", by=year_period(2028)),
        Goal("c", under="b"),
    )
    child = inherit_words(inherit(goals))[2]
    assert child.by == year_period(2028)
    assert child.why == "of a"
    assert child.share == Audience.ME
    assert child.kind == "professional"


@pytest.mark.parametrize(
    "goals",
    [
        (Goal("a", under="a"),),
        (Goal("a", under="b"), Goal("b", under="a")),
        (Goal("a", under="nobody"),),
        (Goal("a", under="b"), Goal("b", under="c"), Goal("c", under="b")),
    ],
)
def test_a_circle_or_a_parent_that_is_missing_does_no_harm(
    goals: tuple[Goal, ...],
) -> None:
    found = inherit_words(inherit(goals))
    assert [goal.kind for goal in found] == ["professional"] * len(goals)


def test_a_circle_ends_where_it_began() -> None:
    goals = (Goal("a", under="b"), Goal("b", under="a", by=year_period(2028)))
    assert [goal.by for goal in inherit(goals)] == [year_period(2028)] * 2


def test_a_parent_is_found_whatever_the_names_of_the_files() -> None:
    plan = Plan()
    for names in (("a", "b"), ("b", "a")):
        parent, child = names
        keys = {
            f"goals__{parent}": "---\ngoal: Lead\nby: 2028\nkind: personal\n---\n",
            f"goals__{child}": f"---\ngoal: Call\nunder: {parent}\n---\n",
        }
        plan = parse_whole(texts(plan=PLAN, **keys)).plan
        found = {goal.id: goal for goal in plan.goals}
        assert found[child].by == year_period(2028)
        assert found[child].is_personal
    assert plan.goals
