"""M, measurable: something marks the goal as done, and an outsider can see it.

The field `measure:` is read first; where it holds, the words of the goal are let be.
"""

import re
from collections.abc import Iterator

from careerplan.catalogue import RULES
from careerplan.finding import Finding, Severity
from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.measurable import judge_clause, judge_measurable
from careerplan.language.statement import Knowledge, Statement, Verdict, take_apart
from careerplan.language.times import TimeKind
from careerplan.language.words import singular
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Measure
from careerplan.rules.findings import Path, at_goal, at_words
from careerplan.rules.knowing import knowledge_of
from careerplan.rules.subject import Subject

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "M2": {"verbs that can go on for ever": tuple(sorted(lex.PROCESS))},
    "M3": {"words that somebody has to judge": tuple(sorted(lex.SUBJECTIVE))},
    "M6": {"acts that ask for their number": tuple(sorted(lex.COUNTABLE))},
    "M7": {"what can be looked at": tuple(sorted(lex.SOURCES))},
}
_LONGEST = 60  # characters of a quote in a message
_GOAL: Path = ("goal",)
_STEM = 5  # letters that forms of a word have in common
_FEWEST_STEMS = 5
_SHARE = 0.8  # of the measure's stems that stand in the goal
_OF_QUALITY = re.compile(
    r"\b(?:is|are|be|of|becomes?|gets?) (?:very |really |reasonably |fairly |a )*"
    rf"(?P<word>{'|'.join(sorted(lex.SUBJECTIVE))})\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(?P<share>[0-9]+(?:\.[0-9]+)? ?(?:%|percent)) (?:less|more|fewer|lower|higher|"
    r"better|faster)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_][\w'-]+")


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals that nothing marks as done, and measures that mark nothing."""
    if not subject.is_english:
        return
    known = knowledge_of(subject.plan)
    for goal in subject.professional_goals():
        if goal.measure:
            yield from _measures(goal, known)
        elif goal.goal:
            yield from _words(goal, known)


def measure_holds(goal: Goal, known: Knowledge) -> bool:
    """Tell whether one of a goal's measures can be observed."""
    return any(
        measure.to is not None or _is_observable(measure.text, known)
        for measure in goal.measure
    )


# ---- the field


def _measures(goal: Goal, known: Knowledge) -> Iterator[Finding]:
    for number, measure in enumerate(goal.measure):
        if measure.to is not None or not measure.text:
            continue  # numbers have rules of their own
        path = _path(goal, number)
        yield from _measure_in_words(goal, measure, path, known)


def _measure_in_words(
    goal: Goal, measure: Measure, path: Path, known: Knowledge
) -> Iterator[Finding]:
    """Judge a measure that is a sentence."""
    statement = take_apart(measure.text)
    if found := _subjective(statement):
        word = measure.text[found[0] : found[1]]
        yield at_words(
            goal,
            "M3",
            path,
            found,
            message=f'who decides what is "{word}"?',
            fix="add a judge or a scale, such as  measure: 4 of 5 in the team survey",
            severity=_structured("M3"),
        )
    elif found := _change_without_baseline(statement):
        yield _baseline(goal, path, found, measure.text, is_field=True)
    elif _is_felt(measure.text) or _repeats(measure.text, goal.goal):
        yield _cannot_be_observed(goal, measure.text, path)
    elif not _is_observable(measure.text, known):
        yield from _unobservable(goal, statement, path)


def _unobservable(goal: Goal, statement: Statement, path: Path) -> Iterator[Finding]:
    """Say that nobody could look at what a measure names."""
    text = statement.text
    verb = _process_verb(statement)
    if verb and verb.verb_word:
        word = verb.verb_word
        yield at_words(
            goal,
            "M2",
            path,
            (word.start, word.end),
            message=f'"{word.text}" has no end; add what will show it',
            fix="write what somebody else could look at, such as  measure: one tool "
            "of mine in use",
        )
        return
    yield _cannot_be_observed(goal, text, path)


def _cannot_be_observed(goal: Goal, text: str, path: Path) -> Finding:
    quoted = shorten(text, longest=_LONGEST)
    return at_words(
        goal,
        "M7",
        path,
        (0, len(text)),
        message=f'measure "{quoted}" cannot be observed',
        fix="name a number, a document or an event, such as  measure: 4 of 5 in the "
        "team survey",
        severity=_structured("M7"),
    )


def _is_felt(text: str) -> bool:
    """Tell whether a measure is a feeling, which nobody else can look at."""
    return not lex.FEELINGS.isdisjoint(_WORDS.findall(text.lower()))


def _repeats(text: str, goal: str) -> bool:
    """Tell whether a measure says the goal again in other forms of its words."""
    said, known = _stems(text), _stems(goal)
    return len(said) >= _FEWEST_STEMS and len(said & known) >= _SHARE * len(said)


def _stems(text: str) -> set[str]:
    """Return the beginnings of the longer words of a text."""
    return {word[:_STEM] for word in _WORDS.findall(text.lower()) if len(word) > 3}


def _is_observable(text: str, known: Knowledge) -> bool:
    """Tell whether an outsider could look at what a measure names."""
    statement = take_apart(text)
    if statement.amounts or judge_measurable(statement, known).verdict is Verdict.PASS:
        return True
    words = set(_WORDS.findall(text.lower()))
    words |= {singular(word) for word in words}
    if words & (lex.SOURCES | lex.CREDENTIALS | known.names):
        return True
    if _process_verb(statement):
        return False
    for clause in statement.clauses:
        thing = statement.object_of(clause, known)
        if thing.is_artefact or thing.is_event or thing.is_credential or thing.is_unit:
            return True
        if not thing.is_abstract and any(word.is_name for word in clause.words):
            return True
    return False


# ---- the words of the goal


def _words(goal: Goal, known: Knowledge) -> Iterator[Finding]:
    """Judge a goal without a measure by its own words, then by the text below."""
    statement = take_apart(goal.goal)
    verdict = judge_measurable(statement, known).verdict
    if verdict is not Verdict.PASS and goal.body:
        below = judge_measurable(take_apart(goal.body), known).verdict
        verdict = below if below is Verdict.PASS else verdict
    if found := _change_without_baseline(statement):
        yield _baseline(goal, _GOAL, found, goal.goal, is_field=False)
    if verdict is Verdict.PASS:
        return
    if verdict is Verdict.FAIL:
        yield at_goal(
            goal,
            "M1",
            _GOAL,
            message="nothing marks this goal as done",
            fix="add a line such as  measure: two signed client presentations",
            is_quality=True,
        )
    yield from _endless(goal, statement)
    yield from _uncounted(goal, statement, known)
    if found := _subjective(statement):
        word = goal.goal[found[0] : found[1]]
        yield at_words(
            goal,
            "M3",
            _GOAL,
            found,
            message=f'who decides what is "{word}"?',
            fix="add a judge or a scale, such as  measure: 4 of 5 in the team survey",
        )


def _endless(goal: Goal, statement: Statement) -> Iterator[Finding]:
    clause = _process_verb(statement)
    if clause is None or clause.verb_word is None:
        return
    word = clause.verb_word
    yield at_words(
        goal,
        "M2",
        _GOAL,
        (word.start, word.end),
        message=f'"{word.text.lower()}" has no end; add what will show it',
        fix="add  measure:  with what will be there one day, such as  measure: one "
        "tool of mine in use",
    )


def _uncounted(goal: Goal, statement: Statement, known: Knowledge) -> Iterator[Finding]:
    """Ask for the number of an act that can be counted."""
    if any(time.kind is TimeKind.CADENCE for time in statement.times):
        return
    for clause in statement.clauses:
        thing = statement.object_of(clause, known)
        is_many = thing.is_plural and not (thing.is_definite or thing.amounts)
        if clause.verb not in lex.COUNTABLE or not is_many or not clause.is_wish:
            continue
        if thing.has_name or not (thing.is_event or thing.is_artefact or thing.is_unit):
            continue
        nouns = [word for word in clause.object if word.lower == thing.head]
        if nouns:
            span = (clause.words[0].start, nouns[0].end)
            yield at_words(
                goal,
                "M6",
                _GOAL,
                span,
                message=f"how many {thing.head}?",
                fix=f"write the number, such as  measure: 4 {thing.head}",
                severity=_structured("M6"),
            )
            return


# ---- shared by both


def _process_verb(statement: Statement) -> Clause | None:
    """Find the first wish whose verb can go on for ever, and has no marker."""
    for clause in statement.clauses:
        is_endless = clause.verb in lex.PROCESS or clause.verb in lex.NEVER_DONE
        is_endless = is_endless and clause.verb not in lex.RESULT
        if clause.is_wish and is_endless and clause.verb != "be":
            verdict = judge_clause(clause, statement, Knowledge()).verdict
            return clause if verdict is Verdict.FAIL else None
    return None


def _subjective(statement: Statement) -> tuple[int, int] | None:
    """Find the word that leaves the threshold of a marker to somebody's judgement."""
    if any(amount.unit for amount in statement.amounts):
        return None
    if match := _OF_QUALITY.search(statement.text):
        return match.span("word")
    for clause in statement.clauses:
        words = clause.noun_phrase
        for number, word in enumerate(words):
            following = words[number + 1 : number + 2]
            is_title = word.is_name or (
                word.text[0].isupper() and bool(following) and following[0].is_name
            )
            is_last = number == len(words) - 1
            if word.lower in lex.SUBJECTIVE and not (is_title or is_last):
                return word.start, word.end
    return None


def _change_without_baseline(statement: Statement) -> tuple[int, int] | None:
    """Find a change by a share, where nothing says from what."""
    lowers = statement.text.lower()
    if "from" in lowers.split() or not statement.amounts:
        return None
    verbs = {clause.verb for clause in statement.clauses}
    compared = _COMPARED.search(statement.text)
    if compared:
        return compared.span("share")
    is_change = bool(verbs & lex.CHANGE) or any(
        word in lowers.split() for word in ("reduced", "increased", "raised", "lowered")
    )
    if not is_change:
        return None
    for amount in statement.amounts:
        if amount.is_share and amount.relation in ("by", "by at least", "at least"):
            return amount.start, amount.end
    return None


def _baseline(
    goal: Goal, path: Path, span: tuple[int, int], text: str, *, is_field: bool
) -> Finding:
    share = text[span[0] : span[1]].removeprefix("by ").strip()
    return at_words(
        goal,
        "M4",
        path,
        span,
        message=f"{share} of what? give the number it starts from",
        fix="write  measure:  and below it  from: 12,  to: 20  and  unit: tickets a "
        "month",
        severity=_structured("M4") if is_field else None,
    )


def _structured(rule: str) -> Severity:
    return RULES[rule].severity


def _path(goal: Goal, number: int) -> Path:
    """Return where the words of a measure stand: bare, in a list, or under `text:`."""
    if goal.origin and goal.origin.has("measure", number, "text"):
        return ("measure", number, "text")
    return ("measure", number)
