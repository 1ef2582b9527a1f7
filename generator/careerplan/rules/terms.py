"""T, timely, of terms: short and long mean years, and no year stays empty."""

import re
from collections.abc import Iterator
from datetime import date

from careerplan.finding import Finding, Severity
from careerplan.plan.model import Goal, Plan
from careerplan.plan.periods import DAY, Length, whole_months
from careerplan.roadmap.expand import Roadmap
from careerplan.roadmap.horizons import Term, months_to_deadline, term_of
from careerplan.roadmap.years import Chunk
from careerplan.rules.findings import at_goal, at_plan, at_words
from careerplan.rules.subject import Subject

SHORT = ("short", "short-term", "short term")
LONG = ("long", "long-term", "long term")
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "T6": {"tags for a near goal": SHORT, "tags for a far goal": LONG},
}
_TOO_LITTLE = 3  # months that are left of a year, so that it may stay empty
_AIM = "(?:goal|aim|objective|target|plan)"
# A text may name other goals, so it has to say that it is this one.
_IN_BODY = re.compile(
    rf"^#+ *(?:an? |my )?(?P<head>short|long)[- ]term(?: {_AIM})?:? *$"
    rf"|\b(?:this|it) is (?:an? |my |the )(?P<said>short|long)[- ]term {_AIM}\b",
    re.IGNORECASE | re.MULTILINE,
)
_IN_GOAL = re.compile(
    rf"\b(?:(?P<said>short|long)[- ]term {_AIM}"
    r"|in the (?P<run>short|long) (?:term|run))\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals marked for another term (T6), and years with nothing in them (T8)."""
    plan = subject.plan
    for goal in subject.professional_goals():
        yield from _mismatch(goal, plan, is_english=subject.is_english)
    if subject.roadmap is not None and not subject.unreadable:
        yield from _empty_years(plan, subject.roadmap)


def _mismatch(goal: Goal, plan: Plan, *, is_english: bool) -> Iterator[Finding]:
    """Compare the tags of a goal, then its words, then its text with its deadline."""
    months, term = months_to_deadline(goal, plan), term_of(goal, plan)
    if goal.by is None or months is None or months < 0:
        return
    for number, tag in enumerate(goal.tags):
        said = _term_of_tag(tag)
        if said and said is not term:
            yield at_goal(
                goal,
                "T6",
                ("tags", number),
                message=_told(said, goal.by.label, months),
                fix=_fix(said, plan),
                severity=_severity(term),
                is_quality=True,
            )
            return
    texts = ((_IN_GOAL, goal.goal, ("goal",)), (_IN_BODY, goal.body, ()))
    for pattern, text, path in texts if is_english else ():
        match = pattern.search(text)
        said = _term_of_tag(next(filter(None, match.groups()))) if match else None
        if match and said and said is not term:
            yield at_words(
                goal,
                "T6",
                path,
                match.span(),
                message=_told(said, goal.by.label, months),
                fix=_fix(said, plan),
            )
            return


def _term_of_tag(tag: str) -> Term | None:
    plain = tag.strip().casefold()
    if plain in SHORT:
        return Term.SHORT
    return Term.LONG if plain in LONG else None


def _severity(term: Term | None) -> Severity | None:
    """Return a hint where the deadline is in between, which is nobody's term."""
    return Severity.HINT if term is Term.BETWEEN else None


def _told(said: Term, when: str, months: int) -> str:
    return f"marked {said}-term, but {when} is {_years(months)} away"


def _years(months: int) -> str:
    """Say a distance in years to one place, or in months below a year."""
    if months < 12:
        return Length(months=months).label or "less than a month"
    years = f"{months / 12:.1f}".removesuffix(".0")
    return f"{years} year" if years == "1" else f"{years} years"


def _fix(said: Term, plan: Plan) -> str:
    if said is Term.SHORT:
        limit = Length(months=plan.horizon.short).label
        return f"leave it out (short is up to {limit}), or write an earlier  by:"
    limit = Length(months=plan.horizon.long).label
    return f"leave it out (long is {limit} or more), or write a later  by:"


def _empty_years(plan: Plan, roadmap: Roadmap) -> Iterator[Finding]:
    chunks = roadmap.years.chunks if roadmap.years else ()
    written = plan.as_of.first if plan.as_of else date.min
    # Where no path says otherwise, the year under way may well be over soon.
    whole = [
        chunk
        for chunk in chunks
        if chunk.first >= written or (plan.path and not _ends_soon(chunk, plan))
    ]
    if empty := [chunk for chunk in whole if chunk.is_empty]:
        labels = ", ".join(chunk.label for chunk in empty)
        yield at_plan(
            plan,
            "T8",
            ("path",),
            message=f"nothing happens in {labels}",
            fix="add a goal or a step that ends there",
        )


def _ends_soon(chunk: Chunk, plan: Plan) -> bool:
    """Tell whether hardly a quarter is left of the year in which a plan is written."""
    if plan.as_of is None or chunk.last < plan.as_of.first:
        return False
    return whole_months(plan.as_of.end, chunk.last + DAY) < _TOO_LITTLE
