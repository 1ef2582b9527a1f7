"""The plan for its author's eyes: on one screen, year by year, and in time."""

from collections.abc import Iterator
from datetime import date

from careerplan.plan.model import Audience, Goal
from careerplan.plan.periods import counted, time_between
from careerplan.report.blocks import (
    Block,
    Branch,
    Fact,
    Facts,
    Grid,
    Heading,
    Row,
    Tone,
    Tree,
    Words,
)
from careerplan.report.coming import NEXT_HEAD, coming_rows, overdue_rows
from careerplan.report.whole import (
    MY_COLUMNS,
    STEP_HEAD,
    Whole,
    label_of,
    on_one_line,
    say_end,
    step_row,
)
from careerplan.roadmap.load import lay_out_load, overfull
from careerplan.roadmap.years import StepOfGoal
from careerplan.speech.wording import say_day

_ONLY_ME = "(only me)"
_FIRST = 3  # steps on the first screen
_MOST_WEEKS = 4  # that are named, where more ask for too much


def show_overview(whole: Whole, today: date) -> Iterator[Block]:
    """Show who, where to, the goals with what leads to each, and the next steps."""
    plan = whole.plan
    yield Heading(on_one_line(plan.name) or "This plan")
    role = f"{plan.role} at {plan.company}" if plan.company else plan.role
    path = " → ".join(on_one_line(role.role) for role in plan.path)
    written = plan.as_of.label if plan.as_of else ""
    facts = [
        Fact("now", on_one_line(role)),
        Fact("path", path),
        Fact("written", written),
        *_load(whole),
    ]
    yield Facts(tuple(fact for fact in facts if fact.text))
    yield Heading("Goals, and below each what leads to it")
    if plan.goals:
        yield Tree(tuple(_grow(whole)))
    else:
        yield Words("there is none yet: write one into content/goals/")
    if late := len(overdue_rows(whole, today)):
        yield Heading(f"{counted(late, 'thing')} overdue:  careerplan show next")
    if rows := coming_rows(whole, today):
        yield Heading("Next steps")
        yield Grid(NEXT_HEAD, rows[:_FIRST])


def show_years(whole: Whole) -> Iterator[Block]:
    """Show the path in years, with the goals and steps that end in each."""
    years = whole.roadmap.years
    if years is None:
        yield Words("there are no years to show: write a  path:  into plan.yaml")
        return
    number = len(years.chunks)
    yield Heading(f"{number}-year plan of {on_one_line(whole.plan.name)}")
    yield from _year(whole, "Before", years.goals_before, years.steps_before)
    for chunk in years.chunks:
        roles = " / ".join(on_one_line(role.role.role) for role in chunk.roles)
        title = f"{chunk.label}  {roles}".strip()
        yield from _year(whole, title, chunk.goals, chunk.steps, is_kept=True)
    yield from _year(whole, "Later", years.goals_later, years.steps_later)


def show_timeline(whole: Whole, today: date) -> Iterator[Block]:
    """Show each open goal by its deadline, with its steps worked backward from it."""
    goals = sorted(
        whole.open_goals(), key=lambda goal: goal.by.last if goal.by else date.max
    )
    yield Heading("Timeline")
    load = tuple(_load(whole))
    if load:
        yield Facts(load)
    for goal in goals:
        by = f" · by {goal.by.label}" if goal.by else " · no deadline"
        yield Heading(f"{label_of(goal)}{by}", whole.mark(goal))
        facts = tuple(schedule_facts(whole, goal, today))
        if facts:
            yield Facts(facts)
        if goal.steps:
            yield from steps_of(whole, goal, today)
        else:
            yield Words("no steps yet")
    if not goals:
        yield Words("there is no goal to reach yet")


def schedule_facts(whole: Whole, goal: Goal, today: date) -> Iterator[Fact]:
    """Say when a goal must be begun, how much time there is, and what is left open."""
    schedule = whole.roadmap.schedules[goal.id]
    start = schedule.start_by
    if start is None or goal.status.is_closed:
        return
    gone = "" if start >= today else f" ({time_between(start, today)} ago)"
    yield Fact("start no later than", f"{say_day(start)}{gone}")
    if schedule.is_too_late:
        yield Fact("slack", "none: the steps do not fit before the deadline")
    elif schedule.slack:
        yield Fact("slack", f"{schedule.slack} from the day the plan was written")
    for gap in schedule.gaps:
        behind = on_one_line(goal.steps[gap.after].do)
        yield Fact("gap", f"{gap.label} behind “{behind}”")


def steps_of(
    whole: Whole, goal: Goal, today: date, *, with_people: bool = False
) -> Iterator[Block]:
    """List the steps of a goal, and say which columns are for nobody else."""
    rows = [
        step_row(
            placed,
            mark=whole.mark_step(goal, placed.step),
            today=today,
            with_people=with_people,
        )
        for placed in whole.roadmap.schedules[goal.id].steps
    ]
    grid = Grid(STEP_HEAD, tuple(rows))
    yield grid
    mine = [STEP_HEAD[place] for place in grid.columns() if place in MY_COLUMNS]
    mark = whole.mark_part(goal, Audience.ME)
    if mine and mark:
        yield Words(" and ".join(mine), mark)


def _load(whole: Whole) -> Iterator[Fact]:
    """Say how many hours the fullest week asks for, of those that the plan has."""
    plan = whole.plan
    weeks = lay_out_load(plan, whole.roadmap.schedules)
    if not weeks:
        return
    fullest = max(weeks, key=lambda week: week.hours)
    have = f" of {float(plan.capacity):g}" if plan.capacity is not None else ""
    most = f"at most {float(fullest.hours):.3g}{have} hours a week ({fullest.label})"
    yield Fact("load", most, _ONLY_ME)
    if over := overfull(weeks, plan.capacity):
        named = ", ".join(week.label for week in over[:_MOST_WEEKS])
        more = f" and {len(over) - _MOST_WEEKS} more" if len(over) > _MOST_WEEKS else ""
        yield Fact("too full", f"{named}{more}", _ONLY_ME)


def _year(
    whole: Whole,
    title: str,
    goals: tuple[str, ...],
    steps: tuple[StepOfGoal, ...],
    *,
    is_kept: bool = False,
) -> Iterator[Block]:
    """Show a year; what lies outside of the years is shown only where it is filled."""
    rows = []
    for goal in (whole.goals[ident] for ident in goals):
        by = goal.by.label if goal.by else ""
        rows.append(Row((by, label_of(goal), "goal"), mark=whole.mark(goal)))
    for item in steps:
        goal, step = whole.goals[item.goal], item.placed.step
        mark = whole.mark(goal) or whole.mark_step(goal, step)
        cells = (say_end(item.placed), on_one_line(step.do), label_of(goal))
        rows.append(Row(cells, Tone.PLAIN if step.is_open else Tone.QUIET, mark))
    if rows or is_kept:
        yield Heading(title)
    if rows:
        yield Grid(("by", "what", "for"), tuple(rows))
    elif is_kept:
        yield Words("nothing ends in this year")


def _grow(whole: Whole) -> Iterator[Branch]:
    """Yield a tree for each goal that leads to no other; then what is in a circle."""
    chain = whole.roadmap.chain
    parts = {part for inner in chain.parts.values() for part in inner}
    seen: set[str] = set()
    ends = [
        goal.id
        for goal in whole.plan.goals
        if not chain.leads_to[goal.id] and goal.id not in parts
    ]
    for ident in (*ends, *(goal.id for goal in whole.plan.goals)):
        if ident not in seen:
            yield _branch(whole, ident, seen)


def _branch(whole: Whole, ident: str, seen: set[str]) -> Branch:
    """Make the branch of a goal; where it stands a second time it is but named."""
    goal, chain = whole.goals[ident], whole.roadmap.chain
    if ident in seen:
        return Branch(label_of(goal), "see above", whole.mark(goal), Tone.QUIET)
    seen.add(ident)
    progress = whole.roadmap.progress[ident]
    done = f"{progress.steps_done} of {progress.steps_total} steps"
    notes = [
        f"by {goal.by.label}" if goal.by else "",
        goal.status.value,
        done if progress.steps_total and not goal.status.is_closed else "",
    ]
    below = dict.fromkeys((*chain.led_by[ident], *chain.parts[ident]))
    return Branch(
        label_of(goal),
        " · ".join(note for note in notes if note),
        whole.mark(goal),
        Tone.DONE if goal.status.is_closed else Tone.PLAIN,
        tuple(_branch(whole, inner, seen) for inner in below),
    )
