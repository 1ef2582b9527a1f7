"""A, achievable, of resources: what a goal leans on can be used and is explained."""

from collections.abc import Iterator

from careerplan.finding import Finding
from careerplan.rules.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find nothing yet."""
    del subject
    yield from ()
