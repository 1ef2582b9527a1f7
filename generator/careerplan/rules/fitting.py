"""A plan fitted to one employer: in the words for them, as far as they can lead.

What they may see was decided before; nothing is added here that they may not.
"""

from dataclasses import replace

from careerplan.audience import EmployerPlan, allows
from careerplan.plan.model import Employer, Goal, Plan
from careerplan.roadmap.expand import Roadmap
from careerplan.roadmap.years import RoleInTime
from careerplan.rules.likeness import stems_of, synonyms_of, widened
from careerplan.rules.offers import places_on_path, top_of_path

_TIES = 2  # telling words that an offer and a goal share, or all of a shorter text


def fit_to_employer(seen: EmployerPlan, whole: Employer) -> EmployerPlan:
    """Put the goals in the order and words chosen for them, and cut the path.

    The path ends at the last role they offer, unless their `whole` file allows E2: a
    page is not to ask for more than they can give.
    """
    plan, employer = seen.plan, seen.employer
    goals = {goal.id: goal for goal in plan.goals}
    worded = tuple(
        replace(
            goals[chosen.id],
            impact=chosen.impact or goals[chosen.id].impact,
            realistic=chosen.realistic or goals[chosen.id].realistic,
        )
        for chosen in {chosen.id: chosen for chosen in employer.goals}.values()
    )
    path = plan.path
    top = top_of_path(employer, plan)
    # Words for posts are known in English alone, as E2 is.
    is_english = plan.language.casefold().split("-")[0] == "en"
    if top is not None and is_english and not allows(whole, "E2", "beyond-company"):
        path = path[: top + 1]
    return replace(seen, plan=replace(plan, goals=worded, path=path))


def find_this_job(
    employer: Employer, plan: Plan, roadmap: Roadmap
) -> RoleInTime | None:
    """Find the stop of the path that the position they ask for is.

    `step-to` says which; else the one that the words of the position name.
    """
    roles = roadmap.years.roles if roadmap.years else ()
    for text in (employer.step_to, employer.role):
        exact = [role for role in roles if role.role.role.casefold() == text.casefold()]
        places = places_on_path(text, plan) if text else ()
        found = exact or [roles[place] for place in places if place < len(roles)]
        if found:
            return found[0]
    return None


def fit_offers(employer: Employer, plan: Plan) -> dict[str, tuple[str, ...]]:
    """Lay what they offer beside the goals that it meets, by the ids of those.

    An offer meets a goal that reaches a role which the offer names, or that shares two
    telling words with it.
    """
    return {
        goal.id: tuple(offer for offer in employer.offers if _meets(offer, goal, plan))
        for goal in plan.goals
    }


def _meets(offer: str, goal: Goal, plan: Plan) -> bool:
    roles = {plan.path[place].role for place in places_on_path(offer, plan)}
    reached = {role.role for role in plan.path if role.goal == goal.id}
    reached |= {plan.path[place].role for place in places_on_path(goal.goal, plan)}
    if roles or reached:
        return bool(roles & reached)
    synonyms = synonyms_of(plan)
    offered = stems_of(offer)
    shared = offered & widened(stems_of(f"{goal.goal} {goal.where}"), synonyms)
    return len(shared) >= min(_TIES, len(offered) or _TIES)
