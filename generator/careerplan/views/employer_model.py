"""What stands on the page for one employer, and on the sheet before an interview."""

from dataclasses import dataclass

from careerplan.views.model import (
    AnswerView,
    GoalView,
    PitchView,
    RoleView,
    Site,
    When,
)


@dataclass(frozen=True, slots=True)
class ChosenView:
    """A goal on the page for one employer, in the words for them."""

    goal: GoalView
    say: str  # in place of the goal, or ""
    achievable: str  # why it can be done, in the author's words
    people: tuple[str, ...]  # who helps, by role
    offers: tuple[str, ...]  # what they offer that meets it


@dataclass(frozen=True, slots=True)
class EmployerView:
    """The page for one employer: this position first, the whole career second."""

    site: Site
    company: str  # who is asking
    role: str  # for which position
    excited: str  # the first line: what I would like to do there
    here: tuple[ChosenView, ...]  # goals for this position
    career: tuple[ChosenView, ...]  # goals of the career as a whole
    path: tuple[RoleView, ...]  # as far as they offer
    detail: tuple[str, ...]  # what draws me to them
    bring: tuple[str, ...]  # what I give
    ask: tuple[str, ...]  # what would help me
    open_to: tuple[str, ...]  # what would do instead
    gain: str  # the last line: what I would learn there
    pitches: tuple[PitchView, ...]
    answers: tuple[AnswerView, ...]  # in the words for them

    @property
    def chosen(self) -> tuple[ChosenView, ...]:
        """List every goal of the page."""
        return (*self.here, *self.career)


@dataclass(frozen=True, slots=True)
class FallBack:
    """What stands in the way of a goal, and what to do if it fails. For me alone."""

    goal: str  # its title
    obstacles: tuple[str, ...]  # what stands in the way
    if_not: tuple[str, ...]  # plan B


@dataclass(frozen=True, slots=True)
class PrepView:
    """The sheet for the evening before an interview. For me alone."""

    page: EmployerView  # what they can read
    interview: When | None  # the day of it
    days_left: int | None  # negative where the day has gone by
    offers: tuple[str, ...]  # theirs
    notes: str  # mine about them, Markdown
    fall_backs: tuple[FallBack, ...]  # by goal
    gaps: tuple[str, ...]  # what they would find missing, the worst first
