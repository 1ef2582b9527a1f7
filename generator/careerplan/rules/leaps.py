"""A5, implausible-jump: how many rungs are climbed in how many years."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careerplan.finding import Finding
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Plan
from careerplan.plan.periods import DAY, Length, UnreadableError, counted, whole_months
from careerplan.plan.quantities import NUMBER, UNIT, length_of
from careerplan.roadmap.horizons import months_to_deadline
from careerplan.rules.findings import at_goal, at_plan, at_words
from careerplan.rules.ladder import PLAIN, VICE_PRESIDENT, place_on, rung_of
from careerplan.rules.subject import Subject

_FASTEST = 1.5  # rungs a year; source: the catalogue
_FEWEST = 2  # one rung is a step, however soon, and no jump
_DOUBT = 0.5  # rungs that somebody with a plain title may stand higher than it says
_AT_ONCE = 12  # months in which nobody rises to the top from nowhere
_LONGEST = 60  # characters of a quote in a message
_ARTICLE = r"(?:(?:an?|the|our|my)\s+)?+"
_A_POST = rf"{_ARTICLE}(?:role|post|position|job|rank)\s+(?:of|as)\s+"
_BECOMING = (
    r"become|becoming|(?:be|get)\s+(?:promoted|appointed|hired|made)(?:\s+(?:in)?to|"
    r"\s+as)?|(?:rise|advance|promotion|move|step)(?:\s+up)?\s+(?:in)?to|"
    r"(?:work|serve|take over)\s+as|be(?!\s+the\b)(?!.{0,80}\bwho\b)"
)
_GETTING = r"land|secure|obtain|reach|get|win|earn|hold"
# A better manager, or a manager of one's own time, is no other role.
_TARGET = re.compile(
    rf"\b(?:(?:{_BECOMING})\s+(?:{_A_POST})?+|(?:{_GETTING})\s+{_A_POST}){_ARTICLE}"
    r"(?!better|good|great|stronger|more|calmer|confident)"
    r"(?P<role>[^,.;:()]{2,60}?)(?=\s+(?:for|to|in|at|on|with|by|within|before|who|"
    r"that|and|or|from|over|next|this|during|as|of (?:my|the|our))\b|[,.;:()]|\s*$)"
    r"(?!\s+of my own)",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    rf"\b(?:in|within|over) (?:the next )?(?P<n>{NUMBER}) (?P<unit>{UNIT})\b",
    re.IGNORECASE,
)
_DAYS_A_MONTH = 30


@dataclass(frozen=True, slots=True)
class _Leap:
    """A role to reach, from where, how far up and how soon."""

    to: str
    rungs: int  # 0: from nowhere that is known, to the top
    months: int


def leaps_of_goals(goal: Goal, plan: Plan) -> Iterator[Finding]:
    """Compare the role that a goal is to reach with the role of today."""
    months = months_to_deadline(goal, plan)
    if months is None and goal.by is None:
        months = _months_in_words(goal.goal)
    if months is None or months <= 0:
        return
    linked = next((role.role for role in plan.path if role.goal == goal.id), "")
    match = _TARGET.search(goal.goal)
    if match and (leap := _leap(match["role"], plan, months)):
        yield at_words(
            goal,
            "A5",
            ("goal",),
            match.span("role"),
            message=_told(leap, plan),
            fix=_FIX,
        )
    elif linked and (leap := _leap(linked, plan, months)):
        message = _told(leap, plan)
        yield at_goal(goal, "A5", ("by",), message=message, fix=_FIX)


def leaps_of_path(subject: Subject) -> Iterator[Finding]:
    """Find the first role of the path that comes too soon, and is no goal's own."""
    plan, roadmap = subject.plan, subject.roadmap
    if roadmap is None or roadmap.years is None or plan.as_of is None:
        return
    wanted = " ".join(goal.goal.casefold() for goal in subject.professional_goals())
    for placed in roadmap.years.roles:
        role = placed.role
        months = whole_months(plan.as_of.first, placed.last + DAY)
        if role.goal or role.role.casefold() in wanted or months <= 0:
            continue
        if leap := _leap(role.role, plan, months):
            yield at_plan(plan, "A5", ("path",), message=_told(leap, plan), fix=_FIX)
            return


_FIX = (
    "aim for the rung before it, write a later  by:,  or list the rungs of your field "
    "in plan.yaml, as  ladder:"
)


def _leap(role: str, plan: Plan, months: int) -> _Leap | None:
    """Return how far up a role is, where that is too far for the time."""
    if plan.ladder:
        target, own = place_on(role, plan.ladder), place_on(plan.role, plan.ladder)
        if target is None or own is None:
            return None
    else:
        target, own = rung_of(role), _own_rung(plan)
        if target is None:
            return None
        if own is None:
            is_leap = target >= VICE_PRESIDENT and months <= _AT_ONCE
            return _Leap(role, 0, months) if is_leap else None
    rungs = target - own
    is_plain = not plan.ladder and rung_of(plan.role) is None
    climbed = rungs - _DOUBT if is_plain else rungs
    is_leap = rungs >= _FEWEST and climbed * 12 > _FASTEST * months
    return _Leap(role, rungs, months) if is_leap else None


def _own_rung(plan: Plan) -> int | None:
    """Return the rung of today's role; a title that names none is a plain one."""
    if not plan.role:
        return None
    rung = rung_of(plan.role)
    return PLAIN if rung is None else rung


def _told(leap: _Leap, plan: Plan) -> str:
    role = shorten(leap.to, longest=_LONGEST)
    time = Length(months=leap.months).label
    if not leap.rungs:
        return f'"{role}" in {time}: nobody starts at the top'
    own = shorten(plan.role, longest=_LONGEST)
    return f'"{role}" in {time}: {counted(leap.rungs, "step")} up from {own}'


def _months_in_words(text: str) -> int | None:
    """Read how soon a goal without a deadline of its own is to be reached."""
    match = _WITHIN.search(text)
    if match is None:
        return None
    try:
        length = length_of(match["n"].lower(), match["unit"].lower())
    except UnreadableError:
        return None
    return max(1, length.months + length.days // _DAYS_A_MONTH)
