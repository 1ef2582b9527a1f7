"""Answers to the four questions of an interview, in three lengths, from one source.

They are made of the same sentences as the pitch, so that no two of them can name
another role, date or goal. The author's own answer to a question wins.
"""

from dataclasses import dataclass

from careerplan.plan.model import Employer, Goal, OwnAnswers, Plan, Resource
from careerplan.plan.periods import add_months, year_period
from careerplan.roadmap.expand import Roadmap
from careerplan.roadmap.years import RoleInTime
from careerplan.speech.pace import WORDS_A_MINUTE
from careerplan.speech.pitch import (
    LENGTHS,
    Part,
    PitchText,
    in_lengths,
    own_words,
    speaker_for,
)
from careerplan.speech.sentences import Speaker, leading_goal

QUESTIONS = ("career-goals", "five-years", "five-year-plan", "together")
_FIVE_YEARS = 60  # months


@dataclass(frozen=True, slots=True)
class Answer:
    """What to say to one question."""

    question: str  # one of QUESTIONS
    texts: tuple[PitchText, ...]
    is_own: bool


def compose_answers(
    plan: Plan,
    roadmap: Roadmap,
    asking: Employer | None = None,
    *,
    this_job: RoleInTime | None = None,
    words_a_minute: int = WORDS_A_MINUTE,
) -> tuple[Answer, ...]:
    """Answer the four questions; those with nothing to say are left out.

    With `asking` they are for one employer, and `this_job` is the stop of the path that
    their position is. Spoken at 140 words a minute unless told otherwise.
    """
    speaker = speaker_for(plan, roadmap, asking)
    derived = {
        "career-goals": _career_goals(speaker, asking),
        "five-years": _five_years(speaker, asking, this_job),
        "five-year-plan": _five_year_plan(speaker),
        "together": _together(speaker, asking),
    }
    found = []
    for question in QUESTIONS:
        own = _own(question, asking.answers if asking else None) or _own(
            question, plan.answers
        )
        if own:
            texts: tuple[PitchText, ...] = (
                own_words(own, words_a_minute=words_a_minute),
            )
        else:
            texts = in_lengths(derived[question], words_a_minute=words_a_minute)
        if texts[0].sentences:
            found.append(Answer(question, texts, is_own=bool(own)))
    return tuple(found)


def role_in_five_years(plan: Plan, roadmap: Roadmap) -> RoleInTime | None:
    """Return the stop of the path five years after the plan was written, or its last.

    A path that begins later than that has none.
    """
    roles = roadmap.years.roles if roadmap.years else ()
    if plan.as_of is None:
        return None
    then = add_months(plan.as_of.first, _FIVE_YEARS)
    return next((role for role in reversed(roles) if role.first < then), None)


def _own(question: str, answers: OwnAnswers | None) -> str:
    return getattr(answers, question.replace("-", "_")) if answers else ""


def _career_goals(speaker: Speaker, asking: Employer | None) -> list[Part]:
    """Both a near and a far goal; for an employer their position comes first."""
    goal = leading_goal(speaker.plan, speaker.roadmap)
    return [
        (30, asking.excited if asking else ""),
        *((30, sentence) for sentence in speaker.goal(goal)),
        (60, speaker.marks(goal)),
        (60, goal.impact if goal else ""),
        (90, speaker.steps(2)),
        *((30, sentence) for sentence in speaker.long_run(but=goal)),
        (30, asking.gain if asking else ""),
    ]


def _five_years(
    speaker: Speaker, asking: Employer | None, this_job: RoleInTime | None
) -> list[Part]:
    """The role of the path five years on; without a path, the goal of the long run."""
    plan, roadmap, joints = speaker.plan, speaker.roadmap, speaker.joints
    goal = leading_goal(plan, roadmap)
    role = role_in_five_years(plan, roadmap)
    far = speaker.long_run(but=None) or speaker.goal(goal)
    if role:
        by = speaker.dates.period(year_period(role.last.year))
        seen = joints.see_myself.format(by=by, role=speaker.clause(role.role.role))
        far = (seen,)
    roles = roadmap.years.roles if roadmap.years else ()
    job = ""
    if this_job and this_job != role:
        job = joints.this_job.format(role=speaker.clause(this_job.role.role))
    return [
        (30, asking.excited if asking else ""),
        *((30, sentence) for sentence in far),
        (30, job),
        (60, speaker.way(roles[: roles.index(role) + 1] if role else ())),
        *((90, sentence) for sentence in (speaker.goal(goal) if role else ())),
        (30, asking.gain if asking else ""),
    ]


def _five_year_plan(speaker: Speaker) -> list[Part]:
    """The path year by year, the goals on the way, and what comes next."""
    plan, roadmap = speaker.plan, speaker.roadmap
    years = roadmap.years
    dated = [(goal.by.last, goal) for goal in _open_goals(plan) if goal.by]
    dated.sort(key=lambda item: item[0])
    goals = speaker.milestones(goal for _, goal in dated)
    if years is None or not years.roles:
        return [(30, goals), (60, speaker.steps(2))]
    return [(30, speaker.way(years.roles)), (60, goals), (90, speaker.steps(2))]


def _together(speaker: Speaker, asking: Employer | None) -> list[Part]:
    """What I bring, and what would help me: two sides."""
    joints = speaker.joints
    bring, ask = sides_of(speaker.plan, speaker, asking)
    if not bring or not ask:
        return []
    # An impact is a sentence of its own; what an employer's file gives is no sentence.
    gives: tuple[str, ...] = (speaker.things(joints.bring, bring),)
    if not (asking and asking.give):
        gives = bring[: len(LENGTHS)]
    return [
        *zip(LENGTHS, gives, strict=False),
        (30, speaker.things(joints.ask, ask[:2])),
        (60, speaker.things(joints.ask_more, ask[2:])),
        (90, speaker.things(joints.open_to, asking.flexible if asking else ())),
    ]


def sides_of(
    plan: Plan, speaker: Speaker, asking: Employer | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what I bring, and what I ask for.

    What an employer's file does not say is taken from the goals: their impact, and the
    resources of the present company, where that is who asks or nobody in particular.
    """
    goals = [goal for goal in _open_goals(plan) if not goal.is_personal]
    bring = asking.give if asking else ()
    ask = asking.ask if asking else ()
    bring = bring or tuple(dict.fromkeys(goal.impact for goal in goals if goal.impact))
    theirs: dict[str, Resource] = {
        item.name: item
        for items in (plan.resources, *(goal.resources for goal in goals))
        for item in items
        if item.from_ == "company"
    }
    if asking and asking.company.casefold() != plan.company.casefold():
        return bring, ask
    return bring, ask or tuple(speaker.resource(item) for item in theirs.values())


def _open_goals(plan: Plan) -> list[Goal]:
    return [goal for goal in plan.goals if goal.goal and not goal.status.is_closed]
