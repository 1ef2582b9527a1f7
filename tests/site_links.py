"""Where the links of a site lead, at any address that it may be served from."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

from tests.built import parse_page

# Attributes that make a browser ask for something, or that name another element.
ASKING = ("src", "srcset", "poster", "data", "background", "action", "formaction")
NAMING = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")
OUTSIDE = ("http", "https", "mailto")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True)
class SitePage:
    """One page of a site, parsed strictly."""

    path: str
    data: bytes

    @cached_property
    def root(self) -> Element:
        return parse_page(self.data)

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        return tuple(self.root.iter())

    @cached_property
    def ids(self) -> tuple[str, ...]:
        return tuple(item.attrib["id"] for item in self.elements if "id" in item.attrib)

    @cached_property
    def links(self) -> tuple[str, ...]:
        """Return the addresses that a reader can follow."""
        return tuple(item.get("href", "") for item in self.elements if item.tag == "a")

    @cached_property
    def headings(self) -> tuple[int, ...]:
        return tuple(
            HEADINGS.index(item.tag) + 1
            for item in self.elements
            if item.tag in HEADINGS
        )

    def meta(self, name: str) -> str:
        """Return the content of a meta element by its name or property."""
        for item in self.root.iter("meta"):
            if name in (item.get("name"), item.get("property")):
                return item.get("content", "")
        return ""

    def rel(self, name: str) -> str:
        """Return where a link element of the head leads."""
        found = (item for item in self.root.iter("link") if item.get("rel") == name)
        return next((item.get("href", "") for item in found), "")


def pages_of(site: dict[str, bytes]) -> dict[str, SitePage]:
    """Return the pages of a site by their paths."""
    return {
        path: SitePage(path, data)
        for path, data in site.items()
        if path.endswith(".html")
    }


def dead_links(site: dict[str, bytes], base: str) -> Iterator[str]:
    """Say which links lead to nothing if the site stands at an address.

    That address may be a host, a folder of one, or a folder on the disk.
    """
    pages = pages_of(site)
    for page in pages.values():
        for link in page.links:
            target = urljoin(base + page.path, link)
            if urlsplit(link).scheme in OUTSIDE and not target.startswith(base):
                continue
            path, fragment = urlsplit(target).path, urlsplit(target).fragment
            path = unquote(path.removeprefix(urlsplit(base).path)) or "index.html"
            if not target.startswith(base) or path not in site:
                yield f"{page.path}: {link}: no such file"
            elif fragment and fragment not in pages[path].ids:
                yield f"{page.path}: {link}: no such place in it"
