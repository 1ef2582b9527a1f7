"""Rows of the seed table that a reader sees on the page of a goal."""

import pytest

from tests.built import answer, parse_page, rows_of, section, site_of, text_of

GOAL = """\
goal: Move into card sales
title: Into sales
by: 2027-Q3
why: I like to win customers over
where: the card sales desk
measure:
  from: 0
  to: 25
  now: 5
  unit: upgrades sold
realistic: My role is full of card questions
impact: The sales desk gains a seller who knows the complaints
resources:
  - name: Sales academy
    from: company
    why: It teaches how to close a call
  - name: City library
    from: public
steps:
  - do: Pass the product exam
    kind: certification
    takes: 2 months
  - do: Sell at the counter
    kind: experience
    takes: 3 months
"""


def goal_page(front: str = GOAL):
    return parse_page(site_of(sales=front)["goals/sales.html"])


@pytest.mark.seed("S1")
def test_one_line_says_where_you_want_to_land() -> None:
    site = site_of(sales="goal: Become a loan officer\n")
    assert text_of(next(parse_page(site["goals/sales.html"]).iter("h1"))) == (
        "Become a loan officer"
    )
    assert "Become a loan officer" in text_of(parse_page(site["index.html"]))


@pytest.mark.seed("S20")
def test_the_five_ws_are_answered() -> None:
    page = goal_page()
    assert {
        term: answer(page, term) for term in ("Who", "What", "Where", "When", "Why")
    } == {
        "Who": "Ida Brook",
        "What": "Move into card sales",
        "Where": "the card sales desk",
        "When": "Q3 2027",
        "Why": "I like to win customers over",
    }


@pytest.mark.seed("S21")
def test_a_number_has_a_bar_and_a_sentence_has_none() -> None:
    bar = next(section(goal_page(), "At a glance").iter("progress"))
    assert (bar.get("value"), bar.get("max")) == ("20", "100")
    assert "25 upgrades sold · now 5" in answer(goal_page(), "How it is measured")
    sentence = goal_page("goal: Move into sales\nmeasure: A signed offer\n")
    assert answer(sentence, "How it is measured") == "A signed offer"
    assert list(sentence.iter("progress")) == []


@pytest.mark.seed("S25")
@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2027", "2027"),
        ("2027-Q2", "Q2 2027"),
        ("2027-H1", "H1 2027"),
        ("2027-06", "June 2027"),
        ("2027-06-30", "30 June 2027"),
        ("in 2 years", "October 2028"),
        ("next quarter", "Q1 2027"),
    ],
)
def test_a_deadline_is_shown_as_exactly_as_it_was_written(
    written: str, shown: str
) -> None:
    page = goal_page(f"goal: Sell\nby: {written}\n")
    assert answer(page, "When") == shown
    (told,) = [text_of(p) for p in page.iter("p") if p.get("class") == "when"]
    assert told == f"By {shown} · Short term"


@pytest.mark.seed("S57", "S59")
def test_the_action_plan_names_each_step_and_its_kind() -> None:
    assert rows_of(section(goal_page(), "Action plan")) == [
        ["Step", "When"],
        ["Pass the product exam certification", "May – June 2027"],
        ["Sell at the counter experience", "July – September 2027"],
    ]


@pytest.mark.seed("S58")
def test_the_plan_is_worked_backward_to_its_latest_start() -> None:
    said = text_of(section(goal_page(), "Action plan"))
    assert "Start no later than 1 May 2027 · 7 months of slack" in said


@pytest.mark.seed("S60")
def test_what_the_company_gives_is_listed_with_its_importance() -> None:
    page = goal_page()
    given = [text_of(li) for li in section(page, "With the company’s help").iter("li")]
    assert given == ["Sales academy: It teaches how to close a call"]
    others = [text_of(li) for li in section(page, "What helps").iter("li")]
    assert others == ["City library"]


@pytest.mark.seed("S62")
def test_what_the_company_gains_stands_beside_the_action_plan() -> None:
    page = goal_page()
    assert answer(page, "What the company gains") == (
        "The sales desk gains a seller who knows the complaints"
    )
    headings = [text_of(heading) for heading in page.iter("h2")]
    assert headings[:2] == ["At a glance", "Action plan"]


@pytest.mark.seed("S14")
def test_a_means_leads_to_its_end() -> None:
    site = site_of(
        sales="goal: Move into sales\nserves: lead\n", lead="goal: Lead the desk\n"
    )
    means = section(parse_page(site["goals/sales.html"]), "How it hangs together")
    end = section(parse_page(site["goals/lead.html"]), "How it hangs together")
    assert answer(means, "Leads to") == "Lead the desk"
    assert answer(end, "Comes from") == "Move into sales"
    terms = [[text_of(term) for term in part.iter("dt")] for part in (means, end)]
    assert terms == [["Leads to"], ["Comes from"]]
    links = [[link.get("href") for link in part.iter("a")] for part in (means, end)]
    assert links == [["lead.html"], ["sales.html"]]


@pytest.mark.seed("S11")
def test_goals_fork_and_join() -> None:
    site = site_of(
        course="goal: Pass the course\nserves: [lead, teach]\n",
        sales="goal: Move into sales\nserves: lead\n",
        lead="goal: Lead the desk\n",
        teach="goal: Teach newcomers\n",
    )
    fork = section(parse_page(site["goals/course.html"]), "How it hangs together")
    join = section(parse_page(site["goals/lead.html"]), "How it hangs together")
    assert answer(fork, "Leads to") == "Lead the desk, Teach newcomers"
    assert answer(join, "Comes from") == "Pass the course, Move into sales"
