"""A site is swapped in whole: what is ours is new, what is not ours stays."""

import errno
import os
import stat
from pathlib import Path

import pytest

from careerplan.errors import CareerplanError
from careerplan.output import folders
from careerplan.output.manifest import MANIFEST_NAME
from careerplan.output.swap import refuse_unsafe_target, write_site
from tests.output.sites import (
    NEW,
    OLD,
    beside,
    expected,
    inodes,
    pages,
    picture,
    put,
)

pytestmark = pytest.mark.usefixtures("no_wait_for_the_disk")

# What stands after a build


def test_first_build_makes_the_folder_and_those_around_it(tmp_path):
    target = tmp_path / "a/b/site"
    write_site(NEW, target=target)
    assert pages(target) == NEW
    assert (target / MANIFEST_NAME).is_file()
    assert beside(target) == ["site"]


def test_rights_are_those_of_the_mask_alone(tmp_path):
    before = os.umask(0o027)
    try:
        write_site(OLD, target=tmp_path / "site")
        os.umask(0o022)
        write_site(NEW, target=tmp_path / "site")
    finally:
        os.umask(before)
    for path in (*NEW, MANIFEST_NAME):
        assert stat.S_IMODE((tmp_path / "site" / path).stat().st_mode) == 0o644
    assert stat.S_IMODE((tmp_path / "site/fresh/deep").stat().st_mode) == 0o755


def test_next_build_replaces_ours_and_keeps_the_rest(site):
    foreign = {path: data for path, data in pages(site).items() if path not in OLD}
    before = picture(site)
    names = inodes(site)[0]
    write_site(NEW, target=site)
    after = picture(site)
    assert pages(site) == NEW | foreign
    assert len(foreign) == 8
    assert {path: after[path] for path in foreign} == {
        path: before[path] for path in foreign
    }
    for path in ("mine", "mine/deep/er", ".git/refs", ".git/refs/tags", "run"):
        assert after[path] == before[path]
    assert not (site / "gone").exists()
    assert beside(site) == ["site"]
    for path in (*foreign, "goals/same.html"):
        assert inodes(site)[0][path] == names[path]
        assert (site / path).lstat().st_nlink == 1


def test_same_build_leaves_everything_alone(site):
    before = inodes(site)
    write_site(OLD, target=site)
    assert inodes(site) == before


def test_deleted_page_comes_back(site):
    (site / "index.html").unlink()
    write_site(OLD, target=site)
    assert (site / "index.html").read_bytes() == b"old home"


def test_page_that_became_a_folder_and_one_that_was_a_folder(tmp_path):
    write_site({"a": b"1", "b/c": b"2"}, target=tmp_path / "site")
    write_site({"a/c": b"1", "b": b"2"}, target=tmp_path / "site")
    assert pages(tmp_path / "site") == {"a/c": b"1", "b": b"2"}


def test_edited_page_that_is_no_longer_ours_to_write_is_kept(site):
    put(site, {"goals/gone.html": b"edited"})
    write_site(NEW, target=site)
    write_site(NEW | {"index.html": b"newer"}, target=site)
    assert (site / "goals/gone.html").read_bytes() == b"edited"


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("index.html", "index.html"),  # a page of ours, edited
        ("goals/more.html", "goals/more.html"),
        ("fresh", "fresh"),
        ("fresh/deep/page.html/note", "fresh/deep/page.html"),
    ],
)
def test_what_stands_in_the_way_stops_all(site, path, named):
    put(site, {path: b"by hand"})
    before = inodes(site), picture(site)
    with pytest.raises(CareerplanError, match=f": {named}$"):
        write_site(NEW, target=site)
    assert (inodes(site), picture(site)) == before
    assert beside(site) == ["site"]


def test_link_in_the_way_is_never_followed(site):
    (site / "fresh").symlink_to("mine")
    (site / "goals/more.html").symlink_to("../index.html")
    with pytest.raises(CareerplanError, match=r": fresh, goals/more\.html$"):
        write_site(NEW, target=site)


def test_folder_of_somebody_else_is_built_into(tmp_path):
    put(tmp_path / "site", {"CNAME": b"example.com", "index.html": b"new home"})
    write_site(NEW, target=tmp_path / "site")
    assert pages(tmp_path / "site") == NEW | {"CNAME": b"example.com"}
    write_site({}, target=tmp_path / "site")
    assert pages(tmp_path / "site") == {"CNAME": b"example.com"}


def test_name_that_is_no_text_is_kept_and_can_be_told(tmp_path):
    name = os.fsdecode(b"caf\xe9")
    try:
        put(tmp_path / "site", {name: b"mine"})
    except OSError:
        pytest.skip("this disk takes names of text alone")
    write_site(NEW, target=tmp_path / "site")
    assert pages(tmp_path / "site") == NEW | {name: b"mine"}
    with pytest.raises(CareerplanError, match=r"caf\\udce9$"):
        write_site({name: b"ours"}, target=tmp_path / "site")


# What the target may be


def test_target_that_is_a_link_stays_one(tmp_path):
    write_site(OLD, target=tmp_path / "real/site")
    (tmp_path / "link").symlink_to("real/site")
    write_site(NEW, target=tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert pages(tmp_path / "real/site") == NEW
    assert beside(tmp_path / "link") == ["link", "real"]


def test_target_that_is_no_folder_is_refused(tmp_path):
    (tmp_path / "site").write_bytes(b"mine")
    (tmp_path / "round").symlink_to("round")
    for name in ("site", "round"):
        with pytest.raises(CareerplanError, match="is not a folder"):
            write_site(NEW, target=tmp_path / name)
    with pytest.raises(CareerplanError, match="cannot be written"):
        write_site(NEW, target=tmp_path / "site/inside")
    assert (tmp_path / "site").read_bytes() == b"mine"


def test_mount_point_is_refused(site, monkeypatch):
    monkeypatch.setattr(os.path, "ismount", lambda path: path == site)
    with pytest.raises(CareerplanError, match="is a mount point") as caught:
        write_site(NEW, target=site)
    assert "--out" in caught.value.hint


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
@pytest.mark.parametrize("closed", [".", "site"])
def test_closed_folder_is_refused(site, closed):
    before = picture(site)
    (site.parent / closed).chmod(0o555)
    with pytest.raises(CareerplanError, match="permission denied"):
        write_site(NEW, target=site)
    (site.parent / closed).chmod(0o755)
    assert picture(site) == before


def test_closed_folder_inside_moves_along(site):
    (site / "mine/deep").chmod(0o555)
    write_site(NEW, target=site)
    assert stat.S_IMODE((site / "mine/deep").stat().st_mode) == 0o555
    assert beside(site) == ["site"]


def test_path_that_leaves_the_site_is_a_bug(site):
    with pytest.raises(ValueError, match="not a relative path"):
        write_site({"../index.html": b""}, target=site)


@pytest.mark.parametrize(
    "target",
    ["", "..", "content", "content/site", "themes/plain", ".git", ".git/x", "link/x"],
)
def test_unsafe_target_is_refused(tmp_path, target):
    project = tmp_path / "project"
    (project / "content").mkdir(parents=True)
    (project / "link").symlink_to("content")
    with pytest.raises(CareerplanError, match="cannot be the folder of the site"):
        refuse_unsafe_target(project / target, project=project)


def test_home_and_root_are_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "home/ann"))
    for target in (tmp_path / "home/ann", tmp_path / "home", Path("/")):
        with pytest.raises(CareerplanError, match="cannot be the folder of the site"):
            refuse_unsafe_target(target, project=tmp_path / "project")


@pytest.mark.parametrize("target", ["site", "contents", "public/content", "../out"])
def test_ordinary_target_is_fine(tmp_path, target, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    project = tmp_path / "project"
    refuse_unsafe_target(project / target, project=project)


# What the system may refuse


@pytest.mark.parametrize("name", ["write_new", "link_or_copy", "sync", "exchange"])
def test_full_disk_leaves_the_old_site(site, monkeypatch, name):
    before = inodes(site)[0], picture(site)

    def fail(*_args):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(folders, name, fail)
    with pytest.raises(CareerplanError, match="no room on the disk"):
        write_site(NEW, target=site)
    assert (inodes(site)[0], picture(site)) == before
    assert beside(site) == ["site"]


def test_second_rename_that_fails_is_undone(site, monkeypatch):
    before = picture(site)
    rename = Path.rename

    def fail_into_place(self, target):
        if target == site and not self.name.endswith(".old"):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return rename(self, target)

    monkeypatch.setattr(folders, "exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", fail_into_place)
    with pytest.raises(CareerplanError, match="cannot be written"):
        write_site(NEW, target=site)
    assert picture(site) == before
    assert beside(site) == ["site"]


def test_old_site_that_cannot_be_removed_is_named_and_the_next_build_ends_it(
    site, monkeypatch
):
    wanted = expected(site, NEW)
    with monkeypatch.context() as patch:
        patch.setattr(folders, "delete_folder", lambda path: path.rmdir())
        with pytest.raises(CareerplanError, match="new site is in place") as caught:
            write_site(NEW, target=site)
    assert ".site.careerplan-" in caught.value.hint
    assert picture(site) == wanted
    write_site(NEW, target=site)
    assert picture(site) == wanted
    assert beside(site) == ["site"]
