"""V, privacy: what is personal, paid or private stays off the pages, and out of git."""

import re
from collections.abc import Iterator
from dataclasses import replace

from careerplan.catalogue import RULES
from careerplan.finding import Finding, Place
from careerplan.plan.lines import shorten
from careerplan.plan.model import Audience, Goal, Plan, Status
from careerplan.plan.names import PRIVATE
from careerplan.plan.nodes import Mapping, Scalar, Sequence
from careerplan.plan.origin import Origin
from careerplan.plan.texts import is_empty
from careerplan.rules.findings import at_goal, severity_for
from careerplan.rules.pay import find_pay, has_amount, is_money, names_pay
from careerplan.rules.pay_words import PAY_AT_TIMES, PAY_NOUNS
from careerplan.rules.personal_data import find_personal_data
from careerplan.rules.published import (
    Text,
    at_text,
)
from careerplan.rules.subject import Subject

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "V3": {"always pay": PAY_NOUNS, "pay in some sentences": PAY_AT_TIMES},
}
# What git needs to keep a folder, or to leave it out: nothing of anybody's.
_OF_GIT = (".gitkeep", ".gitignore", ".keep")
_LONGEST = 60  # characters that are quoted
_MOST_FILES = 4  # that one message lists
_FIX_OF_PAY = (
    "leave the amount out, or keep it in a personal goal of your own in "
    "content/private/goals/"
)
_PRIVATE_KEYS = ("obstacles", "if-not", "original", "log", "people")
# The key that says the same from the private side.
_OTHER_WAY = {"serves": "means", "means": "serves"}
_PRIVATE_NAME = re.compile(r"\bprivate/(?:goals/)?(?P<id>[a-z0-9][a-z0-9-]*)")


def check(subject: Subject) -> Iterator[Finding]:
    """Find what is personal on a page, or private in a file that git tracks."""
    plan = subject.plan
    yield from _personal_goals(plan)
    for goal, _ in subject.texts_by_goal:
        yield from _measures_of_pay(goal)
    for text in subject.public_texts:
        if subject.is_english:
            yield from _pay(text)
        yield from _personal_data(text)
    yield from _tracked(subject)
    yield from _private_names(plan)
    yield from _private_keys(plan)


def _personal_goals(plan: Plan) -> Iterator[Finding]:
    """Find personal goals that are public (V2); an `allow` with its reason excuses."""
    for goal in plan.goals:
        is_public = goal.share is Audience.PUBLIC and not goal.is_private
        if goal.is_personal and is_public:
            yield at_goal(
                goal,
                "V2",
                ("share",),
                message="a personal goal is made public without a reason",
                fix="delete  share: public,  or write  allow:  and below it  V2:  "
                "with the reason in three words or more",
            )


def _pay(text: Text) -> Iterator[Finding]:
    """Find the first amount of a text that tells what somebody earns (V3)."""
    for pay in find_pay(text.value):
        amount = shorten(text.value[pay.start : pay.end], longest=_LONGEST)
        yield at_text(
            text,
            "V3",
            (pay.start, pay.end),
            message=f'"{amount}" beside "{pay.word}" would stand on a public page',
            fix=_FIX_OF_PAY,
        )
        return


def _measures_of_pay(goal: Goal) -> Iterator[Finding]:
    """Find measures in money of a goal that is about pay (V3)."""
    origin = goal.origin
    is_about_pay = "salary" in goal.aims or names_pay(f"{goal.goal}\n{goal.title}")
    if origin is None or not is_about_pay:
        return
    for number, measure in enumerate(goal.measure):
        path: tuple[str | int, ...] = ("measure", number)
        amounts = [one for one in (measure.to, measure.from_, measure.now) if one]
        units = [measure.unit, *(amount.unit for amount in amounts)]
        unit = next((unit for unit in units if is_money(unit)), "")
        is_said = bool(measure.text) and "salary" in goal.aims
        if not unit and not (is_said and has_amount(measure.text)):
            continue
        if any(find_pay(measure.text)):
            continue  # found in these words already
        if any(unit and not is_money(f"$ {unit}") for unit in units):
            continue  # a target of the work: `EUR` with the unit `deals`
        for key in ("unit", "to", "from"):
            if origin.has(*path, key):
                path = (*path, key)
                break
        shown = shorten(unit or measure.text, longest=_LONGEST)
        yield at_goal(
            goal,
            "V3",
            path,
            message=f'"{shown}" measures what you are paid, on a public page',
            fix=_FIX_OF_PAY,
        )


def _personal_data(text: Text) -> Iterator[Finding]:
    for datum in find_personal_data(text.value):
        yield at_text(
            text,
            "V5",
            (datum.start, datum.end),
            message=f"{datum.what} would stand on a public page",
            fix="leave it out: an email address under  links:  is enough to reach you",
        )


def _tracked(subject: Subject) -> Iterator[Finding]:
    """Find private files that git tracks (V4), those that cannot be read too."""
    for path in sorted(subject.in_git):
        name = path.rsplit("/", 1)[-1]
        if not path.startswith(PRIVATE) or name in _OF_GIT:
            continue
        yield Finding(
            "V4",
            RULES["V4"].severity,
            Place(path, 1, 1, 1, 1),
            "git tracks this private file, and shows it to whoever sees the repository",
            f"take it out with  git rm --cached {path}  and keep  {PRIVATE}  in "
            ".gitignore; what was pushed before stays in the history",
        )


def _private_names(plan: Plan) -> Iterator[Finding]:
    """Find tracked files that name a private goal (V6), once a file and goal."""
    known = {goal.id.removeprefix("private/") for goal in plan.goals if goal.is_private}
    for goal in plan.goals:
        if not goal.is_private:
            yield from _names_in(goal.origin, goal, known)
    of_path = Goal(
        "", status=Status.READY, after=tuple(role.goal for role in plan.path)
    )
    yield from _names_in(plan.origin, of_path, known)


def _names_in(origin: Origin | None, goal: Goal, known: set[str]) -> Iterator[Finding]:
    if origin is None or "private/" not in origin.source.text:
        return
    by_key = _named_by_keys(goal)
    seen = set()
    for match in _PRIVATE_NAME.finditer(origin.source.text):
        ident = match["id"]
        # Words such as `private/own` are a name where there is such a goal, or a key.
        if ident in seen or not (ident in known or ident in by_key):
            continue
        seen.add(ident)
        fix = "delete it: whoever sees the repository can read the name"
        if other := _OTHER_WAY.get(by_key.get(ident, "")):
            fix = f"delete it, and write  {other}: {goal.id}  into "
            fix += f"{PRIVATE}goals/{ident}.md"
        shown = shorten(match[0], longest=_LONGEST)
        yield Finding(
            "V6",
            severity_for(goal, "V6"),
            origin.source.place(match.start(), match.end()),
            f'"{shown}" names a private goal in a file that git tracks',
            fix,
            goal=goal.id,
            words=match[0],
        )


def _named_by_keys(goal: Goal) -> dict[str, str]:
    """Return the private goals that the keys of a goal name, each with its key."""
    named: list[tuple[str, tuple[str, ...]]] = [
        ("step", tuple(name for step in goal.steps for name in step.after or ())),
        ("under", (goal.under,)),
        *((key, getattr(goal, key)) for key in ("after", "means", "serves")),
    ]
    return {
        name.split("#")[0].removeprefix("private/"): key
        for key, names in named
        for name in names
        if name.startswith("private/")
    }


def _private_keys(plan: Plan) -> Iterator[Finding]:
    """Find the keys in tracked files that are always mine (V7), once a plan."""
    found: list[tuple[Goal, tuple[str, ...]]] = []
    for goal in plan.goals:
        if goal.is_private or goal.origin is None:
            continue
        if keys := tuple(key for key in _PRIVATE_KEYS if _is_filled(goal.origin, key)):
            found.append((goal, keys))
    if not found:
        return
    first, keys = found[0]
    worst = min(severity_for(goal, "V7") for goal, _ in found)
    listed = [f"{goal.id} ({', '.join(keys)})" for goal, keys in found[:_MOST_FILES]]
    if len(found) > _MOST_FILES:
        listed.append(f"{len(found) - _MOST_FILES} more")
    finding = at_goal(
        first,
        "V7",
        (keys[0],),
        message=f"git tracks what is yours alone: {', '.join(listed)}",
        fix=f"move these keys into  {PRIVATE}goals/{first.id}.md  and likewise for "
        "other goals",
    )
    yield replace(finding, severity=worst)


def _is_filled(origin: Origin, key: str) -> bool:
    """Tell whether the file of a goal itself, not its private half, has a key."""
    node = origin.node_at(key)
    if node is None or is_empty(node):
        return False
    if key != "log":
        return True
    entries = node.items if isinstance(node, Sequence) else (node,)
    return any(  # dates, numbers and grades are public, notes are not
        isinstance(entry, Scalar) or (isinstance(entry, Mapping) and entry.get("note"))
        for entry in entries
    )
