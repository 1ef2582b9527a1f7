"""How far a goal is: by its measures, its log and its steps."""

from dataclasses import dataclass, replace
from decimal import Decimal

from careerplan.plan.model import Entry, Goal, Measure, Plan, State
from careerplan.plan.periods import Period
from careerplan.plan.quantities import Amount


@dataclass(frozen=True, slots=True)
class Progress:
    """The progress of one measure."""

    measure: Measure
    now: Amount | None
    percent: int | None  # 0 to 100, where all its numbers are known
    updated: Period | None  # when `now` was written


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """The progress of a goal."""

    measures: tuple[Progress, ...]
    steps_done: int
    steps_total: int  # without those that may never be done


def progress_of(goal: Goal, plan: Plan) -> GoalProgress:
    """Work out how far a goal is, from `measure.now`, the log and its steps.

    Log entries count for the first measure; the later dated of the two numbers wins,
    the log's where they are of the same day.
    """
    measures = []
    for number, measure in enumerate(goal.measure):
        now, updated = measure.now, goal.as_of or plan.as_of
        entry = _latest(goal.log) if number == 0 else None
        if entry and entry.now and entry.on:
            is_later = updated is None or entry.on.last >= updated.last
            if now is None or is_later:
                now, updated = entry.now, entry.on
        measure = _with_start(measure)
        percent = _percent(measure, now)
        measures.append(Progress(measure, now, percent, updated if now else None))
    counted = [
        step for step in goal.steps if step.state not in (State.MAYBE, State.SKIPPED)
    ]
    done = sum(step.state is State.DONE for step in counted)
    return GoalProgress(tuple(measures), done, len(counted))


def _latest(log: tuple[Entry, ...]) -> Entry | None:
    """Return the last dated entry with a number; of one day, the one written last."""
    entries = [entry for entry in log if entry.on and entry.now]
    if not entries:
        return None
    return max(
        enumerate(entries),
        key=lambda item: (item[1].on.last, item[0]),  # type: ignore[union-attr]  # dated ones only
    )[1]


def _with_start(measure: Measure) -> Measure:
    """Begin a count at 0: a whole number that is neither a share nor money."""
    to = measure.to
    if measure.from_ is not None or to is None or to.number is None:
        return measure
    unit = f"{measure.unit} {to.unit}".casefold()
    is_count = to.number == to.number.to_integral_value() and to.number > 0
    if not is_count or any(sign in unit for sign in ("%", "percent", "$", "€", "£")):
        return measure
    return replace(measure, from_=Amount("0", Decimal(0), to.unit))


def _percent(measure: Measure, now: Amount | None) -> int | None:
    start = measure.from_.number if measure.from_ else None
    target = measure.to.number if measure.to else None
    current = now.number if now else None
    if start is None or target is None or current is None or start == target:
        return None
    share = (current - start) / (target - start)
    return int(max(Decimal(0), min(Decimal(1), share)) * 100)
