"""What a value of each form is: nodes of text become values, or a `WrongFormError`."""

import re
from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction
from functools import lru_cache
from typing import TypeVar

from careerplan.plan.dates import read_date
from careerplan.plan.fields import Field
from careerplan.plan.links import SITE_ADDRESS
from careerplan.plan.model import Chosen, Role
from careerplan.plan.nodes import Mapping, Node
from careerplan.plan.periods import (
    MONTHS,
    Calendar,
    Length,
    Period,
    Precision,
    UnanchoredError,
    UnreadableError,
)
from careerplan.plan.quantities import (
    Amount,
    read_amount,
    read_every,
    read_length,
    read_load,
)
from careerplan.plan.reading import Reading, WrongFormError, nearest, without_pieces
from careerplan.plan.texts import filled_items, is_empty, read_each, read_text

ID = re.compile(r"[a-z0-9-]{1,60}")
_REFERENCE = re.compile(r"(private/)?[a-z0-9-]{1,60}(#[a-z0-9-]{1,60})?")
_ADDRESS = re.compile(
    r"https?://[^\s<>\"]+|mailto:[^\s<>\"@]+@[^\s<>\"@]+", re.IGNORECASE
)
_EMAIL = re.compile(r"[^\s<>\"@:/]+@[^\s<>\"@:/]+\.[^\s<>\"@:/]+")
_FILE = re.compile(r"files/[^\s<>\"\\]+")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_KEY = re.compile(r"[A-Za-z0-9_-]{43}")
_MADE_BY_SEAL = "delete the line, and  careerplan seal  writes a new one"
_LINK = re.compile(r"[a-z0-9-]{6,60}")
_ARROW = re.compile(r"→|->|=>|⟶|➔|(?<=\s)>(?=\s)")
_Value = TypeVar("_Value")
_MOST_KEPT = 1000  # readings of one form
_YES, _NO = ("true", "yes", "on"), ("false", "no", "off")


def _text(node: Node, row: Field, _: Reading) -> str:
    return read_text(node, row)


def _texts(node: Node, row: Field, reading: Reading) -> tuple[str, ...]:
    return read_each(node, _text, row, reading)


def _choice(node: Node, row: Field, _: Reading) -> str:
    text = read_text(node, row)
    choice = text.casefold().replace(" ", "-")
    if choice not in row.choices:
        close = nearest(choice, list(row.choices))
        options = ", ".join(row.choices[:-1]) + f" or {row.choices[-1]}"
        raise WrongFormError(
            node,
            f'{row.key} takes {options}, not "{text}"',
            f"write  {row.key}: {close}" if close else "write one of these words",
        )
    return choice


def _choices(node: Node, row: Field, reading: Reading) -> tuple[str, ...]:
    return read_each(node, _choice, row, reading)


def _pattern(
    pattern: re.Pattern[str], what: str, fix: str = ""
) -> Callable[[Node, Field, Reading], str]:
    def read(node: Node, row: Field, _: Reading) -> str:
        text = read_text(node, row)
        if not pattern.fullmatch(text):
            raise WrongFormError(node, f'{row.key} takes {what}, not "{text}"', fix)
        return text

    return read


def _name(node: Node, row: Field, _reading: Reading) -> str:
    text = read_text(node, row)
    if not _REFERENCE.fullmatch(text):
        raise _no_name(node, text)
    goal, sign, _step = text.partition("#")
    if sign and row.form != "references":
        message = f'{row.key} takes goals, and "{text}" names a step of one'
        raise WrongFormError(node, message, f"write  {row.key}: {goal}")
    return text


def _references(node: Node, row: Field, reading: Reading) -> tuple[str, ...]:
    return read_each(node, _name, row, reading)


def _id(node: Node, row: Field, _: Reading) -> str:
    text = read_text(node, row)
    if not ID.fullmatch(text):
        raise WrongFormError(
            node,
            f'{row.key} takes a name of a to z, 0 to 9 and dashes, not "{text}"',
            "" if row.default else f"write  {row.key}: {_plain_name(text) or 'one'}",
        )
    return text


def _plain_name(text: str) -> str:
    name = re.sub(r"\.(md|yaml)$", "", text.casefold())
    return re.sub("[^a-z0-9]+", "-", name).strip("-")[:60]


def _no_name(node: Node, text: str) -> WrongFormError:
    name = _plain_name(text)
    return WrongFormError(
        node,
        f'"{text}" is not the name of a goal',
        f"write the name of its file without the ending, such as  {name or 'my-goal'}",
    )


def _reference(node: Node, row: Field, reading: Reading) -> str:
    items = filled_items(node)
    if len(items) != 1:
        raise WrongFormError(node, f"{row.key} takes one goal, not a list")
    return _name(items[0], row, reading)


def _readable(
    read: Callable[[str, Calendar], _Value], rule: str
) -> Callable[[Node, Field, Reading], _Value | None]:
    """Read with a strict reader, and turn what it cannot read into a finding."""
    read = lru_cache(_MOST_KEPT)(read)  # a plan names few dates, and names them often

    def read_node(node: Node, row: Field, reading: Reading) -> _Value | None:
        try:
            return read(read_text(node, row), reading.calendar)
        except UnanchoredError:
            return None  # the missing or broken as_of is a finding already
        except UnreadableError as error:
            raise WrongFormError(
                node, error.reason, error.fix, rule=rule, meant=error.meant
            ) from None

    return read_node


def _as_of(text: str, _: Calendar) -> Period:
    period: Period | None = None
    # Without a number it is no date to begin with; the reader would offer a year.
    if re.search("[0-9]", text):
        with suppress(UnanchoredError):
            period = read_date(text, Calendar())
    if period is None or period.precision not in (Precision.DAY, Precision.MONTH):
        raise UnreadableError(
            f'"{text}" is neither a day nor a month',
            "write the day or the month, such as  as_of: 2026-11",
        )
    return period


def _length(text: str, _: Calendar) -> Length:
    return read_length(text)


def _every(text: str, _: Calendar) -> Length:
    return read_every(text)


def _load(text: str, _: Calendar) -> Fraction:
    return read_load(text)


def _amount(node: Node, row: Field, _: Reading) -> Amount:
    return read_amount(read_text(node, row))


def _flag(node: Node, row: Field, _: Reading) -> bool:
    text = read_text(node, row).casefold()
    if text not in _YES + _NO:
        raise WrongFormError(node, f'{row.key} takes true or false, not "{text}"')
    return text in _YES


def _whole(lowest: int, highest: int) -> Callable[[Node, Field, Reading], int]:
    def read(node: Node, row: Field, _: Reading) -> int:
        text = read_text(node, row)
        if not re.fullmatch("[0-9]{1,4}", text) or not lowest <= int(text) <= highest:
            numbers = f"a whole number from {lowest} to {highest}"
            what = numbers if lowest < highest else f"{lowest}"
            raise WrongFormError(node, f'{row.key} takes {what}, not "{text}"')
        return int(text)

    return read


def _month(node: Node, row: Field, _: Reading) -> int:
    text = read_text(node, row)
    for number, name in enumerate(MONTHS, start=1):
        names = (name.casefold(), name[:3].casefold(), f"{number}", f"{number:02}")
        if text.casefold() in names:
            return number
    raise WrongFormError(node, f'"{text}" is no month')


def _address(node: Node, row: Field, _: Reading) -> str:
    """Return an address that a page may link to; a bare e-mail address is completed."""
    text = read_text(node, row)
    if _EMAIL.fullmatch(text):
        return f"mailto:{text}"
    if _ADDRESS.fullmatch(text) or (_FILE.fullmatch(text) and ".." not in text):
        return text
    scheme = text.split(":", 1)[0]
    is_scheme = scheme != text and re.fullmatch("[a-zA-Z][a-zA-Z0-9+.-]*", scheme)
    if is_scheme and scheme.casefold() not in ("http", "https", "mailto"):
        raise WrongFormError(
            node,
            f'a link cannot begin with "{scheme}:"',
            "use an address that begins with https: or mailto:",
            rule="X9",
        )
    fix = "write the whole address, such as  https://example.com/page"
    if text.startswith("files/"):
        fix = "give the file a plain name, such as  files/certificate.pdf"
    elif re.fullmatch(r"[^\s:]+\.[^\s:]+", text):
        fix = f"write the whole address, such as  https://{text}"
    raise WrongFormError(node, f'"{text}" is no address', fix)


def _links(node: Node, row: Field, reading: Reading) -> tuple[tuple[str, str], ...]:
    if not isinstance(node, Mapping):
        raise WrongFormError(node, "links takes names with addresses")
    node = without_pieces(node, reading)
    found = []
    for key, value in node.pairs:
        try:
            if not is_empty(value):
                found.append((key.value.strip(), _address(value, row, reading)))
        except WrongFormError as error:
            reading.refuse(error, row.example)
    return tuple(found)


def _url(node: Node, row: Field, _: Reading) -> str:
    text = read_text(node, row)
    if not SITE_ADDRESS.fullmatch(text):
        is_bare = re.fullmatch(r"[^\s:?#]+\.[^\s:?#]+", text)
        fix = f"write  url: https://{text}" if is_bare else ""
        raise WrongFormError(
            node, f'url takes an address that begins with https:, not "{text}"', fix
        )
    return text.rstrip("/")


def _allow(node: Node, row: Field, reading: Reading) -> tuple[tuple[str, str], ...]:
    if not isinstance(node, Mapping):
        raise WrongFormError(node, "allow takes a rule with its reason")
    node = without_pieces(node, reading)
    return tuple((key.value, read_text(value, row)) for key, value in node.pairs)


def _synonyms(
    node: Node, row: Field, reading: Reading
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not isinstance(node, Mapping):
        raise WrongFormError(node, "synonyms takes a word with its words")
    node = without_pieces(node, reading)
    return tuple((key.value, _texts(value, row, reading)) for key, value in node.pairs)


def split_path(text: str) -> tuple[Role, ...]:
    """Cut a path at its arrows."""
    return tuple(Role(role) for part in _ARROW.split(text) if (role := part.strip()))


def read_say(node: Node, row: Field, ident: str) -> Chosen:
    """Read a goal of an employer that is given a sentence, or nothing."""
    return Chosen(ident, say=read_text(node, row))


FORMS: dict[str, Callable[[Node, Field, Reading], object]] = {
    "text": _text,
    "texts": _texts,
    "choice": _choice,
    "choices": _choices,
    "id": _id,
    "ids": _references,
    "references": _references,
    "goal-id": _reference,
    "date": _readable(read_date, "T2"),
    "start": _readable(read_date, "T2"),
    "as-of": _readable(_as_of, "T2"),
    "length": _readable(_length, "X7"),
    "every": _readable(_every, "X7"),
    "load": _readable(_load, "X7"),
    "amount": _amount,
    "flag": _flag,
    "count": _whole(1, 1200),
    "priority": _whole(1, 3),
    "schema": _whole(1, 1),
    "month": _month,
    "address": _address,
    "links": _links,
    "url": _url,
    "colour": _pattern(_COLOUR, "a colour such as #0B5A52"),
    "language": _pattern(_LANGUAGE, "a code such as en or pt-BR"),
    "key": _pattern(_KEY, "the 43 letters that seal wrote", _MADE_BY_SEAL),
    "link": _pattern(_LINK, "6 to 60 of a to z, 0 to 9 and dashes", _MADE_BY_SEAL),
    "allow": _allow,
    "synonyms": _synonyms,
}
