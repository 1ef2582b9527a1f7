"""The finder of quantities in running text: which numbers mark a goal as reached.

A number is a marker unless it is a time, part of a name, or an ordinal of order.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careerplan.language.times import Time, TimeKind
from careerplan.language.words import NUMERALS

_NUMBER_WORDS = "|".join(
    (*NUMERALS, *"hundred thousand million dozen half twice double triple".split())
)
_AMOUNT = re.compile(
    r"(?P<relation>\b(?:from|to|by|at least|at most|under|over|below|above|up to|"
    r"more than|"
    r"less than|fewer than|minimum of|a minimum|maximum of|average of|avg)\s+|"
    r"[<>≤≥~]=?\s?)?"
    r"(?P<sign>[$£€]\s?)?"
    r"(?P<number>(?<![\w.#/:-])[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?:\s?[-–]\s?[0-9]+)?"
    rf"(?![0-9]*(?:st|nd|rd|th|ty)\b)(?![0-9]*-[a-z])|\b(?:{_NUMBER_WORDS}|zero|no)\b|"
    rf"\b(?:at least|"
    r"minimum of|just|only|exactly) (?:an?|one|once)\b|\bone or more\b|"
    r"\b(?:one|single)\b(?= [a-z])|"
    r"\bonce\b|"
    r"\b[0-9]+x\b|\b[0-9] figures?\b)"
    r"(?P<scale>\s?(?:k|m|bn|million|thousand|hundred|dozen|x)\b)?(?P<plus>\+)?"
    r"\s?(?P<unit>%|percent\b|percentage points?\b|points?\b|[$£€]|"
    r"(?:ms|s|sec|seconds?|minutes?|hours?|hrs?)\b|\+)?",
    re.IGNORECASE,
)
# What a number is a part of where it counts nothing.
_NAME_BEFORE = re.compile(
    r"(?:\b(?:level|unit|grade|year|step|phase|stage|part|chapter|version|v|room|web|"
    r"python|java|office|windows|angular|vue|iso|cs|fortune|type|class|tier|l|ward|"
    r"route|"
    r"algebra|biology|calculus|chemistry|english|french|german|math|physics|spanish|"
    r"section|article|page|number|no\.?|#|iphone|section|band|key stage)\s?|[#/])$",
    re.IGNORECASE,
)
_LONGEST_NAME = 20  # characters; none of those above has as many
_NAME_AFTER = re.compile(
    r"\s?(?:th grade|-?year[- ]olds?\b|-(?:year|month|week|day)\b|:1s?\b|w's\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that is named in a text, with what it counts."""

    number: str
    unit: str  # %, a currency, or nothing: what follows in the sentence
    relation: str  # from, to, by, at least, …
    start: int  # offsets in characters
    end: int

    @property
    def is_share(self) -> bool:
        """Tell whether it is a share of something."""
        return self.unit.startswith(("%", "percent"))


def find_amounts(text: str, times: tuple[Time, ...]) -> tuple[Amount, ...]:
    """Find the quantities of a text that are not its times."""
    return tuple(_amounts(text, times))


def _amounts(text: str, times: tuple[Time, ...]) -> Iterator[Amount]:
    for match in _AMOUNT.finditer(text):
        start, end = match.span("number")
        in_time = any(
            time.start < end and start < time.end
            for time in times
            if time.kind is not TimeKind.CADENCE  # how often is a count of its own
        )
        if (
            in_time
            or _NAME_BEFORE.search(text, max(0, start - _LONGEST_NAME), start)
            or _NAME_AFTER.match(text, end)
        ):
            continue
        word = match["number"].lower()
        is_first = not text[: match.start()].strip()
        if word in ("no", "zero") and is_first:
            yield Amount(match["number"], "", "", match.start(), match.end())
            continue
        if word in ("double", "triple") and re.match(r"[- ]?\w+ing\b", text[end:]):
            continue  # `double checking`
        if word in ("no", "half", "one", "single") and not match["relation"]:
            follows = text[match.end() :].lstrip()
            if word in ("no", "half") or re.match(
                r"(?:day|of|more|who|that|or|another|place|way|thing|person|[a-z]+ing)\b",
                follows,
            ):
                continue
        unit = (match["sign"] or match["unit"] or "").strip()
        relation = (match["relation"] or "").strip().lower()
        yield Amount(match["number"], unit, relation, match.start(), match.end())
