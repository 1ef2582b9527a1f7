"""The process that gets killed: it builds one site again and again, and dies each time.

It puts the new site over the same old one, and the system kills it one change on disk
later each time, until a build comes to its end.
"""

import errno
import itertools
import os
import shutil
import signal
import sys
from pathlib import Path

from careerplan.output import folders
from careerplan.output.swap import write_site
from tests.output.sites import NEW

# What Python tells of before it does it; files opened to be written come with them.
CHANGES = (
    "fcntl.flock",
    "os.chmod",
    "os.chown",
    "os.link",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.symlink",
    "os.utime",
    "shutil.copyfile",
)


def die_at_every_change(root: Path, way: str) -> None:
    """Build in a copy of the untouched site each time, and die one change later."""
    for last in itertools.count(1):
        shutil.copytree(root / "untouched", root / str(last), symlinks=True)
        child = os.fork()
        if not child:
            die_at(last, way)
            write_site(NEW, target=root / str(last) / "site")
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            raise SystemExit(os.WEXITSTATUS(status))


def die_at(last: int, way: str) -> None:
    """Have this process killed by the system just before a change, by its number."""
    steps = itertools.count(1)

    def step() -> None:
        if next(steps) == last:
            os.kill(os.getpid(), signal.SIGKILL)

    def on_event(event: str, arguments: tuple) -> None:
        is_write = event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if event in CHANGES or is_write:
            step()

    def write_by_halves(file: Path, data: bytes) -> None:
        with file.open("xb", buffering=0) as opened:
            opened.write(data[: len(data) // 2])
            step()
            opened.write(data[len(data) // 2 :])

    def refuse(*_args: object, **_options: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    exchange = folders.exchange

    def exchange_in_steps(one: Path, other: Path) -> bool:
        step()
        is_done = way != "renames" and exchange(one, other)
        step()
        return is_done

    # What the system holds in memory outlives the process.
    folders.sync = lambda folder: None  # noqa: ARG005
    folders.exchange = exchange_in_steps
    folders.write_new = write_by_halves
    if way == "copies":
        os.link = refuse
    sys.addaudithook(on_event)


if __name__ == "__main__":
    die_at_every_change(Path(sys.argv[1]), sys.argv[2])
