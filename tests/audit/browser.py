"""The browser of the system, for the audit: nothing is downloaded."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
# Without these, Chromium tries to reach its makers at every start.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str:
    """Return the path of Chromium; end the program where there is none."""
    named = os.environ.get("CHROME_PATH", "")
    for name in (named, *_NAMES):
        if name and (found := shutil.which(name)):
            return found
    raise SystemExit("the audit needs Chromium: install it, or set CHROME_PATH")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Open Chromium."""
    with sync_playwright() as playwright:
        path = find_chromium()
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def open_page(browser: Browser, *, width: int = 1280, **options: Any) -> Iterator[Page]:
    """Open a page that may be probed whatever policy a site has."""
    settings: dict[str, Any] = {
        "viewport": {"width": width, "height": 800},
        "bypass_csp": True,
        **options,
    }
    context = browser.new_context(**settings)
    try:
        yield context.new_page()
    finally:
        context.close()
