"""Blocks as lines of plain text, for pipes and files: no boxes, no colour, no width."""

from collections.abc import Iterable, Iterator

from careerplan.report.blocks import (
    Block,
    Branch,
    Facts,
    Grid,
    Heading,
    Picture,
    Tree,
    Words,
)
from careerplan.report.columns import as_shown, width

_GAP = "  "


def render_lines(blocks: Iterable[Block]) -> str:
    """Render blocks with an empty line above each heading but the first."""
    lines: list[str] = []
    for block in blocks:
        if lines and isinstance(block, Heading):
            lines.append("")
        lines.extend(line.rstrip() for line in _lines(block))
    return "".join(f"{as_shown(line)}\n" for line in lines)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Words():
            yield from _joined(block.text, block.mark).split("\n")
        case Facts():
            yield from _facts(block)
        case Grid():
            yield from _grid(block)
        case Tree():
            for branch in block.branches:
                yield from _branch(branch, "")
        case Picture():
            yield block.instead


def _facts(facts: Facts) -> Iterator[str]:
    room = max((width(fact.label) for fact in facts.facts), default=0)
    for fact in facts.facts:
        first, *others = fact.text.split("\n")
        yield _GAP.join((_padded(fact.label, room), _joined(first, fact.mark)))
        yield from (f"{' ' * room}{_GAP}{line}" for line in others)


def _grid(grid: Grid) -> Iterator[str]:
    kept = grid.columns()
    rows = [tuple(grid.head[place] for place in kept)]
    rows.extend(
        tuple(
            _joined(row.cells[place], row.mark if place == grid.main else "")
            for place in kept
        )
        for row in grid.rows
    )
    rooms = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for cells in rows:
        yield _GAP.join(map(_padded, cells, rooms))


def _branch(branch: Branch, indent: str) -> Iterator[str]:
    said = _GAP.join(part for part in (branch.text, branch.note, branch.mark) if part)
    yield f"{indent}{said}"
    for inner in branch.branches:
        yield from _branch(inner, f"{indent}{_GAP}")


def _padded(text: str, room: int) -> str:
    return text + " " * (room - width(text))


def _joined(text: str, mark: str) -> str:
    return f"{text}{_GAP}{mark}" if mark else text
