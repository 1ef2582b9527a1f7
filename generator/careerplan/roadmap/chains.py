"""How goals hang together: which leads to which, and which wait for which."""

from dataclasses import dataclass

from careerplan.plan.model import Goal, Plan
from careerplan.roadmap.circles import find_circles


@dataclass(frozen=True, slots=True)
class Link:
    """One name of a goal inside a file, and what it resolves to."""

    goal: str  # the id of the goal that holds it; empty in plan.yaml
    key: str  # serves, means, under, after, or path
    written: str  # as typed
    target: str  # the id it means, or "" where there is none
    path: tuple[str | int, ...]  # where it stands, for Origin.place


@dataclass(frozen=True, slots=True)
class Chain:
    """The arrows between the goals that an audience sees."""

    leads_to: dict[str, tuple[str, ...]]
    led_by: dict[str, tuple[str, ...]]
    parts: dict[str, tuple[str, ...]]  # the goals under a goal


def resolve(name: str, goals: dict[str, Goal], *, in_private: bool) -> str:
    """Return the id that a name of a goal means, or nothing.

    A file in `private/` may leave out the prefix of a private goal.
    """
    ident = name.split("#")[0]
    if ident in goals:
        return ident
    if in_private and f"private/{ident}" in goals:
        return f"private/{ident}"
    return ""


def links_of(plan: Plan) -> tuple[Link, ...]:
    """List every name of a goal in the plan, in the order of the files."""
    goals = {goal.id: goal for goal in plan.goals}
    links = []
    for number, role in enumerate(plan.path):
        if role.goal:
            target = resolve(role.goal, goals, in_private=False)
            links.append(Link("", "path", role.goal, target, ("path", number, "goal")))
    for goal in plan.goals:
        named = [(key, getattr(goal, key)) for key in ("serves", "means", "after")]
        for key, names in named:
            for number, name in enumerate(names):
                target = resolve(name, goals, in_private=goal.is_private)
                links.append(Link(goal.id, key, name, target, (key, number)))
        if goal.under:
            target = resolve(goal.under, goals, in_private=goal.is_private)
            links.append(Link(goal.id, "under", goal.under, target, ("under",)))
    return tuple(links)


def lay_out_chain(plan: Plan) -> Chain:
    """Draw the arrows between goals, each once, in the order of the goals."""
    order = [goal.id for goal in plan.goals]
    ahead: dict[str, set[str]] = {ident: set() for ident in order}
    parts: dict[str, set[str]] = {ident: set() for ident in order}
    for link in links_of(plan):
        if not link.target or link.key in ("after", "path"):
            continue
        if link.key == "means":
            ahead[link.target].add(link.goal)
        elif link.key == "serves":
            ahead[link.goal].add(link.target)
        else:
            parts[link.target].add(link.goal)
    behind: dict[str, set[str]] = {ident: set() for ident in order}
    for ident, targets in ahead.items():
        for target in targets:
            behind[target].add(ident)
    return Chain(
        leads_to=_ordered(ahead, order),
        led_by=_ordered(behind, order),
        parts=_ordered(parts, order),
    )


def circles_of_goals(plan: Plan) -> tuple[tuple[str, ...], ...]:
    """Find goals that serve each other, or lie under each other, in a circle."""
    chain = lay_out_chain(plan)
    above = {part: whole for whole, parts in chain.parts.items() for part in parts}
    graph = {
        ident: (*targets, *((above[ident],) if ident in above else ()))
        for ident, targets in chain.leads_to.items()
    }
    return find_circles(graph)


def _ordered(
    found: dict[str, set[str]], order: list[str]
) -> dict[str, tuple[str, ...]]:
    place = {ident: number for number, ident in enumerate(order)}
    return {
        ident: tuple(sorted(targets, key=place.__getitem__))
        for ident, targets in found.items()
    }
