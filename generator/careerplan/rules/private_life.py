"""I8, personal-in-interview: what an employer reads is about work alone."""

import re
from collections.abc import Iterator
from dataclasses import replace

from careerplan.finding import Finding, Severity
from careerplan.plan.lines import shorten
from careerplan.plan.model import Employer, Goal
from careerplan.roadmap.chains import resolve
from careerplan.rules.life import (
    FAMILY,
    HOLIDAY,
    HOME,
    MILESTONES,
    TRADES,
    find_life,
    words_of,
    words_of_work,
)
from careerplan.rules.published import Text, at_text
from careerplan.rules.shown import (
    I_AM,
    at_choice,
    at_shown,
    either_of,
    employers_in_question,
    goals_by_id,
    picks_of,
    shows_personal,
    texts_of_employer,
    texts_of_pick,
)
from careerplan.rules.subject import Subject

# Behind `my` they are nobody's work, unless the role says so.
RELATIVES = tuple(
    """
    baby boyfriend brother child children dad daughter daughters family father fiancé
    fiancée girlfriend grandchildren husband kid kids mom mother mum parents son sons
    spouse wife
    """.split()
)
HEALTH = tuple(
    """
    adhd anxiety arthritis asthma autism burnout cancer depression diabetes diagnosis
    disability epilepsy health illness insomnia migraine pregnancy surgery
    therapy therapist
    """.split()
)
HEALTH_OF_MYSELF = tuple(
    "burnt-out burned-out chronically-ill depressed disabled hospitalised hospitalized "
    "ill pregnant sick".split()
)
# Whose work it is: in their plans the words tell nothing.
HEALTH_TRADES = frozenset(
    "nurse doctor physician therapist psychologist physiotherapist health hospital "
    "clinic care carer medical paramedic midwife surgeon surgery pharmacist pharmacy "
    "counsellor counselor dentist dental occupational".split()
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "I8": {
        "family": FAMILY,
        "relatives, behind my": RELATIVES,
        "home": HOME,
        "holidays": HOLIDAY,
        "the days that mark a life": MILESTONES,
        "health, behind my": HEALTH,
        "health, behind I am or I was": HEALTH_OF_MYSELF,
        "trades that work with health": tuple(sorted(HEALTH_TRADES)),
    },
}
_LONGEST = 60  # characters that are quoted
_HEALTH = re.compile(
    rf"\bmy (?:own )?(?:\w+ )?(?:{either_of(HEALTH)})\b(?! and safety| visitor| centre|"
    r" center| care| service| plan| insurance| research| theatre| ward| team)|"
    rf"{I_AM}(?:{either_of(HEALTH_OF_MYSELF).replace('-', '[ -]')})\b(?! of\b)|"
    r"\b(?:on|from|after|during) my (?:sick|maternity|paternity|parental) leave\b|"
    r"\bmy (?:bad back|back pain|doctor (?:said|says|told))\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    rf"\bmy (?:own )?(?:{either_of(RELATIVES)})\b(?!['’-]| (?:tongue|company|business|"
    r"law|doctor|medicine|practice|therapy|room|album|clinic|centre|center|service)\b)|"
    r"\bI(?: have|['’]ve)(?: got)? (?:\w+ )?(?:kids|children|sons|daughters|"
    r"a family)\b|"
    r"\b(?:father|mother|parent) of (?:one|two|three|four|five|\d)\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Find personal goals, and words of family and health, that an employer reads."""
    plan, goals = subject.plan, goals_by_id(subject.plan)
    work = words_of_work(plan)
    seen: set[str] = set()
    if subject.is_english and plan.pitch:
        for text in subject.texts_of_plan:
            if text.path == ("pitch",):
                yield from _life(text, work, is_private=False)
    for employer in employers_in_question(subject):
        yield from _personal_goals(employer, goals)
        if not subject.is_english:
            continue
        scope = work | words_of((employer.role, employer.company))
        for text in texts_of_employer(employer):
            yield from _life(text, scope, is_private=True)
        for pick in picks_of(employer, goals):
            if pick.goal.id not in seen:
                seen.add(pick.goal.id)
                for text in texts_of_pick(pick.goal):
                    yield from _life(text, scope, is_private=True)


def _personal_goals(employer: Employer, goals: dict[str, Goal]) -> Iterator[Finding]:
    """Find personal goals that were chosen; without `share` they stay hidden."""
    for chosen in employer.goals:
        goal = goals.get(resolve(chosen.id, goals, in_private=True))
        if goal is None or not goal.is_personal or goal.status.is_closed:
            continue
        name = shorten(goal.label, longest=_LONGEST)
        message = f'"{name}" is a personal goal, and {employer.company} would read it'
        severity = Severity.WARNING
        if not shows_personal(goal):
            message = f'"{name}" is a personal goal, and so it stays hidden from them'
            severity = Severity.HINT
        yield at_choice(
            employer,
            chosen,
            "I8",
            message=message,
            fix=f"take {chosen.id} out of  goals:  and talk about it only when asked",
            severity=severity,
        )


def _life(text: Text, scope: frozenset[str], *, is_private: bool) -> Iterator[Finding]:
    """Find the first words of private life in a text."""
    life = find_life(text.value, scope)
    spans = [(life.start, life.end)] if life else []
    for trades, pattern in ((HEALTH_TRADES, _HEALTH), (TRADES[FAMILY], _RELATIVE)):
        if not trades & scope and (match := pattern.search(text.value)):
            spans.append(match.span())
    if not spans:
        return
    span = min(spans)
    words = shorten(text.value[span[0] : span[1]], longest=_LONGEST)
    found = (at_shown if is_private else at_text)(
        text,
        "I8",
        span,
        message=f'"{words}" is private life, and an interview is about your work',
        fix="say what it means for the work, such as  why: I want a post with regular "
        "hours",
    )
    yield replace(found, is_private=found.is_private or is_private)
