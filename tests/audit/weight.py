"""What a page weighs, whom it asks, what stays without scripts, and how it prints."""

import re
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, PdfMargins

from tests.audit.asking import ask, show
from tests.audit.browser import open_page
from tests.audit.faults import Fault, Place, Report, told_by
from tests.audit.sites import EXAMPLE, compress

AIM = 8 * 1024  # bytes: the home page of the example
FIRST_FLIGHT = 14_000  # bytes: ten packets less the headers, for any home page
LARGEST_VISIT = 25 * 1024  # bytes: a page with all that it loads
SHEETS = ("A4", "Letter")
_MARGIN: PdfMargins = {"top": "1cm", "right": "1cm", "bottom": "1cm", "left": "1cm"}


def check_weight(
    browser: Browser, base: str, place: Place, report: Report, *, folder: Path
) -> Iterator[Fault]:
    """Weigh a page and all that it loads; it may ask nobody but its own site."""
    site = f"{base}{place.theme}/{place.plan}/"
    loaded: list[str] = []
    said: list[str] = []
    # A page as a reader opens it: its own policy holds.
    with open_page(browser, bypass_csp=False) as page:
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(error.message))
        page.on("request", lambda request: loaded.append(request.url))
        page.goto(site + place.path, wait_until="networkidle")
        kept = page.evaluate(
            "[document.cookie, localStorage.length, sessionStorage.length].join()"
        )
    yield from (Fault("weight", place, "complains", "", text) for text in said)
    if kept != ",0,0":
        yield Fault("weight", place, "keeps-something", "", kept)
    own = {url for url in loaded if url.startswith(site)}
    for url in sorted(set(loaded) - own):
        if not url.startswith("data:"):
            yield Fault("weight", place, "asks-another-host", "", url)
    sizes = {
        url: len(compress(path.read_bytes()))
        for url in own
        if (path := folder / url.removeprefix(base)).is_file()
    }
    whole = sum(sizes.values())
    page_size = sizes.get(site + place.path, 0)
    # What is sealed is padded on purpose, and cannot be compressed.
    if whole > LARGEST_VISIT and not place.path.startswith("for/"):
        yield Fault("weight", place, "heavy", "", f"{whole:,} B with all it loads")
    if place.path != "index.html":
        return
    report.measure(
        f"{place.theme} {place.plan}",
        {"home gz": f"{page_size:,} B", "requests": str(len(own))},
    )
    most = AIM if place.plan == EXAMPLE else FIRST_FLIGHT
    if page_size > most:
        detail = f"{page_size:,} B gzipped, more than {most:,}"
        yield Fault("weight", place, "heavy-home", "", detail)
    if len(own) > 1 and place.plan == EXAMPLE:
        detail = " ".join(sorted(url.removeprefix(site) for url in own))
        yield Fault("weight", place, "more-than-one-request", "", detail)


def check_scripts(
    browser: Browser, base: str, place: Place, _: Report
) -> Iterator[Fault]:
    """See that a page without scripts says all that it says with them."""
    with open_page(browser) as page:
        show(page, base, place)
        with_them = _words(page)
    with open_page(browser, java_script_enabled=False) as page:
        show(page, base, place)
        without = _words(page)
        yield from told_by(ask(page, "deadButtons"), "scripts", place, "scripts off")
        # What a script adds is a button, a line of news: nothing to read.
        missing = with_them - without
        if len(missing) > 12:
            detail = " ".join(sorted(missing))[:120]
            yield Fault("scripts", place, "not-without-scripts", "main", detail)
        if place.kind == "home":
            link = page.locator("a[href='timeline.html']").first
            link.click()
            if not page.url.endswith("/timeline.html"):
                yield Fault("scripts", place, "link-does-nothing", "", page.url)


def _words(page: Page) -> set[str]:
    return set(re.findall(r"\w+", page.locator("main").inner_text()))


def count_sheets(pdf: bytes) -> int:
    """Count the sheets of a PDF as Chromium writes it."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def check_print(
    browser: Browser, base: str, place: Place, report: Report
) -> Iterator[Fault]:
    """Print the home page: one sheet of A4 or of Letter, for the example."""
    if place.kind != "home":
        return
    with open_page(browser) as page:
        page.goto(f"{base}{place.theme}/{place.plan}/{place.path}")
        yield from told_by(ask(page, "paper"), "print", place)
        for sheet in SHEETS:
            # A margin that the style sheet names takes the place of this one.
            pdf = page.pdf(format=sheet, margin=_MARGIN, print_background=False)
            count = count_sheets(pdf)
            report.measure(f"{place.theme} {place.plan}", {sheet: str(count)})
            if place.plan == EXAMPLE and count != 1:
                yield Fault("print", place, f"more-than-one-{sheet}", "", f"{count}")
