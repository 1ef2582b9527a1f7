"""Texts inside texts: percent signs, escapes, entities, base64 and hex undone."""

import re
from base64 import b64decode
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote

from careerplan.leaks.containers import text_in_binary, unpack

_PERCENT = re.compile(r"%[0-9a-fA-F]{2}")
_ESCAPE = re.compile(
    r"\\(?:u\{?([0-9a-fA-F]{4,6})\}?|x([0-9a-fA-F]{2})|([nrtbf])|([\"'/\\]))"
)
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{11,}")  # of eight bytes and more
_BESIDE = re.compile(r"[A-Z]")  # behind its first letter no other word has one
_HEX = re.compile(r"[0-9a-fA-F]{16,}")
_URL_SAFE = str.maketrans("-_", "+/")


def undo(text: str) -> Iterator[str]:
    """Yield a text with each way of escaping undone that it may hold."""
    if "%" in text and _PERCENT.search(text):
        yield unquote(text)
    if "\\" in text and _ESCAPE.search(text):
        yield _with_pairs(_ESCAPE.sub(_undo_escape, text))
    if "&" in text and (plain := unescape(text)) != text:
        yield plain


def find_encoded(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield texts that are encoded in base64 or hex, each with where it was found.

    A run may begin with letters that are no part of it: each shift is tried.
    """
    for match in _BASE64.finditer(text):
        run = match[0]
        if _BESIDE.search(run, 1):
            for shift in range(4):
                for found in _texts(decode_base64(run[shift:])):
                    yield found, match
    for match in _HEX.finditer(text):
        run = match[0]
        for shift in range(2):
            digits = run[shift:]
            data = bytes.fromhex(digits[: len(digits) // 2 * 2])
            for found in _texts(data):
                yield found, match


def decode_base64(run: str) -> bytes:
    """Decode base64 of either alphabet, with its padding or without."""
    run = run.translate(_URL_SAFE)
    run = run[:-1] if len(run) % 4 == 1 else run
    return b64decode(run + "=" * (-len(run) % 4))


def _texts(data: bytes) -> Iterator[str]:
    yield from text_in_binary(data)
    for _, packed in unpack("", data):
        yield from text_in_binary(packed)


def _undo_escape(match: re.Match[str]) -> str:
    if digits := match[1] or match[2]:
        number = int(digits, 16)
        return chr(number) if number <= 0x10FFFF else " "
    return " " if match[3] else match[4]


def _with_pairs(text: str) -> str:
    """Join the two halves in which JSON writes letters beyond four digits."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
