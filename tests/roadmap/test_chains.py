"""Arrows between goals: a means and its end, forks and joins, parts and wholes."""

import pytest

from careerplan.plan.model import Role
from careerplan.roadmap.chains import (
    circles_of_goals,
    lay_out_chain,
    links_of,
    resolve,
)
from tests.plans_made import a_goal, a_plan


@pytest.mark.seed("S14")
def test_a_means_leads_to_its_end_whichever_side_says_so():
    forward = a_plan(a_goal("course", serves=("lead",)), a_goal("lead"))
    backward = a_plan(a_goal("course"), a_goal("lead", means=("course",)))
    both = a_plan(a_goal("course", serves=("lead",)), a_goal("lead", means=("course",)))
    for plan in (forward, backward, both):
        chain = lay_out_chain(plan)
        assert chain.leads_to == {"course": ("lead",), "lead": ()}
        assert chain.led_by == {"course": (), "lead": ("course",)}


@pytest.mark.seed("S11")
def test_goals_overlap_forks_and_joins_are_drawn_in_the_order_of_goals():
    plan = a_plan(
        a_goal("course", serves=("second", "first")),
        a_goal("book", serves=("first",)),
        a_goal("first", serves=("end",)),
        a_goal("second", serves=("end",)),
        a_goal("end"),
    )
    chain = lay_out_chain(plan)
    assert chain.leads_to["course"] == ("first", "second")
    assert chain.led_by["first"] == ("course", "book")
    assert chain.led_by["end"] == ("first", "second")
    assert circles_of_goals(plan) == ()


def test_parts_lie_under_a_whole_and_are_no_arrows():
    plan = a_plan(a_goal("whole"), a_goal("b", under="whole"), a_goal("a", under="b"))
    chain = lay_out_chain(plan)
    assert chain.parts == {"whole": ("b",), "b": ("a",), "a": ()}
    assert set(chain.leads_to.values()) == {()}


def test_after_and_the_path_draw_no_arrow():
    goals = (a_goal("a"), a_goal("b", after=("a",)))
    plan = a_plan(*goals, path=(Role("Seller", goal="a"),))
    assert set(lay_out_chain(plan).leads_to.values()) == {()}


def test_every_name_of_a_goal_is_listed_with_its_place():
    plan = a_plan(
        a_goal("a", serves=("b", "gone"), means=("b",), after=("b#one",), under="b"),
        a_goal("b"),
        path=(Role("Seller"), Role("Lead", goal="b"), Role("Head", goal="gone")),
    )
    found = [
        (link.goal, link.key, link.written, link.target, link.path)
        for link in links_of(plan)
    ]
    assert found == [
        ("", "path", "b", "b", ("path", 1, "goal")),
        ("", "path", "gone", "", ("path", 2, "goal")),
        ("a", "serves", "b", "b", ("serves", 0)),
        ("a", "serves", "gone", "", ("serves", 1)),
        ("a", "means", "b", "b", ("means", 0)),
        ("a", "after", "b#one", "b", ("after", 0)),
        ("a", "under", "b", "b", ("under",)),
    ]
    assert lay_out_chain(plan).leads_to == {"a": ("b",), "b": ("a",)}


def test_only_a_private_file_may_leave_out_the_prefix():
    plan = a_plan(a_goal("sales"), a_goal("private/golf"), a_goal("private/sales"))
    goals = {goal.id: goal for goal in plan.goals}
    assert resolve("golf", goals, in_private=True) == "private/golf"
    assert resolve("golf", goals, in_private=False) == ""
    assert resolve("private/golf", goals, in_private=False) == "private/golf"
    assert resolve("sales", goals, in_private=True) == "sales"
    assert resolve("golf#swing", goals, in_private=True) == "private/golf"


def test_circles_of_goals_are_found():
    plan = a_plan(a_goal("a", serves=("b",)), a_goal("b", serves=("a",)))
    assert circles_of_goals(plan) == (("a", "b"),)
    plan = a_plan(a_goal("a", under="b"), a_goal("b", under="c"), a_goal("c"))
    assert circles_of_goals(plan) == ()
    plan = a_plan(a_goal("a", under="b"), a_goal("b", under="a"))
    assert circles_of_goals(plan) == (("a", "b"),)
    assert circles_of_goals(a_plan(a_goal("a", serves=("a",)))) == (("a",),)
