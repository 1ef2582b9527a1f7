"""Where the links of a site lead, at any address that it may be served from."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

from tests.built import parse_page

# Attributes that make a browser ask for something, or that name another element.
ASKING = (
    *("src", "srcset", "imagesrcset", "poster", "data", "background", "action"),
    *("formaction", "ping", "archive", "code", "codebase", "manifest"),
)
NAMING = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")
OUTSIDE = ("http", "https", "mailto")
LINKED = "application/ld+json"
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

    @cached_property
    def in_head(self) -> tuple[Element, ...]:
        return tuple(next(self.root.iter("head")))

    @cached_property
    def policy(self) -> dict[str, list[str]]:
        """Return what each directive of the page's only policy allows."""
        (policy,) = (item for item in self.elements if item.get("http-equiv"))
        assert policy.get("http-equiv") == "Content-Security-Policy"
        parts = [part.split() for part in policy.get("content", "").split(";")]
        assert len({part[0] for part in parts}) == len(parts)
        return {name: sources for name, *sources in parts}

    @cached_property
    def scripts(self) -> tuple[str, ...]:
        """Return the scripts that would run: data for machines does not."""
        found = [one for one in self.root.iter("script") if one.get("type") != LINKED]
        assert not any(one.attrib for one in found)  # neither an address nor a kind
        return tuple(one.text or "" for one in found)

    @cached_property
    def linked_data(self) -> tuple[Any, ...]:
        """Return what the page tells search engines."""
        found = self.root.iter("script")
        texts = (item.text or "" for item in found if item.get("type") == LINKED)
        return tuple(json.loads(text) for text in texts)

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
