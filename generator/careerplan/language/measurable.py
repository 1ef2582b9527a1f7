"""Measurable: what in a text tells done from not done."""

import re

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.finishes import finish_of
from careerplan.language.objects import Object, without_times
from careerplan.language.statement import (
    NOTHING_KNOWN,
    RANK,
    Ground,
    Knowledge,
    Statement,
    Verdict,
)
from careerplan.language.things_meant import LEARNABLE
from careerplan.language.times import Time, TimeKind
from careerplan.language.words import DETERMINERS, singular

_LEVEL = re.compile("[ABC][12]|N[1-5]")  # of languages: CEFR, and JLPT for Japanese
_MORE_THAN_BEFORE = re.compile(
    r"\b(?:more|fewer|less) [^,.;]{1,40}?\bthan "
    r"(?:last|in 20|(?:i|we) (?:did|do|have))\b",
    re.IGNORECASE,
)
_RATES = (TimeKind.CADENCE, TimeKind.RESPONSE)
# Words of praise; the others of the list say a size or a place as well: `high school`.
_VALUED = lex.SUBJECTIVE - frozenset(
    "big clear fair high higher large major real relevant special top well".split()
)
_JUDGED = lex.SUBJECTIVE - {"regular", "well"}
_VALUED_PLACES = _VALUED | {"leading"}
_SOFT_COUNT = "a count of what somebody has to judge"
_ON_AND_ON = lex.NEVER_DONE | {"network", "work"}
_ONE_WAY_ONLY = frozenset("complete defend finish graduate pass".split())
_RELATIONS = frozenset(("relationship", "relationships"))


def judge_measurable(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> Ground:
    """Pass where an outsider could tell done from not done."""
    best = Ground(Verdict.FAIL, "no marker: nothing tells done from not done")
    for clause in statement.clauses:
        ground = judge_clause(clause, statement, known)
        if RANK[ground.verdict] > RANK[best.verdict]:
            best = ground
    share = next((amount for amount in statement.amounts if amount.is_share), None)
    if best.verdict is Verdict.FAIL and share:
        return Ground(Verdict.PASS, "a share", share.start, share.end)
    if best.verdict is not Verdict.PASS and best.why != _SOFT_COUNT:
        if match := _MORE_THAN_BEFORE.search(statement.text):
            why = "more than a number that is known"
            return Ground(Verdict.PASS, why, match.start(), match.end())
        for time in statement.times:
            if time.kind in _RATES and not _is_in_the_means(time, statement):
                why = f"a rate: {time.words}"
                return Ground(Verdict.PASS, why, time.start, time.end)
    return best


def judge_clause(clause: Clause, statement: Statement, known: Knowledge) -> Ground:
    """Tell whether one clause marks the goal as done."""
    thing = statement.object_of(clause, known)
    verdict, why = _marker(clause, thing, statement)
    words = clause.words
    start, end = (words[0].start, words[-1].end) if words else (0, 0)
    return Ground(verdict, why, start, end)


def _marker(clause: Clause, thing: Object, statement: Statement) -> tuple[Verdict, str]:
    if thing.amounts:
        is_ranked = "top" in thing.nouns
        is_open = not is_ranked and _counts_the_judged(clause, thing)
        is_soft = _RELATIONS & set(thing.nouns) or clause.verb == "collaborate"
        is_soft = is_soft or (thing.head == "presence" and clause.verb in lex.MAKING)
        if is_open or is_soft or _is_never_known(clause, thing):
            return Verdict.UNCLEAR, _SOFT_COUNT
        return Verdict.PASS, "a number"
    if any(_LEVEL.fullmatch(word.text) for word in clause.object):
        return Verdict.PASS, "a level of a known scale"
    is_study = clause.led_by in lex.NEVER_DONE | {"master"}
    is_on_the_way = clause.is_purpose and (is_study or clause.led_by in lex.HELPING)
    if clause.is_reason or is_on_the_way:
        return Verdict.FAIL, "a reason is no marker"
    is_begun = clause.led_by in ("start", "begin") and clause.verb not in _ON_AND_ON
    if is_begun and not clause.is_purpose:
        return Verdict.UNCLEAR, "begun, and then?"
    if clause.led_by in ("think", "consider"):
        return Verdict.FAIL, "thought about"
    goes_on = clause.led_by in ("continue", "improve") and not clause.is_purpose
    if goes_on or (is_study and clause.verb in lex.PROCESS | {"implement"}):
        return Verdict.FAIL, "never over"
    verdict, why = finish_of(without_times(clause, statement.times), thing)
    if verdict is not Verdict.PASS:
        return verdict, why
    if clause.is_purpose and not thing.is_role:
        return Verdict.UNCLEAR, "a finish, named only as the purpose"
    is_judged = _is_judged(clause, statement) or _is_somehow(clause, thing)
    is_valued = thing.is_subjective and "relevant" not in thing.nouns
    if (is_valued and not thing.has_name) or is_judged:
        return Verdict.UNCLEAR, "somebody has to decide what is enough"
    return verdict, why


def _is_never_known(clause: Clause, thing: Object) -> bool:
    """Tell `learn two languages`, which has no end, from `learn two songs`."""
    is_wide = clause.verb == "learn" and singular(thing.head) in LEARNABLE
    return is_wide or clause.verb in ("master", "understand", "know")


def _counts_the_judged(clause: Clause, thing: Object) -> bool:
    """Tell `three meaningful contacts` from `useful notes on three reviews`."""
    if any(amount.unit for amount in thing.amounts):
        return False
    first = min(amount.start for amount in thing.amounts)
    return any(
        word.start > first and word.lower in _JUDGED for word in clause.noun_phrase
    )


def _is_judged(clause: Clause, statement: Statement) -> bool:
    """Tell whether an adverb before the verb leaves the threshold open."""
    if clause.verb_word is None:
        return False
    before = statement.text[: clause.verb_word.start].lower().split()[-1:]
    if before == ["successfully"] and clause.verb in _ONE_WAY_ONLY:
        return False  # `successfully pass the exam`: there is no other way to
    return bool(set(before) & lex.SUBJECTIVE)


def _is_somehow(clause: Clause, thing: Object) -> bool:
    """Tell whether what stands behind the noun leaves the threshold open."""
    if thing.has_name:
        return False
    behind = [word.lower for word in clause.complement[:6]]
    for number, word in enumerate(behind):
        is_doing = (
            word.endswith("ing") and behind[max(0, number - 1)] not in DETERMINERS
        )
        if word in ("that", "who") or is_doing:
            behind = behind[:number]  # what is done there
            break
    return bool(_VALUED_PLACES & set(behind)) or behind[:3] == ["of", "some", "sort"]


def _is_in_the_means(time: Time, statement: Statement) -> bool:
    """Tell whether a rate is that of the way, `through daily stand-ups`."""
    before = statement.text[: time.start].lower().rstrip()
    return before.endswith(("through", "via", "using"))
