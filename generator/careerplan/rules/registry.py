"""All checks, in one list; each yields findings and knows nothing of the others."""

from collections.abc import Callable, Iterator

import careerplan.rules as package
from careerplan.finding import Finding
from careerplan.rules import (
    achievable,
    ambition,
    answers,
    chain,
    conflicts,
    crowding,
    deadline,
    employer,
    files,
    following,
    gaps,
    impact,
    interview,
    means,
    measurable,
    numbers,
    offers,
    placeholder,
    privacy,
    private_life,
    realistic,
    reflection,
    relevance,
    rivals,
    specific,
    terms,
    timely,
    tone,
    way,
)
from careerplan.rules.subject import Subject

_Check = Callable[[Subject], Iterator[Finding]]
# What may keep a site from being built: run on the tracked files alone as well.
CAN_BLOCK: tuple[_Check, ...] = (
    chain.check,
    privacy.check,
    files.check,
    timely.check,
    placeholder.check,
)
OF_QUALITY: tuple[_Check, ...] = (
    specific.check,
    measurable.check,
    numbers.check,
    achievable.check,
    crowding.check,
    means.check,
    way.check,
    ambition.check,
    relevance.check,
    realistic.check,
    deadline.check,
    terms.check,
    gaps.check,
    interview.check,
    impact.check,
    answers.check,
    tone.check,
    private_life.check,
    following.check,
    reflection.check,
    employer.check,
    offers.check,
    rivals.check,
    conflicts.check,
)


def words_of(code: str) -> dict[str, tuple[str, ...]]:
    """Return the lists of words that a rule knows, by their names; most have none."""
    found: dict[str, tuple[str, ...]] = {}
    for _, module in sorted(vars(package).items()):  # all that the checks have loaded
        found.update(getattr(module, "WORDS", {}).get(code, {}))
    return found


def check_plan(subject: Subject, *, blocking: bool = False) -> tuple[Finding, ...]:
    """Run every check on a plan, or only those that may keep it from being built."""
    checks = CAN_BLOCK if blocking else (*CAN_BLOCK, *OF_QUALITY)
    found = [finding for check in checks for finding in check(subject)]
    return tuple(sorted(found, key=lambda finding: finding.sort_key))
