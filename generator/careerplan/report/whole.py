"""The whole plan as its author sees it, with who else may see what of it."""

from dataclasses import dataclass
from datetime import date

from careerplan.audience import audience_of, narrow_to_employer, narrow_to_me
from careerplan.plan.model import Audience, Goal, Plan, State, Step
from careerplan.report.blocks import Row, Tone
from careerplan.roadmap.expand import Roadmap, expand
from careerplan.roadmap.schedule import ScheduledStep
from careerplan.speech.dates import Dates
from careerplan.views.goals import when_of_step
from careerplan.views.words import Words

MARKS = {
    Audience.ME: "(only me)",
    Audience.EMPLOYER: "(employers)",
    Audience.PUBLIC: "",
}
_WIDTH = (Audience.ME, Audience.EMPLOYER, Audience.PUBLIC)  # narrow to wide
_ENGLISH = Words("en", {})  # the command line speaks English, whatever the plan does
_DATES = Dates("en")


@dataclass(frozen=True, slots=True)
class Whole:
    """A plan, its timelines, and who may see each of its goals."""

    plan: Plan
    roadmap: Roadmap
    goals: dict[str, Goal]  # by their ids, in order
    audiences: dict[str, Audience]

    def open_goals(self) -> tuple[Goal, ...]:
        """List what is still to be reached, in order."""
        return tuple(goal for goal in self.plan.goals if not goal.status.is_closed)

    def mark(self, goal: Goal) -> str:
        """Say in words who may see a goal, where not everybody may."""
        return MARKS[self.audiences[goal.id]]

    def mark_step(self, goal: Goal, step: Step) -> str:
        """Say who may see a step, where fewer may than see its goal."""
        own = Audience.ME if step.state is State.SKIPPED else step.share
        return self.mark_part(goal, own or Audience.PUBLIC)

    def mark_part(self, goal: Goal, audience: Audience) -> str:
        """Say who may see a part of a goal, where fewer may than see the goal."""
        is_narrower = _WIDTH.index(audience) < _WIDTH.index(self.audiences[goal.id])
        return MARKS[audience] if is_narrower else ""


def look_at(plan: Plan) -> Whole:
    """Gather what its author may see of a plan. Needs `as_of`."""
    mine = narrow_to_me(plan).plan
    chosen = {
        goal.id
        for employer in plan.employers
        for goal in narrow_to_employer(plan, employer).plan.goals
    }
    audiences = {}
    for goal in mine.goals:
        audience = audience_of(goal)
        is_chosen = audience is Audience.ME and goal.id in chosen
        audiences[goal.id] = Audience.EMPLOYER if is_chosen else audience
    goals = {goal.id: goal for goal in mine.goals}
    return Whole(mine, expand(mine), goals, audiences)


def on_one_line(text: str) -> str:
    """Put a text on one line."""
    return " ".join(text.split())


def label_of(goal: Goal) -> str:
    """Name a goal by its title, its words, or its id where it has none."""
    return on_one_line(goal.label) or goal.id


def say_when(placed: ScheduledStep) -> str:
    """Say when a step is, as its page does; nothing for one that has no date."""
    when = when_of_step(placed, _ENGLISH)
    return f"{when.lead} {when.label}".strip() if when else ""


def say_every(placed: ScheduledStep) -> str:
    """Say how often a step repeats: `every month`."""
    every = placed.step.every
    return f"every {every.label.removeprefix('1 ')}" if every else ""


def say_end(placed: ScheduledStep) -> str:
    """Say when a step ends, at the precision it was written."""
    return _DATES.end(placed)


def step_row(
    placed: ScheduledStep, *, mark: str, today: date, with_people: bool = False
) -> Row:
    """Make the row of a step: when, what, how long, with whom, state."""
    step = placed.step
    is_late = bool(step.is_open and placed.last and placed.last < today)
    tones = {State.DONE: Tone.DONE, State.SKIPPED: Tone.QUIET, State.MAYBE: Tone.QUIET}
    load = f"{float(step.load):g} h/week" if step.load else ""
    state = "" if step.state is State.TODO else step.state.value
    return Row(
        (
            say_when(placed),
            on_one_line(step.do),
            say_every(placed) or (step.takes.label if step.takes else ""),
            load,
            ", ".join(map(on_one_line, step.with_)) if with_people else "",
            "late" if is_late else state,
        ),
        Tone.LATE if is_late else tones.get(step.state, Tone.PLAIN),
        mark,
    )


STEP_HEAD = ("when", "step", "takes", "load", "with", "state")
MY_COLUMNS = (3, 4)  # load and with, which nobody else sees
