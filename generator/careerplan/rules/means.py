"""A, achievable, of resources: what a goal leans on can be used and is explained."""

import re
from collections.abc import Iterator
from functools import lru_cache

from careerplan.finding import Finding, Severity
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Plan, Resource, State
from careerplan.rules.findings import Path, at_goal, at_plan, at_words
from careerplan.rules.likeness import stems_of
from careerplan.rules.subject import Subject

ASKING = (
    *("ask", "apply", "request", "get", "book", "buy", "rent", "hire", "borrow"),
    *("arrange", "agree", "secure", "find", "obtain", "order", "reserve", "persuade"),
)
NEEDED = (
    *("budget", "money", "funding", "grant", "sponsor", "loan", "approval"),
    *("permission", "permit", "licence", "license", "visa", "software", "laptop"),
    *("computer", "equipment", "machine", "tools", "tool", "room", "lab", "workshop"),
    *("car", "van", "access", "subscription", "membership", "ticket", "fee", "course"),
    *("training", "mentor", "childcare", "data", "materials", "time off", "days off"),
)
CONSENT = (
    *("approves", "approve", "agrees", "agree", "allows", "allow", "permits", "permit"),
    *("pays", "pay", "funds", "fund", "lets", "let", "signs", "sign", "says yes"),
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "A3": {
        "what a goal may need": NEEDED,
        "what others may do or not": CONSENT,
        "how a step begins that gets it": ASKING,
    },
}
_LONGEST = 60  # characters of a quote in a message
_NEAR = 2  # letters that a slip of the fingers changes; source: the catalogue
_SHORTEST = 5  # letters of a name that is still told from others with two of them wrong
_AN_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_ASKS = re.compile(rf"\W*(?:{'|'.join(ASKING)})\b", re.IGNORECASE)
# Who needs it must be the goal or its owner: customers may need what they like.
_NEEDS = re.compile(
    r"(?:^|[.;,(–-]\s*|\b(?:I|we|it|this|goal)\s+(?:will |would |still |also |only )*)"
    r"(?:needs?|requires?|depends? on) "
    r"(?P<what>(?:[\w'’-]+\s+){0,5}?"
    rf"(?:{'|'.join(sorted(NEEDED, key=len, reverse=True))})s?)\b",
    re.IGNORECASE,
)
_IF = re.compile(
    r"\b(?:if|unless|provided that|as long as) "
    r"(?P<what>(?:my|our|the) (?:[\w'’-]+\s+){1,4}?"
    rf"(?:{'|'.join(CONSENT)})\b[^,.;]*)",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Find what cannot be used (A3), and what is used without a reason (A9)."""
    plan = subject.plan
    goals = tuple(subject.professional_goals())
    for goal in goals:
        yield from _unusable(goal, plan, is_english=subject.is_english)
        if subject.is_english:
            yield from _conditions(goal, plan)
        yield from _unexplained(goal, plan)
    yield from _unexplained_of_plan(plan, goals)


# ---- A3: what cannot be used


def _leaned_on(goal: Goal) -> Iterator[tuple[str, Path, Resource | None]]:
    """Yield the names of what a goal leans on, with what the goal itself says of it."""
    for number, own in enumerate(goal.resources):
        yield own.name or own.id, ("resources", number), own
    for number, step in enumerate(goal.steps):
        if step.state not in (State.DONE, State.SKIPPED):
            for index, word in enumerate(step.uses):
                yield word, ("steps", number, "uses", index), None


def _unusable(goal: Goal, plan: Plan, *, is_english: bool) -> Iterator[Finding]:
    told: set[str] = set()
    for word, path, own in _leaned_on(goal):
        known = _known(word, plan, goal, own)
        name = known.name or known.id if known else word
        if name in told:
            continue
        if known and known.access in ("no", "ask"):
            told.add(name)
            where = (*path, "access") if own and own.access else path
            yield _out_of_reach(goal, known, where, is_english=is_english)
        elif known is None:
            told.add(name)
            yield from _unknown(goal, plan, word, path)


def _known(word: str, plan: Plan, goal: Goal, own: Resource | None) -> Resource | None:
    """Find what a name means: what the goal says of it, else what the plan does.

    A goal's list defines what it names, unless it only repeats a name of the plan; a
    name that looks like an id, or like a slip, defines nothing.
    """
    if own and own.access:
        return own
    mine = tuple(item for item in goal.resources if item is not own)
    known = plan.resources if own else (*mine, *plan.resources)
    folded = _folded(word)
    for item in known:
        names = (item.id, item.name)
        if own and own.id and own.id == item.id:
            return item
        if word in names or folded in map(_folded, names):
            return item
    if own and (own.from_ or own.why or own.id):
        return own
    is_reference = bool(_AN_ID.fullmatch(word)) and bool(plan.resources)
    return own if own and not (is_reference or _meant(word, plan)) else None


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace("-", " ").replace("_", " ").split())


def _out_of_reach(
    goal: Goal, resource: Resource, path: Path, *, is_english: bool
) -> Finding:
    """Say that something cannot be used, or not yet."""
    name = shorten(resource.name or resource.id, longest=_LONGEST)
    is_sought = is_english and _is_sought(resource.name, goal)
    if resource.access == "ask" or is_sought:
        return at_goal(
            goal,
            "A3",
            path,
            message=f'"{name}" is not yours yet: have you asked for it?',
            fix="write  access: have  once you may use it",
            severity=Severity.HINT,
        )
    return at_goal(
        goal,
        "A3",
        path,
        message=f'"{name}" is not among the resources you can use (access: no)',
        fix="find another way, or add a step that gets it, such as  do: Ask my "
        "manager how I may use it",
    )


def _is_sought(name: str, goal: Goal) -> bool:
    """Tell whether an open step sets out to get something."""
    wanted = stems_of(name)
    return any(
        step.is_open and _ASKS.match(step.do) and wanted & stems_of(step.do)
        for step in goal.steps
    )


def _unknown(goal: Goal, plan: Plan, word: str, path: Path) -> Iterator[Finding]:
    """Report a name that nothing explains; an error where it can only be a slip."""
    name = shorten(word, longest=_LONGEST)
    message = f'"{name}" is not among the resources you can use'
    if meant := _meant(word, plan):
        yield at_goal(
            goal,
            "A3",
            path,
            message=f'{message}; did you mean "{meant}"?',
            fix=f"write  {meant}",
        )
        return
    is_reference = bool(_AN_ID.fullmatch(word))
    yield at_goal(
        goal,
        "A3",
        path,
        message=message if is_reference else f"{message}: can you?",
        fix=f"add it to  resources:  as  - name: {name}  and  access: have",
        severity=None if is_reference else Severity.HINT,
    )


def _meant(word: str, plan: Plan) -> str:
    """Return the name in the plan's list that a word misses by two letters at most."""
    names = [name for item in plan.resources for name in (item.id, item.name) if name]
    return _nearest(word, tuple(names)) if len(word) >= _SHORTEST else ""


@lru_cache(maxsize=4096)
def _nearest(word: str, names: tuple[str, ...]) -> str:
    folded = word.casefold()
    for name in names:
        other = name.casefold()
        is_like = len(set(folded) ^ set(other)) <= 2 * _NEAR
        if is_like and _distance(folded, other) <= _NEAR:
            return name
    return ""


def _distance(word: str, other: str) -> int:
    """Count the letters to change, add or drop; more than are of interest is enough."""
    if abs(len(word) - len(other)) > _NEAR:
        return _NEAR + 1
    row = list(range(len(other) + 1))
    for count, letter in enumerate(word, start=1):
        before, row = row, [count]
        for number, match in enumerate(other):
            change = before[number] + (letter != match)
            row.append(min(before[number + 1] + 1, row[number] + 1, change))
    return row[-1]


def _conditions(goal: Goal, plan: Plan) -> Iterator[Finding]:
    """Find words that make a goal hang on something it does not name as its own."""
    owned = [
        item
        for item in (*goal.resources, *plan.resources)
        if item.access not in ("no", "ask")
    ]
    helpers = " ".join(person.who for person in goal.people)
    steps = " ".join(step.do for step in goal.steps if step.state != State.SKIPPED)
    names = " ".join(item.name for item in owned)
    answered = stems_of(f"{names} {helpers} {steps}")
    for text, path in ((goal.goal, "goal"), (goal.achievable, "achievable")):
        match = _NEEDS.search(text) or _IF.search(text)
        if match and not stems_of(match["what"]) & answered:
            start, words = match.start("what"), match["what"].rstrip()
            yield at_words(
                goal,
                "A3",
                (path,),
                (start, start + len(words)),
                message=f'the goal hangs on "{shorten(words, longest=_LONGEST)}", '
                "which is no resource or step yet",
                fix="add a step that settles it, such as  do: Ask for it by March, or "
                "list it in  resources:  with  access: have",
            )
            return


# ---- A9: what is used without a reason


def _unexplained(goal: Goal, plan: Plan) -> Iterator[Finding]:
    for number, own in enumerate(goal.resources):
        if own.from_ == "company" and not own.why and own.access != "no":
            known = _in_plan(own, plan)
            if known is None or not known.why:
                yield at_goal(
                    goal,
                    "A9",
                    ("resources", number),
                    message=_asked(own),
                    fix=_REASON,
                )


_REASON = "add what it lets you do, such as  why: It pays the exam fee"


def _asked(resource: Resource) -> str:
    name = shorten(resource.name or resource.id, longest=_LONGEST)
    return f'what is "{name}" from the company for?'


def _in_plan(own: Resource, plan: Plan) -> Resource | None:
    names = {name for name in (own.id, own.name) if name}
    return next((item for item in plan.resources if names & {item.id, item.name}), None)


def _unexplained_of_plan(plan: Plan, goals: tuple[Goal, ...]) -> Iterator[Finding]:
    """Ask for the reasons of those of the plan's resources that a goal uses."""
    used = {word for goal in goals for word, _, _ in _leaned_on(goal)}
    used |= {own.id for goal in goals for own in goal.resources}
    explained = {
        name
        for goal in goals
        for own in goal.resources
        if own.why
        for name in (own.id, own.name)
    }
    for number, item in enumerate(plan.resources):
        names = {name for name in (item.id, item.name) if name}
        is_open = item.from_ == "company" and not item.why and item.access != "no"
        if is_open and names & used and not names & explained:
            path = ("resources", number)
            yield at_plan(plan, "A9", path, message=_asked(item), fix=_REASON)
