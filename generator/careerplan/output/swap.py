"""Write a whole site at once: build it beside the old one, then swap the two.

Beside a site folder `site`, while a build runs or after one was killed, may lie

    .site.careerplan-lock           held by the build that runs
    .site.careerplan-1a2b3c4d       to be deleted: nobody needs what is in it
    .site.careerplan-1a2b3c4d.old   the old site, or for a moment the new one: before it
                                    is deleted, what is not ours is carried over
"""

import errno
import filecmp
import os
import re
import secrets
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from careerplan.errors import CareerplanError
from careerplan.output import folders
from careerplan.output.folders import (
    ELSEWHERE,
    folders_of,
    in_words,
    is_folder,
    shown,
    walk,
)
from careerplan.output.manifest import (
    MANIFEST_NAME,
    Manifest,
    Survey,
    check_paths,
    digest,
    digest_path,
    is_current,
    is_up_to_date,
    manifest_of,
    read_digest,
    read_manifest,
    read_survey,
    refuse_collisions,
    render_manifest,
)

_TRIES = 3
_OLD = ".old"
_SOURCES = ("content", "themes", ".git")


def refuse_unsafe_target(target: Path, *, project: Path) -> None:
    """Raise CareerplanError for a folder in which a site would do damage."""
    with in_words(target):
        what = _risk(target, project)
    if not what:
        return
    raise CareerplanError(
        f"{shown(target)} cannot be the folder of the site: it is {what}",
        hint="name a folder of its own, for example careerplan build --out public",
    )


def _risk(target: Path, project: Path) -> str:
    """Say what a target is that it must not be, nothing if it is fine."""
    if any(_is_within(target, project / name) for name in _SOURCES):
        return "inside what the site is made from"
    if _is_within(project, target):
        return "the project itself, or around it"
    with suppress(RuntimeError):  # there are users without a home
        if _is_within(Path.home(), target):
            return "your home folder, or around it"
    return ""


def write_site(files: Mapping[str, bytes], *, target: Path) -> None:
    """Make a folder hold these files, by path, beside whatever in it is not ours.

    Whenever it stops, the folder has the old site or the new one, complete. Raise
    CareerplanError where that cannot be, ValueError for a path that leaves the site.
    """
    check_paths(files)
    folder = Path(os.path.realpath(target))
    with in_words(target):
        if os.path.lexists(folder) and not folder.is_dir():
            raise CareerplanError(
                f"{shown(target)} is not a folder",
                hint=f"move it away or delete it, or {ELSEWHERE}",
            )
        if os.path.ismount(folder) or folders.mounts_in(folder):
            raise OSError(errno.EBUSY, "it is a mount point", str(target))
        folder.parent.mkdir(parents=True, exist_ok=True)
        lock = folder.with_name(_name_beside(folder, "lock"))
        with folders.locked(lock, busy=f"another build is writing {shown(target)}"):
            _clear_leftovers(folder)
            _replace(folder, files)


def _replace(folder: Path, files: Mapping[str, bytes]) -> None:
    """Build the new site and put it in place, unless the old one is the same."""
    wanted = {path: digest(data) for path, data in files.items()}
    for tries_left in reversed(range(_TRIES)):
        with _stage_beside(folder) as stage:
            try:
                survey = read_survey(folder, wanted)
                refuse_collisions(survey, wanted, folder=folder)
                if is_up_to_date(survey, wanted):
                    return
                _fill(stage, survey, files=files, wanted=wanted, folder=folder)
                # The last time it goes ahead: what came meanwhile is carried over.
                if not tries_left or is_current(survey, folder):
                    _put_in_place(stage, folder)
                    return
            except FileNotFoundError:
                if not tries_left:
                    raise


@contextmanager
def _stage_beside(folder: Path) -> Iterator[Path]:
    """Give the place for a new site, and clear it if the site does not leave it."""
    stage = folder.with_name(_name_beside(folder, secrets.token_hex(4)))
    try:
        yield stage
    finally:
        # If this fails, the next build tries again; a reason to stop was given before.
        with suppress(OSError):
            if stage.exists():
                folders.delete_folder(stage)


def _fill(
    stage: Path,
    survey: Survey,
    *,
    files: Mapping[str, bytes],
    wanted: Mapping[str, str],
    folder: Path,
) -> None:
    """Build the whole new site, what is not ours included."""
    # Nobody reads a site that is not for everybody while it is built.
    stage.mkdir(0o700 if folder.exists() else 0o777)
    manifest = stage / MANIFEST_NAME
    folders.write_new(manifest, render_manifest(manifest_of(wanted)))
    mode = manifest.stat().st_mode
    needed = survey.kept.union(*map(folders_of, wanted))
    for path in sorted(needed):
        (stage / path).mkdir()
    for path in sorted(survey.foreign):
        folders.link_or_copy(folder / path, stage / path)
    for path, data in sorted(files.items()):
        if survey.ours.get(path) == wanted[path] and survey.marks[path][0] == mode:
            folders.link_or_copy(folder / path, stage / path)
        else:
            folders.write_new(stage / path, data)
    # Last and from within, for a folder that may not be written, and for its time.
    for path in sorted(needed & survey.folders, reverse=True):
        folders.copy_status(folder / path, stage / path)
    if folder.exists():
        folders.copy_status(folder, stage)
    folders.sync(stage)


def _put_in_place(stage: Path, folder: Path) -> None:
    """Let the new site take the old one's place in one instant, and clear that away."""
    if not folder.exists():
        stage.rename(folder)
        folders.sync(folder)
        return
    old = stage.with_name(f"{stage.name}{_OLD}")
    stage.rename(old)
    try:
        is_done = folders.exchange(old, folder)
    except OSError:
        old.rename(stage)
        raise
    if not is_done:
        old.rename(stage)
        _rename_both(stage, folder, old=old)
    try:
        _retire(old, folder, is_sure=True)
    except OSError as error:
        raise CareerplanError(
            f"the new site is in place, but the old one could not be removed: {error}",
            hint="the next build tries again; before you delete it yourself, look into "
            f"{shown(old)}, or {shown(stage)}",
        ) from error


def _rename_both(stage: Path, folder: Path, *, old: Path) -> None:
    """Swap by two renames; the next build mends it if it is killed between them."""
    folder.rename(old)
    try:
        stage.rename(folder)
    finally:
        if not folder.exists():
            old.rename(folder)


def _retire(old: Path, folder: Path, *, is_sure: bool) -> None:
    """Carry over what is not ours and not in the new site, then delete the old one."""
    _carry_over(old, folder, is_sure=is_sure)
    folders.sync(folder)
    # From here on it is known by its name that nobody needs it.
    doomed = old.with_name(old.name.removesuffix(_OLD))
    old.rename(doomed)
    folders.delete_folder(doomed)


def _carry_over(old: Path, folder: Path, *, is_sure: bool) -> None:
    """Move what somebody put into the old site while the new one took its place.

    It goes where it lay, as if it had been put there a moment later. After a kill it
    is not sure which of two is the later: the one in place stays, the other beside it.
    """
    manifest = read_manifest(old)
    found = dict(walk(old))
    filled = {path.rpartition("/")[0] for path in found}
    for path, status in found.items():
        if path == MANIFEST_NAME or path in filled:
            continue
        if _is_spare(path, status, old=old, folder=folder, manifest=manifest):
            continue
        place = _free_place(folder, path, may_replace=is_sure)
        for source, copy in zip(folders_of(path), folders_of(place), strict=True):
            if not (folder / copy).exists():
                (folder / copy).mkdir()
                folders.copy_status(old / source, folder / copy)
        (old / path).rename(folder / place)


def _is_spare(
    path: str, status: os.stat_result, *, old: Path, folder: Path, manifest: Manifest
) -> bool:
    """Tell whether an entry of the old site is ours, or in the new site too."""
    here, there = old / path, folder / path
    if os.path.lexists(there):
        if stat.S_ISDIR(status.st_mode) or os.path.samestat(status, there.lstat()):
            return True
        if here.is_symlink() and there.is_symlink():
            return here.readlink() == there.readlink()
    if not stat.S_ISREG(status.st_mode):
        return False
    recorded = manifest.get(digest_path(path))
    if recorded and recorded == read_digest(here):
        return True
    is_plain = there.is_file() and not there.is_symlink()
    return is_plain and filecmp.cmp(here, there, shallow=False)


def _free_place(folder: Path, path: str, *, may_replace: bool) -> str:
    """Return the path, or one under another first name if something is in its way."""
    head, slash, rest = path.partition("/")
    number = 0
    while True:
        first = f"{head}.kept-{number}" if number else head
        place = f"{first}{slash}{rest}"
        around = [folder / part for part in folders_of(place)]
        taken = folder / place
        if all(is_folder(part) or not os.path.lexists(part) for part in around):
            if not os.path.lexists(taken):
                return place
            if may_replace and not number and not is_folder(taken):
                return place
        number += 1


def _clear_leftovers(folder: Path) -> None:
    """Bring to its end what a killed build left beside a site."""
    name = re.compile(re.escape(_name_beside(folder, "")) + "[0-9a-f]{8}")
    # What is to be deleted first, so that its name is free for what was the old site.
    for path in sorted(folder.parent.iterdir()):
        if name.fullmatch(path.name) and is_folder(path):
            folders.delete_folder(path)
    for path in sorted(folder.parent.iterdir()):
        is_old = path.suffix == _OLD and name.fullmatch(path.stem)
        if is_old and is_folder(path):
            if folder.exists():
                _retire(path, folder, is_sure=False)
            else:
                path.rename(folder)


def _name_beside(folder: Path, ending: str) -> str:
    """Return the name of something that belongs to a site and lies beside it."""
    return f".{folder.name}.careerplan-{ending}"


def _is_within(path: Path, folder: Path) -> bool:
    """Tell whether a path is a folder or inside it, by whatever name."""
    real, around = Path(os.path.realpath(path)), Path(os.path.realpath(folder))
    return any(
        part == around or (part.exists() and around.exists() and part.samefile(around))
        for part in (real, *real.parents)
    )
