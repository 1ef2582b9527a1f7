"""A, achievable, of ambition: no leap (A5), no perfection (A6), no others' say (A7)."""

import re
from collections.abc import Iterator

from careerplan.catalogue import RULES
from careerplan.finding import Finding
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Measure, State
from careerplan.rules.findings import Path, at_goal, at_words
from careerplan.rules.ladder import NO_RUNGS, RUNGS
from careerplan.rules.leaps import leaps_of_goals, leaps_of_path
from careerplan.rules.subject import Subject

FAULTS = (
    *("mistake", "error", "bug", "defect", "complaint", "fault", "typo", "failure"),
    *("omission", "slip", "miss", "reject"),
)
PRAISE = (
    *("satisfaction", "satisfied", "happy", "accuracy", "accurate", "correct"),
    *("on time", "on-time", "punctual", "punctuality", "retention", "uptime"),
    *("error-free", "quality", "success rate", "delighted"),
)
# Where the law allows for no slip, no goal has to.
DUTIES = (
    *("legal", "law", "statutory", "regulation", "compliance", "safety", "accident"),
    *("injury", "injuries", "infection", "medication", "tax", "audit"),
)
OTHERS = (
    *("be promoted", "get promoted", "be selected", "get selected", "be chosen"),
    *("get chosen", "be accepted", "get accepted", "be hired", "get hired"),
    *("be nominated", "get nominated", "be elected", "get elected", "be invited"),
    *("get a raise", "get a pay rise", "get a promotion", "receive a promotion"),
    *("get an offer", "receive an offer", "get a job offer", "be awarded"),
)
PRIZES = (
    *("award", "prize", "competition", "contest", "scholarship", "grant", "election"),
    *("title", "medal", "trophy", "championship", "fellowship"),
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "A5": {**RUNGS, "titles in which the word is no rung": NO_RUNGS},
    "A6": {
        "what nobody is without for ever": FAULTS,
        "what is never whole": PRAISE,
        "duties that the law demands": DUTIES,
    },
    "A7": {"what others decide": OTHERS, "what a jury decides": PRIZES},
}
_LONGEST = 60  # characters of a quote in a message
_FAULT = rf"(?:{'|'.join(FAULTS)})(?:s|es)?\b"
_GOOD = rf"(?:{'|'.join(PRAISE)})\b"
_WHOLE = r"(?:100 ?(?:%|percent\b|per cent\b)|a hundred per ?cent\b)"
_FLAWLESS = re.compile(
    rf"\b(?:zero|0|not a single|without (?:a single|any)) (?:[\w-]+ ){{0,2}}?{_FAULT}"
    rf"|\b(?:make|have|get|allow|cause) no (?:[\w-]+ ){{0,2}}?{_FAULT}"
    r"|\bnever (?:[a-z]+ )?(?:be late|(?:miss|lose|fail|forget|make)\b"
    r"(?: (?:an?|the|any|my|to))?(?: [\w-]+)?)"
    rf"|(?<![\d.]){_WHOLE}(?: [\w-]+){{0,4}}? {_GOOD}"
    rf"|\b{_GOOD}(?: [\w-]+){{0,4}}? {_WHOLE}"
    r"|\bevery single (?!one of (?:my|the|our) (?:two|three|four|five|[0-9]))[\w-]+"
    r"|\ball (?:[\w-]+ ){1,6}without (?:an? )?exceptions?\b"
    r"|\balways (?:be (?:on time|punctual|available|right)|"
    r"(?:arrive|deliver|finish|answer|reply|respond|hit|meet)\b(?: [\w-]+){0,2})",
    re.IGNORECASE,
)
_PEOPLE = (
    "people|persons|users|followers|customers|clients|subscribers|readers|visitors|"
    "viewers|members|fans|listeners|students"
)
_MANY = re.compile(
    r"\b(?:[1-9][0-9]{2,}[, ]?000|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}|[1-9][0-9]{5,}|"
    r"[0-9.]+ ?(?:million|m|billion)|[1-9][0-9]{2,} ?k) "
    rf"(?:[\w-]+ ){{0,2}}?(?:{_PEOPLE})\b"
    r"[^.;]{0,80}?\b(?:in|within|over) (?:the next |an? |one |1 |this |next )*"
    r"(?:month|30 days|(?:[1-4]|two|three|four) weeks|week|days?)\b",
    re.IGNORECASE,
)
_DUTY = re.compile(rf"\b(?:{'|'.join(DUTIES)})\b", re.IGNORECASE)
_SHARE = re.compile(r"%|\bper ?cent\b", re.IGNORECASE)
_FAULTY = re.compile(rf"\b{_FAULT}", re.IGNORECASE)
_PRAISED = re.compile(rf"\b{_GOOD}", re.IGNORECASE)
_OTHERS = re.compile(
    rf"\b(?:{'|'.join(OTHERS)})\b"
    rf"|\bwin (?:[\w’'-]+ ){{0,5}}?(?:{'|'.join(PRIZES)})\b",
    re.IGNORECASE,
)
_OWN_WAY = re.compile(r"\b(?:by|through) \w+ing\b", re.IGNORECASE)
_NONE, _ALL = 0, 100


def check(subject: Subject) -> Iterator[Finding]:
    """Find leaps (A5), perfection (A6) and what only others decide (A7)."""
    if not subject.is_english:
        return
    yield from leaps_of_path(subject)
    for goal in subject.professional_goals():
        yield from leaps_of_goals(goal, subject.plan)
        yield from _perfection(goal)
        yield from _outside(goal)


# ---- A6: perfection


def _perfection(goal: Goal) -> Iterator[Finding]:
    """Report the first measure, else the words, that leave no room for a slip."""
    if _DUTY.search(f"{goal.goal} {goal.where} {goal.why}"):
        return
    for number, measure in enumerate(goal.measure):
        if _is_perfect(measure, goal):
            yield _no_room(goal, ("measure", number, "to"), _said(measure))
            return
        if match := _FLAWLESS.search(measure.text):
            path: Path = ("measure", number)
            if goal.origin and goal.origin.has(*path, "text"):
                path = (*path, "text")
            yield _no_room_in_words(goal, path, match, is_field=True)
            return
    match = _FLAWLESS.search(goal.goal) or _MANY.search(goal.goal)
    if match:
        yield _no_room_in_words(goal, ("goal",), match, is_field=False)


def _is_perfect(measure: Measure, goal: Goal) -> bool:
    """Tell whether a number leaves no fault, or the whole of what is never whole."""
    to = measure.to
    if to is None or to.number is None:
        return False
    unit = f"{to.unit} {measure.unit}"
    if to.number == _NONE:
        return bool(_FAULTY.search(unit))
    is_all = to.number == _ALL and _SHARE.search(unit)
    return bool(is_all and _PRAISED.search(f"{unit} {goal.goal}"))


def _said(measure: Measure) -> str:
    text = measure.to.text if measure.to else ""
    is_share = measure.unit.startswith("%")
    return f"{text}{'' if is_share or not measure.unit else ' '}{measure.unit}"


_ROOM = "name a level that is good enough, such as  to: 2  or  96 % on time"


def _no_room(goal: Goal, path: Path, said: str) -> Finding:
    said = shorten(said, longest=_LONGEST)
    return at_goal(
        goal,
        "A6",
        path,
        message=f'"{said}" leaves no room; one slip and the goal is lost',
        fix=_ROOM,
        is_quality=True,
    )


def _no_room_in_words(
    goal: Goal, path: Path, match: re.Match[str], *, is_field: bool
) -> Finding:
    said = shorten(match[0], longest=_LONGEST)
    return at_words(
        goal,
        "A6",
        path,
        match.span(),
        message=f'"{said}" leaves no room: what would be good enough?',
        fix=_ROOM,
        severity=RULES["A6"].severity if is_field else None,
    )


# ---- A7: outside control


def _outside(goal: Goal) -> Iterator[Finding]:
    """Find results that others decide, where no step of one's own is listed."""
    has_step = any(
        step.state not in (State.MAYBE, State.SKIPPED) for step in goal.steps
    )
    match = _OTHERS.search(goal.goal)
    if match is None or has_step or _OWN_WAY.search(goal.goal):
        return
    said = shorten(match[0], longest=_LONGEST)
    yield at_words(
        goal,
        "A7",
        ("goal",),
        match.span(),
        message=f'"{said}" is decided by others: which part of it is yours?',
        fix="add the step that you control, such as  do: Lead the spring stocktaking",
    )
