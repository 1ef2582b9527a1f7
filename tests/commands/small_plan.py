"""A small plan to run the verbs on, and what comes of running one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PLAN = "name: Ida Brook\nrole: Bank clerk\nas_of: 2026-10\n"
SELL = (
    "---\ngoal: Sell cards at the counter\nstatus: ready\nby: 2027\n---\nEvery day.\n"
)
IDEA = "---\ngoal: Learn to juggle\n---\n"
HOUSE = (
    "---\ngoal: Buy a houseboat\nkind: personal\nharbour: Grebe Quay\n---\nAfloat.\n"
)


@dataclass(frozen=True, slots=True)
class Run:
    """What came of running a verb."""

    code: int
    out: str
    err: str


Command = Callable[..., Run]


def put(root: Path, path: str, text: str) -> Path:
    """Write a file of a project's content."""
    file = root / "content" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files in a folder by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
