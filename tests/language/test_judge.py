"""The judge of statements against labels: our own, and others that may lie beside.

The bars are lower than what is reached, so that they fail for a fault and not for a
word. `make judge FILE=…` prints the figures.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.language.judge import judge
from careerplan.language.statement import Knowledge, Verdict
from tests.beside import file_beside
from tests.case_tables import Row, read_rows
from tests.projects import CASES, ROOT

OURS = CASES / "statements.jsonl"
# Per letter: the least share of labels met, and the most of passes and fails mixed up.
BARS = {"S": (0.72, 0.06), "M": (0.75, 0.06), "A": (0.88, 0.02), "R": (0.78, 0.03)}
BARS_BESIDE = {
    "S": (0.82, 0.02),
    "M": (0.88, 0.02),
    "A": (0.96, 0.0),
    "R": (0.88, 0.01),
    "T": (0.97, 0.01),
}


def assert_bars(path: Path, bars: dict[str, tuple[float, float]]) -> None:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert len(rows) >= 100
    for letter, (least, most) in bars.items():
        pairs = [
            (row[letter]["label"], judge(row["text"])[letter].verdict.value)
            for row in rows
        ]
        met = sum(label == said for label, said in pairs) / len(pairs)
        mixed = sum({*pair} == {"pass", "fail"} for pair in pairs) / len(pairs)
        assert met >= least, (letter, met)
        assert mixed <= most, (letter, mixed)


def test_the_judge_meets_our_own_labels() -> None:
    assert_bars(OURS, BARS | {"T": (0.93, 0.03)})


def test_the_judge_meets_the_labels_of_others() -> None:
    assert_bars(file_beside("smart-goals/dev.jsonl"), BARS_BESIDE)


def test_the_figures_are_printed_for_any_file() -> None:
    command = [sys.executable, str(ROOT / "bench" / "statements.py"), str(OURS)]
    printed = subprocess.run(command, capture_output=True, check=True, text=True)
    rows = [line for line in printed.stdout.splitlines() if line.startswith("| S")]
    assert len(rows) == 2
    assert "folds by source" in printed.stdout


@pytest.mark.parametrize("row", read_rows("language/verdicts.md"), ids=str)
def test_a_statement_has_its_verdict(row: Row) -> None:
    ground = judge(row.cells["statement"])[row.section]
    assert ground.verdict.value == row.cells["verdict"], ground.why


@pytest.mark.parametrize(
    ("text", "letter", "verdict"),
    [
        ("Be a better nurse", "S", Verdict.FAIL),
        ("Pass the pilot's radio exam at Halden by May 2027", "S", Verdict.PASS),
        ("Become a foreman", "S", Verdict.UNCLEAR),
        ("Understand how the kiln works", "M", Verdict.FAIL),
        ("Attend workshops on grafting", "M", Verdict.UNCLEAR),
        ("Sell 40 loaves a day", "M", Verdict.PASS),
        ("Become chief financial officer in six months", "A", Verdict.FAIL),
        ("Pass the exam by working through ten old papers", "A", Verdict.PASS),
        ("Lose 10 pounds", "R", Verdict.FAIL),
        ("Halve the waiting time in our clinic", "R", Verdict.PASS),
        ("Reply to parents within 24 hours", "T", Verdict.FAIL),
        ("Meet a mentor every month", "T", Verdict.UNCLEAR),
    ],
)
def test_a_statement_is_judged_by_its_words(
    text: str, letter: str, verdict: Verdict
) -> None:
    assert judge(text)[letter].verdict is verdict


def test_the_plan_tells_the_judge_its_names() -> None:
    text = "Take the lantern course"
    assert judge(text)["S"].verdict is Verdict.UNCLEAR
    known = Knowledge("Welder", "Lantern Yard", frozenset({"lantern"}))
    assert judge(f"{text} in May 2027", known)["S"].verdict is Verdict.PASS
    assert judge(text, known)["R"].verdict is Verdict.PASS


@given(st.text(max_size=200))
def test_any_text_has_five_verdicts_whose_places_lie_in_it(text: str) -> None:
    grounds = judge(text)
    assert list(grounds) == list("SMART")
    for ground in grounds.values():
        assert 0 <= ground.start <= ground.end <= len(text)
        assert ground.why
