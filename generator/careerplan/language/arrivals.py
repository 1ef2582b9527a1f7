"""Roles, places and moves: whether one arrives, without a number, one day."""

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.found import A_QUALITY, FAIL, PASS, REACHED, UNCLEAR, Found
from careerplan.language.objects import Object
from careerplan.language.posts import names_a_role_behind

_A_MOVE: Found = (UNCLEAR, "a move, and where to?")
_ENTITLED = frozenset(
    """
    accepted accredited admitted appointed certified chartered elected eligible hired
    licensed
    ordained permanent promoted qualified registered sworn tenured
    """.split()
)
_PRAISED = (lex.QUALITIES | lex.SUBJECTIVE | {"best", "leading"}) - frozenset(
    "big clear general high large major real senior special top well".split()
)
_ABOVE = frozenset("better good higher leadership senior".split())
_IN_EYES_OF_OTHERS = frozenset("authority performer member".split())
# `be a model of patience`: a figure of speech
_FIGURES = frozenset("bridge engine example guide model resource voice".split())
_GIVEN = frozenset("promotion raise offer job degree tenure salary".split())
_REACHING = frozenset("achieve attain earn gain seek".split())
_GROUPS = frozenset("branch department division group office team unit ward".split())
_BEGINNING = frozenset("start begin adopt".split())
_HOW_LONG = frozenset("full full-time part part-time time".split())
_MOVES = frozenset(
    "move transfer transition break advance shift enter step progress".split()
)


def of_becoming(
    verb: str, lowers: list[str], clause: Clause, thing: Object
) -> Found | None:
    """Judge roles, places and moves."""
    if verb == "work":
        return _of_work(lowers, thing)
    if verb in _REACHING and thing.is_role and not set(thing.nouns) <= lex.ANY_ROLE:
        return REACHED
    if verb not in lex.BECOMING | _BEGINNING:
        return None
    if names_a_role_behind(clause):
        return (UNCLEAR, "grown when?") if verb == "grow" else REACHED
    if lowers[0] in ("out", "from"):
        return _A_MOVE
    if verb in _BEGINNING:
        is_named = thing.is_credential or thing.is_role
        is_doing = any(word.endswith("ing") for word in lowers[:2])
        is_named = is_named and verb == "start" and not is_doing
        return (PASS, "begun or not") if is_named else (UNCLEAR, "begun, and then?")
    if verb in ("be", "become") and any(word.endswith("-ready") for word in lowers):
        return UNCLEAR, "who decides?"
    if thing.is_role and verb in ("be", "become"):
        if set(thing.nouns) & lex.COMPARATIVES | {"better"} & set(thing.nouns):
            return A_QUALITY
        if set(thing.nouns) & _PRAISED:
            return UNCLEAR, "who decides?"
    is_open = set(thing.nouns) <= lex.ANY_ROLE
    if thing.is_role and is_open and set(thing.nouns) & _ABOVE:
        return UNCLEAR, "which one?"
    if thing.is_role or _ENTITLED & set(lowers):
        is_any = thing.is_plural and verb not in ("be", "become")
        return (UNCLEAR, "which one?") if is_any else REACHED
    if thing.head in lex.SORTS_OF_PERSON:
        return REACHED if thing.head == "person" and thing.has_name else A_QUALITY
    if thing.head in _GIVEN:
        return PASS, "given or not"
    return _of_place(verb, lowers, thing)


def _of_work(lowers: list[str], thing: Object) -> Found:
    lowers = [word for word in lowers if word not in _HOW_LONG] or lowers
    is_at = lowers[0] in ("at", "for", "as", "in")
    is_told = thing.has_name or thing.is_role or {"that", "whose"} & set(lowers)
    is_place = is_told or bool(lex.EMPLOYERS & {thing.head, *lowers})
    if lowers[0] == "there" or (is_at and is_place):
        return REACHED
    return FAIL, '"work" is never over'


def _of_place(verb: str, lowers: list[str], thing: Object) -> Found | None:
    if verb in ("become", "be"):
        is_in = lowers[0] in ("on", "at", "in")
        if is_in and (thing.has_name or thing.head == "employment"):
            return REACHED
        if thing.head in _IN_EYES_OF_OTHERS:
            return UNCLEAR, "who decides?"
        is_there = thing.is_artefact and thing.head not in _FIGURES
        return REACHED if is_there else A_QUALITY
    if verb == "pursue" and thing.is_credential:
        return UNCLEAR, "on the way, and until when?"
    if verb == "return" and lowers[0] == "to":
        return REACHED
    if verb == "get" and lowers[0] == "into":
        return REACHED if thing.has_name or thing.is_credential else _A_MOVE
    if verb == "get" and thing.nouns and thing.nouns[0].endswith("ed"):
        return A_QUALITY
    if verb == "enter" and (thing.is_event or thing.is_artefact):
        return PASS, "entered or not"
    is_across = verb in ("move", "transfer") and lowers[0] in ("into", "across")
    if is_across and thing.head in lex.FIELDS:
        return PASS, "a move"
    is_into = lowers[0] in ("into", "to", "in", "across") or verb == "enter"
    if verb == "switch" or (verb in _MOVES and is_into):
        is_one = lowers[1:2] == ["the"] and thing.head in _GROUPS and thing.modifiers
        return (PASS, "a move") if thing.has_name or is_one else _A_MOVE
    if verb == "join" and not thing.is_plural:
        is_any = lowers[0] in ("a", "an") and thing.head == "team"
        return (UNCLEAR, "which one?") if is_any and not thing.has_name else REACHED
    return None
