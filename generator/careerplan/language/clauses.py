"""Sentences become clauses: a verb, what it acts on, and what is said beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from careerplan.language.lead_ins import find_lead_ins, heads_of
from careerplan.language.lexicon import KNOWN, POSITIONS, ROLES
from careerplan.language.verb_places import ING_NOUNS, NOMINALS, find_verbs
from careerplan.language.words import PREPOSITIONS, Word, is_on, plain_verb, split_words

_DETERMINERS = frozenset("a an the my our your his her their this these".split())
_IN_HOW = frozenset("depth house person".split())
_POSTS = POSITIONS | ROLES
_BREAKS = frozenset(".!?;:•")


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that is to be done."""

    verb: str  # in its plain form; empty for a noun alone
    verb_word: Word | None
    object: tuple[Word, ...]  # up to the next verb or the end of the sentence
    is_purpose: bool  # stands behind `to`, and so says why
    is_means: bool  # stands behind `by`, `through`, `including`
    is_wish: bool  # heads its sentence, or is joined to what does
    is_reason: bool = False  # stands behind `because`, `so that`, `which`, `where`
    led_by: str = ""  # the verb before, where this one is joined or added to it

    @property
    def words(self) -> tuple[Word, ...]:
        """Return the verb and its object."""
        return ((self.verb_word,) if self.verb_word else ()) + self.object

    @property
    def noun_phrase(self) -> tuple[Word, ...]:
        """Return what the verb acts on, up to the first preposition or comma."""
        for number, word in enumerate(self.object):
            after = self.object[number + 1 : number + 2]
            before = self.object[number - 1].lower if number else ""
            if word.lower == "in" and after and after[0].lower in _IN_HOW:
                continue  # `an in person conference`
            if before == "thought" and word.lower == "out":
                continue  # `a well thought out post`
            if number and (word.lower in PREPOSITIONS or word.lower in ",()"):
                return self.object[:number]
            is_ing = number > 1 and word.lower.endswith("ing")
            if is_ing and after and after[0].lower in _DETERMINERS:
                return self.object[:number]  # `a chair encouraging the others`
            if is_ing and word.lower not in ING_NOUNS and is_on(before, _POSTS):
                return self.object[:number]  # `a head cook role making menus`
            if number and _is_done(before, word, after):
                return self.object[:number]  # `two articles accepted by journals`
        return self.object

    @property
    def complement(self) -> tuple[Word, ...]:
        """Return what stands behind the noun phrase."""
        return self.object[len(self.noun_phrase) :]


def find_clauses(text: str) -> tuple[Clause, ...]:
    """Cut a text into clauses, in its order."""
    words = split_words(text)
    lead_ins = find_lead_ins(text)
    heads = heads_of(text, lead_ins)
    verbs = find_verbs(words, heads, lead_ins)
    clauses = list(_clauses(words, verbs, heads))
    wished = list(_wished_nouns(words, verbs, lead_ins))
    parts = [n for n, word in enumerate(words) if word.lower in ";•"]
    if parts:
        wished += _nouns_in_a_list(words, verbs, parts)
    elif not wished and not any(clause.is_wish for clause in clauses):
        wished = _nouns_alone(words, verbs, heads)
    return tuple(wished + clauses)


def _is_done(noun: str, participle: Word, after: tuple[Word, ...]) -> bool:
    """Tell a participle behind its noun from one before: `a data related task`."""
    if not (participle.lower.endswith("ed") and is_on(noun, KNOWN)):
        return False
    return not (after and is_on(after[0].lower, KNOWN))


_LEADING_ON = frozenset(
    "attempt begin block commit continue dedicate devote manage reserve schedule spend "
    "start step try volunteer".split()
)
_WISHES = frozenset(
    "want like hope plan aim wish intend going able goal need eager excited happy glad "
    "delighted".split()
)
_TOGETHER = frozenset("collaborate liaise partner team work".split())
_WONDERING = frozenset("consider dream learn think".split())
_CHANCES = frozenset(
    "chance chances commitment effort opportunities opportunity point time way "
    "ways".split()
)
_NO_NOUN_PHRASE = PREPOSITIONS | frozenset("to not all it that this".split())
_REASONS = frozenset("because since so which who whose where when if as that".split())
_JOINING = frozenset(("and", "or", ",", "&", "/", "then", "also"))
_BETTER_AT = (("better", "at"), ("good", "at"))
# `after finishing …` is a circumstance, and `I like doing …` is no wish.
_BESIDE_THE_GOAL = frozenset(
    "after before enjoy enjoyed like liked love loved since".split()
)
_TRAILING = frozenset(
    """
    to and or will , by & of for in then also through while i we that so which because
    or/and
    """.split()
)


def _clauses(
    words: tuple[Word, ...], verbs: list[int], heads: set[int]
) -> Iterator[Clause]:
    purpose, means, reason = False, False, False
    for place, number in enumerate(verbs):
        found = _object_behind(words, verbs, place)
        if not found and _shares_its_object(words, verbs, place):
            found = _object_behind(words, verbs, place + 1)
        before = words[number - 1].lower if number else ""
        two_before = words[number - 2].lower if number > 1 else ""
        ahead = plain_verb(words[verbs[place - 1]].lower) if place else ""
        since = verbs[place - 1] + 1 if place else 0
        between = {word.lower for word in words[since:number]}
        is_ing = words[number].lower.endswith("ing")
        is_next = place and verbs[place - 1] == number - 1
        # `I would be working`: the head is `be`
        start = words[number - 1].start if before == "be" else words[number].start
        leads_on = False
        if (
            words[number].is_first
            or start in heads
            or _BREAKS & between
            or (before == "to" and two_before in _WISHES)
        ):
            purpose, means, reason = False, False, False
        elif before in _JOINING:
            pass  # it is what the one before is
        elif before in ("by", "through", "including", "via", "while"):
            purpose, means, reason = False, True, False
        elif is_next and is_ing:
            pass  # `to finish writing`: what is to be finished
        elif before == "to" or two_before == "to":
            purpose = leads_on = bool(place) and not _is_what_is_done(
                ahead, two_before, between
            )
        if before == "," and is_ing:
            # `Complete the redesign, improving …`: what comes along, or how
            is_listed = place and words[verbs[place - 1]].lower.endswith("ing")
            purpose, means = purpose, means or not is_listed
        if _is_aside(words, number, between, is_head=start in heads):
            reason = True
        is_joined = before in _JOINING and place and number - verbs[place - 1] == 2
        is_wondered = before in ("about", "of") and ahead in _WONDERING
        goes_on = before == "to" and ahead == "continue"
        if leads_on or is_joined or is_next or is_wondered or goes_on:
            led_by = ahead  # `learn and use it`, `start carving`, `think about leaving`
        else:  # `get better at solving …`
            led_by = "improve" if (two_before, before) in _BETTER_AT else ""
        lower = words[number].lower
        verb = NOMINALS.get(lower) or plain_verb(lower) or lower
        if verb == "take" and found[:1] and found[0].lower == "part":
            verb, found = "participate", found[1:]
        is_wish = not (purpose or means or reason)
        yield Clause(
            verb, words[number], found, purpose, means, is_wish, reason, led_by
        )


def _is_what_is_done(ahead: str, two_before: str, between: set[str]) -> bool:
    """Tell what is done from why, behind `to`: `set an hour aside to …`.

    So it is in `each designer to …`, `partner with sales to …`, `find time to …`.
    """
    is_together = ahead in _TOGETHER and "with" in between
    is_together = is_together or (ahead == "lead" and two_before != "lead")
    return ahead in _LEADING_ON or is_together or two_before in _CHANCES


def _is_aside(
    words: tuple[Word, ...], number: int, between: set[str], *, is_head: bool
) -> bool:
    """Tell a reason or a circumstance from the goal: `After finishing college, …`."""
    before = words[number - 1].lower if number else ""
    near = {word.lower for word in words[max(0, number - 6) : number]}
    if before in _BESIDE_THE_GOAL and words[number].lower.endswith("ing"):
        return not is_head
    if "already" in between and "i" in near:
        return True  # `I have already started …`
    return bool(_REASONS & between) and not is_head


def _object_behind(
    words: tuple[Word, ...], verbs: list[int], place: int
) -> tuple[Word, ...]:
    """Return what stands behind a verb, up to the next or the end of the sentence."""
    start = verbs[place] + 1
    stop = verbs[place + 1] if place + 1 < len(verbs) else len(words)
    end = start
    while end < stop and words[end].lower not in _BREAKS:
        end += 1
    while end > start and words[end - 1].lower in _TRAILING:
        end -= 1
    return words[start:end]


def _shares_its_object(words: tuple[Word, ...], verbs: list[int], place: int) -> bool:
    """Tell whether a verb is joined to the next: `plan and run the open day`."""
    if place + 1 >= len(verbs):
        return False
    between = [word.lower for word in words[verbs[place] + 1 : verbs[place + 1]]]
    return between in (["and"], ["or"], ["&"], ["/"], [","])


def _wished_nouns(
    words: tuple[Word, ...], verbs: list[int], lead_ins: list[tuple[int, int]]
) -> Iterator[Clause]:
    """Take what a wish leads to without a verb: `I see myself as a lead developer`."""
    ends = {end for _, end in lead_ins}
    for start, word in enumerate(words):
        if word.start not in ends or start in verbs or word.lower in _NO_NOUN_PHRASE:
            continue
        stop = min((verb for verb in verbs if verb > start), default=len(words))
        end = start
        while end < stop and words[end].lower not in _BREAKS:
            end += 1
        while end > start and words[end - 1].lower in _TRAILING:
            end -= 1
        if end > start:
            yield Clause("", None, words[start:end], False, False, True)


def _nouns_in_a_list(
    words: tuple[Word, ...], verbs: list[int], parts: list[int]
) -> list[Clause]:
    """Take each part of a list that has no verb as what it is about."""
    starts = [0, *(part + 1 for part in parts)]
    ends = [*parts, len(words)]
    return [
        Clause("", None, words[start:end], False, False, True)
        for start, end in zip(starts, ends, strict=True)
        if start < end and not any(start <= verb < end for verb in verbs)
    ]


def _nouns_alone(
    words: tuple[Word, ...], verbs: list[int], heads: set[int]
) -> list[Clause]:
    """Take a text that begins with no verb as what it is about."""
    stop = verbs[0] if verbs else len(words)
    end = 0
    while end < stop and words[end].lower not in ".!?;•":
        end += 1
    start = max((n for n in range(end) if words[n].start in heads), default=0)
    return [Clause("", None, words[start:end], False, False, True)] if end else []
