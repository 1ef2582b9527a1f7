"""Blocks drawn on a terminal: tables, trees, bars and colour, as wide as it is.

It is the only module that loads rich; what it is given holds no markup, so a text of
the user that looks like some is shown as it is.
"""

from collections.abc import Iterable
from io import StringIO

from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text
from rich.tree import Tree as RichTree

from careerplan.report.blocks import (
    Block,
    Branch,
    Facts,
    Grid,
    Heading,
    Picture,
    Tone,
    Tree,
    Words,
)
from careerplan.report.columns import as_shown, width

_WIDEST = 120  # columns: longer lines are hard to follow
_BAR = 16  # columns
_LEAST = 22  # columns of the longest texts of a table
_NARROW = 70  # columns: below it a table would be cut
_TALL = 10_000  # lines: the height of a terminal does not matter
_HEADING, _LABEL, _MARK = "bold", "cyan", "yellow"
_TONES = {Tone.PLAIN: "", Tone.LATE: "red", Tone.DONE: "green", Tone.QUIET: "dim"}
_PICTURE = "bright_white on black"  # so that light is light on every terminal


def draw(blocks: Iterable[Block], *, columns: int, in_colour: bool) -> str:
    """Draw blocks, with an empty line above each heading but the first."""
    room = min(columns, _WIDEST)
    file = StringIO()
    console = Console(
        file=file,
        force_terminal=True,
        width=room,
        height=_TALL,
        color_system="standard" if in_colour else None,
        no_color=not in_colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    is_first = True
    for block in blocks:
        if isinstance(block, Heading) and not is_first:
            console.print()
        is_first = False
        if isinstance(block, Picture) and max(map(width, block.lines)) > columns:
            console.print(Text(block.instead))
            continue
        no_wrap = isinstance(block, Picture)
        drawn = _drawn(block, is_narrow=room < _NARROW)
        console.print(drawn, no_wrap=no_wrap, crop=not no_wrap)
    lines = file.getvalue().split("\n")
    return "\n".join(line.rstrip() for line in lines)


def _drawn(block: Block, *, is_narrow: bool) -> RenderableType:
    match block:
        case Heading():
            return _marked(block.text, block.mark, style=_HEADING)
        case Words():
            return _marked(block.text, block.mark)
        case Facts():
            return _facts(block)
        case Grid():
            return _stacked(block) if is_narrow else _grid(block)
        case Tree():
            return _tree(block)
        case Picture():
            return Text("\n".join(block.lines), style=_PICTURE, no_wrap=True)


def _facts(facts: Facts) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style=_LABEL, overflow="fold")
    table.add_column(overflow="fold")
    for fact in facts.facts:
        text: RenderableType = _marked(fact.text, fact.mark)
        if fact.percent is not None:
            bar = ProgressBar(total=100, completed=fact.percent, width=_BAR)
            text = _beside(bar, text)
        table.add_row(Text(as_shown(fact.label)), text)
    return table


def _beside(first: RenderableType, second: RenderableType) -> Table:
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_row(first, second)
    return table


def _grid(grid: Grid) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    kept = grid.columns()
    for place in kept:
        least = _LEAST if place == grid.main else None
        name = grid.head[place]
        table.add_column(name, overflow="fold", header_style=_LABEL, min_width=least)
    for row in grid.rows:
        cells = (
            _marked(row.cells[place], row.mark if place == grid.main else "")
            for place in kept
        )
        table.add_row(*cells, style=_TONES[row.tone])
    return table


def _stacked(grid: Grid) -> Table:
    """Put the cells of a row below what it is about, where a table has no room."""
    table = Table.grid()
    table.add_column(overflow="fold")
    for row in grid.rows:
        others = (row.cells[place] for place in grid.columns() if place != grid.main)
        about = " · ".join(cell for cell in others if cell)
        table.add_row(_marked(row.cells[grid.main], row.mark), style=_TONES[row.tone])
        if about:
            table.add_row(Padding(_marked(about, ""), (0, 0, 0, 2)), style="dim")
    return table


def _tree(tree: Tree) -> RichTree:
    root = RichTree("", hide_root=True, guide_style="dim")
    for branch in tree.branches:
        _grow(root, branch)
    return root


def _grow(above: RichTree, branch: Branch) -> None:
    text = Text(as_shown(branch.text), style=_TONES[branch.tone])
    if branch.note:
        text.append(f"  {as_shown(branch.note)}", style="dim")
    if branch.mark:
        text.append(f"  {branch.mark}", style=_MARK)
    inner = above.add(text)
    for each in branch.branches:
        _grow(inner, each)


def _marked(text: str, mark: str, *, style: str = "") -> Text:
    drawn = Text("\n".join(map(as_shown, text.split("\n"))), style=style)
    if mark:
        drawn.append(f"  {mark}", style=f"not bold {_MARK}")
    return drawn
