"""What stands on the page for one employer, and on the sheet before an interview."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from careerplan.audience import EmployerPlan
from careerplan.plan.model import Employer, Goal, Plan
from careerplan.plan.periods import Period
from careerplan.roadmap.expand import Roadmap
from careerplan.rules.fitting import find_this_job, fit_offers
from careerplan.rules.knowing import knowledge_of
from careerplan.speech.answers import compose_answers, sides_of
from careerplan.speech.pitch import compose_pitch, speaker_for
from careerplan.views.employer_model import (
    ChosenView,
    EmployerView,
    FallBack,
    PrepView,
)
from careerplan.views.goals import compose_goal, short_title, when
from careerplan.views.model import GoalView
from careerplan.views.pages import compose_head, compose_path
from careerplan.views.speaking import answer_views, pitch_views
from careerplan.views.words import Words


def compose_employer(
    seen: EmployerPlan, roadmap: Roadmap, *, url: str, words: Words
) -> EmployerView:
    """Compose the page for one employer out of what they may see, fitted to them.

    `url` is the address of the site, or nothing. Needs `as_of`.
    """
    plan, employer = seen.plan, seen.employer
    chosen = _choose(seen, roadmap, words)
    goals = {goal.id: goal for goal in plan.goals}
    this_job = find_this_job(employer, plan, roadmap)
    job_goal = this_job.role.goal if this_job else ""
    here = [
        one for one in chosen if one.goal.term == "short" or one.goal.id == job_goal
    ]
    here = [one for one in here if one.goal.is_open or one.goal.status == "achieved"]
    # What the position itself is for comes before all else.
    here.sort(key=lambda one: one.goal.id != job_goal)
    bring, ask = sides_of(plan, speaker_for(plan, roadmap, employer), employer)
    open_to = (
        *employer.flexible,
        *(text for goal in plan.goals for text in goal.flexible),
    )
    answers = compose_answers(plan, roadmap, employer, this_job=this_job)
    return EmployerView(
        site=compose_head(plan, url, (), words),
        company=employer.company,
        role=employer.role,
        excited=employer.excited,
        here=tuple(here),
        career=tuple(one for one in chosen if one not in here),
        path=compose_path(roadmap.years, plan, goals, this_job)
        if roadmap.years
        else (),
        detail=employer.detail,
        bring=bring,
        ask=ask,
        open_to=tuple(dict.fromkeys(open_to)),
        gain=employer.gain,
        pitches=pitch_views(compose_pitch(plan, roadmap, employer).texts, words),
        answers=answer_views(answers, words),
    )


def _choose(seen: EmployerPlan, roadmap: Roadmap, words: Words) -> list[ChosenView]:
    """Compose the goals that were chosen, in the words for them."""
    plan, employer = seen.plan, seen.employer
    known = knowledge_of(plan)
    offers = fit_offers(employer, plan)
    say = {chosen.id: chosen.say for chosen in employer.goals}
    is_inside = employer.company.casefold() == plan.company.casefold()

    def view_of(goal: Goal) -> GoalView:
        view = compose_goal(goal, plan, roadmap, words, known)
        # What the present company gives is no help of another one.
        return view if is_inside else replace(view, company_resources=())

    return [
        ChosenView(
            view_of(goal),
            say.get(goal.id, ""),
            goal.achievable,
            tuple(one.who for one in goal.people),
            offers[goal.id],
        )
        for goal in plan.goals
    ]


def compose_prep(
    view: EmployerView,
    employer: Employer,
    whole: Plan,
    *,
    today: date,
    gaps: Iterable[str],
    words: Words,
) -> PrepView:
    """Compose the sheet for the evening before an interview; it is for me alone.

    `gaps` is what a check for this employer found, worst first.
    """
    interview = employer.interview
    chosen = {one.goal.id for one in view.chosen}
    return PrepView(
        page=view,
        interview=when(interview, words) if interview else None,
        days_left=_days_left(interview, today) if interview else None,
        offers=employer.offers,
        notes=employer.body,
        fall_backs=tuple(
            FallBack(short_title(goal), goal.obstacles, goal.if_not)
            for goal in whole.goals
            if goal.id in chosen and (goal.obstacles or goal.if_not)
        ),
        gaps=tuple(gaps),
    )


def _days_left(interview: Period, today: date) -> int:
    """Count the days to an interview; 0 within the time, negative behind it."""
    if interview.first <= today <= interview.last:
        return 0
    nearest = interview.first if today < interview.first else interview.last
    return (nearest - today).days
