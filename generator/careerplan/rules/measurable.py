"""M, measurable: something marks the goal as done, and an outsider can see it.

The field `measure:` is read first; where it holds, the words of the goal are let be.
"""

import re
from collections.abc import Iterator

from careerplan.catalogue import RULES
from careerplan.finding import Finding, Severity
from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.measurable import judge_measurable
from careerplan.language.statement import Knowledge, Statement, Verdict, take_apart
from careerplan.language.times import TimeKind
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Measure
from careerplan.rules.changes import (
    baseline_like,
    find_contradiction,
    share_without_baseline,
)
from careerplan.rules.findings import Path, at_goal, at_words
from careerplan.rules.knowing import knowledge_of
from careerplan.rules.observable import (
    is_felt,
    is_observable,
    process_verb,
    repeats,
)
from careerplan.rules.subject import Subject
from careerplan.rules.suggestions import (
    COUNTED_DOWN,
    COUNTED_UP,
    is_about_a_network,
    measure_like,
)

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "M2": {"verbs that can go on for ever": tuple(sorted(lex.PROCESS))},
    "M3": {"words that somebody has to judge": tuple(sorted(lex.SUBJECTIVE))},
    "M6": {"acts that ask for their number": tuple(sorted(lex.COUNTABLE))},
}
_LONGEST = 60  # characters of a quote in a message
_GOAL: Path = ("goal",)
_OF_QUALITY = re.compile(
    r"\b(?:is|are|am|be|of|becomes?|gets?) (?:very |really |reasonably |fairly |a )*"
    rf"(?P<word>{'|'.join(sorted(lex.SUBJECTIVE))})\b",
    re.IGNORECASE,
)

# Who judges it is told: `my mentor says that I am ready`.
_IS_JUDGED = re.compile(
    r"\b(?:says?|agrees?|confirms?|decides?|rates?|rated|signs?|signed)\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals that nothing marks as done, and measures that mark nothing."""
    if not subject.is_english:
        return
    known = knowledge_of(subject.plan)
    for goal in subject.professional_goals():
        if goal.measure:
            for number, measure in enumerate(goal.measure):
                if measure.to is not None:
                    continue  # numbers have rules of their own
                if measure.text:
                    yield from _in_field(goal, measure, _path(goal, number), known)
                else:
                    yield _without_target(goal, number)
        elif goal.goal:
            yield from _in_words(goal, known)


def measure_holds(goal: Goal, known: Knowledge) -> bool:
    """Tell whether one of a goal's measures can be observed."""
    return any(
        measure.to is not None
        or (
            bool(measure.text)
            and is_observable(measure.text, known)
            and not is_felt(measure.text)
            and not repeats(measure.text, goal.goal)
        )
        for measure in goal.measure
    )


def _path(goal: Goal, number: int) -> Path:
    """Return where the words of a measure stand: bare, in a list, or under `text:`."""
    if goal.origin and goal.origin.has("measure", number, "text"):
        return ("measure", number, "text")
    return ("measure", number)


# ---- the field


def _without_target(goal: Goal, number: int) -> Finding:
    """Say that a measure holds numbers and not the one to reach."""
    return at_goal(
        goal,
        "M1",
        ("measure", number),
        message="this measure does not say what is to be reached",
        fix="add  to:  with the number, such as  to: 12",
        is_quality=True,
    )


def _in_field(
    goal: Goal, measure: Measure, path: Path, known: Knowledge
) -> Iterator[Finding]:
    """Judge a measure that is a sentence; one finding says what is wrong with it."""
    text = measure.text
    statement = take_apart(text)
    verb = process_verb(statement)
    if found := _contradiction(goal, statement, path):
        yield found
    elif span := share_without_baseline(statement):
        yield _baseline(goal, path, span, statement, is_field=True)
    elif repeats(text, goal.goal):
        yield _unobservable(goal, path, text, "the measure says the goal again")
    elif is_felt(text):
        message = f'nobody else can look at "{shorten(text, longest=_LONGEST)}"'
        yield _unobservable(goal, path, text, message)
    elif is_observable(text, known):
        if word := _subjective(statement):
            yield _judged(goal, path, word, text, severity=RULES["M3"].severity)
    elif verb:
        yield _endless(goal, path, verb, "write what somebody else could look at")
    else:
        message = f'how could others check "{shorten(text, longest=_LONGEST)}"?'
        yield _unobservable(goal, path, text, message)


def _unobservable(goal: Goal, path: Path, text: str, message: str) -> Finding:
    return at_words(
        goal,
        "M7",
        path,
        (0, len(text)),
        message=message,
        fix="name a number, a paper or an event that others can see, such as  "
        + measure_like(goal),
        severity=RULES["M7"].severity,
    )


# ---- the words of the goal


def _in_words(goal: Goal, known: Knowledge) -> Iterator[Finding]:
    """Judge a goal without a measure by its own words, then by the text below."""
    statement = take_apart(goal.goal)
    if found := _contradiction(goal, statement, _GOAL):
        yield found
    elif span := share_without_baseline(statement):
        yield _baseline(goal, _GOAL, span, statement, is_field=False)
    verdict = judge_measurable(statement, known).verdict
    if verdict is not Verdict.PASS and goal.body:
        below = judge_measurable(take_apart(goal.body), known).verdict
        verdict = below if below is Verdict.PASS else verdict
    if verdict is Verdict.PASS:
        return
    verb = process_verb(statement)
    if verdict is Verdict.FAIL:
        yield at_goal(
            goal,
            "M1",
            _GOAL,
            message="nothing tells when this goal is reached",
            fix="add a line such as  measure: "
            + measure_like(goal, verb.verb if verb else ""),
            is_quality=True,
        )
    if verb:
        yield _endless(goal, _GOAL, verb, "add what will be there one day")
    yield from _uncounted(goal, statement, known)
    word = _subjective(statement)
    if word and verdict is Verdict.UNCLEAR:  # there is something to be judged
        yield _judged(goal, _GOAL, word, goal.goal)


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
            yield at_words(
                goal,
                "M6",
                _GOAL,
                (clause.words[0].start, nouns[0].end),
                message=f"how many {thing.head} will it be?",
                fix=f"write a number, such as  measure: 4 {thing.head}",
                severity=RULES["M6"].severity,
            )
            return


# ---- shared by both


def _contradiction(goal: Goal, statement: Statement, path: Path) -> Finding | None:
    found = find_contradiction(statement)
    if found is None:
        return None
    span, message, fix = found
    return at_words(goal, "M5", path, span, message=message, fix=fix)


def _baseline(
    goal: Goal,
    path: Path,
    span: tuple[int, int],
    statement: Statement,
    *,
    is_field: bool,
) -> Finding:
    share = statement.text[span[0] : span[1]]
    return at_words(
        goal,
        "M4",
        path,
        span,
        message=f"{share}: starting from what?",
        fix=f"write it in numbers, such as  measure:  with the lines  "
        f"{baseline_like(statement, span)}",
        severity=RULES["M4"].severity if is_field else None,
    )


def _endless(goal: Goal, path: Path, clause: Clause, lead: str) -> Finding:
    """Ask for what will show that something is done which can go on for ever."""
    word = clause.verb_word
    span = (word.start, word.end) if word else (0, 0)
    verb = word.text.lower() if word else clause.verb
    nouns = tuple(noun.lower for noun in clause.object)
    message = f'"{verb}" has no last day: what will show that it is done?'
    if is_about_a_network(goal, nouns):
        message = f'"{verb}": how many people, and from which groups?'
    elif clause.verb in COUNTED_UP | COUNTED_DOWN:
        message = f'"{verb}" from how much to how much?'
        lead = "write both numbers"
    key = "measure: " if path == _GOAL else ""
    fix = f"{lead}, such as  {key}{measure_like(goal, clause.verb, nouns)}"
    return at_words(goal, "M2", path, span, message=message, fix=fix)


def _judged(
    goal: Goal,
    path: Path,
    span: tuple[int, int],
    text: str,
    *,
    severity: Severity | None = None,
) -> Finding:
    word = text[span[0] : span[1]]
    return at_words(
        goal,
        "M3",
        path,
        span,
        message=f'"{word}" means something else to everyone: who judges it?',
        fix="name the judge or the scale, such as  4 of 5 points from our guests",
        severity=severity,
    )


def _subjective(statement: Statement) -> tuple[int, int] | None:
    """Find the word that leaves the threshold of a marker to somebody's judgement."""
    has_unit = any(amount.unit for amount in statement.amounts)
    if has_unit or _IS_JUDGED.search(statement.text):
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
