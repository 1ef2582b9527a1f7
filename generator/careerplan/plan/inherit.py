"""A goal under a parent takes from it what its own file leaves open."""

from dataclasses import replace

from careerplan.plan.model import Goal


def inherit(goals: tuple[Goal, ...]) -> tuple[Goal, ...]:
    """Fill in kind, deadline, start and audience from the parents, nearest first.

    What a parent says in words (why, where, realistic) is filled in for one audience
    at a time, since a hidden parent's words stay hidden: see `inherit_words`.
    """
    by_id = {goal.id: goal for goal in goals}
    return tuple(_filled(goal, by_id) for goal in goals)


def inherit_words(goals: tuple[Goal, ...]) -> tuple[Goal, ...]:
    """Fill in why, where and realistic from those parents that are among the goals."""
    by_id = {goal.id: goal for goal in goals}
    found = []
    for goal in goals:
        filled = goal
        for parent in _parents(goal, by_id):
            filled = replace(
                filled,
                why=filled.why or parent.why,
                where=filled.where or parent.where,
                realistic=filled.realistic or parent.realistic,
            )
        found.append(filled)
    return tuple(found)


def _filled(goal: Goal, by_id: dict[str, Goal]) -> Goal:
    for parent in _parents(goal, by_id):
        goal = replace(
            goal,
            kind=goal.kind or parent.kind,
            by=goal.by or parent.by,
            start=goal.start or parent.start,
            share=goal.share or parent.share,
        )
    return replace(goal, kind=goal.kind or "professional")


def _parents(goal: Goal, by_id: dict[str, Goal]) -> list[Goal]:
    """List the parents of a goal, nearest first; a circle ends the list."""
    parents: list[Goal] = []
    seen = {goal.id}
    while goal.under and goal.under not in seen and goal.under in by_id:
        seen.add(goal.under)
        goal = by_id[goal.under]
        parents.append(goal)
    return parents
