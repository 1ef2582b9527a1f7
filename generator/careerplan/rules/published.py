"""Every text that stands on a public page, with its place in the user's files.

The table of fields says which keys are public, so that no new key is overlooked.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from careerplan.audience import audience_of
from careerplan.finding import Finding
from careerplan.plan.fields import PUBLIC, Field, Record
from careerplan.plan.markdown import without_comments
from careerplan.plan.model import Audience, Goal, Plan, Status
from careerplan.plan.nodes import Mapping, Node, Scalar, Sequence
from careerplan.plan.plan_table import PLAN
from careerplan.plan.tables import GOAL
from careerplan.plan.walk import record_inside
from careerplan.rules.findings import Path, at_words

_IN_WORDS = ("text", "texts", "amount")


@dataclass(frozen=True, slots=True)
class Text:
    """One text that everybody may read."""

    value: str
    path: Path  # where it stands in its file; empty for the text below the keys
    owner: Goal  # whose file it is; one without an id stands for plan.yaml


def public_goals(plan: Plan) -> Iterator[Goal]:
    """Yield the goals that have a page."""
    yield from (goal for goal in plan.goals if audience_of(goal) is Audience.PUBLIC)


def texts_of_goal(goal: Goal) -> Iterator[Text]:
    """Yield the texts of a goal that its page shows, the body last."""
    if goal.origin is None:
        return
    for value, path in _texts(goal.origin.node, GOAL, ()):
        yield Text(value, path, goal)
    if goal.body:
        yield Text(without_comments(goal.body, filler=" "), (), goal)


def texts_of_plan(plan: Plan) -> Iterator[Text]:
    """Yield the texts of plan.yaml that pages show."""
    if plan.origin is None:
        return
    owner = Goal("", status=Status.READY, origin=plan.origin)
    used = {
        word
        for goal in public_goals(plan)
        for names in (
            *((item.name, item.id) for item in goal.resources),
            *(step.uses for step in goal.steps),
        )
        for word in names
    }
    for value, path in _texts(plan.origin.node, PLAN, ()):
        if path[0] != "resources" or _is_used(plan, path, used):
            yield Text(value, path, owner)


def at_text(
    text: Text, rule: str, span: tuple[int, int], *, message: str, fix: str
) -> Finding:
    """Make a finding at some words of a public text."""
    found = at_words(text.owner, rule, text.path, span, message=message, fix=fix)
    return replace(found, is_quality=False)


def _texts(node: Node, record: Record, path: Path) -> Iterator[tuple[str, Path]]:
    """Yield the public texts of a record; a bare sentence stands for its main key."""
    if isinstance(node, Scalar):
        row = record.find(record.sentence)
        if row and row.form in _IN_WORDS and node.value.strip():
            yield node.value.strip(), path
    elif isinstance(node, Mapping) and not _is_hidden(node):
        for key, value in node.pairs:
            row = record.find(key.value)
            if row and row.audience == PUBLIC:
                yield from _texts_of_key(value, row, (*path, row.key))


def _texts_of_key(node: Node, row: Field, path: Path) -> Iterator[tuple[str, Path]]:
    inner = record_inside(row)
    if inner is None and row.form not in _IN_WORDS:
        return
    items: tuple[tuple[Node, Path], ...] = ((node, path),)
    if isinstance(node, Sequence):
        items = tuple((item, (*path, n)) for n, item in enumerate(node.items))
    for item, where in items:
        if inner:
            yield from _texts(item, inner, where)
        elif isinstance(item, Scalar) and item.value.strip():
            yield item.value.strip(), where


def _is_hidden(node: Mapping) -> bool:
    """Tell whether a step is for fewer eyes than its goal."""
    if node.get("do") is None:
        return False
    share, state = node.get("share"), node.get("state")
    is_for_fewer = isinstance(share, Scalar) and share.value.strip() != PUBLIC
    return is_for_fewer or (isinstance(state, Scalar) and state.value == "skipped")


def _is_used(plan: Plan, path: Path, used: set[str]) -> bool:
    """Tell whether a goal that has a page names this resource of the plan."""
    number = path[1] if len(path) > 1 and isinstance(path[1], int) else 0
    known = plan.resources[number] if number < len(plan.resources) else None
    return known is None or known.id in used or known.name in used
