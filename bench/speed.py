"""Time `careerplan check` on 1,000 goals beside a cold build of the same by Hugo.

Run by `make bench`, which installs Hugo into a folder of its own. Both are started anew
for each round, in turn; the figures are medians and ratios, since machines are noisy.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

GOALS = 1000
ROUNDS = 7
TRADES = (
    "nurse welder teacher lawyer farmer chef driver artist programmer clerk".split()
)
TOWNS = "Halden Morwick Tarn Odbury Lowick Quay Fenwick Sella Marl Ashby".split()
PLAN = """name: Robin Vale
role: Clerk
company: Marl Lane Office
as_of: 2026-11
path: Clerk → Senior clerk → Office manager
"""
GOAL = """---
goal: Pass the {town} {trade} exam number {number} at the county college
title: Exam {number}
status: {status}
by: 20{year}-{month:02}
why: Our {trade}s in {town} hand this work to others, and we lose the customers
where: {town}, evening school
measure: Certificate number {number} of the county college
achievable: The college holds a place for me, and my manager keeps Mondays free
realistic: A clerk with this exam can sign for the {trade}s
impact: The office gains somebody who can sign, and the customers get an answer sooner
priority: {priority}
steps:
  - do: Take the course for {trade}s
    kind: training
    takes: 2 months
  - do: Sit the mock exam in {town}
    kind: certification
    by: 20{year}-{before:02}
  - Send the papers to the office
resources:
  - name: Course book {number}
    from: public
    access: have
---

I have worked beside the {trade}s of {town} for {number} weeks.
I write their letters.

- The exam is held twice a year.
- Two colleagues have passed it.
"""
LAYOUT = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{{ .Title }}</title></head><body><h1>{{ .Params.goal }}</h1>
<dl>{{ range $key, $value := .Params }}<dt>{{ $key }}</dt><dd>{{ $value }}</dd>
{{ end }}</dl><ol>{{ range .Params.steps }}<li>{{ . }}</li>{{ end }}</ol>
{{ .Content }}</body></html>
"""


def main() -> int:
    """Make the projects, run both in turn, print medians and their ratio."""
    hugo = shutil.which(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(prefix="careerplan-bench-") as folder:
        ours, theirs = Path(folder) / "ours", Path(folder) / "hugo"
        write_ours(ours)
        check = [sys.executable, "-m", "careerplan", "check", "--exit-zero"]
        times: dict[str, list[float]] = {"check": [], "hugo": [], "start": []}
        if hugo:
            write_theirs(theirs, ours)
        for _ in range(ROUNDS):
            times["check"].append(timed(check, ours))
            times["start"].append(timed([*check[:3], "--version"], ours))
            if hugo:
                for made in ("public", "resources"):
                    shutil.rmtree(theirs / made, ignore_errors=True)
                times["hugo"].append(timed([hugo, "--quiet"], theirs))
        report(times, shares(ours))
    return 0


def report(times: dict[str, list[float]], parts: dict[str, float]) -> None:
    """Print what was measured."""
    check = statistics.median(times["check"])
    print(f"check of {GOALS} goals: median {check:.2f} s of {ROUNDS} rounds")
    print(f"  start of the program alone: {statistics.median(times['start']):.2f} s")
    whole = sum(parts.values())
    for name, seconds in parts.items():
        print(f"  {name}: {seconds / whole:.0%} of the work")
    if times["hugo"]:
        hugo = statistics.median(times["hugo"])
        print(f"hugo, cold build of the same pages: median {hugo:.2f} s")
        print(f"check : hugo = {check / hugo:.2f}")
    else:
        print("hugo was not found: no ratio")


def shares(folder: Path) -> dict[str, float]:
    """Return the seconds that each part of a check takes, in this process."""
    from careerplan.plan.parse import parse_tracked
    from careerplan.project import read_project
    from careerplan.roadmap.expand import expand
    from careerplan.rules.registry import check_plan
    from careerplan.rules.subject import Subject

    marks = [time.perf_counter()]
    project = read_project(folder)
    marks.append(time.perf_counter())
    parsed = parse_tracked(project.files)
    marks.append(time.perf_counter())
    roadmap = expand(parsed.plan)
    marks.append(time.perf_counter())
    check_plan(Subject(parsed.plan, roadmap))
    marks.append(time.perf_counter())
    names = ("reading files", "parsing", "timelines", "rules")
    spans = [after - before for before, after in pairwise(marks)]
    return dict(zip(names, spans, strict=True))


def timed(command: list[str], folder: Path) -> float:
    """Return the seconds a command takes, its start included."""
    began = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - began


def write_ours(folder: Path) -> None:
    """Write a plan of many goals."""
    goals = folder / "content" / "goals"
    goals.mkdir(parents=True)
    (folder / "content" / "plan.yaml").write_text(PLAN, "utf-8")
    for number in range(GOALS):
        text = GOAL.format(
            number=number,
            trade=TRADES[number % len(TRADES)],
            town=TOWNS[number // 7 % len(TOWNS)],
            status=("ready", "ready", "draft", "idea")[number % 4],
            year=27 + number % 9,
            month=6 + number % 7,
            before=1 + number % 5,
            priority=1 + number % 3,
        )
        (goals / f"exam-{number:04}.md").write_text(text, "utf-8")


def write_theirs(folder: Path, ours: Path) -> None:
    """Write the same goals as a site for Hugo, with a plain theme."""
    shutil.copytree(ours / "content" / "goals", folder / "content" / "goals")
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    for name in ("single.html", "list.html"):
        (layouts / name).write_text(LAYOUT, "utf-8")
    settings = 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "RSS"]\n'
    (folder / "hugo.toml").write_text(settings, "utf-8")


if __name__ == "__main__":
    sys.exit(main())
