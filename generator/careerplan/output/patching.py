"""Mend files in place: only the characters that a patch names change.

Comments, the order of keys, line ends and a byte-order mark stay as they are, since no
file is ever written anew from what was understood of it.
"""

import os
import re
import tempfile
from codecs import BOM_UTF8
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from careerplan.errors import CareerplanError
from careerplan.finding import Patch, Place

_LINE_END = re.compile("\r\n|\r|\n")


def text_at(data: bytes, place: Place) -> str:
    """Return what stands at a place of a file."""
    text = data.removeprefix(BOM_UTF8).decode()
    start, end = _span(place, _line_starts(text))
    return text[start:end]


def apply_patches(data: bytes, patches: Iterable[Patch]) -> bytes:
    """Return the bytes of a file with its patches in it.

    Of two that overlap the first in the file is taken: the other is found again when
    the result is checked.
    """
    mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    text = data.removeprefix(mark).decode()
    starts = _line_starts(text)
    parts: list[str] = []
    done = 0
    for patch in sorted(patches, key=lambda patch: patch.place):
        start, end = _span(patch.place, starts)
        if start >= done:
            parts.extend((text[done:start], patch.text))
            done = end
    return mark + "".join((*parts, text[done:])).encode()


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in _LINE_END.finditer(text))]


def _span(place: Place, starts: list[int]) -> tuple[int, int]:
    """Return where a place begins and ends in the text, in characters."""
    start = starts[place.line - 1] + place.column - 1
    return start, starts[place.end_line - 1] + place.end_column - 1


def replace_file(path: Path, before: bytes, after: bytes) -> None:
    """Write a file in one instant, unless it is no longer what was read.

    Raises `CareerplanError` where it changed meanwhile or cannot be written; then it
    is as it was. A link stays a link, and who may read the file stays the same.
    """
    real = Path(os.path.realpath(path))
    try:
        if real.read_bytes() != before:
            raise CareerplanError(
                f"{path} changed while it was looked at, and was left as it is",
                hint="save it, and run the same command again",
            )
        _write_beside(real, after)
    except OSError as error:
        raise CareerplanError(
            f"{path} cannot be written: {(error.strerror or str(error)).lower()}",
            hint="make it yours to write; what was read of it is as it was",
        ) from error


def _write_beside(real: Path, data: bytes) -> None:
    """Write a new file beside the old one and let it take its place."""
    descriptor, name = tempfile.mkstemp(prefix=f".{real.name}.", dir=real.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        status = real.stat()
        Path(name).chmod(status.st_mode & 0o7777)
        with suppress(OSError, AttributeError):  # only the administrator may
            os.chown(name, status.st_uid, status.st_gid)
        Path(name).replace(real)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
