"""YAML as nodes of text with their places: no types, anchors, aliases or tags.

What a scalar means is decided by the table of fields, so `no` stays `no` here.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from careerplan.plan.slips import (
    BACKSLASH,
    BULLETS,
    explain_slip,
    find_bullet,
    quote_at,
)
from careerplan.plan.source import BrokenFileError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20
_BLOCKS = ("|", ">")  # the signs that begin a text of several lines
_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# YAML ends a line at these, and no editor does.
_ODD_LINE_ENDS = str.maketrans("\u2028\u2029", "  ")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text."""

    value: str
    start: int  # offsets in characters into the file
    end: int
    is_plain: bool = True


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: "tuple[Node, ...]"
    start: int
    end: int
    is_flow: bool = False


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the order they were written."""

    pairs: "tuple[tuple[Scalar, Node], ...]"
    start: int
    end: int
    is_flow: bool = False

    def get(self, key: str) -> "Node | None":
        """Return the value of a key, or None."""
        return next((value for name, value in self.pairs if name.value == key), None)


Node = Scalar | Sequence | Mapping


def parse_yaml(text: str, *, offset: int = 0, first_line: int = 1) -> Node | None:
    """Parse one YAML document that begins at an offset and a line of its file.

    Returns None for an empty document. Raises `BrokenFileError`.
    """
    bare = text.lstrip("\ufeff")  # which the parser would leave out of its count
    text, offset = bare, offset + len(text) - len(bare)
    text = text.translate(_ODD_LINE_ENDS) if not text.isascii() else text
    try:
        return _document(_Reader(_LOADER(text).get_event, text, offset, first_line))
    except yaml.YAMLError as error:
        raise explain_slip(error, text, offset=offset, first_line=first_line) from None
    except UnicodeError:  # a lone surrogate, which no file can hold
        raise BrokenFileError("the text is not Unicode", "save it as UTF-8") from None


@dataclass(slots=True)
class _Reader:
    """What gives the next event, and where its text begins in the file."""

    next: Callable[[], Any]  # an event; its types do not say what it holds
    text: str
    offset: int
    first_line: int

    def span(self, event: Any) -> tuple[int, int]:
        return event.start_mark.index + self.offset, event.end_mark.index + self.offset

    def written(self, start: int, end: int) -> str:
        return self.text[start - self.offset : end - self.offset]


def _document(reader: _Reader) -> Node | None:
    root: Node | None = None
    while not isinstance(event := reader.next(), yaml.StreamEndEvent):
        if isinstance(event, yaml.DocumentStartEvent):
            if root is not None:
                start, end = reader.span(event)
                raise BrokenFileError(
                    "a second YAML document begins here",
                    "keep one document a file: delete the line with ---",
                    start=start,
                    end=end,
                )
            event = reader.next()
            root = _node(event, reader, 0)
    is_empty = isinstance(root, Scalar) and root.is_plain and not root.value.strip()
    return None if is_empty else root


def _node(event: Any, reader: _Reader, depth: int) -> Node:
    """Read the node that an event begins; this is where a file's time goes."""
    kind = type(event)
    if kind is yaml.AliasEvent or event.anchor or event.tag:
        raise _extra(event, reader)
    if depth > _DEEPEST:
        start, end = reader.span(event)
        raise BrokenFileError(
            f"lists stand more than {_DEEPEST} deep in each other",
            "a plan never needs more than four levels",
            start=start,
            end=end,
        )
    if kind is yaml.ScalarEvent:
        return _scalar(event, reader)
    if kind is yaml.SequenceStartEvent:
        return _sequence(event, reader, depth)
    return _mapping(event, reader, depth)


def _scalar(event: Any, reader: _Reader) -> Scalar:
    index, offset, style = event.start_mark.index, reader.offset, event.style
    end = event.end_mark.index
    if style in _BLOCKS:  # the parser ends it where the next one begins
        end = index + len(reader.text[index:end].rstrip())
    scalar = Scalar(event.value, index + offset, end + offset, not style)
    if style:
        _refuse_escape(scalar, reader)
    elif reader.text[index : index + 1] in BULLETS:
        _refuse_bullet(scalar, reader)
    return scalar


def _sequence(event: Any, reader: _Reader, depth: int) -> Sequence:
    start = event.start_mark.index + reader.offset
    items = []
    while type(event := reader.next()) is not yaml.SequenceEndEvent:
        items.append(_node(event, reader, depth + 1))
    is_flow = reader.written(start, start + 1) == "["
    end = reader.span(event)[1] if is_flow or not items else items[-1].end
    return Sequence(tuple(items), start, end, is_flow)


def _mapping(event: Any, reader: _Reader, depth: int) -> Mapping:
    start = event.start_mark.index + reader.offset
    pairs: list[tuple[Scalar, Node]] = []
    seen: dict[str, Scalar] = {}
    while type(event := reader.next()) is not yaml.MappingEndEvent:
        key = _node(event, reader, depth + 1)
        if not isinstance(key, Scalar):
            raise BrokenFileError(
                "a key cannot begin with [ or { unless it stands in quotes",
                "write it without the bracket, or put it in quotes",
                start=key.start,
                end=key.end,
            )
        if key.value == "<<" and key.is_plain:
            raise BrokenFileError(
                "<< is read as a merge key, which has no meaning here",
                "write out the keys it stands for",
                start=key.start,
                end=key.end,
            )
        value = _node(reader.next(), reader, depth + 1)
        if key.value in seen:
            above = reader.written(reader.offset, seen[key.value].start).count("\n")
            raise BrokenFileError(
                f'"{key.value}" stands here a second time; the first is on line '
                f"{reader.first_line + above}",
                "keep one of the two, or make it a list",
                start=key.start,
                end=key.end,
            )
        seen[key.value] = key
        pairs.append((key, value))
    is_flow = reader.written(start, start + 1) == "{"
    # A block ends with its last value: the parser ends it where the next one begins.
    end = reader.span(event)[1] if is_flow or not pairs else pairs[-1][1].end
    return Mapping(tuple(pairs), start, end, is_flow)


def _refuse_bullet(scalar: Scalar, reader: _Reader) -> None:
    """Refuse a text that is an item of a list whose dash lacks its space."""
    if fix := find_bullet(reader.text, scalar.start - reader.offset):
        raise BrokenFileError(
            "an item of a list begins with a dash and a space",
            f"write  {fix}",
            start=scalar.start,
            end=scalar.start + len(scalar.value.split("\n")[0]),
        )


def _refuse_escape(scalar: Scalar, reader: _Reader) -> None:
    """Refuse control characters that no file may hold, written with a backslash."""
    if _ESCAPED.search(scalar.value):
        raise BrokenFileError(
            BACKSLASH,
            quote_at(reader.text, scalar.start - reader.offset),
            start=scalar.start,
            end=scalar.end,
        )


def _extra(event: Any, reader: _Reader) -> BrokenFileError:
    """Refuse what makes YAML more than text: anchors, aliases and tags."""
    start, end = reader.span(event)
    written = reader.written(start, end).rstrip()
    if isinstance(event, yaml.AliasEvent):
        shown, what = f"*{event.anchor}", "an alias"
    elif event.anchor:
        shown, what = f"&{event.anchor}", "an anchor"
    else:
        shown, what = written.split()[0], "a tag"
    is_text = isinstance(event, yaml.ScalarEvent | yaml.AliasEvent)
    fix = quote_at(reader.text, start - reader.offset) if is_text else "delete it"
    return BrokenFileError(
        f"{shown} is read as {what}, which has no meaning here",
        fix,
        start=start,
        end=start + len(written),
    )
