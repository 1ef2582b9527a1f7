"""Where an address in a user's text leads: to a goal, a page, a file, or outside."""

import re
from dataclasses import dataclass
from posixpath import basename, normpath

PAGES = ("index", "timeline", "five-years", "pitch", "achieved")
SITE_ADDRESS = re.compile(r"https?://[^\s<>\"?#/]+(?:/[^\s<>\"?#]*)?")
PICTURES = ("png", "jpg", "jpeg", "webp")  # the endings of what a page can show
_SHARED_FILE = re.compile(rf"files/.+\.(?:pdf|{'|'.join(PICTURES)})", re.IGNORECASE)
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_OUTSIDE = re.compile(r"(https?://[^\s/]|mailto:[^\s@]+@)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Target:
    """What an address means."""

    kind: str  # goal, page, file, fragment, outside or unsafe
    name: str = ""  # the id of a goal, the name of a page or file, the address


def is_shared_file(name: str) -> bool:
    """Tell whether a name is that of a file that a site may hold, by its ending."""
    return bool(_SHARED_FILE.fullmatch(name)) and ".." not in name.split("/")


def is_picture(name: str) -> bool:
    """Tell whether a name is that of a picture, by its ending."""
    return name.lower().endswith(tuple(f".{ending}" for ending in PICTURES))


def resolve_address(address: str) -> Target:
    """Tell where an address of a Markdown text leads, by its form alone.

    Goals may be named as their file or as their page: `into-sales.md`, `into-sales`,
    `into-sales.html`. Files lie in `content/files/`; the name of one may be written as
    browsers do, `files/my%20r%C3%A9sum%C3%A9.pdf`.
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
        return Target("file", _decoded("/".join(parts[parts.index("files") :])))
    name = re.sub(r"\.(md|yaml|html)$", "", basename(path))
    is_page = name in PAGES and not path.endswith((".md", ".yaml"))
    return Target("page" if is_page else "goal", name)


def _decoded(name: str) -> str:
    """Return a name as it stands on the disk."""
    if "%" not in name:
        return name
    from urllib.parse import unquote

    return unquote(name)
