"""I, the interview, of action plans: dated steps, answered obstacles, a live log."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from careerplan.finding import Finding
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Plan, State, Status, Step
from careerplan.plan.periods import Period, add_months
from careerplan.rules.findings import at_goal
from careerplan.rules.likeness import Synonyms, stems_of, synonyms_of, widened
from careerplan.rules.subject import Subject

CERTIFYING = (
    *("exam", "examination", "certificate", "certification", "diploma"),
    *("licence", "license"),
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "I13": {"what certifies": CERTIFYING},
}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}  # how long a review period is
_CERTIFIES = re.compile(rf"\b(?:{'|'.join(CERTIFYING)})s?\b", re.IGNORECASE)
_LONGEST = 60  # characters that are quoted


def check(subject: Subject) -> Iterator[Finding]:
    """Judge how each goal is followed: I9, I12 and I13."""
    synonyms = synonyms_of(subject.plan)
    for goal in subject.professional_goals():
        if subject.today:
            yield from _stale(goal, subject.plan, subject.today)
        if subject.is_english:
            yield from _open_obstacles(goal, synonyms)
        yield from _undated(goal, is_english=subject.is_english)


def _stale(goal: Goal, plan: Plan, today: date) -> Iterator[Finding]:
    """Find a goal whose review is overdue (I9)."""
    as_of = goal.as_of or plan.as_of
    if goal.review not in _MONTHS or as_of is None:
        return
    dated = [entry.on for entry in goal.log if entry.on]
    latest = max(dated, key=lambda period: period.last, default=None)
    begun = goal.start.first if goal.start else as_of.last
    since = max(as_of.last, begun, latest.last if latest else date.min)
    if today <= add_months(since, _MONTHS[goal.review]):
        return
    month = today.strftime("%Y-%m")
    found = at_goal(
        goal,
        "I9",
        ("review",),
        message=f"you look at this goal every {goal.review}, and {_last(latest)}",
        fix=f"add an entry to  log:  with  on: {month}  and what has changed, or write "
        "a longer  review:",
    )
    # The dates of a private log are private, and so is what is made of them.
    in_half = goal.half is not None and goal.half.has("log")
    yield replace(found, is_private=found.is_private or in_half)


def _last(latest: Period | None) -> str:
    if latest is None:
        return "its log has no dated entry yet"
    return f"the last entry of its log is of {latest.label}"


def _open_obstacles(goal: Goal, synonyms: Synonyms) -> Iterator[Finding]:
    """Find obstacles that share no telling word with any step (I12)."""
    if not goal.obstacles:
        return
    answers = frozenset[str]().union(
        *(_words_of(step) for step in goal.steps if step.state is not State.SKIPPED)
    )
    for number, obstacle in enumerate(goal.obstacles):
        if widened(stems_of(obstacle), synonyms) & answers:
            continue
        said = shorten(obstacle, longest=_LONGEST)
        yield at_goal(
            goal,
            "I12",
            ("obstacles", number),
            message=f'no step answers the obstacle "{said}": what will you do about '
            "it?",
            fix="add a step that names it, such as  do: Rehearse two interviews with "
            "my mentor",
        )


def _words_of(step: Step) -> frozenset[str]:
    return stems_of(" ".join((step.do, *step.uses, *step.with_)))


def _undated(goal: Goal, *, is_english: bool) -> Iterator[Finding]:
    """Find an action plan without a date or a certificate (I13).

    A goal without steps may have other means; one that has none at all is A4.
    """
    if goal.status is not Status.READY:
        return
    steps = [step for step in goal.steps if step.state is not State.SKIPPED]
    if not steps and not goal.resources:
        return
    if any(_is_fixed(step, is_english=is_english) for step in steps):
        return
    message = "none of its steps has a date, a length or a certificate"
    fix = (
        "give one a date, such as  by: 2027-03,  or a length, such as  takes: 2 months"
    )
    if not steps:
        message = "it has no step yet: what comes first, and until when?"
        fix = "add  steps:  and below it  - do: Take the course  with  by: 2027-03"
    yield at_goal(goal, "I13", ("steps",), message=message, fix=fix)


def _is_fixed(step: Step, *, is_english: bool) -> bool:
    if step.is_dated or step.every or step.kind == "certification":
        return True
    return is_english and bool(_CERTIFIES.search(step.do))
