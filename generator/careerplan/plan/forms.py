"""What a value of each form is: nodes of text become values, or a `WrongFormError`."""

import re
from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction
from typing import TypeVar

from careerplan.plan.dates import read_date
from careerplan.plan.fields import Field
from careerplan.plan.model import Chosen, Role
from careerplan.plan.nodes import Mapping, Node, Scalar, Sequence
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
from careerplan.plan.reading import (
    Reading,
    WrongFormError,
    nearest,
    without_pieces,
)

ID = re.compile(r"[a-z0-9-]{1,60}")
_REFERENCE = re.compile(r"(private/)?[a-z0-9-]{1,60}(#[a-z0-9-]{1,60})?")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+|mailto:[^\s<>\"@]+@[^\s<>\"@]+")
_EMAIL = re.compile(r"[^\s<>\"@:/]+@[^\s<>\"@:/]+\.[^\s<>\"@:/]+")
_FILE = re.compile(r"files/[^\s<>\"\\]+")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_KEY = re.compile(r"[A-Za-z0-9_-]{43}")
_LINK = re.compile(r"[a-z0-9-]{6,60}")
_ARROW = re.compile("→|->|=>|⟶|➔")
_Value = TypeVar("_Value")
_YES, _NO = ("true", "yes", "on"), ("false", "no", "off")


def read_text(node: Node, row: Field) -> str:
    """Read a text; line breaks and indentation inside it are kept as they stand."""
    if isinstance(node, Scalar):
        return node.value.strip()
    what = "a list" if isinstance(node, Sequence) else "keys"
    if isinstance(node, Mapping) and node.is_flow:
        raise WrongFormError(
            node,
            f"{row.key} takes a text, and braces make it keys",
            f"put the text in quotes, such as  {row.example}",
        )
    if isinstance(node, Mapping) and len(node.pairs) == 1:
        raise WrongFormError(
            node,
            f"{row.key} takes a text, and the colon in it makes it a key",
            "put the whole text in quotes",
        )
    raise WrongFormError(node, f"{row.key} takes a text, not {what}")


def read_texts(node: Node, row: Field) -> tuple[str, ...]:
    """Read a list of texts; one text stands for a list of one."""
    return tuple(read_text(item, row) for item in filled_items(node))


def _choice(node: Node, row: Field, _: Reading) -> str:
    text = read_text(node, row).casefold().replace(" ", "-")
    if text not in row.choices:
        close = nearest(text, list(row.choices))
        meant = f"; did you mean {close}?" if close else ""
        options = ", ".join(row.choices[:-1]) + f" or {row.choices[-1]}"
        raise WrongFormError(
            node, f'"{text}" is not one of {options}{meant}', f"write  {row.example}"
        )
    return text


def _choices(node: Node, row: Field, reading: Reading) -> tuple[str, ...]:
    return tuple(_choice(item, row, reading) for item in filled_items(node))


def _pattern(
    pattern: re.Pattern[str], what: str
) -> Callable[[Node, Field, Reading], str]:
    def read(node: Node, row: Field, _: Reading) -> str:
        text = read_text(node, row)
        if not pattern.fullmatch(text):
            raise WrongFormError(node, f'{row.key} takes {what}, not "{text}"')
        return text

    return read


def _references(node: Node, row: Field, _: Reading) -> tuple[str, ...]:
    found = []
    for item in filled_items(node):
        text = read_text(item, row)
        if not _REFERENCE.fullmatch(text):
            hint = "a goal's name is its file's name without the ending"
            raise WrongFormError(item, f'"{text}" is not the name of a goal', hint)
        found.append(text)
    return tuple(found)


def _reference(node: Node, row: Field, reading: Reading) -> str:
    found = _references(node, row, reading)
    if len(found) != 1:
        raise WrongFormError(node, f"{row.key} takes one goal, not a list")
    return found[0]


def _readable(
    read: Callable[[str, Calendar], _Value], rule: str
) -> Callable[[Node, Field, Reading], _Value | None]:
    """Read with a strict reader, and turn what it cannot read into a finding."""

    def read_node(node: Node, row: Field, reading: Reading) -> _Value | None:
        try:
            return read(read_text(node, row), reading.calendar)
        except UnanchoredError:
            return None  # the missing or broken as_of is a finding already
        except UnreadableError as error:
            raise WrongFormError(node, error.reason, error.fix, rule=rule) from None

    return read_node


def _as_of(text: str, _: Calendar) -> Period:
    period: Period | None = None
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
            raise WrongFormError(
                node,
                f"{row.key} takes a whole number from {lowest} to {highest}, "
                f'not "{text}"',
            )
        return int(text)

    return read


def _month(node: Node, row: Field, _: Reading) -> int:
    text = read_text(node, row).casefold()
    for number, name in enumerate(MONTHS, start=1):
        if text in (name.casefold(), name[:3].casefold(), f"{number}", f"{number:02}"):
            return number
    raise WrongFormError(node, f'"{text}" is no month')


def _address(node: Node, row: Field, _: Reading) -> str:
    return address_of(node, read_text(node, row), row)


def address_of(node: Node, text: str, row: Field) -> str:
    """Return an address that a page may link to; a bare e-mail address is completed."""
    if _EMAIL.fullmatch(text):
        return f"mailto:{text}"
    if _ADDRESS.fullmatch(text) or (_FILE.fullmatch(text) and ".." not in text):
        return text
    if re.match(r"[a-z][a-z0-9+.-]*:", text, re.IGNORECASE):
        scheme = text.split(":", 1)[0]
        raise WrongFormError(
            node,
            f'a link cannot begin with "{scheme}:"',
            "use an address that begins with https: or mailto:",
            rule="X9",
        )
    fix = ""
    if "." in text and not text.startswith("files/"):
        fix = f"write the whole address, such as  https://{text}"
    raise WrongFormError(node, f'{row.key} takes an address, not "{text}"', fix)


def _links(node: Node, row: Field, reading: Reading) -> tuple[tuple[str, str], ...]:
    if not isinstance(node, Mapping):
        raise WrongFormError(node, "links takes names with addresses")
    node = without_pieces(node, reading)
    return tuple(
        (key.value.strip(), address_of(value, read_text(value, row), row))
        for key, value in node.pairs
        if not is_empty(value)
    )


def _url(node: Node, row: Field, _: Reading) -> str:
    text = read_text(node, row)
    if not re.fullmatch(r"https?://[^\s<>\"?#]+", text):
        raise WrongFormError(node, f'url takes an address with https, not "{text}"')
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
    return tuple((key.value, read_texts(value, row)) for key, value in node.pairs)


def split_path(text: str) -> tuple[Role, ...]:
    """Cut a path at its arrows."""
    return tuple(Role(role) for part in _ARROW.split(text) if (role := part.strip()))


def read_say(node: Node, row: Field, ident: str) -> Chosen:
    """Read a goal of an employer that is given a sentence, or nothing."""
    return Chosen(ident, say=read_text(node, row))


def filled_items(node: Node) -> tuple[Node, ...]:
    """Return the items of a list, or the value that stands for one; none empty."""
    items = node.items if isinstance(node, Sequence) else (node,)
    return tuple(item for item in items if not is_empty(item))


def is_empty(node: Node) -> bool:
    """Tell whether a value is present and empty, which is as if it were absent."""
    if isinstance(node, Scalar):
        return not node.value.strip()
    return not (node.items if isinstance(node, Sequence) else node.pairs)


FORMS: dict[str, Callable[[Node, Field, Reading], object]] = {
    "text": lambda node, row, _: read_text(node, row),
    "texts": lambda node, row, _: read_texts(node, row),
    "choice": _choice,
    "choices": _choices,
    "id": _pattern(ID, "a name of a to z, 0 to 9 and dashes"),
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
    "language": _pattern(_LANGUAGE, "a language tag such as en or pt-BR"),
    "key": _pattern(_KEY, "the 43 letters that seal wrote"),
    "link": _pattern(_LINK, "6 to 60 of a to z, 0 to 9 and dashes"),
    "allow": _allow,
    "synonyms": _synonyms,
}
