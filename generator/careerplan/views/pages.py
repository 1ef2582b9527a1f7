"""Which pages there are, and what stands on them."""

from dataclasses import replace

from careerplan.audience import MyPlan, PublicPlan
from careerplan.plan.model import Goal, Plan, Skill, Status
from careerplan.plan.periods import year_period
from careerplan.roadmap.expand import Roadmap
from careerplan.roadmap.horizons import Term
from careerplan.roadmap.years import RoleInTime, StepOfGoal, Years
from careerplan.rules.knowing import knowledge_of
from careerplan.speech.answers import compose_answers
from careerplan.speech.pitch import compose_pitch
from careerplan.speech.sentences import leading_goal, long_run_goal
from careerplan.views.goals import TERMS, compose_goal, link_to, when
from careerplan.views.mine import with_mine
from careerplan.views.model import (
    ChainView,
    GoalView,
    Link,
    Page,
    RoleView,
    Site,
    SiteView,
    SkillView,
    When,
    YearItem,
    YearsView,
    YearView,
)
from careerplan.views.speaking import answer_views, pitch_views
from careerplan.views.words import Words

# Languages that are written from right to left unless they name another script.
_RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ks nqo prs ps sd syr ug ur yi".split())
_SCRIPTS_RIGHT_TO_LEFT = frozenset("adlm arab hebr nkoo syrc thaa".split())
NEXT_STEPS = 3  # on the home page
_LINK_NAMES = {"github": "GitHub", "linkedin": "LinkedIn"}
_LABELLED_LINKS = ("email", "resume")


def compose_site(
    seen: PublicPlan | MyPlan, roadmap: Roadmap, *, url: str, words: Words
) -> SiteView:
    """Compose the whole site. `url` is its address, or nothing. Needs `as_of`."""
    plan = seen.plan
    for_me = isinstance(seen, MyPlan)
    known = knowledge_of(plan)
    views = {
        goal.id: compose_goal(goal, plan, roadmap, words, known) for goal in plan.goals
    }
    if for_me:
        views = {goal.id: with_mine(views[goal.id], goal, words) for goal in plan.goals}
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
    years = _years(plan, roadmap, words) if roadmap.years else None
    destination, destination_by = _destination(plan, roadmap, lead, words)
    goals = {goal.id: goal for goal in plan.goals}
    menu = _menu(words, has_years=bool(years), has_achieved=bool(closed), for_me=for_me)
    return SiteView(
        site=replace(compose_head(plan, url, menu, words), is_mine=for_me),
        destination=destination,
        destination_by=destination_by,
        lead=views[lead.id] if lead else None,
        chain=_chain(views[lead.id], roadmap, goals) if lead else None,
        goals=tuple(views[goal.id] for goal in open_goals),
        timeline=tuple(views[goal.id] for goal in by_deadline),
        short_term=of_term(Term.SHORT),
        between=of_term(Term.BETWEEN),
        long_term=of_term(Term.LONG),
        undated=of_term(None),
        achieved=tuple(views[goal.id] for goal in reached),
        let_go=tuple(views[goal.id] for goal in closed if goal not in reached),
        path=compose_path(roadmap.years, plan, goals) if roadmap.years else (),
        years=years,
        next_steps=_items(roadmap.next_steps()[:NEXT_STEPS], goals, words),
        pitches=pitch_views(pitch.texts, words),
        is_own_pitch=pitch.is_own,
        answers=answer_views(compose_answers(plan, roadmap), words),
        flair=plan.flair,
        skills=tuple(_skill(skill) for skill in plan.skills),
    )


def list_pages(view: SiteView, words: Words) -> tuple[Page, ...]:
    """List the pages of a site, the home page first."""
    name = view.site.name
    who = f"{name}, {view.site.role}"

    def page(kind: str, title: str, file: str = "") -> Page:
        path = f"{file or kind}.html"
        told = words.say(f"describe.{kind}", who=who, name=name)
        return Page(path, path, f"{title} · {name}", told)

    pages = [Page("index.html", "home.html", _home_title(view), _description(view))]
    pages.append(page("timeline", words.say("timeline.heading")))
    if view.years:
        pages.append(page("years", view.years.title, "five-years"))
    pages.append(page("pitch", words.say("pitch.heading")))
    if view.achieved or view.let_go:
        pages.append(page("achieved", words.say("achieved.heading")))
    pages.extend(
        Page(goal.path, "goal.html", f"{goal.title} · {name}", goal.goal, goal)
        for goal in view.every_goal
    )
    told = words.say("describe.missing", name=name)
    if view.site.is_mine:
        pages.append(page("mine", words.say("mine.heading")))
    title = words.say("missing.title")
    pages.append(Page("404.html", "404.html", title, told, is_listed=False))
    return tuple(pages)


def _home_title(view: SiteView) -> str:
    if view.destination:
        return f"{view.site.name}: {view.site.role} → {view.destination}"
    return f"{view.site.name}, {view.site.role}"


def _description(view: SiteView) -> str:
    sentences = view.pitches[0].sentences if view.pitches else ()
    return " ".join(sentences) or view.site.headline


def _menu(
    words: Words, *, has_years: bool, has_achieved: bool, for_me: bool
) -> tuple[Link, ...]:
    pages = {
        "home": "index.html",
        "timeline": "timeline.html",
        "years": "five-years.html" if has_years else "",
        "pitch": "pitch.html",
        "achieved": "achieved.html" if has_achieved else "",
        "mine": "mine.html" if for_me else "",
    }
    return tuple(
        Link(words.say(f"menu.{name}"), path) for name, path in pages.items() if path
    )


def compose_head(plan: Plan, url: str, menu: tuple[Link, ...], words: Words) -> Site:
    """Compose what stands at the head of every page. Needs `as_of`."""
    if plan.as_of is None:
        raise ValueError("a site needs the day the plan was written")
    return Site(
        name=plan.name,
        role=plan.role,
        company=plan.company,
        headline=plan.headline,
        language=plan.language,
        direction=direction_of(plan.language),
        as_of=when(plan.as_of, words),
        url=f"{url.rstrip('/')}/" if url else "",
        menu=menu,
        links=tuple(
            Link(_link_name(name, words), address) for name, address in plan.links
        ),
        email=next((to for _, to in plan.links if to.startswith("mailto:")), ""),
    )


def _link_name(name: str, words: Words) -> str:
    if name in _LABELLED_LINKS:
        return words.say(f"contact.{name}")
    return _LINK_NAMES.get(name, name[:1].upper() + name[1:])


def _chain(
    lead: GoalView, roadmap: Roadmap, goals: dict[str, Goal]
) -> ChainView | None:
    """Follow what the first goal leads to, by the first link each, to its end."""
    if not lead.why:
        return None
    then: list[str] = []
    ident = lead.id
    while following := roadmap.chain.leads_to[ident]:
        ident = following[0]
        if ident in then or ident == lead.id or ident not in goals:
            break
        then.append(ident)
    return ChainView(lead.why, lead, tuple(link_to(ident, goals) for ident in then))


def direction_of(language: str) -> str:
    """Tell which way a language runs, by its tag."""
    primary, *others = language.casefold().split("-")
    script = next((part for part in others if len(part) == 4 and part.isalpha()), "")
    is_rtl = script in _SCRIPTS_RIGHT_TO_LEFT if script else primary in _RIGHT_TO_LEFT
    return "rtl" if is_rtl else "ltr"


def _destination(
    plan: Plan, roadmap: Roadmap, lead: Goal | None, words: Words
) -> tuple[str, When | None]:
    """Return where it all leads: the path's last role, else the last goal in time."""
    if roadmap.years and roadmap.years.roles:
        last = roadmap.years.roles[-1]
        year = last.last.year
        return last.role.role, When(words.dates.period(year_period(year)), f"{year}")
    goal = long_run_goal(plan, roadmap) or lead
    if goal is None:
        return "", None
    return goal.label, when(goal.by, words) if goal.by else None


def compose_path(
    years: Years,
    plan: Plan,
    goals: dict[str, Goal],
    this_job: RoleInTime | None = None,
) -> tuple[RoleView, ...]:
    """Compose the stops of the path; `this_job` is the position somebody offers."""
    return tuple(_role(role, years, plan, goals, this_job) for role in years.roles)


def _role(
    role: RoleInTime,
    years: Years,
    plan: Plan,
    goals: dict[str, Goal],
    this_job: RoleInTime | None = None,
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
        is_this_job=role == this_job,
    )


def _years(plan: Plan, roadmap: Roadmap, words: Words) -> YearsView | None:
    years = roadmap.years
    if years is None:
        return None
    goals = {goal.id: goal for goal in plan.goals}
    number = words.number(len(years.chunks))
    return YearsView(
        title=words.say("years.title", number=number),
        years=tuple(
            YearView(
                label=chunk.label,
                roles=tuple(_role(role, years, plan, goals) for role in chunk.roles),
                goals=_goal_items(chunk.goals, goals, words),
                steps=_items(chunk.steps, goals, words),
            )
            for chunk in years.chunks
        ),
        before=(
            *_goal_items(years.goals_before, goals, words),
            *_items(years.steps_before, goals, words),
        ),
        later=(
            *_goal_items(years.goals_later, goals, words),
            *_items(years.steps_later, goals, words),
        ),
    )


def _goal_items(
    idents: tuple[str, ...], goals: dict[str, Goal], words: Words
) -> tuple[YearItem, ...]:
    return tuple(
        YearItem(when(by, words), goals[ident].goal, link_to(ident, goals))
        for ident in idents
        if (by := goals[ident].by)
    )


def _items(
    steps: tuple[StepOfGoal, ...], goals: dict[str, Goal], words: Words
) -> tuple[YearItem, ...]:
    return tuple(
        YearItem(
            When(words.dates.end(item.placed), last.isoformat()),
            item.placed.step.do,
            link_to(item.goal, goals),
        )
        for item in steps
        if (last := item.placed.last)
    )


def _skill(skill: Skill) -> SkillView:
    return SkillView(skill.name, skill.now, skill.target, skill.scale)
