"""SARIF: held to the standard's own schema, with fingerprints that last."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from careerplan.finding import Finding, Place
from careerplan.report import sarif
from careerplan.report.sarif import render_sarif
from tests.report.reports import (
    ALL,
    CALM,
    ERROR,
    FILES,
    LEAD,
    MISSPELT,
    PRIVATE,
    SECRETS,
    VAGUE,
    WARNING,
    report_of,
)

STANDARD = json.loads(Path(__file__).with_name("sarif-schema-2.1.0.json").read_text())
PAGE = (
    "# T1 no-deadline\n\nAsks for\na date.\n\nReaders ask.\n\n## Fails\n\n## Passes\n"
)


@pytest.fixture(autouse=True)
def _pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "read_page", lambda _: PAGE)


def run_of(*findings: Finding, **settings: Any) -> dict[str, Any]:
    document = json.loads(render_sarif(report_of(*findings, **settings)))
    (run,) = document["runs"]
    return run


def prints(*findings: Finding, **settings: Any) -> list[str]:
    results = run_of(*findings, **settings)["results"]
    return [result["partialFingerprints"]["careerplanFinding/v1"] for result in results]


@pytest.mark.parametrize("shows_private", [True, False])
@pytest.mark.parametrize("findings", [(), (MISSPELT,), ALL])
def test_it_keeps_to_the_standard(findings, shows_private: bool) -> None:
    text = render_sarif(report_of(*findings, shows_private=shows_private))
    assert text.endswith("}\n")
    document = json.loads(text)
    assert document["$schema"] == STANDARD["id"]
    assert document["version"] == "2.1.0"
    assert list(Draft4Validator(STANDARD).iter_errors(document)) == []


def test_the_standard_would_see_a_fault() -> None:
    document = json.loads(render_sarif(report_of(*ALL)))
    document["runs"][0]["results"][0]["level"] = "hint"
    document["runs"][0]["columns"] = "unicode"
    assert len(list(Draft4Validator(STANDARD).iter_errors(document))) == 2


def test_columns_are_counted_in_characters() -> None:
    finding = Finding("S2", WARNING, Place(LEAD, 2, 9, 2, 11), "昇進", "x")
    run = run_of(finding)
    assert run["columnKind"] == "unicodeCodePoints"
    (location,) = run["results"][0]["locations"]
    assert location["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 9,
        "endLine": 2,
        "endColumn": 11,
    }


def test_a_result_points_to_its_rule_and_the_rule_to_its_page() -> None:
    run = run_of(*ALL)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["S2", "T1", "X5", "X6"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    timely = rules[1]
    assert timely["help"] == {"text": PAGE, "markdown": PAGE}
    assert timely["fullDescription"]["text"] == "Asks for a date. Readers ask."
    assert timely["defaultConfiguration"] == {"level": "error"}
    assert timely["properties"] == {"tags": ["timely"]}


def test_a_file_is_named_as_an_address_from_the_top_of_the_repository() -> None:
    finding = Finding("X6", ERROR, Place("content/goals/a b#.md", 1, 1, 1, 1), "x", "y")
    (result,) = run_of(finding, folder="plan/")["results"]
    (location,) = result["locations"]
    assert location["physicalLocation"]["artifactLocation"] == {
        "uri": "plan/content/goals/a%20b%23.md",
        "uriBaseId": "%SRCROOT%",
    }


def test_what_can_be_mended_carries_how() -> None:
    results = run_of(*ALL)["results"]
    (result,) = (item for item in results if "fixes" in item)
    (change,) = result["fixes"][0]["artifactChanges"]
    (replacement,) = change["replacements"]
    assert result["ruleId"] == "X5"
    assert replacement["insertedContent"] == {"text": "realistic"}
    assert replacement["deletedRegion"]["endColumn"] == 9


def moved(finding: Finding, lines: int) -> Finding:
    place = finding.place
    return replace(
        finding,
        place=replace(place, line=place.line + lines, end_line=place.end_line + lines),
        message=f"{finding.message} now",
    )


def test_a_fingerprint_outlives_lines_above_and_other_words_of_ours() -> None:
    shifted = FILES | {LEAD: b"\n\n" + FILES[LEAD]}
    later = prints(moved(VAGUE, 2), moved(MISSPELT, 2), files=shifted)
    assert later == prints(VAGUE, MISSPELT)
    assert prints(VAGUE, folder="plan/") != prints(VAGUE)


def test_a_fingerprint_is_of_one_finding() -> None:
    twin = moved(MISSPELT, 5)
    text = FILES[LEAD] + b"---\na: b\nc: d\nrealstic: again\n"
    found = prints(VAGUE, MISSPELT, twin, files=FILES | {LEAD: text})
    assert len(set(found)) == 3
    changed = FILES | {LEAD: FILES[LEAD].replace(b"realstic", b"realsitc")}
    assert prints(MISSPELT, files=changed) != prints(MISSPELT)


def test_words_of_private_files_are_left_out_and_cannot_be_guessed() -> None:
    text = render_sarif(report_of(*ALL))
    assert not any(secret in text for secret in SECRETS)
    other = FILES | {CALM: b"---\ngoal: Dance on a lighthouse\n---\n"}
    assert prints(PRIVATE, files=other) == prints(PRIVATE)
    shown = render_sarif(report_of(*ALL, shows_private=True))
    assert all(secret in shown for secret in SECRETS)
