"""What an outsider can look at, and what only its owner can tell (M2, M7)."""

import re
from itertools import zip_longest

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.measurable import judge_clause, judge_measurable
from careerplan.language.statement import Knowledge, Statement, Verdict, take_apart
from careerplan.language.words import PREPOSITIONS, singular

# What happens in heads, where nobody can look.
_MINDS = (
    *("accept", "admire", "appreciate", "believe", "enjoy", "know", "like", "love"),
    *("notice", "prefer", "recognise", "recognize", "respect", "think", "trust"),
    *("understand", "value"),
)
# `more patients`, `fewer complaints`: how many more, nobody can see.
_MORE_OR_LESS = re.compile(
    r"(?:more|fewer|less|better|higher|lower|bigger|larger|happier) (?!than\b)",
    re.IGNORECASE,
)
_IN_HEADS = re.compile(
    r"^(?:i|we|they|everyone|everybody|people|nobody|(?:the|my|our|all) [a-z]+)"
    rf"(?: all| really| now| finally)? (?:{'|'.join(_MINDS)})s?\b",
    re.IGNORECASE,
)
# Nouns and comparisons that hold no number, and name no thing.
_NOTHINGS = frozenset(
    """
    better change changes clearer difference easier everything faster fewer greater
    happier higher improved improvement improvements less lower more nothing quicker
    smoother something sooner stronger things worse
    """.split()
)
WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "M7": {
        "what can be looked at": tuple(sorted(lex.SOURCES)),
        "what only its owner feels": tuple(sorted(lex.FEELINGS)),
        "what happens in heads": _MINDS,
    },
}
# Nouns as well as verbs: `support tickets`, `share of the guests`.
_ALSO_NOUNS = frozenset(
    """
    balance care challenge drive experience experiment exposure focus guide handle help
    impact increase influence master network practice progress push raise research scale
    share shift stretch study support use value work
    """.split()
)
_OF_A_QUALITY = re.compile(r"\bof (?:[a-z]+ )?quality\b", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_][\w'-]+")
_STEM = 5  # letters that forms of a word have in common
_FEWEST_STEMS = 3
_MANY_STEMS = 5  # where the goal can be looked at, and may be said again in short
_SHARE = 0.8  # of the measure's stems that stand in the goal
_JOINTS = frozenset(("and", "or", ","))
# `the survey says that they feel at home`
_PAPERS = lex.SOURCES - lex.ROLES - lex.PEOPLE
_JUDGES = lex.SOURCES | lex.CREDENTIALS | lex.ROLES


def is_felt(text: str) -> bool:
    """Tell whether a measure is a feeling, which nobody else can look at."""
    words = set(_WORDS.findall(text.lower()))
    return not lex.FEELINGS.isdisjoint(words) and _PAPERS.isdisjoint(words)


def repeats(text: str, goal: str) -> bool:
    """Tell whether a measure says the goal again in other forms of its words."""
    said, known = _stems(text), _stems(goal)
    if len(said) < _FEWEST_STEMS or len(said & known) < _SHARE * len(said):
        return False
    is_seen = judge_measurable(take_apart(goal)).verdict is Verdict.PASS
    return not is_seen or len(said) >= _MANY_STEMS


def _stems(text: str) -> set[str]:
    """Return the beginnings of the longer words of a text."""
    return {word[:_STEM] for word in _WORDS.findall(text.lower()) if len(word) > 3}


def is_observable(text: str, known: Knowledge) -> bool:
    """Tell whether an outsider could look at what a measure names.

    A thing that is on none of the lists can be looked at; an area, a quality, a
    comparison and what goes on in heads cannot.
    """
    statement = take_apart(text)
    if statement.amounts or judge_measurable(statement, known).verdict is Verdict.PASS:
        return True
    if (
        _MORE_OR_LESS.match(text)
        or _IN_HEADS.match(text)
        or _begins_with_effort(statement)
    ):
        return False
    lowers = _OF_A_QUALITY.sub("", text.lower()).replace("'s", "")
    words = set(_WORDS.findall(lowers))
    words |= {singular(word) for word in words}
    if words & (_JUDGES | known.names):
        return True
    if process_verb(statement) or _is_a_state(text):
        return False
    things = [statement.object_of(clause, known) for clause in statement.clauses]
    if any(thing.is_artefact or thing.is_event or thing.is_unit for thing in things):
        return True
    return bool(words) and words.isdisjoint(lex.ABSTRACT | _NOTHINGS | lex.FIELDS)


def _begins_with_effort(statement: Statement) -> bool:
    """Tell whether a measure begins with a verb that has no end, and is no noun."""
    verb = process_verb(statement)
    is_first = verb is statement.clauses[0] if verb else False
    return is_first and verb is not None and verb.verb not in _ALSO_NOUNS


def _is_a_state(text: str) -> bool:
    """Tell whether a quality stands alone: `confident at the till`."""
    words = text.lower().replace(",", " ,").split()
    return any(
        word in lex.QUALITIES - lex.EVENTS
        and (not behind or behind in PREPOSITIONS | _JOINTS)
        for word, behind in zip_longest(words, words[1:], fillvalue="")
    )


def process_verb(statement: Statement) -> Clause | None:
    """Find the first wish whose verb can go on for ever, and has no marker."""
    for clause in statement.clauses:
        is_endless = clause.verb in lex.PROCESS or clause.verb in lex.NEVER_DONE
        is_endless = is_endless and clause.verb not in lex.RESULT
        if clause.is_wish and is_endless and clause.verb != "be":
            verdict = judge_clause(clause, statement, Knowledge()).verdict
            return clause if verdict is Verdict.FAIL else None
    return None
