"""Goals as their pages show them."""

import re

from careerplan.language.statement import Knowledge, Verdict
from careerplan.plan.model import Evidence, Goal, Plan, Resource, State
from careerplan.plan.periods import Period
from careerplan.roadmap.expand import Roadmap
from careerplan.roadmap.horizons import Term
from careerplan.roadmap.progress import Progress
from careerplan.roadmap.schedule import ScheduledStep
from careerplan.rules.scores import read_verdicts
from careerplan.speech.wording import machine_date, say_measure
from careerplan.views.model import (
    GoalView,
    Link,
    MeasureView,
    ResourceView,
    SmartView,
    StepView,
    When,
)
from careerplan.views.words import Words

TERMS = {Term.SHORT: "short", Term.BETWEEN: "between", Term.LONG: "long"}
_SLACK = re.compile(r"(?P<n>[0-9]+) (?P<unit>day|week|month|year)s?")
_TITLE_LENGTH = 60  # letters; a derived title is cut at a word


def goal_path(ident: str) -> str:
    """Return the address of a goal's page from the root of the site."""
    return f"goals/{ident}.html"


def when(period: Period, words: Words, lead: str = "") -> When:
    """Return a period as readers and machines take it."""
    return When(words.dates.period(period), machine_date(period), lead)


def short_title(goal: Goal) -> str:
    """Return a goal's title, or the goal itself, cut at a word."""
    text = goal.label
    if goal.title or len(text) <= _TITLE_LENGTH:
        return text
    cut = text[: _TITLE_LENGTH + 1].rsplit(" ", 1)[0]
    return f"{cut[:_TITLE_LENGTH].rstrip(' ,;:')}…"


def link_to(ident: str, goals: dict[str, Goal]) -> Link:
    """Return the link to a goal's page."""
    return Link(short_title(goals[ident]), goal_path(ident))


def compose_goal(
    goal: Goal, plan: Plan, roadmap: Roadmap, words: Words, known: Knowledge
) -> GoalView:
    """Compose what the page of a goal shows; `known` is what the plan calls its own."""
    goals = {other.id: other for other in plan.goals}
    schedule = roadmap.schedules[goal.id]
    progress = roadmap.progress[goal.id]
    term = roadmap.terms[goal.id]
    company, others = _resources(goal, plan)
    start_by = schedule.start_by
    return GoalView(
        id=goal.id,
        path=goal_path(goal.id),
        title=short_title(goal),
        goal=goal.goal,
        term=TERMS[term] if term else "",
        status=goal.status.value,
        by=when(goal.by, words, "by") if goal.by else None,
        by_day=goal.by.last.isoformat() if goal.by else "",
        start_by=When(words.dates.day(start_by), start_by.isoformat())
        if start_by
        else None,
        slack=_slack(schedule.slack, words),
        is_too_late=schedule.is_too_late,
        start=when(goal.start, words, "from") if goal.start else None,
        why=goal.why,
        where=goal.where,
        who=goal.who,
        realistic=goal.realistic,
        impact=goal.impact,
        flexible=goal.flexible,
        measures=tuple(_measure(item, words) for item in progress.measures),
        steps=tuple(
            _step(number, placed, plan, goal, words)
            for number, placed in enumerate(schedule.steps, start=1)
        ),
        steps_done=progress.steps_done,
        steps_total=progress.steps_total,
        company_resources=company,
        other_resources=others,
        evidence=tuple(evidence_link(item) for item in goal.evidence),
        leads_to=_links(roadmap.chain.leads_to[goal.id], goals),
        led_by=_links(roadmap.chain.led_by[goal.id], goals),
        waits_for=_links(_first_goals(goal, goals), goals),
        parts=_links(roadmap.chain.parts[goal.id], goals),
        part_of=link_to(goal.under, goals) if goal.under in goals else None,
        area=goal.area,
        tags=goal.tags,
        body=goal.body,
        finished=_finished(goal, words),
        smart=_smart(goal, plan, words, known),
    )


def _slack(text: str, words: Words) -> str:
    match = _SLACK.fullmatch(text)
    return words.say(f"count.{match['unit']}", n=int(match["n"])) if match else text


def _smart(goal: Goal, plan: Plan, words: Words, known: Knowledge) -> SmartView | None:
    """Return the five answers where all five criteria hold; else there is no badge.

    Achievable needs public steps or resources to point at, Realistic the author's own
    words: the program makes up no tick of its own.
    """
    shown = sum(step.state.value != "skipped" for step in goal.steps)
    company, others = _resources(goal, plan)
    means = tuple(item.name for item in (*company, *others))
    if goal.by is None or not goal.realistic or not (shown or means):
        return None
    is_english = words.is_english
    read = read_verdicts(goal, known, is_english=is_english)
    if set(read.values()) != {Verdict.PASS}:
        return None
    measures = tuple(say_measure(item) for item in goal.measure)
    specific = f"{goal.goal}: {goal.where}" if goal.where else goal.goal
    return SmartView(
        specific, measures, shown, means, goal.realistic, when(goal.by, words, "by")
    )


def evidence_link(evidence: Evidence) -> Link:
    """Return proof as a link; an address without a name is shown as itself."""
    bare = evidence.link.removeprefix("https://").removeprefix("files/")
    return Link(evidence.name or bare, evidence.link)


def _first_goals(goal: Goal, goals: dict[str, Goal]) -> tuple[str, ...]:
    """Name the other goals that a goal, or one of its steps, comes after."""
    own = {step.id for step in goal.steps}
    named = [*goal.after]
    for step in goal.steps:
        named.extend(name for name in step.after or () if name not in own)
    found = dict.fromkeys(name.split("#")[0] for name in named)
    return tuple(ident for ident in found if ident in goals and ident != goal.id)


def _links(idents: tuple[str, ...], goals: dict[str, Goal]) -> tuple[Link, ...]:
    return tuple(link_to(ident, goals) for ident in idents)


def _measure(progress: Progress, words: Words) -> MeasureView:
    measure = progress.measure
    return MeasureView(
        text=say_measure(measure),
        now=progress.now.text if progress.now else "",
        percent=progress.percent,
        updated=when(progress.updated, words) if progress.updated else None,
    )


def _step(
    number: int, placed: ScheduledStep, plan: Plan, goal: Goal, words: Words
) -> StepView:
    step = placed.step
    return StepView(
        number=number,
        do=step.do,
        kind=step.kind,
        state=step.state.value,
        when=when_of_step(placed, words),
        start=placed.start.isoformat() if placed.start else "",
        last=placed.last.isoformat() if placed.last else "",
        takes=step.takes.label if step.takes else "",
        repeats=_repeats(placed, words),
        uses=tuple(_name_of(word, goal, plan) for word in step.uses),
        evidence=tuple(evidence_link(item) for item in step.evidence),
    )


def when_of_step(placed: ScheduledStep, words: Words) -> When | None:
    """Say when a step is: its own words where it has them, else the derived span."""
    step = placed.step
    if placed.repeats and placed.start and placed.end:
        return When(words.dates.span(placed.start, placed.end), _machine(placed))
    if placed.end and step.state is State.DOING:
        return When(words.dates.end(placed), _machine(placed), "by")
    if placed.has_span and placed.start and placed.end and not step.by:
        return When(words.dates.span(placed.start, placed.end), _machine(placed))
    if step.by and step.start:
        label = f"{words.dates.period(step.start)} – {words.dates.period(step.by)}"
        return When(label, _machine(placed))
    if step.by:
        return when(step.by, words, "by")
    if step.start:
        return when(step.start, words, "from")
    return None


def _machine(placed: ScheduledStep) -> str:
    return placed.last.isoformat() if placed.last else ""


def _repeats(placed: ScheduledStep, words: Words) -> str:
    every = placed.step.every
    if every is None:
        return ""
    match = _SLACK.fullmatch(every.label)
    if every.months == 3:
        how_often = words.say("every.quarter")
    elif match:
        how_often = words.say(f"every.{match['unit']}", n=int(match["n"]))
    else:
        how_often = words.say("every", length=every.label)
    if not placed.repeats:
        return how_often
    return f"{how_often}, {words.say('count.time', n=len(placed.repeats))}"


def _resources(
    goal: Goal, plan: Plan
) -> tuple[tuple[ResourceView, ...], tuple[ResourceView, ...]]:
    """Split what helps into what the company gives and the rest, each named once."""
    found: dict[str, Resource] = {}
    for own in goal.resources:
        known = _known(own.name, plan.resources)
        found.setdefault((known or own).name, known or own)
    for step in goal.steps:
        for word in step.uses:
            item = _known(word, (*plan.resources, *goal.resources))
            found.setdefault(item.name if item else word, item or Resource(word))
    company = [item for item in found.values() if item.from_ == "company"]
    others = [item for item in found.values() if item.from_ != "company"]
    return (
        tuple(ResourceView(item.name, item.why) for item in company),
        tuple(ResourceView(item.name, item.why) for item in others),
    )


def _known(word: str, resources: tuple[Resource, ...]) -> Resource | None:
    return next((item for item in resources if word in (item.id, item.name)), None)


def _name_of(word: str, goal: Goal, plan: Plan) -> str:
    item = _known(word, (*plan.resources, *goal.resources))
    return item.name if item else word


def _finished(goal: Goal, words: Words) -> When | None:
    """Return when a goal was reached: the last entry of its log, else its last step."""
    days = [entry.on for entry in goal.log if entry.on]
    days = days or [
        step.by for step in goal.steps if step.by and step.state is State.DONE
    ]
    return when(max(days, key=lambda day: day.last), words) if days else None
