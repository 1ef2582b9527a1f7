"""A theme's templates as they are written: what no page may have, with its line."""

import re
from collections.abc import Iterator
from pathlib import Path

from careerplan.render.theme import read_text
from careerplan.theming.faults import Fault, Named

_COMMENT = re.compile(r"\{#.*?#\}|<!--.*?-->", re.DOTALL)
_STYLE = re.compile(r"\sstyle=[\"']")
_HANDLER = re.compile(r"\son[a-z]{3,}=[\"']")
# What base.html has: data for machines, and the script of the pitch page.
_SCRIPT = re.compile(
    r"<script\b(?! type=\"application/ld\+json\">)(?!>\{\{ script \}\}</script>)", re.I
)
# A host; the names of namespaces look like addresses, and nobody asks for them.
_ADDRESS = re.compile(
    r"(?:https?:|(?<=[\"'(]))//(?!www\.w3\.org/)[\w-]+(?:\.[\w-]+)+[^\s\"'<>)]*"
)
# pattern, what it is, what to do, and whether a picture such as the card may have it
_UNWANTED = (
    (_STYLE, "a style attribute", "give it a class, and style that in theme.css", True),
    (_SCRIPT, "a script", "take it out: pages are read without scripts", False),
    (_HANDLER, "a script in an attribute", "take it out: no page may run it", False),
    (
        _ADDRESS,
        "the address of another host",
        "take it out: only a plan links away",
        False,
    ),
)
STYLE, SCRIPT, HANDLER, ADDRESS = (what for _, what, *_ in _UNWANTED)
FIXES = {what: fix for _, what, fix, _ in _UNWANTED}


def check_sources(folders: tuple[Path, ...], named: Named) -> Iterator[Fault]:
    """Find what no template may hold, in some folders of a theme."""
    for folder in folders:
        for path in sorted((folder / "templates").rglob("*")):
            if path.is_file() and path.suffix in (".html", ".svg"):
                yield from check_source(read_text(path), path, named)


def check_source(text: str, path: Path, named: Named) -> Iterator[Fault]:
    """Find what one template may not hold."""
    bare = _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    for pattern, what, fix, is_free in _UNWANTED:
        if is_free and path.suffix == ".svg":
            continue
        for found in pattern.finditer(bare):
            line = bare[: found.start() + 1].count("\n") + 1
            told = f"{what}: {found[0]}" if what == ADDRESS else what
            yield Fault(named.place(path, line), told, fix)
