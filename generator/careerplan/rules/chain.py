"""C, the chain: goals that name each other must exist, and must not go in circles."""

from collections.abc import Iterator

from careerplan.finding import Finding, Severity
from careerplan.plan.model import Goal, Plan
from careerplan.plan.reading import nearest
from careerplan.roadmap.chains import circles_of_goals, links_of
from careerplan.roadmap.order import GOAL, Node, UnknownStep, lay_out_order
from careerplan.rules.findings import at_goal, at_plan


def check(plan: Plan) -> Iterator[Finding]:
    """Find names that mean nothing (C1) and circles (C2)."""
    goals = {goal.id: goal for goal in plan.goals}
    yield from _unknown_goals(plan, goals)
    order, unknown_steps = lay_out_order(plan)
    for unknown in unknown_steps:
        if unknown.path[0] == "steps" or "#" in unknown.written:
            yield from _unknown_step(unknown, goals)
    yield from _circles_of_goals(plan, goals)
    for circle in order.circles():
        yield _circle_of_steps(circle, goals)


def _unknown_goals(plan: Plan, goals: dict[str, Goal]) -> Iterator[Finding]:
    for link in links_of(plan):
        if link.target or _is_hidden(link.written, goals):
            continue
        message = f'{link.key} names "{link.written}", and there is no such goal'
        fix = _suggestion(link.written.split("#")[0], list(goals))
        if link.goal:
            yield at_goal(
                goals[link.goal],
                "C1",
                Severity.ERROR,
                link.path,
                message=message,
                fix=fix,
            )
        else:
            yield at_plan(
                plan, "C1", Severity.ERROR, link.path, message=message, fix=fix
            )


def _unknown_step(unknown: UnknownStep, goals: dict[str, Goal]) -> Iterator[Finding]:
    if _is_hidden(unknown.written, goals):
        return
    goal = goals[unknown.goal]
    named, hash_sign, _ = unknown.written.partition("#")
    target = goals.get(named) if hash_sign else goal
    steps = [step.id for step in target.steps if step.id] if target else []
    if hash_sign and target is None:
        if unknown.path[0] != "steps":
            return  # the goal of that name is missing, which is a finding already
        what, fix = "goal or step", _suggestion(named, list(goals))
    else:
        what = "step" if hash_sign else "step or goal"
        known = steps if hash_sign else [*steps, *goals]
        fix = _suggestion(unknown.written.split("#")[-1], known)
        if not steps:
            fix = "give the step that is meant a name with  id:  and use that"
    yield at_goal(
        goal,
        "C1",
        Severity.ERROR,
        unknown.path,
        message=f'after names "{unknown.written}", and there is no such {what}',
        fix=fix,
    )


def _is_hidden(name: str, goals: dict[str, Goal]) -> bool:
    """Tell whether a name points into private/ where that folder is not there."""
    is_absent = not any(goal.is_private for goal in goals.values())
    return name.startswith("private/") and is_absent


def _suggestion(name: str, known: list[str]) -> str:
    close = nearest(name, known)
    if close:
        return f"did you mean  {close}  ?"
    some = ", ".join(known[:5])
    return f"write one of  {some}" if some else "write the goal first"


def _circles_of_goals(plan: Plan, goals: dict[str, Goal]) -> Iterator[Finding]:
    for circle in circles_of_goals(plan):
        loop = " → ".join((*circle, circle[0]))
        lines = ", ".join(_line_of(goals[ident]) for ident in circle)
        first = goals[circle[0]]
        key = next(
            (k for k in ("serves", "under", "means") if getattr(first, k)), "goal"
        )
        yield at_goal(
            first,
            "C2",
            Severity.ERROR,
            (key,),
            message=f"these goals lead to each other in a circle: {loop} ({lines})",
            fix=f"take one of the arrows away, such as  {key}:  here",
        )


def _circle_of_steps(circle: tuple[Node, ...], goals: dict[str, Goal]) -> Finding:
    names = [_name_of(node, goals) for node in circle]
    loop = " → ".join((*names, names[0]))
    ident, number = next(
        (node for node in circle if _has_after(node, goals)), circle[0]
    )
    path: tuple[str | int, ...] = ("after",)
    if number != GOAL:
        path = ("steps", number, "after")
    return at_goal(
        goals[ident],
        "C2",
        Severity.ERROR,
        path,
        message=f"these wait for each other in a circle: {loop}",
        fix="take one  after:  away, or turn it round",
    )


def _has_after(node: Node, goals: dict[str, Goal]) -> bool:
    goal = goals[node[0]]
    if node[1] == GOAL:
        return bool(goal.after)
    return bool(goal.steps[node[1]].after)


def _name_of(node: Node, goals: dict[str, Goal]) -> str:
    ident, number = node
    goal = goals[ident]
    if number == GOAL:
        return ident
    step = goal.steps[number]
    name = step.id or f"step {number + 1}"
    line = goal.origin.place("steps", number).line if goal.origin else 0
    return f"{ident}#{name} (line {line})"


def _line_of(goal: Goal) -> str:
    place = goal.origin.place("goal") if goal.origin else None
    return f"{place.file} line {place.line}" if place else goal.id
