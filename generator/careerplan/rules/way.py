"""A4, no-means: a goal names a resource, an effort or a step that leads there."""

from collections.abc import Iterator
from datetime import timedelta

from careerplan.finding import Finding, Severity
from careerplan.language import lexicon as lex
from careerplan.language.achievable import judge_achievable
from careerplan.language.statement import Verdict, take_apart
from careerplan.plan.model import Goal, Plan, State
from careerplan.rules.findings import at_goal
from careerplan.rules.subject import Subject

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "A4": {"means that are no means": tuple(sorted(lex.GENERIC_MEANS))}
}
_TINY = timedelta(weeks=4)  # source: the catalogue; so near, the first step is the goal


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals with no way to get there (A4)."""
    for goal in subject.professional_goals():
        if has_way(goal, is_english=subject.is_english):
            continue
        yield at_goal(
            goal,
            "A4",
            ("goal",),
            message="nothing leads there yet: no step, no resource, no hours",
            fix="add the first step:  steps:  and below it, such as  "
            "- do: Ask my manager which course would fit  with  takes: 2 weeks",
            severity=Severity.HINT if _is_tiny(goal, subject.plan) else None,
            is_quality=True,
        )


def has_way(goal: Goal, *, is_english: bool) -> bool:
    """Read the fields, then the goal, then the text below."""
    has_step = any(step.state is not State.SKIPPED for step in goal.steps)
    if has_step or goal.resources or goal.people:
        return True
    if not is_english:
        return bool(goal.achievable or goal.body)
    return any(
        judge_achievable(take_apart(text)).verdict is Verdict.PASS
        for text in (goal.achievable, goal.goal, goal.body)
        if text
    ) or bool(goal.achievable)


def _is_tiny(goal: Goal, plan: Plan) -> bool:
    as_of = goal.as_of or plan.as_of
    return bool(goal.by and as_of and goal.by.last - as_of.first <= _TINY)
