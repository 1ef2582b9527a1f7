"""T1, T3, T4: a goal ends on a day that a calendar can tell.

The field `by:` is read first, then the words of the goal, then the text below it.
"""

from collections.abc import Iterator

from careerplan.finding import Finding
from careerplan.language.statement import take_apart
from careerplan.language.times import Time, TimeKind, best_time, find_times
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal
from careerplan.rules.findings import Path, at_goal, at_words
from careerplan.rules.subject import Subject

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "T3": {
        "times that never come": (
            "someday",
            "one day",
            "eventually",
            "soon",
            "over time",
            "at some point",
            "as soon as possible",
            "in the future",
            "long-term",
            "short-term",
        ),
        "spans without an end": ("the next few years", "the coming months"),
    },
    "T4": {"how often": ("every month", "weekly", "twice a year", "per quarter")},
}
_VAGUE = (TimeKind.NEVER, TimeKind.FUZZY, TimeKind.ANCHOR)
_LONGEST = 60  # characters of a quote in a message


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals without a deadline (T1), a vague one (T3), or only a rhythm (T4)."""
    for goal in subject.professional_goals():
        if goal.by is not None or _is_unread(goal):
            continue
        in_words = subject.is_english and goal.goal
        times = take_apart(goal.goal).times if in_words else ()
        below = find_times(goal.body) if subject.is_english else ()
        if TimeKind.END in (best_time(times), best_time(below)):
            continue
        name = shorten(goal.label or goal.id, longest=_LONGEST)
        yield at_goal(
            goal,
            "T1",
            ("goal",),
            message=f'"{name}" has no deadline; a month, a quarter or a year is enough',
            fix="add a line such as  by: 2027-Q3",
            is_quality=True,
        )
        yield from _in_words(goal, times, ("goal",))


def _is_unread(goal: Goal) -> bool:
    """Tell whether a deadline is written that could not be read: a finding already."""
    return goal.origin is not None and goal.origin.has("by")


def _in_words(goal: Goal, times: tuple[Time, ...], path: Path) -> Iterator[Finding]:
    for time in times:
        span = (time.start, time.end)
        if time.kind in _VAGUE:
            yield at_words(
                goal,
                "T3",
                path,
                span,
                message=f'"{time.words}" has no end date',
                fix="name the year, the quarter or the month, such as  by: 2029",
            )
        elif time.kind is TimeKind.CADENCE and not _repeats(goal):
            yield at_words(
                goal,
                "T4",
                path,
                span,
                message=f'"{time.words}": until when?',
                fix="add the end, such as  by: 2027-12",
            )


def _repeats(goal: Goal) -> bool:
    """Tell whether a standing duty has steps that repeat."""
    return any(step.every is not None for step in goal.steps)
