"""E2, beyond-company: what is shown to an employer lies within what they offer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from careerplan.finding import Finding
from careerplan.plan.lines import shorten
from careerplan.plan.model import Employer, Goal, Plan
from careerplan.rules.findings import at_employer
from careerplan.rules.likeness import Synonyms, stems_of, synonyms_of
from careerplan.rules.shown import (
    Pick,
    at_choice,
    employers_in_question,
    goals_by_id,
    picks_of,
)
from careerplan.rules.subject import Subject

# How high a position is by its words alone, where neither path nor ladder tells.
RANKS: tuple[tuple[str, ...], ...] = (
    ("intern", "trainee", "apprentice"),
    ("junior", "entry-level"),
    ("senior",),
    ("lead", "leader", "supervisor", "deputy", "assistant manager"),
    ("manager", "head"),
    ("director",),
    ("vice president", "vp"),
    (
        *("ceo", "cfo", "cto", "coo", "cio", "president", "chief executive"),
        *("chief financial officer", "chief technology officer"),
        "chief operating officer",
    ),
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "E2": {f"rank {number}": words for number, words in enumerate(RANKS, start=1)},
}
_LOWEST_RANK_TOLD = 3  # below a lead, one place is as easily given as another
_RANK = re.compile(
    "|".join(
        rf"(?P<r{number}>\b(?:{'|'.join(words)})\b)"
        for number, words in sorted(enumerate(RANKS), reverse=True)
    ),
    re.IGNORECASE,
)
_BECOME = re.compile(
    r"\b(?:become|be|move (?:in)?to|step (?:up )?(?:in)?to|promoted to|rise to|"
    r"advance to|work as|serve as|appointed(?: as)?|transition (?:in)?to|"
    r"(?:land|get|obtain|secure|reach)(?! the\b)|grow into|take over as)\b"
    r"(?P<what>[^.;:!?]{0,80})",
    re.IGNORECASE,
)
_LONGEST = 60  # characters that are quoted
_Stems = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Ladder:
    """Roles from low to high, and how far up the offers of an employer reach."""

    names: tuple[str, ...]
    stems: tuple[_Stems, ...]
    top: int


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals and roles of the path that an employer has no place for (E2)."""
    if not subject.is_english:
        return
    plan = subject.plan
    goals = goals_by_id(plan)
    synonyms = synonyms_of(plan)
    for employer in employers_in_question(subject):
        if not employer.offers or employer.flexible:
            continue
        ladders = _ladders(employer, plan, synonyms)
        is_told = False
        for pick in picks_of(employer, goals):
            if pick.goal.flexible:
                continue
            if beyond := _beyond(pick, ladders, employer, plan, synonyms):
                is_told = True
                yield _goal_beyond(employer, pick, beyond)
        if not is_told:
            yield from _path_beyond(employer, plan, ladders)


def top_of_path(employer: Employer, plan: Plan) -> int | None:
    """Return the place of the last role of the path that an employer offers, from 0.

    None where their offers name no role of the path. The position that is asked for
    counts as offered.
    """
    names = tuple(role.role for role in plan.path)
    ladders = _ladders(employer, plan, synonyms_of(plan))
    return next((ladder.top for ladder in ladders if ladder.names == names), None)


def places_on_path(text: str, plan: Plan) -> tuple[int, ...]:
    """Return the places of the roles of the path that a text names, from 0."""
    stems = tuple(stems_of(role.role) for role in plan.path)
    return _rungs_in(text, stems, synonyms_of(plan))


def _ladders(employer: Employer, plan: Plan, synonyms: Synonyms) -> tuple[_Ladder, ...]:
    """Lay the offers against the path and the ladder; one they do not touch is none."""
    found = []
    for names in (tuple(role.role for role in plan.path), plan.ladder):
        stems = tuple(stems_of(name) for name in names)
        offered = [
            rung
            for text in employer.offers
            for rung in _rungs_in(text, stems, synonyms)
        ]
        if offered:
            asked = _rungs_in(employer.role, stems, synonyms)
            found.append(_Ladder(names, stems, max((*offered, *asked))))
    return tuple(found)


def _rungs_in(
    text: str, stems: Sequence[_Stems], synonyms: Synonyms
) -> tuple[int, ...]:
    """Return the rungs that a text names in full.

    A rung is not named by the words of a longer one: an assistant manager is no
    manager. So each is looked for without the words of those.
    """
    found: list[int] = []
    for clause in re.split(r"[,;]| and | or ", text):
        words = stems_of(clause)
        held = [
            number
            for number, rung in enumerate(stems)
            if rung and all(_has(words, stem, synonyms) for stem in rung)
        ]
        found.extend(
            number
            for number in held
            if not any(stems[number] < stems[other] for other in held)
        )
    whole = stems_of(text)
    if not found:
        held = [
            number
            for number, rung in enumerate(stems)
            if rung and all(_has(whole, stem, synonyms) for stem in rung)
        ]
        found = [n for n in held if not any(stems[n] < stems[m] for m in held)]
    return tuple(found)


def _has(words: _Stems, stem: str, synonyms: Synonyms) -> bool:
    return stem in words or bool(synonyms.get(stem, frozenset()) & words)


def _beyond(
    pick: Pick,
    ladders: tuple[_Ladder, ...],
    employer: Employer,
    plan: Plan,
    synonyms: Synonyms,
) -> str:
    """Name the place a goal leads to, where it is past all that is offered."""
    goal = pick.goal
    reached = tuple(
        number for number, role in enumerate(plan.path) if role.goal == goal.id
    )
    wanted = _wanted(goal)
    for ladder in ladders:
        is_path = ladder.names == tuple(role.role for role in plan.path)
        rungs = reached if is_path and reached else ()
        rungs = rungs or _rungs_in(wanted, ladder.stems, synonyms)
        if rungs:
            top = max(rungs)
            return ladder.names[top] if top > ladder.top else ""
    offered = max(
        (_rank(text) for text in (*employer.offers, employer.role)), default=-1
    )
    has_rank = any(_rank(text) >= 0 for text in employer.offers)
    rank = _rank(wanted)
    if has_rank and rank > offered and rank >= _LOWEST_RANK_TOLD:
        return shorten(wanted.strip(), longest=_LONGEST)
    return ""


def _wanted(goal: Goal) -> str:
    """Return the words for the place that a goal leads to, if it leads to one."""
    match = _BECOME.search(goal.goal)
    return match["what"] if match else ""


def _rank(text: str) -> int:
    """Return the highest rank that a text names, or -1."""
    ranks = [
        int(match.lastgroup[1:]) for match in _RANK.finditer(text) if match.lastgroup
    ]
    return max(ranks, default=-1)


def _top_of(employer: Employer) -> str:
    return shorten(employer.offers[-1], longest=_LONGEST)


def _goal_beyond(employer: Employer, pick: Pick, beyond: str) -> Finding:
    return at_choice(
        employer,
        pick.chosen,
        "E2",
        message=f'"{beyond}" is past what {employer.company} offers: '
        f'"{_top_of(employer)}"',
        fix="say what else would suit you, such as  flexible: Another post of the same "
        "rank,  or add it to  offers:  if they have it",
    )


def _path_beyond(
    employer: Employer, plan: Plan, ladders: tuple[_Ladder, ...]
) -> Iterator[Finding]:
    """Find the first role of the path that is past the offers, once."""
    names = tuple(role.role for role in plan.path)
    for ladder in ladders:
        if ladder.names != names or ladder.top + 1 >= len(names):
            continue
        role = plan.path[ladder.top + 1]
        if role.or_:
            return
        more = len(names) - ladder.top - 2
        others = f" and {more} more" if more else ""
        yield at_employer(
            employer,
            "E2",
            ("offers",),
            message=f'the path goes on to "{shorten(role.role, longest=_LONGEST)}"'
            f"{others}, past what {employer.company} offers",
            fix="say what else would suit you, such as  flexible: Another post of the "
            "same rank,  or add to  offers:  what they have",
        )
        return
