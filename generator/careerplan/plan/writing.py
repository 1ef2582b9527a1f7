"""Texts written as YAML, so that our own reader takes them for the same texts."""

import json
import re

_PLAIN = re.compile(r"\w(?:.*[^\s:])?")  # what begins and ends like a word of a text
_SIGNS = re.compile(r":\s|\s#")  # what ends a text that stands in no quotes
# What no file may hold as it is, or what ends a line for YAML alone.
_PLANES = range(0, 0x110000, 0x10000)
_NO_CHARACTERS = "".join(
    chr(plane + end) for plane in _PLANES for end in (0xFFFE, 0xFFFF)
)
_UNSEEN = re.compile(f"[\x7f-\xa0\u2028\u2029\ufeff\ufdd0-\ufdef{_NO_CHARACTERS}]")


def write_text(text: str) -> str:
    """Write a text on one line: as it is where YAML allows it, else in quotes.

    Neither control characters nor lone surrogates may be in it: no file holds them.
    """
    is_plain = _PLAIN.fullmatch(text) and text.isprintable()
    if is_plain and not _SIGNS.search(text):
        return text
    return _UNSEEN.sub(_escape, json.dumps(text, ensure_ascii=False))


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
