"""Four answers in three lengths, which cannot contradict each other."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.plan.model import Chosen, Employer, OwnAnswers, Plan, Role
from careerplan.roadmap.expand import expand
from careerplan.speech.answers import (
    QUESTIONS,
    Answer,
    compose_answers,
    role_in_five_years,
)
from careerplan.speech.dates import Dates
from tests.plans_made import STEADY, a_goal, a_plan, a_step, on, plans

NEAR = a_goal(
    "near",
    a_step("Take the course", by="2027-03"),
    goal="Sell cards",
    by="2027-06",
    why="I like it",
    impact="The desk gains a seller",
)
FAR = a_goal("far", goal="Run a branch", by="2032-06", impact="The region gains")
PATH = tuple(Role(name) for name in ("Seller", "Lead", "Manager", "Head", "Director"))
PLAN = a_plan(NEAR, FAR, name="Jo", role="Clerk", path=PATH, start=on("2026-10"))
ACME = Employer(
    "acme",
    company="Acme",
    role="Lead",
    goals=(Chosen("near", say="I would sell at your desk"),),
    excited="I would write your script",
    gain="I would learn your trade",
    ask=("a coach",),
    give=("a calm voice",),
)


def said(plan: Plan, asking: Employer | None = None) -> dict[str, Answer]:
    answers = compose_answers(plan, expand(plan), asking)
    return {answer.question: answer for answer in answers}


def words_of(answers: dict[str, Answer]) -> str:
    return "\n".join(text.text for one in answers.values() for text in one.texts)


@pytest.mark.seed("S36", "S45")
def test_five_years_and_goals_come_from_one_source() -> None:
    answers = said(PLAN)
    assert answers["five-years"].texts[0].text == "By 2031 I see myself as director."
    goals = answers["career-goals"].texts[0].text
    assert goals == (
        "By June 2027 I want to sell cards, because I like it. "
        "In the long run I want to run a branch."
    )
    assert "By June 2027 I want to sell cards" in answers["five-years"].texts[2].text
    later = replace(PLAN, goals=(replace(NEAR, by=on("2027-09")), FAR))
    moved = said(later)
    for question in ("career-goals", "five-years", "five-year-plan"):
        text = moved[question].texts[2].text
        assert "September 2027" in text
        assert "June 2027" not in text


def test_without_a_path_the_long_run_answers() -> None:
    plan = replace(PLAN, path=())
    assert said(plan)["five-years"].texts[0].text == (
        "In the long run I want to run a branch."
    )


def test_the_role_in_five_years_is_not_the_last_of_a_longer_path() -> None:
    plan = replace(PLAN, path=(*PATH, Role("Owner"), Role("Retired")))
    role = role_in_five_years(plan, expand(plan))
    assert role is not None
    assert role.role.role == "Director"


def test_an_employer_hears_their_own_words_and_the_same_dates() -> None:
    answers = said(PLAN, ACME)
    for question in ("career-goals", "five-years"):
        for text in answers[question].texts:
            assert text.sentences[0] == "I would write your script."
            assert text.sentences[-1] == "I would learn your trade."
    assert "I would sell at your desk. The date I have set for it: June 2027." in (
        answers["career-goals"].texts[0].text
    )
    assert answers["together"].texts[0].sentences == (
        "What I bring: a calm voice.",
        "What would help me: a coach.",
    )


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_authors_own_answer_wins_and_theirs_for_one_employer_before_it(
    question: str,
) -> None:
    key = question.replace("-", "_")
    plan = replace(PLAN, answers=OwnAnswers(**{key: "My own. And more"}))
    answer = said(plan)[question]
    assert answer.is_own
    assert answer.texts[0].sentences == ("My own.", "And more")
    assert len(answer.texts) == 1
    asking = replace(ACME, answers=OwnAnswers(**{key: "For you."}))
    assert said(plan, asking)[question].texts[0].text == "For you."
    assert said(plan, ACME)[question].texts[0].text == "My own. And more"
    others = set(QUESTIONS) - {question}
    assert not any(said(plan)[other].is_own for other in others if other in said(plan))


@STEADY
@given(plan=plans(), is_asked=st.booleans())
def test_answers_name_only_dates_of_the_plan_and_longer_ones_hold_shorter(
    plan: Plan, *, is_asked: bool
) -> None:
    roadmap = expand(plan)
    dates = Dates(plan.language)
    years = roadmap.years
    known = [dates.period(goal.by) for goal in plan.goals if goal.by]
    known += [dates.end(item.placed) for item in roadmap.next_steps()]
    known += [chunk.label for chunk in years.chunks] if years else []
    known += [f"{role.last.year}" for role in years.roles] if years else []
    known += [f"{goal.goal} {goal.why} {goal.title}" for goal in plan.goals]
    asking = replace(ACME, goals=()) if is_asked else None
    for answer in compose_answers(plan, roadmap, asking):
        short, *longer = answer.texts
        for text in longer:
            rest = iter(text.sentences)
            assert all(sentence in rest for sentence in short.sentences)
        for year in re.findall(r"\b2[0-9]{3}\b", answer.texts[-1].text):
            assert year in " ".join(known)


def test_nothing_is_made_up_where_nothing_is_known() -> None:
    assert said(a_plan(name="Jo", role="Clerk")) == {}
