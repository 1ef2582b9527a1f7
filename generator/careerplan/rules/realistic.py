"""R, realistic: the reason says something, briefly, and is of your field."""

import re
from collections.abc import Iterator

from careerplan.catalogue import RULES
from careerplan.finding import Finding, Severity
from careerplan.plan.lines import shorten
from careerplan.plan.model import Goal, Plan
from careerplan.rules import relevance
from careerplan.rules.findings import Path, at_goal, at_words
from careerplan.rules.likeness import Synonyms, stems_of, synonyms_of, widened
from careerplan.rules.subject import Subject

# Words that fit any goal of anybody, and so say nothing of this one.
STOCK = (
    *("important", "relevant", "realistic", "good", "great", "nice", "perfect", "fit"),
    *("useful", "helpful", "valuable", "necessary", "essential", "key", "grow"),
    *("growth", "career", "personal", "personally", "professional", "development"),
    *("develop", "better", "best", "improve", "progress", "success", "successful"),
    *("future", "win", "matter", "matters", "makes", "sense", "help", "helps", "let"),
    *("lets", "person", "goal", "goals", "everyone", "everybody", "really", "benefit"),
    *("life", "advance", "opportunity", "opportunities", "want", "become", "myself"),
)
TIES = (
    *("role", "job", "position", "team", "department", "company", "employer", "firm"),
    *("client", "customer", "patient", "manager", "boss", "colleague", "branch"),
    *("work", "desk", "shift", "ward", "office", "shop", "site", "pupil", "student"),
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "R2": {"words that fit any goal": STOCK},
    "R4": {"what ties a goal to work, behind my, our or the": TIES},
}
_LONGEST = 60  # characters of a quote in a message
_MOST_NAMED = 4  # words of a scope that a message names
_FEWEST_STEMS = 3  # of a reason that can be said to repeat; source: the catalogue
_SHARE = 0.7  # of the reason's stems that stand in the goal; source: the catalogue
_STEM = 5  # letters that an electrician and what is electrical have in common
_MOST_WORDS = 25  # the advice asks for a few
_STOCK = frozenset(stem for word in STOCK for stem in stems_of(word))
_TIE = re.compile(
    r"\b(?:my|our|the|a|this|each|every) (?:[\w’'-]+ ){0,2}?"
    rf"(?:{'|'.join(TIES)})s?\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Find reasons that are empty (R2) or long (R3), and goals of other fields (R4)."""
    if not subject.is_english:
        return
    plan = subject.plan
    same = synonyms_of(plan)
    of_plan = stems_of(f"{plan.company} {plan.role}")
    scope = _scope(plan, same)
    outside = []
    for goal in subject.professional_goals():
        empty = tuple(_empty(goal, of_plan))
        yield from empty
        yield from _long(goal)
        # An empty reason is the cause, where it ties the goal to nothing.
        is_told = not scope or bool(empty)
        if not (is_told or _is_inside(goal, scope, same)):
            outside.append(goal)
    if any(not goal.realistic for goal in outside):
        untied = {finding.goal for finding in relevance.check(subject)}
        outside = [goal for goal in outside if goal.id not in untied]
    yield from (_outside(goal, plan) for goal in outside)


def _path(goal: Goal) -> Path:
    """Return the key of the reason, which may be written in two ways."""
    is_other = goal.origin is not None and goal.origin.has("relevant")
    return ("relevant",) if is_other else ("realistic",)


def _empty(goal: Goal, of_plan: frozenset[str]) -> Iterator[Finding]:
    """Find reasons in stock phrases, or in the words of the goal."""
    if not goal.realistic:
        return
    said = stems_of(goal.realistic)
    telling = said - of_plan
    shared = telling & stems_of(goal.goal)
    if said <= _STOCK:
        message = f'"{shorten(goal.realistic, longest=_LONGEST)}" fits any goal'
    elif len(telling) >= _FEWEST_STEMS and len(shared) >= _SHARE * len(telling):
        message = "the relevance repeats the goal"
    else:
        return
    yield at_words(
        goal,
        "R2",
        _path(goal),
        (0, len(goal.realistic)),
        message=message,
        fix="say what your role or the company has to do with it, such as  realistic: "
        "half of my calls are about cards",
        severity=RULES["R2"].severity,
    )


def _long(goal: Goal) -> Iterator[Finding]:
    count = len(goal.realistic.split())
    if count > _MOST_WORDS:
        yield at_goal(
            goal,
            "R3",
            _path(goal),
            message=f"the relevance has {count} words: which {_MOST_WORDS} of them "
            "would you say aloud?",
            fix="keep the few words that tie it to your role; the rest can stand in "
            "the text below",
            is_quality=True,
        )


def _scope(plan: Plan, same: Synonyms) -> frozenset[str]:
    """Gather what the company and the role are about.

    Nothing where the plan lists no words of its own: a name alone is no scope.
    """
    if not (plan.vocabulary or plan.synonyms):
        return frozenset()
    words = [plan.company, plan.role, plan.headline, *plan.vocabulary, *plan.ladder]
    words += [role.role for role in plan.path]
    words += [word for word, _ in plan.synonyms]
    return frozenset(stem[:_STEM] for stem in widened(stems_of(" ".join(words)), same))


def _is_inside(goal: Goal, scope: frozenset[str], same: Synonyms) -> bool:
    """Tell whether a goal shares a word with the scope, or names its tie to work."""
    text = " ".join((goal.goal, goal.title, goal.realistic))
    said = {stem[:_STEM] for stem in widened(stems_of(text), same)}
    return bool(_TIE.search(text)) or not said.isdisjoint(scope)


def _outside(goal: Goal, plan: Plan) -> Finding:
    listed = [*plan.vocabulary, *(word for word, _ in plan.synonyms)]
    named = ", ".join(listed[:_MOST_NAMED])
    company = plan.company or "your company"
    role = f" or your role ({plan.role})" if plan.role else ""
    return at_goal(
        goal,
        "R4",
        ("goal",),
        message=f"nothing in this goal meets the scope of {company} ({named}){role}",
        fix="say in  realistic:  what they have to do with it, or teach the check your "
        "words in plan.yaml, as  vocabulary:  or  synonyms:",
        severity=None if goal.realistic else Severity.HINT,
        is_quality=True,
    )
