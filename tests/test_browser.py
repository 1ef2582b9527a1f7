"""The site as a browser shows it: every link, every width, dark, printed, from disk."""

import itertools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from playwright.sync_api import Browser, Page, Route

from careerplan.output.swap import write_site
from careerplan.project import read_project
from tests.browsers import open_browser
from tests.built import build_site
from tests.projects import CASES, ROOT

pytestmark = [
    pytest.mark.browser,
    pytest.mark.usefixtures("compiled_templates"),
]
WIDTHS = (320, 360, 768, 1280)
SHAPES = {
    "example": ROOT,
    **{
        name: CASES / "plans" / name
        for name in ("forty-milestones", "japanese", "arabic", "fifty-years")
    },
}
LINKS = "[...document.links].map(link => link.href)"
OVERFLOW = """() => {
  const root = document.documentElement
  const wide = [...document.querySelectorAll('body *')].filter(item =>
    item.getBoundingClientRect().right > root.clientWidth + 1
    && !item.closest('table, pre, .skip, svg'))
  return [root.scrollWidth - root.clientWidth, wide.map(item => item.outerHTML)]
}"""
BOXES = """kind => [...document.querySelectorAll('.gantt ' + kind)].map(item => {
  const box = item.getBBox()
  return [box.x, box.x + box.width]
})"""


BESIDE = {"pitch.txt", "plan.ics", "plan.json"}  # what pages link to beside pages


@dataclass
class Desk:
    """A page that nothing but the site can be asked from, and what went wrong in it."""

    page: Page
    base: str
    faults: list[str] = field(default_factory=list)

    def visit(self, path: str) -> None:
        if urldefrag(path)[0].endswith(".ics"):  # a browser saves it, and shows nothing
            with self.page.expect_download() as download:
                self.page.evaluate("to => { location.href = to }", self.base + path)
            if b"END:VCALENDAR" not in Path(download.value.path()).read_bytes():
                self.faults.append(f"{path}: no calendar")
            return
        response = self.page.goto(urljoin(self.base, path))
        status = response.status if response else 0
        if status not in (0, 200):
            self.faults.append(f"{path}: {status}")

    def crawl(self) -> list[str]:
        """Follow every link there is; return the pages that were found."""
        seen: list[str] = []
        queue = ["index.html"]
        fragments = set()
        while queue:
            path = queue.pop()
            if path in seen:
                continue
            seen.append(path)
            self.visit(path)
            for link in self.page.evaluate(LINKS) if path.endswith(".html") else ():
                address, fragment = urldefrag(link)
                if address.startswith(self.base):
                    queue.append(address.removeprefix(self.base) or "index.html")
                    fragments.add((queue[-1], fragment))
        for path, fragment in sorted(item for item in fragments if item[1]):
            self.visit(f"{path}#{fragment}")
            if not self.page.evaluate("document.querySelector(':target') !== null"):
                self.faults.append(f"{path}#{fragment}: no such place")
        return seen


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sites into folders of their own names."""
    folder = tmp_path_factory.mktemp("sites")
    for name, root in SHAPES.items():
        project = read_project(root)
        site = build_site(project.files, assets=project.assets)
        write_site(site, target=folder / name / "repo")
    return folder


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder to this machine; give its address."""
    handler = partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/repo/"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def a_desk(browser: Browser, base: str) -> Iterator[Desk]:
    """Open a page, and see that it asks nobody else and complains of nothing."""
    context = browser.new_context()
    desk = Desk(context.new_page(), base)

    def only_the_site(route: Route) -> None:
        if route.request.url.startswith((base, "data:")):
            route.continue_()
        else:
            desk.faults.append(f"asks for {route.request.url}")
            route.abort()

    context.route("**/*", only_the_site)
    desk.page.on("console", lambda said: desk.faults.append(f"console: {said.text}"))
    desk.page.on("pageerror", lambda error: desk.faults.append(f"error: {error}"))
    yield desk
    context.close()
    assert desk.faults == []


@pytest.fixture(params=SHAPES)
def desk(
    request: pytest.FixtureRequest, browser: Browser, sites: Path
) -> Iterator[Desk]:
    """Serve a site under /repo/ and open a page for it."""
    with served(sites / request.param) as base, a_desk(browser, base) as opened:
        yield opened


def pages_in(sites: Path, name: str) -> list[str]:
    site = sites / name / "repo"
    found = (path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return sorted(path for path in found if path != "404.html")


def test_every_link_can_be_followed(browser: Browser, sites: Path) -> None:
    with served(sites / "example") as base, a_desk(browser, base) as desk:
        assert set(pages_in(sites, "example")) | BESIDE == set(desk.crawl())


def test_every_link_can_be_followed_from_the_disk(
    browser: Browser, sites: Path
) -> None:
    base = (sites / "example/repo").as_uri() + "/"
    with a_desk(browser, base) as desk:
        assert set(pages_in(sites, "example")) | BESIDE == set(desk.crawl())


def test_the_menu_can_be_clicked(browser: Browser, sites: Path) -> None:
    with served(sites / "example") as base, a_desk(browser, base) as desk:
        desk.visit("goals/into-sales.html")
        names = desk.page.locator("nav a").all_inner_texts()
        assert len(names) >= 4
        for name in names:
            desk.page.get_by_role("navigation").get_by_text(name, exact=True).click()
            assert desk.page.locator("nav a[aria-current=page]").inner_text() == name


def test_the_first_key_leads_past_the_menu(browser: Browser, sites: Path) -> None:
    with served(sites / "example") as base, a_desk(browser, base) as desk:
        desk.visit("timeline.html")
        desk.page.keyboard.press("Tab")
        desk.page.keyboard.press("Enter")
        desk.page.wait_for_url(f"{base}timeline.html#content")  # or it fails
        desk.page.keyboard.press("Tab")
        inside = "document.querySelector('main').contains(document.activeElement)"
        assert desk.page.evaluate(inside)


def test_a_page_that_is_not_there_is_told_kindly(browser: Browser, sites: Path) -> None:
    page = (sites / "example/repo/404.html").as_uri()
    base = (sites / "example/repo").as_uri() + "/"
    with a_desk(browser, base) as desk:
        desk.page.goto(page)
        assert desk.page.locator("h1").inner_text() == "There is no such page"


def test_no_page_scrolls_sideways(desk: Desk) -> None:
    for path in ["index.html", *some_pages(desk)]:
        desk.visit(path)
        for width in WIDTHS:
            desk.page.set_viewport_size({"width": width, "height": 800})
            overflow, wide = desk.page.evaluate(OVERFLOW)
            assert (overflow, wide) == (0, []), (path, width)


def some_pages(desk: Desk) -> list[str]:
    """Return the pages that the menu names, and goals by way of the timeline."""
    desk.visit("timeline.html")
    links = [urldefrag(link)[0] for link in desk.page.evaluate(LINKS)]
    inside = [
        link.removeprefix(desk.base) for link in links if link.startswith(desk.base)
    ]
    return list(dict.fromkeys(inside))[:24]


def test_labels_of_the_chart_do_not_touch(desk: Desk) -> None:
    desk.page.set_viewport_size({"width": 1280, "height": 800})
    desk.visit("timeline.html")
    assert desk.page.locator(".chart").is_visible()
    labels = desk.page.evaluate(BOXES, "text:not(.tick)")
    bars = desk.page.evaluate(BOXES, ":is(rect, path:not(.grid))")
    ticks = desk.page.evaluate(BOXES, ".tick")
    assert len(labels) == len(bars) >= 2
    assert max(right for _, right in labels) <= min(left for left, _ in bars)
    assert max(right for _, right in [*bars, *ticks]) <= 960
    assert all(one[1] < other[0] for one, other in itertools.pairwise(ticks))


def test_it_is_dark_where_that_is_wanted(desk: Desk) -> None:
    shades = {}
    for scheme in ("light", "dark"):
        desk.page.emulate_media(color_scheme=scheme)
        desk.visit("index.html")
        style = "getComputedStyle(document.body)"
        shades[scheme] = [
            brightness(desk.page.evaluate(f"{style}.{key}"))
            for key in ("backgroundColor", "color")
        ]
    assert shades["light"][0] > 200 > 100 > shades["light"][1]
    assert shades["dark"][0] < 50 < 150 < shades["dark"][1]


def brightness(colour: str) -> float:
    """Return how bright a colour such as rgb(27, 29, 34) is, from 0 to 255."""
    parts = colour[colour.index("(") + 1 : -1].split(",")
    return sum(float(part) for part in parts[:3]) / 3


def test_it_can_be_printed(desk: Desk) -> None:
    desk.page.emulate_media(media="print")
    for path in some_pages(desk)[:3]:
        desk.visit(path)
        assert not desk.page.locator("nav").is_visible()
        printed = desk.page.pdf(format="A4")
        assert printed.startswith(b"%PDF-")
        assert len(printed) > 5000
