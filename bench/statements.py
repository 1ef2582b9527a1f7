"""Measure the judge of statements against labels: `make judge FILE=labels.jsonl`.

Each line of the file is an object with `text`, `source`, and for each of the letters S,
M, A, R and T an object with `label`: pass, unclear or fail. The judge learns nothing
from the file. Folds by source show how far a figure hangs on single sources: all rows
of a source lie in one fold, and the figure of a fold is that of its rows alone.
"""

import json
import math
import statistics
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from careerplan.language.judge import judge

LETTERS = "SMART"
LABELS = ("pass", "unclear", "fail")
FOLDS = 5
Pairs = list[tuple[str, str]]  # the label, and what the judge says


def main() -> int:
    """Print a table of the whole file, and one in folds by source."""
    if len(sys.argv) != 2:
        print("name one file of labelled statements", file=sys.stderr)
        return 2
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines if line.strip()]
    verdicts = [judge(row["text"]) for row in rows]
    pairs = {
        letter: [
            (row[letter]["label"], verdict[letter].verdict.value)
            for row, verdict in zip(rows, verdicts, strict=True)
        ]
        for letter in LETTERS
    }
    sources = {row["source"] for row in rows}
    print(f"{len(rows)} statements of {len(sources)} sources\n")
    heads = "accuracy (95 % interval) | kappa | macro-F1 | pass and fail mixed up"
    print(f"|   | {heads} |")
    print("| --- | --- | --- | --- | --- |")
    for letter in LETTERS:
        print(_row(letter, pairs[letter]))
    print(f"\nin {FOLDS} folds by source: mean, and the lowest fold\n")
    print("|   | accuracy | macro-F1 |")
    print("| --- | --- | --- |")
    folds = _folds(rows)
    for letter in LETTERS:
        parts = [[pairs[letter][n] for n in fold] for fold in folds]
        accuracies = [accuracy(part) for part in parts]
        scores = [macro_f1(part) for part in parts]
        told = f"{_mean_and_least(accuracies)} | {_mean_and_least(scores)}"
        print(f"| {letter} | {told} |")
    return 0


def _row(letter: str, pairs: Pairs) -> str:
    low, high = wilson(accuracy(pairs), len(pairs))
    return (
        f"| {letter} | {accuracy(pairs):.3f} ({low:.2f} to {high:.2f}) "
        f"| {kappa(pairs):.3f} | {macro_f1(pairs):.3f} | {mixed_up(pairs):.1%} |"
    )


def _mean_and_least(figures: list[float]) -> str:
    return f"{statistics.mean(figures):.3f}, {min(figures):.3f}"


def _folds(rows: list[dict[str, Any]]) -> list[list[int]]:
    """Deal the sources out to the folds, the largest first, to the smallest fold."""
    by_source: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        by_source.setdefault(row["source"], []).append(number)
    folds: list[list[int]] = [[] for _ in range(min(FOLDS, len(by_source)))]
    for _, numbers in sorted(by_source.items(), key=lambda it: (-len(it[1]), it[0])):
        min(folds, key=len).extend(numbers)
    return folds


def accuracy(pairs: Pairs) -> float:
    """Return the share of rows with the same label."""
    return sum(label == said for label, said in pairs) / len(pairs)


def kappa(pairs: Pairs) -> float:
    """Return Cohen's kappa: the agreement beyond what chance would give."""
    labels = Counter(label for label, _ in pairs)
    said = Counter(verdict for _, verdict in pairs)
    chance = sum(labels[name] * said[name] for name in LABELS) / len(pairs) ** 2
    return 1.0 if chance == 1 else (accuracy(pairs) - chance) / (1 - chance)


def macro_f1(pairs: Pairs) -> float:
    """Return the mean F1 of the labels that occur."""
    scores = []
    for name in LABELS:
        hits = sum(label == said == name for label, said in pairs)
        labelled = sum(label == name for label, _ in pairs)
        told = sum(said == name for _, said in pairs)
        if labelled:
            scores.append(2 * hits / (labelled + told))
    return statistics.mean(scores)


def mixed_up(pairs: Pairs) -> float:
    """Return the share of rows where a pass is taken for a fail, or the reverse."""
    return sum({label, said} == {"pass", "fail"} for label, said in pairs) / len(pairs)


def wilson(share: float, count: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, after Wilson."""
    z = 1.96
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    spread = z / (1 + z * z / count)
    spread *= math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return middle - spread, middle + spread


if __name__ == "__main__":
    sys.exit(main())
