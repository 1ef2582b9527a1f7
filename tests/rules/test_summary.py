"""The three lines at the end of a check: precise, relevant, near and far."""

from typing import Any

import pytest

from careerplan.finding import Finding, Place, Severity
from careerplan.rules.scores import GoalScore
from careerplan.rules.subject import Subject
from careerplan.rules.summary import count_goals, summarise
from tests.projects import parse_whole, texts

PLAN = "name: Jo\nrole: Seller\nas_of: 2026-11\n"
NEAR, FAR, BETWEEN = "by: 2027-06\n", "by: 2034\n", "by: 2030-12\n"
READY = "status: ready\n"


def subject_of(plan: str = PLAN, **goals: str) -> Subject:
    files = {
        f"{name if '__' in name else f'goals__{name}'}": f"---\n{keys}---\n"
        for name, keys in goals.items()
    }
    whole = parse_whole(texts(plan=plan, **files)).plan
    asking = whole.employers[0] if whole.employers else None
    return Subject(whole, asking=asking)


def goal(words: str, *keys: str) -> str:
    return f"goal: {words}\n{''.join(keys)}"


def score(ident: str, label: str, verdicts: str, **more: Any) -> GoalScore:
    """Make a score of verdicts: `+` for pass, `?` for unclear, `-` for fail."""
    names = {"+": "pass", "?": "unclear", "-": "fail"}
    read = {letter: names[sign] for letter, sign in zip("SMART", verdicts, strict=True)}
    return GoalScore(ident, label, more.get("is_private", False), {}, read)


def found(rule: str) -> Finding:
    place = Place("content/plan.yaml", 1, 1, 1, 1)
    return Finding(rule, Severity.WARNING, place, "x", "y")


LEAD, SELL, TEACH = (goal(f"{word} it", READY) for word in ("Lead", "Sell", "Teach"))


def lines(*scores: GoalScore, findings: tuple[Finding, ...] = (), **goals: str):
    return summarise(subject_of(**goals), findings, scores)


def test_all_is_well() -> None:
    assert lines(
        score("lead", "Lead", "+++++"),
        score("sell", "Sell", "++?++"),
        lead=goal("Lead it", READY, FAR),
        sell=goal("Sell it", READY, NEAR),
    ) == (
        "precise: all 2 ready goals say what, how much and by when",
        "relevant: all 2 ready goals say what they do for the role and the company",
        "short and long term: both are there",
    )


def test_the_first_goal_that_lacks_something_is_named() -> None:
    precise, relevant, _ = lines(
        score("lead", "Lead", "+++++"),
        score("sell", "Sell more cards", "?-+-+"),
        score("teach", "Teach", "++++-"),
        lead=LEAD,
        sell=SELL,
        teach=TEACH,
    )
    assert precise == (
        "precise: 1 of 3 ready goals says what, how much and by when; "
        '"Sell more cards" is not clearly specific or measurable (and 1 more)'
    )
    assert relevant == (
        "relevant: 2 of 3 ready goals say what they do for the role and the company; "
        '"Sell more cards" does not'
    )


def test_one_goal_is_spoken_of_as_one() -> None:
    precise, relevant, _ = lines(score("lead", "Lead", "---+-"), lead=LEAD)
    assert precise == (
        "precise: the one ready goal does not say what, how much and by when; "
        "it is not clearly specific, measurable or timely"
    )
    assert relevant == (
        "relevant: the one ready goal says what it does for the role and the company"
    )


def test_none_is_said_as_a_word() -> None:
    precise, *_ = lines(
        score("lead", "Lead", "-----"),
        score("sell", "Sell", "-----"),
        lead=LEAD,
        sell=SELL,
    )
    assert precise.startswith("precise: none of 2 ready goals say what")


def test_ideas_are_looked_at_where_nothing_is_ready() -> None:
    precise, *_ = lines(
        score("lead", "Lead", "+++++"),
        score("sell", "Sell", "+++++"),
        lead=goal("Lead it"),
        sell=goal("Sell it", "status: draft\n"),
    )
    assert precise.startswith("precise: all 2 goals say ")


def test_a_plan_without_goals_is_told_so() -> None:
    assert lines() == (
        "precise: no goal to look at yet",
        "relevant: no goal to look at yet",
        "short and long term: no goal to look at yet",
    )


@pytest.mark.parametrize(
    ("goals", "said"),
    [
        ([NEAR, FAR], "both are there"),
        ([NEAR], "no goal for the long run; add one that is 5 years away or more"),
        ([FAR], "no goal for the near future; add one within 3 years"),
        ([BETWEEN], "neither; add a goal within 3 years, and one 5 years away or more"),
        ([NEAR, BETWEEN], "no goal for the long run; add one that is 5 years away or"),
        ([""], "nobody can tell, as no goal has a deadline"),
    ],
)
def test_near_and_far(goals: list[str], said: str) -> None:
    files = {f"g{n}": goal("Do it", READY, by) for n, by in enumerate(goals)}
    told = summarise(subject_of(**files), (), ())
    assert told[2].startswith(f"short and long term: {said}")


def test_other_limits_than_three_and_five_years() -> None:
    plan = f"{PLAN}horizon:\n  short: 12\n  long: 30\n"
    subject = subject_of(plan, lead=goal("Lead it", READY, NEAR))
    assert summarise(subject, (), ())[2] == (
        "short and long term: no goal for the long run; "
        "add one that is 30 months away or more"
    )


def test_goals_that_lead_apart_are_told_beside_their_terms() -> None:
    told = lines(lead=LEAD, findings=(found("I10"),))
    assert told[2].endswith("; and they lead in no common direction (I10)")


def test_the_goals_of_the_employer_who_asks_are_looked_at() -> None:
    goals = {
        "lead": goal("Lead it", READY, FAR),
        "sell": goal("Sell it", NEAR),
        "private__employers__mill": "company: Tarn Mill\nrole: Clerk\ngoals: sell\n",
    }
    scores = (score("lead", "Lead", "-----"), score("sell", "Sell", "+++++"))
    precise, relevant, terms = summarise(subject_of(**goals), (found("E3"),), scores)
    assert precise == ("precise: the one goal for them says what, how much and by when")
    assert relevant.endswith(
        "; not all of it reaches the role and the company that ask (E3)"
    )
    assert "long run" in terms
    assert "Tarn" not in precise + relevant + terms


def test_private_goals_are_not_named() -> None:
    told = lines(
        score("private/calm", "Leave this place", "-----", is_private=True),
        score("lead", "Lead", "+++++"),
        lead=LEAD,
        private__goals__calm=goal("Leave this place", READY),
    )
    assert "a private goal is not clearly specific" in told[0]
    assert not any("Leave" in line for line in told)


def test_closed_and_personal_goals_are_left_out() -> None:
    subject = subject_of(
        lead=goal("Lead it", "status: achieved\n", NEAR),
        boat=goal("Buy a boat", "kind: personal\n", FAR),
    )
    assert summarise(subject, (), ())[2] == (
        "short and long term: no goal to look at yet"
    )
    assert count_goals(subject) == "0 ready"


def test_another_language_is_told_once() -> None:
    subject = subject_of(f"{PLAN}language: pt-BR\n", lead=LEAD)
    told = summarise(subject, (), ())
    assert told[3:] == (
        "language: pt-BR; rules about words know English alone and are silent",
    )
    assert len(summarise(subject_of(f"{PLAN}language: en-GB\n"), (), ())) == 3


def test_goals_are_counted_by_how_far_they_are() -> None:
    subject = subject_of(
        lead=LEAD, sell=SELL, a=goal("A"), b=goal("B"), c=goal("C", "status: draft\n")
    )
    assert count_goals(subject) == "2 ready, 1 draft, 2 ideas"
