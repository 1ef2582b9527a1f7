"""The process that gets killed: `careerplan build`, each time at a later moment.

It builds in copies of one project, and the system kills it each time while it reads,
renders or writes: before one of the calls that Python tells of.
"""

import itertools
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path

from careerplan.cli import main

CALLS = ("open", "os.", "shutil.", "fcntl.", "compile", "exec", "ctypes.")
CHANGES = ("os.mkdir", "os.link", "os.rename", "os.remove", "os.rmdir", "fcntl.flock")


def build(project: Path) -> int:
    with redirect_stdout(StringIO()):
        return main(["build", "--project", str(project)])


def listen(tell: Callable[[str], None]) -> None:
    """Tell of each call before it is made."""

    def on_event(event: str, _: tuple[object, ...]) -> None:
        if event.startswith(CALLS):
            tell(event)

    sys.addaudithook(on_event)


def in_child(work: Callable[[], int]) -> int:
    """Do something in a process of its own; return how it ended."""
    child = os.fork()
    if not child:
        os._exit(work())
    return os.waitpid(child, 0)[1]


def count_calls(project: Path) -> tuple[int, int]:
    """Return how many calls a build makes, and at which the first change comes."""
    reading, writing = os.pipe()

    def count() -> int:
        calls: list[str] = []
        listen(calls.append)
        code = build(project)
        first = next(n for n, call in enumerate(calls) if call in CHANGES)
        os.write(writing, json.dumps([len(calls), first]).encode())
        return code

    if in_child(count):
        raise SystemExit("the build that is counted fails")
    total, first = json.loads(os.read(reading, 1000))
    return total, first


def die_at(moment: int, project: Path) -> int:
    """Build, and be killed just before a call, by its number."""
    numbers = itertools.count()

    def tell(_: str) -> None:
        if next(numbers) == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    listen(tell)
    return build(project)


def moments(total: int, first: int, many: int) -> list[int]:
    """Spread moments evenly: half over everything, half over what changes the disk."""
    early = [total * number // many for number in range(many)]
    late = [first + (total - first) * number // many for number in range(many)]
    return sorted({*early, *late})


def run(root: Path, many: int) -> None:
    """Leave a copy of `root/untouched` for each moment, by its number."""
    for name in ("first", "counted"):
        shutil.copytree(root / "untouched", root / name)
    build(root / "first")  # loads all modules, so that each later build does the same
    total, first = count_calls(root / "counted")
    for moment in moments(total, first, many):
        copy = root / str(moment)
        shutil.copytree(root / "untouched", copy)
        status = in_child(partial(die_at, moment, copy))
        if not os.WIFSIGNALED(status):
            raise SystemExit(f"the build outlived moment {moment} of {total}")


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]))
