"""How concrete a thing is that has no name: counted, made, held, or only a kind."""

from enum import IntEnum

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.objects import Object
from careerplan.language.words import is_on, singular


class WhatKind(IntEnum):
    """How concrete a result is; the better is the higher."""

    NOTHING = 0  # no result is named
    QUALITY = 1  # better, more confident
    AREA = 2  # skills, communication, a field
    OPEN = 3  # a number or a finish that is not given: more sales
    PARTLY = 4  # the kind is given, and the instance is not
    NAMED = 5


Found = tuple[WhatKind, str]
_NO_TOPIC = frozenset(
    "relevant various different a any least production publication review whatever "
    "some this which where whom work".split()
)
_OWN_PAGES = frozenset("blog channel newsletter page podcast site wiki".split())
_HOW_MADE = frozenset(
    """
    accepted author authored length open out peer peer-reviewed portfolio reviewed solid
    source thought
    """.split()
)
_SAYING_NO_TOPIC = (
    lex.CONTENT_PIECES
    | lex.METRICS
    | frozenset(
        "average cross-functional cross-team industry internal public side site "
        "sites".split()
    )
)
_VAGUE_COUNTS = frozenset(
    "activities changes certifications efforts improvements initiatives processes "
    "skills ways".split()
)
LEARNABLE = frozenset(
    "language method concept framework library tool instrument algorithm recipe".split()
)
_HOLDING = frozenset(
    "chair create deliver design develop give host lead organise organize plan run "
    "teach write".split()
)
_WRITING = frozenset("author draft publish write".split())
_ACTS_AS_NOUNS = frozenset(
    "analysis audit migration redesign review rewrite rollout translation update "
    "upgrade".split()
)
_STUDY = frozenset("know learn review study understand".split())
_ASKING = frozenset("ask collect gather get request seek solicit".split())
_CURRENCIES = frozenset("$£€")
_MAKING = frozenset("build develop create".split())


def counted(clause: Clause, thing: Object) -> Found:
    """Judge what has a number: of a named kind, or of something left open."""
    if thing.head in LEARNABLE and clause.verb in lex.NEVER_DONE | {"master"}:
        return WhatKind.PARTLY, "which one?"
    if thing.head in ("thing", "things"):
        return WhatKind.OPEN, "a number of what?"
    is_piece = any(part in lex.CONTENT_PIECES for part in thing.head.split("/"))
    is_content = is_piece and not is_on(thing.head, lex.METRICS)
    told = _topics(thing.modifiers)
    is_open = is_content and not told
    if thing.is_open or (is_open and not _has_topic(clause)):
        return WhatKind.PARTLY, f"{thing.head} about what?"
    is_money = any(amount.unit in _CURRENCIES for amount in thing.amounts)
    if clause.verb == "earn" or (is_money and clause.complement):
        return WhatKind.NAMED, "an amount of something"
    is_of_metric = any(word.lower in lex.METRICS for word in clause.complement)
    is_the_number = bool(clause.object) and clause.object[0].lower == "the"
    if not (thing.nouns or is_of_metric or is_the_number):
        return WhatKind.PARTLY, "a number of what?"
    is_kind = thing.head in _VAGUE_COUNTS or thing.head in lex.KINDS
    if is_kind and len(thing.modifiers) < 2 and not _has_topic(clause):
        return WhatKind.PARTLY, "a number of what?"
    return WhatKind.NAMED, "a number of something"


def _topics(nouns: tuple[str, ...]) -> tuple[str, ...]:
    """Keep what says what a piece is about, and not how it is made."""
    return tuple(
        noun for noun in nouns if not _says_how(noun) and noun not in _SAYING_NO_TOPIC
    )


def _says_how(noun: str) -> bool:
    """Tell `well-written` and `first-author` from what a piece is about."""
    is_made = noun.endswith("ed") and not noun.endswith("-related")
    return is_made or noun.startswith("well-") or noun in _HOW_MADE


def credential(clause: Clause, thing: Object) -> Found:
    """Judge a certificate, a licence or a degree by whether it says in what."""
    has_topic = any(word.lower in ("in", "of", "for") for word in clause.object[1:])
    is_open = thing.is_subjective or thing.is_open or thing.is_plural
    if (has_topic or thing.modifiers) and not is_open:
        return WhatKind.NAMED, "a credential"
    return WhatKind.PARTLY, "which one?"


def _has_topic(clause: Clause) -> bool:
    """Tell whether a topic or a place follows, and says something."""
    words = clause.complement
    for number, word in enumerate(words[:-1]):
        if word.text == "(":
            return False
        if word.lower in (
            "about",
            "on",
            "in",
            "at",
            "for",
            "from",
            "of",
            "with",
            "within",
        ):
            behind = {w.lower for w in words[number + 1 : number + 5]}
            is_here = "this" in behind and bool(_OWN_PAGES & behind)
            if is_here or not behind & _NO_TOPIC:
                return True
    return False


def without_a_name(clause: Clause, thing: Object) -> Found:
    """Judge what has neither a name nor a number."""
    verb = clause.verb
    is_over = _is_over(verb)
    is_thing = thing.is_event or thing.is_artefact
    is_said_to = verb in ("talk", "speak") and clause.object[0].lower in ("to", "with")
    if is_said_to and {"about", "on"} & {word.lower for word in clause.complement}:
        return WhatKind.NAMED, "somebody, and about what"
    if thing.head == "feedback" and verb in _ASKING:
        if clause.complement:
            return WhatKind.NAMED, "feedback on something"
        return WhatKind.PARTLY, "on what?"
    is_devised = verb in lex.RESULT and thing.head in lex.DEVISED
    if is_devised and thing.modifiers:
        return WhatKind.NAMED, "a thing with a name of its own"
    if (
        not verb
        and thing.head.endswith("ing")
        and not (thing.is_event or thing.is_unit)
    ):
        return WhatKind.AREA, f'"{thing.head}" is an area'
    if verb in lex.MULTIPLYING and not thing.is_abstract:
        return WhatKind.NAMED, "a multiple of something"
    if thing.is_abstract:
        return _area(clause, thing, is_over=is_over)
    if thing.is_subjective and not thing.modifiers and not is_thing:
        return WhatKind.QUALITY, "who decides?"
    if thing.is_metric:
        return _metric(clause, thing)
    if thing.head in lex.KINDS:
        is_one = clause.object[0].lower == "the" and len(thing.modifiers) > 1
        if is_one and is_over:
            return WhatKind.NAMED, "a thing with a name of its own"
        kind = WhatKind.PARTLY if is_over and verb else WhatKind.AREA
        return kind, "which one?"
    if is_thing and verb == "participate" and thing.is_definite:
        return WhatKind.PARTLY, "which one?"
    if is_thing and verb not in lex.HELPING:
        return _piece(clause, thing, is_over=is_over)
    if thing.head in lex.PEOPLE or thing.is_role:
        return _people(clause, thing)
    if verb in lex.HELPING or not is_over:
        is_one = thing.is_artefact or bool(thing.modifiers)
        is_known = verb in _STUDY and thing.is_definite and is_one
        is_narrow = len(thing.modifiers) > 1 or is_known
        is_narrow = is_narrow and not lex.ABSTRACT & set(thing.nouns)
        return (WhatKind.PARTLY if is_narrow else WhatKind.OPEN), "names no result"
    if not verb:
        is_narrow = len(thing.nouns) > 1
        return (WhatKind.PARTLY if is_narrow else WhatKind.OPEN), "partly named"
    if verb in _MAKING and thing.is_plural:
        return WhatKind.PARTLY, "which ones?"
    is_whole = clause.object[0].lower in ("the", "all", "every", "each", "my", "our")
    is_act = thing.head in _ACTS_AS_NOUNS
    is_told = bool(thing.modifiers) or ((is_whole or is_act) and _has_topic(clause))
    if is_told and not thing.is_subjective:
        return WhatKind.NAMED, "a named thing"
    return WhatKind.PARTLY, "partly named"


def is_more_of_something(clause: Clause, thing: Object) -> bool:
    """Tell `answer more calls`, a standard unit of work, from `be more careful`."""
    is_more = thing.nouns[0] in ("more", "fewer", "less")
    is_act = clause.verb not in ("find", "gain", "get", "make")
    is_counted = is_act and thing.is_unit and thing.is_plural and not thing.is_metric
    return is_more and is_counted and _is_over(clause.verb)


def _metric(clause: Clause, thing: Object) -> Found:
    """Judge what is measured where no number is given: less of it has an end."""
    is_given = clause.verb in lex.RESULT - lex.CHANGE
    is_given = is_given or _is_its_own_metric(clause, thing)
    kind = WhatKind.PARTLY if is_given else WhatKind.OPEN
    if clause.verb in lex.UPWARD | {"improve"}:
        kind = WhatKind.OPEN  # there is always more of it
    elif clause.verb in lex.DOWNWARD and (len(thing.nouns) > 1 or _has_topic(clause)):
        kind = WhatKind.NAMED
    return kind, "a number that is not given"


def _is_its_own_metric(clause: Clause, thing: Object) -> bool:
    """Tell `reduce medication errors` from `increase sales`."""
    return clause.verb in lex.CHANGE and len(thing.nouns) > 1 and not thing.is_abstract


def _is_over(verb: str) -> bool:
    """Tell whether what the verb does is over one day."""
    is_result = verb in lex.RESULT or verb in lex.COUNTABLE
    return is_result or verb not in lex.PROCESS or verb in ("develop", "own")


def _area(clause: Clause, thing: Object, *, is_over: bool) -> Found:
    if clause.verb == "lead" and thing.head in ("design", "development"):
        return WhatKind.PARTLY, "of what?"
    behind = [word.lower for word in clause.complement[:7]]
    is_of_one = behind[:1] == ["of"] and behind[1:2] in (["the"], ["our"], ["my"])
    if is_of_one and any(is_on(word, lex.ARTEFACTS) for word in behind[2:]):
        return WhatKind.PARTLY, f'"{thing.head}" is an area, of one thing'
    if thing.is_event and is_over:
        return WhatKind.PARTLY, "which one?"
    if thing.is_artefact and is_over and thing.modifiers and thing.is_definite:
        return WhatKind.NAMED, "a thing with a name of its own"
    is_activity = thing.head.endswith("ing") and bool(thing.modifiers)
    kind = WhatKind.OPEN if is_activity else WhatKind.AREA
    return kind, f'"{thing.head}" is an area'


def _people(clause: Clause, thing: Object) -> Found:
    is_a = bool(clause.object) and clause.object[0].lower in ("a", "an")
    is_any = not (is_a or thing.modifiers) and clause.verb in ("lead", "help")
    if is_any or clause.verb in ("empower", "support"):
        return WhatKind.OPEN, "to do what?"
    is_with = clause.verb in lex.COUNTABLE | {"meet", "connect", "teach", "help"}
    if is_with and thing.modifiers:
        return WhatKind.NAMED, "somebody"
    return WhatKind.PARTLY, "whom?"


def _piece(clause: Clause, thing: Object, *, is_over: bool) -> Found:
    """Judge a thing, an event or a piece of content without a name."""
    verb = clause.verb
    has_topic = _has_topic(clause)
    if not verb:
        is_narrow = thing.modifiers or (has_topic and thing.is_definite)
        is_narrow = is_narrow or thing.head in lex.POSITIONS
        return (WhatKind.PARTLY if is_narrow else WhatKind.AREA), "about what?"
    is_any = singular(thing.head) in ("project", "task") and not thing.modifiers
    if is_any and verb in ("complete", "finish", "work", "do"):
        return WhatKind.NOTHING, "which one?"
    is_held = thing.is_event and thing.is_definite and bool(thing.modifiers)
    if verb in ("coordinate", "manage", "oversee") and is_held:
        return WhatKind.NAMED, "an event with a name of its own"
    if not is_over:
        is_thing = thing.head in lex.ARTEFACTS and thing.is_definite
        return (WhatKind.PARTLY if is_thing else WhatKind.OPEN), "partly named"
    is_post = thing.head in lex.POSITIONS and verb not in _WRITING
    is_content = {thing.head, singular(thing.head)} & lex.CONTENT_PIECES
    is_often = not is_content and lex.SUBJECTIVE & set(thing.nouns) == {"regular"}
    if (thing.is_subjective and not is_often) or thing.is_open or is_post:
        return WhatKind.PARTLY, "which one?"
    if verb in _MAKING and thing.is_plural:
        return WhatKind.PARTLY, "which ones?"
    if is_content and thing.is_plural and not (has_topic or thing.is_unit):
        return WhatKind.PARTLY, f"{thing.head} about what?"
    is_one_of_many = singular(thing.head) in lex.INSTANCES and verb not in _HOLDING
    told = thing.modifiers
    if is_content:
        told = _topics(told)
    if has_topic or (told and not is_one_of_many):
        return WhatKind.NAMED, "a thing with a name of its own"
    return WhatKind.PARTLY, "which one?"
