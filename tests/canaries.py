"""Words that may stand in no published file, and the search for them.

Every private value of a made plan holds one. They share a beginning that no other text
has, so one search finds them all, in whatever way a byte of them might come out.
"""

import base64
import html
import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

MARK = "zqvexa"  # begins each word
NUMBER = "7391"  # stands in each private number
YEAR = "2191"  # stands in each private date
_LETTERS = "bcdfghjklm"


def word(number: int) -> str:
    """Return a canary of its own for a number; it may be an id and a file's name."""
    return MARK + "".join(_LETTERS[int(digit)] for digit in f"{number:03}") + "q"


def find_canaries(files: Mapping[str, bytes]) -> list[str]:
    """Tell where in a site a canary stands: the file, the encoding, what is found."""
    return [
        f"{path}: {how}: {found}"
        for path, data in files.items()
        for part in (path.encode(), data)
        for how, found in _hits(part)
    ]


def _hits(data: bytes) -> Iterator[tuple[str, str]]:
    for how, text in _readings(data):
        folded = text.casefold()
        for mark in (MARK, NUMBER, YEAR):
            at = folded.find(mark)
            if at >= 0:
                yield how, text[at : at + 12]
    for how, pattern in _ENCODED:
        if pattern in data:
            yield how, repr(pattern)


def _readings(data: bytes) -> Iterator[tuple[str, str]]:
    """Give the text of a file as it stands, and with each way of escaping undone."""
    text = data.decode("utf-8", "replace")
    yield "as it is", text
    yield "backwards", text[::-1]
    if "&" in text:
        yield "entities", html.unescape(text)
    if "%" in text:
        yield "percent signs", unquote(text)
    if "\\u" in text or "\\x" in text:
        escaped = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")
        yield "backslashes", escaped.sub(lambda m: chr(int(m[1] or m[2], 16)), text)


def _encodings(mark: str) -> Iterator[tuple[str, bytes]]:
    """Give what is the same in each encoding, whatever stands around the mark."""
    data = mark.encode()
    yield "hex", data.hex().encode()
    yield "hex", data.hex().upper().encode()
    # Of either order: the zeros between the letters are the same.
    yield "UTF-16", mark.encode("utf-16-le")[:-1]
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + data)
        first = (0, 2, 3)[shift]  # letters that the bytes before have a part in
        rest = (len(data) + shift) % 3
        last = len(whole) if not rest else len(whole) - 4 + rest
        yield f"base64, {shift} off", whole[first:last]


_ENCODED = tuple(
    dict.fromkeys(
        pair
        for mark in (MARK, MARK.capitalize(), MARK.upper(), NUMBER)
        for pair in _encodings(mark)
    )
)
