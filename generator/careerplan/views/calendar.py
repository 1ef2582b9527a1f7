"""Which days of the plan stand in a calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from careerplan.audience import PublicPlan
from careerplan.plan.model import Goal
from careerplan.plan.periods import Length
from careerplan.roadmap.expand import Roadmap
from careerplan.roadmap.schedule import ScheduledStep
from careerplan.speech.wording import say_measure
from careerplan.views.feeds import absolute
from careerplan.views.goals import goal_path, short_title
from careerplan.views.model import SiteView

_IN_EVERY_MONTH = 28  # days: a rule leaves out the months that are too short


@dataclass(frozen=True, slots=True)
class Event:
    """One whole day in the calendar."""

    name: str  # stays the same when wording and dates change
    day: date
    summary: str
    description: str
    address: str  # of its goal's page, or ""
    every: Length | None = None  # how it repeats
    until: date | None = None  # the last day it repeats on


def compose_calendar(
    view: SiteView, public: PublicPlan, roadmap: Roadmap
) -> tuple[Event, ...]:
    """Compose the calendar: the last day of each open goal and of its dated steps."""
    url = view.site.url
    return tuple(
        event
        for goal in public.plan.goals
        if not goal.status.is_closed
        for event in _events(
            goal,
            roadmap.schedules[goal.id].steps,
            absolute(url, goal_path(goal.id)) if url else "",
        )
    )


def has_calendar(view: SiteView) -> bool:
    """Tell whether a plan has a day that stands in the calendar."""
    return any(
        goal.by_day
        or any(step.last and step.state in ("todo", "doing") for step in goal.steps)
        for goal in view.goals
    )


def _events(
    goal: Goal, steps: tuple[ScheduledStep, ...], address: str
) -> Iterator[Event]:
    if goal.by:
        measures = [say_measure(measure) for measure in goal.measure]
        about = "\n".join(text for text in (goal.goal, goal.why, *measures) if text)
        yield Event(goal.id, goal.by.last, short_title(goal), about, address)
    for place, placed in enumerate(steps, start=1):
        step = placed.step
        if placed.last is None or not step.is_open:
            continue
        # A name that begins with a dot was given by the program, and tells of what is
        # not shown; the place among the steps that are shown does not.
        own = step.id if step.id and not step.id.startswith(".") else ""
        name = f"{goal.id}#{own}" if own else f"{goal.id}.{place}"
        event = Event(name, placed.last, step.do, goal.goal, address)
        yield from _repeated(event, placed) if placed.repeats else [event]


def _repeated(event: Event, placed: ScheduledStep) -> Iterator[Event]:
    """Repeat an event by a rule where calendars count as we do, else one by one."""
    days, every = placed.repeats, placed.step.every
    if every and _is_a_rule(every, days[0]):
        yield _on(event, days[0], event.name, every=every, until=days[-1])
        return
    for number, day in enumerate(days, start=1):
        yield _on(event, day, f"{event.name}.{number}")


def _is_a_rule(every: Length, first: date) -> bool:
    """Tell whether a calendar counts a length from a day as we do."""
    if every.months:
        return not every.days and first.day <= _IN_EVERY_MONTH
    return every.days > 0


def _on(
    event: Event,
    day: date,
    name: str,
    *,
    every: Length | None = None,
    until: date | None = None,
) -> Event:
    return Event(
        name, day, event.summary, event.description, event.address, every, until
    )
