"""Keep the repository whole: settings, lock, and no word of anyone's machine."""

import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]

# Patterns that do not match their own text, so that this file may hold them.
STRAYS = {
    "a folder beside the repository": re.compile(r"[.]{2}/shared\b"),
    "a host of packages": re.compile(
        r"\b(?:pypi|pythonhosted|npmjs|yarnpkg|deb[.]debian|ghcr)[.](?:org|com|io)\b"
    ),
    "a path of one machine": re.compile(
        r"(?<![\w.:/})])/(?:home|Users|root|work|opt)/[A-Za-z]|\b[A-Z]:\\Users\\"
    ),
}


def repository_files() -> list[Path]:
    """List the files that git holds or would take with the next `git add`."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        run = subprocess.run(
            command, cwd=ROOT, capture_output=True, check=True, text=True
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    paths = (ROOT / name for name in run.stdout.split("\0") if name)
    return [path for path in paths if path.is_file()]


def read_project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def read_lock() -> dict[str, list[str]]:
    """Read the locked requirements, each with its hashes."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = text.replace("\\\n", " ").splitlines()
    locked = {}
    for entry in entries:
        requirement, *hashes = entry.split(" --hash=")
        locked[requirement.strip()] = [value.strip() for value in hashes]
    return locked


def stray_words(text: str) -> list[str]:
    return [name for name, pattern in STRAYS.items() if pattern.search(text)]


def test_no_file_tells_of_the_place_it_was_written_at():
    files = repository_files()
    assert len(files) >= 10
    found = {
        path.relative_to(ROOT).as_posix(): words
        for path in files
        if b"\0" not in (data := path.read_bytes())
        and (words := stray_words(data.decode("utf-8", errors="replace")))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("text", "is_stray"),
    [
        ("see ." + "./shared/notes.md", True),
        ("https://pypi" + ".org/simple", True),
        ("open /" + "home/ann/plan", True),
        ("'/" + "work/plan.yaml'", True),
        ("C:" + "\\Users\\ann", True),
        ("https://example.com/work/sales.html", False),
        ("shared/ and home/ and ../work", False),
        ("#!/usr/bin/env python3", False),
    ],
)
def test_stray_words_are_known_when_seen(text, is_stray):
    assert bool(stray_words(text)) is is_stray


def test_every_locked_requirement_is_exact_and_has_hashes():
    locked = read_lock()
    assert len(locked) >= 10
    for requirement, hashes in locked.items():
        pin = requirement.partition(" ; ")[0]
        assert re.fullmatch(r"[\w.-]+==[\w.]+", pin), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in hashes)


def test_lock_is_no_older_than_what_the_project_asks_for():
    project = read_project()
    wanted = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["dev"],
    ]
    pins = (entry.partition(" ; ")[0].partition("==") for entry in read_lock())
    versions = {canonicalize_name(name): version for name, _, version in pins}
    assert wanted
    for requirement in map(Requirement, wanted):
        version = versions.get(canonicalize_name(requirement.name))
        assert version, f"{requirement}: not locked, run make lock"
        assert requirement.specifier.contains(version), f"{requirement}: run make lock"


@pytest.mark.prove
def test_release_carries_themes_and_example(tmp_path):
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path]
    subprocess.run([*command, ROOT], check=True, capture_output=True)

    (source,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    assert {"content/plan.yaml", "generator/careerplan/cli.py", "LICENSE"} <= inside
    assert not any(name.startswith(("site/", ".venv/")) for name in inside)

    # The wheel is built from the archive, so what it has was in there.
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "careerplan/cli.py" in names
    assert "careerplan/_content/plan.yaml" in names
    assert "careerplan/rules/pages/T8.md" in names
    assert "careerplan/report/check.schema.json" in names
    assert any(name.startswith("careerplan/_themes/base/") for name in names)
