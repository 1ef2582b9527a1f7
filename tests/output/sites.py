"""Sites to try things on: ours with foreign files in it, and how to look at one."""

import os
import shutil
import stat
from pathlib import Path
from tempfile import TemporaryDirectory

from careerplan.output import folders
from careerplan.output.manifest import MANIFEST_NAME
from careerplan.output.swap import write_site

OLD = {
    "index.html": b"old home",
    "goals/same.html": b"same",
    "goals/gone.html": b"gone",
    "gone/deep/page.html": b"gone",
}
NEW = {
    "index.html": b"new home",
    "goals/same.html": b"same",
    "goals/more.html": b"more",
    "fresh/deep/page.html": b"fresh",
}


def lay_out(folder):
    write_site(OLD, target=folder)
    put(folder, {".gitignore": b"*", ".git/HEAD": b"ref", "goals/note.txt": b"note"})
    put(folder, {"run/me.sh": b"#!", "mine/deep/er/text": b"text"})
    (folder / "run/me.sh").chmod(0o755)
    (folder / ".git/refs/tags").mkdir(parents=True)
    (folder / "goals/link").symlink_to("note.txt")
    (folder / "broken").symlink_to("nowhere")
    (folder / "to-folder").symlink_to("mine")
    (folder / "mine").chmod(0o750)
    for place in ("goals/note.txt", "run/me.sh", "mine", ".git/refs"):
        os.utime(folder / place, (1_000_000, 1_000_000))


def put(folder, files):
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def picture(folder):
    """Return what is in a folder: kind and rights, content, when it was put there."""
    return {
        path: (status.st_mode, read(folder / path), time_of(path, status))
        for path, status in folders.walk(folder)
    }


def time_of(path, status):
    """Return the time of what is not ours, and has nothing of ours in it."""
    is_foreign = path != MANIFEST_NAME and path not in OLD | NEW
    is_around_ours = any(page.startswith(f"{path}/") for page in OLD | NEW)
    return status.st_mtime_ns if is_foreign and not is_around_ours else None


def read(path):
    if path.is_symlink():
        return os.fsencode(path.readlink())
    return b"" if path.is_dir() else path.read_bytes()


def pages(folder):
    """Return the files and links in a folder by path, without the manifest."""
    return {
        path: read(folder / path)
        for path, status in folders.walk(folder)
        if path != MANIFEST_NAME and not stat.S_ISDIR(status.st_mode)
    }


def inodes(folder):
    """Return what shows that a folder and all in it were left alone."""
    status = folder.stat()
    marks = {path: status.st_ino for path, status in folders.walk(folder)}
    return marks, status.st_ino, status.st_mtime_ns


def beside(folder):
    return sorted(path.name for path in folder.parent.iterdir())


def expected(folder, files):
    """The picture that a site has once these files are written to it."""
    with TemporaryDirectory() as name:
        copy = Path(name) / "copy"
        shutil.copytree(folder, copy, symlinks=True)
        write_site(files, target=copy)
        return picture(copy)
