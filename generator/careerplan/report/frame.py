"""The line of a file that a finding stands on, with its words underlined."""

from collections.abc import Mapping

from careerplan.finding import Place
from careerplan.plan.source import fold_newlines
from careerplan.report.columns import as_shown, head_of, tail_of, width

_LONGEST = 100  # columns of a line that is shown whole where there is no terminal
_AROUND = 40  # columns that are shown of a longer one: before, in and after
_GUTTER = 8  # columns of the line's number and the bar
_NARROWEST = 24  # columns that a line is shown in, however narrow the terminal


def frame(
    place: Place, files: Mapping[str, bytes], *, columns: int | None
) -> tuple[str, str] | None:
    """Show the line that a place begins on, and the marks below it.

    `columns` is how wide the terminal is, if it is one. A finding about a whole file,
    or about an empty line, has nothing to show.
    """
    is_whole_file = place == Place(place.file, 1, 1, 1, 1)
    if place.file not in files or is_whole_file:
        return None
    text = fold_newlines(files[place.file].decode("utf-8-sig", "replace"))
    lines = text.split("\n")
    if place.line > len(lines) or not lines[place.line - 1].strip():
        return None
    line = lines[place.line - 1]
    end = place.end_column if place.end_line == place.line else len(line) + 1
    before, marked, behind = (
        as_shown(part)
        for part in (
            line[: place.column - 1],
            line[place.column - 1 : end - 1],
            line[end - 1 :],
        )
    )
    longest, around = _LONGEST, _AROUND
    if columns is not None:
        longest = max(_NARROWEST, columns - _GUTTER)
        around = longest // 3
    if width(before + marked + behind) > longest:
        before = tail_of(before, around)
        marked = head_of(marked, around)
        behind = head_of(behind, around)
    marks = "^" * max(1, width(marked.rstrip() or marked))
    return (
        f"{place.line:5} | {before}{marked}{behind}",
        f"      | {' ' * width(before)}{marks}",
    )
