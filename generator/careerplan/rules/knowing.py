"""What the plan tells the judge about its own words."""

from functools import lru_cache

from careerplan.language.specific import What, find_what
from careerplan.language.statement import Knowledge, take_apart
from careerplan.plan.model import Plan


def knowledge_of(plan: Plan) -> Knowledge:
    """Gather the role, the company and the names that the rules should know."""
    words = {name.casefold() for name in plan.vocabulary}
    words |= {part for name in words for part in name.split() if len(part) > 3}
    related = {
        word.casefold()
        for main, others in plan.synonyms
        for word in (main, *others)
        if main.casefold() in f"{plan.role} {plan.company}".casefold()
    }
    roles = {role.role.casefold() for role in plan.path}
    roles |= {rung.casefold() for rung in plan.ladder}
    return Knowledge(
        plan.role,
        plan.company,
        frozenset(words),
        frozenset(related),
        frozenset(roles - {""}),
    )


@lru_cache(maxsize=32_768)
def what_of(text: str, known: Knowledge) -> What:
    """Find the result that a text names, once for the rules and for the scores."""
    return find_what(take_apart(text), known)
