"""Where an address in a user's text leads: to a goal, a page, a file, or outside."""

import re
from dataclasses import dataclass
from posixpath import basename, normpath

PAGES = ("index", "timeline", "five-years", "pitch", "achieved")
SITE_ADDRESS = re.compile(r"https?://[^\s<>\"?#/]+(?:/[^\s<>\"?#]*)?")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_OUTSIDE = re.compile(r"(https?://[^\s/]|mailto:[^\s@]+@)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Target:
    """What an address means."""

    kind: str  # goal, page, file, fragment, outside or unsafe
    name: str = ""  # the id of a goal, the name of a page or file, the address


def resolve_address(address: str) -> Target:
    """Tell where an address of a Markdown text leads, by its form alone.

    Goals may be named as their file or as their page: `into-sales.md`, `into-sales`,
    `into-sales.html`. Files lie in `content/files/`.
    """
    if _OUTSIDE.match(address):
        return Target("outside", address)
    if _SCHEME.match(address) or address.startswith(("//", "\\")):
        return Target("unsafe", address)
    path = re.split("[?#]", address, maxsplit=1)[0]
    if not path:
        return Target("fragment", address)
    parts = normpath(path.replace("\\", "/")).split("/")
    if "files" in parts[:-1]:
        return Target("file", "/".join(parts[parts.index("files") :]))
    name = re.sub(r"\.(md|yaml|html)$", "", basename(path))
    is_page = name in PAGES and not path.endswith((".md", ".yaml"))
    return Target("page" if is_page else "goal", name)
