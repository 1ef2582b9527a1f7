"""One file as text, and where in it a stretch of characters stands."""

import re
from bisect import bisect_right
from codecs import BOM_UTF8
from dataclasses import dataclass, field

from careerplan.finding import Place

LARGEST_FILE = 256 * 1024  # bytes; the limit of the design
# What no editor shows: C0 and C1 controls but tab and newline, and lone surrogates.
_NO_CHARACTERS = "".join(
    chr(plane + end)
    for plane in range(0, 0x110000, 0x10000)
    for end in (0xFFFE, 0xFFFF)
)
_CONTROL = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef{_NO_CHARACTERS}]"
)
# Few files hold any of these, and they are found ten times as fast.
_SUSPECT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe-\U0010ffff]"
)
_SAVE_ANEW = "save it anew in your editor, and choose UTF-8 as the encoding"


class BrokenFileError(ValueError):
    """A file that cannot be read (rule X6): where, why, and what to do."""

    def __init__(self, reason: str, fix: str, *, start: int = 0, end: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.fix = fix
        self.start = start  # offsets in characters into the text of the file
        self.end = end


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a file with its line ends folded, as positions count it."""

    path: str  # relative to the project, with forward slashes
    text: str
    is_private: bool = False
    line_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Note where each line begins."""
        starts = [0, *(match.end() for match in re.finditer("\n", self.text))]
        object.__setattr__(self, "line_starts", tuple(starts))

    def place(self, start: int, end: int) -> Place:
        """Return the lines and columns, from 1, of a stretch of characters."""
        line, column = self._line_and_column(start)
        end_line, end_column = self._line_and_column(max(start, end))
        return Place(self.path, line, column, end_line, end_column)

    def line(self, number: int) -> str:
        """Return the text of a line, counted from 1."""
        start = self.line_starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start:] if end < 0 else self.text[start:end]

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


def decode(data: bytes) -> str:
    """Turn the bytes of a file into text, without a BOM and with bare newlines.

    Raises `BrokenFileError` for another encoding than UTF-8, control characters, and
    more than 256 KiB.
    """
    if len(data) > LARGEST_FILE:
        raise BrokenFileError(
            "the file is larger than 256 KiB",
            "split it into several files, or move long notes elsewhere",
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:2]:
        raise BrokenFileError("the file is saved as UTF-16", _SAVE_ANEW)
    data = data.removeprefix(BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = fold_newlines(data[: error.start].decode())
        raise BrokenFileError(
            f"the file is not saved as UTF-8: line {before.count(chr(10)) + 1} holds "
            f"the byte 0x{data[error.start]:02x}",
            _SAVE_ANEW,
            start=len(before),
            end=len(before) + 1,
        ) from None
    text = fold_newlines(text)
    if _SUSPECT.search(text) and (match := _CONTROL.search(text)):
        raise BrokenFileError(
            f"an invisible control character (U+{ord(match[0]):04X}) stands here",
            "delete it, or type the words around it anew; it may have come with a "
            "text that was pasted",
            start=match.start(),
            end=match.end(),
        )
    return text


def fold_newlines(text: str) -> str:
    """Turn the line ends of Windows and of old Macs into newlines."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
