"""Private files that could not be parsed: what is in them is secret as it stands."""

import re
from collections.abc import Iterator, Mapping

from careerplan.finding import Place
from careerplan.leaks.secrets import Secret, Secrets
from careerplan.plan.names import PRIVATE, id_of
from careerplan.plan.source import Source, fold_newlines

_GOALS, _EMPLOYERS = f"{PRIVATE}goals/", f"{PRIVATE}employers/"
# What begins a value: a dash, a key, or both.
_LINE = re.compile(
    r"^(?P<before>[ \t]*(?:- +)?(?:(?P<key>[\w-]+):(?=\s|$))?)(?P<said>.*)$", re.M
)
_KEY = re.compile(r"[A-Za-z0-9_-]{43}")
_LINK = re.compile(r"[a-z0-9-]{6,60}")


def add_unread(secrets: Secrets, files: Mapping[str, bytes], read: set[str]) -> None:
    """Note the words of those files that are not among the paths that were read."""
    known = {id_of(path) for path in read if not path.startswith(PRIVATE)}
    for path, data in files.items():
        if path in read:
            continue
        if path.startswith(_GOALS) and id_of(path) not in known:
            secrets.add_title(id_of(path), Secret("title", Place(path, 1, 1, 1, 1)))
        text = _decode(data)
        if text is not None:
            _add_raw(secrets, Source(path, text, is_private=True))


def _decode(data: bytes) -> str | None:
    """Decode a file in whatever encoding; None for one that is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return fold_newlines(data.decode("utf-16", "replace"))
    if b"\0" in data:
        return None
    try:
        return fold_newlines(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return fold_newlines(data.decode("cp1252", "replace"))


def _add_raw(secrets: Secrets, source: Source) -> None:
    for lines in _values(source.text):
        place = source.place(lines[0].start("said"), lines[-1].end("said"))
        said = "\n".join(line["said"].strip() for line in lines)
        secrets.add_text(said.replace("\n", " "), Secret("words", place))
        _add_known(secrets, source.path, lines[0], place)


def _values(text: str) -> Iterator[list[re.Match[str]]]:
    """Yield the lines that make up a value or a paragraph, without their keys."""
    lines: list[re.Match[str]] = []
    for line in _LINE.finditer(text):
        if lines and (line["before"].strip() or not line["said"].strip()):
            yield lines
            lines = []
        if line["said"].strip():
            lines.append(line)
    if lines:
        yield lines


def _add_known(secrets: Secrets, path: str, line: re.Match[str], place: Place) -> None:
    """Note what its key makes a title, a name, a key or an address."""
    key, said = line["key"], line["said"].strip().strip("\"'")
    if path.startswith(_GOALS) and key in ("goal", "title"):
        secrets.add_title(said, Secret("title", place))
    elif path.startswith(_EMPLOYERS):
        if key == "company":
            secrets.add_company(said, Secret("name", place))
        elif key == "key" and _KEY.fullmatch(said):
            secrets.add_key(said, Secret("key", place))
        elif key == "link" and _LINK.fullmatch(said):
            secrets.exact.setdefault(said, Secret("link", place))
