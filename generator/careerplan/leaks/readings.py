"""Every way to read finished bytes: as text, as markup, and with encodings undone."""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes

from careerplan.leaks import markup
from careerplan.leaks.containers import text_in_binary, unpack
from careerplan.leaks.encodings import decode_base64
from careerplan.leaks.words import BREAK


class Reading(NamedTuple):
    """One text that a file holds."""

    text: str
    written: str  # how it stands in the file, to find its line; "" where it does not
    is_for_people: bool  # names are looked for here; not in styles and hashes
    is_encoded: bool = False  # only what is long enough is looked for here


_DEEPEST = 3  # files inside each other: there is one that holds itself
_MARKUP = (".html", ".htm", ".svg", ".xml", ".xhtml")
_SILENT = (".css", ".js", ".map")
_FOLD = re.compile(r"\r?\n[ \t]")
_ICS_ESCAPE = re.compile(r"\\([\\;,nN])")
_NO_BASE64 = re.compile(r"[^A-Za-z0-9+/_-]")
_DATA = re.compile(r"data:(?P<type>[\w.+-]*/?[\w.+-]*)[^,]*,(?P<rest>.*)", re.DOTALL)
# Lines of a calendar whose values are words of the format.
_PROPERTIES = frozenset(
    """begin calscale class dtend dtstamp dtstart end last-modified method prodid rrule
    status transp version""".split()
)
# Words of the format in linked data: what a thing is, not what it is called.
_OF_THE_FORMAT = ("@type", "@context")


def read(
    path: str, data: bytes, seen: set[str] | None = None, *, depth: int = 0
) -> Iterator[Reading]:
    """Yield the readings of a file, by what it is; what `seen` holds is left out.

    `seen` holds blocks of pages that were read before, and is added to: the same menu
    stands on a thousand pages. `depth` is how many files this one is packed into.
    """
    seen = set() if seen is None else seen
    text = _decoded(data)
    if text is None:
        for run in text_in_binary(data):
            yield Reading(run, run, is_for_people=False)
    if depth < _DEEPEST:
        for inner, packed in unpack(path, data):
            for reading in read(inner, packed, seen, depth=depth + 1):
                yield reading._replace(written="")
    if text:
        yield from _read_text(path, text, seen)


def _decoded(data: bytes) -> str | None:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _read_text(path: str, text: str, seen: set[str]) -> Iterator[Reading]:
    name = path.lower()
    if name.endswith(_MARKUP):
        yield from _read_markup(name, text, seen)
    elif name.endswith(".json"):
        yield from _read_json(text, seen)
    elif name.endswith(".ics"):
        yield from _read_calendar(text, seen)
    else:
        is_for_people = not name.endswith(_SILENT)
        for part in re.split(r"\n[ \t]*\n", text):
            yield Reading(part, part, is_for_people)


def _read_markup(name: str, text: str, seen: set[str]) -> Iterator[Reading]:
    for block in markup.cut(text):
        if block in seen:
            continue
        seen.add(block)
        for piece in markup.read_block(block, seen):
            if piece.kind == "json":
                yield from _read_json(piece.text, seen)
            elif piece.kind == "data":
                yield from _read_data(piece, seen)
            else:
                yield Reading(piece.text, piece.written, piece.kind == "text")
    if name.endswith(".svg"):
        yield Reading(markup.words_of_all(text), "", is_for_people=True)


def _read_data(piece: markup.Piece, seen: set[str]) -> Iterator[Reading]:
    """Read what stands in an address itself, as what it says it is."""
    yield Reading(piece.text, piece.written, is_for_people=False)
    match = _DATA.match(piece.text)
    if match is None:
        return
    data = unquote_to_bytes(match["rest"])
    if ";base64" in match[0][: match.start("rest")]:
        data = decode_base64(_NO_BASE64.sub("", data.decode("ascii", "replace")))
    kind = match["type"].lower()
    ending = next((end for end in ("svg", "html", "xml", "json") if end in kind), "txt")
    for reading in read(f"data.{ending}", data, seen):
        yield reading._replace(written=piece.written, is_encoded=True)


def _read_json(text: str, seen: set[str]) -> Iterator[Reading]:
    """Read the values for people, and the keys; all of it where it is no JSON."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        yield Reading(text, text, is_for_people=True)
        return
    for value, is_key in _strings(told):
        # What was read as a key is read once more where it comes as a value.
        mark = f"{BREAK}{value}" if is_key else f"{BREAK}{BREAK}{value}"
        if mark not in seen:
            seen.add(mark)
            written = json.dumps(value, ensure_ascii=False)[1:-1]
            yield Reading(value, written, is_for_people=not is_key)


def _strings(told: Any) -> Iterator[tuple[str, bool]]:
    """Yield each text, and whether it is a key or a word of the format."""
    todo = [told]
    while todo:
        item = todo.pop()
        if isinstance(item, dict):
            for key, value in item.items():
                yield key, True
                if key in _OF_THE_FORMAT and isinstance(value, str):
                    yield value, True
                else:
                    todo.append(value)
        elif isinstance(item, list):
            todo.extend(item)
        elif isinstance(item, str):
            yield item, False


def _read_calendar(text: str, seen: set[str]) -> Iterator[Reading]:
    """Read each line of a calendar, unfolded, its value apart from its name."""
    for line in dict.fromkeys(_FOLD.sub("", text).split("\n")):
        head, _, value = line.rstrip("\r").partition(":")
        mark = f"{BREAK}{head}"
        if mark not in seen:
            seen.add(mark)
            yield Reading(head, head, is_for_people=False)
        undone = _ICS_ESCAPE.sub(_undo_escape, value) if "\\" in value else value
        is_for_people = head.partition(";")[0].lower() not in _PROPERTIES
        yield Reading(undone, value, is_for_people)


def _undo_escape(match: re.Match[str]) -> str:
    return "\n" if match[1] in "nN" else match[1]


def names_in(path: str) -> Iterator[Reading]:
    """Read the name of a file itself."""
    yield Reading(path.replace("/", BREAK), "", is_for_people=True)
