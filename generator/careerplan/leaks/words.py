"""Texts as words, so that a text is found again however it was set."""

import re
from unicodedata import normalize

Phrase = tuple[str, ...]

BREAK = (
    "\x01"  # between texts that have nothing to do with each other; a word of its own
)
# Scripts that put no space between words: each of their letters counts as one.
_SPACELESS = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_LETTER = rf"[^\W_{_SPACELESS}]"
_WORD = re.compile(rf"{BREAK}|[{_SPACELESS}]|{_LETTER}+(?:'{_LETTER}+)*")
_ASCII_WORD = re.compile(rf"{BREAK}|[a-z0-9]+(?:'[a-z0-9]+)*")
# Marks that steer and are not seen: soft hyphens, joiners, directions.
_UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# What stands between two things on one line, or between two paragraphs or items.
_APART = re.compile(
    r"[·•|]|\n[ \t]*\n|\n(?=[ \t]*(?:[-*+>#]|\d{1,9}[.)])[ \t])|^[ \t]*[-*+>#]+[ \t]",
    re.MULTILINE,
)
_SENTENCE_END = re.compile(r"[.!?…。！？؟۔]+(?:\s+|$)|\n")
# A target of a link or a picture, which no reader sees: `](team-lead.md)`.
_TARGET = re.compile(r"\]\([^()\s]*(?:\s+\"[^\"]*\")?\)|^[ \t]*\[[^\]]+\]:.*$", re.M)


def words_in(text: str) -> list[str]:
    """Cut a text into words in small letters, without marks that are not seen."""
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    text = normalize("NFKC", text).replace("’", "'").casefold()
    return _WORD.findall(_UNSEEN.sub("", text))


def as_seen(text: str) -> str:
    """Compose letters with their accents, and leave out the marks that are not seen."""
    return text if text.isascii() else _UNSEEN.sub("", normalize("NFC", text))


def runs(words: list[str], length: int) -> "zip[Phrase]":
    """Return every run of so many words."""
    return zip(*(words[start:] for start in range(length)), strict=False)


def passages(text: str) -> list[tuple[int, str]]:
    """Cut a text where nobody reads on: paragraphs, items; each with its offset."""
    found, start = [], 0
    for match in _APART.finditer(text):
        found.append((start, text[start : match.start()]))
        start = match.end()
    found.append((start, text[start:]))
    return [(offset, part) for offset, part in found if part.strip()]


def sentences(text: str) -> list[str]:
    """Cut a passage into sentences and lines."""
    return [part for part in _SENTENCE_END.split(text) if part.strip()]


def without_targets(text: str) -> str:
    """Leave of links and pictures in Markdown what a reader sees."""
    return _TARGET.sub("]", text) if "](" in text or "]:" in text else text


def weight(words: Phrase) -> int:
    """Return the bytes of a text as it may be encoded, with single spaces."""
    return sum(len(word.encode()) for word in words) + len(words) - 1
