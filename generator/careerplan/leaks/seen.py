"""What an audience may read anyhow: a secret that stands there is none."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from functools import cached_property
from html import unescape

from careerplan.leaks.words import (
    Phrase,
    as_seen,
    passages,
    runs,
    sentences,
    without_targets,
    words_in,
)
from careerplan.plan.periods import MONTHS
from careerplan.speech.dates import Dates
from careerplan.speech.joints import ENGLISH, joints_of

# What pages and files are called, and what stands between two numbers.
_FIXED = (
    *(
        "index",
        "timeline",
        "five years",
        "pitch",
        "achieved",
        "sitemap",
        "robots",
        "qr",
    ),
    *("careerplan", "plan", "card", "files", "goals", "for", "from", "to", "of"),
    *("spring", "summer", "autumn", "winter", "quarter", "half", "year", "week"),
)
_LONGEST = 6  # words of a phrase that is looked for
_FEWEST = 4  # words from which a text may begin or end with a single word of another
_GAP = re.compile(r"\{\w*\}")  # in a label: {name} is filled in
_PERIOD = re.compile(r"\d+(?:st|nd|rd|th)?|[qhw]\d{1,2}")
_ARROW = re.compile("→|->|[,:;–—]\\s")


@dataclass(frozen=True)  # no slots: what follows from the texts is kept
class Seen:
    """The texts that an audience may read, and the words of ours between them.

    A page puts several of them into one sentence: `I am {name}, {role} at {company}`.
    So what is put together of whole texts, with a part of one at each end, is seen too.
    """

    texts: Iterable[str]  # asked for only when something was found
    labels: Iterable[str]  # of the theme, in the language of the plan
    language: str = "en"

    @cached_property
    def _variants(self) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for text in self.texts:
            found[text] = None
            if "](" in text or "]:" in text:
                found[without_targets(text)] = None
            if "&" in text:
                found[unescape(text)] = None
        return tuple(found)

    @cached_property
    def _joints(self) -> tuple[str, ...]:
        """List the words of ours, cut where something is filled in."""
        joints = joints_of(self.language)
        told = [getattr(joints, item.name) for item in fields(joints)]
        if joints is not ENGLISH:
            told.extend(getattr(ENGLISH, item.name) for item in fields(ENGLISH))
        parts = (part for text in (*told, *self.labels) for part in _GAP.split(text))
        return tuple(dict.fromkeys((*_FIXED, *_months(self.language), *parts)))

    @cached_property
    def _units(self) -> frozenset[Phrase]:
        """Collect what may stand on a page as a whole, in words."""
        units: set[Phrase] = {tuple(words_in(text)) for text in self._joints}
        for text in self._variants:
            units.add(tuple(words_in(text)))
            for _, passage in passages(text):
                units.add(tuple(words_in(passage)))
                for part in (*sentences(passage), *_ARROW.split(passage)):
                    units.add(tuple(words_in(part)))
        return frozenset(units) - {()}

    @cached_property
    def _ends(self) -> tuple[frozenset[Phrase], frozenset[Phrase]]:
        """Collect how texts begin, and how they end, up to so many words."""
        lengths = range(1, _LONGEST)
        heads = {unit[:count] for unit in self._units for count in lengths}
        tails = {unit[-count:] for unit in self._units for count in lengths}
        return frozenset(heads), frozenset(tails)

    def hidden(self, phrases: set[Phrase]) -> set[Phrase]:
        """Return those of some phrases that this audience can read nowhere."""
        by_length: dict[int, set[Phrase]] = {}
        for phrase in phrases:
            by_length.setdefault(len(phrase), set()).add(phrase)
        left: set[Phrase] = set()
        for length, some in by_length.items():
            for unit in self._units:
                if len(unit) >= length:
                    some.difference_update(runs(list(unit), length))
            left.update(phrase for phrase in some if not self._is_joined(phrase))
        return left

    def _is_joined(self, phrase: Phrase) -> bool:
        """Tell whether a phrase is put together of texts that may be read."""
        heads, tails = self._ends
        count = len(phrase)
        fewest = 1 if count >= _FEWEST else 2  # words of a part of a text
        reached = [True] + [False] * count
        for end in range(1, count + 1):
            for start in range(end):
                part = phrase[start:end]
                is_part = end - start >= fewest and (
                    (start == 0 and part in tails) or (end == count and part in heads)
                )
                if reached[start] and (is_part or self._is_whole(part)):
                    reached[end] = True
                    break
        return reached[count]

    def _is_whole(self, part: Phrase) -> bool:
        is_number = len(part) == 1 and _PERIOD.fullmatch(part[0]) is not None
        return is_number or part in self._units

    @cached_property
    def _written(self) -> str:
        """Join the texts as they are written, and as a sentence begins with them."""
        whole = [*self._variants, *self._joints]
        parts = [part.strip() for text in whole for part in sentences(text)]
        begun = [
            letter + part[1:]
            for part in parts
            if part
            for letter in (part[0].upper(), part[0].lower())
        ]
        return as_seen("\n".join((*whole, *begun)))

    def has_name(self, name: str) -> bool:
        """Tell whether a name may be read, as whole words in exact case."""
        return pattern_of(name).search(self._written) is not None


def pattern_of(name: str) -> re.Pattern[str]:
    """Match a name as whole words in exact case, whatever space is between them."""
    words = r"\s+".join(re.escape(word) for word in name.split())
    return re.compile(rf"(?<!\w){words}(?!\w)")


def _months(language: str) -> tuple[str, ...]:
    """List the words of dates; those of another language are asked of babel."""
    dates = Dates(language)
    if dates.is_english:
        return MONTHS
    days = (date(2027, month, 28) for month in range(1, 13))
    words = (words_in(dates.day(day)) for day in days)
    return (*MONTHS, *dict.fromkeys(word for day in words for word in day))
