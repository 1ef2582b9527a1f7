"""The same plan gives the same bytes: on any machine, in any place, on any day."""

import codecs
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from careerplan.output.swap import write_site
from careerplan.project import read_project
from tests.built import build_site
from tests.commands.small_plan import contents
from tests.made_plans import ASSETS, make_plan
from tests.projects import PLAN_SHAPES, ROOT, files_of

ZONES = ("UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati", "XYZ+12")
SEEDS = ("0", "1", "17", "4294967295", "random")
WANTED = ("C", "C.UTF-8", "tr_TR.UTF-8", "de_DE.ISO-8859-1", "ar_EG.UTF-8")

pytestmark = pytest.mark.usefixtures("compiled_templates")


def installed_locales() -> list[str]:
    """Return those of the locales we want that this machine has; it has two at least.

    One that is not installed acts as C, and would prove nothing.
    """
    if not shutil.which("locale"):
        return ["C", "C.UTF-8"]
    run = subprocess.run(["locale", "-a"], capture_output=True, check=False)
    there = {_plain(name) for name in run.stdout.decode("latin-1").split()}
    return [name for name in WANTED if _plain(name) in there]


def _plain(name: str) -> str:
    return name.casefold().replace("-", "")


LOCALES = installed_locales()
SETTINGS = [
    {
        "TZ": zone,
        "PYTHONHASHSEED": SEEDS[number],
        "LC_ALL": LOCALES[number % len(LOCALES)],
        "SOURCE_DATE_EPOCH": str(number * 400_000_000),
        "COLUMNS": str(40 + number * 40),
    }
    for number, zone in enumerate(ZONES)
]
PLACES = ("plan", "another clone/Pläne (2)", "deep/er/one")


@pytest.fixture(scope="module")
def example() -> dict[str, bytes]:
    return site_in_memory(ROOT)


def site_in_memory(root: Path) -> dict[str, bytes]:
    """Build a project with the theme that it names itself."""
    project = read_project(root)
    named = re.search(rb"(?m)^theme: (\w+)", project.files["content/plan.yaml"])
    theme = named[1].decode() if named else ""
    return build_site(project.files, assets=project.assets, theme=theme)


def without_manifest(site: Path) -> dict[str, bytes]:
    found = contents(site)
    del found[".careerplan-manifest"]
    return found


@pytest.mark.parametrize("number", range(len(SETTINGS)))
def test_settings_of_the_machine_change_nothing(
    number: int, tmp_path: Path, example: dict[str, bytes]
) -> None:
    """Each run has another zone, locale, hash seed, place and folder to run in."""
    root = tmp_path / PLACES[number % len(PLACES)]
    shutil.copytree(ROOT / "content", root / "content")
    here = (root, root / "content/goals", root / "content/private")[number % 3]
    run = subprocess.run(
        [sys.executable, "-m", "careerplan", "build"],
        cwd=here,
        env=os.environ | SETTINGS[number],
        capture_output=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert without_manifest(root / "site") == example


def test_the_settings_are_as_many_as_they_should_be() -> None:
    for key, count in (("TZ", 5), ("PYTHONHASHSEED", 5), ("LC_ALL", 2)):
        assert len({setting[key] for setting in SETTINGS}) >= count


def test_the_manifest_is_the_same_too(
    tmp_path: Path, example: dict[str, bytes]
) -> None:
    for name in ("one", "two"):
        write_site(example, target=tmp_path / name)
    shuffled = random.Random(3).sample(sorted(example), len(example))
    write_site({path: example[path] for path in shuffled}, target=tmp_path / "three")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "three")


# The order in which a disk tells what is in a folder


def shuffling(function: Callable[..., Iterator[object]], seed: int):
    """Return a function that gives what another one does, in another order."""
    order = random.Random(seed)

    def shuffled(*arguments: object, **options: object) -> Iterator[object]:
        found = list(function(*arguments, **options))
        order.shuffle(found)
        return iter(found)

    return shuffled


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("folder", [ROOT, *PLAN_SHAPES[:4]], ids=lambda path: path.name)
def test_the_order_of_a_folder_changes_nothing(
    folder: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = site_in_memory(folder)
    asked: list[str] = []
    for name in ("iterdir", "rglob", "glob"):
        shuffled = shuffling(getattr(Path, name), seed)

        def tell(*arguments, name=name, shuffled=shuffled, **options):
            asked.append(name)
            return shuffled(*arguments, **options)

        monkeypatch.setattr(Path, name, tell)
    assert site_in_memory(folder) == expected
    assert asked


# How editors save a text


def crlf(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def old_mac(data: bytes) -> bytes:
    return crlf(data).replace(b"\r\n", b"\r")


def with_bom(data: bytes) -> bytes:
    return codecs.BOM_UTF8 + data.removeprefix(codecs.BOM_UTF8)


def both(data: bytes) -> bytes:
    return with_bom(crlf(data))


@pytest.mark.parametrize("save", [crlf, old_mac, with_bom, both])
@pytest.mark.parametrize("folder", [ROOT, *PLAN_SHAPES], ids=lambda path: path.name)
def test_the_way_an_editor_saves_changes_nothing(
    folder: Path, save: Callable[[bytes], bytes]
) -> None:
    files = files_of(folder)
    saved = {path: save(data) for path, data in files.items()}
    assert saved != files
    assert build_site(saved) == build_site(files)


def test_the_order_and_the_endings_of_made_plans_change_nothing() -> None:
    for seed in range(12):
        files = make_plan(seed).files
        order = random.Random(seed).sample(sorted(files), len(files))
        saved = {path: both(files[path]) for path in order}
        assert build_site(saved, assets=ASSETS) == build_site(files, assets=ASSETS)


def test_a_second_build_in_one_process_is_the_same(example: dict[str, bytes]) -> None:
    for folder in PLAN_SHAPES[:3]:
        site_in_memory(folder)
    assert site_in_memory(ROOT) == example
