"""I3, no-impact: a goal says what the company gains from it, and who there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from careerplan.finding import Finding, Severity
from careerplan.language import lexicon as lex
from careerplan.plan.lines import shorten
from careerplan.plan.model import Employer, Plan
from careerplan.rules.findings import at_employer, at_goal
from careerplan.rules.likeness import stem_of, stems_of
from careerplan.rules.published import public_goals
from careerplan.rules.shown import (
    Pick,
    employers_in_question,
    goals_by_id,
    picks_of,
)
from careerplan.rules.subject import Subject

UNITS = tuple(
    """
    academy agency bakery bank branch brigade bureau business canteen center centre
    charity class clinic club college company consultancy corporation council court crew
    department depot dept desk directorate division employer enterprise estate factory
    faculty farm firm fleet floor foundation gallery garage garden group guild hospital
    hotel house institute kitchen lab laboratory library management mill ministry museum
    network newsroom nursery office operations orchestra organisation organization
    payroll plant region restaurant salon school section sector shift shop side site
    society squad staff station store studio surgery team theatre trust union unit
    university venue ward warehouse wing workshop yard
    """.split()
)
OTHER_PEOPLE = tuple(
    """
    apprentice assistant board boss carer chief child client commander customer director
    doctor driver families family foreman guest head junior learner matron member nurse
    others owner partner passenger patient people person pupil reader registrar resident
    senior sister student tenant trainee user visitor waiter
    """.split()
)
# Said of any goal at any company, they tell nothing about this one.
HOLLOW = tuple(
    """
    add advantage all aspect asset beneficial benefit better big boost business company
    contribute contribution difference entire everybody everyone everything excellent
    fantastic firm future gain goal good great grow growth happy help helpful impact
    important improve improvement increase nice organisation organization overall party
    perfect performance positive productive productivity profit profitable progress
    really result strong success successful support team useful valuable value very
    whole win wonderful
    """.split()
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "I3": {
        "parts of a company": UNITS,
        "people who may gain": tuple(
            sorted({*OTHER_PEOPLE, *lex.PEOPLE, *(r for r in lex.ROLES if r != "lead")})
        ),
        "words that tell no gain": HOLLOW,
    },
}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_WHO = frozenset(UNITS) | frozenset(WORDS["I3"]["people who may gain"])
_HOLLOW = frozenset(stem_of(word) for word in HOLLOW)
# Whoever gets, keeps or saves something gains it, whatever they are called.
_GAINER = re.compile(
    r"(?:^|[.,;] |\band )(?:the|our|my|each|every|both|a|an|two|three|all) "
    r"(?:[\w-]+ ){1,4}(?:gains?|gets?|keeps?|saves?|has|have|can|could|spends?|pays?|"
    r"wins?|loses?|no longer)\b|"
    r"(?:^|[.;] )(?-i:[A-Z])[\w'’]*(?: [\w'’]+){0,2} (?:gains|gets|keeps|saves|spends|"
    r"pays|wins|loses)\b|\b(?:we|us)\b",
    re.IGNORECASE,
)
_ACRONYMS = ("IT", "HR")  # in small letters they are other words
_LONGEST = 60  # characters that are quoted


@dataclass(frozen=True, slots=True)
class _Fault:
    """What an impact lacks."""

    message: str
    fix: str
    is_absent: bool  # there is none, which needs no reading of words


def check(subject: Subject) -> Iterator[Finding]:
    """Find goals of which a reader cannot tell what the company gains (I3).

    An employer reads the goals chosen for them, and may open the public page of any
    other: where no employer is named, it is a hint.
    """
    plan = subject.plan
    told: set[str] = set()
    goals = goals_by_id(plan)
    known = _known(plan)
    for employer in employers_in_question(subject):
        names = known | _names(employer.company)
        for pick in picks_of(employer, goals):
            fault = _fault(pick.impact, names, is_english=subject.is_english)
            is_own = bool(pick.chosen.impact)
            if fault and (is_own or pick.goal.id not in told):
                severity = Severity.WARNING
                if subject.asking and fault.is_absent:
                    severity = Severity.ERROR
                yield _for(employer, pick, fault, severity)
            if not is_own:
                told.add(pick.goal.id)
    if subject.asking:
        return
    chosen = {pick.goal.id for one in plan.employers for pick in picks_of(one, goals)}
    for goal in public_goals(plan):
        if goal.id in chosen or goal.is_personal or goal.status.is_closed:
            continue
        fault = _fault(goal.impact, known, is_english=subject.is_english)
        if fault:
            yield at_goal(
                goal,
                "I3",
                ("impact",),
                message=fault.message,
                fix=fault.fix,
                severity=Severity.HINT,
            )


def _for(employer: Employer, pick: Pick, fault: _Fault, severity: Severity) -> Finding:
    """Report a goal on an employer's page; who reads it is private."""
    if pick.chosen.impact:
        return at_employer(
            employer,
            "I3",
            _path_to(employer, pick),
            message=fault.message,
            fix=fault.fix,
            severity=severity,
        )
    found = at_goal(
        pick.goal,
        "I3",
        ("impact",),
        message=fault.message.replace("the company", employer.company, 1),
        fix=fault.fix,
        severity=severity,
    )
    return replace(found, is_private=True)


def _path_to(employer: Employer, pick: Pick) -> tuple[str | int, ...]:
    """Return where the impact of a chosen goal stands in the employer's file."""
    origin = employer.origin
    ident = pick.chosen.id
    if origin and not origin.has("goals", ident):
        for number in range(len(employer.goals)):
            if origin.has("goals", number, ident):
                return ("goals", number, ident, "impact")
    return ("goals", ident, "impact")


def _fault(impact: str, names: frozenset[str], *, is_english: bool) -> _Fault | None:
    """Say what an impact lacks: all of it, what is gained, or who gains."""
    if not impact:
        return _Fault(
            "does not say what the company gains, and who there",
            "add a line such as  impact: The night desk gets a clerk who can sign",
            is_absent=True,
        )
    if not is_english:
        return None
    said = shorten(impact, longest=_LONGEST)
    words = _WORD.findall(impact)
    has_name = any(
        word[0].isupper() and number and word != "I"
        for number, word in enumerate(words)
    )
    plain = {word.casefold() for word in words}
    singles = {form for word in plain for form in _singles(word)}
    is_person = bool(singles & (_WHO | names) or {*words} & {*_ACRONYMS})
    has_who = has_name or is_person or bool(_GAINER.search(impact))
    if not stems_of(impact) - _HOLLOW - {stem_of(word) for word in names}:
        return _Fault(
            f'"{said}" does not tell what the company gains',
            "name what is saved, sold or made easier, such as  impact: The night desk "
            "gets a clerk who can sign",
            is_absent=False,
        )
    if not has_who:
        return _Fault(
            f'"{said}" does not tell who in the company gains it',
            "name the team or the person, such as  impact: The night desk gets a clerk "
            "who can sign",
            is_absent=False,
        )
    return None


def _singles(word: str) -> Iterator[str]:
    """Yield a word, its parts, and what may be its singular."""
    for part in (word, *word.split("-")):
        yield part
        if part.endswith("ies"):
            yield f"{part[:-3]}y"
        if part.endswith("es"):
            yield part[:-2]
        if part.endswith("s"):
            yield part[:-1]


def _known(plan: Plan) -> frozenset[str]:
    """Return the names of the plan's own company and vocabulary."""
    texts = (plan.company, *plan.vocabulary)
    return frozenset().union(*(_names(text) for text in texts))


def _names(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text) if len(word) > 2)
