"""What tells a stranger where somebody lives, rings, or is registered.

Only what can be told by its form is found: an order number is no telephone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_MOST_KEPT = 4096  # texts whose data are remembered: a plan says much twice
_DIGIT = re.compile(r"\d")
_AROUND = 50  # characters before a number that say what it is
_ADDRESS = re.compile(
    r"(?:https?://|www\.|mailto:)\S+|(?<!\S)[^\s@]{1,200}@\S+|(?<=\]\()[^)\s]*"
)
_NO_PHONE_BEFORE = re.compile(
    r"(?:\b(?:orders?|tickets?|invoices?|cases?|refs?|reference|part|parts|item|items|"
    r"course|courses|isbn|issn|doi|iso|din|en|model|serial|version|batch|account|patent|"
    r"grant|permit|po|no|nos|nr|number|id|code|codes|sku|ean|article|form|room|page|"
    r"pages|postcode|zip|hotline|helpline|freephone|switchboard)\b[\s.:#№-]*"
    r"|[#№$€£¥]\s?|\d[\s.,/-]?)$",
    re.IGNORECASE,
)
_PHONE_CUE = re.compile(
    r"\b(?:phone|telephone|tel|mobile|cellphone|whatsapp|my cell|my signal|call me|"
    r"ring me|text me|reach me|fax|telefon)\b(?:\s+(?:me|number|no|is|at|on|or|under|"
    r"via|by|phone))*[\s.:]*$",
    re.IGNORECASE,
)
_INTERNATIONAL = re.compile(
    r"(?<![\w+])(?:\+|00)[1-9]\d{0,2}[ .()/-]{0,2}\d(?:[ .()/-]{0,2}\d){6,11}(?!\w)"
)
_AMERICAN = re.compile(
    r"(?<![\w.+-])(?:1[ .-])?(?:\([2-9]\d\d\)\s?|[2-9]\d\d[.-])"
    r"[2-9]\d\d[.-]\d{4}(?![\w-])"
)
_NATIONAL = re.compile(  # needs a word before it that says it is a telephone
    r"(?<![\w+])\(?0?\d{2,5}\)?(?:[ ./-]?\d){4,9}(?![\w-])"
)
# A national number in the groups it is written in; what it is not is told below.
_SEPARATED = re.compile(
    r"(?<![\w+.,:/#-])"
    r"(?:\(?0[1-9]\d{1,4}\)?(?: |/| ?[/–-] ?)\d{2,8}(?:[ /-]\d{2,8}){0,3}"
    r"|0[1-9](?:[ .]\d\d){4})(?![\w-]|[ /.,:-]?\d)"
)
_DIGITS_OF_A_PHONE = range(9, 13)  # with the leading 0
_HOURS = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d ?[-–] ?(?:[01]\d|2[0-4])[0-5]\d\b")
_IS_AMOUNT = re.compile(
    r"\s?(?:%|[€$£]|(?:EUR|USD|GBP|units?|points|people|users|pieces|parcels|views|visitors|"
    r"customers|orders|calls|items|hours|euros?|dollars?)\b)"
)
_FREE_OF_CHARGE = re.compile(
    r"(?:\+?1[ .-])?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]|0800|00800"
)

_SOCIAL_SECURITY = re.compile(
    r"(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])"
)
_NATIONAL_INSURANCE = re.compile(
    r"\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
    r"(?: ?\d{2}){3} ?[A-D]\b"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
_REGISTERED = re.compile(
    r"\b(?:passport|identity card|id card|identity|national id|national insurance|"
    r"social security|social insurance|tax(?:payer)?(?: id(?:entification)?)?|ssn|nino|"
    r"driver'?s licen[cs]e|driving licen[cs]e|personal id|matriculation|personnel|"
    r"student(?: id)?|employee(?: id)?|staff(?: id)?|resident|residence permit|"
    r"health insurance)"
    r"(?:\s+(?:number|no\.?|nr\.?|id|code)|\s?#)+(?:\s+is)?\s*[:=]?\s*"
    r"(?P<number>[A-Z]{0,3}[ -]?\d(?:[ ./-]?[A-Z0-9]){4,13})(?!\w)"
    r"|\b(?P<short>SSN|NINO)\s*[:#]?\s*(?P<after>\d(?:[ -]?\d){8})(?!\w)",
    re.IGNORECASE,
)

_STREET_TYPES = r"(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Lane|Boulevard|Blvd\.?)"
# These name other things too, so that the town or the flat has to stand behind them.
_LOOSE_TYPES = (
    r"(?:Drive|Dr\.?|Court|Ct\.?|Place|Pl\.?|Square|Terrace|Close|Way|Crescent)"
)
_HOUSE = r"(?<![\w.,:/$€£#-])(?!(?:19|20)\d\d\b)\d{1,5}(?:[A-Za-z]|[-/]\d{1,3})?,? "
_NAME = r"(?:(?:[NSEW]\.? )?[A-Z][\w'’.-]*(?: [A-Z][\w'’-]+){0,3} )"
_ENDS = (
    r"(?=\s*(?:$|[,;:)\n!?]|\.(?:\s|$)|[A-Z]{1,2}\d|\d{4,5}\b|(?:in|near|on|and|or|at|is|if|"
    r"where|until|after|before|for|by|with|to|from|apt|flat|unit|suite|floor)\b|#))"
)
_STREET = re.compile(rf"{_HOUSE}{_NAME}{_STREET_TYPES}(?![\w]){_ENDS}")
_LOOSE_STREET = re.compile(
    rf"{_HOUSE}{_NAME}{_LOOSE_TYPES}(?!\w)(?=,? (?:[A-Z][a-z]+,? )*"
    r"(?:[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}|\d{4,5}\b|"
    r"Apt|Flat|Unit|Suite|#))"
)
_GERMAN_STREET = re.compile(
    r"\b(?:[A-ZÄÖÜ][\wäöüß-]*?(?:straße|strasse|str\.|gasse|allee|platz|damm)|"
    r"[A-ZÄÖÜ][\wäöüß-]* (?:Straße|Strasse|Str\.|Allee|Platz|Weg))"
    r" \d{1,4} ?[a-z]?(?![\w.:/-])"
)
_FRENCH_STREET = re.compile(
    r"(?<![\w.,])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|chemin|impasse|allée|"
    r"quai|via|calle|rua) (?:(?:de|du|des|la|le|les|di|del|della|da|do)(?: |')|"
    r"[dl]['’])*[A-ZÀ-Ý][\w'’-]*"
)


@dataclass(frozen=True, slots=True)
class PersonalDatum:
    """One such thing in a text."""

    start: int  # in characters
    end: int
    what: str  # as a message names it


@lru_cache(_MOST_KEPT)
def find_personal_data(text: str) -> tuple[PersonalDatum, ...]:
    """Find the first street address, telephone and identity number of a text."""
    return tuple(_data(text)) if _DIGIT.search(text) else ()


def _data(text: str) -> Iterator[PersonalDatum]:
    text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    number = _identity_number(text)
    if number:
        yield PersonalDatum(*number, "an identity number")
        text = text[: number[0]] + " " * (number[1] - number[0]) + text[number[1] :]
    if phone := _phone(text):
        yield PersonalDatum(*phone, "a phone number")
    for pattern in (_STREET, _LOOSE_STREET, _GERMAN_STREET, _FRENCH_STREET):
        if match := pattern.search(text):
            yield PersonalDatum(match.start(), match.end(), "a street address")
            return


def _identity_number(text: str) -> tuple[int, int] | None:
    for pattern in (_SOCIAL_SECURITY, _NATIONAL_INSURANCE):
        for match in pattern.finditer(text):
            if not _NO_PHONE_BEFORE.search(_before(match)) or _is_cued(match):
                return match.span()
    for match in _IBAN.finditer(text):
        if _is_iban(match[0]):
            return match.span()
    for match in _REGISTERED.finditer(text):
        group = "number" if match["number"] else "after"
        if sum(letter.isdigit() for letter in match[group]) >= 5:
            return match.span(group)
    return None


def _is_cued(match: re.Match[str]) -> bool:
    """Tell whether the words before say that it is the number of a person."""
    before = _before(match).casefold()
    return bool(re.search(r"social security|national insurance|ssn|nino", before))


def _before(match: re.Match[str]) -> str:
    """Return the few words before a match, which say what it is."""
    return match.string[max(0, match.start() - _AROUND) : match.start()]


def _is_iban(written: str) -> bool:
    """Tell whether the check digits hold, so that no other number is taken for one."""
    plain = written.replace(" ", "")
    if not 15 <= len(plain) <= 34:
        return False
    turned = plain[4:] + plain[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1


def _phone(text: str) -> tuple[int, int] | None:
    for pattern in (_INTERNATIONAL, _AMERICAN):
        for match in pattern.finditer(text):
            if _is_phone(text, match):
                return match.span()
    for match in _SEPARATED.finditer(text):
        if _is_national(match[0]) and _is_phone(text, match):
            return match.span()
    for match in _NATIONAL.finditer(text):
        is_said = bool(_PHONE_CUE.search(_before(match)))
        is_amount = bool(_IS_AMOUNT.match(text, match.end()))
        if is_said and not is_amount and not _FREE_OF_CHARGE.match(match[0]):
            return match.span()
    return None


def _is_phone(text: str, match: re.Match[str]) -> bool:
    is_said = bool(_PHONE_CUE.search(_before(match)))
    if _FREE_OF_CHARGE.match(match[0]):
        return False  # that of a company
    if is_said:
        return True
    is_other = bool(_NO_PHONE_BEFORE.search(_before(match)))
    is_amount = bool(_IS_AMOUNT.match(text, match.end()))
    is_round = bool(re.fullmatch(r"\+\d{1,3}(?:[ .]\d{3})*[ .]000", match[0]))
    is_date = bool(re.fullmatch(r"00?\d+[./-]\d\d?[./-]\d{2,4}", match[0]))
    return not (is_other or is_amount or is_round or is_date)


def _is_national(written: str) -> bool:
    """Tell a number with its area code from hours of a day, and from a count."""
    digits = re.sub(r"\D", "", written)
    pairs = [int(digits[at : at + 2]) for at in range(0, len(digits), 2)]
    is_count = pairs == list(range(pairs[0], pairs[0] + len(pairs)))
    is_other = is_count or bool(_HOURS.match(written))
    return len(digits) in _DIGITS_OF_A_PHONE and not is_other
