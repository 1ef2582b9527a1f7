"""`careerplan serve`, as somebody uses it: a browser open beside the editor."""

import re
import shutil
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Page

from careerplan.output.live import free_port, loosen_policy
from tests.browsers import open_browser
from tests.commands.small_plan import Command, put
from tests.projects import ROOT

PATIENCE = 20_000  # milliseconds that a reload may take on a busy machine
PAGE = '<head><meta http-equiv="Content-Security-Policy" content="{}"></head>'
# What a page gets when it asks an address: its answer, or what forbids it to ask.
ASK = """async address => {
  const said = [];
  const told = event => said.push(event.effectiveDirective);
  document.addEventListener("securitypolicyviolation", told);
  await fetch(address).then(
    answer => said.push(`${answer.status}`), error => said.push(error.name));
  await new Promise(done => setTimeout(done, 100));
  return said.sort().reverse();
}"""


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
        self.page.get_by_text(words).first.wait_for(timeout=PATIENCE)

    def wait_for_script(self) -> None:
        """Wait until the script that reloads is at work, which no policy may forbid."""
        for _ in range(PATIENCE // 50):
            if self.page.evaluate("Boolean(window.LiveReload?.connector?.protocol)"):
                return
            self.page.wait_for_timeout(50)
        raise AssertionError("the script that reloads does not run")


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
            desk = Desk(tmp_path / "content" / "plan.yaml", browser.new_page(), address)
            desk.page.goto(address)
            desk.wait_for_script()
            yield desk
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
def test_each_page_runs_its_own_script_and_the_one_that_reloads(desk: Desk) -> None:
    said: list[str] = []
    desk.page.on("console", lambda message: said.append(message.text))
    desk.page.on("pageerror", lambda error: said.append(error.message))
    for path in ("timeline.html", "pitch.html", "no/such/page"):
        desk.page.goto(f"{desk.address}{path}")
        desk.wait_for_script()
        assert desk.page.evaluate("document.styleSheets[0].cssRules.length") > 1, path
    desk.page.goto(f"{desk.address.replace('127.0.0.1', 'localhost')}pitch.html")
    desk.wait_for_script()
    assert desk.page.get_by_role("button").count() >= 1  # what only the script makes
    assert [line for line in said if "Security Policy" in line] == []
    desk.write("Words for the pitch", rest="\npitch: I sell the right card.\n")
    desk.wait_for("I sell the right card.")


@pytest.mark.browser
def test_what_is_served_still_shuts_out_other_hosts_and_strange_scripts(
    desk: Desk,
) -> None:
    assert desk.page.evaluate(ASK, f"{desk.address}plan.json") == ["200"]
    refused = desk.page.evaluate(ASK, "https://elsewhere.example/")
    assert refused == ["connect-src", "TypeError"]
    run = "document.head.append(Object.assign(document.createElement('script'), "
    desk.page.evaluate(run + "{textContent: 'window.strange = true'}))")
    assert desk.page.evaluate("window.strange") is None


@pytest.mark.parametrize(
    ("policy", "loosened"),
    [
        (
            "default-src 'none'; style-src 'sha256-x='; img-src data:",
            "default-src 'none'; style-src 'sha256-x=' 'self'; img-src data:; "
            "script-src 'self' CODE; connect-src 'self' SOCKETS",
        ),
        (
            "script-src 'sha256-y='; connect-src 'none'; style-src 'none'",
            "script-src 'sha256-y=' 'self' CODE; connect-src 'self' SOCKETS; "
            "style-src 'self'",
        ),
        ("base-uri 'none'", "base-uri 'none'"),  # it lets everything load already
    ],
)
def test_a_policy_is_loosened_for_the_server_alone(policy: str, loosened: str) -> None:
    code = b64encode(sha256(b"run()").digest()).decode()
    loosened = loosened.replace("CODE", f"'sha256-{code}'")
    sockets = "ws://127.0.0.1:8001 ws://localhost:8001"
    for quote in ("'", "&#39;"):
        page = PAGE.format(policy.replace("'", quote))
        found = loosen_policy(page, script="run()", port=8001)
        assert unescape(found) == PAGE.format(loosened.replace("SOCKETS", sockets))


def test_a_page_without_a_policy_is_served_as_it_is() -> None:
    page = "<head></head><p>Content-Security-Policy</p>"
    assert loosen_policy(page, script="run()", port=8001) == page


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
