"""Small words around the user's own: days, spans, amounts, sentences, clauses."""

from datetime import date

import pytest

from careerplan.plan.model import Measure
from careerplan.plan.quantities import read_amount
from careerplan.roadmap.schedule import lay_out_schedule
from careerplan.speech.dates import Dates
from careerplan.speech.verbs import begins_with_verb
from careerplan.speech.wording import (
    as_clause,
    as_sentence,
    is_sentence_end,
    machine_date,
    say_amount,
    say_day,
    say_last_day,
    say_measure,
    say_span,
    without_stop,
)
from tests.plans_made import a_goal, a_plan, a_step, on


def test_days_are_said_in_full_and_last_days_by_their_month():
    assert say_day(date(2027, 6, 3)) == "3 June 2027"
    assert say_last_day(date(2027, 6, 30)) == "June 2027"
    assert say_last_day(date(2028, 2, 28)) == "28 February 2028"
    assert say_last_day(date(2028, 2, 29)) == "February 2028"


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2027-05-01", "2027-07-01", "May – June 2027"),
        ("2027-12-01", "2028-01-01", "December 2027"),
        ("2027-12-01", "2028-02-01", "December 2027 – January 2028"),
        ("2027-01-01", "2028-01-01", "January – December 2027"),
        ("2027-05-03", "2027-05-04", "3 May 2027"),
        ("2027-05-01", "2027-05-15", "1 May 2027 – 14 May 2027"),
        ("2027-05-15", "2027-06-01", "15 May 2027 – 31 May 2027"),
    ],
)
def test_spans(start, end, said):
    assert say_span(date.fromisoformat(start), date.fromisoformat(end)) == said


def test_an_end_is_said_in_the_users_own_period():
    steps = [a_step(by="2027-Q2"), a_step(takes="1 week"), a_step(takes="2 weeks")]
    goal = a_goal("goal", *steps, a_step(), by="2027")
    placed = lay_out_schedule(a_plan(goal))["goal"].steps
    said = [Dates("en").end(step) for step in placed]
    assert said == ["Q2 2027", "17 December 2027", "December 2027", ""]


@pytest.mark.parametrize(
    ("written", "machine"),
    [
        ("2027", "2027"),
        ("2027-06", "2027-06"),
        ("2027-06-03", "2027-06-03"),
        ("2027-W02", "2027-W02"),
        ("2027-Q2", "2027-06-30"),
        ("2027-H2", "2027-12-31"),
        ("spring 2027", "2027-06-21"),
    ],
)
def test_a_machine_reads_the_period_or_its_last_day(written, machine):
    assert machine_date(on(written)) == machine


@pytest.mark.parametrize(
    ("amount", "unit", "said"),
    [
        ("12", "", "12"),
        ("12", "deals a quarter", "12 deals a quarter"),
        ("12 deals", "calls", "12 deals"),
        ("96 %", "", "96 %"),
        ("all of them", "deals", "all of them"),
    ],
)
def test_an_amount_is_said_as_it_was_written(amount, unit, said):
    assert say_amount(read_amount(amount), unit) == said


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        (Measure("A signed contract", to=read_amount("12")), "A signed contract"),
        (Measure(to=read_amount("12"), unit="deals"), "12 deals"),
        (
            Measure(from_=read_amount("0"), to=read_amount("12"), unit="deals"),
            "12 deals",
        ),
        (
            Measure(from_=read_amount("10 %"), to=read_amount("2 %")),
            "from 10 % to 2 %",
        ),
        (Measure(now=read_amount("4"), unit="deals"), "deals"),
        (Measure(), ""),
    ],
)
def test_a_measure_is_its_sentence_or_its_numbers(measure, said):
    assert say_measure(measure) == said


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", ""),
        ("  sell more ", "Sell more."),
        ("Sell more.", "Sell more."),
        ("really?", "Really?"),
        ("and so on…", "And so on…"),
        ("新作を出す。", "新作を出す。"),
        ("iPad sales grow", "iPad sales grow."),
        ("1,000 calls", "1,000 calls."),
    ],
)
def test_sentences(text, sentence):
    assert as_sentence(text) == sentence
    assert sentence == "" or is_sentence_end(sentence)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Move into sales.", "move into sales"),
        ("A signed contract", "a signed contract"),
        ("I close deals", "I close deals"),
        ("I'm asked first", "I'm asked first"),
        ("SQL is needed", "SQL is needed"),
        ("B2 in German", "B2 in German"),
        ("C++, and more", "C++, and more"),
        ("McKay's desk grows", "McKay's desk grows"),
        ("Salesforce certificate", "Salesforce certificate"),
        ("Green Belt course", "Green Belt course"),
        ("Sales certificate!", "sales certificate"),
        ("Wait…", "wait…"),
        ("two\n lines", "two lines"),
        ("", ""),
        ("“Quoted” first", "“Quoted” first"),
    ],
)
def test_a_clause_begins_small_unless_the_word_is_a_name(text, clause):
    assert as_clause(text, ("Salesforce", "Green Belt")) == clause


def test_without_stop_leaves_the_first_letter():
    assert without_stop("Teamleitung\nübernehmen.") == "Teamleitung übernehmen"


@pytest.mark.parametrize(
    ("text", "is_verb"),
    [
        ("Move into a sales position", True),
        ("To move into sales", True),
        ("to lead a team", True),
        ("Re-write the guide", False),
        ("Co-lead the desk", False),
        ("LEAD a team", True),
        ("Learn, then teach", True),
        ("Sales manager", False),
        ("Head of sales", False),
        ("Head the sales team", True),
        ("A sales position", False),
        ("To", False),
        ("", False),
    ],
)
def test_a_goal_is_a_command_where_it_begins_with_a_verb(text, is_verb):
    assert begins_with_verb(text) is is_verb
