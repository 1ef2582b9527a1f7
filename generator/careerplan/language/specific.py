"""Specific: whether two readers would picture the same result."""

from dataclasses import dataclass
from enum import IntEnum

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.objects import Object, names_a_role_behind
from careerplan.language.settings import other_ws
from careerplan.language.statement import (
    NOTHING_KNOWN,
    Ground,
    Knowledge,
    Statement,
    Verdict,
)
from careerplan.language.times import TimeKind
from careerplan.language.words import singular


class WhatKind(IntEnum):
    """How concrete a result is; the better is the higher."""

    NOTHING = 0  # no result is named
    QUALITY = 1  # better, more confident
    AREA = 2  # skills, communication, a field
    OPEN = 3  # a number or a finish that is not given: more sales
    PARTLY = 4  # the kind is given, and the instance is not
    NAMED = 5


@dataclass(frozen=True, slots=True)
class What:
    """The result that a text names, and where."""

    kind: WhatKind
    why: str
    start: int = 0  # offsets in characters
    end: int = 0
    head: str = ""  # the noun that it is about
    has_name: bool = False


_Found = tuple[WhatKind, str]
_JUDGED = (lex.SUBJECTIVE | lex.QUALITIES) - {"senior"}
_NO_TOPIC = frozenset(
    "relevant various different a any least production publication review".split()
)
_HOW_MADE = frozenset(
    "author authored out open source thought solid portfolio length".split()
)
_TELLING = frozenset("at involving that where which with".split())
_STATUS = frozenset("chartered licensed permanent registered tenured".split())
_VAGUE_COUNTS = frozenset(
    "things ways changes improvements skills certifications processes".split()
)
_GETTING = frozenset(
    "find apply land attain acquire achieve earn make win reach".split()
)
_LEARNABLE = frozenset(
    "language method concept framework library tool instrument algorithm recipe".split()
)
_MAKING = frozenset("build develop create".split())


def judge_specific(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> Ground:
    """Pass for a concrete what with one more W; fail for an abstract one."""
    what = find_what(statement, known)
    if what.kind < WhatKind.PARTLY:
        return Ground(Verdict.FAIL, what.why, what.start, what.end)
    if what.kind is WhatKind.PARTLY:
        return Ground(Verdict.UNCLEAR, what.why, what.start, what.end)
    others = other_ws(statement)
    if not others:
        why = f"{what.why}, and no when, where or why"
        return Ground(Verdict.UNCLEAR, why, what.start, what.end)
    return Ground(Verdict.PASS, f"{what.why}, with {others[0]}", what.start, what.end)


def find_what(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> What:
    """Find the most concrete result that a text names; of several, the first."""
    best = What(WhatKind.NOTHING, "names no result")
    is_first = True
    for clause in statement.clauses:
        if clause.is_reason or not clause.words:
            continue
        thing = statement.object_of(clause, known)
        kind, why = _what(clause, thing, statement)
        if clause.is_purpose and "own" not in {w.lower for w in clause.object}:
            kind = min(kind, WhatKind.PARTLY)
        if not clause.verb and len(statement.clauses) > 1 and why != "a role":
            kind = WhatKind.NOTHING
        if kind > best.kind or is_first:
            start, end = clause.words[0].start, clause.words[-1].end
            best = What(kind, why, start, end, thing.head, thing.has_name)
            is_first = False
    if best.kind < WhatKind.NAMED and known.roles:
        folded = statement.text.lower()
        for role in sorted(known.roles):
            start = folded.find(role)
            if start >= 0:
                end = start + len(role)
                return What(WhatKind.NAMED, "a role", start, end, role, has_name=True)
    is_habit = any(time.kind is TimeKind.CADENCE for time in statement.times)
    if best.kind < WhatKind.PARTLY and is_habit:
        why = "how often, and of what?"
        return What(WhatKind.PARTLY, why, best.start, best.end, best.head)
    return best


def _what(clause: Clause, thing: Object, statement: Statement) -> _Found:
    """Tell how concrete the result of a clause is."""
    if thing.head in lex.NEVER_OVER and thing.head != "progress":
        return WhatKind.AREA, f'"{thing.head}" has no end'
    if clause.verb in lex.NEVER_DONE | {"master"} and thing.head in _LEARNABLE:
        return WhatKind.PARTLY, "which one?"
    if clause.led_by in lex.NEVER_DONE and not (thing.has_name or thing.amounts):
        is_told = thing.is_artefact and len(thing.nouns) > 1
        return (WhatKind.PARTLY if is_told else WhatKind.OPEN), "names no result"
    lowers = [word.lower for word in clause.object]
    if clause.verb == "grow" and lowers[:1] in (["as"], ["with"], ["within"]):
        return WhatKind.AREA, "growing has no end"
    if clause.verb in ("be", "become", "get") and _STATUS & set(lowers[:3]):
        return WhatKind.NAMED, "a status"
    if names_a_role_behind(clause):
        return WhatKind.NAMED, "a role"
    if thing.head == "career" and clause.complement and not thing.is_subjective:
        return WhatKind.PARTLY, "a field, and no role"
    if thing.has_name and not (thing.is_quality and not thing.is_credential):
        return _with_a_name(clause, thing)
    if found := _role(clause, thing):
        return found
    if thing.is_quality and thing.has_name:
        return WhatKind.PARTLY, "a quality, of something named"
    if thing.is_quality and not (thing.amounts or thing.is_credential):
        return WhatKind.QUALITY, "a quality"
    if thing.amounts or (thing.is_metric and _has_duration(clause, statement)):
        return _counted(clause, thing)
    if thing.is_vague and not thing.is_credential:
        if _has_duration(clause, statement):
            return WhatKind.PARTLY, "hours of what?"
        return WhatKind.NOTHING, "names nothing"
    if thing.is_credential and clause.verb not in lex.HELPING:
        return _credential(clause, thing)
    if set(thing.nouns) & lex.SKILLS and _is_for_an_activity(clause, statement):
        return WhatKind.NAMED, "a skill for a named activity"
    return _without_a_name(clause, thing)


def _with_a_name(clause: Clause, thing: Object) -> _Found:
    if thing.head in lex.NEVER_WHOLE or clause.verb in lex.HELPING:
        return WhatKind.PARTLY, "partly named"
    if thing.is_role and thing.is_subjective:
        return WhatKind.PARTLY, "which role?"
    return WhatKind.NAMED, "a name"


def _role(clause: Clause, thing: Object) -> _Found | None:
    """Judge a role that is to be reached; None where there is none."""
    lowers = [word.lower for word in clause.object]
    if "promoted" in lowers:
        if thing.is_role or "to" in lowers:
            return WhatKind.NAMED, "a role"
        return WhatKind.PARTLY, "promoted to what?"
    is_told = thing.modifiers or any(w.lower in _TELLING for w in clause.complement)
    is_any = thing.head == "work" and not thing.modifiers
    if is_any or (thing.head in ("job", "jobs") and not is_told):
        return WhatKind.NOTHING, "which job?"
    if not (thing.is_role and _leads_to_a_role(clause.verb, lowers)):
        return None
    if thing.is_quality:
        is_more = thing.nouns[0] in ("better", "best", "more") or not _is_trade(thing)
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


def _is_trade(thing: Object) -> bool:
    return thing.head in lex.ROLES


def _leads_to_a_role(verb: str, lowers: list[str]) -> bool:
    if verb == "work":
        return lowers[:1] == ["as"]
    if verb == "advance":
        return lowers[:1] in (["to"], ["into"])
    return not verb or verb in lex.BECOMING or verb in _GETTING


def _has_duration(clause: Clause, statement: Statement) -> bool:
    """Tell whether hours, minutes or seconds stand in a clause."""
    first, last = clause.words[0].start, clause.words[-1].end
    return any(
        time.kind is TimeKind.RESPONSE and first <= time.start < last
        for time in statement.times
    )


def _is_for_an_activity(clause: Clause, statement: Statement) -> bool:
    """Tell whether a skill is meant for something that one can watch."""
    if any(word.lower in lex.ACTIVITIES for word in clause.complement):
        return True
    first = clause.words[0].start
    return any(
        word.lower in lex.ACTIVITIES
        for other in statement.clauses
        if other.words and other.words[0].start > first
        if other.is_purpose or other.is_means
        for word in other.object
    )


def _counted(clause: Clause, thing: Object) -> _Found:
    if thing.head in _LEARNABLE and clause.verb in lex.NEVER_DONE | {"master"}:
        return WhatKind.PARTLY, "which one?"
    is_content = thing.head in lex.CONTENT_PIECES and not thing.is_metric
    told = [noun for noun in thing.modifiers if not _says_how(noun)]
    is_open = is_content and (thing.is_subjective or not told)
    if thing.is_open or (is_open and not _has_topic(clause)):
        return WhatKind.PARTLY, f"{thing.head} about what?"
    if not thing.nouns and clause.object[0].lower != "the":
        return WhatKind.PARTLY, "a number of what?"
    is_kind = thing.head in _VAGUE_COUNTS or thing.head in lex.KINDS
    if is_kind and len(thing.modifiers) < 2:
        return WhatKind.PARTLY, "a number of what?"
    return WhatKind.NAMED, "a number of something"


def _says_how(noun: str) -> bool:
    """Tell `well-written` and `first-author` from what a piece is about."""
    is_made = noun.endswith("ed") and not noun.endswith("-related")
    return is_made or noun in _HOW_MADE


def _credential(clause: Clause, thing: Object) -> _Found:
    has_topic = any(word.lower in ("in", "of", "for") for word in clause.object[1:])
    is_open = thing.is_subjective or thing.is_open or thing.is_plural
    if (has_topic or thing.modifiers) and not is_open:
        return WhatKind.NAMED, "a credential"
    return WhatKind.PARTLY, "which one?"


def _has_topic(clause: Clause) -> bool:
    """Tell whether a topic or a place follows, and says something."""
    words = clause.complement
    for number, word in enumerate(words[:-1]):
        if word.text == "(":
            return False
        if word.lower in (
            "about",
            "on",
            "in",
            "at",
            "for",
            "from",
            "of",
            "with",
            "within",
        ):
            behind = {w.lower for w in words[number + 1 : number + 5]}
            if not behind & _NO_TOPIC:
                return True
    return False


def _without_a_name(clause: Clause, thing: Object) -> _Found:
    """Judge what has neither a name nor a number."""
    verb = clause.verb
    is_over = _is_over(verb)
    is_thing = thing.is_event or thing.is_artefact
    if thing.is_abstract:
        return _area(thing, is_over=is_over)
    if thing.is_subjective and not thing.modifiers and not is_thing:
        return WhatKind.QUALITY, "who decides?"
    if thing.is_metric:
        is_given = verb in lex.RESULT - lex.CHANGE or _is_its_own_metric(clause, thing)
        kind = WhatKind.PARTLY if is_given else WhatKind.OPEN
        return kind, "a number that is not given"
    if thing.head in lex.KINDS:
        kind = WhatKind.PARTLY if is_over and verb else WhatKind.AREA
        return kind, "which one?"
    if is_thing and verb == "participate" and thing.is_definite:
        return WhatKind.PARTLY, "which one?"
    if is_thing and verb not in lex.HELPING:
        return _piece(clause, thing, is_over=is_over)
    if thing.head in lex.PEOPLE or thing.is_role:
        return _people(clause, thing)
    if verb in lex.HELPING or not is_over:
        is_narrow = len(thing.modifiers) > 1
        return (WhatKind.PARTLY if is_narrow else WhatKind.OPEN), "names no result"
    if not verb:
        is_narrow = len(thing.nouns) > 1
        return (WhatKind.PARTLY if is_narrow else WhatKind.OPEN), "partly named"
    if verb in _MAKING and thing.is_plural:
        return WhatKind.OPEN, "which ones?"
    if thing.modifiers and not thing.is_subjective:
        return WhatKind.NAMED, "a named thing"
    return WhatKind.PARTLY, "partly named"


def _is_its_own_metric(clause: Clause, thing: Object) -> bool:
    """Tell `reduce medication errors` from `increase sales`."""
    return clause.verb in lex.CHANGE and len(thing.nouns) > 1 and not thing.is_abstract


def _is_over(verb: str) -> bool:
    """Tell whether what the verb does is over one day."""
    is_result = verb in lex.RESULT or verb in lex.COUNTABLE
    return is_result or verb not in lex.PROCESS or verb in ("develop", "own")


def _area(thing: Object, *, is_over: bool) -> _Found:
    if thing.is_event and is_over:
        return WhatKind.PARTLY, "which one?"
    if thing.is_artefact and is_over and thing.modifiers and thing.is_definite:
        return WhatKind.NAMED, "a thing with a name of its own"
    is_activity = thing.head.endswith("ing") and bool(thing.modifiers)
    kind = WhatKind.OPEN if is_activity else WhatKind.AREA
    return kind, f'"{thing.head}" is an area'


def _people(clause: Clause, thing: Object) -> _Found:
    is_a = bool(clause.object) and clause.object[0].lower in ("a", "an")
    if not (is_a or thing.modifiers) and clause.verb in ("lead", "help", "support"):
        return WhatKind.OPEN, "to do what?"
    is_with = clause.verb in lex.COUNTABLE | {"meet", "connect", "teach", "help"}
    if is_with and thing.modifiers:
        return WhatKind.NAMED, "somebody"
    return WhatKind.PARTLY, "whom?"


def _piece(clause: Clause, thing: Object, *, is_over: bool) -> _Found:
    """Judge a thing, an event or a piece of content without a name."""
    verb = clause.verb
    has_topic = _has_topic(clause)
    if not verb:
        is_narrow = thing.modifiers or (has_topic and thing.is_definite)
        return (WhatKind.PARTLY if is_narrow else WhatKind.AREA), "about what?"
    is_any = singular(thing.head) in ("project", "task") and not thing.modifiers
    if is_any and verb in ("complete", "finish", "work", "do", "lead"):
        return WhatKind.NOTHING, "which one?"
    if not is_over:
        is_thing = thing.head in lex.ARTEFACTS and thing.is_definite
        return (WhatKind.PARTLY if is_thing else WhatKind.OPEN), "partly named"
    if thing.is_subjective or thing.is_open or thing.head in lex.POSITIONS:
        return WhatKind.PARTLY, "which one?"
    is_content = {thing.head, singular(thing.head)} & lex.CONTENT_PIECES
    if verb in _MAKING and thing.is_plural:
        return (WhatKind.PARTLY if is_content else WhatKind.OPEN), "which ones?"
    if is_content and thing.is_plural and not (has_topic or thing.is_unit):
        return WhatKind.PARTLY, f"{thing.head} about what?"
    if thing.modifiers or has_topic:
        return WhatKind.NAMED, "a thing with a name of its own"
    return WhatKind.PARTLY, "which one?"
