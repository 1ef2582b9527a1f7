"""What is hidden leaves no trace: no name, no dangling arrow, no broken chain."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from careerplan.audience import audience_of, narrow_to_employer, narrow_to_public
from careerplan.plan.inherit import inherit
from careerplan.plan.model import (
    Audience,
    Chosen,
    Employer,
    Goal,
    Plan,
    Role,
    State,
    Status,
)
from careerplan.roadmap.chains import links_of
from careerplan.roadmap.expand import expand
from careerplan.roadmap.order import lay_out_order
from tests.plans_made import IDS, STEADY, a_goal, a_plan, a_step, on, plans

ME, EMPLOYER, PUBLIC = Audience.ME, Audience.EMPLOYER, Audience.PUBLIC


def public(*goals, **keys) -> Plan:
    return narrow_to_public(a_plan(*goals, **keys)).plan


def hidden_in(plan: Plan) -> list[Goal]:
    return [goal for goal in plan.goals if audience_of(goal) is not PUBLIC]


def words_of(plan: Plan, steps_least: Audience) -> set[str]:
    """List what a plan says of steps that an audience may not see."""
    width = list(Audience)
    return {
        step.do
        for goal in plan.goals
        for step in goal.steps
        if step.state is State.SKIPPED
        or width.index(step.share or PUBLIC) < width.index(steps_least)
    }


def has_no_loose_end(plan: Plan) -> bool:
    """Tell whether every name in a plan means something in it."""
    return all(link.target for link in links_of(plan)) and not lay_out_order(plan)[1]


def reached(plan: Plan) -> dict[str, set[str]]:
    """List which goals each goal leads to, over others too."""
    ahead = {goal.id: set(goal.serves) for goal in plan.goals}
    for goal in plan.goals:
        for means in goal.means:
            ahead.setdefault(means, set()).add(goal.id)
    found = {}
    for ident in ahead:
        queue, seen = list(ahead[ident]), set()
        while queue:
            target = queue.pop()
            if target not in seen:
                seen.add(target)
                queue.extend(ahead.get(target, ()))
        found[ident] = seen - {ident}
    return found


def test_a_chain_looks_whole_where_a_goal_is_hidden():
    goals = (
        a_goal("a", serves=("hidden",)),
        a_goal("hidden", share=ME, serves=("also-hidden", "a"), means=("e",)),
        a_goal("also-hidden", status=Status.IDEA),
        a_goal("c", means=("also-hidden",), serves=("hidden", "gone")),
        a_goal("e", serves=("c",)),
    )
    plan = public(*goals, path=(Role("One", goal="hidden"), Role("Two", goal="c")))
    assert {goal.id: goal.serves for goal in plan.goals} == {
        "a": ("c",),
        "c": ("a",),
        "e": ("c", "a"),
    }
    assert [role.goal for role in plan.path] == ["", "c"]
    assert "hidden" not in repr(plan)
    assert "gone" not in repr(plan)


def test_names_of_hidden_goals_and_steps_go_from_after_and_under():
    goals = (
        a_goal(
            "goal",
            a_step(id="seen", after=("hidden", "shown#open", "shown#shut", "shut")),
            a_step(id="shut", share=ME),
            a_step(after=("seen", "shut", "shown", "hidden#step")),
            after=("hidden", "hidden#step", "shown", "shown#shut", "shown#open"),
            under="hidden",
        ),
        a_goal("hidden", a_step(id="step"), status=Status.DRAFT),
        a_goal("shown", a_step(id="open"), a_step(id="shut", state=State.SKIPPED)),
    )
    goal = public(*goals).goals[0]
    assert goal.after == ("shown", "shown#open")
    assert [step.after for step in goal.steps] == [("shown#open",), ("seen", "shown")]
    assert goal.under == ""


def test_a_hidden_step_whose_name_is_also_a_goals_does_not_turn_into_the_goal():
    steps = (a_step(id="course", share=ME), a_step(after="course"))
    plan = public(a_goal("goal", *steps), a_goal("course"))
    assert {goal.id: len(goal.steps) for goal in plan.goals} == {"goal": 1, "course": 0}
    goal = next(goal for goal in plan.goals if goal.id == "goal")
    assert goal.steps[0].after == ()


def test_hidden_steps_leave_no_trace_and_a_group_keeps_a_lead():
    steps = (
        a_step("one"),
        a_step("lead", share=ME),
        a_step("two", alongside=True),
        a_step("three", alongside=True),
        a_step("skipped", state=State.SKIPPED),
        a_step("four", alongside=True),
        a_step("five", share=EMPLOYER, alongside=True),
    )
    shown = public(a_goal("goal", *steps)).goals[0].steps
    assert [(step.do, step.alongside) for step in shown] == [
        ("one", False),
        ("two", False),
        ("three", True),
        ("four", False),
    ]
    first = public(a_goal("goal", a_step(share=ME), a_step(alongside=True))).goals[0]
    assert [step.alongside for step in first.steps] == [False]
    acme = Employer("acme", goals=(Chosen("goal"),))
    seen = narrow_to_employer(a_plan(a_goal("goal", *steps)), acme).plan.goals[0].steps
    assert [step.do for step in seen] == ["one", "two", "three", "four", "five"]


def test_words_are_taken_from_shown_parents_alone():
    parent = a_goal("parent", why="It pays off", where="Sales", realistic="It fits")
    child = a_goal("child", under="parent", where="Retail")
    shown = public(*inherit((parent, child))).goals[0]
    assert (shown.why, shown.where, shown.realistic) == (
        "It pays off",
        "Retail",
        "It fits",
    )
    hidden = replace(parent, status=Status.DRAFT)
    shown = public(*inherit((hidden, child))).goals[0]
    assert (shown.why, shown.where, shown.under) == ("", "Retail", "")


@STEADY
@given(plan=plans(is_tracked=True))
def test_no_word_of_what_is_hidden_is_public(plan):
    seen = narrow_to_public(plan).plan
    for goal in hidden_in(plan):
        assert goal.id not in repr(seen)
    for words in words_of(plan, PUBLIC):
        assert words not in repr(seen)
    assert has_no_loose_end(seen)
    expand(seen)


@STEADY
@given(plan=plans(is_tracked=True))
def test_hidden_goals_make_no_difference_but_for_their_arrows(plan):
    hidden = hidden_in(plan)
    other = [
        replace(goal, goal="Else", why="else", by=on("2040"), priority=1, steps=())
        if goal in hidden
        else goal
        for goal in plan.goals
    ]
    changed = replace(plan, goals=tuple(other))
    assert narrow_to_public(changed) == narrow_to_public(plan)


@STEADY
@given(plan=plans(is_tracked=True))
def test_a_goal_leads_where_it_led_past_hidden_ones(plan):
    seen = narrow_to_public(plan).plan
    shown = {goal.id for goal in seen.goals}
    before, after = reached(plan), reached(seen)
    assert after == {ident: before[ident] & shown for ident in after}


@STEADY
@given(plan=plans(), chosen=st.sets(st.sampled_from([*IDS, "private/golf", "gone"])))
def test_an_employer_sees_no_word_of_a_goal_not_named_for_them(plan, chosen):
    employer = Employer("acme", goals=tuple(Chosen(ident) for ident in sorted(chosen)))
    narrowed = narrow_to_employer(plan, employer)
    seen = {goal.id for goal in narrowed.plan.goals}
    assert seen <= chosen
    assert {choice.id for choice in narrowed.employer.goals} == seen
    for goal in plan.goals:
        if goal.id not in seen:
            assert goal.id not in repr(narrowed)
    for words in words_of(plan, EMPLOYER):
        assert words not in repr(narrowed)
    assert has_no_loose_end(narrowed.plan)
