"""All checks, in one list; each yields findings and knows nothing of the others."""

from careerplan.finding import Finding
from careerplan.plan.model import Plan
from careerplan.roadmap.expand import expand
from careerplan.rules import achievable, chain, files, privacy, timely

ON_TIMELINES = (timely.check, achievable.check)


def check_plan(
    plan: Plan, *, assets: frozenset[str], unreadable: frozenset[str] = frozenset()
) -> tuple[Finding, ...]:
    """Run every check on a plan; `assets` are the names of the files beside it.

    What names a goal in an unreadable file is no fault: that file is a finding already.
    Timelines need the day the plan was written: without it, their checks wait.
    """
    found = [
        *chain.check(plan, unreadable),
        *privacy.check(plan),
        *files.check(plan, assets, unreadable=unreadable),
    ]
    if plan.as_of is not None:
        roadmap = expand(plan)
        for check in ON_TIMELINES:
            found.extend(check(plan, roadmap))
    return tuple(sorted(found, key=lambda finding: finding.sort_key))
