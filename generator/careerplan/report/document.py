"""The whole of a check as one JSON document; check.schema.json says what is in it."""

import json
from typing import Any

from careerplan import __version__
from careerplan.catalogue import LETTERS, RULES
from careerplan.finding import Finding, Place
from careerplan.report.telling import NAMES, Report, count, is_hidden
from careerplan.rules.scores import GoalScore

VERSION = 1  # raised when a program that reads the document would have to change


def render_json(report: Report) -> str:
    """Render the document: keys in a fixed order, and a newline at the end."""
    document = {
        "schema": VERSION,
        "tool": {"name": "careerplan", "version": __version__},
        "findings": [_finding(finding) for finding in report.findings],
        "counts": count(report.findings),
        "scores": [_score(score, report) for score in report.scores],
        "summary": list(report.summary),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    rule, patch = RULES[finding.rule], finding.patch
    return {
        "rule": rule.code,
        "name": rule.name,
        "severity": NAMES[finding.severity],
        **_place(finding.place),
        "goal": finding.goal or None,
        "words": finding.words or None,
        "message": finding.message,
        "why": rule.why,
        "fix": finding.fix or None,
        "patch": {**_place(patch.place), "text": patch.text} if patch else None,
        "is_private": finding.is_private,
        "is_hidden": is_hidden(finding),
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _score(score: GoalScore, report: Report) -> dict[str, Any]:
    return {
        "goal": score.goal,
        "label": report.label(score),
        "points": {letter: score.points[letter] for letter in LETTERS},
        "verdicts": {letter: score.verdicts[letter] for letter in LETTERS},
        "total": score.total,
    }
