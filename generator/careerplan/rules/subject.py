"""What the rules look at: a plan with its timelines, and what was asked of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from careerplan.plan.model import Employer, Goal, Plan
from careerplan.roadmap.expand import Roadmap
from careerplan.roadmap.load import Week, lay_out_load
from careerplan.rules.published import Text, public_goals, texts_of_goal, texts_of_plan


@dataclass(frozen=True)  # no slots: what follows from the plan is kept here
class Subject:
    """A plan as it is judged; every check takes one, and yields findings."""

    plan: Plan
    roadmap: Roadmap | None = None  # None where the day the plan was written is missing
    assets: frozenset[str] = frozenset()  # what lies in content/files/: `files/cv.pdf`
    unreadable: frozenset[str] = frozenset()  # goals in files that cannot be read
    in_git: frozenset[str] = frozenset()  # the private files that git tracks
    today: date | None = None  # None: what only today decides is not judged
    asking: Employer | None = None  # the employer that `check --for` names

    @property
    def is_english(self) -> bool:
        """Tell whether rules about words apply; they know English alone."""
        return self.plan.language.split("-")[0].casefold() == "en"

    @cached_property
    def weeks(self) -> tuple[Week, ...]:
        """Lay out the hours of each week; there are none without timelines."""
        if self.roadmap is None:
            return ()
        return lay_out_load(self.plan, self.roadmap.schedules)

    @cached_property
    def texts_of_plan(self) -> tuple[Text, ...]:
        """List the texts of plan.yaml that pages show."""
        return tuple(texts_of_plan(self.plan))

    @cached_property
    def texts_by_goal(self) -> tuple[tuple[Goal, tuple[Text, ...]], ...]:
        """List the goals that have a page, with the texts on it."""
        return tuple(
            (goal, tuple(texts_of_goal(goal))) for goal in public_goals(self.plan)
        )

    @property
    def public_texts(self) -> Iterator[Text]:
        """Yield every text that everybody may read, the plan's before the goals'."""
        yield from self.texts_of_plan
        for _, texts in self.texts_by_goal:
            yield from texts

    def open_goals(self) -> Iterator[Goal]:
        """Yield the goals that are still worked on; closed ones are not judged."""
        yield from (goal for goal in self.plan.goals if not goal.status.is_closed)

    def professional_goals(self) -> Iterator[Goal]:
        """Yield the open goals that an interview may be about."""
        yield from (goal for goal in self.open_goals() if not goal.is_personal)
