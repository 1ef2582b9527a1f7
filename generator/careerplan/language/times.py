"""The finder of dates in running text: what an end is, and what only looks like one.

Beside it stands the strict reader of fields (`plan/dates`). Here a sentence may say
when, how often or how long, and most of what it says is no deadline.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careerplan.language.time_patterns import PATTERNS, gate_of
from careerplan.language.time_patterns import TimeKind as TimeKind


@dataclass(frozen=True, slots=True)
class Time:
    """A time that is named in a text."""

    kind: TimeKind
    start: int  # offsets in characters
    end: int
    words: str


# A pattern that cannot do without one of these is not tried where a text has none.
_GATES = {
    "unit": re.compile(
        r"day|week|month|quarter|half|semester|term|sprint|season|year|decade|summer|"
        r"winter|spring|autumn|fall|cycle|shift|night|evening|morning",
        re.IGNORECASE,
    ),
    "month": re.compile(
        r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", re.IGNORECASE
    ),
    "digit": re.compile("[0-9]"),
}
_FINDER = tuple(
    (kind, gate_of(pattern), re.compile(pattern, re.IGNORECASE))
    for kind, pattern in PATTERNS
)
# What no time can do without: most texts hold none, and are done at once.
_HINT = re.compile(
    r"[0-9]|next|review|retire|apprais|probation|complet|release|day|week|month|quarter|year|semester|term\b|sprint|season|spring|summer|"
    r"autumn|\bfall\b|winter|decade|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
    r"today|tomorrow|tonight|night|half|hour|minute|soon|event|future|time|point|when|"
    r"once|after|before|until|upon|launch|graduat|shift|ultimately|gradually|"
    r"continuously|currently|long|christmas|easter|new year|thanks|mid|ramadan|diwali|"
    r"till|"
    r"\bon the [0-9]|daily|annual|ago\b|eoy|eoq|cycle|later|first",
    re.IGNORECASE,
)


def find_times(text: str) -> tuple[Time, ...]:
    """Find what a text says about time, in its order; no two overlap.

    Where two readings meet, the one whose pattern stands first in the list wins.
    """
    return tuple(sorted(_taken(text), key=lambda time: time.start))


def _taken(text: str) -> Iterator[Time]:
    if not _HINT.search(text):
        return
    taken: list[tuple[int, int]] = []
    closed = {name for name, gate in _GATES.items() if not gate.search(text)}
    for kind, gate, pattern in _FINDER:
        if gate in closed:
            continue
        for match in pattern.finditer(text):
            # What is counted stays free: `60 visits a week` is a time from `a` on.
            has_core = "core" in pattern.groupindex and match["core"]
            start, end = match.span("core") if has_core else match.span()
            while start < end and text[start].isspace():
                start += 1
            if any(start < other_end and end > other for other, other_end in taken):
                continue
            taken.append((start, end))
            yield Time(kind, start, end, text[start:end])


def best_time(times: tuple[Time, ...]) -> TimeKind | None:
    """Return the kind of time that says most about an end, or None."""
    order = list(TimeKind)
    kinds = [time.kind for time in times]
    return min(kinds, key=order.index) if kinds else None
