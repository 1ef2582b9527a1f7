"""Asking a page that is open: the probes of `probes.js`."""

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.audit.faults import Place


@cache
def _probes() -> str:
    return Path(__file__).with_name("probes.js").read_text("utf-8").strip()


def ask(page: Page, name: str, argument: Any = None) -> Any:
    """Ask a probe something about the page that is open."""
    return page.evaluate(f"argument => {_probes()}.{name}(argument)", argument)


def show(page: Page, base: str, place: Place) -> None:
    """Open a page of a site, with all that can be opened in it opened."""
    response = page.goto(f"{base}{place.theme}/{place.plan}/{place.path}")
    if response is None or response.status != 200:
        raise RuntimeError(f"{place}: not served")
    ask(page, "settle")
