"""What a clause is about: a role, a credential, a thing, a number, or a quality."""

from dataclasses import dataclass, replace

from careerplan.language import lexicon as lex
from careerplan.language.amounts import Amount
from careerplan.language.clauses import Clause
from careerplan.language.posts import is_role
from careerplan.language.times import Time
from careerplan.language.words import (
    DETERMINERS,
    NUMERALS,
    PREPOSITIONS,
    Word,
    is_any_on,
    is_on,
)

_NO_NOUNS = DETERMINERS.union(NUMERALS) | frozenset(
    """
    one atleast least most hundred once twice both half dozen about around over under
    all x perhaps maybe possibly probably hopefully
    """.split()
)
# `80 % of customer tickets`: what counts stands behind the `of`
_OF_WHAT = frozenset(
    "amount average couple frequency group half kind maximum minimum number percent "
    "percentage range series set share some sort team total type variety".split()
)
_LEADING = frozenset(
    "into to as in at for on about from with up out toward towards of back onto".split()
) | {"through"}
_OPEN = frozenset("relevant various different specific certain some any".split())
_ADVERBS = frozenset(
    """
    abroad again alone already altogether anywhere available better daily elsewhere
    faster full-time here instead locally more nationally necessary needed online
    outdoors overseas part-time possible remotely required somewhere together too twice
    well worldwide
    """.split()
)
_NOUNS_IN_LY = frozenset("assembly family monthly reply supply weekly".split())
_MORE_THAN = (
    ["more", "than"],
    ["less", "than"],
    ["fewer", "than"],
    ["at", "least"],
    ["up", "to"],
)
_HOW_LONG = (["full", "time"], ["part", "time"])
_DEGREES = frozenset("very really truly much even so extremely quite".split())
# Behind them stands the way, or an example.
_NO_MORE_NAMES = frozenset(("through", "via", "using", "(", "like", "perhaps", "e.g"))
_MANNERS = frozenset("way manner fashion".split())
_VAGUE = frozenset(
    """
    whatever more something things thing stuff everything anything it this that them
    anyone somebody someone people others myself way ways lot lots much one what how
    best ahead forward up further on somewhere along away
    """.split()
)


@dataclass(frozen=True, slots=True)
class Object:
    """What a clause acts on, in the kinds that the criteria ask about."""

    head: str  # the last noun, lower case; empty where there is none
    nouns: tuple[str, ...]  # all words of the noun phrase, lower case, no determiners
    has_name: bool
    is_role: bool
    is_credential: bool
    is_artefact: bool
    is_event: bool
    is_metric: bool
    is_unit: bool
    is_abstract: bool
    is_quality: bool
    is_subjective: bool
    is_open: bool  # the topic behind it is left open: relevant, various, specific
    is_plural: bool
    is_vague: bool
    is_definite: bool  # a, an, the, my, …
    amounts: tuple[Amount, ...]

    @property
    def modifiers(self) -> tuple[str, ...]:
        """Return what narrows the head down, without adjectives that judge."""
        return tuple(
            noun
            for noun in self.nouns[:-1]
            if noun not in lex.SUBJECTIVE and noun not in _EMPTY_ADJECTIVES
        )


_EMPTY_ADJECTIVES = frozenset(
    """
    and or &
    new own first next current existing other another different various more additional
    full whole entire possible several few some many any all certain specific particular
    professional personal local online great own further basic simple complex
    challenging technical academic learning training specialised specialized
    relevant regular big
    small short quick advanced modern leading-edge larger higher smaller
    second third final last annual weekly monthly quarterly bi-weekly daily
    important industry blog well good unrelated related extra suitable external internal
    """.split()
)


def object_of(
    clause: Clause,
    amounts: tuple[Amount, ...],
    names: frozenset[str],
    times: tuple[Time, ...] = (),
) -> Object:
    """Describe what a clause acts on; `names` are the plan's own, in lower case."""
    timeless = without_times(clause, times)
    phrase, rest = _phrase(timeless)
    while len(phrase) > 1 and _is_beside(phrase[-1].lower):
        phrase, rest = phrase[:-1], (phrase[-1], *rest)
    nouns = tuple(
        word.lower
        for word in phrase
        if (word.lower[0].isalpha() or ":" in word.lower[1:])  # `1:1s`
        and word.lower not in _NO_NOUNS
    )
    head = nouns[-1] if nouns else ""
    all_words = (*phrase, *rest)
    mine = tuple(
        amount
        for amount in amounts
        if clause.object
        and clause.object[0].start <= amount.start < clause.object[-1].end
    )
    is_written = head in ("post", "posts") and bool(mine)  # one a week
    is_post = not is_written and is_role(nouns, phrase, rest, clause.verb)
    is_begun = clause.verb in ("found", "open", "buy", "start", "set") or "own" in nouns
    is_own = is_begun and head in ("practice", "company", "studio", "business")
    return Object(
        head=head,
        nouns=nouns,
        has_name=_has_name(_up_to_the_means(all_words), names),
        is_role=is_post,
        is_credential=is_any_on(nouns, lex.CREDENTIALS),
        is_artefact=is_own
        or is_on(head, lex.ARTEFACTS)
        or is_any_on(nouns[-2:], lex.ARTEFACTS),
        is_event=is_on(head, lex.EVENTS),
        is_metric=is_any_on(nouns, lex.METRICS)
        or nouns[:1] in (("number",), ("amount",)),
        is_unit=is_on(head, lex.UNITS_OF_WORK),
        is_abstract=(is_on(head, lex.ABSTRACT) or is_on(head, lex.FIELDS))
        and not is_own,
        is_quality=_is_quality(phrase, clause.verb, is_role=is_post),
        is_subjective=bool(set(nouns) & (lex.SUBJECTIVE - ({head} & lex.EVENTS))),
        is_open=_is_left_open(rest[:8]),
        is_plural=head.endswith("s") and not head.endswith(("ss", "is", "us")),
        is_vague=not nouns or head in _VAGUE or nouns[0] in _VAGUE,
        is_definite=bool(phrase) and phrase[0].lower in DETERMINERS,
        amounts=mine,
    )


def _is_left_open(behind: tuple[Word, ...]) -> bool:
    """Tell `a talk on various topics` from a thing that has many parts."""
    for word in behind:
        if word.lower in ("that", "which", "including", "("):
            return False
        if word.lower in _OPEN:
            return True
    return False


def _is_beside(lower: str) -> bool:
    """Tell what stands at the end of a phrase and is no part of it."""
    return _is_adverb(lower) or lower in ("and", "or", "&", "but")


def _is_adverb(lower: str) -> bool:
    """Tell what stands behind a noun and is none: `sell prints online`."""
    return lower in _ADVERBS or (lower.endswith("ly") and lower not in _NOUNS_IN_LY)


def without_times(clause: Clause, times: tuple[Time, ...]) -> Clause:
    """Leave the words of times out, so that `next quarter` is no object."""
    kept: list[Word] = []
    is_cut = False
    for word in clause.object:
        if any(time.start <= word.start < time.end for time in times):
            is_cut = bool(kept) and kept[-1].lower not in DETERMINERS
            continue
        if is_cut and word.lower not in PREPOSITIONS:
            # what stands before a time and behind it is no one phrase
            kept.append(Word(",", ",", word.start, word.start, is_first=False))
        is_cut = False
        kept.append(word)
    return replace(clause, object=tuple(kept))


def _phrase(clause: Clause) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Return the noun phrase and what follows, past a preposition that leads to it."""
    words = clause.object
    start = 0
    while start < len(words) and (
        words[start].lower in _LEADING or words[start].lower.endswith("ly")
    ):
        start += 1
    two = [word.lower for word in words[start : start + 2]]
    if two in _MORE_THAN and words[start + 2 :]:
        return _phrase(replace(clause, object=words[start + 2 :]))
    if two in _HOW_LONG:
        return _phrase(replace(clause, object=words[start + 2 :]))
    rest = Clause(clause.verb, clause.verb_word, words[start:], False, False, False)
    phrase, behind = rest.noun_phrase, rest.complement
    is_number = all(
        not w.lower[0].isalpha() or w.lower in _OF_WHAT | _NO_NOUNS for w in phrase
    )
    if is_number and behind and behind[0].lower == "of":
        inner = replace(rest, object=behind[1:])
        phrase, behind = phrase + inner.noun_phrase, inner.complement
    # `contribute in a meaningful way to the handbook`: how stands before what
    if phrase and phrase[-1].lower in _MANNERS and behind[1:]:
        inner = replace(rest, object=behind[1:])
        phrase, behind = inner.noun_phrase, inner.complement
    # `a junior networking, infrastructure, or IT support role`
    if behind and behind[0].lower == ",":
        listed = [n for n, word in enumerate(behind[:9]) if word.lower in PREPOSITIONS]
        cut = listed[0] if listed else min(len(behind), 9)
        if cut > 1 and is_on(behind[cut - 1].lower, lex.POSITIONS | lex.ROLES):
            return phrase + behind[:cut], behind[cut:]
    return phrase, behind


def _is_quality(phrase: tuple[Word, ...], verb: str, *, is_role: bool) -> bool:
    words = [word.lower for word in phrase if word.lower not in DETERMINERS]
    while words and words[0] in _DEGREES:
        words = words[1:]
    if not words:
        return False
    if words[0] in ("better", "more", "less", "stronger", "best", "greater"):
        return True
    is_state = verb in ("be", "become", "get", "feel", "stay", "")
    return not is_role and is_state and bool({words[0], words[-1]} & lex.QUALITIES)


def _up_to_the_means(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leave out names of the way, or of examples: `a group like the Weavers`."""
    for number, word in enumerate(words):
        if word.lower in _NO_MORE_NAMES:
            return words[:number]
    return words


def _has_name(words: tuple[Word, ...], names: frozenset[str]) -> bool:
    known = names | lex.TOOLS
    return any(word.is_name or word.lower in known for word in words)
