"""I, the interview, of words: pitch, tone, flair, and what is left open."""

from collections.abc import Iterator

from careerplan.finding import Finding
from careerplan.rules.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find nothing yet."""
    del subject
    yield from ()
