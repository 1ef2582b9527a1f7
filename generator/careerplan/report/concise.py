"""Findings for editors, one a line: `file:line:column: E T1 no-deadline message`."""

from careerplan.catalogue import RULES
from careerplan.finding import Finding
from careerplan.report.columns import as_shown
from careerplan.report.telling import NAMES, Report, is_hidden


def render_concise(report: Report) -> str:
    """Render each finding as a line that a problem matcher can take apart."""
    return "".join(f"{_line(finding)}\n" for finding in report.findings)


def _line(finding: Finding) -> str:
    rule, place = RULES[finding.rule], finding.place
    letter = NAMES[finding.severity][0].upper()
    message = finding.message if not is_hidden(finding) else f"({finding.message})"
    where = f"{place.file}:{place.line}:{place.column}"
    return as_shown(f"{where}: {letter} {rule.code} {rule.name} {message}")
