"""Handle whole folders on disk: walk, link, delete, exchange and lock them."""

import errno
import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from careerplan.errors import CareerplanError

try:
    import fcntl
except ImportError:  # Windows: nothing there frees the lock of a killed process
    fcntl = None  # type: ignore[assignment]

ELSEWHERE = "build into another folder, for example careerplan build --out public"

_LOCK_TRIES = 100
_LOCK_PAUSE = 0.05  # seconds
_MOUNTS = Path("/proc/self/mountinfo")
_MOUNT_ESCAPE = re.compile(rb"\\([0-7]{3})")
_FULL = (errno.ENOSPC, errno.EDQUOT)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_MOUNTED = (errno.EBUSY, errno.EXDEV)
_NO_EXCHANGE = (
    errno.ENOSYS,
    errno.EINVAL,
    errno.ENOTSUP,
    errno.EOPNOTSUPP,
    errno.EPERM,
)


def shown(path: Path | str) -> str:
    """Return a path as it can be printed, whatever bytes its name is made of."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


def folders_of(path: str) -> Iterator[str]:
    """Yield the folders that a path inside a folder goes through, outermost first."""
    for place, letter in enumerate(path):
        if letter == "/":
            yield path[:place]


def is_folder(path: Path) -> bool:
    """Tell whether a folder stands there, not a link to one."""
    return path.is_dir() and not path.is_symlink()


def is_open(folder: Path) -> bool:
    """Tell whether we may list and change a folder."""
    return os.access(folder, os.R_OK | os.W_OK | os.X_OK)


def mounts_in(folder: Path) -> list[Path]:
    """List the mount points at or in a folder, none where the system does not tell.

    Two folders of one disk can be mounted in one another: numbers of disks show less.
    """
    lines = _MOUNTS.read_bytes().splitlines() if _MOUNTS.exists() else []
    names = (_MOUNT_ESCAPE.sub(_unescape, line.split(b" ")[4]) for line in lines)
    places = (Path(os.fsdecode(name)) for name in names)
    return [place for place in places if place.is_relative_to(folder)]


def walk(folder: Path, inside: str = "") -> Iterator[tuple[str, os.stat_result]]:
    """Yield path and status of all that lies in a folder, sorted, links not followed.

    Raise OSError where it cannot be read.
    """
    with os.scandir(folder / inside) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        path = f"{inside}{entry.name}"
        yield path, Path(entry).lstat()
        if entry.is_dir(follow_symlinks=False):
            yield from walk(folder, f"{path}/")


def write_new(file: Path, data: bytes) -> None:
    """Write a file that is not there yet; raise FileExistsError if it is."""
    with file.open("xb") as opened:
        opened.write(data)


def link_or_copy(source: Path, copy: Path) -> None:
    """Give a file, or a link itself, a second name, or a copy where disks know no such.

    Raise OSError if both fail, or if a mount point lies between the two: what is behind
    it would be deleted with the old site.
    """
    try:
        os.link(source, copy, follow_symlinks=False)
    except OSError as error:
        if error.errno in (errno.EXDEV, errno.EEXIST, errno.ENOENT):
            raise
        shutil.copy2(source, copy, follow_symlinks=False)


def copy_status(source: Path, folder: Path) -> None:
    """Give a folder the owner, rights and times of another one."""
    status = source.stat()
    if (status.st_uid, status.st_gid) != (folder.stat().st_uid, folder.stat().st_gid):
        with suppress(PermissionError):  # only the system's administrator may
            os.chown(folder, status.st_uid, status.st_gid)
    shutil.copystat(source, folder)


def delete_folder(folder: Path) -> None:
    """Delete a folder with all that is in it; raise OSError where that is not allowed.

    Links are not followed, and folders closed to ourselves are opened.
    """
    if not is_open(folder):
        folder.chmod(0o700)
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            delete_folder(Path(entry))
        else:
            Path(entry).unlink()
    folder.rmdir()


def sync(folder: Path) -> None:
    """Wait until what was written is on the disk; raise OSError if that fails.

    One call for the whole disk: to ask file by file takes as long as to write them.
    """
    if sys.platform == "linux":
        import ctypes  # only a build needs it

        library = ctypes.CDLL(None, use_errno=True)
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            if library.syncfs(descriptor):
                raise _error_of_system(ctypes.get_errno(), folder)
        finally:
            os.close(descriptor)
    elif hasattr(os, "sync"):
        os.sync()


def exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one instant; return False where the system cannot.

    Raise OSError where it can but may not.
    """
    if sys.platform not in ("linux", "darwin"):
        return False
    import ctypes  # only a build needs it

    names = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        swap, arguments = "renamex_np", (*names, 2)  # RENAME_SWAP
    else:
        here = -100  # AT_FDCWD; the 2 is RENAME_EXCHANGE
        swap, arguments = "renameat2", (here, names[0], here, names[1], 2)
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, swap):
        return False
    if getattr(library, swap)(*arguments) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NO_EXCHANGE:
        return False
    raise _error_of_system(number, other)


def _unescape(match: re.Match[bytes]) -> bytes:
    """Return the byte that stands behind its number."""
    return bytes([int(match[1], 8)])


@contextmanager
def in_words(target: Path) -> Iterator[None]:
    """Raise CareerplanError, with what to do, for what the system refuses."""
    try:
        yield
    except OSError as error:
        message, hint = _explain(error, shown(target))
        raise CareerplanError(message, hint=hint) from error


@contextmanager
def locked(lock: Path, *, busy: str) -> Iterator[None]:
    """Hold a lock file, which the system frees if we are killed, and delete it after.

    Raise CareerplanError with the words for it if another process does not let go.
    """
    if fcntl is None:
        yield
        return
    descriptor = _take(lock, busy)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)
        os.close(descriptor)


def _take(lock: Path, busy: str) -> int:
    """Open and lock a file, with some patience."""
    for _ in range(_LOCK_TRIES):
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o666)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            pass
        except OSError:  # a disk over the network may know no locks
            return descriptor
        else:
            # Its last holder may have deleted it after we opened it.
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(descriptor), lock.lstat()):
                    return descriptor
        os.close(descriptor)
        time.sleep(_LOCK_PAUSE)
    raise CareerplanError(busy, hint="wait until it is done, then try again")


def _explain(error: OSError, target: str) -> tuple[str, str]:
    """Return the words for an error of the system and what to do about it."""
    reason = (error.strerror or str(error)).lower()
    where = shown(error.filename or target)
    if error.errno in _FULL:
        return (
            f"there is no room on the disk for a new site in {target}",
            "the old site is as it was; free some room and build again",
        )
    if error.errno in _MOUNTED:
        return (
            f"{target} cannot be swapped as a whole: it is a mount point, "
            f"has one in it, or comes with a container's image",
            ELSEWHERE,
        )
    if error.errno in _FORBIDDEN:
        return (
            f"{target} cannot be written: {where}: {reason}",
            f"make it yours to write, or {ELSEWHERE}",
        )
    if error.errno == errno.EEXIST:
        return (
            f"{target} cannot be written: {where}: {reason}",
            "perhaps two names in it differ in nothing but capitals or accents",
        )
    return f"{target} cannot be written: {where}: {reason}", ELSEWHERE


def _error_of_system(number: int, path: Path) -> OSError:
    """Return the error that Python would raise for an error number."""
    return OSError(number, os.strerror(number), str(path))
