"""The plan year by year: chunks, labels, and what falls into each."""

import pytest

from careerplan.plan.forms import split_path
from careerplan.plan.model import Goal, Plan, Role, State
from careerplan.plan.periods import month_period
from careerplan.roadmap.horizons import Term
from careerplan.roadmap.schedule import lay_out_schedule
from careerplan.roadmap.years import lay_out_years
from tests.plans_made import a_goal, a_plan, a_step, on

FIVE = split_path(
    "Entry-level sales → Top salesperson → Sales team lead → "
    "Sales assistant manager → Sales manager"
)
SHORT, BETWEEN, LONG = Term.SHORT, Term.BETWEEN, Term.LONG


def years_of(*goals, **keys):
    plan = a_plan(*goals, **keys)
    return lay_out_years(plan, lay_out_schedule(plan))


def labels_of(*goals, **keys):
    years = years_of(*goals, **keys)
    return [chunk.label for chunk in years.chunks] if years else None


def goals_in(years):
    return {chunk.label: chunk.goals for chunk in years.chunks if chunk.goals}


@pytest.mark.seed("S44")
@pytest.mark.parametrize("arrow", ["→", " -> ", "->", " → "])
def test_a_path_is_cut_at_its_arrows_and_keeps_its_words(arrow):
    words = [role.role for role in FIVE]
    years = years_of(path=split_path(arrow.join(words)))
    assert [item.role.role for item in years.roles] == words


@pytest.mark.seed("S43")
@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("start", ["", "2026", "2026-09", "2027"])
def test_five_roles_are_five_chunks_whatever_month_it_is_written(month, start):
    keys = {"start": on(start)} if start else {}
    years = years_of(path=FIVE, as_of=f"2026-{month:02}", **keys)
    assert [item.term for item in years.roles] == [SHORT, SHORT, SHORT, BETWEEN, LONG]
    assert len(years.chunks) == 5
    first = int(start[:4] or 2026)
    if start == "2026-09":
        labels = ["2026-27", "2027-28", "2028-29", "2029-30", "2030-31"]
    else:
        labels = [f"{year}" for year in range(first, first + 5)]
    assert [chunk.label for chunk in years.chunks] == labels


@pytest.mark.seed("S42")
def test_the_path_is_one_line_with_a_role_for_each_year():
    years = years_of(path=FIVE)
    standing = [[item.role for item in chunk.roles] for chunk in years.chunks]
    assert standing == [[role] for role in FIVE]
    first, last = years.roles[0], years.roles[-1]
    assert (str(first.first), str(first.last)) == ("2026-01-01", "2026-12-31")
    assert (str(last.first), str(last.last)) == ("2030-01-01", "2030-12-31")


def test_a_role_may_last_for_years():
    path = (Role("Seller"), Role("Lead", years=2), Role("Manager", years=3))
    years = years_of(path=path)
    assert [(r.first_chunk, r.last_chunk) for r in years.roles] == [
        (0, 0),
        (1, 2),
        (3, 5),
    ]
    assert [item.term for item in years.roles] == [SHORT, SHORT, LONG]
    assert [chunk.roles[0].role.role[0] for chunk in years.chunks] == list("SLLMMM")


@pytest.mark.parametrize("count", [1, 4, 7, 40])
def test_any_number_of_roles_is_as_many_chunks(count):
    assert len(years_of(path=FIVE[:1] * count).chunks) == count


def test_chunks_that_begin_in_another_month_have_two_years_in_their_label():
    keys = {"path": FIVE[:2]}
    assert labels_of(start=on("2026-01"), **keys) == ["2026", "2027"]
    assert labels_of(start=on("2027-02"), **keys) == ["2027-28", "2028-29"]
    assert labels_of(start=on("2098-Q4"), **keys) == ["2098-99", "2099-00"]


def test_without_a_path_the_goals_make_the_years_up_to_the_last_deadline():
    goals = (a_goal("near", by="2026"), a_goal("far", by="2029-01"), a_goal("open"))
    assert labels_of(*goals) == ["2026", "2027", "2028", "2029"]
    assert labels_of(a_goal("far", by="2028")) == ["2026", "2027", "2028"]
    later = {"start": on("2027-09")}
    assert labels_of(*goals, **later) == ["2027-28", "2028-29"]


def test_without_a_path_a_year_to_the_last_deadline_is_needed():
    assert labels_of(a_goal("goal", by="2027-08")) is None
    assert labels_of(a_goal("goal", by="2027-09")) == ["2026", "2027"]
    assert labels_of(a_goal("goal")) is None
    assert labels_of() is None
    assert labels_of(a_goal("goal", by="2029"), start=on("2030")) is None
    assert labels_of(a_goal("goal", by="2027-01"), path=FIVE[:1]) == ["2026"]


def test_goals_and_steps_fall_into_their_years_and_the_rest_before_and_later():
    goals = (
        a_goal("before", by="2025"),
        a_goal("edge", by="2026-12-31"),
        a_goal("next", by="2027-01-01"),
        a_goal("later", by="2028-06-30"),
        a_goal(
            "steps",
            a_step("Old", by="2025-11", state=State.DONE),
            a_step("Eve", by="2026-12-31"),
            a_step("Now and then", every="month"),
            a_step("In order"),
            a_step("Day", by="2027-01-01"),
            a_step("Last", takes="1 month"),
            by="2028",
        ),
    )
    years = years_of(*goals, path=FIVE[:2])
    assert goals_in(years) == {"2026": ("edge",), "2027": ("next",)}
    assert (years.goals_before, years.goals_later) == (("before",), ("later", "steps"))
    steps = {
        chunk.label: [item.placed.step.do for item in chunk.steps]
        for chunk in years.chunks
    }
    assert steps == {"2026": ["Eve"], "2027": ["Day"]}
    assert [item.placed.step.do for item in years.steps_before] == ["Old"]
    assert [item.placed.step.do for item in years.steps_later] == ["Last"]


def test_every_dated_goal_stands_in_one_year_so_both_answers_tell_the_same():
    deadlines = [month_period(2025 + n // 12, n % 12 + 1) for n in range(0, 84, 5)]
    goals = [Goal(f"g{by.first}", by=by) for by in deadlines]
    years = years_of(*goals, path=FIVE)
    told = [ident for chunk in years.chunks for ident in chunk.goals]
    told = [*years.goals_before, *told, *years.goals_later]
    assert told == [goal.id for goal in goals]


def test_a_year_is_empty_where_nothing_ends_and_no_role_is_held():
    goals = (
        a_goal("near", by="2026"),
        a_goal("open", a_step(by="2027-03")),
        a_goal("far", by="2029"),
    )
    empty = [chunk.is_empty for chunk in years_of(*goals).chunks]
    assert empty == [False, False, True, False]
    path = (Role("Seller", years=2), Role("Lead", years=2))
    assert not any(chunk.is_empty for chunk in years_of(*goals, path=path).chunks)


def test_without_a_day_of_writing_there_are_no_years():
    assert lay_out_years(Plan(path=FIVE), {}) is None
