"""R, realistic: the goal belongs to the role and the company, in a few words."""

from collections.abc import Iterator

from careerplan.finding import Finding
from careerplan.rules.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find nothing yet."""
    del subject
    yield from ()
