"""Which words two texts share, whatever their endings: the ground for a tie."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from careerplan.plan.model import Plan

_WORD = re.compile(r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?")
_ENDING = re.compile(
    r"(?<=\w{3})(?:ership|ments?|ings?|ions?|ers?|ors?|ed|ies|es|s|y|e)$"
)
# They tie nothing to anything, wherever they stand.
FILLERS = frozenset(
    """
    a about above after again all also always am an and another any are as at be because
    been before being below between both but by can could day days did do does doing
    done down during each either else enough even every few first for from get gets give
    gives go had has have having he her here him his how i i'd i'll i'm i've if in into
    is it its just keep keeps last less let like make makes many may me mine month
    months more most much must my near need needs never new next no nor not now of off
    often on once one only or other others our out over own part per put same see she
    should since so some still such take takes than that the their them then there these
    they thing things this those three through time to too two until up upon us use uses
    very was way we week weeks well were what when where which while who whose why will
    with within without work works would year years yet you your
    """.split()
)
Synonyms = Mapping[str, frozenset[str]]


@lru_cache(maxsize=8192)
def stems_of(text: str) -> frozenset[str]:
    """Return what the telling words of a text begin with."""
    words = (word.casefold().replace("’", "'") for word in _WORD.findall(text))
    return frozenset(
        stem_of(word) for word in words if word not in FILLERS and len(word) > 2
    )


@lru_cache(maxsize=8192)
def stem_of(word: str) -> str:
    """Cut the ending: lead, leads, leader and leadership are one word here."""
    shorter = _ENDING.sub("", word)
    return word if shorter == word else stem_of(shorter)


def synonyms_of(plan: Plan) -> Synonyms:
    """Return for each stem of the plan's synonyms the stems that mean the same."""
    same: dict[str, set[str]] = {}
    for word, others in plan.synonyms:
        group = {stem for text in (word, *others) for stem in stems_of(text)}
        for stem in group:
            same.setdefault(stem, set()).update(group)
    return {stem: frozenset(group) for stem, group in same.items()}


def widened(stems: Iterable[str], synonyms: Synonyms) -> frozenset[str]:
    """Add to some stems those that mean the same in this plan."""
    found = set(stems)
    for stem in tuple(found):
        found |= synonyms.get(stem, frozenset())
    return frozenset(found)
