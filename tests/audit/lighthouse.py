"""Lighthouse on a simulated phone: one page of each kind and theme of the example."""

import json
import os
import statistics
import subprocess
from collections.abc import Iterator
from typing import Any

from tests.audit.browser import FLAGS, find_chromium
from tests.audit.faults import Fault, Place, Report
from tests.projects import ROOT

_PROGRAM = ROOT / "node_modules/.bin/lighthouse"
_CATEGORIES = ("accessibility", "best-practices", "seo")
RUNS = 3


def run_lighthouse(url: str) -> dict[str, Any]:
    """Judge a page once; return what Lighthouse says of it."""
    command = [
        str(_PROGRAM),
        url,
        "--output=json",
        "--quiet",
        f"--chrome-flags={' '.join(('--headless=new', *FLAGS))}",
        f"--only-categories={','.join(('performance', *_CATEGORIES))}",
    ]
    surroundings = os.environ | {"CHROME_PATH": find_chromium()}
    run = subprocess.run(command, capture_output=True, text=True, env=surroundings)
    if run.returncode or not run.stdout:
        raise RuntimeError(f"lighthouse: {run.stderr[-600:]}")
    result: dict[str, Any] = json.loads(run.stdout)
    if problem := result.get("runtimeError"):
        raise RuntimeError(f"lighthouse: {problem['message']}")
    return result


def check_lighthouse(
    base: str, place: Place, report: Report, *, runs: int = RUNS
) -> Iterator[Fault]:
    """Judge a page until the median of its runs is known."""
    url = f"{base}{place.theme}/{place.plan}/{place.path}"
    results: list[dict[str, Any]] = []
    while len(results) < runs:
        results.append(run_lighthouse(url))
        perfect = sum(_score(result, "performance") == 100 for result in results)
        if perfect > runs / 2:
            break  # whatever the rest says, the median is 100
    scores = {"performance": _median_score(results)}
    for category in _CATEGORIES:
        if category == "seo" and place.kind in ("404", "for"):
            continue  # that page asks not to be found
        scores[category] = min(_score(result, category) for result in results)
        if scores[category] < 100:
            yield from _told(results[0], category, place)
    median = {
        name: statistics.median(
            result["audits"][name]["numericValue"] for result in results
        )
        for name in ("largest-contentful-paint", "total-blocking-time")
    }
    shift = max(
        result["audits"]["cumulative-layout-shift"]["numericValue"]
        for result in results
    )
    if scores["performance"] < 100:
        detail = f"{scores['performance']}; {_worst(results[0])}"
        yield Fault("lighthouse", place, "performance", "", detail)
    if shift > 0:
        yield Fault("lighthouse", place, "layout-shift", "", f"{shift:.4f}")
    report.measure(
        f"{place.theme} {place.plan} {place.kind}",
        {
            "P/A/BP/SEO": "/".join(map(str, scores.values())),
            "LCP": f"{median['largest-contentful-paint'] / 1000:.2f} s",
            "TBT": f"{median['total-blocking-time']:.0f} ms",
            "CLS": f"{shift:g}",
        },
    )


def _score(result: dict[str, Any], category: str) -> int:
    return round(100 * (result["categories"][category]["score"] or 0))


def _median_score(results: list[dict[str, Any]]) -> int:
    """Return the median; with a majority of perfect runs, the rest need not run."""
    return round(statistics.median(_score(one, "performance") for one in results))


def _told(result: dict[str, Any], category: str, place: Place) -> Iterator[Fault]:
    for item in result["categories"][category]["auditRefs"]:
        audit = result["audits"][item["id"]]
        if not item["weight"] or audit["score"] is None or audit["score"] >= 1:
            continue
        nodes = (audit.get("details") or {}).get("items") or [{}]
        for node in nodes[:3]:
            selector = (node.get("node") or {}).get("selector", "")
            detail = f"{audit['title']} {node.get('description', '')}".strip()
            yield Fault(
                "lighthouse", place, f"{category} {item['id']}", selector, detail
            )


def _worst(result: dict[str, Any]) -> str:
    """Name the measures of speed that cost points."""
    metrics = [
        (audit["title"], audit.get("displayValue", ""))
        for item in result["categories"]["performance"]["auditRefs"]
        if item["weight"]
        and (audit := result["audits"][item["id"]])["score"] is not None
        and audit["score"] < 1
    ]
    return ", ".join(f"{title} {value}" for title, value in metrics)
