"""Sentences about a plan: the user's own words between fixed joints."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from careerplan.plan.model import Goal, Plan, Resource
from careerplan.roadmap.expand import Roadmap
from careerplan.roadmap.horizons import Term
from careerplan.roadmap.years import RoleInTime
from careerplan.speech.dates import Dates
from careerplan.speech.joints import WORDLESS, Joints, joints_of
from careerplan.speech.verbs import as_command, begins_with_verb
from careerplan.speech.wording import as_clause, say_measure, without_stop

_SUBJECTS = frozenset(("i", "my", "the", "our", "we", "a", "an", "at", "all", "every"))
_FINITE = frozenset(
    """am is are was were has have had can could will would do does hold holds run runs
    lead leads sell sells reach reaches pass passes own owns earn earns close closes get
    gets give gives sign signs work works stand stands say says report reports use uses
    manage manages finish finishes complete completes""".split()
)
_NEAR_TO_FAR = (Term.SHORT, Term.BETWEEN, Term.LONG, None)


def leading_goal(plan: Plan, roadmap: Roadmap) -> Goal | None:
    """Return the first open short-term goal, else the first open goal of any term.

    A personal goal leads only where there is no other.
    """
    goals = [goal for goal in plan.goals if _can_be_said(goal)]
    goals = [goal for goal in goals if not goal.is_personal] or goals
    for term in _NEAR_TO_FAR:
        for goal in goals:
            if roadmap.terms[goal.id] is term:
                return goal
    return None


def long_run_goal(plan: Plan, roadmap: Roadmap) -> Goal | None:
    """Return the first open long-term goal, a professional one where there is any."""
    found = [
        goal
        for goal in plan.goals
        if _can_be_said(goal) and roadmap.terms[goal.id] is Term.LONG
    ]
    work = (goal for goal in found if not goal.is_personal)
    return next(work, found[0] if found else None)


def _can_be_said(goal: Goal) -> bool:
    return bool(goal.goal) and not goal.status.is_closed


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says what a plan holds; what is missing gives an empty text."""

    plan: Plan
    roadmap: Roadmap
    said: Mapping[str, str] = field(default_factory=dict)  # goals in words for one

    @property
    def joints(self) -> Joints:
        """Return the fixed words of the plan's language."""
        return joints_of(self.plan.language)

    @property
    def dates(self) -> Dates:
        """Return the dates of the plan's language."""
        return Dates(self.plan.language)

    def who(self) -> str:
        """Say who speaks."""
        plan = self.plan
        if not (plan.name and plan.role):
            return ""
        joint = self.joints.who_at if plan.company else self.joints.who
        return joint.format(name=plan.name, role=plan.role, company=plan.company)

    def goal(self, goal: Goal | None) -> tuple[str, ...]:
        """Say a goal with its date and its reason, or in the words for one employer."""
        if goal is None:
            return ()
        by = self.dates.period(goal.by) if goal.by else ""
        if own := self.said.get(goal.id):
            return (own, self.joints.aim.format(by=by)) if by else (own,)
        if begins_with_verb(goal.goal):
            joint = self.joints.want_by if by else self.joints.want
        else:
            joint = self.joints.goal_by if by else self.joints.goal
        said = joint.format(by=by, goal=self.goal_words(goal))
        why = self.clause(_without_because(goal.why))
        if not why:
            return (said,)
        if why.startswith("to ") and self.joints is not WORDLESS:
            return (f"{said}, {why}",)
        return (self.joints.because.format(want=said, why=why),)

    def marks(self, goal: Goal | None) -> str:
        """Say what shows that a goal is reached."""
        marks = self.joints.also.join(
            self.clause(say_measure(measure))
            for measure in (goal.measure if goal else ())
            if say_measure(measure)
        )
        joint = self.joints.measure if _is_clause(marks) else self.joints.measure_any
        return joint.format(measure=marks) if marks else ""

    def long_run(self, *, but: Goal | None) -> tuple[str, ...]:
        """Say where it all leads in the long run, unless that was said: `but`."""
        goal = long_run_goal(self.plan, self.roadmap)
        if goal is None or (but and goal.id == but.id):
            return ()
        if goal.id in self.said:
            return self.goal(goal)
        is_verb = begins_with_verb(goal.goal)
        joint = self.joints.long_run if is_verb else self.joints.long_run_any
        return (joint.format(goal=self.goal_words(goal)),)

    def steps(self, count: int) -> str:
        """Say the next dated steps."""
        coming = self.roadmap.next_steps()[:count]
        steps = self.joints.then.join(
            self.joints.step_by.format(
                step=self.clause(item.placed.step.do), by=self.dates.end(item.placed)
            )
            for item in coming
        )
        return self.joints.next_steps.format(steps=steps) if steps else ""

    def way(self, roles: Iterable[RoleInTime]) -> str:
        """Say the roles of the path, each with its years."""
        years = self.roadmap.years
        chunks = years.chunks if years else ()
        said = []
        for role in roles:
            first, last = chunks[role.first_chunk].label, chunks[role.last_chunk].label
            span = first if first == last else f"{first} – {last}"
            words = self.clause(role.role.role)
            said.append(self.joints.role_in.format(role=words, years=span))
        roles_said = self.joints.then.join(said)
        return self.joints.way.format(roles=roles_said) if said else ""

    def milestones(self, goals: Iterable[Goal]) -> str:
        """Say the goals that have a date, each with it."""
        said = self.joints.then.join(
            self.joints.milestone.format(
                goal=self.clause(goal.label), by=self.dates.period(goal.by)
            )
            for goal in goals
            if goal.by
        )
        return self.joints.milestones.format(goals=said) if said else ""

    def resource(self, resource: Resource) -> str:
        """Say what helps, and why where that is known."""
        name = self.clause(resource.name)
        return f"{name} ({self.clause(resource.why)})" if resource.why else name

    def things(self, joint: str, things: Iterable[str]) -> str:
        """Say several things behind one joint."""
        said = "; ".join(self.clause(thing) for thing in things if thing)
        return joint.format(things=said) if said else ""

    def goal_words(self, goal: Goal) -> str:
        """Say a goal behind a joint; what leads up to an English command is dropped."""
        words = goal.goal
        if self.joints is not WORDLESS and begins_with_verb(words):
            words = as_command(words)
        return self.clause(words)

    def clause(self, text: str) -> str:
        """Fit a text behind a joint; where there is none it stays as it was written."""
        if self.joints is WORDLESS:
            return without_stop(text)
        return as_clause(text, self.plan.vocabulary)


def _without_because(why: str) -> str:
    return why[8:] if why[:8].casefold() == "because " else why


def _is_clause(text: str) -> bool:
    """Tell whether a measure is a clause, such as `I run two calls alone`."""
    words = text.casefold().split()
    return bool(words) and words[0] in _SUBJECTS and not _FINITE.isdisjoint(words[1:6])
