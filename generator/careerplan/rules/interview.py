"""I, the interview, of all goals: enough of them, near and far, in one direction."""

from collections.abc import Iterator

from careerplan.finding import Finding, Severity
from careerplan.plan.model import Employer, Goal, Plan, Status
from careerplan.plan.periods import Length, add_months
from careerplan.roadmap.chains import links_of
from careerplan.roadmap.horizons import Term, term_of
from careerplan.rules.findings import at_employer, at_plan
from careerplan.rules.published import public_goals
from careerplan.rules.shown import employers_in_question, goals_by_id, picks_of
from careerplan.rules.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Judge whether somebody could go to an interview with these goals."""
    if subject.unreadable:
        return  # what is missing may stand in a file like that
    by_id = goals_by_id(subject.plan)
    if subject.asking:
        yield from _pocket_for(subject.asking, by_id)
    else:
        yield from _pocket(subject)
    yield from _horizons(subject, by_id)
    yield from _direction(subject, by_id)


def _pocket(subject: Subject) -> Iterator[Finding]:
    """Count the goals that are ready to be talked about (I1)."""
    goals = tuple(subject.professional_goals())
    ready = _ready(goals)
    fix = "write  status: ready  into the goal that you could talk about today"
    severity = Severity.WARNING
    if len(ready) > 1:
        return
    if ready:
        message = "only one goal is ready: what if they ask for another?"
        fix = "bring a second one, near or far, to  status: ready"
        severity = Severity.HINT
    elif not goals:
        message = "there is no goal to talk about in an interview"
        fix = "write one into content/goals/, such as  goal: Move into a sales position"
    elif len(goals) == 1:
        message = "the only goal is not ready to be talked about"
    else:
        message = f"none of the {len(goals)} goals is ready to be talked about"
    yield at_plan(subject.plan, "I1", (), message=message, fix=fix, severity=severity)


def _pocket_for(asking: Employer, by_id: dict[str, Goal]) -> Iterator[Finding]:
    """Count the goals that are ready for the employer who asks (I1)."""
    goals = tuple(pick.goal for pick in picks_of(asking, by_id))
    ready = _ready(goals)
    fix = "write  status: ready  into one of them, or choose another in  goals:"
    severity = Severity.ERROR
    if len(ready) > 1 or not asking.goals:
        return  # the key is missing, which is a finding already
    if ready:
        message = "only one goal for them is ready: what if they ask for another?"
        fix = "name a second one in  goals:, near or far"
        severity = Severity.HINT
    elif not goals:
        message = (
            "none of the goals chosen for them can be talked about in an interview"
        )
        fix = "name professional goals that are still open, such as  goals: into-sales"
    elif len(goals) == 1:
        message = "the only goal for them is not ready to be talked about"
    else:
        message = f"none of the {len(goals)} goals for them is ready to be talked about"
    yield at_employer(
        asking, "I1", ("goals",), message=message, fix=fix, severity=severity
    )


def _ready(goals: tuple[Goal, ...]) -> tuple[Goal, ...]:
    return tuple(goal for goal in goals if goal.status is Status.READY)


def _horizons(subject: Subject, by_id: dict[str, Goal]) -> Iterator[Finding]:
    """Find audiences that see near goals alone, or far ones alone (I2)."""
    plan = subject.plan
    public = [
        goal
        for goal in public_goals(plan)
        if not goal.is_personal and not goal.status.is_closed
    ]
    if said := _one_sided(public, plan):
        seen, fix, severity = said
        message = f"visitors of your site see {seen}"
        yield at_plan(plan, "I2", (), message=message, fix=fix, severity=severity)
    for employer in employers_in_question(subject):
        chosen = [pick.goal for pick in picks_of(employer, by_id)]
        if said := _one_sided(chosen, plan):
            seen, fix, severity = said
            yield at_employer(
                employer,
                "I2",
                ("goals",),
                message=f"{employer.company} sees {seen}",
                fix=fix,
                severity=severity,
            )


def _one_sided(goals: list[Goal], plan: Plan) -> tuple[str, str, Severity] | None:
    """Say what an audience sees, and what to add; nothing where both are there.

    A goal without a deadline may be either, and is a finding of its own (T1).
    """
    terms = {term_of(goal, plan) for goal in goals}
    if not terms or None in terms or {Term.SHORT, Term.LONG} <= terms:
        return None
    near, far = Length(plan.horizon.short).label, Length(plan.horizon.long).label
    add_far = f"add a goal that is {far} away or more, such as  by: {_far_year(plan)}"
    add_near = f"add a goal within {near}, such as  by: in 12 months"
    if terms == {Term.SHORT}:
        return "short-term goals alone", add_far, Severity.WARNING
    if terms == {Term.LONG}:
        return "long-term goals alone", add_near, Severity.WARNING
    # What lies in between is at most a hint.
    if Term.LONG in terms:
        return f"no goal within {near}", add_near, Severity.HINT
    return f"no goal that is {far} away or more", add_far, Severity.HINT


def _far_year(plan: Plan) -> str:
    """Return the first year that is long term as a deadline."""
    if plan.as_of is None:
        return f"in {Length(plan.horizon.long).label}"
    return str(add_months(plan.as_of.first, plan.horizon.long).year)


def _direction(subject: Subject, by_id: dict[str, Goal]) -> Iterator[Finding]:
    """Find ready goals of which no two lead to the same place (I10)."""
    plan = subject.plan
    ready = _ready(tuple(subject.professional_goals()))
    if len(ready) < 2 or plan.path:
        return
    whole = {ident: ident for ident in by_id}  # a goal, and one it hangs together with

    def top(ident: str) -> str:
        while whole[ident] != ident:
            whole[ident] = whole[whole[ident]]
            ident = whole[ident]
        return ident

    for link in links_of(plan):
        if link.goal and link.target:
            whole[top(link.goal)] = top(link.target)
    if len({top(goal.id) for goal in ready}) < len(ready):
        return
    yield at_plan(
        plan,
        "I10",
        (),
        message=f"{len(ready)} goals are ready, and nothing says where they lead "
        "together",
        fix="write a path, such as  path: Seller → Team lead,  or name the goal that "
        "another one leads to with  serves:",
    )
