"""C, the chain: goals that name each other must exist, and must not go in circles."""

from collections.abc import Iterator
from dataclasses import replace

from careerplan.finding import Finding, Severity
from careerplan.plan.model import Employer, Goal, Plan
from careerplan.plan.nodes import Mapping, Scalar, Sequence
from careerplan.plan.reading import nearest
from careerplan.roadmap.chains import Link, circles_of_goals, links_of, resolve
from careerplan.roadmap.order import GOAL, Node, UnknownStep, lay_out_order
from careerplan.rules.findings import NOWHERE, at_goal, at_plan
from careerplan.rules.subject import Subject

_IN_PRIVATE = "private/"
_FROM_PRIVATE = "a goal in private/ is linked from its own file, with  means:"


def check(subject: Subject) -> Iterator[Finding]:
    """Find names that mean nothing (C1) and circles (C2).

    What names a goal in a file that cannot be read is no fault; what names a private
    goal in a public file is another one (V6).
    """
    plan, unreadable = subject.plan, subject.unreadable
    goals = {goal.id: goal for goal in plan.goals}
    for link in links_of(plan):
        is_there = link.target or _named(link.written) in unreadable
        if is_there or _is_hidden(link.written, goals):
            continue
        finding = _unknown_goal(link, plan, goals)
        if link.key == "serves" and not finding.is_private:
            # Said always: that it is said must not tell that there is such a goal.
            finding = replace(finding, fix=f"{finding.fix} ({_FROM_PRIVATE})")
        if finding.is_private or not link.written.startswith(_IN_PRIVATE):
            yield finding
    for employer in plan.employers:
        for name in _chosen_by(employer):
            is_there = resolve(name.value, goals, in_private=True)
            if not is_there and _named(name.value) not in unreadable:
                yield _unknown_chosen(name, employer, goals)
    order, unknown_steps = lay_out_order(plan)
    for unknown in unknown_steps:
        is_step = unknown.path[0] == "steps" or "#" in unknown.written
        if is_step and _named(unknown.written) not in unreadable:
            yield from _unknown_step(unknown, goals)
    yield from _circles_of_goals(plan, goals)
    for circle in order.circles():
        yield _circle_of_steps(circle, goals)


def _unknown_goal(link: Link, plan: Plan, goals: dict[str, Goal]) -> Finding:
    message = f'{link.key} names "{link.written}", and there is no such goal'
    goal = goals.get(link.goal)
    fix = _suggestion(link.written.split("#")[0], _known(goals, goal))
    if goal is None:
        return at_plan(plan, "C1", link.path, message=message, fix=fix)
    return at_goal(goal, "C1", link.path, message=message, fix=fix)


def _chosen_by(employer: Employer) -> list[Scalar]:
    """List the names of the goals that are chosen for an employer, as written."""
    node = employer.origin.node if employer.origin else None
    chosen = node.get("goals") if isinstance(node, Mapping) else None
    names: list[Scalar] = []
    for item in chosen.items if isinstance(chosen, Sequence) else (chosen,):
        if isinstance(item, Mapping):
            names.extend(key for key, _ in item.pairs)
        elif isinstance(item, Scalar):
            names.append(item)
    return names


def _unknown_chosen(
    name: Scalar, employer: Employer, goals: dict[str, Goal]
) -> Finding:
    origin = employer.origin
    return Finding(
        "C1",
        Severity.ERROR,
        origin.source.place(name.start, name.end) if origin else NOWHERE,
        f'goals names "{name.value}", and there is no such goal',
        _suggestion(name.value, list(goals)),
        is_private=True,
    )


def _unknown_step(unknown: UnknownStep, goals: dict[str, Goal]) -> Iterator[Finding]:
    goal = goals[unknown.goal]
    is_named_aloud = unknown.written.startswith(_IN_PRIVATE) and not goal.is_private
    if is_named_aloud or _is_hidden(unknown.written, goals):
        return
    named, hash_sign, ident = unknown.written.partition("#")
    target = goal
    if hash_sign:
        found = resolve(named, goals, in_private=goal.is_private)
        if not found and unknown.path[0] != "steps":
            return  # the goal of that name is missing, which is a finding already
        target = goals.get(found, goal)
    steps = [step.id for step in target.steps if step.id]
    known = _known(goals, goal)
    what = "step or goal"
    if not hash_sign:
        fix = _suggestion(named, [*steps, *known])
    elif target is goal and named != goal.id:
        fix = _suggestion(named, known)
    else:
        what = "step"
        fix = _suggestion(ident, steps, prefix=f"{named}#")
    if not steps and (what == "step" or not nearest(named, known)):
        fix = "give the step that is meant a name with  id:  and use that"
    yield at_goal(
        goal,
        "C1",
        unknown.path,
        message=f'after names "{unknown.written}", and there is no such {what}',
        fix=fix,
    )


def _named(written: str) -> str:
    """Return the name of the goal's file that a name means."""
    return written.split("#")[0].removeprefix(_IN_PRIVATE)


def _is_hidden(name: str, goals: dict[str, Goal]) -> bool:
    """Tell whether a name points into private/ where that folder is not there."""
    is_absent = not any(goal.is_private for goal in goals.values())
    return name.startswith(_IN_PRIVATE) and is_absent


def _known(goals: dict[str, Goal], asking: Goal | None) -> list[str]:
    """List the goals that may be named to a file: private ones to private ones only."""
    sees_private = asking is not None and asking.is_private
    return [
        ident
        for ident, goal in goals.items()
        if goal is not asking and (sees_private or not goal.is_private)
    ]


def _suggestion(name: str, known: list[str], *, prefix: str = "") -> str:
    close = nearest(name, known)
    if close:
        return f"did you mean  {prefix}{close}  ?"
    some = ", ".join(f"{prefix}{ident}" for ident in known[:5])
    if len(known) == 1:
        return f"there is only  {some}"
    return f"write one of  {some}" if some else "write the file of that goal first"


def _circles_of_goals(plan: Plan, goals: dict[str, Goal]) -> Iterator[Finding]:
    links = links_of(plan)
    for circle in circles_of_goals(plan):
        arrows = [
            _arrow(one, other, links)
            for one, other in zip(circle, (*circle[1:], circle[0]), strict=True)
        ]
        loop = " → ".join((*circle, circle[0]))
        lines = ", ".join(_line_of(arrow, goals) for arrow in arrows)
        message = f"these goals lead to each other in a circle: {loop} ({lines})"
        fix = f"take  {arrows[0].key}: {arrows[0].written}  away, or one of the others"
        if len(circle) == 1:
            message = "a goal cannot lead to itself"
            fix = f"take  {arrows[0].key}: {arrows[0].written}  away"
        found = at_goal(
            goals[arrows[0].goal],
            "C2",
            arrows[0].path,
            message=message,
            fix=fix,
        )
        names_private = any(goals[ident].is_private for ident in circle)
        yield replace(found, is_private=found.is_private or names_private)


def _arrow(one: str, other: str, links: tuple[Link, ...]) -> Link:
    """Find what is written that makes one goal lead to another."""
    arrows = {("serves", one, other), ("under", one, other), ("means", other, one)}
    return next(link for link in links if (link.key, link.goal, link.target) in arrows)


def _circle_of_steps(circle: tuple[Node, ...], goals: dict[str, Goal]) -> Finding:
    names = [_name_of(node, goals) for node in circle]
    loop = " → ".join((*names, names[0]))
    ident, number = next(
        (node for node in circle if _has_after(node, goals)), circle[0]
    )
    path: tuple[str | int, ...] = ("after",)
    if number != GOAL:
        path = ("steps", number, "after")
    message = f"these wait for each other in a circle: {loop}"
    fix = "take one  after:  away, or turn it round"
    if len(circle) == 1:
        what = "a goal" if number == GOAL else "a step"
        message, fix = f"{what} cannot wait for itself", "take  after:  away"
    elif all(node[0] == ident and node[1] != GOAL for node in circle):
        fix = "a step follows the one above it: move this one down, or take  after:  "
        fix += "away"
    found = at_goal(goals[ident], "C2", path, message=message, fix=fix)
    names_private = any(goals[name].is_private for name, _ in circle)
    return replace(found, is_private=found.is_private or names_private)


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


def _line_of(arrow: Link, goals: dict[str, Goal]) -> str:
    origin = goals[arrow.goal].origin
    place = origin.place(*arrow.path) if origin else None
    return f"{place.file} line {place.line}" if place else arrow.goal
