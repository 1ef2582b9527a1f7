"""The elevator pitch in three lengths, made of the user's own words."""

from dataclasses import dataclass

from careerplan.plan.model import Goal, Plan
from careerplan.roadmap.expand import Roadmap
from careerplan.roadmap.horizons import Term
from careerplan.speech.dates import Dates
from careerplan.speech.pace import Pace, pace_of
from careerplan.speech.verbs import as_command, begins_with_verb
from careerplan.speech.wording import (
    as_clause,
    as_sentence,
    say_measure,
    without_stop,
)


@dataclass(frozen=True, slots=True)
class Joints:
    """The fixed words of a pitch in one language."""

    who: str
    who_at: str
    want: str
    want_by: str
    because: str
    goal: str  # takes any sentence
    goal_by: str
    measure: str  # takes a clause
    measure_any: str  # takes any sentence
    long_run: str
    long_run_any: str
    next_steps: str
    step_by: str
    also: str  # between two measures
    then: str  # between two steps


ENGLISH = Joints(
    who="I am {name}, {role}",
    who_at="I am {name}, {role} at {company}",
    want="I want to {goal}",
    want_by="By {by} I want to {goal}",
    because="{want}, because {why}",
    goal="My goal: {goal}",
    goal_by="My goal by {by}: {goal}",
    measure="I will know I am there when {measure}",
    measure_any="I will know I am there by this: {measure}",
    long_run="In the long run I want to {goal}",
    long_run_any="My goal in the long run: {goal}",
    next_steps="My next steps: {steps}",
    step_by="{step} by {by}",
    also=" and ",
    then=", then ",
)
# No words of ours between the user's own, for a language that has no table yet.
WORDLESS = Joints(
    who="{name}, {role}",
    who_at="{name}, {role}, {company}",
    want="{goal}",
    want_by="{by}: {goal}",
    because="{want}. {why}",
    goal="{goal}",
    goal_by="{by}: {goal}",
    measure="{measure}",
    measure_any="{measure}",
    long_run="{goal}",
    long_run_any="{goal}",
    next_steps="{steps}",
    step_by="{step}, {by}",
    also=", ",
    then="; ",
)
_SUBJECTS = frozenset(("i", "my", "the", "our", "we", "a", "an", "at", "all", "every"))
_FINITE = frozenset(
    """am is are was were has have had can could will would do does hold holds run runs
    lead leads sell sells reach reaches pass passes own owns earn earns close closes get
    gets give gives sign signs work works stand stands say says report reports use uses
    manage manages finish finishes complete completes""".split()
)


@dataclass(frozen=True, slots=True)
class PitchText:
    """One length of the pitch."""

    target_seconds: int | None  # 30, 60 or 90; None for the author's own words
    sentences: tuple[str, ...]
    pace: Pace

    @property
    def text(self) -> str:
        """Return the sentences as one paragraph."""
        return " ".join(self.sentences)


@dataclass(frozen=True, slots=True)
class Pitch:
    """The pitch: derived in three lengths, or the author's own."""

    texts: tuple[PitchText, ...]
    is_own: bool


def compose_pitch(plan: Plan, roadmap: Roadmap) -> Pitch:
    """Compose the pitch; the author's own words win. Spoken at 140 words a minute."""
    if plan.pitch:
        sentences = tuple(" ".join(part.split()) for part in _sentences(plan.pitch))
        return Pitch((PitchText(None, sentences, pace_of(plan.pitch)),), is_own=True)
    short = _short(plan, roadmap)
    middle = short + _middle(plan, roadmap)
    long = middle + _long(plan, roadmap)
    lengths = ((30, short), (60, middle), (90, long))
    return Pitch(
        tuple(
            PitchText(seconds, sentences, pace_of(" ".join(sentences)))
            for seconds, sentences in lengths
        ),
        is_own=False,
    )


def leading_goal(plan: Plan, roadmap: Roadmap) -> Goal | None:
    """Return the first open short-term goal, else the first open goal of any term."""
    goals = [goal for goal in plan.goals if _can_be_said(goal)]
    for term in (Term.SHORT, Term.BETWEEN, Term.LONG, None):
        for goal in goals:
            if roadmap.terms[goal.id] is term:
                return goal
    return None


def long_run_goal(plan: Plan, roadmap: Roadmap) -> Goal | None:
    """Return the first open long-term goal."""
    for goal in plan.goals:
        if _can_be_said(goal) and roadmap.terms[goal.id] is Term.LONG:
            return goal
    return None


def _can_be_said(goal: Goal) -> bool:
    return bool(goal.goal) and not goal.status.is_closed


def _joints(plan: Plan) -> Joints:
    return ENGLISH if plan.language.casefold().split("-")[0] == "en" else WORDLESS


def _short(plan: Plan, roadmap: Roadmap) -> tuple[str, ...]:
    joints = _joints(plan)
    said = []
    if plan.name and plan.role:
        who = joints.who_at if plan.company else joints.who
        said.append(who.format(name=plan.name, role=plan.role, company=plan.company))
    goal = leading_goal(plan, roadmap)
    if goal:
        said.append(_say_goal(goal, plan, joints))
    return tuple(as_sentence(sentence) for sentence in said)


def _say_goal(goal: Goal, plan: Plan, joints: Joints) -> str:
    by = Dates(plan.language).period(goal.by) if goal.by else ""
    if begins_with_verb(goal.goal):
        joint = joints.want_by if by else joints.want
    else:
        joint = joints.goal_by if by else joints.goal
    said = joint.format(by=by, goal=_goal_words(goal, plan, joints))
    why = _clause(_without_because(goal.why), plan, joints)
    if not why:
        return said
    if why.startswith("to ") and joints is not WORDLESS:
        return f"{said}, {why}"
    return joints.because.format(want=said, why=why)


def _middle(plan: Plan, roadmap: Roadmap) -> tuple[str, ...]:
    joints = _joints(plan)
    said = []
    goal = leading_goal(plan, roadmap)
    if goal and goal.measure:
        marks = joints.also.join(
            _clause(say_measure(measure), plan, joints)
            for measure in goal.measure
            if say_measure(measure)
        )
        joint = joints.measure if _is_clause(marks) else joints.measure_any
        said.append(joint.format(measure=marks) if marks else "")
    if goal:
        said.append(goal.impact)
    long_run = long_run_goal(plan, roadmap)
    if long_run and goal and long_run.id != goal.id:
        is_verb = begins_with_verb(long_run.goal)
        joint = joints.long_run if is_verb else joints.long_run_any
        said.append(joint.format(goal=_goal_words(long_run, plan, joints)))
    return tuple(as_sentence(sentence) for sentence in said if sentence)


def _long(plan: Plan, roadmap: Roadmap) -> tuple[str, ...]:
    joints = _joints(plan)
    said = []
    coming = roadmap.next_steps()[:2]
    if coming:
        steps = joints.then.join(
            joints.step_by.format(
                step=_clause(item.placed.step.do, plan, joints),
                by=Dates(plan.language).end(item.placed),
            )
            for item in coming
        )
        said.append(joints.next_steps.format(steps=steps))
    if plan.flair:
        said.append(plan.flair)
    return tuple(as_sentence(sentence) for sentence in said)


def _goal_words(goal: Goal, plan: Plan, joints: Joints) -> str:
    """Say a goal behind a joint; what leads up to an English command is dropped."""
    words = goal.goal
    if joints is not WORDLESS and begins_with_verb(words):
        words = as_command(words)
    return _clause(words, plan, joints)


def _clause(text: str, plan: Plan, joints: Joints) -> str:
    """Fit a text behind a joint; where there is no joint it stays as it was written."""
    if joints is WORDLESS:
        return without_stop(text)
    return as_clause(text, plan.vocabulary)


def _without_because(why: str) -> str:
    return why[8:] if why[:8].casefold() == "because " else why


def _is_clause(text: str) -> bool:
    """Tell whether a measure is a clause, such as `I run two calls alone`."""
    words = text.casefold().split()
    return bool(words) and words[0] in _SUBJECTS and not _FINITE.isdisjoint(words[1:6])


def _sentences(text: str) -> list[str]:
    """Cut a text of the author into sentences, one a line on the pitch page."""
    sentences: list[str] = []
    for word in text.split():
        if sentences and not sentences[-1].endswith((".", "!", "?", "…")):
            sentences[-1] += f" {word}"
        else:
            sentences.append(word)
    return sentences
