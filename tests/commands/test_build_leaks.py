"""`build` and `serve` with a leak: nothing is written, a log is told the place."""

import subprocess
import sys
from pathlib import Path

import pytest

from careerplan.output.live import free_port
from tests.commands.small_plan import Command, contents, put

NOTE = "---\n---\nI count the days until I can leave.\n"


@pytest.fixture
def leaky(project: Path) -> Path:
    """Let a theme of the author's own say what stands in a private note."""
    (project / "content/private/goals/house.md").unlink()
    put(project, "private/reflection.md", NOTE)
    page = project / "themes/mine/templates/404.html"
    page.parent.mkdir(parents=True)
    page.write_text("<!doctype html>\n<p>I count the days until I can leave.", "utf-8")
    (project / "themes/mine/theme.toml").write_text('extends = "base"\n', "utf-8")
    return project


def test_a_leak_stops_a_build_and_the_old_site_stands(
    careerplan: Command, leaky: Path
) -> None:
    assert careerplan("build", "--theme", "base").code == 0
    before = contents(leaky / "site")
    run = careerplan("build", "--theme", "mine")
    assert run.code == 1
    assert "content/private/reflection.md:3:1  error  V1 leak" in run.out
    assert "count the days" not in run.out + run.err
    assert "Not built · 2 errors" in run.err  # the other is about a goal
    assert "site/ is as it was" in run.err
    assert contents(leaky / "site") == before


def test_who_asks_is_told_in_which_page(careerplan: Command, leaky: Path) -> None:
    run = careerplan("build", "--theme", "mine", "--show-private")
    assert run.code == 1
    assert "words from here would stand in 404.html, line 2" in run.out
    assert not (leaky / "site").exists()
    assert "site/ was not written" in run.err


def test_no_exception_lets_it_through(careerplan: Command, leaky: Path) -> None:
    allow = "---\nallow: {V1: they may all read it}\n---\n"
    put(leaky, "private/reflection.md", NOTE.replace("---\n---\n", allow))
    assert "V1 leak" in careerplan("build", "--theme", "mine").out


def test_without_the_note_it_is_built(careerplan: Command, leaky: Path) -> None:
    (leaky / "content/private/reflection.md").unlink()
    assert careerplan("build", "--theme", "mine").code == 0


def test_a_page_with_a_leak_is_not_served(leaky: Path) -> None:
    command = [sys.executable, "-m", "careerplan", "serve", "--project", str(leaky)]
    port = str(free_port(18_400))
    server = subprocess.Popen(
        [*command, "--theme", "mine", "--port", port],
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stderr
        told = []
        for line in server.stderr:
            told.append(line)
            if line.startswith(("Built", "Not built")):
                break
        assert "reflection.md:3:1  error  V1 leak" in "".join(told)
        assert "the last page stays" in told[-1]
    finally:
        server.terminate()
        server.communicate(timeout=20)
