"""The pitch: fixed joints, every other word the user's own, three lengths."""

from dataclasses import replace

import pytest
from hypothesis import given

from careerplan.plan.inherit import inherit
from careerplan.plan.model import Measure, Plan, State, Status
from careerplan.plan.quantities import read_amount
from careerplan.roadmap.expand import expand
from careerplan.speech.pace import pace_of
from careerplan.speech.pitch import Pitch, compose_pitch
from careerplan.speech.sentences import leading_goal, long_run_goal
from tests.plans_made import STEADY, a_goal, a_plan, a_step, on, plans

NEAR = a_goal(
    "near",
    a_step("Take the course", takes="2 months"),
    a_step("Shadow a colleague.", by="2027-Q3"),
    a_step("Apply", takes="1 month"),
    goal="To move into a sales position.",
    by="2027-Q4",
    why="I like to win customers over",
    measure=(Measure("I hold a signed contract"),),
    impact="the sales team gains a seller who knows the product",
)
FAR = a_goal("far", goal="Manage the sales department", by="2032")
FULL = a_plan(NEAR, FAR, company="Example Cards", flair="I bake for the office")

WHO = "I am Jo Doe, Customer service representative at Example Cards."
WANT = (
    "By Q4 2027 I want to move into a sales position, "
    "because I like to win customers over."
)
MEASURE = "I will know I am there when I hold a signed contract."
IMPACT = "The sales team gains a seller who knows the product."
LONG_RUN = "In the long run I want to manage the sales department."
STEPS = (
    "My next steps: take the course by September 2027, "
    "then shadow a colleague by Q3 2027."
)


def pitch_of(plan: Plan) -> Pitch:
    return compose_pitch(plan, expand(plan))


def sentences_of(plan: Plan, seconds: int = 90) -> list[str]:
    texts = {text.target_seconds: text for text in pitch_of(plan).texts}
    return list(texts[seconds].sentences)


def said(seconds=30, near=NEAR, **keys) -> str:
    """Say the sentence about the goal, where the near goal is changed."""
    plan = a_plan(replace(near, **keys))
    return sentences_of(plan, seconds)[1]


def test_three_lengths_say_more_and_more():
    pitch = pitch_of(FULL)
    assert not pitch.is_own
    assert [text.target_seconds for text in pitch.texts] == [30, 60, 90]
    assert sentences_of(FULL, 30) == [WHO, WANT]
    assert sentences_of(FULL, 60) == [WHO, WANT, MEASURE, IMPACT, LONG_RUN]
    assert sentences_of(FULL, 90) == [
        *(WHO, WANT, MEASURE, IMPACT, LONG_RUN),
        *(STEPS, "I bake for the office."),
    ]
    for text in pitch.texts:
        assert text.text == " ".join(text.sentences)
        assert text.pace == pace_of(text.text)


@pytest.mark.parametrize(
    ("change", "gone"),
    [
        ({"measure": ()}, MEASURE),
        ({"measure": (Measure(),)}, MEASURE),
        ({"impact": ""}, IMPACT),
        ({"steps": ()}, STEPS),
        ({"steps": (a_step("In order"),)}, STEPS),
    ],
)
def test_a_missing_part_of_the_goal_takes_its_sentence_with_it(change, gone):
    plan = replace(FULL, goals=(replace(NEAR, **change), FAR))
    left = [sentence for sentence in sentences_of(FULL) if sentence != gone]
    assert sentences_of(plan) == left


@pytest.mark.parametrize(
    ("change", "gone"),
    [
        ({"flair": ""}, "I bake for the office."),
        ({"name": ""}, WHO),
        ({"role": ""}, WHO),
        ({"goals": (NEAR,)}, LONG_RUN),
    ],
)
def test_a_missing_part_of_the_plan_takes_its_sentence_with_it(change, gone):
    left = [sentence for sentence in sentences_of(FULL) if sentence != gone]
    assert sentences_of(replace(FULL, **change)) == left


def test_without_a_company_the_role_stands_alone():
    first = sentences_of(replace(FULL, company=""))[0]
    assert first == "I am Jo Doe, Customer service representative."


def test_without_a_goal_there_is_only_who():
    for goals in (
        (),
        (a_goal("empty", goal=""),),
        (a_goal("x", status=Status.MISSED),),
    ):
        assert sentences_of(replace(FULL, goals=goals), 60) == [WHO]
    assert sentences_of(Plan(as_of=on("2026-10"))) == []


@pytest.mark.parametrize(
    ("goal", "by", "why", "sentence"),
    [
        ("Sell", "2027-06", "It pays", "By June 2027 I want to sell, because it pays."),
        ("Sell", "", "it pays.", "I want to sell, because it pays."),
        ("Sell", "2027", "", "By 2027 I want to sell."),
        ("To sell!", "", "", "I want to sell."),
        ("Sell", "", "Because it pays", "I want to sell, because it pays."),
        ("Sell", "", "To grow", "I want to sell, to grow."),
        ("A sales post", "2027", "", "My goal by 2027: a sales post."),
        ("A sales post", "", "I can", "My goal: a sales post, because I can."),
        ("Head of sales", "", "", "My goal: head of sales."),
        ("SQL exam", "", "", "My goal: SQL exam."),
        ("SELL more", "", "", "I want to SELL more."),
    ],
)
def test_the_joint_fits_what_is_there(goal, by, why, sentence):
    keys = {"goal": goal, "by": on(by) if by else None, "why": why}
    assert said(**keys) == sentence


def test_a_name_keeps_its_capital_where_the_plan_knows_it():
    goal = a_goal("goal", goal="Salesforce certificate", why="Salesforce is asked for")
    plan = a_plan(goal, vocabulary=("Salesforce",))
    sentence = "My goal: Salesforce certificate, because Salesforce is asked for."
    assert sentences_of(plan, 30)[1] == sentence
    lowered = sentences_of(replace(plan, vocabulary=()), 30)[1]
    assert lowered == sentence.replace("Salesforce", "salesforce")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("in 18 months", "April 2028"),
        ("next quarter", "Q1 2027"),
        ("2027-06-30", "30 June 2027"),
        ("2027-H1", "H1 2027"),
    ],
)
def test_a_deadline_is_shown_as_the_period_it_comes_to(written, shown):
    assert said(by=on(written)).startswith(f"By {shown} I want to move")


@pytest.mark.parametrize(
    ("measures", "sentence"),
    [
        (
            [Measure("I run two calls"), Measure("My desk is full.")],
            "I will know I am there when I run two calls and my desk is full.",
        ),
        (
            [Measure("A signed contract")],
            "I will know I am there by this: a signed contract.",
        ),
        (
            [Measure(to=read_amount("12"), unit="deals"), Measure()],
            "I will know I am there by this: 12 deals.",
        ),
    ],
)
def test_a_measure_is_a_clause_or_any_sentence(measures, sentence):
    plan = a_plan(replace(NEAR, measure=tuple(measures)))
    assert sentences_of(plan, 60)[2] == sentence


def test_the_long_run_is_told_only_of_another_goal():
    only = a_plan(FAR)
    assert sentences_of(only, 60)[1:] == [
        "By 2032 I want to manage the sales department."
    ]
    noun = replace(FAR, goal="Sales manager.")
    plan = a_plan(NEAR, noun)
    assert sentences_of(plan, 60)[-1] == "My goal in the long run: sales manager."


def test_the_lead_is_the_first_short_goal_and_closed_goals_do_not_count():
    goals = (
        a_goal("closed", by="2027", status=Status.ACHIEVED),
        a_goal("far", by="2040"),
        a_goal("middle", by="2030"),
        a_goal("short", by="2028"),
        a_goal("later", by="2041"),
    )

    def leads(*chosen):
        plan = a_plan(*chosen)
        found = (leading_goal(plan, expand(plan)), long_run_goal(plan, expand(plan)))
        return [goal.id if goal else "" for goal in found]

    assert leads(*goals) == ["short", "far"]
    assert leads(*goals[:3]) == ["middle", "far"]
    assert leads(*goals[:2]) == ["far", "far"]
    assert leads(goals[0], a_goal("open")) == ["open", ""]
    assert leads(goals[0]) == ["", ""]


def test_next_steps_are_at_most_two_and_none_is_done():
    steps = [a_step(f"Step {n}", by=f"2027-0{n}") for n in (1, 2, 3)]
    done = replace(steps[0], state=State.DONE)
    plan = a_plan(a_goal("goal", done, *steps[1:]))
    said_last = sentences_of(plan)[-1]
    assert said_last == (
        "My next steps: step 2 by February 2027, then step 3 by March 2027."
    )
    one = a_plan(a_goal("goal", steps[2]))
    assert sentences_of(one)[-1] == "My next steps: step 3 by March 2027."


def test_the_authors_own_pitch_wins_and_nothing_is_cut():
    own = "Good morning! I sell cards.\nAsk me why… " + "word " * 300
    pitch = pitch_of(replace(FULL, pitch=own))
    assert pitch.is_own
    (text,) = pitch.texts
    assert text.target_seconds is None
    assert text.sentences[:3] == ("Good morning!", "I sell cards.", "Ask me why…")
    assert text.text.split() == own.split()
    assert text.pace.words == 308


def test_nothing_is_cut_from_a_long_derived_pitch():
    why = "it " + "really " * 100 + "matters"
    plan = replace(FULL, goals=(replace(NEAR, why=why), FAR))
    (short, *_) = pitch_of(plan).texts
    assert why in short.text
    assert short.pace.seconds is not None
    assert short.pace.seconds > 30


def test_english_of_any_country_has_joints():
    for language in ("en", "EN", "en-GB", "en-us"):
        assert sentences_of(replace(FULL, language=language)) == sentences_of(FULL)


def test_other_languages_are_said_without_our_words():
    near = a_goal(
        "near",
        a_step("Kurs besuchen", by="2027-03-04"),
        a_step("Team kennenlernen", by="2027-06-05"),
        goal="Teamleitung übernehmen.",
        why="Menschen machen mir Freude",
        measure=(Measure("Ein Vertrag"), Measure("Zwei Projekte")),
        impact="das Team gewinnt Ruhe",
        by="2028",
    )
    far = a_goal("far", goal="Bereichsleitung", by="2033")
    plan = a_plan(near, far, language="de", company="Beispiel", flair="ich backe")
    assert sentences_of(replace(plan, role="Pflegekraft")) == [
        "Jo Doe, Pflegekraft, Beispiel.",
        "2028: Teamleitung übernehmen. Menschen machen mir Freude.",
        "Ein Vertrag, Zwei Projekte.",
        "Das Team gewinnt Ruhe.",
        "Bereichsleitung.",
        "Kurs besuchen, 4. März 2027; Team kennenlernen, 5. Juni 2027.",
        "Ich backe.",
    ]


def test_a_script_without_spaces_shows_characters():
    goal = a_goal("goal", goal="季節の新作を任される", why="菓子が好きだから")
    plan = a_plan(goal, name="山田花子", role="菓子職人", language="ja")
    (short, *_) = pitch_of(plan).texts
    assert short.pace.seconds is None
    assert short.pace.label.endswith(" characters")
    assert "I want" not in short.text


def test_braces_of_the_user_stay_as_they_are():
    assert said(goal="Sell {by} {0}", why="{why}") == (
        "By Q4 2027 I want to sell {by} {0}, because {why}."
    )


@STEADY
@given(plan=plans())
def test_any_plan_has_a_pitch_whose_lengths_begin_alike(plan):
    plan = replace(plan, goals=inherit(plan.goals))
    short, middle, long = (text.sentences for text in pitch_of(plan).texts)
    assert middle[: len(short)] == short
    assert long[: len(middle)] == middle
    assert all(sentence.endswith(".") for sentence in long)


def test_what_leads_up_to_a_command_is_not_said_twice():
    for goal in ("I want to lead the desk", "My goal is to lead the desk"):
        assert "I want to lead the desk" in said(goal=goal)
