"""YAML as nodes of text with their places: no types, anchors, aliases or tags.

What a scalar means is decided by the table of fields, so `no` stays `no` here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from careerplan.plan.source import BrokenFileError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20
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
    if text.startswith("\ufeff"):  # the parser leaves it out of its count
        text, offset = text[1:], offset + 1
    text = text.translate(_ODD_LINE_ENDS)
    try:
        events = yaml.parse(text, Loader=_LOADER)
        return _document(_Reader(events, text, offset, first_line))
    except yaml.YAMLError as error:
        raise _explain(error, text, offset) from None
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
    is_empty = isinstance(root, Scalar) and root.is_plain and not root.value
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
        return Scalar(event.value, start, end, is_plain=not event.style)
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
                "a list or a mapping stands where a key is expected",
                "put the text in quotes if it begins with [ or {",
                start=key.start,
                end=key.end,
            )
        if key.value == "<<" and key.is_plain:
            raise _extra("a merge key (<<)", key.start, key.end)
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
    start, end = reader.span(event)
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if isinstance(event, yaml.AliasEvent):
        raise _extra(f"an alias (*{anchor})", start, end)
    if anchor:
        raise _extra(f"an anchor (&{anchor})", start, end)
    if tag:
        raise _extra(f"a tag ({tag})", start, end)


def _extra(what: str, start: int, end: int) -> BrokenFileError:
    return BrokenFileError(
        f"{what} has no meaning here",
        "write the text out; if it is part of a sentence, put the sentence in quotes",
        start=start,
        end=end,
    )


# What the YAML parser says, and what it most often means.
_EXPLANATIONS = (
    (
        "cannot start any token",
        "this character cannot begin a text: {character}",
        'put the text in quotes, such as  goal: "{rest}"',
    ),
    (
        "belongs to the text above",
        "this line is read as a part of the text above it, where no key can stand",
        "indent it as far as the other keys, and write the one above as  key: value",
    ),
    (
        "mapping values are not allowed",
        "there is a colon followed by a space inside the text",
        'put the text in quotes, such as  why: "First: learn"',
    ),
    (
        "expected <block end>",
        "the indentation does not fit the lines above",
        "give the lines of one list or block the same number of spaces",
    ),
    (
        "did not find expected key",
        "the indentation does not fit the lines above, or a quote is not closed",
        "indent it as far as its neighbours; a text in double quotes may hold only "
        "single ones",
    ),
    (
        "did not find expected '-' indicator",
        "this line is no item of the list above",
        "begin it with  -  or indent it as far as the keys around the list",
    ),
    (
        "could not find expected ':'",
        "a key without its colon",
        "write  key: value  with a space behind the colon",
    ),
    (
        "did not find expected ',' or",
        "a bracket or brace is not closed, or its text holds a sign of YAML",
        'close it, or put the text in quotes, such as  do: "Call Anna, my mentor"',
    ),
    (
        "expected <document start>",
        "the YAML ends above this line",
        "delete the line with three dots, or the one that begins with %",
    ),
    (
        "unexpected end of stream",
        "a quote is opened and never closed",
        "close it with the same sign",
    ),
    (
        "found unknown escape character",
        "a backslash inside double quotes",
        "use single quotes around a text with a backslash",
    ),
    (
        "did not find expected whitespace",
        "this sign has a meaning of its own in YAML",
        "put the text in quotes",
    ),
)


# These are noticed only where the text that is not closed has swallowed much else.
_OPENED = re.compile("end of stream|expected ':'|expected ',' or")


def _explain(error: yaml.YAMLError, text: str, offset: int) -> BrokenFileError:
    """Turn the parser's complaint into plain words."""
    problem = str(getattr(error, "problem", None) or error)
    mark = getattr(error, "problem_mark", None)
    index = min(mark.index if mark else 0, len(text))
    context = getattr(error, "context_mark", None)
    passed = f"{text}\n"[context.index : index + 1] if context else ""
    if context and "\n" in passed and _OPENED.search(problem):
        index = context.index
    before = text[text.rfind("\n", 0, index) + 1 : index]
    if "mapping values" in problem and re.fullmatch(r"[ -]*[\w-]+", before):
        problem, index = "belongs to the text above", index - len(before.lstrip(" -"))
    start, end = offset + index, offset + min(index + 1, len(text))
    if text[index : index + 1] == "\t":
        return BrokenFileError(
            "a tab is used for indentation",
            "use spaces; most editors can turn tabs into spaces",
            start=start,
            end=end,
        )
    for pattern, reason, fix in _EXPLANATIONS:
        if pattern in problem:
            rest = text[index:].split("\n", 1)[0].strip().replace('"', "'")
            fields = {"character": text[index : index + 1], "rest": rest}
            return BrokenFileError(
                reason.format(**fields), fix.format(**fields), start=start, end=end
            )
    return BrokenFileError(
        f"this is not YAML: {problem}",
        "put texts with signs such as : # [ ] { } & * ! | > % @ in quotes",
        start=start,
        end=end,
    )
