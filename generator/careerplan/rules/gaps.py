"""C, the chain, of gaps: each goal leads somewhere, and each role is reached."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from careerplan.finding import Finding
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Plan, Role, Status
from careerplan.plan.nodes import Scalar
from careerplan.roadmap.chains import lay_out_chain
from careerplan.rules.findings import Path, at_goal, at_plan
from careerplan.rules.life import (
    FAMILY,
    HOLIDAY,
    HOME,
    MILESTONES,
    find_life,
    words_of_work,
)
from careerplan.rules.published import Text, at_text
from careerplan.rules.subject import Subject

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "C6": {
        "family": FAMILY,
        "home": HOME,
        "holidays": HOLIDAY,
        "the days that mark a life": MILESTONES,
    },
}
_LONGEST = 60  # characters that are quoted
_GIVEN_UP = (Status.MISSED, Status.CHANGED, Status.DROPPED)
_WORD = re.compile(r"[^\W_]+")
# They say nothing of what somebody does.
_FILLERS = frozenset("a an the of in for at on to and or my our as with".split())
_ENDING = re.compile(r"(?<=\w{3})(?:ership|ment|ing|ers|ors|er|or|ed|ies|es|s|y|e)$")
_MOVE_IT = (
    "if it is, move it to content/private/goals/ with  kind: personal, and name the "
    "goals that pay for it with  means:"
)
_TELL_WORK = (
    "keep it as a personal goal in content/private/goals/, and write what your work "
    "gains, such as  why: I train the newcomers already"
)
_Graph = Mapping[str, tuple[str, ...]]


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals (C3, C4) and roles (C5) without a way, and mixed kinds (C6)."""
    if not subject.unreadable:  # what leads where may stand in a file like that
        yield from _unlinked(subject)
    if subject.is_english:
        if not subject.unreadable:
            yield from _unreached(subject.plan)
        scope = words_of_work(subject.plan)
        for goal in subject.professional_goals():
            yield from _mixed(goal, scope)


def _unlinked(subject: Subject) -> Iterator[Finding]:
    """Find ends of chains that are no personal goal, and personal goals alone.

    One cause is told once: of goals that follow one another, on the last or the first.
    """
    plan = subject.plan
    goals = {goal.id: goal for goal in plan.goals if goal.status not in _GIVEN_UP}
    ahead = _arrows(plan, goals)
    behind: dict[str, list[str]] = {ident: [] for ident in goals}
    for ident, targets in ahead.items():
        for target in targets:
            behind[target].append(ident)
    back = {ident: tuple(sources) for ident, sources in behind.items()}
    personal = {ident for ident, goal in goals.items() if goal.is_personal}
    professional = set(goals) - personal
    served = _spread(personal, back)
    to_do = {goal.id for goal in subject.professional_goals()}
    before = _spread(to_do, back)  # what leads on to a goal of which more is told
    for goal in subject.professional_goals():
        if goal.id not in served and before.isdisjoint(ahead[goal.id]):
            yield _serves_nothing(goal, has_personal=bool(personal))
            if not personal:
                break  # all of them miss the same
    reached = _spread(professional, ahead)
    wishes = [goal for goal in subject.open_goals() if goal.is_personal]
    behind_wishes = _spread({goal.id for goal in wishes}, ahead)
    for goal in wishes:
        if goal.id not in reached and behind_wishes.isdisjoint(back[goal.id]):
            yield _unserved(goal)
            if not professional:
                break


def _arrows(plan: Plan, goals: Mapping[str, Goal]) -> dict[str, tuple[str, ...]]:
    """Return what each goal that was not given up leads to, or is a part of."""
    chain = lay_out_chain(plan)
    ahead = {ident: list(chain.leads_to[ident]) for ident in goals}
    for whole, parts in chain.parts.items():
        for part in parts:
            if part in ahead:
                ahead[part].append(whole)
    return {
        ident: tuple(target for target in targets if target in goals)
        for ident, targets in ahead.items()
    }


def _spread(begin: set[str], graph: _Graph) -> set[str]:
    """Return some goals and all that the arrows lead to from there."""
    seen, queue = set(begin), list(begin)
    while queue:
        for following in graph[queue.pop()]:
            if following not in seen:
                seen.add(following)
                queue.append(following)
    return seen


def _serves_nothing(goal: Goal, *, has_personal: bool) -> Finding:
    name = goal.id.removeprefix("private/")
    fix = f"write  means: {name}  into the personal goal that it pays for, in "
    fix += "content/private/goals/"
    if not has_personal:
        fix = "write down what you work for as a personal goal in "
        fix += f"content/private/goals/, with  kind: personal  and  means: {name}"
    message = "does this goal lead to anything you want for yourself? it serves no "
    message += "personal goal"
    return at_goal(goal, "C3", ("goal",), message=message, fix=fix)


def _unserved(goal: Goal) -> Finding:
    return at_goal(
        goal,
        "C4",
        ("goal",),
        message="no professional goal leads to this personal goal",
        fix="name the goals that pay for it, such as  means: into-sales",
    )


def _unreached(plan: Plan) -> Iterator[Finding]:
    """Find roles of the path that no goal leads to (C5)."""
    texts = [
        frozenset(_stems(text))
        for goal in plan.goals
        if goal.status not in _GIVEN_UP and not goal.is_personal
        for text in _claims(goal)
    ]
    given_up = {goal.id for goal in plan.goals if goal.status in _GIVEN_UP}
    synonyms = _synonyms(plan)
    names = [_stems(role.role) for role in plan.path]
    held = _stems(plan.role)
    for number, role in enumerate(plan.path):
        if role.goal:
            is_reached = role.goal not in given_up
        else:
            is_reached = any(
                _is_reached(_stems(name), texts, names, synonyms)
                for name in (role.role, *role.or_)
            )
        is_held = number == 0 and _is_same_role(names[0], held, synonyms)
        if not is_reached and not is_held:
            yield _unreachable(plan, number, role)


def _claims(goal: Goal) -> Iterator[str]:
    """Yield what a goal says will be so: its words, its measures, its steps."""
    yield goal.goal
    yield goal.title
    for measure in goal.measure:
        yield f"{measure.text} {measure.unit}"
    for step in goal.steps:
        yield step.do


def _is_reached(
    name: tuple[str, ...],
    texts: list[frozenset[str]],
    names: list[tuple[str, ...]],
    synonyms: Mapping[str, frozenset[str]],
) -> bool:
    """Tell whether a text holds all words of a role, and means no longer one by them.

    `Become sales assistant manager` says nothing of the role of sales manager.
    """
    longer = [other for other in names if set(other) > set(name)]
    for text in texts:
        if _holds(text, name, synonyms) and not any(
            _holds(text, other, synonyms) for other in longer
        ):
            return True
    return not name


def _holds(
    text: frozenset[str],
    name: tuple[str, ...],
    synonyms: Mapping[str, frozenset[str]],
) -> bool:
    return all(
        stem in text or bool(synonyms.get(stem, frozenset()) & text) for stem in name
    )


def _is_same_role(
    name: tuple[str, ...],
    held: tuple[str, ...],
    synonyms: Mapping[str, frozenset[str]],
) -> bool:
    """Tell whether the first role of the path is the one of today."""
    if not held or not name:
        return False
    return _holds(frozenset(held), name, synonyms) or _holds(
        frozenset(name), held, synonyms
    )


@lru_cache(maxsize=8192)
def _stems(text: str) -> tuple[str, ...]:
    """Return what the words of a role or a text begin with, whatever their endings."""
    words = (word.casefold() for word in _WORD.findall(text))
    return tuple(_stem(word) for word in words if word not in _FILLERS)


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    """Cut the ending: lead, leader, leading and leadership are one word here."""
    shorter = _ENDING.sub("", word)
    return word if shorter == word else _stem(shorter)


def _synonyms(plan: Plan) -> dict[str, frozenset[str]]:
    """Return for each word the words that mean the same, in either direction."""
    same: dict[str, set[str]] = {}
    for word, others in plan.synonyms:
        group = {stem for text in (word, *others) for stem in _stems(text)[:1]}
        for stem in group:
            same.setdefault(stem, set()).update(group)
    return {stem: frozenset(group) for stem, group in same.items()}


def _unreachable(plan: Plan, number: int, role: Role) -> Finding:
    name = shorten(role.role, longest=_LONGEST)
    message = f'no goal or step leads to "{name}", which is on the path'
    fix = f"write a goal such as  goal: Become {name}  or name one with  goal:  "
    fix += "beside the role"
    if role.goal:
        fix = f"{role.goal} was given up: name another goal, or change the path"
    path: Path = ("path", number, "role")
    if plan.origin and not plan.origin.has(*path):
        path = ("path", number)
    node = plan.origin.node_at("path") if plan.origin else None
    if not isinstance(node, Scalar):
        return at_plan(plan, "C5", path, message=message, fix=fix)
    # A path in one line: the role is looked for behind those before it.
    text, end = node.value.strip(), 0
    for each in plan.path[: number + 1]:
        start = max(end, text.find(each.role, end))
        end = start + len(each.role)
    owner = Goal("", status=Status.READY, origin=plan.origin)
    line = Text(text, ("path",), owner)
    return at_text(line, "C5", (start, end), message=message, fix=fix)


def _mixed(goal: Goal, scope: frozenset[str]) -> Iterator[Finding]:
    """Find the first words of private life in a professional goal (C6)."""
    for path, text in _own_words(goal):
        if life := find_life(text, scope):
            words = shorten(text[life.start : life.end], longest=_LONGEST)
            what, fix = "this a personal goal", _MOVE_IT
            if path == ("why",):
                what, fix = "this the reason that employers should read", _TELL_WORK
            yield at_text(
                Text(text, path, goal),
                "C6",
                (life.start, life.end),
                message=f'"{words}" sounds like private life: is {what}?',
                fix=fix,
            )
            return


def _own_words(goal: Goal) -> Iterator[tuple[Path, str]]:
    yield ("goal",), goal.goal
    yield ("title",), goal.title
    yield ("why",), goal.why
    for number, measure in enumerate(goal.measure):
        yield ("measure", number), measure.text
