"""Findings for GitHub Actions: annotations, the plain log, and the job's summary.

GitHub shows ten annotations of each level a step, whatever is printed; so they are
chosen here, and the job's summary has them all.
"""

import hashlib
import re
from collections.abc import Iterable

from careerplan.catalogue import LETTERS, RULES
from careerplan.finding import Finding, Severity
from careerplan.report.columns import as_shown
from careerplan.report.telling import NAMES, Report, is_hidden

_MOST = 10  # annotations of each level that GitHub shows a step
_MOST_ROWS = 500  # of a table; a summary may have a megabyte
_LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.HINT: "notice",
}
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+!|~@-])")


def render_github(report: Report, *, log: str) -> str:
    """Render the plain log, then the annotations, as GitHub reads them.

    Nothing in the log is taken for a command, whatever a plan says: commands are off
    until a word that no text can hold, since it is made of that text.
    """
    word = hashlib.sha256(log.encode("utf-8", "replace")).hexdigest()
    fenced = f"::stop-commands::{word}\n{log.rstrip()}\n::{word}::\n" if log else ""
    chosen = [finding for level in _LEVELS for finding in _choose(report, level)]
    return fenced + "".join(f"{_annotation(item, report)}\n" for item in chosen)


def render_job_summary(report: Report, *, counts: str) -> str:
    """Render all findings and scores as Markdown, for the page of the job."""
    lines = ["## careerplan check", "", counts, ""]
    lines.extend(f"- {_plain(line)}" for line in report.summary)
    if report.scores:
        heads = ("goal", *LETTERS, "total")
        rows = [
            (
                _plain(report.label(score)),
                *(str(score.points[letter]) for letter in LETTERS),
                str(score.total),
            )
            for score in report.scores[:_MOST_ROWS]
        ]
        lines.extend(("", *_table(heads, rows)))
    if report.findings:
        heads = ("", "where", "rule", "what", "fix")
        found = [_row(finding, report) for finding in report.findings[:_MOST_ROWS]]
        lines.extend(("", *_table(heads, found)))
    if len(report.findings) > _MOST_ROWS:
        lines.extend(("", f"and {len(report.findings) - _MOST_ROWS} more"))
    return "".join(f"{line}\n" for line in lines)


def _choose(report: Report, severity: Severity) -> list[Finding]:
    """Choose what is shown of one level: the worst of each goal before a second one."""
    found = [item for item in report.findings if item.severity is severity]
    seen: dict[str, int] = {}
    order = []
    for item in found:
        about = item.goal or item.place.file
        seen[about] = seen.get(about, -1) + 1
        order.append(seen[about])
    ranked = sorted(zip(order, range(len(found)), strict=True))
    return [found[number] for _, number in ranked[:_MOST]]


def _annotation(finding: Finding, report: Report) -> str:
    rule, place = RULES[finding.rule], finding.place
    properties = {
        "file": report.path(place.file),
        "line": place.line,
        "endLine": place.end_line,
        "col": place.column,
        "endColumn": place.end_column,
        "title": f"{rule.code} {rule.name}",
    }
    shown = ",".join(
        f"{key}={_escape(str(value), also=':,')}" for key, value in properties.items()
    )
    message = finding.message
    if not is_hidden(finding):
        message += f"\nwhy: {rule.why}\nfix: {finding.fix}"
    return f"::{_LEVELS[finding.severity]} {shown}::{_escape(message)}"


def _escape(text: str, *, also: str = "") -> str:
    """Write what would end a value as GitHub's percent codes."""
    for sign in ("%", "\r", "\n", *also):
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


def _row(finding: Finding, report: Report) -> tuple[str, ...]:
    rule, place = RULES[finding.rule], finding.place
    return (
        NAMES[finding.severity],
        _plain(f"{report.path(place.file)}:{place.line}"),
        f"{rule.code} {rule.name}",
        _plain(finding.message),
        _plain(finding.fix),
    )


def _table(heads: Iterable[str], rows: Iterable[tuple[str, ...]]) -> list[str]:
    heads = tuple(heads)
    lines = [_cells(heads), _cells("---" for _ in heads)]
    return [*lines, *(_cells(row) for row in rows)]


def _cells(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Take from a text what Markdown would make something else of."""
    return _MARKDOWN.sub(r"\\\1", as_shown(text))
