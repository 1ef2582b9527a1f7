"""`careerplan build`: what it writes, what it says, and how it ends."""

import gzip
import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from careerplan.finding import Severity
from careerplan.project import read_project
from tests.built import build_site
from tests.commands.small_plan import IDEA, PLAN, SELL, Command, contents, put
from tests.made_files import pdf
from tests.projects import ROOT

MANIFEST = ".careerplan-manifest"
SUMMARY = re.compile(
    r"Built (\d+) pages? in \d+\.\d\d s · home page (?P<weight>\d+\.\d) KB"
    r" · (?P<errors>\d+) errors? · (?P<warnings>\d+) warnings? · (\d+) hints? · (\S+)\n"
)
LATE = SELL.replace("by: 2027", "by: 2025")  # before the plan was written
ERROR, WARNING, HINT = Severity


def pages(site: Path) -> list[str]:
    return sorted(path for path in contents(site) if path.endswith(".html"))


def test_the_site_is_written_and_summed_up(
    careerplan: Command, project: Path, rules_find: Callable[..., None]
) -> None:
    rules_find(WARNING, HINT)
    run = careerplan("build")
    assert run.code == 0
    summary = SUMMARY.search(run.out)
    assert summary
    count = len(pages(project / "site"))
    home = gzip.compress((project / "site/index.html").read_bytes())
    assert summary["weight"] == f"{len(home) / 1024:.1f}"
    assert summary.groups() == (str(count), summary["weight"], "1", "1", "1", "site/")
    assert run.out.endswith(summary[0])
    assert run.err == (
        "1 goal is an idea or a draft and not on the site: write  status: ready\n"
    )


def test_what_is_written_is_what_was_built(careerplan: Command, project: Path) -> None:
    assert careerplan("build").code == 0
    written = contents(project / "site")
    assert written.pop(MANIFEST).startswith(b"careerplan-manifest 1\n")
    assert written == build_site(read_project(project).files, theme="")


def test_several_unfinished_goals_are_counted(
    careerplan: Command, project: Path
) -> None:
    put(project, "goals/swim.md", IDEA.replace("juggle", "swim"))
    assert "2 goals are ideas or drafts and not on the site" in careerplan("build").err


@pytest.mark.parametrize("key", ["kind: personal", "share: me", "share: employer"])
def test_what_is_not_for_everybody_is_not_waited_for(
    key: str, careerplan: Command, project: Path
) -> None:
    put(project, "goals/juggle.md", IDEA.replace("\n---", f"\n{key}\n---", 1))
    run = careerplan("build")
    assert run.code == 0
    assert run.err == ""


def test_drafts_are_shown_when_asked_for(careerplan: Command, project: Path) -> None:
    run = careerplan("build", "--drafts")
    assert "goals/juggle.html" in pages(project / "site")
    assert "goals/house.html" not in pages(project / "site")
    assert "not on the site" not in run.err
    assert careerplan("build").code == 0
    assert "goals/juggle.html" not in pages(project / "site")


# What is found


def test_faults_of_a_goal_are_told_and_do_not_stop_it(
    careerplan: Command, project: Path, rules_find: Callable[..., None]
) -> None:
    rules_find(ERROR, HINT)
    run = careerplan("build")
    assert run.code == 0
    assert "content/goals/sell.md:2:7  error  T7 step-order  it ends late\n" in run.out
    assert "hint  T7" not in run.out
    assert "\nBuilt " in run.out
    assert (project / "site/index.html").exists()


def test_broken_input_stops_it(careerplan: Command, project: Path) -> None:
    put(project, "goals/sell.md", LATE)
    run = careerplan("build")
    assert run.code == 1
    assert "error  T5" in run.out
    assert re.fullmatch(r"Not built · .* · site/ was not written\n", run.err)
    assert not (project / "site").exists()


def test_a_build_that_stops_leaves_the_old_site(
    careerplan: Command, project: Path
) -> None:
    careerplan("build")
    before = contents(project / "site")
    put(project, "goals/sell.md", LATE)
    assert careerplan("build").err.endswith("· site/ is as it was\n")
    assert contents(project / "site") == before


def test_faults_of_a_hidden_goal_do_not_stop_it(
    careerplan: Command, project: Path
) -> None:
    put(project, "goals/sell.md", LATE.replace("ready", "missed"))
    assert careerplan("build").code == 0


@pytest.mark.parametrize(
    ("found", "code"), [((), 0), ((HINT,), 0), ((HINT, WARNING), 1), ((ERROR,), 1)]
)
def test_strict_stops_at_errors_and_warnings(
    found: tuple[Severity, ...],
    code: int,
    careerplan: Command,
    project: Path,
    rules_find: Callable[..., None],
) -> None:
    (project / "content/private/goals/house.md").unlink()
    rules_find(*found)
    assert careerplan("build", "--strict").code == code
    assert (project / "site").exists() is (code == 0)


def test_words_of_private_files_are_not_told(careerplan: Command) -> None:
    run = careerplan("build")
    assert run.code == 0
    assert "content/private/goals/house.md:4:1  error  X5 unknown-key  (" in run.out
    assert "harbour" not in run.out + run.err
    assert "Grebe" not in run.out + run.err


def test_words_of_private_files_are_told_when_asked_for(careerplan: Command) -> None:
    run = careerplan("build", "--show-private")
    assert 'unknown key "harbour"' in run.out
    assert "    4 | harbour: Grebe Quay" in run.out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("setting", "in_colour"), [({}, True), ({"NO_COLOR": "1"}, False)]
)
def test_a_terminal_shows_private_words_and_colour(
    setting: dict[str, str],
    in_colour: bool,
    careerplan: Command,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = Terminal()
    careerplan("build")
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", terminal)
    careerplan("build")
    assert "harbour: Grebe Quay" in terminal.getvalue()
    assert ("\x1b[31merror\x1b[0m" in terminal.getvalue()) is in_colour


def test_there_is_no_colour_where_there_is_no_terminal(careerplan: Command) -> None:
    assert "\x1b" not in careerplan("build").out


# Where it writes


def test_another_folder_can_be_named(
    careerplan: Command, project: Path, tmp_path: Path
) -> None:
    run = careerplan("build", "--out", "public")
    assert run.out.endswith(" public/\n")
    assert (project / "public/index.html").exists()
    assert not (project / "site").exists()
    run = careerplan("build", "--out", tmp_path / "else/where")
    assert run.out.endswith(f" {tmp_path / 'else/where'}/\n")
    assert contents(tmp_path / "else/where") == contents(project / "public")


@pytest.mark.parametrize("out", [".", "content", "content/site", "..", "themes/x"])
def test_a_folder_where_it_would_do_damage_is_refused(
    out: str, careerplan: Command, project: Path
) -> None:
    before = contents(project)
    run = careerplan("build", "--out", out)
    assert run.code == 2
    assert "cannot be the folder of the site" in run.err
    assert contents(project) == before


def test_files_of_others_in_the_site_stay(careerplan: Command, project: Path) -> None:
    careerplan("build")
    (project / "site/CNAME").write_text("jo.example\n", "utf-8")
    (project / "site/mine").mkdir()
    (project / "site/mine/cv.pdf").write_bytes(b"%PDF")
    put(project, "goals/more.md", SELL.replace("Sell", "Count"))
    assert careerplan("build").code == 0
    site = contents(project / "site")
    assert site["CNAME"] == b"jo.example\n"
    assert site["mine/cv.pdf"] == b"%PDF"
    assert "goals/more.html" in site


def test_it_works_from_any_folder_of_the_project(
    careerplan: Command, project: Path
) -> None:
    careerplan("build")
    expected = contents(project / "site")
    run = careerplan("build", "--drafts", here=project / "content/goals")
    assert run.out.endswith(f" {project / 'site'}/\n")
    assert contents(project / "site") != expected
    assert careerplan("build", here=project / "content/private").code == 0
    assert contents(project / "site") == expected


def test_it_works_on_a_project_elsewhere(
    careerplan: Command, project: Path, tmp_path: Path
) -> None:
    careerplan("build")
    expected = contents(project / "site")
    run = careerplan("build", "--project", project, "--out", "out", here=tmp_path)
    assert run.code == 0
    assert contents(tmp_path / "out") == expected


def test_without_a_plan_it_cannot_work(careerplan: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    run = careerplan("build", here=tmp_path / "empty")
    assert run.code == 2
    assert "there is no content/plan.yaml here" in run.err
    assert "careerplan init" in run.err
    run = careerplan("build", "--project", tmp_path / "nowhere", here=tmp_path)
    assert run.code == 2
    assert "there is no folder" in run.err


# What it is built with


@pytest.mark.parametrize("url", ["https://jo.example/x", "https://jo.example/x/"])
def test_the_address_can_be_given(url: str, careerplan: Command, project: Path) -> None:
    put(project, "plan.yaml", f"{PLAN}url: https://other.example\n")
    careerplan("build", "--base-url", url)
    home = (project / "site/index.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://jo.example/x/">' in home
    assert "other.example" not in home


@pytest.mark.parametrize("url", ["jo.example", "/repo/", "javascript:alert(1)"])
def test_half_an_address_is_refused(url: str, careerplan: Command) -> None:
    run = careerplan("build", "--base-url", url)
    assert run.code == 2
    assert f'takes a whole address, not "{url}"' in run.err


def test_an_unknown_theme_is_refused(careerplan: Command, project: Path) -> None:
    (project / "themes/mine").mkdir(parents=True)
    run = careerplan("build", "--theme", "nothern")
    assert run.code == 2
    assert run.err == (
        'careerplan: there is no theme called "nothern"\n'
        "  fix  write one of  base, horizon, ledger, mine, northstar  "
        "in content/plan.yaml\n"
    )
    assert not (project / "site").exists()


def test_the_theme_can_be_named(careerplan: Command, project: Path) -> None:
    templates = project / "themes/mine/templates"
    templates.mkdir(parents=True)
    (templates / "404.html").write_text("Nothing of {{ site.name }}", "utf-8")
    careerplan("build", "--theme", "mine")
    assert (project / "site/404.html").read_text("utf-8") == "Nothing of Ida Brook"
    assert "<h1>" in (project / "site/index.html").read_text("utf-8")


def test_render_is_the_same_verb(careerplan: Command, project: Path) -> None:
    assert SUMMARY.search(careerplan("render").out)
    assert (project / "site/index.html").exists()


def test_the_example_builds_without_error_or_warning(
    careerplan: Command, tmp_path: Path
) -> None:
    run = careerplan("build", "--strict", "--project", ROOT, "--out", tmp_path / "x")
    assert run.code == 0
    summary = SUMMARY.fullmatch(run.out)  # nothing is told above it
    assert summary
    assert summary.group("errors", "warnings") == ("0", "0")
    assert json.loads((tmp_path / "x/plan.json").read_bytes())["name"]


def test_it_counts_what_check_counts(careerplan: Command, project: Path) -> None:
    vague = "---\ngoal: Be successful\nstatus: ready\nby: 2027\n---\n"
    put(project, "goals/sell.md", vague)
    counted = careerplan("check", "--exit-zero").err.splitlines()[0]
    assert counted in careerplan("build").out
    assert counted != careerplan("check", "--all", "--exit-zero").err.splitlines()[0]


def test_only_files_that_are_named_are_copied(
    careerplan: Command, project: Path
) -> None:
    folder = project / "content" / "files"
    folder.mkdir()
    for name in ("cv.pdf", "other.pdf"):
        (folder / name).write_bytes(pdf(info={"Author": "Zqvexa"}))
    put(project, "plan.yaml", f"{PLAN}links:\n  resume: files/cv.pdf\n")
    assert careerplan("build").code == 0
    written = contents(project / "site")
    assert [path for path in written if path.startswith("files/")] == ["files/cv.pdf"]
    assert b"Zqvexa" not in written["files/cv.pdf"]


def test_a_file_that_is_not_what_it_is_called_leaves_the_old_site(
    careerplan: Command, project: Path
) -> None:
    assert careerplan("build").code == 0
    before = contents(project / "site")
    (project / "content" / "files").mkdir()
    (project / "content" / "files" / "cv.pdf").write_bytes(b"no")
    put(project, "plan.yaml", f"{PLAN}links:\n  resume: files/cv.pdf\n")
    run = careerplan("build")
    assert run.code == 2
    assert "content/files/cv.pdf is called a PDF, but it is none" in run.err
    assert contents(project / "site") == before
