"""The JSON document keeps to its schema, and says the same each time."""

import json
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from careerplan.report.document import render_json
from tests.report.reports import ALL, MISSPELT, PRIVATE, SECRETS, report_of, score

SCHEMA = json.loads(
    files("careerplan.report").joinpath("check.schema.json").read_text()
)
SCORES = (
    score("lead", "Lead the night shift", 20, 20, 10, 20, 0),
    score("private/calm", "Sleep in a houseboat", 5, 20, 10, 20, 0, is_private=True),
)


def faults(document: Any) -> list[str]:
    return [
        error.message for error in Draft202012Validator(SCHEMA).iter_errors(document)
    ]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("shows_private", [True, False])
def test_the_document_keeps_to_its_schema(shows_private: bool) -> None:
    report = report_of(
        *ALL, shows_private=shows_private, scores=SCORES, summary=("all is well",)
    )
    text = render_json(report)
    assert text.endswith("}\n")
    assert faults(json.loads(text)) == []
    assert faults(json.loads(render_json(report_of()))) == []


def test_the_schema_would_see_a_fault() -> None:
    whole = json.loads(render_json(report_of(MISSPELT, scores=SCORES)))
    for spoil in (
        lambda document: document.update(schema=2),
        lambda document: document.update(more=1),
        lambda document: document.pop("summary"),
        lambda document: document["findings"][0].update(line=0),
        lambda document: document["findings"][0].update(severity="note"),
        lambda document: document["findings"][0]["patch"].pop("text"),
        lambda document: document["scores"][0]["points"].update(S=21),
    ):
        document = json.loads(json.dumps(whole))
        spoil(document)
        assert faults(document)


def test_a_finding_says_all_of_it() -> None:
    document = json.loads(render_json(report_of(MISSPELT, scores=SCORES)))
    assert document["schema"] == 1
    assert document["counts"] == {"error": 1, "warning": 0, "hint": 0}
    assert document["findings"] == [
        {
            "rule": "X5",
            "name": "unknown-key",
            "severity": "error",
            "file": "content/goals/lead.md",
            "line": 3,
            "column": 1,
            "end_line": 3,
            "end_column": 9,
            "goal": "lead",
            "words": None,
            "message": 'unknown key "realstic" in a goal; did you mean realistic?',
            "why": "a misspelt key would be lost without a word",
            "fix": "write  realistic:",
            "patch": {
                "file": "content/goals/lead.md",
                "line": 3,
                "column": 1,
                "end_line": 3,
                "end_column": 9,
                "text": "realistic",
            },
            "is_private": False,
            "is_hidden": False,
        }
    ]
    assert document["scores"][0]["total"] == 70
    assert document["scores"][0]["verdicts"]["A"] == "unclear"


def test_keys_stand_in_one_order() -> None:
    text = render_json(report_of(*ALL, scores=SCORES))
    document = json.loads(text)
    assert list(document) == list(SCHEMA["properties"])
    assert list(document["scores"][0]["points"]) == list("SMART")
    for finding in document["findings"]:
        assert list(finding) == SCHEMA["$defs"]["finding"]["required"]
    assert render_json(report_of(*reversed(ALL), scores=SCORES)) == text


def test_words_of_private_files_are_left_out() -> None:
    hidden = render_json(report_of(*ALL, scores=SCORES))
    assert not any(secret in hidden for secret in SECRETS)
    assert PRIVATE.place.file in hidden
    shown = render_json(report_of(*ALL, scores=SCORES, shows_private=True))
    assert all(secret in shown for secret in SECRETS)


def test_letters_of_any_script_stay_readable() -> None:
    assert "昇進する" in render_json(report_of(summary=("昇進する",)))
