"""T, timely, of terms: short and long mean years, and no year stays empty."""

from collections.abc import Iterator
from datetime import date

from careerplan.finding import Finding
from careerplan.plan.model import Plan
from careerplan.roadmap.expand import Roadmap
from careerplan.rules.findings import at_plan
from careerplan.rules.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find years of the plan in which nothing happens (T8)."""
    if subject.roadmap is not None:
        yield from _empty_years(subject.plan, subject.roadmap)


def _empty_years(plan: Plan, roadmap: Roadmap) -> Iterator[Finding]:
    chunks = roadmap.years.chunks if roadmap.years else ()
    written = plan.as_of.first if plan.as_of else date.min
    # Where no path says otherwise, the year under way may well be over soon.
    whole = [chunk for chunk in chunks if plan.path or chunk.first >= written]
    if empty := [chunk for chunk in whole if chunk.is_empty]:
        labels = ", ".join(chunk.label for chunk in empty)
        yield at_plan(
            plan,
            "T8",
            ("path",),
            message=f"nothing happens in {labels}",
            fix="add a goal or a step that ends there",
        )
