"""Realistic: the tie of a text to a role, a team, a company or a career."""

import re

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.objects import Object
from careerplan.language.posts import names_a_role_behind
from careerplan.language.statement import (
    NOTHING_KNOWN,
    Ground,
    Knowledge,
    Statement,
    Verdict,
    any_of,
)
from careerplan.language.ties import TIE

_AS_MY_ROLE = re.compile(
    r"\bas (?:an?|the) (?:[\w-]+ ){0,2}?(?P<role>[A-Z]{3,5}|[a-z-]+)\b"
)
_FIELD_OF_POST = re.compile(
    r"\b(?P<field>[a-z-]+) (?:career|internship|job|placement|position|role)s?\b",
    re.IGNORECASE,
)
_AT_A_PLACE = any_of(
    r"(?:internship|job|placement|position|role|apprenticeship|(?:an?|my|the|new) "
    r"post) (?:at|with) "
    r"(?:an? |the )?[\w-]+",
    r"work(?:ing)? (?:full[- ]time |part[- ]time )?(?:at|for|in) an? "
    r"(?!big|good|great|large|new|prestigious|reputable|top|well)(?:[\w-]+ ){1,3}"
    r"(?:agency|bank|clinic|company|firm|hospital|hotel|lab|restaurant|school|studio)",
)
_AS_A_ROLE = re.compile(r"as an? (?P<role>[^,]{3,40}?)(?:,| (?=i\b))", re.IGNORECASE)
_NO_OBJECT = re.compile(
    r"\W*(?:i|my goal|we)?\W*(?:want|would like|hope|wish|aim|plan)?s?(?: to)?\s*"
    r"(?:(?:be|become|feel|get) (?:more |very |really )?"
    r"(?:successful|happy|happier|rich|richer|famous|wealthy|fulfilled|satisfied|healthy|healthier|"
    r"a? ?better person)|(?:make|earn) a (?:good |better )?living)"
    r"(?: this year| next year| someday| one day)?\W*",
    re.IGNORECASE,
)
# Its words are no more than 60 characters, and what is longer would be tried in vain
# for a long time.
_LONGEST_WISH = 80
_BODY = any_of(
    "lose (?:some |[0-9]+ )?weight",
    r"(?:gain|lose|shed) (?:[\w-]+ ){1,3}(?:pounds|kilos|kg|lbs?|stone)",
    "(?:sav|spend)(?:e|ing)? (?:more |less |my )?money",
    "(?:get|stay|keep) (?:fit|in shape|healthy)",
    "quit smoking",
    "walk [0-9,]+ steps",
    "(?:level of|my) health",
    r"visit (?:\S+ ){0,3}(?:states|countries|cities)",
    "time with (?:my )?(?:children|family|friends|husband|kids|parents|wife)",
    "(?:work|working) out",
    r"run (?:\S+ ){0,3}(?:half[- ])?marathons?",
)
_OF_WORK = re.compile(
    r"\b(?:work(?! (?:on|out|through|up)\b)|tech|job|career|role|professional|team|"
    r"client|customer|company|business|industry|project|code|certif|course|skill|sales|manager|engineer|developer|nurse|"
    r"patient|student|teach|research|network|conference|photograph|publish)\w*",
    re.IGNORECASE,
)
_POSITIONS = frozenset("role roles position positions promotion promoted level".split())
# What one may be to somebody in any trade.
_NO_TRADES = frozenset(
    "author fellow lead mentor partner practitioner presenter speaker".split()
)
_LADDER = frozenset(
    "associate director executive junior lead management manager mid principal senior "
    "staff supervisory".split()
)
_HELP_OTHERS = re.compile(
    r"\bhelp(?:ing)? (?!me\b|us\b)(?:[\w'’-]+ ){1,3}(?:to )?\Z", re.IGNORECASE
)
_BESIDE = frozenset("with through by from than at".split())
_ANY_VERB = frozenset(
    "achieve be build do find get go grow have help learn live make try want"
    " wait".split()
)
_ANYTHING = frozenset(
    """
    a an and anything creative difference good in life lives more my name names new one
    others people people's person some something somewhere the their them things three
    to two with
    """.split()
)
# As in `an assistant professor position`.
_TRADES = lex.ROLES - _NO_TRADES - _LADDER
_STEM = 7  # letters that `physiotherapy` and `physiotherapist` have in common
_TO_A_ROLE = (lex.BECOMING - {"get", "work", "hold"}) | {
    "apply",
    "serve",
    "seek",
    "look",
}


def judge_realistic(statement: Statement, known: Knowledge = NOTHING_KNOWN) -> Ground:
    """Pass for a tie to a role, team or company; fail for what is personal alone."""
    text = statement.text
    if match := TIE.search(text):
        return Ground(Verdict.PASS, f"tie: {match[0]}", match.start(), match.end())
    as_a = _AS_A_ROLE.match(text)
    if as_a and set(re.split(r"\W+", as_a["role"].lower())) & (
        lex.ROLES | {"academic", "student"}
    ):
        return Ground(Verdict.PASS, f"tie: {as_a[0]}", 0, as_a.end())
    lowers = frozenset(re.findall(r"[a-z][a-z'-]+", text.lower()))
    stems = {word[:_STEM] for word in known.tie_words}
    if tied := sorted(word for word in lowers if word[:_STEM] in stems):
        return _at(Verdict.PASS, "tie", tied[0], text)
    if found := _post(text):
        return Ground(Verdict.PASS, f"tie: {found[0]}", found.start(), found.end())
    for clause in statement.clauses:
        if _is_for_others(clause, text):
            continue
        if clause.words and _leads_to_work(clause, statement.object_of(clause, known)):
            start, end = clause.words[0].start, clause.words[-1].end
            return Ground(Verdict.PASS, "a role to reach", start, end)
    is_short = len(text) < _LONGEST_WISH
    if is_short and (match := _NO_OBJECT.fullmatch(text)):
        return Ground(Verdict.FAIL, "names nothing of work", match.start(), match.end())
    if match := _BODY.search(text):
        return Ground(Verdict.FAIL, f"personal: {match[0]}", match.start(), match.end())
    if any(_is_reading(clause, statement) for clause in statement.clauses):
        return Ground(Verdict.FAIL, "reading, and nothing of work")
    if (personal := _personal(statement)) and not _OF_WORK.search(text):
        return _at(Verdict.FAIL, "personal", personal, text)
    if is_short and statement.clauses and all(map(_is_of_nothing, statement.clauses)):
        return Ground(Verdict.FAIL, "names nothing of work")
    return Ground(Verdict.UNCLEAR, "no tie to a role or a company")


def _is_for_others(clause: Clause, text: str) -> bool:
    """Tell a post that somebody else is helped to: `help them move into sales`."""
    if clause.verb_word is None:
        return False
    if clause.verb == "help" and clause.object:
        return clause.object[0].lower not in ("me", "us")
    return bool(_HELP_OTHERS.search(text, 0, clause.verb_word.start))


def _is_reading(clause: Clause, statement: Statement) -> bool:
    """Tell `read 30 books` from reading about something."""
    if clause.verb != "read":
        return False
    thing = statement.object_of(clause, NOTHING_KNOWN)
    is_any = thing.head in ("book", "books") and not thing.modifiers
    is_told = {w.lower for w in clause.complement} & {
        "about",
        "on",
        "by",
        "in",
        "related",
    }
    return is_any and not (is_told or thing.has_name)


def _personal(statement: Statement) -> str:
    """Find a word of private life in what is to be done, not in with whom or how."""
    for clause in statement.clauses:
        if clause.is_purpose or clause.is_means or clause.is_reason:
            continue
        for word in clause.words:
            if word.lower in _BESIDE:
                break
            if word.lower in lex.PERSONAL:
                return word.lower
    return ""


def _post(text: str) -> re.Match[str] | None:
    """Find a role one has, or a post with its field or its place."""
    for match in _AS_MY_ROLE.finditer(text):
        if match["role"].isupper() or match["role"] in lex.ROLES - _NO_TRADES:
            return match
    for match in _FIELD_OF_POST.finditer(text):
        if match["field"].lower() in lex.FIELDS | _TRADES:
            return match
    return _AT_A_PLACE.search(text)


def _is_of_nothing(clause: Clause) -> bool:
    """Tell `do something creative` from a goal that has an object of work."""
    told = {word.lower for word in clause.object if word.lower.isalpha()}
    return clause.verb in _ANY_VERB and told <= _ANYTHING


def _at(verdict: Verdict, why: str, word: str, text: str) -> Ground:
    start = text.lower().find(word)
    return Ground(verdict, f"{why}: {word}", start, start + len(word))


def _leads_to_work(clause: Clause, thing: Object) -> bool:
    """Tell whether a clause leads to a role, or to a place to work."""
    lowers = [word.lower for word in clause.object]
    if thing.amounts and not thing.is_role:
        return False
    is_any = set(thing.nouns) <= lex.ANY_ROLE
    if names_a_role_behind(clause):
        return True
    if not clause.verb:
        return thing.is_role and not (thing.is_plural or is_any)
    last = clause.object[-1].text if clause.object else ""
    is_title = last.isupper() and thing.head not in lex.ROLES
    if thing.is_role and not (is_any or is_title) and clause.verb in _TO_A_ROLE:
        is_taken = clause.verb == "take" and not set(thing.nouns) & _POSITIONS
        is_named = thing.head not in ("internship", "maintainer")
        is_mine = (
            clause.verb in ("be", "become") and thing.head in lex.ROLES - _NO_TRADES
        )
        return is_named and not is_taken and (is_mine or not thing.is_quality)
    is_level = "level" in lowers and not set(lowers) & (_LADDER | lex.ROLES)
    is_counted = clause.verb in lex.CHANGE
    if not is_any and set(lowers) & _POSITIONS and not (is_level or is_counted):
        return True
    if clause.verb != "work" or not lowers:
        return False
    if lowers[0] == "in":
        return bool(set(thing.nouns) & lex.FIELDS)
    return lowers[0] in ("there", "as") or (
        lowers[0] in ("at", "for") and thing.has_name
    )
