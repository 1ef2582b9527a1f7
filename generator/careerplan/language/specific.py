"""Specific: whether two readers would picture the same result."""

from dataclasses import dataclass

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.objects import Object, without_times
from careerplan.language.posts import names_a_role_behind
from careerplan.language.roles_meant import TAKING, bare_post, role
from careerplan.language.settings import other_ws
from careerplan.language.statement import (
    NOTHING_KNOWN,
    Ground,
    Knowledge,
    Statement,
    Verdict,
)
from careerplan.language.things_meant import (
    LEARNABLE,
    Found,
    WhatKind,
    counted,
    credential,
    is_more_of_something,
    without_a_name,
)
from careerplan.language.times import TimeKind
from careerplan.language.words import Word


@dataclass(frozen=True, slots=True)
class What:
    """The result that a text names, and where."""

    kind: WhatKind
    why: str
    start: int = 0  # offsets in characters
    end: int = 0
    head: str = ""  # the noun that it is about
    has_name: bool = False


_INTO_A_FIELD = frozenset("move transfer transition switch".split())
_BETTER = frozenset("better easier more faster".split())
_EMPLOYERS = frozenset(
    "agency bank company firm hospital school startup studio university".split()
)
_SKILLED = frozenset("certified competent fluent proficient skilled trained".split())
_TAKEN_IN = frozenset("create draft give read write".split())
_STATUS = frozenset("chartered licensed permanent registered tenured".split())


def judge_specific(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> Ground:
    """Pass for a concrete what with one more W; fail for an abstract one."""
    what = find_what(statement, known)
    if what.kind < WhatKind.PARTLY:
        return Ground(Verdict.FAIL, what.why, what.start, what.end)
    if what.kind is WhatKind.PARTLY:
        return Ground(Verdict.UNCLEAR, what.why, what.start, what.end)
    others = other_ws(statement, what.start)
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
        if clause.is_means and kind is WhatKind.PARTLY:
            kind = WhatKind.OPEN  # a way partly named names no end
        if clause.is_purpose and "own" not in {w.lower for w in clause.object}:
            kind = min(kind, WhatKind.PARTLY)
        is_whole = thing.is_role or thing.is_credential or thing.head == "promotion"
        if not clause.verb and len(statement.clauses) > 1 and not is_whole:
            kind = WhatKind.NOTHING
        if kind > best.kind or is_first:
            start, end = clause.words[0].start, clause.words[-1].end
            best = What(kind, why, start, end, thing.head, thing.has_name)
            is_first = False
    if best.kind < WhatKind.NAMED and known.roles:
        folded = statement.text.lower()
        for post in sorted(known.roles):
            start = folded.find(post)
            if start >= 0:
                end = start + len(post)
                return What(WhatKind.NAMED, "a role", start, end, post, has_name=True)
    is_habit = any(time.kind is TimeKind.CADENCE for time in statement.times)
    if best.kind < WhatKind.PARTLY and is_habit:
        why = "how often, and of what?"
        return What(WhatKind.PARTLY, why, best.start, best.end, best.head)
    return best


def _what(clause: Clause, thing: Object, statement: Statement) -> Found:
    """Tell how concrete the result of a clause is."""
    if found := _by_its_verb(clause, thing):
        return found
    timeless = without_times(clause, statement.times)
    if found := bare_post(timeless, thing):
        return found
    if thing.has_name and not (thing.is_quality and not thing.is_credential):
        return _with_a_name(clause, thing)
    if found := role(clause, thing) or _quality(clause, thing):
        return found
    is_long = _has_duration(clause, statement)
    if thing.amounts or (is_long and thing.nouns):
        return counted(timeless, thing)
    if thing.is_vague and not thing.is_credential:
        if is_long and any(word.lower == "of" for word in clause.object):
            return WhatKind.NAMED, "hours of something"
        if is_long:
            return WhatKind.PARTLY, "hours of what?"
        return WhatKind.NOTHING, "names nothing"
    if thing.is_credential and clause.verb not in lex.HELPING:
        return credential(clause, thing)
    is_skill = bool(set(thing.nouns) & lex.SKILLS)
    if is_skill and any(w.is_name or w.lower in lex.TOOLS for w in clause.complement):
        return WhatKind.NAMED, "a skill with a named tool"
    if is_skill and _is_for_an_activity(clause, statement):
        return WhatKind.NAMED, "a skill for a named activity"
    return without_a_name(timeless, thing)


def _by_its_verb(clause: Clause, thing: Object) -> Found | None:
    """Judge what the verb decides, whatever stands behind it has a name or not."""
    verb, lowers = clause.verb, [word.lower for word in clause.object]
    if verb in lex.SEARCHING and lowers[:1] in (["someone"], ["somebody"]):
        return WhatKind.PARTLY, "whom?"
    if verb == "work" and lowers[:1] == ["with"]:
        return WhatKind.OPEN, "to do what?"
    if _of_somebody(clause):
        return WhatKind.PARTLY, "to do what with it?"
    if thing.head in lex.NEVER_OVER and thing.head != "progress":
        return WhatKind.AREA, f'"{thing.head}" has no end'
    if verb in lex.NEVER_DONE | {"master"} and thing.head in LEARNABLE:
        return WhatKind.PARTLY, "which one?"
    is_study = clause.led_by in lex.NEVER_DONE | {"master"}
    if is_study and not (thing.has_name or thing.amounts):
        is_told = thing.is_artefact and len(thing.nouns) > 1
        return (WhatKind.PARTLY if is_told else WhatKind.OPEN), "names no result"
    is_status = verb in TAKING and thing.head == "status" and thing.modifiers
    if is_status or (verb in ("be", "become", "get") and _STATUS & set(lowers[:3])):
        return WhatKind.NAMED, "a status"
    is_as = lowers[:1] == ["as"] and lowers[2:3] and lowers[2] in lex.ROLES
    if verb == "grow" and (is_as or lowers[:1] in (["with"], ["within"])):
        return WhatKind.AREA, "growing has no end"
    if names_a_role_behind(clause):
        return WhatKind.NAMED, "a role"
    if verb == "graduate":
        return WhatKind.NAMED, "a graduation"
    is_into = verb in _INTO_A_FIELD and lowers[:1] in (["into"], ["to"])
    if is_into and thing.head in lex.FIELDS:
        return WhatKind.NAMED, "a field to move into"
    if verb == "work" and lowers[:1] == ["in"] and _EMPLOYERS & set(lowers):
        return WhatKind.NAMED, "a field, and for whom"
    is_career = thing.head in ("career", "careers")
    if is_career and clause.complement and not thing.is_subjective:
        return WhatKind.PARTLY, "a field, and no role"
    if verb == "make" and _BETTER & set(lowers[1:]):
        return WhatKind.QUALITY, "better in what?"
    if verb == "be" and lowers[:1] and lowers[0] in lex.SEEN and "as" in lowers:
        is_any = "someone" in lowers
        return (WhatKind.QUALITY if is_any else WhatKind.PARTLY), "in whose eyes?"
    is_sort = thing.head in lex.SORTS_OF_PERSON and not thing.is_role
    if verb in ("be", "become") and is_sort:
        is_told = thing.has_name or "for" in lowers
        return (WhatKind.PARTLY if is_told else WhatKind.QUALITY), "what sort of person"
    return None


def _of_somebody(clause: Clause) -> bool:
    """Tell `the team's processes`, which are there, from processes."""
    lowers = [word.lower for word in clause.object[:6]]
    if clause.verb in ("be", "become", "get") and "with" in lowers:
        lowers = lowers[lowers.index("with") + 1 :]
    elif clause.verb not in ("learn", "study", "understand"):
        return False
    is_one = lowers[:1] and lowers[0] in ("the", "my", "our")
    return bool(is_one) and any(word.endswith("'s") for word in lowers[1:3])


def _quality(clause: Clause, thing: Object) -> Found | None:
    """Judge what is only to be better, unless it says at what."""
    is_whole = thing.is_artefact and thing.is_definite and not thing.is_abstract
    if thing.is_quality and is_whole and clause.verb not in ("be", "become", "get"):
        return WhatKind.PARTLY, "better in what?"
    is_skilled = _SKILLED & set(thing.nouns) and clause.complement
    if is_skilled and (thing.has_name or _names_a_thing(clause.complement)):
        return WhatKind.NAMED, "a skill with a named tool"
    if not thing.is_quality:
        return None
    if thing.has_name:
        return WhatKind.PARTLY, "a quality, of something named"
    if is_more_of_something(clause, thing):
        return WhatKind.NAMED, "more of something"
    is_more = thing.nouns[0] == "more" and thing.is_artefact and thing.is_plural
    if is_more and clause.verb in _TAKEN_IN:
        return WhatKind.PARTLY, "which ones?"
    if thing.amounts or (thing.is_credential and thing.nouns[0] != "better"):
        return None
    return WhatKind.QUALITY, "a quality"


def _with_a_name(clause: Clause, thing: Object) -> Found:
    is_promoted = clause.verb == "promote" and thing.is_role
    is_helping = clause.verb in lex.HELPING and not is_promoted
    behind = {word.lower for word in clause.complement}
    if thing.head == "knowledge" and behind & lex.TOOLS:
        return WhatKind.NAMED, "a skill with a named tool"
    if thing.head in lex.NEVER_WHOLE or is_helping:
        return WhatKind.PARTLY, "partly named"
    if thing.is_role and thing.is_subjective:
        return WhatKind.PARTLY, "which role?"
    return WhatKind.NAMED, "a name"


def _names_a_thing(words: tuple[Word, ...]) -> bool:
    """Tell whether one tool or system stands behind `in` or `with`."""
    behind = [word.lower for word in words[1:8]]
    is_one = behind[:1] in (["the"], ["our"], ["my"])
    return is_one and bool(lex.ARTEFACTS & set(behind))


def _has_duration(clause: Clause, statement: Statement) -> bool:
    """Tell whether hours, minutes or seconds stand in a clause."""
    first, last = clause.words[0].start, clause.words[-1].end
    return any(
        time.kind is TimeKind.RESPONSE and first <= time.start < last
        for time in statement.times
    )


def _is_for_an_activity(clause: Clause, statement: Statement) -> bool:
    """Tell whether a skill is meant for something that one can watch."""
    for word in clause.complement:
        if word.lower in ("by", "through", "using", "via"):
            break
        if word.lower in lex.ACTIVITIES:
            return True
    first = clause.words[0].start
    return any(
        word.lower in lex.ACTIVITIES
        for other in statement.clauses
        if other.words and other.words[0].start > first
        if other.is_purpose or other.is_means
        for word in other.object
    )
