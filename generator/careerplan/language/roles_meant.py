"""How concrete a role is that is to be reached: named, of a kind, or any."""

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.objects import Object
from careerplan.language.things_meant import Found, WhatKind
from careerplan.language.words import DETERMINERS, PREPOSITIONS

_JUDGED = (lex.SUBJECTIVE | lex.QUALITIES) - {"senior"}
_LIKED = frozenset("like love enjoy happy passionate fulfilled".split())
_GETTING = frozenset(
    "seek find apply land attain acquire achieve earn make win reach".split()
)
TAKING = _GETTING | {"obtain", "take"}
_NO_SEARCH = lex.NEVER_DONE | {"apply", "do"}
_POSTS = frozenset("job jobs position positions role roles".split())
_SAYING_NOTHING = lex.SUBJECTIVE | frozenset(
    """
    and better challenging first full-time fulfilling higher high-paying job or other
    new part-time paying permanent position professional remote rewarding role stable
    well-paid well-paying
    """.split()
)
_ANY_EMPLOYER = frozenset(
    """
    area business companies company corporate different employer environment field firm
    industry line new organisation organization place profession sector somewhere
    trade workplace
    """.split()
)
# Behind a post, none of them tells which; `lined up` is how it is held.
_TELLING_NOTHING = (
    _SAYING_NOTHING | _ANY_EMPLOYER | PREPOSITIONS | DETERMINERS | {"lined", "up"}
)
_ALLOWING = frozenset("allowing involving offering that which".split())


def bare_post(clause: Clause, thing: Object) -> Found | None:
    """Judge a job, a position or a role of which no trade and no rank is said."""
    is_any = set(thing.nouns[:-1]) <= _SAYING_NOTHING
    if thing.head not in _POSTS or not is_any or clause.verb in _NO_SEARCH:
        return None
    is_told = thing.has_name or _is_told(clause)
    return (WhatKind.PARTLY if is_told else WhatKind.NOTHING), "which job?"


def role(clause: Clause, thing: Object) -> Found | None:
    """Judge a role that is to be reached; None where there is none."""
    lowers = [word.lower for word in clause.object]
    if "promoted" in lowers:
        if thing.is_role or "to" in lowers:
            return WhatKind.NAMED, "a role"
        return WhatKind.PARTLY, "promoted to what?"
    if thing.head in ("promotion", "raise"):
        is_told = any(word.lower in lex.ROLES for word in clause.complement)
        if is_told:
            return WhatKind.NAMED, "a promotion to a post"
        return WhatKind.PARTLY, "to what?"
    is_post = thing.head in lex.POSITIONS and clause.verb in _GETTING
    if is_post and not thing.is_role and thing.head not in ("job", "jobs"):
        return WhatKind.PARTLY, "which one?"
    is_any = thing.head == "work" and not thing.modifiers and clause.verb != "plan"
    is_any = is_any and not _is_done_to(clause)
    if thing.amounts and clause.verb == "apply":
        return None  # so many applications
    is_liked = bool(_LIKED & {word.lower for word in clause.complement})
    if is_any or (thing.head in ("job", "jobs") and is_liked):
        return WhatKind.NOTHING, "which job?"
    if not (thing.is_role and _leads_to_a_role(clause.verb, lowers)):
        return None
    if thing.is_quality and clause.verb not in ("be", "become"):
        return WhatKind.PARTLY, "which one?"
    if thing.is_quality:
        is_more = thing.nouns[0] in ("better", "more") or not _is_trade(thing)
        return (WhatKind.QUALITY if is_more else WhatKind.PARTLY), "a quality"
    is_judged = any(word in _JUDGED for word in thing.nouns)
    is_any = set(thing.nouns) <= lex.ANY_ROLE
    if (
        is_any
        or is_judged
        or thing.is_open
        or thing.head in ("roles", "positions", "internship")
    ):
        return WhatKind.PARTLY, "which one?"
    return WhatKind.NAMED, "a role"


def _is_told(clause: Clause) -> bool:
    """Tell `a position in sales` from `a position at a company where I can grow`."""
    for word in clause.complement:
        if word.lower == "where":
            return False
        if word.lower in _ALLOWING:
            return True
        if word.lower.isalpha() and word.lower not in _TELLING_NOTHING:
            return True
    return False


def _is_done_to(clause: Clause) -> bool:
    """Tell `exhibit my work` from `find work`."""
    is_mine = bool(clause.object) and clause.object[0].lower in ("my", "our")
    return is_mine and clause.verb in lex.RESULT - _GETTING


def _is_trade(thing: Object) -> bool:
    return thing.head in lex.ROLES


def _leads_to_a_role(verb: str, lowers: list[str]) -> bool:
    if verb == "work":
        return lowers[:1] in (["as"], ["in"])
    if verb == "advance":
        return lowers[:1] in (["to"], ["into"])
    return not verb or verb in lex.BECOMING or verb in _GETTING
