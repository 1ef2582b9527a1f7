"""A plan, as one audience sees it, becomes everything that follows from it."""

from dataclasses import dataclass

from careerplan.plan.model import Plan
from careerplan.roadmap.chains import Chain, lay_out_chain
from careerplan.roadmap.horizons import Term, term_of
from careerplan.roadmap.progress import GoalProgress, progress_of
from careerplan.roadmap.schedule import GoalSchedule, lay_out_schedule
from careerplan.roadmap.years import StepOfGoal, Years, lay_out_years


@dataclass(frozen=True, slots=True)
class Roadmap:
    """The timelines of a plan."""

    chain: Chain
    terms: dict[str, Term | None]
    schedules: dict[str, GoalSchedule]
    progress: dict[str, GoalProgress]
    years: Years | None

    def next_steps(self) -> tuple[StepOfGoal, ...]:
        """List the open steps that have a date, the one that ends first at the top."""
        dated = [
            StepOfGoal(ident, placed)
            for ident, schedule in self.schedules.items()
            for placed in schedule.steps
            if placed.end and placed.step.is_open and not placed.repeats
        ]
        return tuple(
            sorted(dated, key=lambda item: (item.placed.end, item.placed.start))
        )


def expand(plan: Plan) -> Roadmap:
    """Lay out chains, terms, schedules, years and progress. Needs `as_of`."""
    schedules = lay_out_schedule(plan)
    return Roadmap(
        chain=lay_out_chain(plan),
        terms={goal.id: term_of(goal, plan) for goal in plan.goals},
        schedules=schedules,
        progress={goal.id: progress_of(goal, plan) for goal in plan.goals},
        years=lay_out_years(plan, schedules),
    )
