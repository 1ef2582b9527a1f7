"""What the author has to do: what is late, what should have begun, what is next."""

from collections.abc import Iterable, Iterator
from datetime import date
from operator import itemgetter

from careerplan.plan.model import Goal, State
from careerplan.plan.periods import time_between
from careerplan.report.blocks import Block, Grid, Heading, Row, Tone, Words
from careerplan.report.whole import Whole, label_of, on_one_line, say_end
from careerplan.roadmap.years import StepOfGoal
from careerplan.speech.wording import say_day

NEXT_HEAD = ("by", "what", "for", "")
_MOST = 10  # steps that are listed as next
_Dated = tuple[date, Row]


def show_next(whole: Whole, today: date) -> Iterator[Block]:
    """Show what is overdue, what should have begun, and what comes next."""
    overdue = overdue_rows(whole, today)
    begun = _in_order(_should_have_begun(whole, today))
    coming = coming_rows(whole, today)
    for title, rows in (("Overdue", overdue), ("Should have begun", begun)):
        if rows:
            yield Heading(title)
            yield Grid(NEXT_HEAD, rows)
    yield Heading(f"Next, from {say_day(today)}")
    if coming:
        yield Grid(NEXT_HEAD, coming[:_MOST])
    else:
        yield Words("no step has a date that is still to come")
    if len(coming) > _MOST:
        more = len(coming) - _MOST
        yield Words(f"and {more} more: careerplan show timeline")


def overdue_rows(whole: Whole, today: date) -> tuple[Row, ...]:
    """List the open goals and steps whose last day has gone by."""
    steps = _overdue_steps(whole, today)
    return _in_order((*_overdue_goals(whole, today), *steps))


def _in_order(dated: Iterable[_Dated]) -> tuple[Row, ...]:
    return tuple(row for _, row in sorted(dated, key=itemgetter(0)))


def _row(
    goal: Goal, *, when: str, what: str, note: str, mark: str, tone: Tone = Tone.PLAIN
) -> Row:
    for_ = label_of(goal)
    return Row((when, what, for_ if for_ != what else "", note), tone, mark)


def _steps(whole: Whole) -> Iterator[tuple[Goal, StepOfGoal]]:
    """Yield the open steps that end on a day, those of closed goals left out."""
    for item in whole.roadmap.next_steps():
        goal = whole.goals[item.goal]
        if not goal.status.is_closed:
            yield goal, item


def _step_row(
    whole: Whole, goal: Goal, item: StepOfGoal, note: str, tone: Tone = Tone.PLAIN
) -> Row:
    step = item.placed.step
    mark = whole.mark(goal) or whole.mark_step(goal, step)
    when, what = say_end(item.placed), on_one_line(step.do)
    return _row(goal, when=when, what=what, note=note, mark=mark, tone=tone)


def _overdue_goals(whole: Whole, today: date) -> Iterator[_Dated]:
    for goal in whole.open_goals():
        if goal.by and goal.by.last < today:
            late = f"{time_between(goal.by.last, today)} late"
            row = _row(
                goal,
                when=goal.by.label,
                what=label_of(goal),
                note=late,
                tone=Tone.LATE,
                mark=whole.mark(goal),
            )
            yield goal.by.last, row


def _overdue_steps(whole: Whole, today: date) -> Iterator[_Dated]:
    for goal, item in _steps(whole):
        last = item.placed.last
        if last and last < today:
            late = f"{time_between(last, today)} late"
            yield last, _step_row(whole, goal, item, late, Tone.LATE)


def _should_have_begun(whole: Whole, today: date) -> Iterator[_Dated]:
    """Yield the steps whose latest start has gone by, and that may still be in time."""
    for goal, item in _steps(whole):
        placed = item.placed
        start, last = placed.latest_start, placed.last
        is_waiting = placed.step.state is State.TODO
        if is_waiting and placed.has_span and start and last and start < today <= last:
            begun = f"to begin by {say_day(start)}"
            yield start, _step_row(whole, goal, item, begun, Tone.LATE)


def coming_rows(whole: Whole, today: date) -> tuple[Row, ...]:
    """List what ends today or later, and the next time of what repeats, by day."""
    rows = [
        (last, _step_row(whole, goal, item, f"in {time_between(today, last)}"))
        for goal, item in _steps(whole)
        if (last := item.placed.last) and last >= today
    ]
    for goal in whole.open_goals():
        for placed in whole.roadmap.schedules[goal.id].steps:
            day = next((day for day in placed.repeats if day >= today), None)
            if day and placed.step.is_open:
                mark = whole.mark(goal) or whole.mark_step(goal, placed.step)
                row = _row(
                    goal,
                    when=say_day(day),
                    what=on_one_line(placed.step.do),
                    note=f"in {time_between(today, day)}",
                    mark=mark,
                )
                rows.append((day, row))
    return _in_order(rows)
