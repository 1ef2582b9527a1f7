"""Amounts of money that tell what somebody earns, owes or has put aside.

A sales target, a price and a saving for the company are none of these.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from careerplan.language.cues import cue
from careerplan.rules.pay_words import (
    BEFORE_PAY,
    BEHIND_PAY,
    NOT_MINE,
    OTHERS_PAY,
    PAY_AT_TIMES,
    PAY_NOUNS,
)

_NEAR = 6  # words from an amount to what it may be the amount of, in the catalogue
_AROUND = 100  # characters that so many words may take
_MOST_KEPT = 4096  # texts whose amounts are remembered: a plan says much twice
_LONGEST = 1000  # characters of a sentence that are looked at together

_SIGNS = r"(?:US|CA|AU|NZ|HK|[CAR])?\$|[€£¥₹₩₽₺₪₫₴₦฿]|zł|kr\b|Fr\.|Rs\b\.?"
_CODES = (
    "USD EUR GBP CHF JPY CNY INR AUD CAD NZD SEK NOK DKK PLN CZK HUF ZAR BRL MXN SGD "
    "HKD KRW TRY AED ILS THB PHP IDR MYR NGN KES EGP"
).replace(" ", "|")
_NAMES = (
    r"(?i:dollars?|euros?|pounds?|francs?|yen|rupees?|pesos?|rand|z[lł]oty|bucks|quid|"
    r"kron(?:a|or|er|e)|grand)"
)
_DIGITS = r"(?:\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d{1,2})?"
_TIMES = r"(?:\s?(?:[kKmM]|mn|bn|(?i:thousand|hundred|million|lakhs?|crores?))\b)"
_IN_WORDS = (
    r"(?i:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|"
    r"thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|"
    r"six|seven|eight|nine))?(?: hundred| thousand| million)+)"
)
_AMOUNT = re.compile(
    rf"(?<![\w$€£])(?:(?:{_SIGNS}|\b(?:{_CODES}))\s?{_DIGITS}{_TIMES}?"
    rf"|(?:{_DIGITS}{_TIMES}?|{_IN_WORDS})[\s-]?(?:{_SIGNS}|(?:{_CODES}|{_NAMES})\b))"
)
_is_counted = cue(r"\d|hundred|thousand|million")
_is_about_pay = cue(
    "earn|mak|pa(?:y|id)|salar|wage|remuneration|take-home|bonus|commission|rate|debt|"
    "savings"
)
_CURRENCY = re.compile(rf"(?<!\w)k?(?:{_SIGNS}|(?:{_CODES}|{_NAMES})\b)")
_YEAR = r"(?!(?:19|20)\d\d\b(?![,.]\d))"
_BARE = (
    rf"{_YEAR}(?:\d{{1,3}}(?:[,.]\d)?\s?[kK]\b|\d{{1,3}}(?:[,.' ]\d{{3}})+|\d{{4,}})"
)
_PERIOD = (
    r"\s*(?:/|\b(?:an?|per|each|every)\b)\s*(?:hour|hr|h|day|week|month|year|yr|annum)\b"
    r"|\s+(?:annually|yearly|monthly|hourly|before tax|after tax|gross|net)\b"
)
_BEHIND = (
    rf"(?=\s*(?:$|[.,;:)!?/–-]|(?:by|in|within|before|until|and|or|to|as|after|from|plus|"
    rf"on)\b)|{_PERIOD})"
)
_LINK = (
    r"(?:\s*[:=(]\s*|\s+(?:(?:of|to|at|from|above|over|around|about|is|was|beyond|near|up|"
    r"least|more|than|between|with|by|a|an|the|reaches)\s+){1,4})"
)

_SENTENCE = re.compile(
    r"[^.!?;\n]+(?:[.!?](?=[\w@])[^.!?;\n]*)*(?:\n(?!\s*[\n*•-])[^.!?;\n]*)*"
)
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")

_OF_WORK = re.compile(
    r"\b(?:compan(?:y|ies)|departments?|plants?|teams?|clients?|customers?|suppliers?|"
    r"vendors?|costs?|spend(?:ing)?|budgets?|waste|scrap|energy|fuel|procurement|"
    r"purchasing|process(?:es)?|warehouses?|factory|firm|branch|hospital|school|depot|"
    r"debtors?|tenants?|borrowers?|invoices?|collect(?:ed|ing)?|recover(?:ed|ing)?|"
    r"members?|users?|shoppers?|guests?|staff|employees)\b",
    re.IGNORECASE,
)
_OWN_RATE = re.compile(
    r"\b(?:hourly|daily|weekly|monthly|day|hour|freelance|billing|billable|consulting|"
    r"contract|pay|wage|my|overtime|charge-out|fee)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_TARGET_NOUNS = (
    r"(?:sales?|sold|revenues?|turnover|deals?|contracts?|orders?|business|pipeline|"
    r"bookings?|invoices?|donations?|funding|funds|grants?|loans?|profits?|premiums?|"
    r"budgets?|assets|investments?|fees?|courses?|exams?|tuition|tickets?|prices?|costs?|"
    r"scholarships?|quotas?|targets?|raised|billed|goods|stock|claims?|mortgages?)"
)
_TARGET_BEHIND = re.compile(
    rf"\s*(?:[\w-]+\s+){{0,3}}?{_TARGET_NOUNS}\b", re.IGNORECASE
)
_TARGET_BEFORE = re.compile(
    rf"\b(?:{_TARGET_NOUNS}|sell(?:ing|s)?|clos(?:e|es|ed|ing)|bill(?:ing)?|cut|reduce|"
    rf"spend|donate|fundrais\w+|handl(?:e|ed|ing)|manag(?:e|ed|ing)|process\w*)\s+"
    rf"(?:[\w-]+\s+){{0,2}}$",
    re.IGNORECASE,
)
_PAY_WORD = re.compile(
    rf"\b(?P<word>{'|'.join(PAY_NOUNS)}|pay|bonus(?:es)?|commissions?|rates?|debts?|"
    r"savings)\b(?!-|['’]s\b)",
    re.IGNORECASE,
)
# Without a sign of money the number has to be said of the pay in so many words.
_SAID = re.compile(
    rf"\b(?:{'|'.join(PAY_NOUNS)}|(?:pay|bonus|commission|rate)){_LINK}"
    rf"(?P<amount>{_BARE}){_BEHIND}"
    rf"|(?P<before>\d{{2,3}}[kK])(?:{_PERIOD})?[\s-](?:\w+\s)?(?:salary|wage|pay)\b"
    rf"|\ban?\s(?P<figure>{_BARE})\s(?:salary|wage)\b",
    re.IGNORECASE,
)
_EARNED = re.compile(
    rf"\b(?i:earn(?:s|ing|ed)?|mak(?:e|es|ing)|(?:be|get|getting|being) paid|"
    rf"(?:jobs?|roles?|posts?|positions?|work|career)\s+(?:that\s+|which\s+)?"
    rf"(?:will\s+|would\s+|can\s+)?pays?(?:\s+me)?)\s+"
    rf"(?:(?:at|least|about|over|more|than|up|to|around)\s+){{0,3}}"
    rf"(?P<amount>{_AMOUNT.pattern}|{_BARE})(?=(?:{_PERIOD})(?!\s+for\b))"
)
_PAID = re.compile(
    rf"\b(?i:(?:be|get|getting|being)\s+paid|(?:jobs?|roles?|posts?|positions?)\s+(?:that|"
    rf"which)\s+pays?|pay(?:ing)?\s+(?:off|down|back))\s+(?:[a-z]+\s+){{0,2}}"
    rf"(?P<amount>{_AMOUNT.pattern})"
)
_MY_FUNDS = re.compile(
    r"\b(?:my|own|personal|family|private)\s+(?:\w+\s+)?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Pay:
    """An amount, and the word that makes it pay."""

    start: int  # of the amount, in characters
    end: int
    word: str


@lru_cache(_MOST_KEPT)
def find_pay(text: str) -> tuple[Pay, ...]:
    """Find the amounts of a text that tell what somebody earns, owes or owns."""
    if not (_is_counted(text) and _is_about_pay(text)):
        return ()
    return tuple(_pays(text))


def _pays(text: str) -> Iterator[Pay]:
    for sentence in _SENTENCE.finditer(text):
        for start in range(0, len(sentence[0]), _LONGEST):
            piece = sentence[0][start : start + _LONGEST]
            yield from _in_sentence(piece, sentence.start() + start)


def is_money(unit: str) -> bool:
    """Tell whether a unit is an amount of money that is no target of the work."""
    is_target = re.search(rf"\b{_TARGET_NOUNS}\b", unit, re.IGNORECASE)
    return bool(_CURRENCY.search(unit)) and not is_target and not _OF_WORK.search(unit)


def names_pay(text: str) -> str:
    """Return a word of a text that means pay whatever stands around it, or nothing."""
    match = re.search(rf"\b(?:{'|'.join(PAY_NOUNS)})\b", text, re.IGNORECASE)
    return match[0] if match else ""


def has_amount(text: str) -> bool:
    """Tell whether a text holds an amount of money that is no target of the work."""
    return any(not _is_target(text, match) for match in _AMOUNT.finditer(text))


def _in_sentence(text: str, offset: int) -> Iterator[Pay]:
    found: dict[int, Pay] = {}
    for pattern in (_EARNED, _PAID):
        for match in pattern.finditer(text):
            start, end = match.span("amount")
            if not _is_behind_target(text, end):
                verb = match[0][: start - match.start()].split()
                found[start] = Pay(start, end, " ".join(verb[:2]))
    for match in _SAID.finditer(text):
        group = next(name for name, words in match.groupdict().items() if words)
        start, end = match.span(group)
        said = _PAY_WORD.search(match[0])
        word = said[0] if said else "pay"
        found.setdefault(start, Pay(start, end, word))
    amounts = list(_AMOUNT.finditer(text))
    for named in _PAY_WORD.finditer(text) if amounts else ():
        near = [amount for amount in amounts if _is_near(text, named, amount)]
        if not near or not _means_pay(text, named):
            continue
        for amount in near:
            if _is_pay(text, named, amount):
                pay = Pay(amount.start(), amount.end(), named[0])
                found.setdefault(amount.start(), pay)
    for start in sorted(found):
        pay = found[start]
        yield Pay(pay.start + offset, pay.end + offset, pay.word)


def _is_near(text: str, word: re.Match[str], amount: re.Match[str]) -> bool:
    first, last = sorted((word.span(), amount.span()))
    if last[0] - first[1] > _AROUND:
        return False
    return len(_WORD.findall(text[first[1] : last[0]])) < _NEAR


def _is_pay(text: str, word: re.Match[str], amount: re.Match[str]) -> bool:
    """Tell whether an amount is that of a word of pay near it."""
    first, last = sorted((word.span(), amount.span()))
    is_direct = len(_WORD.findall(text[first[1] : last[0]])) <= 2
    if not is_direct and _is_target(text, amount):
        return False
    is_rate = word[0].casefold().startswith("rate")
    return not is_rate or _is_rate_of_pay(text, word, amount)


def _means_pay(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word of pay means what a person earns, owes or has."""
    said = word[0].casefold()
    start = text[max(0, word.start() - _AROUND) : word.start()]
    rest = text[word.end() : word.end() + _AROUND]
    before = [item.casefold() for item in _WORD.findall(start)[-2:]]
    behind = [item.casefold() for item in _WORD.findall(rest)[:1]]
    if behind and behind[0] in OTHERS_PAY:
        return False
    kind = next((kind for kind in PAY_AT_TIMES if said.startswith(kind)), said)
    kind = said if said in PAY_NOUNS else kind
    if before and before[-1] in NOT_MINE.get(kind, ()):
        return False
    if kind == "pay":
        return _is_pay_noun(text, word, before, behind)
    if kind == "commission":
        return _is_commission(text, word, before, behind)
    if kind in ("bonus", "debt", "savings"):
        return bool(_MY_FUNDS.search(start)) or not _OF_WORK.search(text)
    return True


def _is_pay_noun(
    text: str, word: re.Match[str], before: list[str], behind: list[str]
) -> bool:
    """Tell pay from paying: `my pay`, `pay rise`, `pay of 60,000 €`."""
    if behind and behind[0] in BEHIND_PAY:
        return True
    if (
        before
        and before[-1] in BEFORE_PAY
        and behind[:1] not in (["for"], ["attention"])
    ):
        return before[-1] != "and" or behind[:1] in (["of"], ["to"])
    rest = text[word.end() :]
    return bool(re.match(r"\s*(?::|of\b|above\b|from\b)", rest)) or (
        not before and bool(re.match(r"\s+(?:to|at|over)\b", rest))
    )


def _is_rate_of_pay(text: str, word: re.Match[str], amount: re.Match[str]) -> bool:
    """Tell what somebody charges or earns for an hour from all other rates."""
    if _OWN_RATE.search(text[max(0, word.start() - _AROUND) : word.start()]):
        return True
    if re.match(r"\s+of\s+pay\b", text[word.end() :]):
        return True
    return bool(re.match(_PERIOD, text[amount.end() :]))


def _is_commission(
    text: str, word: re.Match[str], before: list[str], behind: list[str]
) -> bool:
    """Tell a share of sales from the body of that name, an order, and the verb."""
    is_name = word[0][0].isupper() and bool(before)
    is_verb = (not before or before[-1] in ("to", "and", "or")) and behind[:1] in (
        *(["a"], ["an"], ["the"], ["two"], ["three"], ["new"], ["our"], ["one"]),
    )
    is_order = word[0].endswith("s") and bool(
        re.search(
            r"(?:\b\d+|\b(?:two|three|four|five|six|ten|twelve))\s+(?:\w+\s+){0,2}$",
            text[max(0, word.start() - _AROUND) : word.start()],
        )
    )
    return not (is_name or is_verb or is_order)


def _is_target(text: str, amount: re.Match[str]) -> bool:
    """Tell a target, a price or a budget from what somebody is paid."""
    before = text[max(0, amount.start() - _AROUND) : amount.start()]
    is_behind = _is_behind_target(text, amount.end())
    return is_behind or bool(_TARGET_BEFORE.search(before))


def _is_behind_target(text: str, end: int) -> bool:
    match = _TARGET_BEHIND.match(text, end)
    return match is not None and not _PAY_WORD.search(match[0])
