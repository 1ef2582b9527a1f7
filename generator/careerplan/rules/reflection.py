"""I11, reflection-empty: each heading of the reflection has something below it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careerplan.catalogue import RULES
from careerplan.finding import Finding
from careerplan.plan.lines import shorten
from careerplan.plan.markdown import without_comments
from careerplan.rules.subject import Subject

_LONGEST = 60  # characters of a heading that is quoted
_MOST_HEADINGS = 3  # that one message lists
_MARKED = re.compile(r" {0,3}(?P<marks>#{1,6})(?=\s|$)(?P<words>.*?)(?:\s#+)?\s*$")
_UNDERLINE = re.compile(r" {0,3}(?P<sign>=+|-{2,})\s*$")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading, by the numbers of its lines from 0."""

    line: int
    below: int  # the first line below it
    level: int
    words: str


def check(subject: Subject) -> Iterator[Finding]:
    """Find headings of the reflection with nothing below them, once for all."""
    origin = subject.plan.reflected
    if origin is None:
        return
    text = without_comments(origin.source.text[origin.body_start :], filler=" ")
    lines = [*text.split("\n"), ""]
    blank = _blank(_headings(lines), lines)
    if not blank:
        return
    named = [f'"{shorten(one.words, longest=_LONGEST)}"' for one in blank]
    if len(named) > _MOST_HEADINGS:
        named[_MOST_HEADINGS:] = [f"{len(named) - _MOST_HEADINGS} more"]
    listed = " and ".join(filter(None, (", ".join(named[:-1]), named[-1])))
    start = origin.body_start + sum(len(line) + 1 for line in lines[: blank[0].line])
    end = start + len(lines[blank[0].line].rstrip())
    yield Finding(
        "I11",
        RULES["I11"].severity,
        origin.source.place(start, end),
        f"nothing stands below {listed}",
        "write a sentence or two there, before an interviewer asks you",
        is_private=True,
    )


def _headings(lines: list[str]) -> list[_Heading]:
    """List the headings of a text, marked or underlined, but for those in code."""
    found: list[_Heading] = []
    in_code = False
    for number, line in enumerate(lines):
        if _FENCE.match(line):
            in_code = not in_code
        if in_code:
            continue
        if match := _MARKED.match(line):
            level, words = len(match["marks"]), match["words"].strip()
            found.append(_Heading(number, number + 1, level, words))
        elif _is_words(line) and (match := _UNDERLINE.match(lines[number + 1])):
            level = 1 if match["sign"].startswith("=") else 2
            found.append(_Heading(number, number + 2, level, line.strip()))
    return found


def _blank(headings: list[_Heading], lines: list[str]) -> list[_Heading]:
    """Keep the headings with no words before the next one, unless that is a part."""
    kept = []
    for place, heading in enumerate(headings):
        rest = headings[place + 1 :]
        stop = rest[0].line if rest else len(lines)
        has_parts = bool(rest) and rest[0].level > heading.level
        is_filled = any(_is_words(line) for line in lines[heading.below : stop])
        if heading.words and not is_filled and not has_parts:
            kept.append(heading)
    return kept


def _is_words(line: str) -> bool:
    return any(map(str.isalnum, line))
