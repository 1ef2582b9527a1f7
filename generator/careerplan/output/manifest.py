"""Tell what in a site folder is careerplan's, by a list of hashes kept inside it."""

import errno
import hashlib
import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from careerplan.errors import CareerplanError
from careerplan.output.folders import ELSEWHERE, folders_of, is_open, shown, walk

MANIFEST_NAME = ".careerplan-manifest"

# The hash of a path and the hash of what we wrote there: no name can be read off it.
Manifest = Mapping[str, str]

_FIRST_LINE = "careerplan-manifest 1"
_LINE = re.compile(r"([0-9a-f]{64}) ([0-9a-f]{64})", re.ASCII)
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Survey:
    """What one look at a site folder found, by paths inside it."""

    manifest: Manifest
    ours: Mapping[str, str]  # files as we wrote or would write them, with their hashes
    foreign: frozenset[str]  # the others: whatever is no folder and not ours
    folders: frozenset[str]  # all of them
    kept: frozenset[
        str
    ]  # the folders that stay without us: bare ones, those of foreign
    marks: Mapping[str, tuple[int, ...]]  # show that somebody worked there meanwhile


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def digest_path(path: str) -> str:
    """Return the hash of a path; bytes that are no UTF-8 in a file's name are taken."""
    return digest(path.encode("utf-8", "surrogateescape"))


def read_digest(file: Path) -> str:
    """Return the hash of a file; raise OSError where it cannot be read."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def check_paths(paths: Mapping[str, object]) -> None:
    """Raise ValueError for a path that is not a file's place inside the site."""
    for path in paths:
        parts = path.split("/")
        if not {"", ".", ".."}.isdisjoint(parts) or "\\" in path or "\0" in path:
            raise ValueError(f"not a relative path of a file: {path!r}")
        if MANIFEST_NAME in (part.casefold() for part in parts):
            raise ValueError(f"the manifest's own name: {path!r}")
        if any(folder in paths for folder in folders_of(path)):
            raise ValueError(f"inside another file: {path!r}")


def manifest_of(digests: Mapping[str, str]) -> Manifest:
    """Return the manifest of files, given by path and hash."""
    return {digest_path(path): value for path, value in digests.items()}


def render_manifest(manifest: Manifest) -> bytes:
    """Return the text of a manifest: its format, then a line a file, sorted."""
    lines = (f"{path} {content}" for path, content in sorted(manifest.items()))
    return "".join(f"{line}\n" for line in (_FIRST_LINE, *lines)).encode("ascii")


def parse_manifest(text: bytes) -> Manifest | None:
    """Return the manifest that a text holds, or None if it is not one of ours."""
    first, *lines = text.decode("ascii", "replace").splitlines() or [""]
    matches = [_LINE.fullmatch(line) for line in lines]
    if first != _FIRST_LINE or None in matches:
        return None
    return {match[1]: match[2] for match in matches if match}


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest of a folder, an empty one if it has none.

    Raise CareerplanError if something else stands in its place.
    """
    file = folder / MANIFEST_NAME
    if not os.path.lexists(file):
        return {}
    is_plain = stat.S_ISREG(file.lstat().st_mode)
    manifest = parse_manifest(file.read_bytes()) if is_plain else None
    if manifest is None:
        raise CareerplanError(
            f"{shown(file)} is not a list that this version of careerplan wrote",
            hint=f"delete the folder if nothing in it is yours, or {ELSEWHERE}",
        )
    return manifest


def read_survey(folder: Path, wanted: Mapping[str, str]) -> Survey:
    """Look at a site folder with what shall be written there, by path and hash.

    A folder that is missing has nothing in it. Raise OSError where it cannot be read,
    CareerplanError if its manifest is not ours or something in it cannot move along.
    """
    manifest = read_manifest(folder)
    ours: dict[str, str] = {}
    statuses = _look(folder)
    folders = {path for path in statuses if stat.S_ISDIR(statuses[path].st_mode)}
    if folder.exists():
        _refuse_immovable(folder, statuses)
    for path in statuses.keys() - folders - {MANIFEST_NAME}:
        recorded = manifest.get(digest_path(path))
        known = {recorded, wanted.get(path)} - {None}
        # What is equal to the new file is taken over, whoever wrote it.
        if known and stat.S_ISREG(statuses[path].st_mode):
            found = read_digest(folder / path)
            if found in known:
                ours[path] = found
    foreign = statuses.keys() - folders - ours.keys() - {MANIFEST_NAME}
    bare = folders - {path.rpartition("/")[0] for path in statuses}
    return Survey(
        manifest=manifest,
        ours=ours,
        foreign=frozenset(foreign),
        folders=frozenset(folders),
        kept=frozenset(bare.union(*map(folders_of, foreign | bare))),
        marks={path: _mark(path, statuses[path], ours=ours) for path in statuses},
    )


def is_current(survey: Survey, folder: Path) -> bool:
    """Tell whether a folder still is what a survey found; raise OSError if unreadable.

    A foreign file may have got new bytes: it goes with the new site whatever is in it.
    """
    now = {
        path: _mark(path, status, ours=survey.ours)
        for path, status in _look(folder).items()
    }
    return now == survey.marks


def is_up_to_date(survey: Survey, wanted: Mapping[str, str]) -> bool:
    """Tell whether the site is there already, file by file and in its manifest."""
    is_recorded = survey.manifest == manifest_of(wanted)
    return MANIFEST_NAME in survey.marks and is_recorded and survey.ours == wanted


def refuse_collisions(
    survey: Survey, wanted: Mapping[str, str], *, folder: Path
) -> None:
    """Raise CareerplanError if a file that is not ours stands where one shall go."""
    found = wanted.keys() & (survey.foreign | survey.kept)
    for path in wanted:
        found.update(part for part in folders_of(path) if part in survey.foreign)
    if not found:
        return
    names = [shown(path) for path in sorted(found)]
    more = len(names) - _MOST_NAMED
    listed = ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
    raise CareerplanError(
        f"not overwritten, because careerplan did not write them as they are in "
        f"{shown(folder)}: {listed}",
        hint=f"keep a copy elsewhere and delete them here, or {ELSEWHERE}",
    )


def _look(folder: Path) -> Mapping[str, os.stat_result]:
    """Return all that lies in a folder, nothing if it is missing."""
    return dict(walk(folder)) if folder.exists() else {}


def _mark(
    path: str, status: os.stat_result, *, ours: Mapping[str, str]
) -> tuple[int, ...]:
    """Return what changes when somebody changes an entry in a way that matters."""
    if stat.S_ISDIR(status.st_mode):
        return (status.st_mode,)
    if path in ours or path == MANIFEST_NAME:
        return status.st_mode, status.st_ino, status.st_size, status.st_mtime_ns
    return status.st_mode, status.st_ino


def _refuse_immovable(folder: Path, statuses: Mapping[str, os.stat_result]) -> None:
    """Raise for what cannot be linked into the new site, or not taken off the old."""
    top = folder.stat()
    if not is_open(folder):
        raise _forbidden(folder)
    for path, status in statuses.items():
        place = folder / path
        if status.st_dev != top.st_dev:
            raise CareerplanError(
                f"{shown(place)} is on another disk than the folder around it",
                hint=f"move it out of the site, or {ELSEWHERE}",
            )
        is_closed = stat.S_ISDIR(status.st_mode) and not is_open(place)
        # What is our own can be opened once it is to be deleted.
        if is_closed and status.st_uid != os.geteuid():
            raise _forbidden(place)


def _forbidden(folder: Path) -> PermissionError:
    """Return the error of a folder in which we may not work."""
    return PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
