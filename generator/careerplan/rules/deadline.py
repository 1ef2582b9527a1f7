"""T1, T3, T4: a goal ends on a day that a calendar can tell.

The field `by:` is read first, then the words of the goal, then the text below it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from careerplan.finding import Finding
from careerplan.language.statement import take_apart
from careerplan.language.times import Time, TimeKind, best_time, find_times
from careerplan.plan.dates import read_date
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Plan
from careerplan.plan.periods import UnreadableError
from careerplan.plan.texts import is_empty
from careerplan.rules.findings import Path, at_goal, at_words
from careerplan.rules.subject import Subject
from careerplan.rules.suggestions import date_like

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
_GOAL: Path = ("goal",)
_VAGUE = (TimeKind.NEVER, TimeKind.FUZZY)
_LONGEST = 60  # characters of a quote in a message
_BEGUN = re.compile(r"(?:once|when|as soon as|after)\b", re.IGNORECASE)
_REST = re.compile(r"[^,.;]*[^,.;\s]")
# `long-term care`, `a short-term lease`: part of what a thing is called, and no time.
_PART_OF_A_NAME = re.compile(
    r"(?:long|short|near|mid|medium)[- ]term(?= (?!career|goals?|i\b|it\b|we\b)[a-z])",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals without a deadline (T1), a vague one (T3), or only a rhythm (T4)."""
    plan = subject.plan
    for goal in subject.professional_goals():
        if goal.by is not None or is_unread(goal):
            continue
        in_words = subject.is_english and goal.goal
        times = take_apart(goal.goal).times if in_words else ()
        if best_time(times) is TimeKind.END:
            continue
        if subject.is_english and _ends_below(goal, plan):
            continue
        name = shorten(goal.label or goal.id, longest=_LONGEST)
        yield at_goal(
            goal,
            "T1",
            ("goal",),
            message=f'"{name}" has no end yet: a month, a quarter or a year will do',
            fix=f"add a line such as  by: {date_like(goal, plan, part='-Q3')}",
            is_quality=True,
        )
        yield from _in_words(goal, times, plan)


def is_unread(goal: Goal) -> bool:
    """Tell whether a deadline is written that could not be read: a finding already."""
    node = goal.origin.node_at("by") if goal.origin else None
    return node is not None and not is_empty(node)


def _ends_below(goal: Goal, plan: Plan) -> bool:
    """Tell whether the text below names an end that lies ahead of the plan."""
    as_of = goal.as_of or plan.as_of
    calendar = replace(plan.calendar, as_of=as_of)
    for time in find_times(goal.body):
        if time.kind is not TimeKind.END:
            continue
        try:
            end = read_date(time.words, calendar)
        except UnreadableError:
            return True  # `early 2028`, `next fall`: an end all the same
        if as_of is None or end.last >= as_of.first:
            return True
    return False


def _in_words(goal: Goal, times: tuple[Time, ...], plan: Plan) -> Iterator[Finding]:
    for time in times:
        span = (time.start, time.end)
        if time.kind is TimeKind.ANCHOR:
            fix = "write the month in which you expect it, such as  by: "
            span, words = _event(goal.goal, time)
            yield _vague(
                goal,
                span,
                f'"{words}": which month or year is that?',
                f"{fix}{date_like(goal, plan, part='-06')}",
            )
        elif time.kind in _VAGUE and not _PART_OF_A_NAME.match(goal.goal, time.start):
            fix = "name the year, the quarter or the month, such as  by: "
            yield _vague(
                goal,
                span,
                f'"{time.words}" is on no calendar',
                f"{fix}{date_like(goal, plan, years=2)}",
            )
        elif time.kind is TimeKind.CADENCE and not _repeats(goal):
            yield at_words(
                goal,
                "T4",
                _GOAL,
                span,
                message=f'"{time.words}" says how often: until when?',
                fix=f"add the end, such as  by: {date_like(goal, plan, part='-12')}",
            )


def _event(text: str, time: Time) -> tuple[tuple[int, int], str]:
    """Return an undated event with all its words: `once we have launched`."""
    end = time.end
    if _BEGUN.match(time.words):
        behind = _REST.match(text, time.end)
        end = behind.end() if behind else end
    return (time.start, end), shorten(text[time.start : end], longest=_LONGEST)


def _vague(goal: Goal, span: tuple[int, int], message: str, fix: str) -> Finding:
    return at_words(goal, "T3", _GOAL, span, message=message, fix=fix)


def _repeats(goal: Goal) -> bool:
    """Tell whether a standing duty has steps that repeat."""
    return any(step.every is not None for step in goal.steps)
