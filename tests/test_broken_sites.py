"""Whole small projects with a fault each: what is said of it, and that no site is lost.

Each folder of `cases/sites` has its `expected.txt`: what `careerplan check` prints
where it is no terminal, and the exit code.
"""

import errno
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerplan.cli import main
from careerplan.finding import Place
from careerplan.output.manifest import MANIFEST_NAME
from careerplan.pipeline import check
from careerplan.plan.source import LARGEST_FILE, fold_newlines
from careerplan.project import read_project
from tests.projects import CASES

SITES = sorted(path for path in (CASES / "sites").iterdir() if path.is_dir())
PLAN = "name: Ines Marlow\nrole: Baker\nas_of: 2026-11\n"
GOAL = """---
goal: Open a second oven room in the bakery on Mill Lane
status: ready
by: 2028
why: we turn bread away every Saturday
where: Mill Lane
measure: 200 loaves a day from the second room
realistic: our bakery is sold out by ten
impact: The bakery gains 200 loaves a day, and the counter has bread at noon
serves: own-bakery
steps:
  - do: Ask the owner for the lease
    by: 2027-03
---
"""
FAR_GOAL = """---
goal: Open a bakery of my own on Harbour Street
status: ready
by: 2034
why: the harbour has no baker
where: Harbour Street
measure: The shop sign hangs over my own door
realistic: bakers of our guild open one bakery a year
impact: The guild gains a bakery that trains an apprentice
steps:
  - do: Pass the master examination of the bakers' guild
    by: 2029-06
---
"""
# What these cases are about; what is said of the words of a goal has cases of its own.
RULES = "C1,C2,T2,T5,T7,T8,A1,A2,V2,X5,X6,X7,X8,X9"
# Faults of goals that are not on the site, of private files, and of quality alone.
BUILT_ALL_THE_SAME = {
    "t7-ends-before-it-starts",
    "a1-overfull-week",
    "a1-with-a-private-goal",
    "a2-before-its-start",
    "a2-too-late",
    "c1-employer",
    "c1-in-a-private-half",
    "several-in-private-alone",
    "t2-employer",
    "t2-in-an-idea",
    "t5-in-an-idea",
    "t7-after-its-goal",
    "t7-before-the-plan",
    "t7-wrong-order",
    "x6-private-folder-misspelt",
    "x7-text-cut-by-a-note",
    "x5-employer",
    "x5-private-half",
    "x7-employer",
}

pytestmark = pytest.mark.usefixtures("compiled_templates")


@pytest.fixture(autouse=True)
def _no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)


@pytest.fixture(scope="module")
def old_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site that stands there before a fault creeps in."""
    folder = write_project(tmp_path_factory.mktemp("sound"), {})
    assert main(["build", "--project", str(folder)]) == 0
    return folder / "site"


@pytest.fixture
def project(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Copy a case, and go there."""
    folder = tmp_path / request.param.name
    shutil.copytree(request.param, folder)
    monkeypatch.chdir(folder)
    return folder


def write_project(folder: Path, files: dict[str, str]) -> Path:
    """Write a sound project, with these files of content/ on top."""
    sound = {
        "plan.yaml": PLAN,
        "goals/oven.md": GOAL,
        "goals/own-bakery.md": FAR_GOAL,
    }
    for name, text in (sound | files).items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def lies_in(place: Place, data: bytes) -> bool:
    lines = fold_newlines(data.decode("utf-8-sig", "replace")).split("\n")
    ends = ((place.line, place.column), (place.end_line, place.end_column))
    return ends[0] <= ends[1] and all(
        1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1
        for line, column in ends
    )


each_site = pytest.mark.parametrize(
    "project", SITES, ids=lambda path: path.name, indirect=True
)


def test_there_are_many_faults() -> None:
    assert len(SITES) >= 120
    assert {path.name for path in SITES} >= BUILT_ALL_THE_SAME


@each_site
def test_check_says_what_is_wrong(
    project: Path, capsys: pytest.CaptureFixture[str], *, update_golden: bool
) -> None:
    code = main(["check", "--select", RULES])
    printed = capsys.readouterr()
    said = f"{printed.out}exit {code}\n"
    if update_golden:
        golden = CASES / "sites" / project.name / "expected.txt"
        golden.write_text(said, encoding="utf-8")
    else:
        assert said == (project / "expected.txt").read_text("utf-8")
    assert "Traceback" not in printed.out + printed.err


@each_site
def test_each_finding_lies_in_its_file_and_says_what_to_write(project: Path) -> None:
    read = read_project(project)
    findings = check(read).findings
    assert findings
    for finding in findings:
        assert lies_in(finding.place, read.files[finding.place.file])
        assert finding.message
        assert finding.fix
        for text in (finding.message, finding.fix):
            assert "\n" not in text
            assert not re.search(r"[^.]\.$", text)


@each_site
def test_no_cause_is_told_twice(project: Path) -> None:
    findings = check(read_project(project)).findings
    places = [
        (finding.rule, finding.place) for finding in findings if finding.rule != "X7"
    ]
    assert len(places) == len(set(places))  # X7: several keys may lack in one place


@each_site
def test_a_fault_that_blocks_leaves_the_old_site_as_it_was(
    project: Path, old_site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(old_site, project / "site", symlinks=True)
    before = bytes_of(project / "site")
    assert MANIFEST_NAME in before
    code = main(["build"])
    printed = capsys.readouterr()
    assert "Traceback" not in printed.out + printed.err
    if project.name in BUILT_ALL_THE_SAME:
        assert code == 0
        assert "Built" in printed.out
    else:
        assert code == 1
        assert "Not built" in printed.err
        assert bytes_of(project / "site") == before


def test_a_file_that_is_too_large_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f"{GOAL}{'I bake. ' * (LARGEST_FILE // 8)}\n"
    write_project(tmp_path, {"goals/oven.md": text})
    assert main(["check", "--select", "X6", "--project", str(tmp_path)]) == 1
    assert capsys.readouterr().out == (
        "content/goals/oven.md:1:1  error  X6 unreadable-file  "
        "the file is larger than 256 KiB\n"
        "  why  what cannot be read cannot be built\n"
        "  fix  split it into several files, or move long notes elsewhere\n"
        "  more careerplan explain X6\n\n"
    )


REFUSALS = {
    "no project here": (
        ["check", "--project", "../elsewhere"],
        "content/plan.yaml is missing beside the other files in content/",
        "write one with  name:,  role:  and  as_of:  in it",
    ),
    "a plan.yml": (
        ["check", "--project", "../misnamed"],
        "content/plan.yaml is missing beside the other files in content/",
        "plan.yml is not read: name it  content/plan.yaml",
    ),
    "no such folder": (
        ["build", "--project", "nowhere"],
        "there is no folder nowhere",
        "name the folder of your plan, or leave  --project  out",
    ),
    "no such file": (
        ["check", "content/goals/shop.md"],
        "there is no file content/goals/shop.md in this plan",
        "name a file in content/, or leave the name out to check them all",
    ),
    "a site inside the sources": (
        ["build", "--out", "content/site"],
        "HERE/content/site cannot be the folder of the site: it is inside what the "
        "site is made from",
        "name a folder of its own, for example careerplan build --out public",
    ),
    "a site around the project": (
        ["build", "--out", "."],
        "HERE cannot be the folder of the site: it is the project itself, or around it",
        "name a folder of its own, for example careerplan build --out public",
    ),
    "an unknown theme": (
        ["build", "--theme", "baze"],
        'there is no theme called "baze"',
        "write one of  base, horizon, ledger, northstar  in content/plan.yaml",
    ),
    "somebody else's site": (
        ["build", "--out", "public"],
        "not overwritten, because careerplan did not write them as they are in "
        "HERE/public: index.html",
        "keep a copy elsewhere and delete them here, or build into another folder, "
        "for example careerplan build --out public",
    ),
}


def refusing(method: Callable[..., Any], closed: Path) -> Callable[..., Any]:
    """Let a method of paths fail as it does for whoever may not read that one."""

    def refuse(path: Path, *args: Any, **keywords: Any) -> Any:
        if path == closed:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return method(path, *args, **keywords)

    return refuse


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a sound project with a site of somebody else, beside no projects."""
    folder = write_project(tmp_path / "here", {})
    (folder / "public").mkdir()
    (folder / "public" / "index.html").write_text("mine", encoding="utf-8")
    for name, plan in {"elsewhere": "notes.txt", "misnamed": "plan.yml"}.items():
        (tmp_path / name / "content").mkdir(parents=True)
        (tmp_path / name / "content" / plan).write_text(PLAN, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize(
    ("arguments", "message", "hint"), REFUSALS.values(), ids=REFUSALS
)
def test_what_cannot_be_worked_on_is_refused(
    arguments: list[str],
    message: str,
    hint: str,
    here: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = bytes_of(here)
    assert main(arguments) == 2
    printed = capsys.readouterr()
    said = printed.err.replace(str(here), "HERE")
    assert said == f"careerplan: {message}\n  fix  {hint}\n"
    assert printed.out == ""
    assert bytes_of(here) == before


@pytest.mark.parametrize(
    "closed", ["content", "content/goals", "content/goals/oven.md"]
)
def test_what_may_not_be_read_is_not_taken_for_empty(
    closed: str,
    here: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Path, "iterdir", refusing(Path.iterdir, here / closed))
    monkeypatch.setattr(Path, "open", refusing(Path.open, here / closed))
    assert main(["build"]) == 2
    assert capsys.readouterr().err == (
        f"careerplan: {closed} cannot be read: permission denied\n"
        "  fix  give yourself the right to read it, and try again\n"
    )
    assert not (here / "site").exists()
