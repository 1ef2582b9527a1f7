"""Exceptions to rules, each with its reason: under `allow:`, or in a comment.

A comment stands behind what it excuses, or on the line above it. In the text below
the front matter it excuses the whole goal.
"""

import re
from dataclasses import dataclass

from careerplan.finding import Place
from careerplan.plan.frontmatter import Document
from careerplan.plan.nodes import Mapping, Scalar
from careerplan.plan.source import Source

_MARK = "careerplan:"  # what a comment must hold, so that most files are not searched
_IN_YAML = re.compile(r"(?:^|\s)#\s*careerplan:\s*allow\b[ \t]*(?P<what>.*)$")
_IN_MARKDOWN = re.compile(
    r"<!--\s*careerplan:\s*allow\b[ \t]*(?P<what>.*?)\s*-->", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Allow:
    """One exception, as it was written."""

    rule: str  # a code or a name, as typed
    reason: str
    place: Place
    goal: str = ""  # the id of the goal whose file it stands in
    lines: tuple[int, int] | None = None  # what it covers; None: the whole file
    is_private: bool = False

    @property
    def is_for_plan(self) -> bool:
        """Tell whether it covers the whole plan."""
        return self.place.file == "content/plan.yaml" and self.lines is None


def find_allows(document: Document, source: Source, goal: str) -> tuple[Allow, ...]:
    """Find the exceptions of a file, under its key and in its comments."""
    found = list(_under_the_key(document.keys, source, goal))
    if _MARK in source.text:
        found.extend(_in_comments(document, source, goal))
    return tuple(found)


def _under_the_key(keys: Mapping, source: Source, goal: str) -> list[Allow]:
    node = keys.get("allow")
    if not isinstance(node, Mapping):
        return []
    return [
        Allow(
            key.value.strip(),
            value.value.strip() if isinstance(value, Scalar) else "",
            source.place(key.start, key.end),
            goal,
            is_private=source.is_private,
        )
        for key, value in node.pairs
    ]


def _in_comments(document: Document, source: Source, goal: str) -> list[Allow]:
    found = []
    is_markdown = source.path.endswith(".md")
    end = document.body_start if is_markdown else len(source.text)
    lines = source.text[:end].split("\n")
    for number, line in enumerate(lines, start=1):
        if match := _IN_YAML.search(line):
            start = source.line_starts[number - 1] + match.start("what")
            is_alone = not line[: match.start()].strip()
            reach = (number, _next_line(lines, number) if is_alone else number)
            found.append(_allow(match["what"], source, start, goal, reach))
    if is_markdown:
        for match in _IN_MARKDOWN.finditer(source.text, end):
            start = match.start("what")
            found.append(_allow(match["what"], source, start, goal, None))
    return found


def _next_line(lines: list[str], number: int) -> int:
    """Return the number of the next line that is no comment and not empty."""
    for following, line in enumerate(lines[number:], start=number + 1):
        if line.strip() and not line.lstrip().startswith("#"):
            return following
    return number


def _allow(
    what: str, source: Source, start: int, goal: str, lines: tuple[int, int] | None
) -> Allow:
    """Cut `M1 no-marker the reason` into the rule and its reason."""
    rule, _, reason = what.strip().partition(" ")
    name = re.match(r"[a-z]+(?:-[a-z]+)+\b", reason.strip())
    if name and re.fullmatch("[A-Za-z][0-9]{1,2}", rule):
        rule, reason = f"{rule} {name[0]}", reason.strip()[name.end() :]
    place = source.place(start, start + len(rule))
    return Allow(rule, reason.strip(), place, goal, lines, source.is_private)
