"""`careerplan serve`, as somebody uses it: a browser open beside the editor."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page

from careerplan.output.live import free_port
from tests.browsers import open_browser
from tests.commands.small_plan import Command, put
from tests.projects import ROOT

PATIENCE = 20_000  # milliseconds that a reload may take on a busy machine


@dataclass(frozen=True, slots=True)
class Desk:
    """A plan being written, and the page that shows it."""

    plan: Path
    page: Page
    address: str

    def write(self, headline: str, *, rest: str = "") -> None:
        text = self.plan.read_text("utf-8").split("\nbroken")[0]
        text = re.sub("(?m)^headline:.*$", f"headline: {headline}", text)
        self.plan.write_text(text + rest, "utf-8")

    def wait_for(self, words: str) -> None:
        self.page.wait_for_function(
            "words => document.body.innerText.includes(words)",
            arg=words,
            timeout=PATIENCE,
        )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Serve a copy of the example, and open it."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    command = [sys.executable, "-m", "careerplan", "serve", "--project", str(tmp_path)]
    port = str(free_port(18_000))
    with open_browser() as browser:
        server = subprocess.Popen(
            [*command, "--port", port], stderr=subprocess.PIPE, text=True
        )
        try:
            address = _address(server)
            page = browser.new_page()
            page.goto(address)
            page.wait_for_function("window.LiveReload", timeout=PATIENCE)
            yield Desk(tmp_path / "content" / "plan.yaml", page, address)
        finally:
            server.terminate()
            server.communicate(timeout=20)


def _address(server: subprocess.Popen[str]) -> str:
    assert server.stderr is not None
    for line in server.stderr:
        if match := re.search(r"http://\S+", line):
            return match[0]
    raise AssertionError("the server ended before it served")


@pytest.mark.browser
def test_each_save_is_shown_and_a_fault_keeps_the_last_good_page(desk: Desk) -> None:
    for words in ("First words", "Second words", "Third words"):
        desk.write(words)
        desk.wait_for(words)
    desk.write("Words beside a fault", rest="\nbroken: [\n")
    desk.page.wait_for_timeout(1500)
    assert "Third words" in desk.page.inner_text("body")
    desk.write("Mended words")
    desk.wait_for("Mended words")


@pytest.mark.browser
def test_it_answers_this_machine_alone_and_as_the_host_will(desk: Desk) -> None:
    request = desk.page.request
    page = request.get(f"{desk.address}timeline")
    assert page.status == 200
    assert page.headers["cache-control"] == "no-store"
    missing = request.get(f"{desk.address}no/such/page")
    assert missing.status == 404
    assert "There is no such page" in missing.text()
    strange = request.get(desk.address, headers={"Host": "elsewhere.example"})
    assert strange.status == 403
    assert request.get(f"{desk.address}..%2fcontent%2fplan.yaml").status == 404


def test_it_counts_what_check_counts(careerplan: Command, project: Path) -> None:
    vague = "---\ngoal: Be successful\nstatus: ready\nby: 2027\n---\n"
    put(project, "goals/sell.md", vague)
    counted = careerplan("check", "--exit-zero").err.splitlines()[0]
    command = [sys.executable, "-m", "careerplan", "serve", "--project", str(project)]
    port = str(free_port(18_100))
    server = subprocess.Popen(
        [*command, "--port", port], stderr=subprocess.PIPE, text=True
    )
    try:
        assert server.stderr
        built = next(line for line in server.stderr if line.startswith("Built"))
        assert counted in built
    finally:
        server.terminate()
        server.communicate(timeout=20)
