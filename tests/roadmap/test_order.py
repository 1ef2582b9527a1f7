"""Which step waits for which: arrows, unknown names, circles."""

import pytest

from careerplan.plan.model import State, Status
from careerplan.roadmap.order import GOAL, lay_out_order, without_circles
from careerplan.roadmap.schedule import lay_out_schedule
from tests.plans_made import a_goal, a_plan, a_step

ONE, TWO, THREE = ("goal", 0), ("goal", 1), ("goal", 2)
END = ("goal", GOAL)


def order_of(*steps, **keys):
    return lay_out_order(a_plan(a_goal("goal", *steps, **keys)))[0]


def unknown_of(*goals):
    found = lay_out_order(a_plan(*goals))[1]
    return [(name.goal, name.path, name.written) for name in found]


def test_steps_follow_one_another_and_the_goal_follows_all():
    order = order_of(a_step(), a_step(), a_step())
    assert order.followers == {
        ONE: [END, TWO],
        TWO: [END, THREE],
        THREE: [END],
        END: [],
    }
    assert order.leads == {}


def test_a_group_has_a_lead_and_waits_as_one():
    order = order_of(a_step(), a_step(), a_step(alongside=True), a_step())
    assert order.leads == {THREE: TWO}
    assert order.followers[ONE] == [END, TWO, THREE]
    assert order.followers[TWO] == order.followers[THREE] == [END, ("goal", 3)]


@pytest.mark.parametrize(
    "aside", [{"state": State.MAYBE}, {"state": State.SKIPPED}, {"every": "month"}]
)
def test_what_stands_aside_is_no_part_of_the_order(aside):
    order = order_of(a_step(), a_step(id="aside", **aside), a_step())
    assert order.followers == {ONE: [END, THREE], THREE: [END], END: []}
    after = order_of(a_step(), a_step(id="aside", **aside), a_step(after="aside"))
    assert after.followers == order.followers  # what waits for it waits for the first


def test_a_first_step_alongside_leads_its_own_group():
    order = order_of(a_step(alongside=True), a_step(alongside=True), a_step())
    assert order.leads == {TWO: ONE}
    assert order.followers[ONE] == order.followers[TWO] == [END, THREE]


def test_a_name_means_a_step_of_this_goal_before_a_goal():
    goal = a_goal("goal", a_step(id="other"), a_step(), a_step(after="other"))
    order, unknown = lay_out_order(a_plan(goal, a_goal("other", a_step(id="x"))))
    assert unknown == ()
    assert order.followers[ONE] == [END, TWO, THREE]
    assert order.followers["other", GOAL] == []


def test_a_goal_after_another_waits_with_all_its_first_steps():
    goal = a_goal("goal", a_step(), a_step(alongside=True), a_step(), after=("first",))
    first = a_goal("first", a_step(id="exam"))
    late = a_goal("late", after=("goal", "first#exam"))
    order, unknown = lay_out_order(a_plan(first, late, goal))
    assert unknown == ()
    assert order.followers["first", GOAL] == [ONE, TWO]
    assert order.followers["first", 0] == [("first", GOAL), ("late", GOAL)]
    assert order.followers[END] == [("late", GOAL)]


def test_names_that_mean_nothing_are_returned():
    goal = a_goal(
        "goal",
        a_step(id="one", after=("gone", "first#gone", "gone#one", "first")),
        after=("one", "first#gone"),
    )
    assert unknown_of(goal, a_goal("first")) == [
        ("goal", ("steps", 0, "after", 0), "gone"),
        ("goal", ("steps", 0, "after", 1), "first#gone"),
        ("goal", ("steps", 0, "after", 2), "gone#one"),
        ("goal", ("after", 0), "one"),  # a goal waits for goals, not for its steps
        ("goal", ("after", 1), "first#gone"),
    ]


def test_a_private_file_may_leave_out_the_prefix():
    private = a_goal("private/golf", a_step(id="swing"), is_private=True)
    also = a_goal("private/tee", after=("golf#swing",), is_private=True)
    tracked = a_goal("goal", after=("golf",))
    order, unknown = lay_out_order(a_plan(private, also, tracked))
    assert [name.goal for name in unknown] == ["goal"]
    assert order.followers["private/golf", 0][-1] == ("private/tee", GOAL)


@pytest.mark.parametrize("status", [s for s in Status if s.is_closed])
def test_nothing_waits_for_a_closed_goal(status):
    closed = a_goal("closed", a_step(id="exam"), status=status, after=("gone",))
    goal = a_goal("goal", a_step(after=("closed", "closed#exam")), after=("closed",))
    order, unknown = lay_out_order(a_plan(closed, goal))
    assert order.followers == {ONE: [END], END: []}
    assert unknown == ()


def test_circles_of_steps_and_goals_are_found_and_named_once():
    steps = [a_step(id="a", after="b"), a_step(id="b", after="a"), a_step()]
    assert order_of(*steps).circles() == ((ONE, TWO),)
    assert order_of(a_step(id="a", after="a")).circles() == ((ONE,),)
    assert order_of(a_step(after="goal")).circles() == ((ONE, END),)
    goals = [a_goal("a", after=("b",)), a_goal("b", after=("a",))]
    order = lay_out_order(a_plan(*goals))[0]
    assert order.circles() == ((("a", GOAL), ("b", GOAL)),)
    assert order_of(a_step(), a_step(alongside=True)).circles() == ()


def test_what_lies_outside_a_circle_is_still_scheduled():
    steps = [
        a_step(takes="1 month"),
        a_step(id="a", takes="1 month", after="b"),
        a_step(id="b", takes="1 month", after="a"),
        a_step(takes="2 months"),
    ]
    plan = a_plan(a_goal("goal", *steps, by="2027"), a_goal("b", after=("b",)))
    order = without_circles(lay_out_order(plan)[0])
    assert order.circles() == ()
    placed = lay_out_schedule(plan)["goal"].steps
    assert [str(step.last) for step in placed] == [
        "2027-12-31",
        "2027-12-31",  # the arrows between a and b are taken out
        "2027-10-31",
        "2027-12-31",
    ]
