"""What is more or less of something, or only of a certain quality."""

import re

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.found import A_QUALITY, FAIL, HOW_MANY, UNCLEAR, Found
from careerplan.language.objects import Object

_COMPARISON = re.compile(r"\b(?:more [a-z]+ly|better|faster|well)$|\bmore [a-z]+ly\b")
_BY_HOW_MUCH = frozenset(
    "significantly substantially considerably greatly dramatically".split()
)
_FEW = frozenset("few several some many".split())
_ACQUAINTANCES = frozenset("connections contacts friends".split())
_MORE_OFTEN = re.compile(r"\bmore (?:often|frequently|regularly)\b")
_ENOUGH = re.compile(
    r"\b(?:well|good) enough\b|^enough\b|(?<!more )\bfluently\b|\bup to date\b"
)


def of_degree(
    verb: str, lowers: list[str], clause: Clause, thing: Object
) -> Found | None:
    """Judge what is more or less of something, or only of a certain quality."""
    del clause
    if verb in lex.CHANGE and _BY_HOW_MUCH & set(lowers):
        return UNCLEAR, "by how much?"
    if thing.head in _ACQUAINTANCES and verb in ("make", "build", "form"):
        return HOW_MANY
    if {"experience", "exposure"} & set(thing.nouns) and not thing.has_name:
        is_post = "internship" in thing.nouns
        return (UNCLEAR, "how long?") if is_post else (FAIL, "never enough of it")
    is_done = verb in lex.RESULT or verb in lex.COUNTABLE
    takes_part = verb in ("participate", "engage") and lowers[:2] == ["in", "more"]
    if takes_part and thing.is_plural and not thing.is_abstract:
        return HOW_MANY
    is_more = lowers[0] == "more" and (thing.is_plural or verb in lex.COUNTABLE)
    is_more = is_more or bool(_MORE_OFTEN.search(" ".join(lowers)))
    if is_done and is_more and verb not in lex.BECOMING | {"earn"}:
        return HOW_MANY
    is_post = thing.is_role and verb in ("be", "become")
    if thing.is_quality and is_post and lowers[0] not in ("better", "more"):
        return None  # told by `of_becoming`
    if thing.is_quality and not thing.is_credential:
        is_one = thing.is_artefact and (thing.is_definite or thing.is_plural)
        is_made = verb in lex.RESULT or verb in lex.MAKING
        if is_made and is_one and thing.head not in lex.MASSES:
            return UNCLEAR, "a finish that somebody has to judge"
        return A_QUALITY
    if _ENOUGH.search(" ".join(lowers)):
        return UNCLEAR, "what is enough?"
    if lowers[0] in lex.COMPARATIVES and not thing.is_definite:
        return FAIL, "a comparison has no finish"
    if thing.head == "living" and verb in ("make", "earn"):
        return UNCLEAR, "how much is a living?"
    if _COMPARISON.search(" ".join(lowers)) and not thing.is_artefact:
        return FAIL, "a comparison has no finish"
    is_sort = {"sort", "kind", "type"} & set(lowers)
    if _FEW & set(lowers) and not (thing.is_abstract or is_sort):
        return HOW_MANY
    return None
