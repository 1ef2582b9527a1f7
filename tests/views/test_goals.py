"""What the page of a goal shows, in the words of its file."""

import pytest

from careerplan.plan.model import Evidence, Goal
from careerplan.views.goals import evidence_link, goal_path, short_title
from careerplan.views.model import GoalView, Link, StepView
from tests.built import PLAN, parse_page, rows_of, site_of, text_of, view_of

RESOURCES = (
    "resources:\n"
    "  - {id: academy, name: Sales academy, from: company, access: ask, why: It pays}\n"
    "  - {id: library, name: City library, from: public}\n"
    "  - {name: A quiet room, from: own}\n"
)


def goal_of(front: str, plan: str = PLAN, **others: str) -> GoalView:
    view = view_of(plan, sell=f"goal: Sell cards\n{front}", **others)
    return next(goal for goal in (*view.goals, *view.achieved) if goal.id == "sell")


def step_of(keys: str, *, by: str = "2027-12") -> StepView:
    return goal_of(f"by: {by}\nsteps: [{{do: Ask, {keys}}}]\n").steps[0]


@pytest.mark.parametrize(
    ("goal", "title"),
    [
        (Goal("a", goal="Sell cards"), "Sell cards"),
        (Goal("a", goal="Sell cards", title="Cards"), "Cards"),
        (Goal("a", title="T " * 60), "T " * 60),
        (Goal("a", goal="x" * 60), "x" * 60),
        (Goal("a", goal=f"{'word ' * 11}ends, here and on"), f"{'word ' * 11}ends…"),
        (Goal("a", goal="x" * 70), f"{'x' * 60}…"),
        (Goal("a", goal="販" * 90), f"{'販' * 60}…"),
    ],
)
def test_a_title_is_cut_at_a_word(goal: Goal, title: str) -> None:
    assert short_title(goal) == title
    assert len(short_title(goal)) <= 120


def test_a_page_lies_with_the_others() -> None:
    assert goal_path("sell") == "goals/sell.html"


@pytest.mark.parametrize(
    ("evidence", "link"),
    [
        (
            Evidence("https://a.example/x", "Paper"),
            Link("Paper", "https://a.example/x"),
        ),
        (Evidence("https://a.example/x"), Link("a.example/x", "https://a.example/x")),
        (Evidence(name="Seen by my manager"), Link("Seen by my manager", "")),
        (Evidence("files/cv.pdf", "CV"), Link("CV", "files/cv.pdf")),
    ],
)
def test_evidence_is_a_link_or_its_name(evidence: Evidence, link: Link) -> None:
    assert evidence_link(evidence) == link


@pytest.mark.parametrize(
    ("by", "label", "machine"),
    [
        ("2027", "2027", "2027"),
        ("2027-Q3", "Q3 2027", "2027-09-30"),
        ("2027-06", "June 2027", "2027-06"),
        ("2027-06-05", "5 June 2027", "2027-06-05"),
        ("in 18 months", "April 2028", "2028-04"),
    ],
)
def test_a_deadline_is_shown_as_it_was_written(
    by: str, label: str, machine: str
) -> None:
    goal = goal_of(f"by: {by}\n")
    assert goal.by
    assert (goal.by.label, goal.by.machine) == (label, machine)


def test_a_goal_says_how_long_there_is() -> None:
    goal = goal_of("by: 2027-09\nsteps: [{do: Ask, takes: 2 months}]\n")
    assert goal.term == "short"
    assert goal.start_by
    assert (goal.start_by.label, goal.start_by.machine) == (
        "1 August 2027",
        "2027-08-01",
    )
    assert goal.slack == "10 months"
    assert not goal.is_too_late
    late = goal_of("by: 2026-11\nsteps: [{do: Ask, takes: 6 months}]\n")
    assert late.is_too_late
    assert late.slack == ""


@pytest.mark.parametrize(
    ("keys", "when"),
    [
        ("takes: 2 months", ("", "November – December 2027")),
        ("takes: 1 month", ("", "December 2027")),
        ("takes: 2 weeks", ("", "18 December 2027 – 31 December 2027")),
        ("by: 2027-06", ("by", "June 2027")),
        ("by: 2027-Q2, takes: 1 month", ("by", "Q2 2027")),
        ("start: 2027-02, by: 2027-06", ("", "February 2027 – June 2027")),
        ("start: 2027-02, takes: 2 months", ("", "February – March 2027")),
        ("start: 2027-02", ("from", "February 2027")),
        ("every: month, start: 2027-02, by: 2027-04", ("", "February – April 2027")),
        ("state: doing, takes: 2 months", ("by", "December 2027")),
        ("state: done, by: 2026-08", ("by", "August 2026")),
        ("kind: training", None),
    ],
)
def test_a_step_says_when_it_is(keys: str, when: tuple[str, str] | None) -> None:
    found = step_of(keys).when
    assert ((found.lead, found.label) if found else None) == when


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("by: 2027-06", "by June 2027"),
        ("start: 2027-02", "from February 2027"),
        ("takes: 1 month", "December 2027"),
        ("kind: training", ""),
    ],
)
def test_pages_say_whether_a_date_is_a_limit(keys: str, shown: str) -> None:
    site = site_of(sell=f"goal: Sell\nby: 2027-12\nsteps: [{{do: Ask, {keys}}}]\n")
    _, (step, when) = rows_of(parse_page(site["goals/sell.html"]))
    assert step.startswith("Ask")
    assert when == shown
    (listed,) = [
        item
        for item in parse_page(site["timeline.html"]).iter("li")
        if not item.get("id") and text_of(item[-1]).startswith("Ask")
    ]
    assert text_of(listed[0]) == shown


@pytest.mark.parametrize(
    ("every", "said"),
    [
        ("month", "every month, 3 times"),
        ("2 weeks", "every 2 weeks, 7 times"),
        ("quarter", "every quarter, 1 time"),
        ("day", "every day, 89 times"),
    ],
)
def test_a_step_says_how_often(every: str, said: str) -> None:
    keys = f"every: {every}, start: 2027-02, by: 2027-04"
    assert step_of(keys).repeats == said


def test_steps_are_counted_from_one_without_what_is_hidden() -> None:
    goal = goal_of(
        "steps:\n  - Ask\n  - {do: Hide, share: me}\n  - {do: Skip, state: skipped}\n"
        "  - {do: Try, state: done}\n  - {do: Perhaps, state: maybe}\n"
    )
    assert [(step.number, step.do) for step in goal.steps] == [
        (1, "Ask"),
        (2, "Try"),
        (3, "Perhaps"),
    ]
    assert (goal.steps_done, goal.steps_total) == (1, 2)


def test_what_helps_is_named_once_and_by_whom() -> None:
    plan = PLAN + RESOURCES
    goal = goal_of(
        "resources: [academy, {name: A mentor, from: own, why: She listens}]\n"
        "steps: [{do: Ask, uses: [library, academy, a bicycle]}]\n",
        plan,
    )
    company = [(item.name, item.why) for item in goal.company_resources]
    others = [(item.name, item.why) for item in goal.other_resources]
    assert company == [("Sales academy", "It pays")]
    assert others == [
        ("A mentor", "She listens"),
        ("City library", ""),
        ("a bicycle", ""),
    ]
    assert goal.steps[0].uses == ("City library", "Sales academy", "a bicycle")


def test_goals_lead_to_one_another_and_hide_no_arrow() -> None:
    view = view_of(
        sell="goal: Sell cards\nserves: secret\n",
        secret="goal: Leave\nstatus: draft\nserves: lead\n",
        lead="goal: Lead the desk\nmeans: train\n",
        train="goal: Train others\nunder: sell\n",
    )
    goals = {goal.id: goal for goal in view.goals}
    lead, sell = (
        Link("Lead the desk", "goals/lead.html"),
        Link("Sell cards", "goals/sell.html"),
    )
    train = Link("Train others", "goals/train.html")
    assert goals["sell"].leads_to == (lead,)
    assert goals["lead"].led_by == (sell, train)
    assert goals["sell"].parts == (train,)
    assert goals["train"].part_of == sell
    assert "secret" not in goals


def test_a_part_takes_the_words_of_its_parent() -> None:
    parent = "goal: Lead the desk\nwhy: I can\nwhere: cards\nby: 2029\nstatus: {}\n"
    for status, why in (("ready", "I can"), ("draft", "")):
        goal = goal_of("under: lead\nstatus: ready\n", lead=parent.format(status))
        assert (goal.why, goal.by.label if goal.by else "") == (why, "2029")


@pytest.mark.parametrize(
    ("keys", "finished"),
    [
        ("log: [{on: 2026-03, now: 2}, {on: 2026-08, grade: good}]\n", "August 2026"),
        (
            "log: [{on: 2026-09, note: At last}]\n"
            "steps: [{do: A, state: done, by: 2026-07}]\n",
            "July 2026",
        ),
        ("steps: [{do: A, state: done}]\n", ""),
    ],
)
def test_what_was_reached_says_when(keys: str, finished: str) -> None:
    goal = goal_of(f"status: achieved\n{keys}")
    assert (goal.finished.label if goal.finished else "") == finished


def test_a_measure_shows_how_far_it_is() -> None:
    goal = goal_of(
        "measure:\n  - {from: 0, to: 12, now: 3, unit: deals}\n  - A contract\n"
    )
    number, sentence = goal.measures
    assert (number.text, number.now, number.percent) == ("12 deals", "3", 25)
    assert number.updated
    assert number.updated.label == "October 2026"
    assert (sentence.text, sentence.now, sentence.percent) == ("A contract", "", None)
