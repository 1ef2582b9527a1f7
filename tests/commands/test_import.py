"""`careerplan import`: a plan begun from a résumé, or filled where it is silent."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands.small_plan import PLAN, Command, contents
from tests.projects import CASES

SAMPLE = CASES / "jsonresume/sample-1.3.1.json"
BASICS = {"name": "Ida Brook", "label": "Cook", "email": "ida@example.org"}


def save(folder: Path, value: Any) -> Path:
    file = folder / "resume.json"
    file.write_text(json.dumps(value), "utf-8")
    return file


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    (tmp_path / "empty").mkdir()
    return tmp_path / "empty"


def test_a_plan_is_begun(careerplan: Command, empty: Path) -> None:
    run = careerplan("import", SAMPLE, "--today", "2027-03-31", here=empty)
    assert (run.code, run.out) == (0, "")
    wrote, goals, check, left = run.err.splitlines()
    assert wrote == "Wrote content/plan.yaml: name, role, 4 links"
    assert "content/goals/" in goals
    assert "careerplan check" in check
    assert left.startswith("Not imported, since a plan has no place for it: work histo")
    written = contents(empty)
    assert written.keys() == {"content/plan.yaml", ".gitignore"}
    assert b"\nas_of: 2027-03\n" in written["content/plan.yaml"]
    assert b"content/private/\n" in written[".gitignore"]


def test_what_is_begun_builds(careerplan: Command, empty: Path) -> None:
    careerplan("import", SAMPLE, here=empty)
    assert careerplan("check", here=empty).err == "0 errors · 1 warning · 0 hints\n"
    built = careerplan("build", here=empty)
    assert built.code == 0
    assert "Richard Hendriks" in (empty / "site/index.html").read_text("utf-8")


def test_the_day_is_taken_from_the_surroundings(
    careerplan: Command, empty: Path
) -> None:
    careerplan("import", SAMPLE, here=empty)
    assert "\nas_of: 2026-11\n" in (empty / "content/plan.yaml").read_text("utf-8")


def test_a_plan_that_is_there_is_filled(careerplan: Command, project: Path) -> None:
    file = save(project, {"basics": BASICS, "skills": [{"name": "Bread"}]})
    before = contents(project)
    run = careerplan("import", file)
    assert run.code == 0
    assert run.err.splitlines() == [
        "Added to content/plan.yaml: links.email",
        "Left as it is: role: Bank clerk  (the résumé says Cook)",
        "Not imported, since a plan has no place for it: skills",
    ]
    added = f"{PLAN}links:\n  email: mailto:ida@example.org\n".encode()
    assert contents(project) == before | {"content/plan.yaml": added}
    again = careerplan("import", file, here=project / "content/goals")
    assert again.err.startswith("Nothing to add: content/plan.yaml is as it was\n")
    assert contents(project) == before | {"content/plan.yaml": added}


def test_another_folder_can_be_named(careerplan: Command, empty: Path) -> None:
    file = save(empty.parent, {"basics": BASICS})
    assert careerplan("import", file, "--project", empty).code == 0
    assert (empty / "content/plan.yaml").is_file()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'{"basics":\n{"name": "Jo",}}', ":2 this cannot be read as JSON: "),
        (b'{"basics":\n{"name": []}}', ":2 basics.name takes a text, and this is a li"),
        (b'{"name": "Jo"}', ":1 this is JSON, but no JSON Resume: "),
        (b'{"basics":\n{"name": "\xff"}}', ":2 is not saved as UTF-8"),
        (None, " cannot be read: no such file or directory"),
    ],
)
def test_what_cannot_be_read_changes_nothing(
    data: bytes | None, told: str, careerplan: Command, project: Path
) -> None:
    file = project / "resume.json"
    if data is not None:
        file.write_bytes(data)
    before = contents(project)
    run = careerplan("import", file)
    assert (run.code, run.out) == (2, "")
    message, fix = run.err.splitlines()
    assert message.startswith(f"careerplan: {file}{told}")
    assert fix.startswith("  fix  ")
    assert contents(project) == before


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_other_programs_save_otherwise(
    encoding: str, careerplan: Command, empty: Path
) -> None:
    file = empty / "resume.json"
    file.write_text(json.dumps({"basics": {"name": "Zoë"}}), encoding)
    assert careerplan("import", file, here=empty).code == 0
    assert "\nname: Zoë\n" in (empty / "content/plan.yaml").read_text("utf-8")


def test_one_that_is_too_large_is_refused(careerplan: Command, empty: Path) -> None:
    file = save(empty, {"basics": {"name": "Jo", "image": "x" * 11_000_000}})
    assert "is larger than 10 MiB" in careerplan("import", file, here=empty).err


def test_a_plan_by_another_name_is_no_empty_folder(
    careerplan: Command, empty: Path
) -> None:
    (empty / "content").mkdir()
    (empty / "content/plan.yml").write_text(PLAN, "utf-8")
    run = careerplan("import", SAMPLE, here=empty)
    assert run.code == 2
    assert "plan.yml is not read: name it  content/plan.yaml" in run.err
    assert contents(empty) == {"content/plan.yml": PLAN.encode()}


def test_no_plan_is_begun_inside_of_content(careerplan: Command, empty: Path) -> None:
    (empty / "content/goals").mkdir(parents=True)
    assert careerplan("import", SAMPLE, here=empty / "content/goals").code == 2
    assert contents(empty) == {}
    assert careerplan("import", SAMPLE, here=empty).code == 0


def test_a_broken_plan_is_left(careerplan: Command, project: Path) -> None:
    plan = project / "content/plan.yaml"
    plan.write_text("name: Ida\nrole: [\n", "utf-8")
    run = careerplan("import", SAMPLE)
    assert run.code == 2
    assert run.err.startswith("careerplan: content/plan.yaml:2 cannot be read: ")
    assert plan.read_text("utf-8") == "name: Ida\nrole: [\n"
