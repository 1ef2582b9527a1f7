"""Where a project lies on the disk, and what it holds; the only reader of content/."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from careerplan.errors import CareerplanError
from careerplan.plan.names import PRIVATE
from careerplan.plan.parse import PLAN_FILE
from careerplan.plan.source import LARGEST_FILE

if TYPE_CHECKING:
    from careerplan.render.theme import Theme

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent
DEFAULT_THEME = "northstar"
LARGEST_SHARED = 10 * 1024 * 1024  # bytes of a file in content/files/: 10 MiB
_USUAL_FILE = 16 * 1024  # bytes: to set aside room for the largest takes longer


@dataclass(frozen=True, slots=True)
class Project:
    """What was read of a project, before any of it is understood."""

    root: Path
    files: dict[str, bytes]  # the texts in content/, by path from the root
    assets: frozenset[str]  # the names of what lies in content/files/
    closed: tuple[str, ...] = ()  # private files and folders that cannot be read
    in_git: frozenset[str] = frozenset()  # the private files that git tracks
    sealed: Mapping[str, bytes] = field(default_factory=dict)  # content/sealed/*.json

    @property
    def has_private(self) -> bool:
        """Tell whether there is anything private to read."""
        return any(path.startswith(PRIVATE) for path in self.files)


def find_project(start: Path) -> Path:
    """Find the folder of the project that a folder lies in.

    Raises `CareerplanError` where neither it nor one above holds a plan.
    """
    bare: Path | None = None  # the nearest folder with content/, but without a plan
    for folder in (start, *start.parents):
        try:
            if (folder / PLAN_FILE).is_file():
                return folder
            if bare is None and (folder / "content").is_dir():
                bare = folder
        except OSError as error:
            raise _unreadable(error, f"{folder / PLAN_FILE}") from None
    if bare:
        raise _no_plan(bare)
    raise CareerplanError(
        f"there is no {PLAN_FILE} here, nor in any folder above",
        hint="go to the folder of your plan, or begin one with  careerplan init",
    )


def _no_plan(root: Path) -> CareerplanError:
    """Say that content/ is there, and the file it begins with is not."""
    hint = "write one with  name:,  role:  and  as_of:  in it"
    if (root / PLAN_FILE).with_suffix(".yml").is_file():
        hint = f"plan.yml is not read: name it  {PLAN_FILE}"
    return CareerplanError(
        f"{PLAN_FILE} is missing beside the other files in content/", hint=hint
    )


def read_project(root: Path) -> Project:
    """Read the texts of a project. Raises `CareerplanError` for what cannot be read."""
    files: dict[str, bytes] = {}
    sealed: dict[str, bytes] = {}
    assets = set()
    closed: list[str] = []
    for path in sorted(_walk(root / "content", root, closed)):
        relative = path.relative_to(root).as_posix()
        if not path.is_file():
            continue
        if relative.startswith(PRIVATE) and not os.access(path, os.R_OK):
            closed.append(relative)
        elif relative.startswith("content/files/"):
            assets.add(relative.removeprefix("content/"))
        elif not relative.startswith("content/sealed/"):
            files[relative] = _read(path, relative)
        elif relative.endswith(".json"):
            sealed[relative] = _read(path, relative, largest=LARGEST_SHARED)
    if PLAN_FILE not in files:
        raise _no_plan(root)
    is_private = any(path.startswith(PRIVATE) for path in files)
    in_git = _tracked_private(root) if is_private else frozenset()
    at_last = (frozenset(assets), tuple(sorted(closed)), in_git, sealed)
    return Project(root, files, *at_last)


def read_shared_file(root: Path, name: str) -> bytes:
    """Read a file that the site needs, such as `files/cv.pdf`.

    Raises `CareerplanError` for one that cannot be read or is larger than 10 MiB.
    """
    path, relative = root / "content" / name, f"content/{name}"
    for part in (*path.relative_to(root / "content").parents, Path(name)):
        entry = root / "content" / part
        if entry.is_symlink():  # it may have come since the project was read
            _refuse_link(entry, root)
    data = _read(path, relative, largest=LARGEST_SHARED)
    if len(data) > LARGEST_SHARED:
        raise CareerplanError(
            f"{relative} is larger than 10 MiB, the most that a file of a site may be",
            hint="save a picture with fewer pixels, a PDF with smaller pictures in it",
        )
    return data


def _tracked_private(root: Path) -> frozenset[str]:
    """Ask git which private files it tracks; none where there is no git."""
    import subprocess

    command = ["git", "-C", str(root), "ls-files", "-z", "--", PRIVATE]
    try:
        answer = subprocess.run(command, capture_output=True, check=True, timeout=10)
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    return frozenset(answer.stdout.decode("utf-8", "replace").split("\0")) - {""}


def read_example() -> dict[str, bytes]:
    """Read the example plan that comes with the program."""
    folder = shipped_folder("content")
    return {
        f"content/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _read(path: Path, relative: str, *, largest: int = LARGEST_FILE) -> bytes:
    """Read a file, but no more of it than what shows that it is too large."""
    try:
        with path.open("rb") as file:
            begin = file.read(_USUAL_FILE)
            if len(begin) < _USUAL_FILE:
                return begin
            return begin + file.read(largest + 1 - _USUAL_FILE)
    except OSError as error:
        raise _unreadable(error, relative) from None


def _walk(folder: Path, root: Path, closed: list[str]) -> Iterator[Path]:
    """Yield what lies in a folder; a folder that is closed to us must not look empty.

    A private one stops nothing: it is noted. Raises `CareerplanError` for any other.
    """
    try:
        entries = list(folder.iterdir())
    except OSError as error:
        if f"{folder.relative_to(root).as_posix()}/".startswith(PRIVATE):
            closed.append(folder.relative_to(root).as_posix())
            return
        raise _unreadable(error, folder.relative_to(root).as_posix()) from None
    for entry in entries:
        if entry.is_symlink():
            _refuse_link(entry, root)
        if entry.is_dir():
            yield from _walk(entry, root, closed)
        else:
            yield entry


def _refuse_link(entry: Path, root: Path) -> None:
    """Refuse a link that would publish what is private, or that hides a whole folder.

    The private folder itself may be a link: it may well lie outside the repository.
    """
    private = root / PRIVATE
    name = entry.relative_to(root).as_posix()
    if entry == private or private in entry.parents:
        return
    # realpath, since resolve() raises for links that lead to each other
    if Path(os.path.realpath(entry)).is_relative_to(os.path.realpath(private)):
        raise CareerplanError(
            f"{name} is a link into {PRIVATE}, so it would be published",
            hint="delete the link; write a file of its own for what may be seen",
        )
    if entry.is_dir():
        raise CareerplanError(
            f"{name} is a link to a folder, and those are not followed",
            hint="put the folder itself there",
        )


def _unreadable(error: OSError, name: str) -> CareerplanError:
    return CareerplanError(
        f"{name} cannot be read: {(error.strerror or str(error)).lower()}",
        hint="give yourself the right to read it, and try again",
    )


def find_theme(name: str, root: Path) -> "Theme":
    """Find a theme: the project's own folder of that name first, then what is shipped.

    Raises `CareerplanError` where there is none of that name, or it cannot be used.
    """
    from careerplan.render.theme import load_theme

    own = root / "themes"
    shipped = shipped_folder("themes")
    # In a checkout of the program itself the two are one.
    places = (shipped,) if own.resolve() == shipped.resolve() else (own, shipped)
    return load_theme(name or DEFAULT_THEME, places, own / "user.css")


def shipped_folder(name: str) -> Path:
    """Return a folder that comes with the program: `themes` or `content`."""
    inside = _PACKAGE / f"_{name}"
    return inside if inside.is_dir() else _CHECKOUT / name
