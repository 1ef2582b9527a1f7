"""Which verbs, with what behind them, are done one day though no number is named."""

import re

from careerplan.language import lexicon as lex
from careerplan.language.clauses import Clause
from careerplan.language.objects import Object, names_a_role_behind
from careerplan.language.statement import Verdict
from careerplan.language.words import VERBS, singular

_Found = tuple[Verdict, str]
_PASS, _UNCLEAR, _FAIL = Verdict.PASS, Verdict.UNCLEAR, Verdict.FAIL
_A_QUALITY: _Found = (_FAIL, "a quality has no finish")
_HOW_MANY: _Found = (_UNCLEAR, "how many?")
_REACHED: _Found = (_PASS, "reached or not")
_A_MOVE: _Found = (_UNCLEAR, "a move, and where to?")
_COMPARISON = re.compile(r"\b(?:more [a-z]+ly|better|faster|well)$|\bmore [a-z]+ly\b")
_COMPARATIVES = frozenset(
    """
    bigger brighter broader calmer cheaper cleaner clearer closer deeper easier faster
    fresher greater healthier higher larger lighter longer lower neater nicer quicker
    richer safer sharper simpler smaller smoother stronger tighter wider wiser
    """.split()
)
_BY_HOW_MUCH = frozenset(
    "significantly substantially considerably greatly dramatically".split()
)
_FEW = frozenset("few several some many".split())
_ACQUAINTANCES = frozenset("connections contacts friends".split())
_MORE_OFTEN = re.compile(r"\bmore (?:often|frequently|regularly)\b")
_ENOUGH = re.compile(
    r"\b(?:well|good) enough\b|^enough\b|(?<!more )\bfluently\b|\bup to date\b"
)
_IS_DONE = frozenset("done built written set live running working".split())
_FINDING = frozenset("find gain get land obtain secure".split())
_SEEN = frozenset("known recognised recognized regarded respected seen viewed".split())
_ENTITLED = frozenset(
    """
    accepted accredited admitted appointed certified chartered elected hired licensed
    ordained permanent promoted qualified registered sworn tenured
    """.split()
)
_PRAISED = (lex.QUALITIES | lex.SUBJECTIVE | {"best"}) - frozenset(
    "big clear general high large major real senior special top well".split()
)
_ABOVE = frozenset("better good higher leadership senior".split())
_IN_EYES_OF_OTHERS = frozenset("authority performer member".split())
# `be a model of patience`: a figure of speech
_FIGURES = frozenset("bridge engine example guide model resource voice".split())
_GIVEN = frozenset("promotion raise offer job degree tenure salary".split())
_EMPLOYERS = frozenset(
    "company team organisation organization startup hospital agency school".split()
)
_BEGINNING = frozenset("start begin initiate adopt".split())
_MAKING = frozenset("build develop create make write code".split())
_AT_A_PLACE = frozenset("volunteer teach mentor coach tutor".split())
_HOW_LONG = frozenset("full full-time part part-time time".split())
_SHOWING = frozenset("defend deliver exhibit present publish showcase submit".split())
_TIMES_TWO = frozenset("double halve triple".split())
_DEVISING = frozenset(
    """
    create define design develop devise document draft establish implement introduce
    launch roll write
    """.split()
)
_GOING_ON = frozenset(
    "club committee community group organisation organization program team".split()
)
_MOVES = frozenset(
    "move transfer transition break advance shift enter step progress".split()
)
_NEVER_FINISHED = frozenset(
    "strategy plan system culture team program programme group".split()
)
_WHEN_DONE = frozenset(
    "strategy strategies process processes changes connections".split()
)
_ANY_WORK = frozenset("project projects task tasks work".split())
_LIGHT_VERBS = frozenset(
    "take make give get lead run conduct implement plan define".split()
)
_TO_AN_END = frozenset("complete finish do accomplish".split())


def finish_of(clause: Clause, thing: Object) -> _Found:
    """Tell whether a clause without a number is done one day."""
    verb = clause.verb
    lowers = [word.lower for word in clause.object]
    if not verb:
        return _of_nouns(thing)
    if not lowers:
        return _FAIL, f'"{verb}" what?'
    if verb in _FINDING and names_a_role_behind(clause):
        return _REACHED
    if verb == "be" and lowers[0] in _SEEN and "as" in lowers:
        return _UNCLEAR, "who decides?"
    for rule in (_of_degree, _of_state, _of_becoming, _of_study):
        if found := rule(verb, lowers, clause, thing):
            return found
    if verb in _TIMES_TWO and not thing.is_abstract:
        return _PASS, "a multiple of what is known"
    if verb == "pay" and lowers[0] in ("off", "back"):
        return _PASS, "paid or not"
    if verb in _DEVISING and thing.head in lex.DEVISED and thing.modifiers:
        return _UNCLEAR, "done when?"
    is_shown = (verb in _SHOWING and thing.is_definite) or verb in _TO_AN_END
    if thing.is_abstract and not (thing.is_event or thing.is_credential or is_shown):
        return _FAIL, f'"{thing.head}" has no finish'
    if thing.is_credential:
        return _of_credential(verb, thing)
    if verb in lex.RESULT or verb in lex.COUNTABLE:
        return _of_result(verb, lowers, thing)
    return _of_making(verb, thing)


def _of_nouns(thing: Object) -> _Found:
    """Judge a goal without a verb: `PhD applications`, `Head of sales`."""
    if thing.is_artefact or thing.is_event or thing.is_credential:
        return _HOW_MANY
    if thing.is_role:
        return _PASS, "a role"
    return _FAIL, "no marker"


def _of_degree(
    verb: str, lowers: list[str], clause: Clause, thing: Object
) -> _Found | None:
    """Judge what is more or less of something, or only of a certain quality."""
    del clause
    if verb in lex.CHANGE and _BY_HOW_MUCH & set(lowers):
        return _UNCLEAR, "by how much?"
    if thing.head in _ACQUAINTANCES and verb in ("make", "build", "form"):
        return _HOW_MANY
    if {"experience", "exposure"} & set(thing.nouns) and not thing.has_name:
        is_post = "internship" in thing.nouns
        return (_UNCLEAR, "how long?") if is_post else (_FAIL, "never enough of it")
    is_done = verb in lex.RESULT or verb in lex.COUNTABLE
    takes_part = verb in ("participate", "engage") and lowers[:2] == ["in", "more"]
    if takes_part and thing.is_plural and not thing.is_abstract:
        return _HOW_MANY
    is_more = lowers[0] == "more" and (thing.is_plural or verb in lex.COUNTABLE)
    is_more = is_more or bool(_MORE_OFTEN.search(" ".join(lowers)))
    if is_done and is_more and verb not in lex.BECOMING | {"earn"}:
        return _HOW_MANY
    is_post = thing.head in lex.ROLES and verb in ("be", "become")
    if thing.is_quality and is_post and lowers[0] not in ("better", "more"):
        return None  # told by `_of_becoming`
    if thing.is_quality and not thing.is_credential:
        is_one = thing.is_artefact and (thing.is_definite or thing.is_plural)
        is_made = verb in lex.RESULT or verb in _MAKING
        if is_made and is_one and thing.head not in lex.MASSES:
            return _UNCLEAR, "a finish that somebody has to judge"
        return _A_QUALITY
    if _ENOUGH.search(" ".join(lowers)):
        return _UNCLEAR, "what is enough?"
    if lowers[0] in _COMPARATIVES and not thing.is_definite:
        return _FAIL, "a comparison has no finish"
    if thing.head == "living" and verb in ("make", "earn"):
        return _UNCLEAR, "how much is a living?"
    if _COMPARISON.search(" ".join(lowers)) and not thing.is_artefact:
        return _FAIL, "a comparison has no finish"
    is_sort = {"sort", "kind", "type"} & set(lowers)
    if _FEW & set(lowers) and not (thing.is_abstract or is_sort):
        return _HOW_MANY
    return None


def _of_state(
    verb: str, lowers: list[str], clause: Clause, thing: Object
) -> _Found | None:
    """Judge what is never over whatever the verb, and what is there or not."""
    if lex.NEVER_OVER & {thing.head, *thing.nouns[:1]}:
        return _FAIL, "never over"
    is_act = verb in lex.COUNTABLE or not thing.is_abstract
    if {"every", "each"} & set(lowers) and is_act:
        if clause.is_means:
            return _FAIL, "how often the way is gone"
        return _PASS, "each of them"
    is_past = any(word.endswith("ed") or word in _IS_DONE for word in lowers[1:])
    if verb == "have" and is_past:
        return _PASS, "done or not"
    is_given = thing.is_event and thing.is_definite and not thing.is_plural
    if (
        verb in ("go", "travel", "fly")
        and lowers[0] == "to"
        and (thing.has_name or is_given)
    ):
        return _REACHED
    if verb == "go" and lowers[0] == "from" and "role" in lowers:
        return _REACHED
    if verb == "go" and lowers[0] == "back":
        return _UNCLEAR, "begun, and then?"
    is_piece = thing.is_definite and (thing.is_artefact or thing.is_event)
    if (
        verb in _AT_A_PLACE
        and lowers[0] in ("at", "in", "for", "through")
        and not is_piece
    ):
        return _UNCLEAR, "how often?"
    if verb in lex.COUNTABLE and lowers[:3] == ["a", "lot", "more"]:
        return _HOW_MANY
    if verb in _MAKING and lowers[0] in ("something", "things"):
        return _UNCLEAR, "what?"
    if verb in ("participate", "engage") and lowers[0] == "in":
        return _of_taking_part(lowers, thing)
    is_told = thing.is_artefact or thing.is_unit or thing.has_name
    if verb == "contribute" and is_told and not thing.is_abstract:
        return _HOW_MANY
    if verb in ("own", "have", "run") and "own" in lowers and thing.is_artefact:
        return _PASS, "there or not"
    if verb == "pursue" and names_a_role_behind(clause):
        return _REACHED
    return None


def _of_taking_part(lowers: list[str], thing: Object) -> _Found | None:
    """Judge what one goes to: once is done, and several ask for their number."""
    is_member = singular(thing.head) in _GOING_ON
    if thing.is_abstract or thing.is_vague or (is_member and thing.is_plural):
        return None
    is_one = {"a", "an", "the"} & set(lowers[:3]) and not thing.is_plural
    if is_one and is_member:
        return _UNCLEAR, "until when?"
    return (_PASS, "once, or not") if is_one else _HOW_MANY


def _of_becoming(
    verb: str, lowers: list[str], clause: Clause, thing: Object
) -> _Found | None:
    """Judge roles, places and moves."""
    if verb == "work":
        return _of_work(lowers, thing)
    if verb not in lex.BECOMING | _BEGINNING:
        return None
    if names_a_role_behind(clause):
        return _REACHED
    if lowers[0] in ("out", "from"):
        return _A_MOVE
    if verb in _BEGINNING:
        is_named = thing.has_name or thing.is_credential or thing.is_role
        is_named = is_named and verb == "start" and not lowers[0].endswith("ing")
        return (_PASS, "begun or not") if is_named else (_UNCLEAR, "begun, and then?")
    if thing.is_role and verb in ("be", "become"):
        if set(thing.nouns) & _COMPARATIVES | {"better"} & set(thing.nouns):
            return _A_QUALITY
        if set(thing.nouns) & _PRAISED:
            return _UNCLEAR, "who decides?"
    is_open = set(thing.nouns) <= lex.ANY_ROLE | {"leadership"}
    if thing.is_role and is_open and set(thing.nouns) & _ABOVE:
        return _UNCLEAR, "which one?"
    if thing.is_role or _ENTITLED & set(lowers):
        is_any = thing.is_plural and "leadership" in thing.nouns
        return (_UNCLEAR, "which one?") if is_any else _REACHED
    if thing.head in lex.SORTS_OF_PERSON:
        return _A_QUALITY
    if thing.head in _GIVEN:
        return _PASS, "given or not"
    return _of_place(verb, lowers, thing)


def _of_work(lowers: list[str], thing: Object) -> _Found:
    lowers = [word for word in lowers if word not in _HOW_LONG] or lowers
    is_at = lowers[0] in ("at", "for", "as", "in")
    is_told = thing.has_name or thing.is_role or {"that", "whose"} & set(lowers)
    is_place = is_told or thing.head in _EMPLOYERS
    if lowers[0] == "there" or (is_at and is_place):
        return _REACHED
    return _FAIL, '"work" is never over'


def _of_place(verb: str, lowers: list[str], thing: Object) -> _Found | None:
    if verb in ("become", "be"):
        if lowers[0] in ("on", "at", "in") and thing.has_name:
            return _REACHED
        if thing.head in _IN_EYES_OF_OTHERS:
            return _UNCLEAR, "who decides?"
        is_there = thing.is_artefact and thing.head not in _FIGURES
        return _REACHED if is_there else _A_QUALITY
    if verb == "pursue" and thing.is_credential:
        return _UNCLEAR, "on the way, and until when?"
    if verb == "return" and lowers[0] == "to":
        return _REACHED
    if (
        verb == "get"
        and lowers[0] == "into"
        and (thing.has_name or thing.is_credential)
    ):
        return _REACHED
    if verb == "get" and lowers[0] == "into":
        return _A_MOVE
    if verb == "get" and thing.nouns and thing.nouns[0].endswith("ed"):
        return _A_QUALITY
    if verb == "enter" and (thing.is_event or thing.is_artefact):
        return _PASS, "entered or not"
    if verb in ("move", "transfer") and lowers[0] in ("into", "across"):
        if thing.head in lex.FIELDS:
            return _PASS, "a move"
    is_into = lowers[0] in ("into", "to", "in", "across") or verb == "enter"
    if verb == "switch" or (verb in _MOVES and is_into):
        return (_PASS, "a move") if thing.has_name else _A_MOVE
    if verb == "join" and not thing.is_plural:
        is_any = lowers[0] in ("a", "an") and thing.head == "team"
        return (_UNCLEAR, "which one?") if is_any and not thing.has_name else _REACHED
    return None


def _of_study(
    verb: str, lowers: list[str], clause: Clause, thing: Object
) -> _Found | None:
    """Judge study and effort, which go on for ever."""
    del clause, thing
    is_use = verb == "apply" and not {"to", "for"} & set(lowers[:3])
    if is_use or verb in lex.NEVER_DONE or verb == "consider":
        return _FAIL, f'"{verb}" is never over'
    return None


def _of_credential(verb: str, thing: Object) -> _Found:
    if verb in lex.PROCESS - lex.RESULT - {"gain", "complete", "pursue"}:
        return _FAIL, "on the way, not there"
    is_open = thing.is_plural and not (thing.has_name or thing.is_definite)
    return _HOW_MANY if is_open else (_PASS, "a credential")


def _of_result(verb: str, lowers: list[str], thing: Object) -> _Found:
    """Judge what is over when it is done: passed, published, sent."""
    if thing.is_vague:
        return _FAIL, f'"{verb}" what?'
    if verb in _TO_AN_END and len(thing.nouns) == 1 and thing.head in _ANY_WORK:
        return _UNCLEAR, "which one?"
    is_whole = thing.is_definite or thing.has_name or "all" in lowers
    is_bare = (thing.is_plural or thing.head in lex.MASSES) and not is_whole
    if is_bare and (verb in lex.COUNTABLE or verb in ("complete", "finish")):
        return _HOW_MANY
    if verb in _LIGHT_VERBS and (found := _of_light_verb(verb, lowers, thing)):
        return found
    is_thing = thing.is_artefact or thing.is_event
    if verb in lex.PROCESS and not (is_thing or thing.has_name):
        return _FAIL, f'"{verb}" is never over'
    if is_bare and not (is_thing or thing.is_unit):
        return _HOW_MANY
    return _PASS, "a finish"


def _of_light_verb(verb: str, lowers: list[str], thing: Object) -> _Found | None:
    """Judge `take`, `lead`, `make`: what stands behind them decides."""
    if thing.head in _WHEN_DONE:
        return _UNCLEAR, "done when?"
    if verb == "lead":
        is_a_team = lowers[0] in ("a", "an") and thing.head == "team"
        is_own = "own" in lowers or thing.has_name or is_a_team
        if not (thing.is_definite and (is_own or thing.is_artefact)):
            return _UNCLEAR, "led until when?"
    if lowers[0] == "on" and thing.is_plural:
        return _UNCLEAR, "which one?"
    return None


def _of_making(verb: str, thing: Object) -> _Found:
    """Judge what is built or shown; every other verb goes on for ever."""
    is_told = thing.is_artefact or thing.is_event or thing.is_unit
    if verb not in VERBS and thing.is_definite and is_told and not thing.is_abstract:
        return _PASS, "a finish"
    is_making = verb in _MAKING
    is_any = thing.is_abstract or thing.head in lex.KINDS
    if is_making and thing.is_plural and not is_any:
        return _HOW_MANY
    is_one = thing.is_artefact and thing.is_definite
    if is_one and (is_making or verb in ("code", "form")):
        if thing.head in _NEVER_FINISHED:
            return _UNCLEAR, "done when?"
        return _PASS, "there or not"
    if is_one and verb in ("demonstrate", "perform"):
        return _PASS, "shown or not"
    if verb == "have" and not thing.is_abstract:
        return _UNCLEAR, "a state"
    return _FAIL, f'"{verb}" is never over'
