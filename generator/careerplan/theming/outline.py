"""A page as machines that read it aloud see it: headings, landmarks, links, scripts."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

_LOADING = ("src", "srcset", "poster", "data", "action", "formaction", "xlink:href")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True, slots=True)
class Script:
    """A script element."""

    kind: str  # its type, or ""
    source: str  # where it is loaded from, or ""
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Address:
    """An address in an attribute."""

    text: str
    line: int
    is_link: bool  # a link that people follow; else the page loads it or names it


@dataclass(slots=True)
class Outline:
    """What a page is made of; lines are those of the page."""

    headings: list[tuple[int, int]] = field(default_factory=list)  # level, line
    mains: list[int] = field(default_factory=list)
    bare_navs: list[int] = field(default_factory=list)  # those without a label
    styled: list[int] = field(default_factory=list)  # elements with a style attribute
    handlers: list[int] = field(default_factory=list)  # attributes that are scripts
    scripts: list[Script] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    language: str = ""
    title: str = ""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.outline = Outline()
        self._open = ""  # script or title, while it is read

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found, line = self.outline, self.getpos()[0]
        has = {name: value or "" for name, value in attrs}
        if tag in _HEADINGS:
            found.headings.append((int(tag[1]), line))
        elif tag == "main":
            found.mains.append(line)
        elif tag == "nav" and not (has.get("aria-label") or has.get("aria-labelledby")):
            found.bare_navs.append(line)
        elif tag == "html":
            found.language = has.get("lang", "")
        elif tag == "script":
            found.scripts.append(
                Script(has.get("type", ""), has.get("src", ""), "", line)
            )
        self._open = tag if tag in ("script", "title") else self._open
        if "style" in has:
            found.styled.append(line)
        found.handlers.extend(line for name in has if name.startswith("on"))
        found.ids.extend(filter(None, [has.get("id")]))
        if has.get("href"):
            found.addresses.append(Address(has["href"], line, tag in ("a", "area")))
        for name in _LOADING:
            found.addresses.extend(
                Address(text, line, is_link=False)
                for text in _addresses(name, has.get(name, ""))
            )

    def handle_endtag(self, tag: str) -> None:
        self._open = "" if tag == self._open else self._open

    def handle_data(self, data: str) -> None:
        if self._open == "title" and not self.outline.title:
            self.outline.title = data.strip()
        elif self._open == "script":
            last = self.outline.scripts.pop()
            text = last.text + data
            self.outline.scripts.append(Script(last.kind, last.source, text, last.line))


def _addresses(name: str, value: str) -> list[str]:
    if name != "srcset":
        return [value] if value else []
    return [part.split()[0] for part in value.split(",") if part.split()]


def read_outline(page: str) -> Outline:
    """Read what a page is made of."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.outline
