"""Points for the five criteria: what is read in which order, and what is taken off."""

import pytest

from careerplan.finding import Finding, Place, Severity
from careerplan.rules.scores import GoalScore, score_plan
from careerplan.rules.subject import Subject
from tests.projects import parse_whole, texts

ERROR, WARNING, HINT = Severity
PLAN = "name: Jo\nrole: Seller\ncompany: Grebe Bank\nas_of: 2026-11\n"
SOUND = """\
goal: Sell 40 upgrades at the counter
by: 2027
measure: 40 upgrades
realistic: it is my counter
steps: Pass the exam
"""


def scores(
    *findings: Finding, plan: str = PLAN, body: str = "", **goals: str
) -> dict[str, GoalScore]:
    files = {
        f"goals__{name}": f"---\n{keys}---\n{body}" for name, keys in goals.items()
    }
    subject = Subject(parse_whole(texts(plan=plan, **files)).plan)
    return {score.goal: score for score in score_plan(subject, findings)}


def points(keys: str, *findings: Finding, body: str = "", plan: str = PLAN) -> str:
    score = scores(*findings, plan=plan, body=body, lead=keys)["lead"]
    return " ".join(f"{letter}{number}" for letter, number in score.points.items())


def of(letter: str, keys: str, body: str = "", *, plan: str = PLAN) -> str:
    return scores(plan=plan, body=body, lead=keys)["lead"].verdicts[letter]


def found(rule: str, severity: Severity, goal: str = "lead") -> Finding:
    place = Place("content/goals/lead.md", 2, 7, 2, 9)
    return Finding(rule, severity, place, "m", "f", goal=goal)


def test_a_pass_an_unclear_and_a_fail_are_20_10_and_0() -> None:
    assert points(SOUND) == "S20 M20 A20 R20 T20"
    assert points("goal: Meet two bakers every month\n") == "S20 M20 A10 R10 T10"
    assert points("goal: Be successful\n") == "S0 M0 A10 R0 T0"


def test_the_total_is_the_sum() -> None:
    assert scores(lead=SOUND)["lead"].total == 100
    assert scores(lead="goal: Meet two bakers every month\n")["lead"].total == 70


@pytest.mark.parametrize(
    ("letter", "field", "words", "below"),
    [
        ("M", "measure: A signed offer\n", "Learn 3 songs", "I sing 3 songs."),
        ("A", "achievable: I have the time\n", "Sing by taking lessons", ""),
        (
            "R",
            "realistic: half of my role\n",
            "Sing for our team",
            "It is for our team.",
        ),
        ("T", "by: 2027\n", "Sing by May 2027", "I sing by May 2027."),
    ],
)
def test_the_field_is_read_first_then_the_goal_then_the_text_below(
    letter: str, field: str, words: str, below: str
) -> None:
    bare = "goal: Learn songs\n"
    assert of(letter, bare) != "pass"
    assert of(letter, bare + field) == "pass"
    assert of(letter, f"goal: {words}\n") == "pass"
    if below:
        assert of(letter, bare, f"{below}\n") == "pass"


@pytest.mark.parametrize("field", ["by: 2027-13\n", "by: soon\n"])
def test_a_date_that_cannot_be_read_does_not_fall_back_on_the_words(field: str) -> None:
    assert of("T", f"goal: Sell 40 upgrades by May 2027\n{field}") == "fail"


def test_a_measure_nobody_can_look_at_does_not_fall_back_on_the_words() -> None:
    goal = "goal: Sell 40 upgrades\n"
    assert of("M", goal) == "pass"
    assert of("M", f"{goal}measure: better communication\n") == "fail"
    assert of("M", f"{goal}measure:\n  - Trust\n  - A signed offer\n") == "pass"


def test_the_other_ws_are_read_from_the_fields_too() -> None:
    assert of("S", "goal: Become a foreman\n") == "unclear"
    assert of("S", "goal: Become a foreman\nwhere: the north yard\n") == "pass"
    assert of("S", "goal: Be better\nwhere: the north yard\nwhy: I can\n") == "fail"


def test_a_tie_in_the_reason_counts() -> None:
    goal = "goal: Pass the B1 exam in Portuguese\n"
    assert of("R", goal) == "unclear"
    assert of("R", f"{goal}why: every third of my customers speaks it\n") == "pass"


@pytest.mark.parametrize(
    ("severities", "expected"),
    [
        ([HINT, HINT], 20),
        ([WARNING], 10),
        ([ERROR], 0),
        ([WARNING, HINT], 10),
        ([WARNING, WARNING], 5),
        ([WARNING, WARNING, WARNING], 0),
        ([WARNING] * 9, 0),
        ([ERROR, WARNING, ERROR], 0),
    ],
)
def test_further_findings_take_points_and_never_below_none(
    severities: list[Severity], expected: int
) -> None:
    findings = [found("M2", severity) for severity in severities]
    score = scores(*findings, lead=SOUND)["lead"]
    assert score.points == {"S": 20, "M": expected, "A": 20, "R": 20, "T": 20}


def test_findings_of_other_goals_and_letters_take_nothing() -> None:
    others = (found("M2", ERROR, "other"), found("X2", WARNING), found("I3", ERROR))
    assert scores(*others, lead=SOUND)["lead"].total == 100


def test_what_is_closed_or_personal_is_not_scored() -> None:
    given = scores(
        lead=SOUND,
        done=f"{SOUND}status: achieved\n",
        gone=f"{SOUND}status: dropped\n",
        mine=f"{SOUND}kind: personal\n",
        idea="goal: Sing\n",
    )
    assert set(given) == {"lead", "idea"}


def test_in_another_language_the_fields_alone_are_read() -> None:
    plan = f"{PLAN}language: nl\n"
    assert points(SOUND, plan=plan) == "S20 M20 A20 R20 T20"
    assert points("goal: Word voorman\n", plan=plan) == "S10 M10 A10 R10 T10"


def test_a_goal_without_words_has_no_score() -> None:
    assert list(scores(lead=SOUND, blank="by: 2027\n", bare="goal:\n")) == ["lead"]
