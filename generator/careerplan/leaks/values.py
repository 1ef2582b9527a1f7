"""Every value of the user's files, with who may see it by the table of fields.

`audience.py` takes out of the model what an audience may not see. This goes its own
way, from the words of the files, so that a fault there cannot hide itself here.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from careerplan.plan.fields import PUBLIC, Field, Record
from careerplan.plan.markdown import without_comments
from careerplan.plan.model import Audience
from careerplan.plan.nodes import Mapping, Node, Scalar, Sequence
from careerplan.plan.origin import Origin
from careerplan.plan.tables import CHOSEN
from careerplan.plan.walk import record_inside

Path = tuple[str, ...]

WIDTH = {Audience.ME: 0, Audience.EMPLOYER: 1, Audience.PUBLIC: 2}
_ME, _WIDEST = WIDTH[Audience.ME], WIDTH[Audience.PUBLIC]
# Forms of values that are no words of anybody's.
_NO_WORDS = frozenset(
    """address as-of choice choices chosen colour count date every flag goal-id id ids
    key language length link load month priority references schema start url""".split()
)
_SHARES = frozenset(audience.value for audience in Audience)


@dataclass(frozen=True, slots=True)
class Value:
    """One text that stands in a file."""

    text: str
    start: int  # offsets in characters into the file
    end: int
    width: int  # who may see it where its record is seen: one of `WIDTH`
    is_text: bool  # words, not a date, a name of a file, or one of a few choices
    path: Path = ()  # the keys above it; empty for the text below the keys


def values_of(origin: Origin, record: Record) -> Iterator[Value]:
    """Yield the values of a file, and the text below them; what hides in it is mine."""
    yield from _walk(origin.node, record, _WIDEST, ())
    if not origin.source.path.endswith(".md"):
        return
    body = origin.source.text[origin.body_start :]
    seen = without_comments(body, filler=" ")
    start, end = origin.body_start, len(origin.source.text)
    if seen != body:
        yield Value(body, start, end, _ME, is_text=True)
    if seen.strip():
        yield Value(seen, start, end, _WIDEST, is_text=True)


def _walk(node: Node, record: Record, width: int, path: Path) -> Iterator[Value]:
    """Yield the values of a record; a bare sentence stands for its main key."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _walk(item, record, width, path)
    elif isinstance(node, Scalar):
        row = record.find(record.sentence)
        if row is not None:
            yield _value(node, row, min(width, _width_of(row, record)), path)
    else:
        width = min(width, _own_width(node, record))
        for key, inner in node.pairs:
            row = record.find(key.value)
            if row is None:
                yield from _scalars(inner, None, _ME, (*path, key.value))
            else:
                wide = min(width, _width_of(row, record))
                yield from _below(inner, row, wide, (*path, row.key))


def _below(node: Node, row: Field, width: int, path: Path) -> Iterator[Value]:
    """Yield what stands under a key."""
    inner = record_inside(row)
    if row.form == "chosen" and isinstance(node, Mapping):
        for key, said in node.pairs:
            yield _value(key, row, width, (*path, key.value), is_text=False)
            yield from _walk(said, CHOSEN, width, (*path, key.value))
    elif path[-1] == "skills":
        yield from _skills(node, inner, path)
    elif inner is not None:
        yield from _walk(node, inner, width, path)
    else:
        yield from _scalars(node, row, width, path)


def _skills(node: Node, record: Record | None, path: Path) -> Iterator[Value]:
    """Yield skills: an item without a name says who may see the list, or each says."""
    items = node.items if isinstance(node, Sequence) else (node,)
    told = [item for item in items if isinstance(item, Mapping)]
    whole = next((_said(item, "share") for item in told if not item.get("name")), "")
    for item in items:
        own = _said(item, "share") if isinstance(item, Mapping) else ""
        share = own or whole
        width = WIDTH[Audience(share)] if share in _SHARES else _ME
        if record is not None:
            for value in _walk(item, record, _WIDEST, path):
                yield replace(value, width=width)


def _scalars(node: Node, row: Field | None, width: int, path: Path) -> Iterator[Value]:
    """Yield all texts below a node, the names of links too."""
    if isinstance(node, Scalar):
        yield _value(node, row, width, path)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item, row, width, path)
    else:
        for key, inner in node.pairs:
            yield _value(key, row, width, path, is_text=False)
            yield from _scalars(inner, row, width, (*path, key.value))


def _value(
    node: Scalar, row: Field | None, width: int, path: Path, *, is_text: bool = True
) -> Value:
    is_words = is_text and (row is None or row.form not in _NO_WORDS)
    return Value(node.value.strip(), node.start, node.end, width, is_words, path)


def _width_of(row: Field, record: Record) -> int:
    """Tell who may see a key; a person is shown by their role alone."""
    if row.key == "who" and record.what == "a person":
        return _ME
    return WIDTH[Audience(row.audience)]


def _own_width(node: Mapping, record: Record) -> int:
    """Tell who may see a step, which may be for fewer eyes than its goal."""
    if record.what != "a step":
        return _WIDEST
    share = _said(node, "share") or PUBLIC
    if _said(node, "state") == "skipped" or share not in _SHARES:
        return _ME
    return WIDTH[Audience(share)]


def _said(node: Mapping, key: str) -> str:
    value = node.get(key)
    return value.value.strip() if isinstance(value, Scalar) else ""
