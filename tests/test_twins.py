"""Nothing private is published: the site is the same without it, byte for byte."""

import subprocess
import sys
from pathlib import Path

import pytest

from careerplan.output.manifest import MANIFEST_NAME
from careerplan.project import read_project
from careerplan.roadmap.chains import lay_out_chain
from tests.canaries import find_canaries
from tests.commands.small_plan import contents
from tests.made_files import FILES as SHARED
from tests.projects import PLAN_SHAPES, ROOT, files_of
from tests.twins import (
    PRIVATE,
    build_made,
    checked_made,
    made_plan,
    rewritten,
    site_of_made,
    without_hidden_keys,
    without_hidden_steps,
    without_mention,
    without_private,
)

pytestmark = pytest.mark.usefixtures("compiled_templates")
FEW, MANY = 50, 2000


@pytest.mark.parametrize("folder", [ROOT, *PLAN_SHAPES], ids=lambda path: path.name)
def test_a_site_is_the_same_without_private_files(folder: Path) -> None:
    project = read_project(folder)
    site = build_made(project.files, assets=project.assets)
    twin = build_made(without_private(project.files), assets=project.assets)
    assert site == twin


def test_there_are_private_files_to_leave_out() -> None:
    folders = [ROOT, *PLAN_SHAPES]
    assert sum((folder / PRIVATE).is_dir() for folder in folders) >= 8


def prove_twins(seeds: range) -> None:
    """Build each plan with and without what is private, and search what comes out."""
    for seed in seeds:
        made = made_plan(seed)
        site = build_made(made.files).files
        assert site == site_of_made(seed), seed
        assert find_canaries(site) == [], seed
        # Names of files come apart from their content in the search, and in this:
        pages = {path[6:-5] for path in site if path.startswith("goals/")}
        assert pages == made.shown, seed


@pytest.mark.parametrize("first", range(0, FEW, 10))
def test_a_made_plan_has_a_twin_and_no_leak(first: int) -> None:
    prove_twins(range(first, first + 10))


@pytest.mark.prove
@pytest.mark.parametrize("first", range(0, MANY, 100))
def test_each_of_many_made_plans_has_a_twin_and_no_leak(first: int) -> None:
    prove_twins(range(first, first + 100))


@pytest.mark.parametrize("seed", [None, 3, 17])
def test_the_command_writes_twins(seed: int | None, tmp_path: Path) -> None:
    files = files_of(ROOT) if seed is None else made_plan(seed).files
    sites = []
    for name, some in (("whole", files), ("twin", without_private(files))):
        shared = {f"content/{path}": data for path, data in SHARED.items()}
        for path, data in (some | shared).items():
            (tmp_path / name / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name / path).write_bytes(data)
        command = [sys.executable, "-m", "careerplan", "build"]
        subprocess.run(command, cwd=tmp_path / name, check=True, capture_output=True)
        sites.append(contents(tmp_path / name / "site"))
    whole, twin = sites
    assert whole == twin
    assert len(whole) >= 8
    del whole[MANIFEST_NAME]  # among so many digits of hashes any number may stand
    assert find_canaries(whole) == []


@pytest.mark.parametrize("first", range(0, 20, 10))
def test_a_preview_of_drafts_brings_nothing_private_along(first: int) -> None:
    for seed in range(first, first + 10):
        files = made_plan(seed).files
        twin = build_made(without_private(files), with_drafts=True)
        assert build_made(files, with_drafts=True) == twin


# One thing more, or one thing less

MORE = {
    "goals/more.md": "goal: Buy a houseboat\nkind: personal\nstatus: ready\n"
    "share: public\nallow: {V2: they all know it}\nby: 2027\nmeans: goal-0\n",
    "goals/goal-0.md": "obstacles: I am shy\nlog: [{on: 2191, note: no, now: 3}]\n",
    "employers/more.md": "company: Acme Ltd\nrole: Seller\ngoals: goal-0\n"
    "link: n7k2q9xx\n",
    "reflection.md": "allow: {V4: it is made up}\n",
    "plan.yaml": "name: Somebody Else\n",
    "themes/base/templates/base.html": "another base\n",
    "files/letter.pdf": "a letter\n",
}


@pytest.mark.parametrize("path", MORE)
def test_one_private_file_more_changes_nothing(path: str) -> None:
    text = f"---\n{MORE[path]}---\nAt sea.\n" if path.endswith(".md") else MORE[path]
    for seed in range(6):
        more = made_plan(seed).files | {f"{PRIVATE}{path}": text.encode()}
        assert build_made(more).files == site_of_made(seed), seed


def test_one_private_file_less_changes_nothing() -> None:
    removed = 0
    for seed in range(6):
        files = made_plan(seed).files
        for path in files:
            if path.startswith(PRIVATE):
                less = {name: data for name, data in files.items() if name != path}
                assert build_made(less).files == site_of_made(seed), (seed, path)
                removed += 1
    assert removed >= 20


# What is tracked, and hidden


def test_a_hidden_goal_leaves_no_trace() -> None:
    """Only one that stands between two others does: they are joined."""
    removed = 0
    for seed in range(FEW):
        made = made_plan(seed)
        files = without_private(made.files)
        chain = lay_out_chain(checked_made(seed).tracked.plan)
        for ident in chain.leads_to.keys() - made.shown:
            less = without_mention(files, ident)
            if less and not (chain.leads_to[ident] and chain.led_by[ident]):
                assert build_made(less).files == site_of_made(seed), (seed, ident)
                removed += 1
    assert removed >= 20


def test_a_hidden_key_leaves_no_trace() -> None:
    for seed in range(30):
        files = without_private(made_plan(seed).files)
        less = rewritten(files, without_hidden_keys)
        text, before = b"".join(less.values()), b"".join(files.values())
        assert b"\nobstacles:" not in text
        assert len(text) < len(before)
        assert build_made(less).files == site_of_made(seed), seed


def test_a_hidden_step_leaves_no_trace() -> None:
    """One that leads a group, or that others wait for by name, cannot just go."""
    removed = 0
    for seed in range(30):
        files = without_private(made_plan(seed).files)
        less = without_hidden_steps(files)
        before, after = (b"".join(each.values()).split() for each in (files, less))
        removed += before.count(b"do:") - after.count(b"do:")
        assert build_made(less).files == site_of_made(seed), seed
    assert removed >= 30
