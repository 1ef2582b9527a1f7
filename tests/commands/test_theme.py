"""`careerplan theme`: list, new, eject and check, as they are typed."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

from careerplan.project import shipped_folder
from tests.commands.small_plan import PLAN, Command, put

SHIPPED = ["base", "horizon", "ledger", "northstar"]


def rows(out: str) -> list[list[str]]:
    """Split a table at two spaces or more, without its head."""
    return [re.split(r" {2,}", line) for line in out.splitlines()[1:]]


def write(root: Path, path: str, text: str) -> Path:
    file = root / "themes" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def test_without_a_verb_it_prints_its_help(careerplan: Command) -> None:
    run = careerplan("theme")
    assert run.code == 2
    for verb in ("list", "new", "eject", "check"):
        assert f"\n    {verb} " in run.out


def test_themes_are_listed_with_what_they_say_of_themselves(
    careerplan: Command, project: Path
) -> None:
    write(project, "mine/theme.toml", 'version = "2.1"\nextends = "ledger"\n')
    write(project, "northstar/assets/theme.css", "")
    run = careerplan("theme", "list")
    assert (run.code, run.err) == (0, "")
    assert rows(run.out) == [
        ["base", "shipped", "-", "1.0.0", "MIT"],
        ["horizon", "shipped", "base", "1.0.0", "MIT"],
        ["ledger", "shipped", "base", "1.0.0", "MIT"],
        ["mine", "yours", "ledger", "2.1", "-"],
        ["northstar", "yours over shipped", "base", "1.0.0", "MIT"],
    ]


def test_themes_are_listed_where_there_is_no_plan(
    careerplan: Command, tmp_path: Path
) -> None:
    run = careerplan("theme", "list", here=tmp_path)
    assert [row[0] for row in rows(run.out)] == SHIPPED


def test_a_new_theme_is_two_files_that_change_nothing_yet(
    careerplan: Command, project: Path
) -> None:
    before = careerplan("build", "--theme", "ledger", "--out", project / "a")
    run = careerplan("theme", "new", "mine", "--from", "ledger")
    assert run.code == 0
    assert run.out.split() == ["themes/mine/theme.toml", "themes/mine/assets/theme.css"]
    files = [file for file in (project / "themes").rglob("*") if file.is_file()]
    assert len(files) == 2
    manifest = (project / "themes/mine/theme.toml").read_text("utf-8")
    assert "\ncontract = 1\n" in manifest
    assert '\nextends = "ledger"\n' in manifest
    after = careerplan("build", "--theme", "mine", "--out", project / "b")
    assert (before.code, after.code) == (0, 0)
    for page in ("index.html", "timeline.html"):
        assert (project / "a" / page).read_bytes() == (
            project / "b" / page
        ).read_bytes()
    check = careerplan("theme", "check", "mine")
    assert check.code == 0
    assert check.out.startswith("Passes `careerplan theme check` (careerplan ")
    assert "mine: 0 errors, 0 hints · home page " in check.err


def test_what_a_new_theme_proposes_passes_once_its_comments_are_taken_off(
    careerplan: Command, project: Path
) -> None:
    careerplan("theme", "new", "mine")
    toml = project / "themes/mine/theme.toml"
    text = toml.read_text("utf-8")
    toml.write_text(re.sub(r'^# (?=\[|[a-z0-9-]+ = ")', "", text, flags=re.M), "utf-8")
    sheet = project / "themes/mine/assets/theme.css"
    lines = re.sub(r"^/\*.*$|\*/$", "", sheet.read_text("utf-8"), flags=re.M)
    sheet.write_text(lines.replace("begin with stand in comments", ""), "utf-8")
    assert "[tokens.dark]\npaper" in toml.read_text("utf-8")
    assert careerplan("theme", "check", "mine").code == 0


@pytest.mark.parametrize(
    ("arguments", "message", "fix"),
    [
        (["new", "My Theme"], '"My Theme" is no name', "careerplan theme new my-theme"),
        (
            ["new", "ledger"],
            "ledger is a theme that comes with",
            "my-ledger --from led",
        ),
        (["new", "taken"], "themes/taken/ is there already", "another name"),
        (
            ["new", "x", "--from", "legder"],
            'no theme called "legder"',
            "mean  ledger  ?",
        ),
        (["check", "northstr"], 'no theme called "northstr"', "mean  northstar  ?"),
        (["check", "zzz"], 'no theme called "zzz"', "one of  base, horizon, ledger"),
        (["eject", "x", "--theme", "horzon"], 'called "horzon"', "mean  horizon  ?"),
        (
            ["eject", "parts/gaols.html"],
            "has no file parts/gaols",
            "  parts/goals.html",
        ),
        (["eject", "hero.html"], "has no file hero.html", "mean  parts/hero.html  ?"),
        (["eject", "../../x"], "has no file ../../x", "name one such as"),
        (
            ["eject", "assets/theme.css"],
            "the sheets of a theme add up",
            "assets/theme.c",
        ),
    ],
)
def test_what_cannot_be_done_is_refused_and_nothing_is_written(
    arguments: list[str], message: str, fix: str, careerplan: Command, project: Path
) -> None:
    kept = write(project, "taken/theme.toml", "contract = 1\n")
    run = careerplan("theme", *arguments)
    assert (run.code, run.out) == (2, "")
    assert message in run.err
    assert fix in run.err
    assert [file for file in (project / "themes").rglob("*.*") if file != kept] == []


@pytest.mark.parametrize(
    ("asked", "path"),
    [
        ("timeline.html", "templates/timeline.html"),
        ("templates/parts/hero.html", "templates/parts/hero.html"),
        ("assets/pitch.js", "assets/pitch.js"),
        ("i18n/en.toml", "i18n/en.toml"),
    ],
)
def test_a_file_is_copied_with_its_origin(
    asked: str, path: str, careerplan: Command, project: Path
) -> None:
    run = careerplan("theme", "eject", asked)
    assert (run.code, run.out) == (0, f"themes/northstar/{path}\n")
    origin = (shipped_folder("themes") / "base" / path).read_bytes()
    head, _, rest = (project / run.out.strip()).read_bytes().partition(b"\n")
    assert rest == origin
    assert f"base/{path}" in head.decode()
    assert f"SHA-256 {sha256(origin).hexdigest()}" in head.decode()
    again = careerplan("theme", "eject", asked)
    assert again.code == 2
    assert "is there already, and stays as it is" in again.err


def test_a_copy_goes_to_the_theme_of_the_plan(
    careerplan: Command, project: Path
) -> None:
    put(project, "plan.yaml", f"{PLAN}theme: mine\n")
    write(project, "mine/theme.toml", 'contract = 1\nextends = "ledger"\n')
    run = careerplan("theme", "eject", "parts/hero.html")
    assert run.out == "themes/mine/templates/parts/hero.html\n"
    assert "A copy of ledger/templates/parts/hero.html" in run.err


def test_a_typeface_is_copied_as_it_is(careerplan: Command, project: Path) -> None:
    path = "assets/fonts/NotoSansMath-Regular.ttf"
    careerplan("theme", "eject", path, "--theme", "horizon")
    copy = project / "themes/horizon" / path
    assert copy.read_bytes() == (shipped_folder("themes") / "base" / path).read_bytes()


def test_a_check_tells_place_fault_and_what_to_write(
    careerplan: Command, project: Path
) -> None:
    put(project, "plan.yaml", f"{PLAN}theme: mine\n")
    write(project, "mine/theme.toml", "contract = 1\n")
    write(project, "mine/assets/theme.css", "p { float: left }\n")
    run = careerplan("theme", "check")
    assert run.code == 1
    assert run.out == (
        "themes/mine/assets/theme.css:1  error  "
        "float: left does not turn with the script\n"
        "  fix  write  float: inline-start\n"
    )
    assert run.err.startswith("mine: 1 error, 0 hints · home page ")


def test_a_theme_of_another_contract_is_not_even_tried(
    careerplan: Command, project: Path
) -> None:
    write(project, "mine/theme.toml", 'extends = "base"\ncontract = 2\n')
    run = careerplan("theme", "check", "mine")
    assert run.code == 1
    assert run.out.startswith("themes/mine/theme.toml:2  error  the theme is made for")
    assert run.err == "mine: 1 error, 0 hints\n"
