"""M, measurable: something marks the goal as done, and an outsider can see it."""

from collections.abc import Iterator

from careerplan.finding import Finding
from careerplan.rules.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find nothing yet."""
    del subject
    yield from ()
