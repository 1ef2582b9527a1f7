"""Where the verbs of a text stand, told from the nouns that are spelt like them."""

from careerplan.language.things import CREDENTIALS, POSITIONS, ROLES
from careerplan.language.words import (
    IRREGULAR_PASTS,
    PREPOSITIONS,
    Word,
    plain_verb,
    singular,
)

# `Completion of the course`: what is done, said as a noun.
NOMINALS = {
    "acquisition": "acquire",
    "adoption": "adopt",
    "completion": "complete",
    "creation": "create",
    "deployment": "deploy",
    "development": "develop",
    "establishment": "establish",
    "implementation": "implement",
    "improvement": "improve",
    "introduction": "introduce",
    "launch": "launch",
    "organisation": "organise",
    "organization": "organize",
    "presentation": "present",
    "publication": "publish",
    "reduction": "reduce",
    "submission": "submit",
}
# Behind these a verb in its plain form may stand.
_BEFORE_PLAIN = frozenset(
    """
    to and or will can could should would must may might i we 'll i'll we'll also then
    not successfully actively continually continuously regularly effectively confidently
    consistently further more better fully really finally just always never either both
    i'd please & others independently efficiently specifically personally daily weekly
    monthly likely help let help me then but clearly quickly
    """.split()
)
# Behind these a form in -ing is what is done, and not a noun.
_BEFORE_ING = frozenset(
    """
    by of in on for through without while when like from at and or with after before
    about be am is are start begin continue keep to into including via towards toward
    start started consider considering spend months years weeks days finish begin began
    enjoy successfully not then further towards
    """.split()
)
_DETERMINERS = frozenset("the a an my our your their this that of in".split())
_BEFORE_NOUN = frozenset("in of on for and or with".split())
_BEHIND_NOUN = frozenset(("", ".", ",", "of", "and", ")", ";", "skills", "in", "for"))
_GOOD_AT = frozenset("better best good great skilled".split())
_BEHIND_COMMAND = frozenset(
    "the a an my our your their his her away out up down off every each all".split()
)
_NO_COMMANDS = frozenset(
    """
    a all an and as at by each every for from get-togethers how if in into like no not
    of on or our per than that the their this to until what when where which who with
    within without
    """.split()
)
_RANKS = frozenset("senior junior principal staff deputy assistant".split())
_BEFORE_TITLES = frozenset("finish read reread review watch".split())
_TITLE_CASE = 0.6  # of its words: a text where more have a capital is all one title
_PHRASES = (("begin", "with"), ("go", "of"))  # `to begin with`, `let go of`
_COMPARED = frozenset("better more further".split())
_FARTHEST_VERB = 12  # words back from a comma to the verb that it goes on from


def find_verbs(
    words: tuple[Word, ...], heads: set[int], lead_ins: list[tuple[int, int]]
) -> list[int]:
    """Return the places of the verbs; the words of a lead-in are none."""
    led = {
        word.start
        for word in words
        if any(start <= word.start < end for start, end in lead_ins)
    }
    verbs: list[int] = []
    depth = 0
    for number, word in enumerate(words):
        depth += (word.text == "(") - (word.text == ")")
        if word.start in led or (depth > 0 and _is_listed(words, number)):
            continue
        if (
            word.start in heads
            and word.lower in NOMINALS
            and _is_before_of(words, number)
        ):
            verbs.append(number)
            continue
        if not plain_verb(word.lower):
            if word.start in heads and not verbs and _is_command(words, number):
                verbs.append(number)
            continue
        is_head = word.start in heads or word.is_first
        if number and words[number - 1].lower.endswith("ly"):
            is_head = is_head or words[number - 1].start in heads
        if _is_verb(words, number, is_head=is_head, verbs=verbs):
            verbs.append(number)
    return verbs


def _is_listed(words: tuple[Word, ...], number: int) -> bool:
    """Tell the nouns of an aside, `(planning, code review)`, from its verbs."""
    before = words[number - 1].text if number else ""
    return before in (",", "and", "(") and not words[number].lower.endswith("ing")


def _is_before_of(words: tuple[Word, ...], number: int) -> bool:
    return number + 1 < len(words) and words[number + 1].lower == "of"


def _is_command(words: tuple[Word, ...], number: int) -> bool:
    """Tell an unknown verb at the beginning by what follows: `Weed the borders`."""
    word = words[number]
    after = words[number + 1].lower if number + 1 < len(words) else ""
    is_word = word.lower.isalpha() and not word.lower.endswith(("ly", "ing", "ed"))
    return is_word and word.lower not in _NO_COMMANDS and after in _BEHIND_COMMAND


def _is_verb(
    words: tuple[Word, ...], number: int, *, is_head: bool, verbs: list[int]
) -> bool:
    """Tell a verb from a noun that is spelt like it, by the words around it."""
    word = words[number]
    verb = plain_verb(word.lower)
    before = words[number - 1].lower if number else ""
    after = words[number + 1].lower if number + 1 < len(words) else ""
    is_of_a_role = after in ROLES and verb not in ("be", "become")
    if before in ("to", "into", "as") and is_of_a_role and number > 1:
        return False  # `promoted to store manager`
    if word.lower in _RANKS and after in ROLES:
        return False  # `or staff engineer`
    if (word.lower, after) in _PHRASES:
        return False
    if verb == "have" and after not in ("to", "been") and _is_past(after):
        return False  # `to have become`: the second is what is done
    if before in ("have", "having") and _is_past(word.lower):
        return True
    if word.lower == "graduate" and singular(after) in _OF_GRADUATES:
        return False
    if word.lower in ING_NOUNS and singular(after) in _BEHIND_FIELD:
        return False  # `Marketing position`
    if _is_in_a_title(words, number) or (verb == "open" and after == "source"):
        return False
    if word.lower == "be" and after.endswith("ing") and plain_verb(after):
        return False  # `to be working`: the second is what is done
    if word.lower.endswith("ing") and word.lower not in ("bring", "sing", "wing"):
        if before == "at" and not is_head:
            return words[number - 2].lower in _GOOD_AT
        if is_head or before in _BEFORE_ING:
            # `networking events`, `in engineering`: a noun, or part of one
            return before not in _BEFORE_NOUN or not _is_noun_ing(word, after)
        is_listed = after in ("", ",", "and", ".", ";")  # `soldering, wiring, and …`
        return before == "," and number > 2 and not is_listed
    plain = (verb, f"re{verb}", "is", "are", "am")
    if word.lower.partition("/")[0] not in plain:
        is_past = word.lower.endswith("ed") or word.lower in IRREGULAR_PASTS
        return is_head and is_past
    if verb == "be" and word.lower != "be":
        return False
    if is_head:
        return after != "of" or verb not in ("head", "lead")
    if before in _DETERMINERS:
        return False
    if before == ",":
        return bool(verbs) and number - _FARTHEST_VERB <= verbs[-1] < number - 1
    if before in ("and", "or", "&", "/"):
        is_listed = number > 2 and words[number - 2].lower == ","
        is_adjective = is_listed and "-" in words[number - 3].text
        if verb in ("lead", "head") and words[number - 2].lower in _RANKS:
            return False  # `a senior or lead engineer`
        # `design and implementation`, `testing and review`: nouns joined to nouns
        return not is_adjective and after not in _BEHIND_NOUN
    if before in _COMPARED:  # `to better understand`, but `a better cook`
        return number > 1 and words[number - 2].lower in ("to", "and")
    return before in _BEFORE_PLAIN


def _is_past(lower: str) -> bool:
    is_past = lower.endswith("ed") or lower in IRREGULAR_PASTS or lower == "become"
    return is_past and bool(plain_verb(lower))


def _is_in_a_title(words: tuple[Word, ...], number: int) -> bool:
    """Tell the verbs in a name, `Read Learning With Kernels`, by their capitals."""
    word, before = words[number], words[number - 1] if number else None
    if before is None or word.is_first or not word.text[0].isupper():
        return False
    if before.is_first:
        return before.lower in _BEFORE_TITLES
    capitals = sum(w.text[0].isupper() for w in words)
    return before.text[0].isupper() and capitals < len(words) * _TITLE_CASE


_OF_GRADUATES = frozenset(
    "certificate degree nurse program programme school study student".split()
)
_BEHIND_FIELD = POSITIONS | ROLES | CREDENTIALS
ING_NOUNS = frozenset(
    """
    accounting banking branding budgeting building carpentry cataloging cataloguing
    clothing coaching coding computing consulting continuing cooking counseling
    counselling earning editing engineering farming filing financing fishing funding
    gaming housing learning lecturing lighting listening marketing meeting mentoring
    modeling modelling networking nursing offering onboarding painting parenting
    planning pricing printing processing programming publishing reading recruiting
    reporting routing running sailing scheduling setting shadowing shopping singing
    speaking spending staffing switching teaching team-building testing tooling trading
    training troubleshooting tuning understanding welding wiring working writing
    """.split()
)


def _is_noun_ing(word: Word, after: str) -> bool:
    is_followed = (
        bool(after)
        and (after[0].isalpha() or after[0].isdigit())
        and after not in PREPOSITIONS
    )
    takes_object = is_followed and after in (
        "a",
        "an",
        "the",
        "my",
        "our",
        "your",
        "their",
        "new",
        "more",
        "at",
        "his",
        "her",
    )
    return word.lower in ING_NOUNS and not takes_object
