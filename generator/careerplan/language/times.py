"""The finder of dates in running text: what an end is, and what only looks like one.

Beside it stands the strict reader of fields (`plan/dates`). Here a sentence may say
when, how often or how long, and most of what it says is no deadline.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from careerplan.language.cues import cue
from careerplan.language.time_patterns import PATTERNS
from careerplan.language.time_words import TimeKind as TimeKind


@dataclass(frozen=True, slots=True)
class Time:
    """A time that is named in a text."""

    kind: TimeKind
    start: int  # offsets in characters
    end: int
    words: str


# A pattern that cannot do without one of these is not tried where a text has none.
_GATES = {pattern: frozenset(cues.split()) for _, cues, pattern in PATTERNS}
_CUES = frozenset().union(*_GATES.values())
# What no time can do without: most texts hold none, and are done at once.
_has_cue = cue(
    r"[0-9]|next|review|retire|apprais|probation|complet|release|day|week|month|"
    r"quarter|year|semester|term\b|sprint|season|spring|summer|autumn|fall\b|winter|"
    r"decade|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tomorrow|tonight|"
    r"night|half|hour|minute|soon|event|future|time|point|when|once|after|before|"
    r"until|upon|launch|graduat|shift|ultimately|gradually|continuously|currently|"
    r"long|christmas|easter|new year|thanks|mid|ramadan|diwali|till|daily|annual|"
    r"ago\b|eoy|eoq|e\.o\.|cycle|later|first|asap|internship|hanukkah|trimester|post-|\bage\b|deadline|during|"
    r"mins?\b|secs?\b|for a while"
)


def find_times(text: str) -> tuple[Time, ...]:
    """Find what a text says about time, in its order; no two overlap.

    Where two readings meet, the one whose pattern stands first in the list wins.
    """
    return tuple(sorted(_taken(text), key=lambda time: time.start))


def _taken(text: str) -> Iterator[Time]:
    if not _has_cue(text):
        return
    taken: list[tuple[int, int]] = []
    plain = text.casefold()
    held = {word for word in _CUES if word in plain}
    closed = {pattern for pattern, gate in _GATES.items() if gate.isdisjoint(held)}
    for kind, _, pattern in PATTERNS:
        if pattern in closed:
            continue
        for match in _compiled(pattern).finditer(text):
            # What is counted stays free: `60 visits a week` is a time from `a` on.
            has_core = "core" in match.re.groupindex and match["core"]
            start, end = match.span("core") if has_core else match.span()
            while start < end and text[start].isspace():
                start += 1
            if any(start < other_end and end > other for other, other_end in taken):
                continue
            taken.append((start, end))
            yield Time(kind, start, end, text[start:end])


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when it is needed: a plan needs few of them."""
    return re.compile(pattern, re.IGNORECASE)


def best_time(times: tuple[Time, ...]) -> TimeKind | None:
    """Return the kind of time that says most about an end, or None."""
    order = list(TimeKind)
    kinds = [time.kind for time in times]
    return min(kinds, key=order.index) if kinds else None
