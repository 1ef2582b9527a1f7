"""Killed, raced or locked out: a build never leaves a half site, or loses a file."""

import shutil
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from careerplan.errors import CareerplanError
from careerplan.output import folders, manifest, swap
from careerplan.output.swap import write_site
from tests.output.sites import (
    NEW,
    OLD,
    beside,
    expected,
    lay_out,
    pages,
    picture,
    put,
)

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.usefixtures("no_wait_for_the_disk")

# What somebody else may do meanwhile


def before_the_exchange(monkeypatch, act):
    """Have something happen when nobody looks any more."""
    exchange = folders.exchange

    def act_first(one, other):
        act()
        return exchange(one, other)

    monkeypatch.setattr(folders, "exchange", act_first)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("late.txt", "late.txt"),
        ("made/late/file", "made/late/file"),
        ("goals/note.txt", "goals/note.txt"),
        ("index.html", "index.html"),  # as if edited right after the build
        ("goals/gone.html", "goals/gone.html"),
        ("goals/more.html", "goals/more.html"),
        ("fresh", "fresh.kept-1"),
        ("goals/more.html/note", "goals.kept-1/more.html/note"),
    ],
)
def test_what_comes_at_the_last_moment_is_carried_over(site, monkeypatch, path, place):
    wanted = pages_after(site, NEW) | {place: b"late"}

    def put_late():
        put(site.parent, {"late": b"late"})
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site.parent / "late").replace(site / path)

    before_the_exchange(monkeypatch, put_late)
    write_site(NEW, target=site)
    assert pages(site) == wanted
    assert beside(site) == ["site"]


def pages_after(folder, files):
    foreign = {path: data for path, data in pages(folder).items() if path not in OLD}
    return files | foreign


def test_folder_and_link_made_at_the_last_moment_are_carried_over(site, monkeypatch):
    def make():
        (site / "late/bare").mkdir(parents=True, mode=0o700)
        (site / "late-link").symlink_to("late")

    before_the_exchange(monkeypatch, make)
    write_site(NEW, target=site)
    assert (site / "late/bare").is_dir()
    assert (site / "late-link").is_symlink()


def test_edit_at_the_last_moment_shows_in_the_next_build(site, monkeypatch):
    with monkeypatch.context() as patch:
        before_the_exchange(patch, lambda: put(site, {"index.html": b"edited"}))
        write_site(NEW, target=site)
    with pytest.raises(CareerplanError, match=r": index\.html$"):
        write_site(OLD, target=site)
    assert (site / "index.html").read_bytes() == b"edited"


@pytest.mark.parametrize("path", ["late.txt", "goals/more.html"])
def test_what_comes_while_the_site_is_built_is_looked_at_again(site, monkeypatch, path):
    wanted = pages_after(site, NEW) | {path: b"late"}
    looks: list[str] = []

    def put_first(survey, folder):
        if not looks:
            put(folder, {path: b"late"})
        looks.append(path)
        return manifest.is_current(survey, folder)

    monkeypatch.setattr(swap, "is_current", put_first)
    if path in NEW:
        before = pages(site)
        with pytest.raises(CareerplanError, match=f": {path}$"):
            write_site(NEW, target=site)
        assert pages(site) == before | {path: b"late"}
    else:
        write_site(NEW, target=site)
        assert pages(site) == wanted
        assert len(looks) == 2
    assert beside(site) == ["site"]


def test_file_that_comes_and_goes_does_not_stop_a_build(site, monkeypatch):
    put(site, {"passing": b""})
    link = folders.link_or_copy

    def lose_one(source, copy):
        if source.name == "passing":
            source.unlink()
        link(source, copy)

    monkeypatch.setattr(folders, "link_or_copy", lose_one)
    wanted = pages_after(site, NEW)
    del wanted["passing"]
    write_site(NEW, target=site)
    assert pages(site) == wanted


def test_builds_at_the_same_time_come_one_after_the_other(site):
    wanted = [pages_after(site, files) for files in (NEW, OLD)]
    builds = [
        threading.Thread(target=write_site, args=(files,), kwargs={"target": site})
        for files in (NEW, OLD) * 3
    ]
    for build in builds:
        build.start()
    for build in builds:
        build.join()
    assert pages(site) in wanted
    assert beside(site) == ["site"]


def test_build_that_takes_too_long_stops_the_next(site, monkeypatch):
    monkeypatch.setattr(folders, "_LOCK_TRIES", 2)
    lock = site.with_name(".site.careerplan-lock")
    with (
        folders.locked(lock, busy=""),
        pytest.raises(CareerplanError, match="another build is writing"),
    ):
        write_site(NEW, target=site)
    write_site(NEW, target=site)


# What a killed build leaves


def test_old_site_is_put_back_if_there_is_none(site):
    wanted = expected(site, NEW)
    site.rename(site.with_name(".site.careerplan-01234567.old"))
    put(site.with_name(".site.careerplan-01234567"), {"index.html": b"half"})
    write_site(NEW, target=site)
    assert picture(site) == wanted
    assert beside(site) == ["site"]


def test_nobody_knows_which_is_newer_so_both_are_kept(site):
    left = site.with_name(".site.careerplan-01234567.old")
    shutil.copytree(site, left, symlinks=True)
    put(left, {"goals/note.txt": b"other", "lost.txt": b"lost", "index.html": b"edit"})
    (left / "broken").unlink()
    (left / "broken").symlink_to("elsewhere")
    wanted = pages(site) | {
        "broken.kept-1": b"elsewhere",
        "goals.kept-1/note.txt": b"other",
        "index.html.kept-1": b"edit",
        "lost.txt": b"lost",
    }
    write_site(OLD, target=site)
    assert pages(site) == wanted
    assert beside(site) == ["site"]


@pytest.mark.parametrize(
    "name",
    [
        ".site.careerplan-01234567.txt",
        ".site.careerplan-0123456",
        ".site.careerplan-notes",
        ".sites.careerplan-01234567",
        ".site.careerplan-x.careerplan-01234567",
        "site.careerplan-01234567",
    ],
)
def test_folder_of_a_like_name_is_left_alone(site, name):
    put(site.with_name(name), {"file": b"mine"})
    write_site(NEW, target=site)
    assert pages(site.with_name(name)) == {"file": b"mine"}


@pytest.mark.parametrize("way", ["exchange", "renames", "copies"])
def test_killed_at_any_change_leaves_old_or_new_and_the_next_build_mends(tmp_path, way):
    lay_out(tmp_path / "untouched/site")
    old = picture(tmp_path / "untouched/site")
    new = expected(tmp_path / "untouched/site", NEW)
    found = {"old": 0, "new": 0, "none": 0}
    for site in killed_builds(tmp_path, way):
        if way == "renames" and not site.exists():
            found["none"] += 1
        else:
            seen = picture(site)
            assert seen in (old, new)
            found["old" if seen == old else "new"] += 1
        write_site(NEW, target=site)
        assert picture(site) == new
        assert beside(site) == ["site"]
        assert all(
            status.st_nlink == 1
            for _, status in folders.walk(site)
            if not stat.S_ISDIR(status.st_mode)
        )
    assert found["old"] >= 20
    assert found["new"] >= 20
    assert found["none"] == (1 if way == "renames" else 0)


def test_first_build_killed_at_any_change_leaves_nothing_or_all(tmp_path):
    (tmp_path / "untouched").mkdir()
    found = {True: 0, False: 0}
    for site in killed_builds(tmp_path, "exchange"):
        found[site.exists()] += 1
        assert not site.exists() or pages(site) == NEW
        write_site(NEW, target=site)
        assert pages(site) == NEW
        assert beside(site) == ["site"]
    assert found[False] >= 10
    assert found[True] >= 1


def killed_builds(folder, way):
    """Return the sites whose builds were killed, each at another change on disk."""
    command = [sys.executable, "-m", "tests.output.killed", str(folder), way]
    subprocess.run(command, check=True, cwd=ROOT)
    return [case / "site" for case in folder.iterdir() if case.name.isdecimal()]
