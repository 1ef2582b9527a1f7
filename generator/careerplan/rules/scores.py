"""STUB until the scores are written here: how far each goal holds each criterion."""

from collections.abc import Iterable
from dataclasses import dataclass

from careerplan.finding import Finding
from careerplan.rules.subject import Subject


@dataclass(frozen=True, slots=True)
class GoalScore:
    """How far a goal holds the five criteria, 20 points each."""

    goal: str
    label: str
    is_private: bool
    points: dict[str, int]  # by the letters S, M, A, R, T
    verdicts: dict[str, str]  # pass, unclear or fail

    @property
    def total(self) -> int:
        """Add the points up, to 100 at the most."""
        return sum(self.points.values())


def score_plan(subject: Subject, findings: Iterable[Finding]) -> tuple[GoalScore, ...]:
    """Score nothing yet."""
    del subject, findings
    return ()
