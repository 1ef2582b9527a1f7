"""YAML as nodes of text with their places: no types, anchors, aliases or tags.

What a scalar means is decided by the table of fields, so `no` stays `no` here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from careerplan.plan.slips import BACKSLASH, explain_slip, find_bullet, quote_at
from careerplan.plan.source import BrokenFileError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20
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
    text = text.translate(_ODD_LINE_ENDS)
    try:
        events = yaml.parse(text, Loader=_LOADER)
        return _document(_Reader(events, text, offset, first_line))
    except yaml.YAMLError as error:
        raise explain_slip(error, text, offset=offset, first_line=first_line) from None
    except UnicodeError:  # a lone surrogate, which no file can hold
        raise BrokenFileError("the text is not Unicode", "save it as UTF-8") from None


@dataclass(slots=True)
class _Reader:
    """The stream of events, and where its text begins in the file."""

    events: Iterator[yaml.Event]
    text: str
    offset: int
    first_line: int

    def next(self) -> yaml.Event:
        return next(self.events)

    def span(self, event: yaml.Event) -> tuple[int, int]:
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:
            raise TypeError("the YAML parser gives a place for every event")
        return start.index + self.offset, end.index + self.offset

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
            root = _node(event, reader, depth=0)
    is_empty = isinstance(root, Scalar) and root.is_plain and not root.value.strip()
    return None if is_empty else root


def _node(event: yaml.Event, reader: _Reader, *, depth: int) -> Node:
    _refuse_extras(event, reader)
    start, end = reader.span(event)
    if depth > _DEEPEST:
        raise BrokenFileError(
            f"lists stand more than {_DEEPEST} deep in each other",
            "a plan never needs more than four levels",
            start=start,
            end=end,
        )
    if isinstance(event, yaml.ScalarEvent):
        end = start + len(reader.written(start, end).rstrip())
        scalar = Scalar(event.value, start, end, is_plain=not event.style)
        _refuse_bullet(scalar, reader)
        _refuse_escape(scalar, reader)
        return scalar
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(event := reader.next(), yaml.SequenceEndEvent):
            items.append(_node(event, reader, depth=depth + 1))
        is_flow = reader.written(start, start + 1) == "["
        end = reader.span(event)[1] if is_flow or not items else items[-1].end
        return Sequence(tuple(items), start, end, is_flow)
    return _mapping(reader, start, depth=depth)


def _mapping(reader: _Reader, start: int, *, depth: int) -> Mapping:
    pairs: list[tuple[Scalar, Node]] = []
    seen: dict[str, Scalar] = {}
    while not isinstance(event := reader.next(), yaml.MappingEndEvent):
        key = _node(event, reader, depth=depth + 1)
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
        value = _node(reader.next(), reader, depth=depth + 1)
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


def _refuse_extras(event: yaml.Event, reader: _Reader) -> None:
    """Refuse what makes YAML more than text: anchors, aliases and tags."""
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if isinstance(event, yaml.AliasEvent):
        raise _extra(f"*{anchor}", "an alias", event, reader)
    if anchor:
        raise _extra(f"&{anchor}", "an anchor", event, reader)
    if tag:
        raise _extra("", "a tag", event, reader)


def _refuse_bullet(scalar: Scalar, reader: _Reader) -> None:
    """Refuse a text that is an item of a list whose dash lacks its space."""
    if not scalar.is_plain:
        return
    if fix := find_bullet(reader.text, scalar.start - reader.offset):
        raise BrokenFileError(
            "an item of a list begins with a dash and a space",
            f"write  {fix}",
            start=scalar.start,
            end=scalar.start + len(scalar.value.split("\n")[0]),
        )


def _refuse_escape(scalar: Scalar, reader: _Reader) -> None:
    """Refuse control characters that no file may hold, written with a backslash."""
    if not scalar.is_plain and _ESCAPED.search(scalar.value):
        raise BrokenFileError(
            BACKSLASH,
            quote_at(reader.text, scalar.start - reader.offset),
            start=scalar.start,
            end=scalar.end,
        )


def _extra(
    shown: str, what: str, event: yaml.Event, reader: _Reader
) -> BrokenFileError:
    start, end = reader.span(event)
    written = reader.written(start, end).rstrip()
    is_text = isinstance(event, yaml.ScalarEvent | yaml.AliasEvent)
    fix = quote_at(reader.text, start - reader.offset) if is_text else "delete it"
    return BrokenFileError(
        f"{shown or written.split()[0]} is read as {what}, which has no meaning here",
        fix,
        start=start,
        end=start + len(written),
    )
