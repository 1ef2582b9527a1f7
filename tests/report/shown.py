"""Plans as `show` lays them out: as lines of a pipe, and as a terminal has them."""

import re
from collections.abc import Iterable
from datetime import date

from careerplan.report.blocks import Block
from careerplan.report.drawing import draw
from careerplan.report.lines import render_lines
from careerplan.report.whole import Whole, look_at
from tests.projects import parse_whole

DAY = date(2026, 11, 2)
_ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def whole_of(files: dict[str, bytes]) -> Whole:
    """Read a plan with its private files."""
    return look_at(parse_whole(files).plan)


def lines_of(blocks: Iterable[Block]) -> list[str]:
    """Return blocks as a pipe has them."""
    return render_lines(blocks).splitlines()


def cells_of(line: str) -> list[str]:
    """Cut a line where two spaces or more stand between its parts."""
    return [cell for cell in re.split(r"\s{2,}", line.strip()) if cell]


def drawn(
    blocks: Iterable[Block], *, columns: int = 80, in_colour: bool = False
) -> str:
    """Return blocks as a terminal has them."""
    return draw(blocks, columns=columns, in_colour=in_colour)


def without_escapes(text: str) -> str:
    """Take the colours out of a text."""
    return _ESCAPE.sub("", text)


def letters_of(text: str) -> str:
    """Return what is left of a text without spaces, lines and boxes."""
    return re.sub(r"[\s─━╸╺├└│]", "", without_escapes(text))
