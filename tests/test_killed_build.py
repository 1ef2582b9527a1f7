"""Killed, stopped or raced: a build leaves the old site or the new one, whole."""

import errno
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from careerplan.cli import main
from careerplan.output import folders
from tests.commands.small_plan import IDEA, PLAN, SELL, contents, put
from tests.projects import ROOT

MINE = {"CNAME": b"jo.example\n", "mine/cv.pdf": b"%PDF-1.7"}

pytestmark = pytest.mark.usefixtures("compiled_templates")


def build(project: Path, *more: str) -> int:
    return main(["build", "--project", str(project), *more])


def popen(project: Path, *more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "careerplan", "build", "--project", str(project)]
    pipe = subprocess.PIPE
    return subprocess.Popen([*command, *more], stdout=pipe, stderr=pipe)


@pytest.fixture
def untouched(tmp_path: Path) -> Path:
    """Lay out a plan with an old site, and files of others in it; change the plan."""
    project = tmp_path / "untouched"
    put(project, "plan.yaml", PLAN)
    put(project, "goals/sell.md", SELL)
    put(project, "goals/gone.md", SELL.replace("Sell", "Count"))
    assert build(project) == 0
    for path, data in MINE.items():
        (project / "site" / path).parent.mkdir(exist_ok=True)
        (project / "site" / path).write_bytes(data)
    put(project, "plan.yaml", PLAN + "headline: From the counter to the desk\n")
    put(project, "goals/more.md", SELL.replace("Sell", "Lend"))
    put(project, "goals/juggle.md", IDEA)
    (project / "content/goals/gone.md").unlink()
    return project


@pytest.fixture
def old(untouched: Path) -> dict[str, bytes]:
    return contents(untouched / "site")


@pytest.fixture
def new(untouched: Path, tmp_path: Path) -> dict[str, bytes]:
    shutil.copytree(untouched, tmp_path / "new")
    assert build(tmp_path / "new") == 0
    return contents(tmp_path / "new/site")


def test_old_and_new_differ_and_keep_what_is_not_ours(
    old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    assert old != new
    assert old.keys() - new.keys() == {"goals/gone.html"}
    assert new.keys() - old.keys() == {"goals/more.html"}
    assert {path: old[path] for path in MINE} == MINE
    assert {path: new[path] for path in MINE} == MINE


def prove_that_it_survives(
    root: Path, old: dict[str, bytes], new: dict[str, bytes], *, many: int
) -> None:
    """Kill a build at many moments; look at what it left, and build again."""
    script = ROOT / "tests/killed_command.py"
    subprocess.run([sys.executable, script, root, str(many)], check=True, cwd=ROOT)
    copies = [path for path in root.iterdir() if path.name.isdigit()]
    assert len(copies) >= min(100, many + 4)
    left = []
    for copy in sorted(copies, key=lambda path: int(path.name)):
        site = contents(copy / "site")
        assert site in (old, new), copy.name
        left.append(site == new)
        assert build(copy) == 0
        assert contents(copy / "site") == new, copy.name
        assert sorted(path.name for path in copy.iterdir()) == ["content", "site"]
        shutil.rmtree(copy)
    assert left == sorted(left)  # once it is new it stays so
    assert {False, True} == set(left)


def test_killed_at_any_moment_it_leaves_a_whole_site(
    untouched: Path, old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    prove_that_it_survives(untouched.parent, old, new, many=16)


@pytest.mark.prove
def test_killed_at_every_moment_it_leaves_a_whole_site(
    untouched: Path, old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    prove_that_it_survives(untouched.parent, old, new, many=400)


def kill_by_the_clock(
    untouched: Path, sites: list[dict[str, bytes]], times: int
) -> None:
    """Kill the command itself after a time, short or long; the moment is by chance."""
    chance = random.Random(5)
    for _ in range(times):
        running = popen(untouched)
        time.sleep(chance.random() * 0.4)
        running.kill()
        running.communicate()
        assert contents(untouched / "site") in sites
    assert build(untouched) == 0
    assert contents(untouched / "site") == sites[-1]
    assert sorted(path.name for path in untouched.iterdir()) == ["content", "site"]


def test_the_command_can_be_killed(
    untouched: Path, old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    kill_by_the_clock(untouched, [old, new], 5)


@pytest.mark.prove
def test_the_command_can_be_killed_often(
    untouched: Path, old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    kill_by_the_clock(untouched, [old, new], 60)


# Builds that fail

BROKEN = {
    "content/goals/more.md": "---\ngoal: [\n",
    "content/plan.yaml": "name: Ida\n",
    "themes/base/templates/pitch.html": "{% if %}",
    "themes/base/templates/goal.html": "{{ goal.nothing }}",
    "themes/base/templates/timeline.html": "{% include 'nowhere.html' %}",
}


@pytest.mark.parametrize("path", BROKEN)
def test_a_build_that_fails_leaves_the_old_site(
    path: str, untouched: Path, old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    file = untouched / path
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_bytes() if file.exists() else None
    file.write_text(BROKEN[path], "utf-8")
    assert build(untouched) in (1, 2)
    assert contents(untouched / "site") == old
    file.unlink()
    if before is not None:
        file.write_bytes(before)
    assert build(untouched) == 0
    assert contents(untouched / "site") == new


@pytest.mark.parametrize("count", [0, 1, 5])
def test_a_full_disk_leaves_the_old_site(
    count: int,
    untouched: Path,
    old: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    written: list[Path] = []
    write = folders.write_new

    def fill(file: Path, data: bytes) -> None:
        if len(written) == count:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))
        written.append(file)
        write(file, data)

    monkeypatch.setattr(folders, "write_new", fill)
    assert build(untouched) == 2
    assert "no room on the disk" in capsys.readouterr().err
    assert contents(untouched / "site") == old
    left = {path.name for path in untouched.iterdir()}
    assert left == {"content", "site"}


# Builds at the same time


def test_builds_at_the_same_time_leave_one_of_the_sites(
    untouched: Path, new: dict[str, bytes], tmp_path: Path
) -> None:
    """Two plans are written into one folder, each by several builds."""
    other = tmp_path / "other"
    shutil.copytree(untouched, other)
    put(other, "plan.yaml", PLAN.replace("Ida", "Ada"))
    site = untouched / "site"
    alone = tmp_path / "alone"
    shutil.copytree(site, alone)
    assert build(other, "--out", str(alone)) == 0
    running = [popen(project, "--out", str(site)) for project in (untouched, other) * 2]
    said = [process.communicate() for process in running]
    assert [process.returncode for process in running] == [0] * 4, said
    assert contents(site) in (new, contents(alone))
    assert sorted(path.name for path in untouched.iterdir()) == ["content", "site"]
