"""Which verbs, with what behind them, are done one day though no number is named."""

from careerplan.language import lexicon as lex
from careerplan.language.arrivals import of_becoming
from careerplan.language.clauses import Clause
from careerplan.language.degrees import of_degree
from careerplan.language.found import FAIL, HOW_MANY, PASS, REACHED, UNCLEAR, Found
from careerplan.language.objects import Object
from careerplan.language.posts import names_a_role_behind
from careerplan.language.words import VERBS, singular

_IS_DONE = frozenset("done built written set live running working".split())
_WHOLE = frozenset("all assigned mandatory outstanding remaining required".split())
_ALL_OF_THEM = frozenset("abolish clear delete eliminate remove retire".split())
_GETTING = frozenset("assume attain find gain get land obtain secure seek take".split())
_ANY_POST = frozenset("opportunity position positions role roles".split())
_FINDING = frozenset("find gain get land look obtain search secure".split())
_KEPT = frozenset("average gpa grade grades rank ranking rating score".split())
_BETTER = lex.COMPARATIVES | {"better", "more"}
_HOLDING = frozenset("coordinate manage oversee support".split())
_AT_A_PLACE = frozenset("volunteer teach mentor coach tutor".split())
_SHOWING = frozenset("defend deliver exhibit present publish showcase submit".split())
_TAKING_IN = frozenset("attend complete finish read review take watch".split())
_DEVISING = frozenset(
    """
    create define design develop devise document draft establish implement introduce
    launch roll write
    """.split()
)
_GOING_ON = frozenset(
    "club committee community group organisation organization program team".split()
)
_NEVER_FINISHED = frozenset("strategy plan system culture team group".split())
_WHEN_DONE = frozenset(
    "strategy strategies process processes changes connections".split()
)
_ANY_WORK = frozenset("project projects task tasks work".split())
_LIGHT_VERBS = frozenset(
    "take make give get lead run conduct implement plan define".split()
)
_TO_BE_DONE = frozenset(
    "delivery implementation launch migration rollout rewrite".split()
)
_TO_AN_END = frozenset("complete finish do accomplish".split())


def finish_of(clause: Clause, thing: Object) -> Found:
    """Tell whether a clause without a number is done one day."""
    verb = clause.verb
    lowers = [word.lower for word in clause.object]
    if not verb:
        return REACHED if names_a_role_behind(clause) else _of_nouns(thing)
    if verb == "graduate":
        return REACHED
    if not lowers:
        return FAIL, f'"{verb}" what?'
    for rule in (_of_its_words, of_degree, _of_state, of_becoming, _of_study):
        if found := rule(verb, lowers, clause, thing):
            return found
    if verb in lex.MULTIPLYING and not thing.is_abstract:
        return PASS, "a multiple of what is known"
    if verb == "pay" and lowers[0] in ("off", "back"):
        return PASS, "paid or not"
    if verb == "lead" and thing.head in ("design", "development"):
        return UNCLEAR, "led until when?"
    if verb in _DEVISING and thing.head in lex.DEVISED and thing.modifiers:
        return UNCLEAR, "done when?"
    is_shown = (verb in _SHOWING and thing.is_definite) or verb in _TO_AN_END
    is_shown = is_shown or (thing.has_name and verb in _TAKING_IN)
    if thing.is_abstract and not (thing.is_event or thing.is_credential or is_shown):
        return FAIL, f'"{thing.head}" has no finish'
    if thing.is_credential:
        return _of_credential(verb, thing)
    if verb in lex.RESULT or verb in lex.COUNTABLE:
        return _of_result(verb, lowers, thing)
    return _of_making(verb, thing)


def _of_nouns(thing: Object) -> Found:
    """Judge a goal without a verb: `PhD applications`, `Head of sales`."""
    if thing.is_credential and thing.has_name and not thing.is_plural:
        return PASS, "a credential"
    if thing.head in ("award", "grant", "medal", "prize") and thing.nouns[:-1]:
        return PASS, "won or not"
    if thing.is_artefact or thing.is_event or thing.is_credential:
        return HOW_MANY
    if thing.head in _ANY_POST | {"job"} and set(thing.nouns) <= lex.ANY_ROLE:
        is_judged = thing.head != "job" or thing.is_subjective or thing.is_quality
        return (UNCLEAR, "which one?") if is_judged else (PASS, "found or not")
    if thing.is_role or thing.head == "promotion":
        return PASS, "a role"
    return FAIL, "no marker"


def _of_its_words(
    verb: str, lowers: list[str], clause: Clause, thing: Object
) -> Found | None:
    """Judge what certain verbs say with certain words behind them."""
    if verb == "make" and _BETTER & set(lowers[1:]):
        return FAIL, "a comparison has no finish"
    is_held = thing.is_event and thing.is_definite and not thing.is_plural
    if verb in _HOLDING and is_held:
        return PASS, "held or not"
    if verb in ("talk", "speak") and lowers[0] in ("to", "with"):
        return HOW_MANY
    if verb == "contribute" and lowers[:3] in (["to", "open", "source"], ["to", "oss"]):
        return HOW_MANY
    if verb == "make" and "contributions" in thing.nouns:
        return HOW_MANY
    if verb in _FINDING and names_a_role_behind(clause):
        return REACHED
    is_more = lowers[0] == "more" or lowers[:2] == ["on", "more"]
    if thing.is_role and is_more:
        return UNCLEAR, "which one?"
    if verb == "manage" and lowers[0] in ("a", "my") and "team" in lowers[1:3]:
        return REACHED
    if verb in lex.SEARCHING and lowers[0] in ("someone", "somebody"):
        return PASS, "found or not"
    is_with = verb in ("connect", "meet", "network") and lowers[0] == "with"
    if is_with and thing.is_plural and thing.head in lex.PEOPLE and thing.nouns[:-1]:
        return HOW_MANY
    is_kept = verb in ("keep", "maintain") and thing.head in _KEPT
    if is_kept and lowers[0] in ("my", "our", "the"):
        return PASS, "kept or not"
    if verb == "do" and thing.head in ("thing", "things", "stuff"):
        return FAIL, "do what?"
    if verb in _TO_AN_END and lowers[0] == "it":
        return PASS, "a finish"
    if verb == "put" and lowers[0] == "out" and (thing.is_artefact or thing.has_name):
        return PASS, "out or not"
    if verb == "work" and lowers[0] == "through" and thing.is_definite:
        return PASS, "a finish"
    if verb in _GETTING and thing.head == "status" and thing.modifiers:
        return REACHED
    if verb in ("find", "take") and thing.head == "time":
        return FAIL, "never enough of it"
    is_open = set(thing.nouns) <= lex.ANY_ROLE - {"junior", "entry-level"}
    if verb in _GETTING and is_open and thing.head in _ANY_POST:
        return UNCLEAR, "which one?"
    if verb == "go" and lowers[0] == "abroad":
        return REACHED
    if verb == "be" and lowers[0] in lex.SEEN and "as" in lowers:
        return UNCLEAR, "who decides?"
    return None


def _of_state(
    verb: str, lowers: list[str], clause: Clause, thing: Object
) -> Found | None:
    """Judge what is never over whatever the verb, and what is there or not."""
    if lex.NEVER_OVER & {thing.head, *thing.nouns[:1]}:
        return FAIL, "never over"
    is_act = verb in lex.COUNTABLE or not thing.is_abstract
    is_act = is_act and verb not in lex.NEVER_DONE
    if {"every", "each"} & set(lowers) and is_act:
        if clause.is_means:
            return FAIL, "how often the way is gone"
        return PASS, "each of them"
    is_past = any(word.endswith("ed") or word in _IS_DONE for word in lowers[1:])
    if verb == "have" and is_past:
        return PASS, "done or not"
    is_given = thing.is_event and thing.is_definite and not thing.is_plural
    if (
        verb in ("go", "travel", "fly")
        and lowers[0] == "to"
        and (thing.has_name or is_given)
    ):
        return REACHED
    if verb == "go" and lowers[0] == "from" and "role" in lowers:
        return REACHED
    if verb == "go" and lowers[0] == "back":
        return UNCLEAR, "begun, and then?"
    is_piece = thing.is_definite and (thing.is_artefact or thing.is_event)
    if (
        verb in _AT_A_PLACE
        and lowers[0] in ("at", "in", "for", "through")
        and not is_piece
    ):
        return UNCLEAR, "how often?"
    if verb in lex.COUNTABLE and lowers[:3] == ["a", "lot", "more"]:
        return HOW_MANY
    if verb in lex.MAKING and lowers[0] in ("something", "things"):
        return UNCLEAR, "what?"
    if verb in ("participate", "engage", "compete") and lowers[0] == "in":
        return _of_taking_part(lowers, thing)
    is_told = thing.is_artefact or thing.is_unit or thing.has_name
    if verb == "contribute" and is_told and not thing.is_abstract:
        return HOW_MANY
    if verb in ("own", "have", "run") and "own" in lowers and thing.is_artefact:
        return PASS, "there or not"
    if verb == "pursue" and names_a_role_behind(clause):
        return REACHED
    return None


def _of_taking_part(lowers: list[str], thing: Object) -> Found | None:
    """Judge what one goes to: once is done, and several ask for their number."""
    is_member = singular(thing.head) in _GOING_ON
    if thing.is_abstract or thing.is_vague or (is_member and thing.is_plural):
        return None
    is_one = {"a", "an", "the"} & set(lowers[:3]) and not thing.is_plural
    if is_one and is_member:
        return UNCLEAR, "until when?"
    return (PASS, "once, or not") if is_one else HOW_MANY


def _of_study(
    verb: str, lowers: list[str], clause: Clause, thing: Object
) -> Found | None:
    """Judge study and effort, which go on for ever."""
    del clause
    is_use = verb == "apply" and not {"to", "for"} & set(lowers[:3])
    is_use = is_use and not thing.is_credential
    if is_use or verb in lex.NEVER_DONE or verb == "consider":
        return FAIL, f'"{verb}" is never over'
    return None


def _of_credential(verb: str, thing: Object) -> Found:
    if verb in lex.PROCESS - lex.RESULT - {"apply", "complete", "gain", "pursue"}:
        return FAIL, "on the way, not there"
    is_open = thing.is_plural and not (thing.has_name or thing.is_definite)
    return HOW_MANY if is_open else (PASS, "a credential")


def _of_result(verb: str, lowers: list[str], thing: Object) -> Found:
    """Judge what is over when it is done: passed, published, sent."""
    if thing.is_vague:
        return FAIL, f'"{verb}" what?'
    if verb in _TO_AN_END and len(thing.nouns) == 1 and thing.head in _ANY_WORK:
        return UNCLEAR, "which one?"
    is_whole = thing.is_definite or thing.has_name or bool(_WHOLE & set(lowers))
    is_several = thing.is_plural and not thing.is_definite
    if verb in ("attend", "host", "run") and is_several and thing.is_event:
        return HOW_MANY
    is_bare = (thing.is_plural or thing.head in lex.MASSES) and not is_whole
    if is_bare and (verb in lex.COUNTABLE or verb in ("complete", "finish")):
        return HOW_MANY
    if verb in _LIGHT_VERBS and (found := _of_light_verb(verb, lowers, thing)):
        return found
    is_thing = thing.is_artefact or thing.is_event
    if verb in lex.PROCESS and not (is_thing or thing.has_name):
        return FAIL, f'"{verb}" is never over'
    if is_bare and verb not in _ALL_OF_THEM:
        return HOW_MANY
    return PASS, "a finish"


def _of_light_verb(verb: str, lowers: list[str], thing: Object) -> Found | None:
    """Judge `take`, `lead`, `make`: what stands behind them decides."""
    if thing.head in _WHEN_DONE:
        return UNCLEAR, "done when?"
    if verb == "lead":
        is_a_team = lowers[0] in ("a", "an") and thing.head == "team"
        if (thing.has_name and thing.is_event) or _TO_BE_DONE & set(thing.nouns):
            return (PASS, "a finish") if thing.is_definite or thing.has_name else None
        is_own = "own" in lowers or thing.has_name or is_a_team
        if not (thing.is_definite and (is_own or thing.is_artefact)):
            return UNCLEAR, "led until when?"
    if lowers[0] == "on" and thing.is_plural:
        return UNCLEAR, "which one?"
    return None


def _of_making(verb: str, thing: Object) -> Found:
    """Judge what is built or shown; every other verb goes on for ever."""
    is_told = thing.is_artefact or thing.is_event or thing.is_unit
    if verb not in VERBS and thing.is_definite and is_told and not thing.is_abstract:
        return PASS, "a finish"
    is_making = verb in lex.MAKING
    is_any = thing.is_abstract or thing.head in lex.KINDS
    if is_making and thing.is_plural and not is_any:
        return HOW_MANY
    is_any = is_any or bool(set(thing.nouns) & (lex.ABSTRACT | lex.SKILLS))
    is_thing = thing.is_artefact or (is_making and not (is_any or thing.is_quality))
    is_one = is_thing and thing.is_definite and not thing.is_plural
    if is_one and (is_making or verb in ("code", "form")):
        if thing.head in _NEVER_FINISHED:
            return UNCLEAR, "done when?"
        return PASS, "there or not"
    if is_one and verb in ("demonstrate", "perform", "prepare"):
        return PASS, "shown or not"
    if verb == "have" and not thing.is_abstract:
        return UNCLEAR, "a state"
    return FAIL, f'"{verb}" is never over'
