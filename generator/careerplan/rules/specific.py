"""S, specific: a goal names a result that two readers picture alike.

The result is read from the words of `goal:`; the other W's from the fields first.
"""

import re
from collections.abc import Iterator

from careerplan.finding import Finding, Severity
from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.settings import other_ws
from careerplan.language.specific import What, WhatKind, find_what
from careerplan.language.statement import Statement, take_apart
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal
from careerplan.rules.findings import at_goal, at_words
from careerplan.rules.knowing import knowledge_of
from careerplan.rules.subject import Subject

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "S2": {"areas": tuple(sorted(lex.ABSTRACT)), "fields": tuple(sorted(lex.FIELDS))},
    "S3": {"qualities": tuple(sorted(lex.QUALITIES))},
    "S5": {"units of work, which need no name": tuple(sorted(lex.UNITS_OF_WORK))},
    "S7": {
        "hedges": lex.HEDGE_CONTENT,
        "polite, and reported all the same": lex.HEDGE_POLITE,
    },
}
_LONGEST = 60  # characters of a quote in a message
_KIND = re.compile(
    r"\b(?:an?|some|another|one|two|three|[0-9]+)\s(?:new |relevant |good |online |"
    r"professional |suitable |further )*"
    r"(?P<kind>conferences?|certifications?|certificates?|"
    r"courses?|classes|class|books?|projects?|fields?|industry|industries|roles?|teams?|"
    r"frameworks?|languages?|promotion|workshops?|training|degree|internship|specialty|"
    r"qualification|trade fair|seminars?)\b(?P<behind>[^.;]{0,40})",
    re.IGNORECASE,
)
_NAMED_BEHIND = re.compile(
    r"^\s*(?:of|about|on|in|for|at|with|that|which|who|whose|where|from|to|as|called|"
    r",? such)\b"
    r"|^\s*[A-Z]"
)
_OPEN_LIST = re.compile(
    r"\b(?:etc\b\.?|or similar|and so on|and the like|some kind of|some sort of)",
    re.IGNORECASE,
)
_HEDGES = re.compile(
    r"\b(?:" + "|".join((*lex.HEDGE_CONTENT, *lex.HEDGE_POLITE)) + r")\b", re.IGNORECASE
)
_MOST_OUTCOMES = 2
_MANY_OUTCOMES = 4
_MOST_EMPTY_WS = 1


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals whose result nobody can picture (S1 to S3), and what is left open."""
    if not subject.is_english:
        return
    known = knowledge_of(subject.plan)
    for goal in subject.professional_goals():
        if not goal.goal:
            continue  # a needed key: a finding of the reader
        statement = take_apart(goal.goal)
        what = find_what(statement, known)
        yield from _what(goal, what)
        yield from _missing_ws(goal, statement)
        yield from _kinds(goal, what)
        yield from _outcomes(goal, statement)
        if hedge := _HEDGES.search(goal.goal):
            yield at_words(
                goal,
                "S7",
                ("goal",),
                hedge.span(),
                message=f'does "{hedge[0]}" belong here?',
                fix="leave it out, and say under  flexible:  what else would do",
            )


def _what(goal: Goal, what: What) -> Iterator[Finding]:
    """Say that the result is missing, is a wish, or is an area."""
    quoted = shorten(goal.goal[what.start : what.end] or goal.goal, longest=_LONGEST)
    span = (what.start, what.end) if what.end > what.start else (0, len(goal.goal))
    match what.kind:
        case WhatKind.NOTHING:
            rule, message = "S1", f'no "what": "{quoted}" names no result'
            fix = (
                "name what you will hold, have made or have done, such as  goal: Move "
            )
            fix += "into the project management role"
        case WhatKind.QUALITY:
            rule, message = "S3", f'"{quoted}" is a wish, with no end state'
            fix = "name the role, the result or the standard, such as  goal: Lead the "
            fix += "Monday call of the ward team"
        case WhatKind.AREA:
            head = what.head or quoted
            rule, message = "S2", f'"{head}" is an area, not a result'
            fix = "say which part of it and where it shows, such as  goal: Present the "
            fix += "third-quarter results to the sales team"
        case _:
            return
    yield at_words(goal, rule, ("goal",), span, message=message, fix=fix)


def _missing_ws(goal: Goal, statement: Statement) -> Iterator[Finding]:
    """Count the W's that neither a field nor the words answer; who is the writer."""
    answered = set(other_ws(statement))
    has_body_date = goal.by is not None or "when" in answered
    place = goal.where or goal.under or answered & {"where", "with whom", "from whom"}
    empty = [
        name
        for name, is_there in (
            ("where", bool(place)),
            ("why", bool(goal.why) or "why" in answered),
            ("when", has_body_date),
        )
        if not is_there
    ]
    if len(empty) <= _MOST_EMPTY_WS:
        return
    lines = {"where": "where:", "why": "why:", "when": "by:"}
    adds = ",  ".join(lines[name] for name in empty)
    yield at_goal(
        goal,
        "S4",
        ("goal",),
        message=f"answers {5 - len(empty)} of the 5 W's; missing: {', '.join(empty)}",
        fix=f"add a line for each:  {adds}",
        is_quality=True,
    )


def _kinds(goal: Goal, what: What) -> Iterator[Finding]:
    """Ask which one, where only the kind is named."""
    text = goal.goal
    if match := _OPEN_LIST.search(text):
        message = f'"{match[0]}" leaves the list open: which ones?'
        fix = "name those you mean, and no more"
        yield at_words(goal, "S5", ("goal",), match.span(), message=message, fix=fix)
        return
    match = _KIND.search(text)
    if not match or _NAMED_BEHIND.search(match["behind"]) or what.has_name:
        return
    kind = match["kind"].lower()
    message = f"which {kind}?"
    fix = f"name the {kind.removesuffix('s')}, or say what it is about"
    span = (match.start(), match.end("kind"))
    yield at_words(goal, "S5", ("goal",), span, message=message, fix=fix)


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
        ("goal",),
        (first.start, last.end),
        message=f"{len(outcomes)} outcomes in one goal: {verbs}",
        fix="keep the one that matters most, and make the others its  steps:  or goals "
        "of their own",
        severity=severity,
    )


def _is_outcome(clause: Clause) -> bool:
    return bool(clause.verb and clause.object and clause.is_wish)
