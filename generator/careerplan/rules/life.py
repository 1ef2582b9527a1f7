"""Words of private life: home, family, holidays, health, and the days that mark a life.

A word counts in its private meaning alone: a family business, a nursing home and the
house style of a publisher are work.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from careerplan.language.cues import cue
from careerplan.plan.model import Plan

FAMILY = tuple(
    "family families wife husband spouse kids kid children child son sons daughter "
    "daughters baby parents mother father mum mom dad girlfriend boyfriend fiancée "
    "fiancé grandchildren".split()
)
HOME = tuple("house home flat apartment cottage".split())
HOLIDAY = tuple("vacation vacations holiday holidays".split())
MILESTONES = (
    *("get married", "getting married", "my wedding", "retire early"),
    *("early retirement", "my mortgage", "lose weight", "quit smoking"),
    *("travel the world", "run a marathon", "more time with my"),
    *("more time at home", "work-life balance", "work life balance"),
)
# Whose work it is: in their plans the words tell nothing.
TRADES: dict[tuple[str, ...], frozenset[str]] = {
    FAMILY: frozenset(
        "child children childcare nanny nursery teacher school midwife paediatric "
        "pediatric family youth parent kindergarten".split()
    ),
    HOME: frozenset(
        "estate realtor realty property housing house home letting builder building "
        "architect mortgage surveyor carpenter roofer plumber electrician construction "
        "interior mover removals broker".split()
    ),
    HOLIDAY: frozenset(
        "travel tourism tour hotel resort cruise airline leisure holiday vacation "
        "hospitality campsite".split()
    ),
    MILESTONES: frozenset(
        "wedding fitness trainer dietitian nutritionist physiotherapist nurse doctor "
        "gym sports runner mortgage pension retirement".split()
    ),
}
# Behind the word a noun would make it the name of a kind of work: `family law`.
_ALONE = (
    r"(?![\w-])(?=\s*(?:$|[^\w\s'’(-]|\(|\n|"
    r"(?:for|with|in|on|at|by|to|and|or|but|each|every|a|an|per|without|this|next|so|"
    r"that|who|while|when|where|because|near|of my|of our|of four|is|are|can|has|have|"
    r"lives?|needs?|before|after|from|until|as|abroad|away|again|twice|once|more|instead)"
    r"\b))"
)
_BUY = r"(?:buy|buying|bought|afford|own|owning|build|renovate|rent|save (?:up )?for)"
_TAKE = (
    r"(?:take|taking|go on|going on|have|enjoy|afford|pay for|save (?:up )?for|book)"
)
_KINDS_OF_HOUSE = (
    r"(?!(?:nursing|care|publishing|clearing|auction|software|fashion|power|boarding|"
    r"open|town|full|guest|coffee|opera|show|children's)\b)"
)
_OF_LIFE = (
    (
        FAMILY,
        rf"(?:my|our)(?: own)? (?:(?:young|old|elderly|whole|two|three|four) )?"
        rf"(?:{'|'.join(FAMILY)})|(?:start|raise|have) (?:an? |my |our |more )?"
        r"(?:family|kids|children|baby)",
    ),
    (
        HOME,
        rf"{_BUY} (?:(?:an?|my|our|the|my own|our own) )?{_KINDS_OF_HOUSE}(?:\w+ )?"
        rf"(?:{'|'.join(HOME)})|my (?:own )?(?:house|flat|apartment|cottage)",
    ),
    (
        HOLIDAY,
        rf"{_TAKE} (?:(?:an?|my|our|more|longer|the) )?(?:\w+ )?(?:{'|'.join(HOLIDAY)})"
        rf"|my (?:\w+ )?(?:{'|'.join(HOLIDAY)})",
    ),
    (MILESTONES, "|".join(MILESTONES)),
)
_PATTERNS = tuple(
    (words, re.compile(rf"\b(?:{pattern}){_ALONE}", re.IGNORECASE))
    for words, pattern in _OF_LIFE
)
_WORD = re.compile(r"[^\W_]+")
_has_cue = cue("|".join((*FAMILY, *HOME, *HOLIDAY, *MILESTONES)))


@dataclass(frozen=True, slots=True)
class LifeWords:
    """Words of private life in a text."""

    start: int  # in characters
    end: int


def find_life(text: str, scope: frozenset[str]) -> LifeWords | None:
    """Find the first words of private life, but for those that belong to the role.

    `scope` holds the words of the author's work; see `words_of_work`.
    """
    if not _has_cue(text):
        return None
    found: list[tuple[int, int]] = []
    for words, pattern in _PATTERNS:
        if TRADES[words] & scope:
            continue
        for match in pattern.finditer(text):
            said = {word.casefold() for word in _WORD.findall(match[0])}
            if not said & scope & set(words):
                found.append(match.span())
                break
    return LifeWords(*min(found)) if found else None


def words_of_work(plan: Plan) -> frozenset[str]:
    """Return the words of the author's work: role, company, path and vocabulary."""
    texts = (plan.role, plan.company, *(role.role for role in plan.path))
    return words_of((*texts, *plan.vocabulary, *(word for word, _ in plan.synonyms)))


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of some texts without case, each with and without its s."""
    found = {word.casefold() for text in texts for word in _WORD.findall(text)}
    return frozenset(found | {word.removesuffix("s") for word in found})
