"""Sentences become clauses: a verb, what it acts on, and what is said beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from careerplan.language.lead_ins import find_lead_ins, heads_of
from careerplan.language.words import (
    IRREGULAR_PASTS,
    Word,
    plain_verb,
    split_words,
)

# Behind these a verb in its plain form may stand.
_BEFORE_PLAIN = frozenset(
    """
    to and or will can could should would must may might i we 'll i'll we'll also then
    not successfully actively continually continuously regularly effectively confidently
    consistently further more better fully really finally just always never either both
    i'd please & independently efficiently specifically personally daily weekly
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
_COMPARED = frozenset("better more further".split())
_FARTHEST_VERB = 12  # words back from a comma to the verb that it goes on from
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
            if number and (word.lower in PREPOSITIONS or word.lower in ",()"):
                return self.object[:number]
        return self.object

    @property
    def complement(self) -> tuple[Word, ...]:
        """Return what stands behind the noun phrase."""
        return self.object[len(self.noun_phrase) :]


PREPOSITIONS = frozenset(
    """
    about across after against along among around as at before behind below beside
    between beyond by during for from in inside into like near of off on onto outside
    over per regarding since than through throughout to toward towards under until up
    upon via with within without that which who whose where wherever when whenever
    because so while if including such using capable specializing specialising focusing
    focused working based able
    """.split()
)


def find_clauses(text: str) -> tuple[Clause, ...]:
    """Cut a text into clauses, in its order."""
    words = split_words(text)
    lead_ins = find_lead_ins(text)
    heads = heads_of(text, lead_ins)
    verbs = _find_verbs(words, heads, lead_ins)
    clauses = list(_clauses(words, verbs, heads))
    wished = list(_wished_nouns(words, verbs, lead_ins))
    if not wished and not any(clause.is_wish for clause in clauses):
        wished = _nouns_alone(words, verbs, heads)
    return tuple(wished + clauses)


def _find_verbs(
    words: tuple[Word, ...], heads: set[int], lead_ins: list[tuple[int, int]]
) -> list[int]:
    """Return the places of the verbs; the words of a lead-in are none."""
    led = {
        word.start
        for word in words
        if any(start <= word.start < end for start, end in lead_ins)
    }
    verbs: list[int] = []
    for number, word in enumerate(words):
        if word.start in led:
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
    if _is_in_a_title(words, number) or (verb == "open" and after == "source"):
        return False
    if word.lower.endswith("ing") and word.lower not in ("bring", "sing", "wing"):
        if before == "at" and not is_head:
            return words[number - 2].lower in (
                "better",
                "best",
                "good",
                "great",
                "skilled",
            )
        if is_head or before in _BEFORE_ING:
            # `networking events`, `in engineering`: a noun, or part of one
            return before not in _BEFORE_NOUN or not _is_noun_ing(word, after)
        return before == "," and number > 2
    if word.lower != verb and word.lower not in ("is", "are", "am"):
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


def _is_in_a_title(words: tuple[Word, ...], number: int) -> bool:
    """Tell the verbs in a name, `Read Learning With Kernels`, by their capitals."""
    word, neighbours = words[number], words[max(0, number - 1) : number + 2]
    is_led = number > 1 and not words[number - 1].is_first
    return (
        word.text[0].isupper()
        and not word.is_first
        and is_led
        and all(w.text[0].isupper() for w in neighbours)
    )


_ING_NOUNS = frozenset(
    """
    accounting banking branding budgeting building carpentry cataloging cataloguing
    clothing coaching coding computing consulting cooking counselling counseling
    earning editing engineering farming filing financing fishing funding gaming housing
    learning lighting lecturing listening marketing mentoring meeting modeling modelling
    networking nursing offering onboarding painting parenting planning pricing
    printing processing programming publishing reading recruiting reporting routing
    running sailing scheduling setting shadowing shopping singing speaking spending
    staffing switching teaching team-building testing tooling trading training
    troubleshooting tuning understanding welding wiring working writing
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
    return word.lower in _ING_NOUNS and not takes_object


_DEVOTING = frozenset("dedicate devote commit spend".split())
_WISHES = frozenset(
    "want like hope plan aim wish intend going able goal need eager excited".split()
)
_NO_NOUN_PHRASE = PREPOSITIONS | frozenset("to not all it that this".split())
_REASONS = frozenset("because since so which who whose where when if as that".split())
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
        stop = verbs[place + 1] if place + 1 < len(verbs) else len(words)
        end = number + 1
        while end < stop and words[end].lower not in _BREAKS:
            end += 1
        found = words[number + 1 : end]
        while found and found[-1].lower in _TRAILING:
            found = found[:-1]
        before = words[number - 1].lower if number else ""
        two_before = words[number - 2].lower if number > 1 else ""
        since = verbs[place - 1] + 1 if place else 0
        between = {word.lower for word in words[since:number]}
        led_by = ""
        if (
            words[number].is_first
            or words[number].start in heads
            or _BREAKS & between
            or (before == "to" and two_before in _WISHES)
        ):
            purpose, means, reason = False, False, False
        elif before in ("and", "or", ",", "&", "/", "then", "also"):
            # `learn and use it`, but `learn the trade, build a shed`
            is_shared = place and number - verbs[place - 1] == 2
            led_by = plain_verb(words[verbs[place - 1]].lower) if is_shared else ""
        elif before in ("by", "through", "including", "via", "while"):
            purpose, means, reason = False, True, False
        elif before == "to" or two_before == "to":
            # `dedicate an hour to …`, `each designer to …`: what is done, not why
            is_given = place and plain_verb(words[verbs[place - 1]].lower) in _DEVOTING
            purpose = bool(place) and not is_given
            led_by = plain_verb(words[verbs[place - 1]].lower) if place else ""
        if before == "," and words[number].lower.endswith("ing"):
            # `Complete the redesign, improving …`: what comes along, or how
            is_listed = place and words[verbs[place - 1]].lower.endswith("ing")
            purpose, means = purpose, means or not is_listed
        if _REASONS & between and words[number].start not in heads:
            reason = True
        is_wish = not (purpose or means or reason)
        verb = plain_verb(words[number].lower) or words[number].lower
        if verb == "take" and found[:1] and found[0].lower == "part":
            verb, found = "participate", found[1:]
        yield Clause(
            verb,
            words[number],
            found,
            purpose,
            means,
            is_wish,
            reason,
            led_by,
        )


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
