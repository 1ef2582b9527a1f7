"""HTML, SVG and XML, cut into what people read and what only machines do."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple


class Piece(NamedTuple):
    """A part of a page that is read by itself."""

    text: str
    written: str  # how it stands in the file
    kind: str = ""  # "text" for people, "json", "data" for an address, "" for machines


# What stands inside a line of text; every other tag begins or ends a block.
_INLINE = (
    "a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span"
    "|strong|sub|sup|time|tspan|u|var|wbr"
)
_BLOCK = re.compile(rf"<(?!/?(?:{_INLINE})\b)(?=[!?/a-zA-Z])", re.IGNORECASE)
_SILENT = re.compile(
    r"<(style|script)\b([^>]*)>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE
)
_COMMENT = re.compile(r"<!--(.*?)(?:-->|\Z)", re.DOTALL)
_TAG = re.compile(r"<[!?/a-zA-Z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
_GLUED = re.compile(r"\w(?:<[^>]*>)+\w")  # words with nothing but tags between them
_ATTRIBUTE = re.compile(r"\s([^\s=\"'<>/]+)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
# Attributes that hold words of the format, and shapes.
_OF_THE_FORMAT = frozenset(
    """aria-current aria-hidden aria-labelledby charset class clip-path color d dir fill
    font-family font-size font-weight for height http-equiv integrity itemprop lang
    media name nonce opacity points preserveaspectratio property rel role stroke style
    text-anchor transform type version viewbox width x x1 x2 xml:space xmlns
    xmlns:xlink y y1 y2""".split()
)
# What `content` of a <meta> says to machines in words of their own.
_META = re.compile(
    r"(?:http-equiv|name|property)\s*=\s*[\"']?(?:content-security-policy|color-scheme"
    r"|generator|og:type|referrer|robots|theme-color|twitter:card|viewport)\b",
    re.IGNORECASE,
)


def cut(text: str) -> Iterator[str]:
    """Cut a file at each block; style and script elements stay whole."""
    silent: list[str] = []

    def keep(match: re.Match[str]) -> str:
        silent.append(match[0][1:])
        return " "

    yield from _BLOCK.split(_SILENT.sub(keep, text))
    yield from silent


def read_block(block: str, seen: set[str]) -> Iterator[Piece]:
    """Read one block that `cut` gave, without the sign that begins its first tag.

    Tags are read by themselves, what is in them and their attributes; what `seen` holds
    is left out, and what is read is added to it.
    """
    silent = _SILENT.match(f"<{block}")
    if silent:
        is_json = silent[1].lower() == "script" and "json" in silent[2].lower()
        yield Piece(silent[3], silent[3], "json" if is_json else "")
        yield Piece(unescape(silent[2]), block)
        return
    if "<" not in block and ">" not in block:
        yield Piece(_undone(block), block, "text")
        return
    block = f"<{block}"
    for comment in _COMMENT.finditer(block):
        yield Piece(_undone(comment[1]), comment[0], "text")
    shown = _COMMENT.sub(" ", block)
    yield Piece(_undone(_TAG.sub("", shown)), block, "text")
    if _GLUED.search(shown):
        yield Piece(_undone(_TAG.sub(" ", shown)), block, "text")
    for tag in _TAG.findall(shown):
        if "=" in tag and tag not in seen:
            seen.add(tag)
            yield Piece(_undone(tag), tag)
            yield from _attributes(tag)


def words_of_all(text: str) -> str:
    """Return the whole text of a drawing, whose lines are elements of their own."""
    return _undone(_TAG.sub(" ", _SILENT.sub(" ", _COMMENT.sub(" ", text))))


def _attributes(tag: str) -> Iterator[Piece]:
    for match in _ATTRIBUTE.finditer(tag):
        name, value = match[1].lower(), _undone(match[2].strip("\"'"))
        if name in _OF_THE_FORMAT or (name == "content" and _META.search(tag)):
            continue
        is_data = value[:5].lower() == "data:"
        yield Piece(value, match[2], "data" if is_data else "text")


def _undone(text: str) -> str:
    """Undo entities, those of a text that was escaped twice too."""
    if "&" not in text:
        return text
    once = unescape(text)
    return unescape(once) if "&" in once else once
