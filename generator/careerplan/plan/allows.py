"""Exceptions to rules, each with its reason: under `allow:`, or in a comment.

A comment excuses the value it stands behind, or the one below it where it has a line
of its own. In the text below the front matter it excuses the whole file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from careerplan.catalogue import NAMES, RULES
from careerplan.finding import Place
from careerplan.plan.frontmatter import Document
from careerplan.plan.markdown import without_comments
from careerplan.plan.model import Status
from careerplan.plan.nodes import Mapping, Node, Scalar, Sequence
from careerplan.plan.source import Source

_MARK = "careerplan"  # what a comment must hold, so that most files are not searched
# Without the colon, or with the word that other programs use, a rule has to follow.
_BEGINS = (
    r"careerplan(?:\s*:\s*allow\b|\s*:?\s*(?:allow|ignore|disable)\b"
    r"(?=[ \t:=]+(?:[A-Z][0-9]{1,2}\b|[a-z]+-[a-z]+\b)))[ \t:=]*"
)
_IN_YAML = re.compile(rf"(?:^|\s)#\s*{_BEGINS}(?P<what>.*)$", re.IGNORECASE)
_IN_MARKDOWN = re.compile(
    rf"<!--\s*{_BEGINS}(?P<what>.*?)\s*-->", re.DOTALL | re.IGNORECASE
)
# `M1 no-marker: the reason`, with the name or without, and any sign behind it.
_WRITTEN = re.compile(
    r"(?P<rule>[^\s:,;.–—]+(?:[ \t]+(?P<name>[a-z]+(?:-[a-z]+)+)(?![\w-]))?)"
    r"[\s:,;.–—-]*(?P<reason>.*)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Allow:
    """One exception, as it was written."""

    rule: str  # a code where it is a rule that there is, else as typed
    reason: str
    place: Place
    goal: str = ""  # the id of the goal whose file it stands in
    lines: tuple[int, int] | None = None  # what it covers; None: the whole file
    is_private: bool = False
    is_of_closed: bool = False  # in the file of a goal that is no longer judged

    @property
    def is_for_plan(self) -> bool:
        """Tell whether it covers the whole plan."""
        return self.place.file == "content/plan.yaml" and self.lines is None


def find_rule(written: str) -> str:
    """Return the code that a code, a name, or both together mean; or nothing."""
    first, *rest = written.split(maxsplit=1)[:2] or [""]
    code = first.upper() if first.upper() in RULES else NAMES.get(first.casefold(), "")
    if rest and NAMES.get(rest[0].strip().casefold()) != code:
        return ""
    return code


def find_allows(document: Document, source: Source, goal: str) -> tuple[Allow, ...]:
    """Find the exceptions of a file, under its key and in its comments."""
    found = list(_under_the_key(document.keys, source, goal))
    if _MARK in source.text.lower():
        found.extend(_in_yaml(document, source, goal))
        found.extend(_in_markdown(document, source, goal))
    node = document.keys.get("status")
    word = node.value.strip() if isinstance(node, Scalar) else ""
    if any(status == word and status.is_closed for status in Status):
        found = [replace(allow, is_of_closed=True) for allow in found]
    return tuple(found)


def _under_the_key(keys: Mapping, source: Source, goal: str) -> Iterator[Allow]:
    node = keys.get("allow")
    if not isinstance(node, Mapping):
        return
    for number, (key, value) in enumerate(node.pairs):
        if key.value.startswith("x-") or _is_piece(node, key, source):
            continue
        if not isinstance(value, Scalar):
            continue  # a list or keys are no text, which is a finding of its own (X7)
        reason = [value.value]
        for later, _ in node.pairs[number + 1 :]:
            if not _is_piece(node, later, source):
                break
            reason.append(later.value)
        yield Allow(
            find_rule(key.value) or key.value.strip(),
            " ".join(" ".join(reason).split()),
            source.place(key.start, key.end),
            goal,
            is_private=source.is_private,
        )


def _is_piece(node: Mapping, key: Scalar, source: Source) -> bool:
    """Tell whether a comma inside braces has cut this off a reason (X5)."""
    return node.is_flow and not source.text[key.end :].lstrip().startswith(":")


def _in_yaml(document: Document, source: Source, goal: str) -> Iterator[Allow]:
    end = document.body_start if source.path.endswith(".md") else len(source.text)
    lines = source.text[:end].split("\n")
    texts = list(_scalars(document.keys))
    for number, line in enumerate(lines, start=1):
        match = _IN_YAML.search(line)
        if match is None:
            continue
        start = source.line_starts[number - 1] + match.start("what")
        if any(_is_inside(node, start, source) for node in texts):
            continue
        is_alone = not line[: match.start()].strip()
        excused = _next_line(lines, number) if is_alone else number
        extents = list(_extents(document.keys, source, excused, is_whole=is_alone))
        reach = (
            min((number, *(first for first, _ in extents))),
            max((excused, *(last for _, last in extents))),
        )
        yield _allow(match["what"], source, start, goal, reach)


def _in_markdown(document: Document, source: Source, goal: str) -> Iterator[Allow]:
    start, end = document.body_start, len(source.text)
    if not source.path.endswith(".md"):
        notes = document.keys.get("notes")
        start, end = (notes.start, notes.end) if notes else (end, end)
    text = source.text[start:end]
    bare = without_comments(text, filler=" ")
    for match in _IN_MARKDOWN.finditer(text):
        if bare[match.start()] == " ":  # in code it is an example
            where = start + match.start("what")
            yield _allow(match["what"], source, where, goal, None)


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item)
    else:
        for _, value in node.pairs:
            yield from _scalars(value)


def _is_inside(node: Scalar, offset: int, source: Source) -> bool:
    """Tell whether a sign is part of a text; a note may stand behind its `>` or `|`."""
    start = node.start
    if source.text[start : start + 1] in ("|", ">"):
        start = source.text.find("\n", start)
    return not node.is_plain and start <= offset < node.end


def _next_line(lines: list[str], number: int) -> int:
    """Return the number of the next line that is no comment and not empty."""
    for following, line in enumerate(lines[number:], start=number + 1):
        if line.strip(" \t-") and not line.lstrip().startswith("#"):
            return following
    return number


def _extents(
    node: Node, source: Source, line: int, *, is_whole: bool
) -> Iterator[tuple[int, int]]:
    """Yield the first and last line of the texts on a line, and of what begins there.

    A list or keys count where they begin alone, unless they are wanted whole: what is
    inside has lines of its own.
    """
    inner: list[tuple[int, Node]] = []
    if isinstance(node, Sequence):
        inner = [(item.start, item) for item in node.items]
    elif isinstance(node, Mapping):
        inner = [(key.start, value) for key, value in node.pairs]
    for start, value in inner:
        end = value.start
        if isinstance(value, Scalar) or is_whole:
            end = max((text.end for text in _scalars(value)), default=end)
        place = source.place(start, end)
        is_here = place.line <= line <= place.end_line
        if is_here and (isinstance(value, Scalar) or place.line == line):
            yield place.line, place.end_line
        yield from _extents(value, source, line, is_whole=is_whole)


def _allow(
    what: str, source: Source, start: int, goal: str, lines: tuple[int, int] | None
) -> Allow:
    """Cut `M1 no-marker the reason` into the rule and its reason."""
    match = _WRITTEN.match(what)
    rule = match["rule"] if match else ""
    reason = match["reason"] if match else ""
    if match and match["name"] and not _is_name(match):
        # `M1 long-term work has no number`: the reason begins with such a word.
        rule = rule.split()[0]
        reason = what[len(rule) :].lstrip(" \t\n:,;.–—-")
    return Allow(
        find_rule(rule) or rule,
        " ".join(reason.split()),
        source.place(start, start + len(rule)),
        goal,
        lines,
        source.is_private,
    )


def _is_name(match: re.Match[str]) -> bool:
    """Tell whether a word with dashes behind the rule is the name of a rule."""
    return match["name"] in NAMES
