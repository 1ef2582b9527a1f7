"""Whatever the plan, its timelines hold together: circles and unknown names too."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.plan.model import State
from careerplan.plan.periods import DAY, add_months, month_period
from careerplan.roadmap.chains import circles_of_goals, links_of
from careerplan.roadmap.expand import expand
from careerplan.roadmap.horizons import term_of
from careerplan.roadmap.load import lay_out_load
from careerplan.roadmap.order import GOAL, lay_out_order, without_circles
from careerplan.roadmap.schedule import lay_out_schedule
from careerplan.roadmap.years import lay_out_years
from tests.plans_made import STEADY, plans


@STEADY
@given(plan=plans())
def test_laying_out_never_raises_and_tells_every_goal(plan):
    roadmap = expand(plan)
    ids = {goal.id for goal in plan.goals}
    for part in (roadmap.chain.leads_to, roadmap.terms, roadmap.schedules):
        assert set(part) == ids
    for link in links_of(plan):
        assert link.target in ids or link.target == ""
    for loop in circles_of_goals(plan):
        assert set(loop) <= ids
    for goal in plan.goals:
        placed = roadmap.schedules[goal.id].steps
        assert tuple(item.step for item in placed) == goal.steps


@STEADY
@given(plan=plans())
def test_without_a_day_of_writing_only_the_schedule_is_refused(plan):
    undated = replace(plan, as_of=None)
    assert lay_out_years(undated, {}) is None
    lay_out_order(undated)
    assert {term_of(goal, undated) for goal in plan.goals if not goal.by} <= {None}
    with pytest.raises(ValueError, match="the day the plan was written"):
        lay_out_schedule(undated)


@STEADY
@given(plan=plans())
def test_an_open_step_never_lies_behind_the_deadline(plan):
    for schedule in lay_out_schedule(plan).values():
        for placed in schedule.steps:
            if placed.start is None or placed.end is None:
                assert (placed.start, placed.end) == (None, None)
                continue
            assert placed.start <= placed.end
            days = [placed.end - DAY, *placed.repeats]
            if placed.latest_start and placed.step.state is State.TODO:
                days.append(placed.latest_start)
            if schedule.deadline and placed.step.is_open:
                assert max(days) <= schedule.deadline


@STEADY
@given(plan=plans())
def test_slack_is_told_where_there_is_some_and_never_where_it_is_too_late(plan):
    for schedule in lay_out_schedule(plan).values():
        latest = [step.latest_start for step in schedule.steps if step.latest_start]
        assert schedule.start_by == min(latest, default=None)
        if schedule.start_by is None or schedule.is_too_late:
            assert schedule.slack == ""
            continue
        assert schedule.start_by >= schedule.written
        assert int(schedule.slack.split()[0]) >= 0
        assert (schedule.slack == "0 days") == (schedule.start_by == schedule.written)


@STEADY
@given(plan=plans(is_floating=True))
def test_a_step_ends_before_all_that_waits_for_it_starts(plan):
    order = without_circles(lay_out_order(plan)[0])
    schedules = lay_out_schedule(plan)
    goals = {goal.id: goal for goal in plan.goals}
    for ident, schedule in schedules.items():
        for placed in schedule.steps:
            node = (ident, placed.number)
            if placed.end is None or node not in order.followers:
                continue
            for goal, number in reached_from(node, order.followers):
                if number == GOAL:
                    by = goals[goal].by
                    assert by is None or placed.end <= by.end
                else:
                    later = schedules[goal].steps[number].latest_start
                    assert later is None or placed.end <= later


@STEADY
@given(plan=plans(is_floating=True))
def test_a_group_ends_together(plan):
    order = without_circles(lay_out_order(plan)[0])
    schedules = lay_out_schedule(plan)
    for (ident, number), (_, lead) in order.leads.items():
        steps = schedules[ident].steps
        beside = set(order.followers[ident, number]) - set(order.followers[ident, lead])
        if beside or steps[number].end is None or steps[lead].end is None:
            continue
        assert steps[number].end == steps[lead].end


@STEADY
@given(plan=plans(), data=st.data())
def test_the_order_of_the_files_changes_nothing_but_ties(plan, data):
    turned = replace(plan, goals=tuple(data.draw(st.permutations(plan.goals))))
    here, there = expand(plan), expand(turned)
    assert here.schedules == there.schedules
    assert here.terms == there.terms
    assert here.years == there.years
    assert lay_out_load(plan, here.schedules) == lay_out_load(turned, there.schedules)
    for ident, targets in here.chain.leads_to.items():
        assert set(targets) == set(there.chain.leads_to[ident])
    ends = [item.placed.end for item in here.next_steps()]
    assert ends == [item.placed.end for item in there.next_steps()]
    assert set(here.next_steps()) == set(there.next_steps())


@STEADY
@given(
    plan=plans(is_floating=True, months_only=True),
    number=st.integers(0, 5),
    months=st.integers(1, 24),
)
def test_a_later_deadline_never_makes_the_start_earlier(plan, number, months):
    number %= len(plan.goals)
    moved = list(plan.goals)
    if by := moved[number].by:
        first = add_months(by.first, months)
        moved[number] = replace(moved[number], by=month_period(first.year, first.month))
    before = lay_out_schedule(plan)
    after = lay_out_schedule(replace(plan, goals=tuple(moved)))
    for ident, schedule in before.items():
        later = after[ident].start_by
        assert (later is None) == (schedule.start_by is None)
        assert later is None or later >= (schedule.start_by or later)


@STEADY
@given(plan=plans())
def test_hours_are_those_of_open_steps_and_add_up(plan):
    schedules = lay_out_schedule(plan)
    for week in lay_out_load(plan, schedules):
        assert week.monday.weekday() == 0
        assert week.hours == sum(hours for _, hours in week.by_goal)
        for ident, hours in week.by_goal:
            steps = [placed.step for placed in schedules[ident].steps]
            assert any(step.load and step.is_open for step in steps)
            assert hours >= 0


@STEADY
@given(plan=plans())
def test_each_dated_goal_and_step_stands_in_one_year_or_outside(plan):
    schedules = lay_out_schedule(plan)
    years = lay_out_years(plan, schedules)
    if years is None:
        return
    goals = [ident for chunk in years.chunks for ident in chunk.goals]
    goals += years.goals_before + years.goals_later
    assert sorted(goals) == sorted(goal.id for goal in plan.goals if goal.by)
    steps = [item for chunk in years.chunks for item in chunk.steps]
    told = len(steps) + len(years.steps_before) + len(years.steps_later)
    placed = [step for schedule in schedules.values() for step in schedule.steps]
    assert told == sum(bool(step.end and not step.repeats) for step in placed)
    for chunk, following in zip(years.chunks, years.chunks[1:], strict=False):
        assert add_months(chunk.first, 12) == following.first


@STEADY
@given(plan=plans())
def test_what_may_never_be_done_has_no_place(plan):
    for schedule in lay_out_schedule(plan).values():
        for placed in schedule.steps:
            if placed.step.state in (State.MAYBE, State.SKIPPED):
                assert (placed.start, placed.end, placed.repeats) == (None, None, ())


def reached_from(node, followers):
    """List everything that waits for a node, over others too."""
    found, queue = set(), list(followers[node])
    while queue:
        target = queue.pop()
        if target not in found:
            found.add(target)
            queue.extend(followers[target])
    return found
