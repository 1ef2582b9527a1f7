"""E, one employer: their page speaks of them, of this position, and of both sides."""

import re
from collections.abc import Iterator

from careerplan.finding import Finding, Severity
from careerplan.plan.inherit import inherit_words
from careerplan.plan.lines import shorten
from careerplan.plan.model import Employer, Goal, Plan
from careerplan.roadmap.horizons import Term, term_of
from careerplan.rules.companies import find_company
from careerplan.rules.findings import at_employer
from careerplan.rules.likeness import Synonyms, stems_of, synonyms_of, widened
from careerplan.rules.shown import (
    Pick,
    at_shown,
    employers_in_question,
    is_anybody,
    is_present,
    picks_of,
    texts_of_employer,
)
from careerplan.rules.subject import Subject

_LONGEST = 60  # characters that are quoted
_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+(?=\s|$)|$)", re.DOTALL)
# What names them is no praise of them; `detail` is where it is looked up.
_OF_FACTS = ("company", "role", "detail", "offers", "step-to")
# They say how high a position is, not which.
_RANKS = stems_of("senior junior entry level assistant head chief deputy lead trainee")
_THIS_POSITION = re.compile(
    r"\b(?:this|the|that|your) (?:\w+ )?(?:position|role|job|post|vacancy)\b",
    re.IGNORECASE,
)
_YOU = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
_OURS = re.compile(
    r"\b(?:our|my|the) (?:\w+ )?(?:company|team|department|branch|desk|office)\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Judge the page of each employer: E1, E3, E4 and E7."""
    plan = subject.plan
    goals = {goal.id: goal for goal in inherit_words(plan.goals)}
    synonyms = synonyms_of(plan)
    for employer in employers_in_question(subject):
        if subject.is_english:
            yield from _without_detail(employer, synonyms)
            yield from _unrelated(employer, goals, plan, synonyms)
        yield from _sides(employer)
        if not employer.excited:
            yield at_employer(
                employer,
                "E7",
                ("role",),
                message="what would you like to do first in this position?",
                fix="add a line such as  excited: I would like to call back the buyers "
                "who went silent",
            )


def _without_detail(employer: Employer, synonyms: Synonyms) -> Iterator[Finding]:
    """Find sentences that name the company and nothing that is known of it (E1)."""
    if is_anybody(employer):
        return
    known = _stems_of_detail(employer, synonyms)
    for text in texts_of_employer(employer):
        if text.path[0] in _OF_FACTS:
            continue
        for span in _bare_sentences(text.value, employer, known):
            words = " ".join(text.value[span[0] : span[1]].split())
            said = shorten(words, longest=_LONGEST)
            message = f'"{said}" names {employer.company}, and nothing you know of '
            message += "them"
            fix = (
                "say which team or programme of theirs you mean; yours are in  detail:"
            )
            if not employer.detail:
                fix = "write what you know of them into  detail:  and use it, such as  "
                fix += "detail: the call clinic, where sellers coach each other"
            yield at_shown(text, "E1", span, message=message, fix=fix)
            if not employer.detail:
                return  # one cause for all of them
            break


def _bare_sentences(
    text: str, employer: Employer, known: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Yield the sentences that name a company, without a detail there or beside it."""
    sentences = [match.span() for match in _SENTENCE.finditer(text)]
    has_detail = [bool(stems_of(text[start:end]) & known) for start, end in sentences]
    for number, (start, end) in enumerate(sentences):
        near = has_detail[max(0, number - 1) : number + 2]
        if not any(near) and find_company(text[start:end], employer.company):
            yield start, end


def _stems_of_detail(employer: Employer, synonyms: Synonyms) -> frozenset[str]:
    """Return the telling words of what is known of a company, but for its name."""
    known = stems_of(" ".join(employer.detail)) - stems_of(employer.company)
    return widened(known, synonyms)


def _unrelated(
    employer: Employer, goals: dict[str, Goal], plan: Plan, synonyms: Synonyms
) -> Iterator[Finding]:
    """Find pages with no goal for the position, or none for the company (E3)."""
    picks = picks_of(employer, goals)
    if not picks:
        return
    role = widened(stems_of(employer.role) - _RANKS, synonyms)
    of_role = [pick for pick in picks if _speaks_of_role(pick, role)]
    subject = "none of the goals" if len(picks) > 1 else "the goal"
    verb = "speaks" if len(picks) > 1 else "does not speak"
    if not of_role and role:
        yield at_employer(
            employer,
            "E3",
            ("role",),
            message=f"{subject} for them {verb} of the position: {employer.role}",
            fix="say how one of them fits it, such as  realistic: The position sells "
            "what I explain today",
        )
    elif of_role and _terms(of_role, plan) == {Term.LONG}:
        yield at_employer(
            employer,
            "E3",
            ("role",),
            message=f"what do you want to reach in the position ({employer.role}) "
            "itself? its goals are all long term",
            fix="choose a short-term goal for it as well",
            severity=Severity.HINT,
        )
    detail = _stems_of_detail(employer, synonyms)
    if not is_anybody(employer) and not any(
        _speaks_of_company(pick, employer, detail, is_inside=is_present(employer, plan))
        for pick in picks
    ):
        yield at_employer(
            employer,
            "E3",
            ("company",),
            message=f"{subject} for them {verb} of {employer.company}",
            fix="say a goal in words for them, such as  into-sales: I would like "
            "to sell at your Small Business Desk",
        )


def _terms(picks: list[Pick], plan: Plan) -> set[Term | None]:
    return {term_of(pick.goal, plan) for pick in picks}


def _own_words(goal: Goal) -> str:
    said = (goal.goal, goal.title, goal.where, goal.why, goal.realistic, goal.impact)
    return "\n".join(said)


def _words_for_them(pick: Pick) -> str:
    chosen = pick.chosen
    return "\n".join((chosen.say, chosen.impact, chosen.realistic))


def _speaks_of_role(pick: Pick, role: frozenset[str]) -> bool:
    for_them = _words_for_them(pick)
    if _THIS_POSITION.search(for_them):
        return True
    return bool(stems_of(f"{for_them}\n{_own_words(pick.goal)}") & role)


def _speaks_of_company(
    pick: Pick, employer: Employer, detail: frozenset[str], *, is_inside: bool
) -> bool:
    for_them, own = _words_for_them(pick), _own_words(pick.goal)
    if _YOU.search(for_them) or (is_inside and _OURS.search(own)):
        return True
    said = f"{for_them}\n{own}"
    return bool(find_company(said, employer.company) or stems_of(said) & detail)


def _sides(employer: Employer) -> Iterator[Finding]:
    """Find a page on which one side gives and the other takes alone (E4)."""
    if bool(employer.ask) == bool(employer.give):
        return
    if employer.ask:
        key, message = "ask", "you ask them for something: what do they get from you?"
        fix = "add a line such as  give: Six years of callers who came back"
    else:
        key, message = "give", "you offer them something: what do you ask of them?"
        fix = "add a line such as  ask: A mentor for the first three months"
    yield at_employer(employer, "E4", (key,), message=message, fix=fix)
