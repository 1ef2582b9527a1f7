"""Findings in SARIF 2.1.0, the form in which code scanners exchange results."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from careerplan import __version__
from careerplan.catalogue import LETTERS, RULES
from careerplan.finding import Finding, Place, Severity
from careerplan.plan.source import fold_newlines
from careerplan.report.manual import read_page
from careerplan.report.telling import Report, is_hidden

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_ROOT = "%SRCROOT%"
_PRINT = "careerplanFinding/v1"


def render_sarif(report: Report) -> str:
    """Render one run, with the manual page of each rule that found something."""
    rules = sorted({item.rule for item in report.findings}, key=list(RULES).index)
    numbers = {code: number for number, code in enumerate(rules)}
    prints = _fingerprints(report)
    run = {
        "tool": {
            "driver": {
                "name": "careerplan",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(code) for code in rules],
            }
        },
        "invocations": [{"executionSuccessful": True}],
        "originalUriBaseIds": {
            _ROOT: {"description": {"text": "The top of the repository."}}
        },
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, report, number=numbers[finding.rule], known_by=known_by)
            for finding, known_by in zip(report.findings, prints, strict=True)
        ],
    }
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    rule, page = RULES[code], read_page(code)
    what = page.split("\n## ")[0].split("\n\n", 1)[1]
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": f"{rule.name}: {rule.why}"},
        "fullDescription": {"text": " ".join(what.split())},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [LETTERS.get(code[0], "plan").lower()]},
    }


def _result(
    finding: Finding, report: Report, *, number: int, known_by: str
) -> dict[str, Any]:
    message = finding.message
    if not is_hidden(finding):
        message += f"\nfix: {finding.fix}"
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": number,
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": _artifact(finding.place, report),
                    "region": _region(finding.place),
                }
            }
        ],
        "partialFingerprints": {_PRINT: known_by},
    }
    if finding.patch:
        change = {
            "artifactLocation": _artifact(finding.patch.place, report),
            "replacements": [
                {
                    "deletedRegion": _region(finding.patch.place),
                    "insertedContent": {"text": finding.patch.text},
                }
            ],
        }
        result["fixes"] = [
            {"description": {"text": finding.fix}, "artifactChanges": [change]}
        ]
    return result


def _artifact(place: Place, report: Report) -> dict[str, str]:
    return {"uri": quote(report.path(place.file)), "uriBaseId": _ROOT}


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fingerprints(report: Report) -> list[str]:
    """Return what a finding is known by when lines above it come and go.

    That is its rule, its file and the words that it marks, and its number among those
    that have all of it in common. Of hidden words nothing goes in: it could be guessed.
    """
    lines = {
        file: fold_newlines(data.decode("utf-8-sig", "replace")).split("\n")
        for file, data in report.files.items()
    }
    seen: Counter[tuple[str, ...]] = Counter()
    prints = []
    for finding in report.findings:
        words = "" if is_hidden(finding) else _marked(finding.place, lines)
        known = (finding.rule, report.path(finding.place.file), finding.goal, words)
        text = "\0".join((*known, str(seen[known])))
        seen[known] += 1
        prints.append(hashlib.sha256(text.encode("utf-8", "replace")).hexdigest())
    return prints


def _marked(place: Place, lines: Mapping[str, list[str]]) -> str:
    """Return the words at a place, or what its line says where it marks none."""
    inside = lines.get(place.file, [])[place.line - 1 : place.end_line]
    if not inside:
        return ""
    if (place.line, place.column) != (place.end_line, place.end_column):
        inside[-1] = inside[-1][: place.end_column - 1]
        inside[0] = inside[0][place.column - 1 :]
    return " ".join(" ".join(inside).split())
