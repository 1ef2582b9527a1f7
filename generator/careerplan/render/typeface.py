"""How wide a text is in a font, and which of its letters no font has."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from struct import Struct, error, iter_unpack, unpack_from

from careerplan.errors import CareerplanError

_TABLE = Struct(">4s4xII")  # name, offset and length of a table
_FIRST_TABLE = 12  # bytes
_LAST_LETTER = 0x10FFFF
_GROUP = ">III"  # first and last character of a run, and its first glyph


@dataclass(frozen=True, slots=True)
class Typeface:
    """The widths of a font's letters, as parts of its size."""

    widths: dict[int, float]  # by code point


@dataclass(frozen=True, slots=True)
class Typefaces:
    """A font, and those that help out where it lacks a letter."""

    faces: tuple[Typeface, ...]

    def lacks(self, text: str) -> bool:
        """Tell whether some letter of a text is in none of the fonts."""
        return any(self._width(letter) is None for letter in text)

    def measure(self, text: str, size: float) -> float:
        """Return the width of a text in pixels; kerning apart, which is little."""
        return size * sum(self._width(letter) or 0 for letter in text)

    def _width(self, letter: str) -> float | None:
        code = ord(letter)
        found = (face.widths[code] for face in self.faces if code in face.widths)
        return next(found, None)


def read_typeface(path: Path) -> Typeface:
    """Read the widths of a TrueType or OpenType font.

    Raises `CareerplanError` for a file that is no such font.
    """
    try:
        return _parse(path.read_bytes())
    except (error, KeyError, IndexError, ZeroDivisionError):
        raise CareerplanError(
            f"{path} is not a font that can be read",
            hint="put a .ttf or .otf file there",
        ) from None


def _parse(data: bytes) -> Typeface:
    (count,) = unpack_from(">H", data, 4)
    tables = {}
    for number in range(count):
        at = _FIRST_TABLE + number * _TABLE.size
        name, offset, length = _TABLE.unpack_from(data, at)
        tables[name] = data[offset : offset + length]
    (em,) = unpack_from(">H", tables[b"head"], 18)
    (known,) = unpack_from(">H", tables[b"hhea"], 34)
    # The glyphs behind the last one listed are as wide as that one.
    wide = [width for width, _ in iter_unpack(">Hh", tables[b"hmtx"][: known * 4])]
    glyphs = dict(_glyphs(tables[b"cmap"]))
    return Typeface(
        {code: wide[min(glyph, known - 1)] / em for code, glyph in glyphs.items()}
    )


def _glyphs(cmap: bytes) -> Iterator[tuple[int, int]]:
    """Yield the code points of a font with their glyphs, from its Unicode tables."""
    (count,) = unpack_from(">H", cmap, 2)
    for number in range(count):
        _, _, offset = unpack_from(">HHI", cmap, 4 + number * 8)
        part = cmap[offset:]
        match unpack_from(">H", part)[0]:
            case 4:
                yield from _segments(part)
            case 12:
                (groups,) = unpack_from(">I", part, 12)
                for group in range(groups):
                    first, last, glyph = unpack_from(_GROUP, part, 16 + group * 12)
                    for code in range(first, min(last, _LAST_LETTER) + 1):
                        yield code, glyph + code - first


def _segments(part: bytes) -> Iterator[tuple[int, int]]:
    """Read a table of format 4: runs of characters up to U+FFFF."""
    (doubled,) = unpack_from(">H", part, 6)
    ends = 14
    starts, deltas, offsets = (ends + 2 + doubled * rank for rank in (1, 2, 3))
    for at in range(0, doubled, 2):
        (last,) = unpack_from(">H", part, ends + at)
        (first,) = unpack_from(">H", part, starts + at)
        (delta,) = unpack_from(">H", part, deltas + at)
        (offset,) = unpack_from(">H", part, offsets + at)
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offset:
                place = offsets + at + offset + 2 * (code - first)
                (glyph,) = unpack_from(">H", part, place)
            if glyph or not offset:
                yield code, (glyph + delta) & 0xFFFF
