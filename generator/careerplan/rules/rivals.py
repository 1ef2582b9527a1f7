"""E, one employer, of others: nobody reads another employer's name (E5, E6)."""

import re
from collections.abc import Iterator, Sequence

from careerplan.finding import Finding, Place
from careerplan.plan.model import Employer, Plan
from careerplan.rules.companies import find_company, is_plain, names_of
from careerplan.rules.published import (
    Text,
)
from careerplan.rules.shown import (
    at_shown,
    employers_in_question,
    goals_by_id,
    is_anybody,
    is_present,
    picks_of,
    texts_of_employer,
    texts_of_pick,
)
from careerplan.rules.subject import Subject

LEAVING = ("join", "move to", "switch to", "go to", "leave for", "work at", "work for")
APPLYING = ("apply to", "apply at", "hired by", "employed by", "offer from")
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "E6": {"before the name of a company": (*LEAVING, *APPLYING)},
}
_MOVE = re.compile(
    r"\b(?:join(?:ing)?|mov(?:e|ing) to|switch(?:ing)? to|go(?:ing)? to|"
    r"leav(?:e|ing) for|work(?:ing)? (?:at|for)|apply(?:ing)? (?:to|at)|hired by|"
    r"employed by|offer from)"
    r" (?P<name>[A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*)*)"
)
_BEGINS_SENTENCE = re.compile(r"(?:^|[.!?:;\n•→]|[-*] )\s*$")


def check(subject: Subject) -> Iterator[Finding]:
    """Find the names of other employers in what one of them, or everybody, reads."""
    plan = subject.plan
    rivals = [
        one
        for one in plan.employers
        if one.company and not is_anybody(one) and not is_present(one, plan)
    ]
    asked = employers_in_question(subject)
    told: set[Place] = set()
    if rivals:
        public = [one for one in rivals if one in asked]
        for found in (*_in_public(subject, public), *_on_pages(asked, rivals, plan)):
            if found.place not in told:
                told.add(found.place)
                yield found
    if subject.is_english:
        for employer in asked:
            if is_present(employer, plan):
                yield from _disloyal(employer, rivals, plan)


def _in_public(subject: Subject, rivals: Sequence[Employer]) -> Iterator[Finding]:
    """Find the names of employers on the site, which every one of them may open."""
    if not rivals:
        return
    pattern = _pattern_of(rivals)
    for text in subject.public_texts:
        if text.path[:1] == ("company",) or text.path[:1] == ("vocabulary",):
            continue
        if match := _first(pattern, text.value, subject.plan.vocabulary):
            yield at_shown(
                text,
                "E5",
                match.span(),
                message=f'"{match[0]}" is an employer you prepare for, and everybody '
                "can read it here",
                fix="leave the name out, such as  where: a card company in the north",
            )


def _on_pages(
    asked: Sequence[Employer], rivals: Sequence[Employer], plan: Plan
) -> Iterator[Finding]:
    """Find the names of others on the page for one employer."""
    goals = goals_by_id(plan)
    for employer in asked:
        own = {name.casefold() for name in names_of(employer.company)}
        others = [
            one
            for one in rivals
            if not own & {name.casefold() for name in names_of(one.company)}
        ]
        if not others:
            continue
        pattern = _pattern_of((*others, employer))
        texts = list(texts_of_employer(employer))
        for pick in picks_of(employer, goals):
            texts.extend(texts_of_pick(pick.goal))
        for text in texts:
            match = _first(pattern, text.value, plan.vocabulary, own=own)
            if match:
                yield at_shown(
                    text,
                    "E5",
                    match.span(),
                    message=f'"{match[0]}" is another employer, and stands on the page '
                    f"for {employer.company}",
                    fix="leave the name out: each of them reads about themselves alone",
                )


def _pattern_of(employers: Sequence[Employer]) -> re.Pattern[str]:
    """Match the names as they are written, as whole words, the longest first."""
    names = {name for one in employers for name in names_of(one.company)}
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _first(
    pattern: re.Pattern[str],
    text: str,
    vocabulary: tuple[str, ...],
    *,
    own: frozenset[str] | set[str] = frozenset(),
) -> re.Match[str] | None:
    """Find the first name that is not their own, nor a part of a name from work."""
    for match in pattern.finditer(text):
        if match[0].casefold() in own:
            continue
        if _is_in_vocabulary(match, text, vocabulary):
            continue
        # `Target` or `Apply` that begins a sentence need be no company.
        is_word = is_plain(match[0])
        if is_word and _BEGINS_SENTENCE.search(text[: match.start()]):
            continue
        return match
    return None


def _is_in_vocabulary(
    match: re.Match[str], text: str, vocabulary: tuple[str, ...]
) -> bool:
    for name in vocabulary:
        start = text.find(name)
        while start >= 0:
            if start <= match.start() and match.end() <= start + len(name):
                return True
            start = text.find(name, start + 1)
    return False


def _disloyal(
    employer: Employer, rivals: Sequence[Employer], plan: Plan
) -> Iterator[Finding]:
    """Find another company on the page for the present employer (E6), once."""
    goals = goals_by_id(plan)
    texts = list(texts_of_employer(employer))
    for pick in picks_of(employer, goals):
        texts.extend(texts_of_pick(pick.goal))
    pattern = _pattern_of(rivals) if rivals else None
    for text in texts:
        match = _first(pattern, text.value, plan.vocabulary) if pattern else None
        span, name = (match.span(), match[0]) if match else ((0, 0), "")
        if not match and (move := _move_away(text, employer, plan)):
            span, name = move.span("name"), move["name"]
        if name:
            yield at_shown(
                text,
                "E6",
                span,
                message=f'does "{name}" sound to {employer.company} as if you were '
                "leaving?",
                fix="name a team or a role of theirs instead",
            )
            return


def _move_away(text: Text, employer: Employer, plan: Plan) -> re.Match[str] | None:
    """Find words that lead to a company which is not theirs, nor known from work."""
    known = " ".join(
        (
            *employer.detail,
            *employer.offers,
            employer.role,
            *plan.vocabulary,
            *(role.role for role in plan.path),
        )
    ).casefold()
    for match in _MOVE.finditer(text.value):
        is_theirs = find_company(match["name"], employer.company)
        if not is_theirs and match["name"].casefold() not in known:
            return match
    return None
