"""The W's beside the what: where, when and how often, why, with and for whom."""

import re

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.statement import Statement
from careerplan.language.times import TimeKind
from careerplan.language.words import NUMERALS, PREPOSITIONS, Word, singular

_NUMBERS = frozenset(("one", "least", "most", *NUMERALS))
_PLACES = frozenset("at in on across within for during".split())
_LEADING_TO_A_SETTING = _PLACES | frozenset(
    "with from into inside throughout among between of to".split()
)
_BEFORE_NUMBERS = _PLACES | {"from"}
_WHY = re.compile(
    r"\b(?:so that|so i|so we|because|in order to|with the (?:goal|aim) of|which "
    r"(?:requires|means|will)|"
    r"that (?:will )?(?:allow|cut|help|improve|increase|let|raise|reduce)s?|to allow|"
    r"as this|since(?! [a-z]+ing\b))\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)")
_ASIDE = re.compile(r"\([^()]*\)")
_HOW_LONG = re.compile(
    r"\b(?:[0-9]+|two|three|four|five|six|ten|twelve)[- ](?:hours?|days?|weeks?|"
    r"months?|years?) (?:of|straight|in a row)\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:our|internal|in-house|on-site|team's|teams|department|departmental|"
    r"team (?:tech(?:nical)? )?(?:backlog|channel|demos?|meetings?|messages|PRs?|"
    r"repos?|reviews?|slack|standards|talks?|updates?|wiki)|"
    r"this (?:company|school|team)|"
    r"company's|company-wide|cross-team|cross-functional|my (?:team|"
    r"department|company|employer|job|role|field|work|industry|organi[sz]ation|school|"
    r"clients|customers|patients|students))\b",
    re.IGNORECASE,
)
_TONGUES = lex.TOOLS | frozenset(
    """
    arabic chinese dutch english french german greek hindi italian japanese korean latin
    mandarin polish portuguese russian spanish swedish turkish ukrainian urdu vietnamese
    """.split()
)
_ANSWERS_WHEN = frozenset(
    (TimeKind.END, TimeKind.CADENCE, TimeKind.ANCHOR, TimeKind.FUZZY)
)


def other_ws(statement: Statement, place: int = 0) -> tuple[str, ...]:
    """List which W's are answered beside the what, which stands at a place.

    When is asked of the whole text; where and with whom, of one sentence.
    """
    found = []
    if _HOW_LONG.search(statement.text):
        found.append("how long")
    if any(time.kind in _ANSWERS_WHEN for time in statement.times):
        found.append("when")
    if _OURS.search(statement.text):
        found.append("where")
    if _WHY.search(_ASIDE.sub("", statement.text)):
        found.append("why")
    start, end = _sentence_around(place, statement.text)
    for clause in statement.clauses:
        if not clause.words or not start <= clause.words[0].start < end:
            continue
        if clause.is_purpose and clause.object and clause.verb not in ("be", "do"):
            found.append("why")
        lowers = [w.lower for w in clause.object]
        if clause.verb == "work" and lowers[:1] in (["at"], ["for"]) and "as" in lowers:
            found.append("where")
        if clause.verb in _WITH_PEOPLE and any(
            w.lower in _SOMEBODY or singular(w.lower) in lex.ROLES
            for w in clause.object
        ):
            found.append("with whom")
        if not clause.is_reason:
            found.extend(_setting(clause, statement))
    return tuple(dict.fromkeys(found))


def _sentence_around(place: int, text: str) -> tuple[int, int]:
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    start = max((end for end in ends if end <= place), default=0)
    return start, min((end for end in ends if end > place), default=len(text))


def _names_an_employer(behind: tuple[Word, ...]) -> bool:
    """Find the employer in `a natural resources management organization`."""
    for word in behind:
        if word.lower in PREPOSITIONS:
            return False
        if word.lower in _EMPLOYERS:
            return True
    return False


def _is_post_with(words: tuple[Word, ...], place: int) -> bool:
    """Tell whether an employer is named: `the CEO of Quillmark`."""
    is_name = words[place + 1].is_name and len(words[place + 1].text) > 2
    is_field = lex.FIELDS & {word.lower for word in words[place + 1 : place + 4]}
    ahead = words[place - 1].lower
    is_post = ahead in lex.ROLES or ahead in ("ceo", "cto", "cfo", "coo", "vp")
    return words[place].lower in ("of", "with") and is_name and is_post and not is_field


def _is_its_name(words: tuple[Word, ...], place: int) -> bool:
    """Tell whether `in Spanish` or `in Rust` is what makes an object concrete."""
    is_tongue = words[place + 1].lower in _TONGUES
    is_second = any(word.is_name and len(word.text) > 2 for word in words[:place])
    return is_tongue and not is_second


def _is_one_of(word: Word, words: frozenset[str]) -> bool:
    return word.lower in words or singular(word.lower) in words


def _counts(word: Word) -> bool:
    return word.text.isdigit() or word.lower in _NUMBERS


_WHOLE_WITH_IN = (
    lex.CREDENTIALS | lex.ROLES | lex.POSITIONS | lex.SKILLS | lex.NEVER_WHOLE
)
_WITH_A_TOPIC = lex.CONTENT_PIECES | lex.CREDENTIALS
# A project is put on a server, a talk is about it.
_PUT_SOMEWHERE = frozenset(
    "app apps feature features project projects video videos".split()
)
_EMPLOYERS = lex.EMPLOYERS | {"department", "practice"}
_TAUGHT = frozenset(
    "bootcamp class classes course courses lessons program programme training".split()
)
_TO_PLACES = frozenset(
    "submit publish apply contribute distribute post return send".split()
)
_TO_PEOPLE = frozenset(
    """
    present provide give send ask talk report offer teach deliver demonstrate show
    """.split()
)
_STUDYING = lex.NEVER_DONE | {"educate"}
_KEEPING = frozenset("enter file log post record store track update".split())
_SOMEBODY = lex.PEOPLE - {"people", "person", "persons"}
_WITH_PEOPLE = frozenset(
    "mentor teach train coach meet connect interview network talk follow".split()
)


def _setting(clause: Clause, statement: Statement) -> list[str]:
    """Find where, or with and for whom, in what stands behind the object."""
    words = clause.object
    found: list[str] = []
    for number, word in enumerate(words[:-1]):
        if number and word.lower in ("who", "whose"):
            break  # what somebody else does
        is_whole = word.lower == "in" and _is_one_of(words[number - 1], _WHOLE_WITH_IN)
        if is_whole and not _names_an_employer(words[number + 1 : number + 7]):
            continue  # `a professor in kinesiology`: a part of what it is
        if not number or word.lower not in _LEADING_TO_A_SETTING:
            continue
        behind = words[number + 1 : number + 5]
        if any(time.start <= behind[0].start < time.end for time in statement.times):
            continue
        if any(
            a.is_share and a.start <= behind[0].start < a.end for a in statement.amounts
        ):
            continue
        is_taught = words[number - 1].lower in _TAUGHT and word.lower == "in"
        if is_taught or (
            word.lower in ("on", "about")
            and _is_one_of(words[number - 1], _WITH_A_TOPIC)
            and words[number - 1].lower not in _PUT_SOMEWHERE
        ):
            continue  # `a class on bookkeeping`: a part of the what
        if word.lower in _BEFORE_NUMBERS and _counts(behind[0]):
            continue  # `on nine shifts out of ten`: how many, and not where
        lowers = {w.lower for w in behind}
        if lowers & {"level", "scale"}:
            continue  # `at an intermediate level`: how well, and not where
        is_study = clause.verb in _STUDYING and number == 1
        if is_study and word.lower in ("on", "about", "in"):
            continue
        is_name = word.lower == "in" and clause.verb not in _KEEPING
        if clause.verb == "read" or (is_name and _is_its_name(words, number)):
            continue  # `a B2 in Spanish`: what makes it concrete is no second answer
        is_given = word.lower in ("with", "for", "among") or (
            word.lower == "to" and clause.verb in _TO_PEOPLE
        )
        if is_given and lowers & (lex.PEOPLE | lex.ROLES | {"leadership", "board"}):
            found.append("with whom")
        elif word.lower == "to" and clause.verb in _TO_PLACES:
            found.append("where")
        elif word.lower == "from" and lowers & lex.PEOPLE:
            found.append("from whom")
        elif word.lower in _PLACES or _is_post_with(words, number):
            found.append("where")
    return found
