"""Findings as people read them on a terminal or in a log."""

from collections.abc import Iterable

from careerplan.catalogue import RULES
from careerplan.finding import Finding, Severity
from careerplan.plan.periods import counted
from careerplan.report.columns import as_shown, wrap
from careerplan.report.frame import frame
from careerplan.report.telling import NAMES, Report, count, is_hidden

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.HINT: "36"}
_HANGING = 4  # columns that a message which goes on is moved to the right
_LABELLED = 7  # columns before what stands behind `why`, `fix` and `more`


def render_findings(
    report: Report, *, in_colour: bool = False, columns: int | None = None
) -> str:
    """Render findings, each with its line, its reason and a remedy.

    `columns` is how wide the terminal is; elsewhere no line is broken.
    """
    return "".join(
        f"{_render(finding, report, in_colour=in_colour, columns=columns)}\n\n"
        for finding in report.findings
    )


def count_findings(findings: Iterable[Finding]) -> str:
    """Count findings by severity: `0 errors · 1 warning · 2 hints`."""
    return " · ".join(counted(number, name) for name, number in count(findings).items())


def _render(
    finding: Finding, report: Report, *, in_colour: bool, columns: int | None
) -> str:
    rule, place = RULES[finding.rule], finding.place
    where = f"{as_shown(place.file)}:{place.line}:{place.column}"
    severity = NAMES[finding.severity]
    message = finding.message if not is_hidden(finding) else f"({finding.message})"
    head = f"{where}  {severity}  {rule.code} {rule.name}  {as_shown(message)}"
    head = _fit(head, columns, indent=_HANGING, begin=0)
    if in_colour:
        behind = head[len(where) :].replace(severity, _paint(severity, finding), 1)
        head = f"{head[: len(where)]}{behind}"
    lines = [head]
    if is_hidden(finding):
        return "\n".join(lines)
    if framed := frame(place, report.files, columns=columns):
        line, marks = framed
        if in_colour:
            bar, caret, _ = marks.partition("^")
            marks = f"{bar}{_paint(marks[len(bar) :], finding)}" if caret else marks
        lines.extend((line, marks))
    for label, words in (
        ("why ", rule.why),
        ("fix ", finding.fix),
        ("more", f"careerplan explain {rule.code}"),
    ):
        text = _fit(as_shown(words), columns, indent=_LABELLED, begin=_LABELLED)
        lines.append(f"  {label} {text}")
    return "\n".join(lines)


def _fit(text: str, columns: int | None, *, indent: int, begin: int) -> str:
    """Break a text into lines where there is a terminal."""
    if columns is None:
        return text
    return wrap(text, columns, indent=indent, begin=begin)


def _paint(text: str, finding: Finding) -> str:
    return f"\x1b[{_COLOURS[finding.severity]}m{text}\x1b[0m"
