"""What one audience may see of a plan; the table of fields says what is taken out."""

from dataclasses import MISSING, dataclass, fields, replace
from typing import Any, TypeVar

from careerplan.plan.fields import ENTRY, PERSON, RESOURCE, STEP, Record
from careerplan.plan.inherit import inherit_words
from careerplan.plan.model import (
    Audience,
    Employer,
    Goal,
    Person,
    Plan,
    Skill,
    State,
    Status,
    Step,
)
from careerplan.plan.plan_table import PLAN
from careerplan.plan.steps import named_steps
from careerplan.plan.tables import EMPLOYER_FILE, GOAL

_WIDTH = {name: width for width, name in enumerate(Audience)}  # narrow to wide
_ROLES_OF_PEOPLE = ("mentor", "sponsor", "manager")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class PublicPlan:
    """What everybody may see; made of the tracked files alone."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class EmployerPlan:
    """What one employer may see: the goals chosen for them."""

    plan: Plan
    employer: Employer


@dataclass(frozen=True, slots=True)
class MyPlan:
    """Everything; never written to the folder that is published."""

    plan: Plan


def narrow_to_public(tracked: Plan, *, with_drafts: bool = False) -> PublicPlan:
    """Keep what everybody may see of the tracked files.

    Raises `ValueError` for a plan that holds private files: the public pages must be
    the same without them. Drafts are kept only for a preview.
    """
    has_private = any(goal.is_private for goal in tracked.goals)
    if tracked.employers or tracked.reflection or has_private:
        raise ValueError("public pages are made of the tracked files alone")
    shown = []
    for goal in tracked.goals:
        is_preview = with_drafts and goal.status in (Status.DRAFT, Status.IDEA)
        if is_preview and not goal.is_personal and goal.share is None:
            goal = replace(goal, status=Status.READY)
        if audience_of(goal) is Audience.PUBLIC:
            shown.append(goal)
    return PublicPlan(_narrow(tracked, shown, Audience.PUBLIC))


def narrow_to_employer(whole: Plan, employer: Employer) -> EmployerPlan:
    """Keep what one employer may see: the goals that were named for them.

    A personal goal needs `share: employer` as well, or to be public.
    """
    known = {goal.id for goal in whole.goals}
    named = [  # a private file may leave out the prefix of a private goal
        one if one.id in known else replace(one, id=f"private/{one.id}")
        for one in employer.goals
    ]
    chosen = {choice.id for choice in named}
    shown = [
        goal
        for goal in whole.goals
        if goal.id in chosen
        and (not goal.is_personal or goal.share in (Audience.EMPLOYER, Audience.PUBLIC))
    ]
    ids = {goal.id for goal in shown}
    seen = _only(employer, EMPLOYER_FILE, Audience.EMPLOYER)
    goals = tuple(one for one in named if one.id in ids)
    seen = replace(seen, goals=goals, body="", origin=None)
    return EmployerPlan(_narrow(whole, shown, Audience.EMPLOYER), seen)


def narrow_to_me(whole: Plan) -> MyPlan:
    """Keep everything, with the words that goals take from their parents."""
    return MyPlan(replace(whole, goals=in_order(inherit_words(whole.goals))))


def audience_of(goal: Goal) -> Audience:
    """Return who may see a goal when no employer is named.

    A professional goal is public once it is ready, and stays so when achieved; `share`
    sets another audience. A personal goal needs an `allow` with its reason as well.
    """
    if goal.is_private:
        return Audience.ME
    if goal.is_personal:
        if goal.share is Audience.PUBLIC and not allows(goal, "V2", "personal-public"):
            return Audience.ME
        return goal.share or Audience.ME
    if goal.share:
        return goal.share
    is_public = goal.status in (Status.READY, Status.ACHIEVED)
    return Audience.PUBLIC if is_public else Audience.ME


def allows(owner: Goal | Employer, code: str, name: str) -> bool:
    """Tell whether a file allows a rule, with a reason of three words or more."""
    names = (code, name, f"{code} {name}")
    allowed = [rule for rule, reason in owner.allow if len(reason.split()) >= 3]
    return any(rule.strip() in names for rule in allowed)


def in_order(goals: tuple[Goal, ...]) -> tuple[Goal, ...]:
    """Order goals by priority, then deadline, then id; what is not given comes last."""
    return tuple(
        sorted(
            goals,
            key=lambda goal: (
                goal.priority or 4,
                goal.by is None,
                goal.by.last.toordinal() if goal.by else 0,
                goal.id,
            ),
        )
    )


def _narrow(plan: Plan, shown: list[Goal], audience: Audience) -> Plan:
    """Take everything out of a plan that an audience may not see."""
    ids = {
        goal.id: {step.id for step in _visible_steps(goal, audience).values()}
        for goal in shown
    }
    leads_to = _bridges(plan.goals, set(ids))
    goals = tuple(
        _narrow_goal(_within_reach(goal, plan), ids, leads_to, audience)
        for goal in inherit_words(tuple(shown))
    )
    used = {word for goal in goals for word in _words_for_resources(goal)}
    resources = tuple(
        _only(item, RESOURCE, audience)
        for item in plan.resources
        if item.id in used or item.name in used
    )
    seen = _only(plan, PLAN, audience)
    return replace(
        seen,
        path=tuple(
            replace(role, goal=role.goal if role.goal in ids else "")
            for role in seen.path
        ),
        goals=in_order(goals),
        resources=resources,
        skills=_shared_skills(plan.skills, audience),
        employers=(),
        reflection="",
        reflected=None,
        origin=None,
    )


def _narrow_goal(
    goal: Goal,
    ids: dict[str, set[str]],  # the goals that are shown, and the steps of each
    leads_to: dict[str, tuple[str, ...]],
    audience: Audience,
) -> Goal:
    seen = _only(goal, GOAL, audience)
    people = tuple(_only_role(person, audience) for person in seen.people)
    log = [_only(entry, ENTRY, audience) for entry in goal.log if not entry.is_mine]
    return replace(
        seen,
        serves=leads_to[goal.id],
        means=(),  # each arrow is kept once, where it begins
        under=goal.under if goal.under in ids else "",
        after=tuple(name for name in goal.after if _is_shown(name, ids)),
        steps=_narrow_steps(goal, ids, audience),
        resources=tuple(_only(item, RESOURCE, audience) for item in goal.resources),
        people=tuple(person for person in people if person != Person("")),
        log=tuple(entry for entry in log if entry.now or entry.grade),
        origin=None,
        half=None,
    )


def _bridges(goals: tuple[Goal, ...], ids: set[str]) -> dict[str, tuple[str, ...]]:
    """Find what each shown goal leads to, past goals that are hidden.

    The chain must look whole: where B is hidden, A → B → C is shown as A → C.
    """
    ahead: dict[str, list[str]] = {goal.id: list(goal.serves) for goal in goals}
    for goal in goals:
        for means in goal.means:
            ahead.setdefault(means, []).append(goal.id)
    found = {}
    for ident in ids:
        targets: list[str] = []
        queue, seen = list(ahead[ident]), {ident}
        while queue:
            target = queue.pop(0)
            if target in seen:
                continue
            seen.add(target)
            if target in ids:
                targets.append(target)
            else:
                queue.extend(ahead.get(target, ()))
        found[ident] = tuple(targets)
    return found


def _visible_steps(goal: Goal, audience: Audience) -> dict[int, Step]:
    """Keep the steps that an audience may see; a group keeps a step that leads it."""
    steps: dict[int, Step] = {}
    lead_is_hidden = False
    for number, step in enumerate(goal.steps):
        least = step.share or audience
        is_shown = step.state is not State.SKIPPED and _WIDTH[least] >= _WIDTH[audience]
        if not step.alongside:
            lead_is_hidden = not is_shown
        if is_shown:
            is_lead = step.alongside and (lead_is_hidden or not steps)
            steps[number] = replace(step, alongside=False) if is_lead else step
            lead_is_hidden = lead_is_hidden and not is_lead
    return steps


def _narrow_steps(
    goal: Goal, ids: dict[str, set[str]], audience: Audience
) -> tuple[Step, ...]:
    """Narrow the steps; one that waits for a hidden step waits for what that did."""
    shown = _visible_steps(goal, audience)
    after: dict[int, list[int | str]] = {
        number: [
            item
            for name in step.after
            for item in named_steps(goal.steps, name, shown.__contains__)
            if (item != number if isinstance(item, int) else _is_shown(item, ids))
        ]
        for number, step in shown.items()
        if step.after is not None
    }
    # A step without a name gets one here that no user can type.
    named = {number: step.id or f".{number}" for number, step in shown.items()}
    waited_for = {item for items in after.values() for item in items}
    found = []
    for number, step in shown.items():
        seen = _only(step, STEP, audience)
        if number in waited_for:
            seen = replace(seen, id=named[number])
        if number in after:
            names = [named[n] if isinstance(n, int) else n for n in after[number]]
            seen = replace(seen, after=tuple(dict.fromkeys(names)))
        found.append(seen)
    return tuple(found)


def _within_reach(goal: Goal, plan: Plan) -> Goal:
    """Drop the resources that cannot be used: they are no help to show."""
    barred = {
        word
        for item in (*plan.resources, *goal.resources)
        if item.access == "no"
        for word in (item.id, item.name)
    }
    return replace(
        goal,
        resources=tuple(item for item in goal.resources if item.name not in barred),
        steps=tuple(
            replace(step, uses=tuple(word for word in step.uses if word not in barred))
            for step in goal.steps
        ),
    )


def _is_shown(name: str, ids: dict[str, set[str]]) -> bool:
    """Tell whether what `goal` or `goal#step` names may be seen."""
    ident, hash_sign, step_id = name.partition("#")
    return ident in ids and (not hash_sign or step_id in ids[ident])


def _only(record: _Value, table: Record, audience: Audience) -> _Value:
    """Set what an audience may not see to its default."""
    width = _WIDTH[audience]
    hidden = {
        row.attribute for row in table.fields if _WIDTH[Audience(row.audience)] < width
    }
    defaults: dict[str, Any] = {}
    for item in fields(record):  # type: ignore[arg-type]  # any of our dataclasses
        if item.name in hidden:
            if item.default is not MISSING:
                defaults[item.name] = item.default
            elif item.default_factory is not MISSING:
                defaults[item.name] = item.default_factory()
    return replace(record, **defaults)  # type: ignore[type-var]


def _only_role(person: Person, audience: Audience) -> Person:
    """Name a person by their role only; a name is a private fact of somebody else."""
    who = person.who.casefold()
    role = next((role for role in _ROLES_OF_PEOPLE if role in who), "")
    return replace(_only(person, PERSON, audience), who=role)


def _words_for_resources(goal: Goal) -> set[str]:
    words = {word for item in goal.resources for word in (item.name, item.id)}
    return (words | {name for step in goal.steps for name in step.uses}) - {""}


def _shared_skills(skills: tuple[Skill, ...], audience: Audience) -> tuple[Skill, ...]:
    """Keep the skills whose list, or which themselves, say they may be seen."""
    whole = next((skill.share for skill in skills if not skill.name), "")
    return tuple(
        skill
        for skill in skills
        if skill.name
        and _WIDTH[Audience(skill.share or whole or "me")] >= _WIDTH[audience]
    )
