"""How many columns of a terminal a text takes, and texts cut to fit into some.

What is seen as one letter counts once: with its accents, a flag of two signs, or a
picture made of several.
"""

import re
from collections.abc import Iterator
from itertools import chain
from unicodedata import category, east_asian_width

_TAB = 4  # columns a tab is shown as
_STEERS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)  # what could move the cursor, or turn the direction of writing around
_JOINER, _AS_PICTURE, _SOFT_HYPHEN = "\u200d", "\ufe0f", "\u00ad"
_FLAGS = range(0x1F1E6, 0x1F200)  # two of these letters are one flag
_SKINS = range(0x1F3FB, 0x1F400)
_INNER_JAMO = (range(0x1160, 0x1200), range(0xD7B0, 0xD800))  # of a Korean syllable
_WORD = re.compile(r"\S+\s*")


def as_shown(text: str) -> str:
    """Write out tabs, and a sign for what could steer the terminal."""
    return _STEERS.sub("\N{REPLACEMENT CHARACTER}", text.replace("\t", " " * _TAB))


def width(text: str) -> int:
    """Count the columns that a text takes on a terminal."""
    if text.isascii() and text.isprintable():  # most are, and each sign takes one
        return len(text)
    return sum(columns for _, columns in _letters(text))


def head_of(text: str, columns: int) -> str:
    """Return as much of the beginning as fits, with a sign where the rest is cut."""
    if width(text) <= columns:
        return text
    return f"{_take(_letters(text), columns - 1)}…"


def tail_of(text: str, columns: int) -> str:
    """Return as much of the end as fits, with a sign where the rest is cut."""
    if width(text) <= columns:
        return text
    letters = [(letter[::-1], taken) for letter, taken in _letters(text)]
    return f"…{_take(reversed(letters), columns - 1)[::-1]}"


def wrap(text: str, columns: int, *, indent: int, begin: int) -> str:
    """Break a text between words; it begins at a column, later lines at an indent.

    Spaces inside a line stay as they are. What has no space is broken where it must
    be: some scripts have none.
    """
    lines: list[str] = []
    line, used = "", begin
    for word in _WORD.findall(text):
        bare = word.rstrip()
        fits_below = width(bare) <= columns - indent
        if used + width(bare) > columns and (line or (fits_below and used > indent)):
            lines.append(line.rstrip())
            line, used = "", indent
        while used + width(bare) > columns > indent + 1:
            part = _take(_letters(bare), columns - used)
            lines.append(part)
            bare, word, used = bare[len(part) :], word[len(part) :], indent
        line += word
        used += width(word)
    return f"\n{' ' * indent}".join((*lines, line.rstrip()))


def _take(letters: Iterator[tuple[str, int]], columns: int) -> str:
    """Take letters as long as they fit."""
    taken = ""
    for letter, needed in letters:
        columns -= needed
        if columns < 0:
            break
        taken += letter
    return taken


def _letters(text: str) -> Iterator[tuple[str, int]]:
    """Cut a text into what is seen as one letter each, with its columns."""
    letter, columns = "", 0
    for sign in chain(text, (None,)):
        if sign and letter and _goes_on(letter, columns, sign):
            letter += sign
            is_picture = sign == _AS_PICTURE and category(letter[0])[0] in "SNP"
            if is_picture or ord(sign) in _FLAGS:
                columns = 2
            continue
        if letter:
            yield letter, columns
        letter, columns = (sign, _columns(sign)) if sign else ("", 0)


def _goes_on(letter: str, columns: int, sign: str) -> bool:
    """Tell whether a sign is seen as a part of the letter before it."""
    if ord(sign) in _FLAGS:
        return len(letter) == 1 and ord(letter) in _FLAGS
    is_in_picture = letter.endswith(_JOINER) or ord(sign) in _SKINS
    return not _columns(sign) or (columns == 2 and is_in_picture)


def _columns(sign: str) -> int:
    is_inner = any(ord(sign) in jamo for jamo in _INNER_JAMO)
    is_mark = category(sign) in ("Mn", "Me", "Cf", "Cc") and sign != _SOFT_HYPHEN
    if is_inner or is_mark:
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1
