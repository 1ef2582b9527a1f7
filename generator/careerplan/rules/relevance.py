"""R1, no-relevance: the goal is tied to the role, the team or the company."""

import re
from collections.abc import Iterator

from careerplan.finding import Finding
from careerplan.language.realistic import judge_realistic
from careerplan.language.statement import Knowledge, Verdict, take_apart
from careerplan.plan.model import Goal
from careerplan.rules.findings import at_goal
from careerplan.rules.knowing import knowledge_of
from careerplan.rules.subject import Subject

_WE = re.compile(r"\b(?:we|us|our|ours)\b", re.IGNORECASE)
# A professional reason that speaks of the work ties the goal to it.
_WORK = re.compile(
    r"\b(?:work|jobs?|shifts?|rota|orders?|managers?|foreman|colleagues?|clients?|"
    r"customers?|guests?|patients?|pupils|booked|hired)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]{4,}")


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals that do not say why they matter to the role and the company (R1)."""
    if not subject.is_english:
        return
    plan = subject.plan
    known = knowledge_of(plan)
    place = ", ".join(filter(None, (plan.role, plan.company)))
    for goal in subject.professional_goals():
        if goal.goal and not has_tie(goal, known):
            yield at_goal(
                goal,
                "R1",
                ("goal",),
                message=f"nothing ties this goal to your work ({place})",
                fix="add a line such as  realistic: every second customer asks for it",
                is_quality=True,
            )


def has_tie(goal: Goal, known: Knowledge) -> bool:
    """Read the field, then the goal, then the text below."""
    if goal.realistic:
        return True
    told = f"{goal.why} {goal.impact}"
    place = {word for word in _WORD.findall(goal.where.lower()) if len(word) > 5}
    if place & known.tie_words:
        return True
    # In a plan, `we` are the people one works with.
    if (
        _WORK.search(goal.why)
        or _WE.search(told)
        or known.tie_words & set(_WORD.findall(told.lower()))
    ):
        return True
    texts = (goal.goal, goal.why, goal.body)
    return any(
        judge_realistic(take_apart(text), known).verdict is Verdict.PASS
        for text in texts
        if text
    )
