"""Folders are linked, deleted, exchanged and locked without harm to what is near."""

import errno
import fcntl
import os
import stat
import sys
from pathlib import Path

import pytest

from careerplan.errors import CareerplanError
from careerplan.output import folders


def test_folders_of_a_path_come_outermost_first():
    assert list(folders.folders_of("a/b/c.html")) == ["a", "a/b"]
    assert list(folders.folders_of("c.html")) == []


def test_walk_is_sorted_and_follows_no_link(tmp_path):
    (tmp_path / "b/inner").mkdir(parents=True)
    (tmp_path / "b/file").touch()
    (tmp_path / "a").symlink_to("b")
    found = dict(folders.walk(tmp_path))
    assert list(found) == ["a", "b", "b/file", "b/inner"]
    assert stat.S_ISLNK(found["a"].st_mode)


def test_mount_points_are_those_at_and_in_a_folder(tmp_path, monkeypatch):
    table = tmp_path / "mountinfo"
    lines = [
        "22 1 254:0 / / rw - ext4 /dev/vda rw",
        "23 22 254:0 /x /a/site rw,relatime shared:1 - ext4 /dev/vda rw",
        "24 22 254:0 /x /a/site/my\\040own rw - ext4 /dev/vda rw",
        "25 22 254:0 /x /a/sites rw - ext4 /dev/vda rw",
    ]
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    monkeypatch.setattr(folders, "_MOUNTS", table)
    assert folders.mounts_in(Path("/a/site")) == [
        Path("/a/site"),
        Path("/a/site/my own"),
    ]
    monkeypatch.setattr(folders, "_MOUNTS", tmp_path / "missing")
    assert folders.mounts_in(Path("/")) == []


def test_delete_leaves_what_links_and_other_names_lead_to(tmp_path):
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/file").write_bytes(b"kept")
    doomed = tmp_path / "doomed"
    (doomed / "closed").mkdir(parents=True)
    (doomed / "closed/link").symlink_to(tmp_path / "outside")
    os.link(tmp_path / "outside/file", doomed / "closed/name")
    (doomed / "closed").chmod(0o500)
    folders.delete_folder(doomed)
    assert not doomed.exists()
    assert (tmp_path / "outside/file").read_bytes() == b"kept"


def test_link_gives_a_file_a_second_name(tmp_path):
    (tmp_path / "file").write_bytes(b"a")
    (tmp_path / "link").symlink_to("nowhere")
    for name in ("file", "link"):
        folders.link_or_copy(tmp_path / name, tmp_path / f"{name}-again")
    assert (tmp_path / "file").samefile(tmp_path / "file-again")
    assert (tmp_path / "link-again").readlink().name == "nowhere"


def test_copy_where_a_disk_knows_no_links(tmp_path, monkeypatch):
    def refuse(*_args, **_options):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "file").write_bytes(b"a")
    (tmp_path / "file").chmod(0o755)
    os.utime(tmp_path / "file", (1, 1))
    (tmp_path / "link").symlink_to("nowhere")
    for name in ("file", "link"):
        folders.link_or_copy(tmp_path / name, tmp_path / f"{name}-again")
    status = (tmp_path / "file-again").stat()
    assert (stat.S_IMODE(status.st_mode), status.st_mtime) == (0o755, 1)
    assert not (tmp_path / "file").samefile(tmp_path / "file-again")
    assert (tmp_path / "link-again").readlink().name == "nowhere"


@pytest.mark.parametrize("number", [errno.EXDEV, errno.EEXIST])
def test_no_copy_from_behind_a_mount_or_onto_a_file(tmp_path, monkeypatch, number):
    def refuse(*_args, **_options):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "file").write_bytes(b"a")
    with pytest.raises(OSError, match=os.strerror(number)):
        folders.link_or_copy(tmp_path / "file", tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_write_new_refuses_what_is_there(tmp_path):
    folders.write_new(tmp_path / "file", b"a")
    with pytest.raises(FileExistsError):
        folders.write_new(tmp_path / "file", b"b")
    assert (tmp_path / "file").read_bytes() == b"a"


def test_status_of_a_folder_is_copied(tmp_path):
    (tmp_path / "old").mkdir(0o750)
    os.utime(tmp_path / "old", (1, 1))
    (tmp_path / "new").mkdir()
    folders.copy_status(tmp_path / "old", tmp_path / "new")
    status = (tmp_path / "new").stat()
    assert (stat.S_IMODE(status.st_mode), status.st_mtime) == (0o750, 1)


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="no exchange there")
def test_exchange_swaps_two_folders(tmp_path):
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    if not folders.exchange(tmp_path / "one", tmp_path / "other"):
        pytest.skip("this disk cannot exchange")
    assert (tmp_path / "one/other").exists()
    assert (tmp_path / "other/one").exists()
    with pytest.raises(FileNotFoundError):
        folders.exchange(tmp_path / "one", tmp_path / "missing")


def test_exchange_is_not_tried_on_other_systems(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert not folders.exchange(tmp_path / "one", tmp_path / "other")


def test_sync_passes_on_a_real_folder(tmp_path):
    folders.sync(tmp_path)


def test_lock_keeps_others_out_and_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "_LOCK_TRIES", 2)
    lock = tmp_path / "lock"
    with (
        folders.locked(lock, busy="somebody is at work"),
        pytest.raises(CareerplanError, match="somebody is at work"),
        folders.locked(lock, busy="somebody is at work"),
    ):
        pytest.fail("two had the lock")
    assert not lock.exists()


def test_lock_of_a_killed_process_does_not_block(tmp_path):
    lock = tmp_path / "lock"
    lock.touch()
    with folders.locked(lock, busy="somebody is at work"):
        assert lock.exists()


def test_lock_is_taken_anew_when_its_file_was_deleted_meanwhile(tmp_path, monkeypatch):
    lock = tmp_path / "lock"
    flock = fcntl.flock
    seen: list[int] = []

    def lose_the_first(descriptor, operation):
        if not seen:
            lock.unlink()
        seen.append(descriptor)
        flock(descriptor, operation)

    monkeypatch.setattr(fcntl, "flock", lose_the_first)
    with folders.locked(lock, busy="somebody is at work"):
        assert lock.exists()
    assert len(seen) == 2


@pytest.mark.parametrize(
    ("number", "message", "hint"),
    [
        (errno.ENOSPC, "no room on the disk", "the old site is as it was"),
        (errno.EACCES, "cannot be written: some/file: permission denied", "--out"),
        (errno.EBUSY, "is a mount point", "--out"),
        (errno.EEXIST, "some/file: file exists", "capitals"),
        (errno.EIO, "cannot be written: some/file", "--out"),
    ],
)
def test_words_for_what_the_system_refuses(tmp_path, number, message, hint):
    with (
        pytest.raises(CareerplanError, match=message) as caught,
        folders.in_words(tmp_path),
    ):
        raise OSError(number, os.strerror(number), "some/file")
    assert hint in caught.value.hint
    assert caught.value.__cause__
