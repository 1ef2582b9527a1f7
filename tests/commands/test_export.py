"""`careerplan export`: the public plan for other programs, and nothing but it."""

import json
from pathlib import Path

import pytest

from tests.canaries import find_canaries, word
from tests.commands.small_plan import Command, contents, put
from tests.made_files import FILES as SHARED
from tests.projects import CASES, ROOT
from tests.twins import made_plan

SAMPLE = CASES / "jsonresume/sample-1.3.1.json"
SITE_FILES = {"json": "plan.json", "ics": "plan.ics"}


@pytest.fixture
def example(careerplan: Command, tmp_path: Path) -> Path:
    """Build the example, and return its site."""
    assert careerplan("build", "--project", ROOT, "--out", tmp_path / "site").code == 0
    return tmp_path / "site"


@pytest.mark.parametrize("form", SITE_FILES)
def test_it_is_the_same_as_on_the_site(
    form: str, careerplan: Command, example: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    run = careerplan("export", form, "--project", ROOT, "--out", out)
    assert (run.code, run.out) == (0, "")
    data = (example / SITE_FILES[form]).read_bytes()
    assert out.read_bytes() == data
    assert run.err == f"Wrote {out} ({len(data)} bytes)\n"


def test_it_is_output_unless_a_file_is_named(
    careerplan: Command, tmp_path: Path
) -> None:
    careerplan("build", "--out", tmp_path / "site")
    expected = (tmp_path / "site/plan.json").read_text("utf-8")
    for out in ([], ["--out", "-"]):
        run = careerplan("export", "json", *out)
        assert (run.code, run.out, run.err) == (0, expected, "")


def test_a_file_that_is_there_is_written_over_and_that_is_said(
    careerplan: Command, tmp_path: Path
) -> None:
    out = tmp_path / "resume.json"
    out.write_text("old", "utf-8")
    run = careerplan("export", "jsonresume", "--out", out)
    assert run.err.startswith(f"Wrote over {out} (")
    assert json.loads(out.read_text("utf-8"))["basics"]["name"] == "Ida Brook"


def test_the_files_of_the_plan_are_never_written_over(
    careerplan: Command, project: Path
) -> None:
    before = contents(project)
    run = careerplan("export", "json", "--out", "content/plan.yaml")
    assert run.code == 2
    assert "content/plan.yaml lies in content/, where your plan is" in run.err
    assert contents(project) == before


def test_a_folder_that_is_not_there_is_told(careerplan: Command) -> None:
    run = careerplan("export", "json", "--out", "nowhere/plan.json")
    assert run.code == 2
    assert run.err.startswith("careerplan: nowhere/plan.json cannot be written: ")


def test_without_a_date_there_is_no_calendar(
    careerplan: Command, project: Path
) -> None:
    put(project, "goals/sell.md", "---\ngoal: Sell cards\nstatus: ready\n---\n")
    run = careerplan("export", "ics")
    assert (run.code, run.out) == (2, "")
    assert "has no date, so there is no calendar of it\n  fix  " in run.err


def test_what_keeps_a_site_from_being_built_is_told(
    careerplan: Command, project: Path
) -> None:
    put(project, "goals/sell.md", "---\ngoal: [\n---\n")
    run = careerplan("export", "jsonresume")
    assert (run.code, run.out) == (1, "")
    assert "content/goals/sell.md:2" in run.err
    assert run.err.endswith("Not exported · 1 error · 0 warnings · 0 hints\n")


@pytest.mark.parametrize("seed", range(6))
def test_nothing_private_is_exported(
    seed: int, careerplan: Command, tmp_path: Path
) -> None:
    root = tmp_path / "made"
    shared = {f"content/{name}": data for name, data in SHARED.items()}
    for path, data in (made_plan(seed).files | shared).items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    for form in ("json", "jsonresume", "ics"):
        run = careerplan("export", form, here=root)
        assert run.code in (0, 2), run.err
        assert find_canaries({form: run.out.encode()}) == []
    put(root, "plan.yaml", f"name: {word(1)}\nrole: Clerk\nas_of: 2026-10\n")
    told = careerplan("export", "jsonresume", here=root).out
    assert find_canaries({"a canary would be found": told.encode()})


def test_what_was_imported_is_exported_again(
    careerplan: Command, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    careerplan("import", SAMPLE, here=tmp_path / "new")
    put(tmp_path / "new", "goals/ship.md", "---\ngoal: Ship it\nstatus: ready\n---\n")
    made = json.loads(careerplan("export", "jsonresume", here=tmp_path / "new").out)
    before = json.loads(SAMPLE.read_text("utf-8"))["basics"]
    after = made["basics"]
    for key in ("name", "label", "email", "url"):
        assert after[key] == before[key]
    assert after["profiles"] == [
        {key: profile[key] for key in ("network", "url")}
        for profile in before["profiles"]
    ]
    assert made["meta"]["x-careerplan"]["goals"][0]["goal"] == "Ship it"
    (tmp_path / "again").mkdir()
    again = tmp_path / "resume.json"
    again.write_text(json.dumps(made), "utf-8")
    run = careerplan("import", again, here=tmp_path / "again")
    assert run.err.splitlines()[0] == "Wrote content/plan.yaml: name, role, 4 links"
    plans = [tmp_path / name / "content/plan.yaml" for name in ("new", "again")]
    assert plans[0].read_bytes() == plans[1].read_bytes()
