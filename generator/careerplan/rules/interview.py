"""I, the interview: goals in the pocket, near and far, with a gain for them."""

from collections.abc import Iterator

from careerplan.finding import Finding
from careerplan.rules.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find nothing yet."""
    del subject
    yield from ()
