"""How far each goal holds the five criteria: 20 points each, never one number alone.

A criterion that passes has 20 points, one that is unclear 10, one that fails none; each
further warning takes 5 and each further error 10. Source: the design of the judge.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from careerplan.catalogue import LETTERS
from careerplan.finding import Finding, Severity
from careerplan.language.achievable import judge_achievable
from careerplan.language.measurable import judge_measurable
from careerplan.language.realistic import judge_realistic
from careerplan.language.settings import other_ws
from careerplan.language.statement import (
    Ground,
    Knowledge,
    Statement,
    Verdict,
    take_apart,
)
from careerplan.language.things_meant import WhatKind
from careerplan.language.timely import judge_timely
from careerplan.plan.model import Goal
from careerplan.rules.deadline import is_unread
from careerplan.rules.knowing import knowledge_of, what_of
from careerplan.rules.measurable import measure_holds
from careerplan.rules.relevance import has_tie
from careerplan.rules.subject import Subject
from careerplan.rules.way import has_way

_POINTS = {Verdict.PASS: 20, Verdict.UNCLEAR: 10, Verdict.FAIL: 0}
_TAKEN = {Severity.ERROR: 10, Severity.WARNING: 5, Severity.HINT: 0}
_ORDER = (Verdict.FAIL, Verdict.UNCLEAR, Verdict.PASS)


@dataclass(frozen=True, slots=True)
class GoalScore:
    """How far a goal holds the five criteria, 20 points each."""

    goal: str  # its id
    label: str
    is_private: bool
    points: dict[str, int]  # by the letters S, M, A, R, T
    verdicts: dict[str, str]  # pass, unclear or fail

    @property
    def total(self) -> int:
        """Add the points up, to 100 at the most."""
        return sum(self.points.values())


def score_plan(subject: Subject, findings: Iterable[Finding]) -> tuple[GoalScore, ...]:
    """Score the professional goals that are still open and say something."""
    by_goal: dict[str, list[Finding]] = {}
    for finding in findings:
        by_goal.setdefault(finding.goal, []).append(finding)
    known = knowledge_of(subject.plan)
    return tuple(
        _score(goal, by_goal.get(goal.id, []), known, is_english=subject.is_english)
        for goal in subject.professional_goals()
        if goal.goal
    )


def _score(
    goal: Goal, findings: list[Finding], known: Knowledge, *, is_english: bool
) -> GoalScore:
    read = read_verdicts(goal, known, is_english=is_english)
    points, verdicts = {}, {}
    for letter in LETTERS:
        found = [finding.severity for finding in findings if finding.rule[0] == letter]
        verdict, further = _lowered(read[letter], sorted(found))
        taken = sum(_TAKEN[severity] for severity in further)
        points[letter] = max(0, _POINTS[verdict] - taken)
        verdicts[letter] = verdict.value
    return GoalScore(goal.id, goal.label, goal.is_private, points, verdicts)


def _lowered(
    verdict: Verdict, severities: list[Severity]
) -> tuple[Verdict, list[Severity]]:
    """Lower a verdict by its worst finding; return those that are left to count."""
    if not severities or severities[0] is Severity.HINT:
        return verdict, []
    cap = Verdict.FAIL if severities[0] is Severity.ERROR else Verdict.UNCLEAR
    return min(verdict, cap, key=_ORDER.index), severities[1:]


def read_verdicts(
    goal: Goal, known: Knowledge, *, is_english: bool
) -> dict[str, Verdict]:
    """Read each criterion from its field, then from the goal, then from the body."""
    texts = [text for text in (goal.goal, goal.body) if text] if is_english else []

    def in_words(judge: Callable[[Statement], Ground]) -> Verdict:
        found = [judge(take_apart(text)).verdict for text in texts]
        return max(found, key=_ORDER.index, default=Verdict.UNCLEAR)

    is_tied = bool(goal.realistic) or (is_english and has_tie(goal, known))
    return {
        "S": _specific(goal, known, is_english=is_english),
        "M": _measurable(goal, known, is_english=is_english)
        or in_words(partial(judge_measurable, known=known)),
        "A": Verdict.PASS
        if has_way(goal, is_english=is_english)
        else in_words(judge_achievable),
        "R": Verdict.PASS
        if is_tied
        else in_words(partial(judge_realistic, known=known)),
        "T": _timely(goal) or in_words(judge_timely),
    }


def _measurable(goal: Goal, known: Knowledge, *, is_english: bool) -> Verdict | None:
    """Read the field; one that nobody can look at does not fall back on the words."""
    if not goal.measure:
        return None
    holds = not is_english or measure_holds(goal, known)
    return Verdict.PASS if holds else Verdict.FAIL


def _timely(goal: Goal) -> Verdict | None:
    """Read the field; a date that cannot be read does not fall back on the words."""
    if goal.by is not None:
        return Verdict.PASS
    return Verdict.FAIL if is_unread(goal) else None


def _specific(goal: Goal, known: Knowledge, *, is_english: bool) -> Verdict:
    """Read the what from the words of the goal, the other W's from the fields too."""
    has_other = bool(goal.where or goal.why or goal.by)
    if not is_english or not goal.goal:
        return Verdict.PASS if has_other and goal.goal else Verdict.UNCLEAR
    statement = take_apart(goal.goal)
    kind = what_of(goal.goal, known).kind
    if kind is WhatKind.NAMED:
        is_told = has_other or bool(other_ws(statement))
        return Verdict.PASS if is_told else Verdict.UNCLEAR
    return Verdict.UNCLEAR if kind is WhatKind.PARTLY else Verdict.FAIL
