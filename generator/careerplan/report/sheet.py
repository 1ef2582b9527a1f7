"""One goal with all that its author wrote of it, and who else may see each part."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from careerplan.plan.model import Audience, Entry, Goal, Person, Resource
from careerplan.plan.periods import Period
from careerplan.plan.tables import GOAL
from careerplan.report.blocks import Block, Fact, Facts, Grid, Heading, Row, Words
from careerplan.report.showing import schedule_facts, steps_of
from careerplan.report.whole import Whole, label_of, on_one_line
from careerplan.roadmap.horizons import Term
from careerplan.speech.wording import say_measure

# What is not shown under its key: at the head, as a table, or as what follows from it.
_ELSEWHERE = frozenset(
    "goal title by serves means under measure steps log evidence share allow".split()
)
_TERMS = {
    Term.SHORT: "short term",
    Term.BETWEEN: "between short and long term",
    Term.LONG: "long term",
    None: "",
}


def show_goal(whole: Whole, goal: Goal, today: date) -> Iterator[Block]:
    """Show a goal: its facts, its steps, its log, its proof and its text."""
    yield Heading(label_of(goal), whole.mark(goal))
    if goal.title and goal.goal:
        yield Words(on_one_line(goal.goal))
    facts = (
        Fact("file", goal.id),
        *_deadline(whole, goal),
        *schedule_facts(whole, goal, today),
        *_links(whole, goal),
        *_measures(whole, goal),
        *_fields(whole, goal),
    )
    yield Facts(facts)
    if goal.steps:
        progress = whole.roadmap.progress[goal.id]
        done = f"{progress.steps_done} of {progress.steps_total} done"
        yield Heading(f"Steps, {done}")
        yield from steps_of(whole, goal, today, with_people=True)
    if goal.log:
        yield Heading("Log")
        rows = (_entry(whole, goal, entry) for entry in goal.log)
        yield Grid(("on", "note", "now", "grade"), tuple(rows))
    proof = (*goal.evidence, *(item for step in goal.steps for item in step.evidence))
    if proof:
        yield Heading("Evidence")
        yield Facts(tuple(Fact(on_one_line(item.name), item.link) for item in proof))
    if goal.body.strip():
        yield Heading("Text")
        yield Words(goal.body.strip())


def _deadline(whole: Whole, goal: Goal) -> Iterator[Fact]:
    term = _TERMS[whole.roadmap.terms[goal.id]]
    if goal.by:
        yield Fact("by", f"{goal.by.label}, {term}" if term else goal.by.label)


def _links(whole: Whole, goal: Goal) -> Iterator[Fact]:
    chain = whole.roadmap.chain
    for label, idents in (
        ("part of", (goal.under,) if goal.under in whole.goals else ()),
        ("parts", chain.parts[goal.id]),
        ("leads to", chain.leads_to[goal.id]),
        ("led up to by", chain.led_by[goal.id]),
    ):
        for ident in idents:
            other = whole.goals[ident]
            mark = whole.mark_part(goal, whole.audiences[ident])
            yield Fact(label, label_of(other), mark)
            label = ""


def _measures(whole: Whole, goal: Goal) -> Iterator[Fact]:
    label = "measure"
    for progress in whole.roadmap.progress[goal.id].measures:
        text = on_one_line(say_measure(progress.measure))
        if progress.now:
            share = f", {progress.percent} %" if progress.percent is not None else ""
            text += f" (now {progress.now.text}{share})"
        yield Fact(label, text, percent=progress.percent)
        label = ""


def _fields(whole: Whole, goal: Goal) -> Iterator[Fact]:
    """Yield what was written under each other key, with who may see it."""
    for row in GOAL.fields:
        value = getattr(goal, row.attribute)
        if row.key == "resources":  # those of the plan are named by their ids
            value = tuple(_known(item, whole.plan.resources) for item in value)
        said = _said(value)
        if row.key in _ELSEWHERE or not said:
            continue
        mark = whole.mark_part(goal, Audience(row.audience))
        if row.key == "people" and mark:  # of whom others see the role alone
            mark = f"{mark[:-1]}, without names)"
        label = row.key
        for text in said:
            yield Fact(label, text, mark)
            label = ""


def _known(named: Resource, resources: tuple[Resource, ...]) -> Resource:
    found = (item for item in resources if named.name in (item.id, item.name))
    return next(found, named)


def _said(value: object) -> tuple[str, ...]:
    """Say the value of a field, each item of a list for itself."""
    match value:
        case tuple():
            return tuple(text for item in value for text in _said(item))
        case StrEnum():
            return (value.value,)
        case str():
            return (on_one_line(value),) if value.strip() else ()
        case Period():
            return (value.label,)
        case Resource():
            return (f"{value.name}: {value.why}" if value.why else value.name,)
        case Person():
            return (f"{value.who}: {value.how}" if value.how else value.who,)
        case int():
            return (str(value),)
    return ()


def _entry(whole: Whole, goal: Goal, entry: Entry) -> Row:
    """Make the row of a log's entry; its note is for nobody else."""
    mark = whole.mark_part(goal, Audience.ME) if entry.note else ""
    return Row(
        (
            entry.on.label if entry.on else "",
            on_one_line(entry.note),
            entry.now.text if entry.now else "",
            entry.grade,
        ),
        mark=mark,
    )
