"""A text taken apart once for all rules, and what a judge says of it."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from careerplan.language.amounts import Amount, find_amounts
from careerplan.language.clauses import Clause, find_clauses
from careerplan.language.objects import Object, object_of
from careerplan.language.times import Time, find_times


def any_of(*patterns: str) -> re.Pattern[str]:
    """Compile a pattern that finds any of these, from one end of a word to another."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)


class Verdict(StrEnum):
    """How a criterion fares."""

    PASS = "pass"
    UNCLEAR = "unclear"
    FAIL = "fail"


RANK = {Verdict.PASS: 2, Verdict.UNCLEAR: 1, Verdict.FAIL: 0}


@dataclass(frozen=True, slots=True)
class Ground:
    """A verdict with the words it rests on."""

    verdict: Verdict
    why: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the plan says about its own words."""

    role: str = ""
    company: str = ""
    names: frozenset[str] = frozenset()  # lower case: the plan's vocabulary
    related: frozenset[str] = frozenset()  # lower case: synonyms of role and company
    roles: frozenset[str] = frozenset()  # lower case: the roles of path and ladder

    @property
    def tie_words(self) -> frozenset[str]:
        """Return the words that tie a goal to the plan's role and company."""
        words = re.findall(r"[a-z]{4,}", f"{self.role} {self.company}".lower())
        words += [f"{word}s" for word in words]
        return (frozenset(words) | self.related) - _NO_TIES


@dataclass(frozen=True, slots=True)
class Statement:
    """A text, taken apart once for all rules."""

    text: str
    times: tuple[Time, ...]
    amounts: tuple[Amount, ...]
    clauses: tuple[Clause, ...]

    def object_of(self, clause: Clause, known: Knowledge) -> Object:
        """Describe what one of its clauses acts on."""
        return object_of(clause, self.amounts, known.names, self.times)


_NO_TIES = frozenset(
    "company senior junior limited group head lead with from service services".split()
)
NOTHING_KNOWN = Knowledge()
_LONGEST = 4000  # characters; what a goal is stands in the first page of its text


@lru_cache(maxsize=32_768)
def take_apart(text: str) -> Statement:
    """Find the times, quantities and clauses of a text, or of its beginning."""
    # a hyphen that breaks no line is a hyphen
    text = text[:_LONGEST].replace("\u2011", "-")
    times = find_times(text)
    return Statement(text, times, find_amounts(text, times), find_clauses(text))
