"""V, privacy: what is personal stays so unless its author gives a reason."""

from collections.abc import Iterator

from careerplan.audience import allows
from careerplan.finding import Finding
from careerplan.plan.model import Audience
from careerplan.rules.findings import at_goal
from careerplan.rules.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find personal goals that are made public without a reason (V2)."""
    for goal in subject.plan.goals:
        is_public = goal.share is Audience.PUBLIC and not goal.is_private
        if goal.is_personal and is_public and not allows(goal, "V2", "personal-public"):
            yield at_goal(
                goal,
                "V2",
                ("share",),
                message="a personal goal is made public without a reason",
                fix="delete  share: public,  or write  allow:  and below it  V2:  "
                "with the reason in three words or more",
            )
