"""The judge of one statement: a verdict for each criterion, from the words alone.

The definitions are those of the interview advice: specific answers the five W's,
measurable has a clear marker, achievable names its means, realistic is tied to the role
or the company, timely has an end that a calendar can tell.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from careerplan.language import lexicon as lex
from careerplan.language.amounts import Amount, find_amounts
from careerplan.language.clauses import Clause, find_clauses
from careerplan.language.objects import Object, object_of
from careerplan.language.times import Time, TimeKind, best_time, find_times


class Verdict(StrEnum):
    """How a criterion fares."""

    PASS = "pass"
    UNCLEAR = "unclear"
    FAIL = "fail"


_RANK = {Verdict.PASS: 2, Verdict.UNCLEAR: 1, Verdict.FAIL: 0}


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

    @property
    def tie_words(self) -> frozenset[str]:
        """Return the words that tie a goal to the plan's role and company."""
        words = re.findall(r"[a-z]{4,}", f"{self.role} {self.company}".lower())
        return frozenset(words) - {"company", "senior", "junior", "limited"}


@dataclass(frozen=True, slots=True)
class Statement:
    """A text, taken apart once for all rules."""

    text: str
    times: tuple[Time, ...]
    amounts: tuple[Amount, ...]
    clauses: tuple[Clause, ...]


NOTHING_KNOWN = Knowledge()


def take_apart(text: str) -> Statement:
    """Find the times, quantities and clauses of a text."""
    times = find_times(text)
    return Statement(text, times, find_amounts(text, times), find_clauses(text))


def judge(text: str, known: Knowledge = NOTHING_KNOWN) -> dict[str, Ground]:
    """Judge a text by each of the five criteria."""
    statement = take_apart(text)
    return {
        "S": judge_specific(statement, known),
        "M": judge_measurable(statement, known),
        "A": judge_achievable(statement),
        "R": judge_realistic(statement, known),
        "T": judge_timely(statement),
    }


def judge_timely(statement: Statement) -> Ground:
    """Pass where a calendar resolves an end; unclear for how often, fuzzy, undated."""
    kind = best_time(statement.times)
    if kind is None:
        return Ground(Verdict.FAIL, "no time is named")
    time = next(time for time in statement.times if time.kind is kind)
    verdict = {
        TimeKind.END: Verdict.PASS,
        TimeKind.CADENCE: Verdict.UNCLEAR,
        TimeKind.ANCHOR: Verdict.UNCLEAR,
        TimeKind.FUZZY: Verdict.UNCLEAR,
    }.get(kind, Verdict.FAIL)
    why = {
        TimeKind.END: "ends",
        TimeKind.CADENCE: "how often, not until when",
        TimeKind.ANCHOR: "hangs on something without a date",
        TimeKind.FUZZY: "no end that a calendar can tell",
        TimeKind.NEVER: "a time that never comes",
        TimeKind.RESPONSE: "shorter than a day, so no deadline",
        TimeKind.PAST: "looks back, so no deadline",
    }[kind]
    return Ground(verdict, f"{why}: {time.words}", time.start, time.end)


# ---- measurable

_SOFT_VERBS = frozenset("build develop collaborate improve support help engage".split())
_NEVER_DONE = frozenset(
    "learn understand explore study research focus progress continue strive aspire".split()
)
_NO_FINISH_BEHIND = frozenset(
    "progress ownership part advantage care responsibility sure initiative interest".split()
)


def judge_measurable(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> Ground:
    """Pass where an outsider could tell done from not done."""
    best = Ground(Verdict.FAIL, "no marker: nothing tells done from not done")
    for clause in statement.clauses:
        ground = _marker(clause, statement, known)
        if _RANK[ground.verdict] > _RANK[best.verdict]:
            best = ground
    for time in statement.times:
        is_count = time.kind in (TimeKind.CADENCE, TimeKind.RESPONSE)
        if is_count and best.verdict is not Verdict.PASS:
            best = Ground(Verdict.PASS, f"a rate: {time.words}", time.start, time.end)
    return best


def _marker(clause: Clause, statement: Statement, known: Knowledge) -> Ground:
    thing = object_of(clause, statement.amounts, known.names, statement.times)
    words = clause.words
    start, end = (words[0].start, words[-1].end) if words else (0, 0)

    def ground(verdict: Verdict, why: str) -> Ground:
        return Ground(verdict, why, start, end)

    if thing.amounts:
        is_open = thing.is_subjective and not any(a.unit for a in thing.amounts)
        is_soft = bool({"relationship", "relationships"} & set(thing.nouns)) or (
            clause.verb == "collaborate"
        )
        if is_open or is_soft:
            return ground(Verdict.UNCLEAR, "a count of what somebody has to judge")
        return ground(Verdict.PASS, "a number")
    if clause.is_reason or (clause.is_purpose and clause.led_by in _NEVER_DONE):
        return ground(Verdict.FAIL, "a reason is no marker")
    if clause.led_by in _NEVER_DONE and not clause.is_purpose and clause.verb in lex.PROCESS | {"implement"}:
        return ground(Verdict.FAIL, "never over")
    verdict, why = _finish(clause, thing)
    if clause.is_purpose and verdict is Verdict.PASS and not thing.is_role:
        verdict, why = Verdict.UNCLEAR, "a finish, named only as the purpose"
    if verdict is Verdict.PASS and (thing.is_subjective or _is_judged(clause, statement)):
        verdict, why = Verdict.UNCLEAR, "somebody has to decide what is enough"
    return ground(verdict, why)


def _is_judged(clause: Clause, statement: Statement) -> bool:
    """Tell whether an adverb before the verb leaves the threshold open."""
    if clause.verb_word is None:
        return False
    before = statement.text[: clause.verb_word.start].split()
    return bool(before) and before[-1].lower() in lex.SUBJECTIVE


def _finish(clause: Clause, thing: Object) -> tuple[Verdict, str]:
    """Tell whether a clause without a number has a finish."""
    verb = clause.verb
    lowers = [word.lower for word in clause.object]
    if not verb:
        return _finish_of_nouns(thing)
    if not lowers:
        return Verdict.FAIL, f'"{verb}" what?'
    if verb in lex.CHANGE and set(lowers) & {"significantly", "substantially", "considerably", "greatly", "dramatically"}:
        return Verdict.UNCLEAR, "by how much?"
    if {"connections", "contacts", "friends"} & set(thing.nouns[-1:]) and verb in ("make", "build", "form"):
        return Verdict.UNCLEAR, "how many?"
    if "experience" in thing.nouns or "exposure" in thing.nouns:
        is_post = "internship" in thing.nouns
        return (Verdict.UNCLEAR, "how long?") if is_post else (Verdict.FAIL, "experience has no finish")
    if thing.is_quality and not thing.is_credential:
        if verb in lex.RESULT and thing.is_artefact:
            return Verdict.UNCLEAR, "a finish that somebody has to judge"
        return Verdict.FAIL, "a quality has no finish"
    if thing.head in _NO_FINISH_BEHIND or (thing.nouns and thing.nouns[0] in _NO_FINISH_BEHIND):
        return Verdict.FAIL, "never over"
    if verb in lex.BECOMING or verb in ("work", "start"):
        known = _finish_of_becoming(verb, clause, thing)
        if known:
            return known
    if verb in _NEVER_DONE or verb == "consider" or (verb == "apply" and not {"to", "for"} & set(lowers[:3])):
        return Verdict.FAIL, f'"{verb}" is never over'
    if verb in ("get", "be") and "promoted" in thing.nouns + tuple(w.lower for w in clause.object[:2]):
        return Verdict.PASS, "a promotion"
    if thing.is_abstract and not (thing.is_event or thing.is_credential):
        return Verdict.FAIL, f'"{thing.head}" has no finish'
    if thing.is_credential:
        if verb in lex.PROCESS - lex.RESULT - {"gain", "complete", "pursue"}:
            return Verdict.FAIL, "on the way, not there"
        is_open = thing.is_plural and not thing.has_name and not thing.is_definite
        return (Verdict.UNCLEAR, "how many?") if is_open else (Verdict.PASS, "a credential")
    if verb in lex.RESULT | lex.COUNTABLE:
        return _finish_of_result(verb, clause, thing)
    if verb in ("build", "develop", "code", "form", "use") and thing.is_artefact and thing.is_definite:
        is_plan = thing.head in ("strategy", "plan", "system", "culture", "team", "program", "programme")
        return (Verdict.UNCLEAR, "done when?") if is_plan else (Verdict.PASS, "a thing that is there or not")
    if verb in ("demonstrate", "perform") and thing.is_artefact and thing.is_definite:
        return Verdict.PASS, "shown or not"
    if verb == "have" and not thing.is_abstract:
        return Verdict.UNCLEAR, "a state"
    return Verdict.FAIL, f'"{verb}" is never over'


def _finish_of_nouns(thing: Object) -> tuple[Verdict, str]:
    if thing.is_artefact or thing.is_event or thing.is_credential:
        if thing.is_definite or thing.has_name:
            return Verdict.UNCLEAR, "named, and not said when it is done"
        return Verdict.UNCLEAR, "how many?"
    if thing.is_role:
        return Verdict.PASS, "a role"
    return Verdict.FAIL, "no marker"


def _finish_of_becoming(
    verb: str, clause: Clause, thing: Object
) -> tuple[Verdict, str] | None:
    lowers = [word.lower for word in clause.object]
    if verb == "work":
        if lowers[:1] == ["there"]:
            return Verdict.PASS, "a place that is reached or not"
        if lowers[:1] in (["at"], ["for"], ["as"], ["in"]) and (thing.has_name or thing.is_role or thing.head in ("company", "team", "organisation", "organization", "startup", "hospital", "agency", "school") or "that" in lowers or "whose" in lowers):
            return Verdict.PASS, "a place that is reached or not"
        return Verdict.FAIL, '"work" is never over'
    if lowers[:1] in (["out"], ["from"]):
        return Verdict.UNCLEAR, "a move, and where to?"
    if verb == "start":
        if thing.has_name or thing.is_credential or thing.is_role:
            return Verdict.PASS, "begun or not"
        return Verdict.UNCLEAR, "begun, and then?"
    if thing.is_role or "certified" in lowers or "licensed" in lowers or "promoted" in lowers:
        if thing.is_plural and "leadership" in thing.nouns:
            return Verdict.UNCLEAR, "which one?"
        return Verdict.PASS, "a role that is reached or not"
    if thing.head in ("expert", "specialist", "person", "leader", "player", "speaker", "listener"):
        return Verdict.FAIL, "a quality has no finish"
    if thing.head in ("promotion", "raise", "offer", "job", "degree", "tenure", "salary"):
        return Verdict.PASS, "given or not"
    if verb in ("become", "be"):
        if thing.head in ("authority", "performer", "member"):
            return Verdict.UNCLEAR, "who decides?"
        return (Verdict.PASS, "reached or not") if thing.is_artefact else (Verdict.FAIL, "a quality has no finish")
    if verb == "pursue" and (thing.is_credential or thing.is_role):
        return Verdict.UNCLEAR, "on the way, and until when?"
    if verb == "get" and lowers[:1] == ["into"]:
        return Verdict.UNCLEAR, "a move, and where to?"
    if verb in ("get", "become") and thing.nouns[:1] and thing.nouns[0].endswith("ed"):
        return Verdict.FAIL, "a quality has no finish"
    is_move = verb in ("move", "transfer", "transition", "break", "advance", "shift", "enter", "step", "progress")
    if verb == "switch" or (is_move and (lowers[0] in ("into", "to", "in") or verb == "enter")):
        return (Verdict.PASS, "a move") if thing.has_name else (Verdict.UNCLEAR, "a move, and where to?")
    if verb == "join" and not thing.is_plural:
        is_any = lowers[0] in ("a", "an") and not thing.has_name and thing.head == "team"
        if is_any:
            return Verdict.UNCLEAR, "which one?"
        return Verdict.PASS, "joined or not"
    return None


def _finish_of_result(
    verb: str, clause: Clause, thing: Object
) -> tuple[Verdict, str]:
    lowers = [word.lower for word in clause.object]
    if thing.is_vague:
        return Verdict.FAIL, f'"{verb}" what?'
    if verb in ("complete", "finish", "do", "accomplish") and len(thing.nouns) == 1 and thing.head in ("project", "task", "work", "tasks", "projects"):
        return Verdict.UNCLEAR, "which one?"
    is_bare = thing.is_plural and not thing.is_definite and not thing.has_name
    if verb in lex.COUNTABLE and is_bare:
        return Verdict.UNCLEAR, "how many?"
    if verb in ("take", "make", "give", "get", "lead", "run", "conduct", "implement", "plan", "define"):
        if thing.head in ("strategy", "strategies", "process", "processes", "changes", "connections"):
            return Verdict.UNCLEAR, "done when?"
        is_own = "own" in lowers or thing.has_name
        if verb == "lead" and not (thing.is_definite and (is_own or thing.is_artefact)):
            return Verdict.UNCLEAR, "led until when?"
        if "on" in lowers[:1] and thing.is_plural:
            return Verdict.UNCLEAR, "which one?"
    if verb in lex.PROCESS and not (thing.is_artefact or thing.is_event or thing.has_name):
        return Verdict.FAIL, f'"{verb}" is never over'
    if is_bare and not (thing.is_artefact or thing.is_event or thing.is_unit):
        return Verdict.UNCLEAR, "how many?"
    return Verdict.PASS, "a finish"


# ---- achievable


def judge_achievable(statement: Statement) -> Ground:
    return Ground(Verdict.UNCLEAR, "no means are named")


def judge_realistic(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> Ground:
    return Ground(Verdict.UNCLEAR, "no tie to a role or a company")


def judge_specific(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> Ground:
    return Ground(Verdict.UNCLEAR, "")
