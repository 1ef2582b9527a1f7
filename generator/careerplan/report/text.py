"""Findings as people read them on a terminal or in a log."""

import re
from collections.abc import Iterable, Mapping
from unicodedata import combining, east_asian_width

from careerplan.catalogue import RULES
from careerplan.finding import Finding, Place, Severity
from careerplan.plan.periods import counted
from careerplan.plan.source import fold_newlines

_NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "hint"}
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.HINT: "36"}
_TAB = 4  # columns a tab is shown as
_LONGEST = 100  # characters of a line that is shown whole
_AROUND = 40  # characters that are shown of a longer one: before, in and after
_STEERS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def render_findings(
    findings: Iterable[Finding],
    files: Mapping[str, bytes],
    *,
    in_colour: bool = False,
    show_private: bool = False,
) -> str:
    """Render findings with the line each stands on, its reason and what to write.

    Of a private file only the place and the rule are told, unless `show_private`: the
    logs of a public repository are public.
    """
    parts = [
        _render(finding, files, in_colour=in_colour, show_private=show_private)
        for finding in findings
    ]
    return "\n".join(parts)


def count_findings(findings: Iterable[Finding]) -> str:
    """Count findings by severity: `0 errors · 1 warning · 2 hints`."""
    found = [finding.severity for finding in findings]
    return " · ".join(
        counted(found.count(severity), name) for severity, name in _NAMES.items()
    )


def _render(
    finding: Finding, files: Mapping[str, bytes], *, in_colour: bool, show_private: bool
) -> str:
    rule, place = RULES[finding.rule], finding.place
    where = f"{_shown(place.file)}:{place.line}:{place.column}"
    severity = _NAMES[finding.severity]
    if in_colour:
        severity = f"\x1b[{_COLOURS[finding.severity]}m{severity}\x1b[0m"
    head = f"{where}  {severity}  {rule.code} {rule.name}"
    if finding.is_private and not show_private:
        hidden = "the words of a private file are shown on a terminal only"
        return f"{head}  ({hidden}; or use --show-private)\n"
    lines = [f"{head}  {finding.message}", *_frame(finding, files)]
    lines.append(f"  why  {rule.why}")
    lines.append(f"  fix  {finding.fix}")
    return "\n".join([*lines, ""])


def _frame(finding: Finding, files: Mapping[str, bytes]) -> list[str]:
    """Show the line a finding begins on, its words underlined."""
    place = finding.place
    is_whole_file = place == Place(place.file, 1, 1, 1, 1)
    if place.file not in files or is_whole_file:
        return []
    text = fold_newlines(files[place.file].decode("utf-8-sig", "replace"))
    lines = text.split("\n")
    if place.line > len(lines) or not lines[place.line - 1].strip():
        return []
    line = lines[place.line - 1]
    end = place.end_column if place.end_line == place.line else len(line) + 1
    before, marked = line[: place.column - 1], line[place.column - 1 : end - 1]
    behind = line[end - 1 :]
    if len(line) > _LONGEST:
        before = before if len(before) <= _AROUND else f"…{before[1 - _AROUND :]}"
        marked = marked if len(marked) <= _AROUND else f"{marked[: _AROUND - 1]}…"
        behind = behind if len(behind) <= _AROUND else f"{behind[: _AROUND - 1]}…"
    before, marked, behind = _shown(before), _shown(marked), _shown(behind)
    underline = "^" * max(1, _width(marked.rstrip() or marked))
    return [
        f"{place.line:5} | {before}{marked}{behind}",
        f"      | {' ' * _width(before)}{underline}",
    ]


def _shown(text: str) -> str:
    """Write out tabs, and a sign for what could steer the terminal."""
    return _STEERS.sub("\N{REPLACEMENT CHARACTER}", text.replace("\t", " " * _TAB))


def _width(text: str) -> int:
    """Count the columns that a text takes on a terminal."""
    return sum(
        2 if east_asian_width(letter) in "WF" else 0 if combining(letter) else 1
        for letter in text
    )
