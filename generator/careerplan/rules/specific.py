"""S, specific: a goal names a result that two readers picture alike.

The result is read from the words of `goal:`; the other W's from the fields first, then
from the goal, then from the text below it.
"""

import re
from collections.abc import Iterator

from careerplan.finding import Finding, Severity
from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.settings import other_ws
from careerplan.language.specific import What
from careerplan.language.statement import Statement, take_apart
from careerplan.language.things_meant import WhatKind
from careerplan.language.times import Time, TimeKind
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal
from careerplan.rules.findings import Path, at_goal, at_words
from careerplan.rules.kinds import find_kind, find_open_list
from careerplan.rules.knowing import knowledge_of, what_of
from careerplan.rules.subject import Subject
from careerplan.rules.suggestions import date_like, goal_like

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "S2": {"areas": tuple(sorted(lex.ABSTRACT)), "fields": tuple(sorted(lex.FIELDS))},
    "S3": {"qualities": tuple(sorted(lex.QUALITIES))},
    "S7": {
        "hedges": lex.HEDGE_CONTENT,
        "polite, and reported all the same": lex.HEDGE_POLITE,
    },
}
_LONGEST = 60  # characters of a quote in a message
_GOAL: Path = ("goal",)
_HEDGES = re.compile(
    r"\b(?:" + "|".join((*lex.HEDGE_CONTENT, *lex.HEDGE_POLITE)) + r")\b", re.IGNORECASE
)
# `one new kind of bread`: a kind that is counted, and no doubt.
_COUNTED_KIND = re.compile(
    r"\b(?:an?|one|this|that|each|every|any|no|the|new|other|another|different|same|"
    r"right|rare|first|second)\s+$",
    re.IGNORECASE,
)
# Source: the advice, which calls just this vague, and asks for the department.
_LEADER = re.compile(
    r"\b(?:be|becom(?:e|ing)|being) (?:an? )?(?:better |good |great |strong |team |"
    r"true |real )*leader\b",
    re.IGNORECASE,
)
_VAGUE_TIMES = (TimeKind.NEVER, TimeKind.FUZZY)
# `spend two years learning`, `start selling`: what is done stands behind them.
_LIGHT = frozenset("spend start begin continue keep".split())
_ANY_JOB = frozenset("job jobs position role work".split())
_MOST_OUTCOMES = 2
_MANY_OUTCOMES = 4
_MOST_EMPTY_WS = 1
_FEWEST_FIELDS = 2  # of where, when and why


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals whose result nobody can picture (S1 to S3), and what is left open."""
    if not subject.is_english:
        return
    plan = subject.plan
    known = knowledge_of(plan)
    for goal in subject.professional_goals():
        if not goal.goal:
            continue  # a needed key: a finding of the reader
        statement = take_apart(goal.goal)
        what = what_of(goal.goal, known)
        is_told = what.kind is WhatKind.NOTHING and find_kind(goal.goal) is not None
        if is_told:
            yield from _what_kind(goal)
        else:
            yield from _what(goal, what)
            yield from _kinds(goal, what)
            yield from _leader(goal, statement, what)
        yield from _missing_ws(goal, statement, date_like(goal, plan, part="-Q3"))
        yield from _outcomes(goal, statement)
        yield from _hedges(goal, statement)


def _what(goal: Goal, what: What) -> Iterator[Finding]:
    """Say that the result is missing, is a wish, or is an area."""
    span = (what.start, what.end) if what.end > what.start else (0, len(goal.goal))
    quoted = shorten(goal.goal[span[0] : span[1]], longest=_LONGEST)
    example = goal_like(goal, what.head)
    match what.kind:
        case WhatKind.NOTHING if what.head in _ANY_JOB:
            rule, message = "S1", f'"{quoted}" does not say which {what.head}'
            fix = "name the role and the field, such as  goal: Become a buyer of fish"
        case WhatKind.NOTHING:
            rule, message = "S1", f'"{quoted}" does not say what will be different'
            fix = f"say what you will hold, make or become, such as  goal: {example}"
        case WhatKind.QUALITY:
            rule = "S3"
            message = f'"{quoted}" is a wish: how would anyone tell that it came true?'
            fix = f"name the role, the result or the number, such as  goal: {example}"
        case WhatKind.AREA:
            rule = "S2"
            message = f'"{what.head or quoted}" can mean many things: what will you do?'
            fix = f"say what you will do, and where, such as  goal: {example}"
        case _:
            return
    yield at_words(goal, rule, _GOAL, span, message=message, fix=fix)


def _what_kind(goal: Goal) -> Iterator[Finding]:
    """Say that nothing but a kind is named: `finish a project`."""
    if kind := find_kind(goal.goal):
        span = (kind.start, kind.end)
        yield at_words(goal, "S1", _GOAL, span, message=kind.question, fix=kind.fix)


def _leader(goal: Goal, statement: Statement, what: What) -> Iterator[Finding]:
    """Ask a leader of nobody knows whom where that is."""
    match = _LEADER.search(goal.goal)
    is_placed = goal.where or goal.under or "where" in other_ws(statement)
    if match and not is_placed and what.kind is not WhatKind.QUALITY:
        yield at_words(
            goal,
            "S3",
            _GOAL,
            match.span(),
            message=f'"{match[0]}" could be anywhere: whom will you lead, and in what?',
            fix="name the department and what you will do there, such as  goal: Join "
            "the training department and run its workshops for new drivers",
        )


def _missing_ws(goal: Goal, statement: Statement, date: str) -> Iterator[Finding]:
    """List the W's that no field and no words answer; who is the writer."""
    if sum(map(bool, (goal.where, goal.by, goal.why))) >= _FEWEST_FIELDS:
        return  # one may be missing: words are not looked at
    answered = set(other_ws(statement))
    if goal.body:
        answered.update(other_ws(take_apart(goal.body)))
    places = {"where", "with whom", "from whom"}
    empty = {
        "where": not (goal.where or goal.under or answered & places),
        "when": goal.by is None and "when" not in answered,
        "why": not goal.why and "why" not in answered,
    }
    missing = [name for name, is_empty in empty.items() if is_empty]
    if len(missing) <= _MOST_EMPTY_WS:
        return
    lines = {
        "where": "where: the counter in Bath Street",
        "when": f"by: {date}",
        "why": "why: customers ask me for it",
    }
    yield at_goal(
        goal,
        "S4",
        _GOAL,
        message="of who, what, where, when and why, the goal leaves out "
        + " and ".join(filter(None, (", ".join(missing[:-1]), missing[-1]))),
        fix="add lines such as  " + "  and  ".join(lines[name] for name in missing),
        is_quality=True,
    )


def _kinds(goal: Goal, what: What) -> Iterator[Finding]:
    """Ask which one, where only the kind is named."""
    if match := find_open_list(goal.goal):
        ones, those = "ones", "those"
        if match[0].lower().startswith("some"):
            ones, those = "one", "the one"
        yield at_words(
            goal,
            "S5",
            _GOAL,
            match.span(),
            message=f'"{match[0]}" leaves it open: which {ones}?',
            fix=f"name {those} you mean, and leave the rest",
        )
        return
    kind = find_kind(goal.goal)
    if kind and not what.has_name:
        span = (kind.start, kind.end)
        yield at_words(goal, "S5", _GOAL, span, message=kind.question, fix=kind.fix)


def _outcomes(goal: Goal, statement: Statement) -> Iterator[Finding]:
    """Count the outcomes of a goal; verbs that share an object are one."""
    outcomes = [clause for clause in statement.clauses if _is_outcome(clause)]
    if len(outcomes) <= _MOST_OUTCOMES:
        return
    verbs = ", ".join(clause.verb for clause in outcomes)
    severity = Severity.WARNING if len(outcomes) >= _MANY_OUTCOMES else Severity.HINT
    first, last = outcomes[0].words[0], outcomes[-1].words[-1]
    yield at_words(
        goal,
        "S6",
        _GOAL,
        (first.start, last.end),
        message=f"this is {len(outcomes)} goals in one: {verbs}",
        fix="keep the one that matters most, and write the others under  steps:  or "
        "into files of their own",
        severity=severity,
    )


def _is_outcome(clause: Clause) -> bool:
    is_verb = bool(clause.verb) and clause.verb not in _LIGHT
    return is_verb and bool(clause.object) and clause.is_wish


def _hedges(goal: Goal, statement: Statement) -> Iterator[Finding]:
    """Ask whether a goal needs its doubts."""
    for hedge in _HEDGES.finditer(goal.goal):
        if _is_told_elsewhere(goal, hedge, statement.times):
            continue
        is_polite = hedge[0].lower() in lex.HEDGE_POLITE
        fix = "leave it out, and write what else would do under  flexible:"
        if is_polite:
            fix = "leave it out: a goal says what you will have done"
        yield at_words(
            goal,
            "S7",
            _GOAL,
            hedge.span(),
            message=f'does the goal need "{hedge[0].lower()}"?',
            fix=fix,
        )
        return


def _is_told_elsewhere(
    goal: Goal, hedge: re.Match[str], times: tuple[Time, ...]
) -> bool:
    """Tell whether a hedge is another rule's finding, or no hedge here."""
    start = hedge.start()
    if goal.by is None and any(
        time.kind in _VAGUE_TIMES and time.start <= start < time.end for time in times
    ):
        return True  # `eventually`: T3
    if hedge[0].lower().endswith(("kind of", "sort of")):
        is_open = find_open_list(goal.goal)  # `some kind of`: S5
        is_counted = _COUNTED_KIND.search(goal.goal[:start])
        return bool(
            is_counted or (is_open and is_open.start() <= start < is_open.end())
        )
    return False
