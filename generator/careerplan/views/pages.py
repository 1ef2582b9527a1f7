"""Which pages there are, and what stands on them."""

from careerplan.audience import PublicPlan
from careerplan.plan.model import Goal, Plan, Skill, Status
from careerplan.roadmap.expand import Roadmap
from careerplan.roadmap.horizons import Term
from careerplan.roadmap.years import RoleInTime, StepOfGoal, Years
from careerplan.speech.pitch import (
    Pitch,
    compose_pitch,
    leading_goal,
    long_run_goal,
)
from careerplan.speech.wording import say_end
from careerplan.views.goals import TERMS, compose_goal, link_to, when
from careerplan.views.model import (
    GoalView,
    Link,
    Page,
    PitchView,
    RoleView,
    Site,
    SiteView,
    SkillView,
    When,
    YearItem,
    YearsView,
    YearView,
)

# Languages that are written from right to left unless they name another script.
_RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ks nqo prs ps sd syr ug ur yi".split())
_SCRIPTS_RIGHT_TO_LEFT = frozenset("adlm arab hebr nkoo syrc thaa".split())
_NUMBERS = {
    **{1: "One", 2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six", 7: "Seven"},
    **{8: "Eight", 9: "Nine", 10: "Ten", 12: "Twelve"},
}
NEXT_STEPS = 3  # on the home page
_LINK_NAMES = {"github": "GitHub", "linkedin": "LinkedIn", "resume": "Résumé"}


def compose_site(public: PublicPlan, roadmap: Roadmap, *, url: str) -> SiteView:
    """Compose the whole site. `url` is its address, or nothing. Needs `as_of`."""
    plan = public.plan
    views = {goal.id: compose_goal(goal, plan, roadmap) for goal in plan.goals}
    is_open = {goal.id: not goal.status.is_closed for goal in plan.goals}
    open_goals = [goal for goal in plan.goals if is_open[goal.id]]
    closed = [goal for goal in plan.goals if not is_open[goal.id]]
    reached = [goal for goal in closed if goal.status is Status.ACHIEVED]
    by_deadline = sorted(
        open_goals, key=lambda goal: (goal.by is None, goal.by.last if goal.by else 0)
    )

    def of_term(term: Term | None) -> tuple[GoalView, ...]:
        return tuple(
            views[goal.id] for goal in open_goals if roadmap.terms[goal.id] is term
        )

    lead = leading_goal(plan, roadmap)
    pitch = compose_pitch(plan, roadmap)
    years = _years(plan, roadmap) if roadmap.years else None
    destination, destination_by = _destination(plan, roadmap, lead)
    goals = {goal.id: goal for goal in plan.goals}
    return SiteView(
        site=_site(plan, url, has_years=bool(years), has_achieved=bool(closed)),
        destination=destination,
        destination_by=destination_by,
        lead=views[lead.id] if lead else None,
        goals=tuple(views[goal.id] for goal in open_goals),
        timeline=tuple(views[goal.id] for goal in by_deadline),
        short_term=of_term(Term.SHORT),
        between=of_term(Term.BETWEEN),
        long_term=of_term(Term.LONG),
        undated=of_term(None),
        achieved=tuple(views[goal.id] for goal in reached),
        let_go=tuple(views[goal.id] for goal in closed if goal not in reached),
        path=_path(roadmap.years, plan, goals) if roadmap.years else (),
        years=years,
        next_steps=_items(roadmap.next_steps()[:NEXT_STEPS], goals),
        pitches=_pitches(pitch),
        is_own_pitch=pitch.is_own,
        flair=plan.flair,
        skills=tuple(_skill(skill) for skill in plan.skills),
    )


def list_pages(view: SiteView) -> tuple[Page, ...]:
    """List the pages of a site, the home page first."""
    site = view.site
    who = f"{site.name}, {site.role}"
    pages = [
        Page("index.html", "home.html", _home_title(view), _description(view)),
        Page(
            "timeline.html",
            "timeline.html",
            f"Timeline · {site.name}",
            f"Every goal and step of {who}, with its dates.",
        ),
    ]
    if view.years:
        pages.append(
            Page(
                "five-years.html",
                "five-years.html",
                f"{view.years.title} · {site.name}",
                f"The plan of {who}, year by year.",
            )
        )
    pages.append(
        Page(
            "pitch.html",
            "pitch.html",
            f"Pitch · {site.name}",
            f"What {site.name} would tell you in a minute.",
        )
    )
    if view.achieved or view.let_go:
        pages.append(
            Page(
                "achieved.html",
                "achieved.html",
                f"Achieved · {site.name}",
                f"What {site.name} has reached so far.",
            )
        )
    pages.extend(
        Page(goal.path, "goal.html", f"{goal.title} · {site.name}", goal.goal, goal)
        for goal in view.every_goal
    )
    not_found = f"There is no such page on the site of {site.name}."
    pages.append(
        Page("404.html", "404.html", "Page not found", not_found, is_listed=False)
    )
    return tuple(pages)


def _home_title(view: SiteView) -> str:
    if view.destination:
        return f"{view.site.name}: {view.site.role} → {view.destination}"
    return f"{view.site.name}, {view.site.role}"


def _description(view: SiteView) -> str:
    sentences = view.pitches[0].sentences if view.pitches else ()
    return " ".join(sentences) or view.site.headline


def _site(plan: Plan, url: str, *, has_years: bool, has_achieved: bool) -> Site:
    if plan.as_of is None:
        raise ValueError("a site needs the day the plan was written")
    language = plan.language
    menu = [
        Link("Home", "index.html"),
        Link("Timeline", "timeline.html"),
        *([Link("Year by year", "five-years.html")] if has_years else []),
        Link("Pitch", "pitch.html"),
        *([Link("Achieved", "achieved.html")] if has_achieved else []),
    ]
    return Site(
        name=plan.name,
        role=plan.role,
        company=plan.company,
        headline=plan.headline,
        language=language,
        direction=_direction(language),
        as_of=when(plan.as_of),
        url=f"{url.rstrip('/')}/" if url else "",
        menu=tuple(menu),
        links=tuple(
            Link(_LINK_NAMES.get(name, name[:1].upper() + name[1:]), address)
            for name, address in plan.links
        ),
    )


def _direction(language: str) -> str:
    """Tell which way a language runs, by its tag."""
    primary, *others = language.casefold().split("-")
    script = next((part for part in others if len(part) == 4 and part.isalpha()), "")
    is_rtl = script in _SCRIPTS_RIGHT_TO_LEFT if script else primary in _RIGHT_TO_LEFT
    return "rtl" if is_rtl else "ltr"


def _destination(
    plan: Plan, roadmap: Roadmap, lead: Goal | None
) -> tuple[str, When | None]:
    """Return where it all leads: the path's last role, else the last goal in time."""
    if roadmap.years and roadmap.years.roles:
        last = roadmap.years.roles[-1]
        year = f"{last.last.year}"
        return last.role.role, When(year, year)
    goal = long_run_goal(plan, roadmap) or lead
    if goal is None:
        return "", None
    return goal.label, when(goal.by) if goal.by else None


def _path(years: Years, plan: Plan, goals: dict[str, Goal]) -> tuple[RoleView, ...]:
    return tuple(_role(role, years, plan, goals) for role in years.roles)


def _role(
    role: RoleInTime, years: Years, plan: Plan, goals: dict[str, Goal]
) -> RoleView:
    first = years.chunks[role.first_chunk].label
    last = years.chunks[role.last_chunk].label
    written = plan.as_of.first if plan.as_of else role.first
    return RoleView(
        role=role.role.role,
        term=TERMS[role.term],
        years=first if first == last else f"{first} – {last}",
        alternatives=role.role.or_,
        goal=link_to(role.role.goal, goals) if role.role.goal in goals else None,
        is_current=role.first <= written <= role.last,
    )


def _years(plan: Plan, roadmap: Roadmap) -> YearsView | None:
    years = roadmap.years
    if years is None:
        return None
    goals = {goal.id: goal for goal in plan.goals}
    count = len(years.chunks)
    number = _NUMBERS.get(count, str(count))
    return YearsView(
        title=f"{number}-year plan",
        years=tuple(
            YearView(
                label=chunk.label,
                roles=tuple(_role(role, years, plan, goals) for role in chunk.roles),
                goals=_goal_items(chunk.goals, goals),
                steps=_items(chunk.steps, goals),
            )
            for chunk in years.chunks
        ),
        before=(
            *_goal_items(years.goals_before, goals),
            *_items(years.steps_before, goals),
        ),
        later=(
            *_goal_items(years.goals_later, goals),
            *_items(years.steps_later, goals),
        ),
    )


def _goal_items(
    idents: tuple[str, ...], goals: dict[str, Goal]
) -> tuple[YearItem, ...]:
    return tuple(
        YearItem(when(by), goals[ident].goal, link_to(ident, goals))
        for ident in idents
        if (by := goals[ident].by)
    )


def _items(
    steps: tuple[StepOfGoal, ...], goals: dict[str, Goal]
) -> tuple[YearItem, ...]:
    return tuple(
        YearItem(
            When(say_end(item.placed), last.isoformat()),
            item.placed.step.do,
            link_to(item.goal, goals),
        )
        for item in steps
        if (last := item.placed.last)
    )


def _pitches(pitch: Pitch) -> tuple[PitchView, ...]:
    """Title each length by what it is meant for; a longer text shows its true time."""
    return tuple(
        PitchView(
            title=f"{text.target_seconds} seconds" if text.target_seconds else "Pitch",
            length=text.pace.label,
            sentences=text.sentences,
        )
        for text in pitch.texts
    )


def _skill(skill: Skill) -> SkillView:
    return SkillView(skill.name, skill.now, skill.target, skill.scale)
