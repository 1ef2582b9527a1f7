"""A sealed page in a real browser: it opens for one key, and asks nobody."""

import base64
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request

from careerplan.output.swap import write_site
from careerplan.pipeline import build, check
from careerplan.project import Project, find_theme
from careerplan.sealing.cipher import BLOCK, open_text
from careerplan.sealing.document import Sealed, write_sealed
from tests.browsers import open_browser
from tests.employers_made import (
    KEY,
    NOWHERE,
    OTHER_KEY,
    files_of_two,
    fragment_for,
    sealed_for,
    text_of_html,
)

pytestmark = pytest.mark.browser
FILES = files_of_two()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the site, sealed page and all; return the address of the page."""
    page = sealed_for(FILES, "acme")
    sealed = {page.source: write_sealed(page)}
    checked = check(Project(NOWHERE, FILES, frozenset(), sealed=sealed))
    folder = tmp_path_factory.mktemp("site") / "site"
    write_site(build(checked, find_theme("northstar", NOWHERE)).files, target=folder)
    handler = partial(_Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/for/acme77.html"
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def visible(page: Page) -> str:
    return " ".join(page.locator("main").inner_text().split())


def test_it_opens_with_its_link_and_shows_what_the_view_holds(
    page: Page, address: str
) -> None:
    asked: list[str] = []
    faults: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page.on("request", note)
    page.on("console", lambda told: faults.append(told.text))
    page.on("pageerror", lambda fault: faults.append(f"{fault}"))
    page.goto(f"{address}#k={KEY}")
    page.get_by_role("heading", name="Card seller", level=1).wait_for()
    shown = page.locator("main").inner_html()
    expected = fragment_for(FILES, "acme", "northstar")
    assert text_of_html(shown) == text_of_html(expected)
    assert page.title() == "Card seller"
    assert asked == [address]  # the fragment is sent to nobody
    assert faults == []
    page.context.set_offline(offline=True)
    assert page.pdf()[:5] == b"%PDF-"
    page.get_by_text("What are your career goals?").click()
    assert "By June 2027" in visible(page)


@pytest.mark.parametrize(
    ("fragment", "told"),
    [
        ("", "made for one reader"),
        ("#k=", "made for one reader"),
        (f"#k={OTHER_KEY}", "does not open the page"),
        (f"#k={KEY[:-3]}", "does not open the page"),
        ("#k=%%%", "does not open the page"),
    ],
)
def test_it_opens_without_its_key_for_nobody(
    page: Page, address: str, fragment: str, told: str
) -> None:
    page.goto(address + fragment)
    page.get_by_text(told).wait_for()
    assert page.title() == "Private page"
    text = visible(page)
    assert "Private page" in text
    assert text.count("This") == 1  # one message, not all of them
    for word in ("Ida", "Acme", "night"):
        assert word not in page.content()


def test_the_right_key_after_a_wrong_one_opens_it(page: Page, address: str) -> None:
    page.goto(f"{address}#k={OTHER_KEY}")
    page.get_by_text("does not open the page").wait_for()
    page.evaluate(f"location.hash = 'k={KEY}'")
    page.get_by_role("heading", name="Card seller", level=1).wait_for()
    page.evaluate(f"location.hash = 'k={OTHER_KEY}'")
    page.get_by_text("does not open the page").wait_for()
    assert "night" not in visible(page)


def test_a_link_within_the_page_leaves_it_open(page: Page, address: str) -> None:
    page.goto(f"{address}#k={KEY}")
    page.get_by_role("heading", name="Card seller", level=1).wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash == '#content'")
    assert "night desk" in visible(page)


def test_without_scripts_it_says_what_to_do(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}#k={KEY}")
    assert "scripts are switched off here" in visible(page)
    assert "night" not in visible(page)
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_open_page_never_scrolls_sideways(
    page: Page, address: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}#k={KEY}")
    page.get_by_role("heading", name="Card seller", level=1).wait_for()
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")


SEAL = """async ([key, link, text]) => {
  const raw = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0));
  const ascii = (words) => new TextEncoder().encode(words);
  const whole = await crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveKey"]);
  const how = {name: "HKDF", hash: "SHA-256", salt: new Uint8Array(),
    info: ascii("careerplan seal: encryption")};
  const own = await crypto.subtle.deriveKey(how, whole, {name: "AES-GCM", length: 256},
    false, ["encrypt"]);
  const sealed = await crypto.subtle.encrypt({name: "AES-GCM", iv: new Uint8Array(12),
    additionalData: ascii(`careerplan sealed 1 ${link}`)}, own, ascii(text));
  return [...new Uint8Array(sealed)];
}"""


def test_what_a_browser_seals_the_program_opens(page: Page, address: str) -> None:
    page.goto(address)
    key = base64.b64encode(bytes(range(32))).decode()
    text = "<p>From the browser</p>".ljust(BLOCK)
    data = bytes(page.evaluate(SEAL, [key, "acme77", text]))
    assert open_text(Sealed("acme77", bytes(12), data), KEY) == text.rstrip()


def test_from_the_disk_it_opens_as_well(page: Page, tmp_path: Path) -> None:
    sealed = sealed_for(FILES, "acme")
    kept = {sealed.source: write_sealed(sealed)}
    checked = check(Project(NOWHERE, FILES, frozenset(), sealed=kept))
    site = build(checked, find_theme("ledger", NOWHERE)).files
    file = tmp_path / "page.html"
    file.write_bytes(site["for/acme77.html"])
    page.goto(f"{file.as_uri()}#k={KEY}")
    page.get_by_role("heading", name="Card seller", level=1).wait_for()
