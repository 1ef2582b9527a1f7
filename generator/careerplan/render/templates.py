"""What templates run in: a sandbox, a search path, and labels."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from careerplan.render.theme import Theme, read_text
from careerplan.views.words import Words

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

# `!base/parts/hero.html` is the part of base, `!theme/…` what this file hides.
TO_BASE, TO_PARENT = "!base/", "!theme/"
_PLACED = re.compile(r"!(?P<place>[0-9]+)/(?P<name>.+)")


class Said:
    """Labels for templates, marked as English where the language lacks them."""

    def __init__(self, words: Words) -> None:
        """Take the labels of the plan's language."""
        self._words = words

    def t(self, key: str, **values: object) -> "Markup":
        """Return a label as HTML; its values may hold HTML of their own."""
        from markupsafe import Markup

        words = self._words
        found = words.key_of(key, values.get("n"))
        if found not in words.labels:
            raise LookupError(f'there is no label "{key}"')
        text = Markup(words.labels[found]).format(**values)
        if found in words.foreign and not words.is_english:
            return Markup('<span lang="en" dir="ltr">{}</span>').format(text)
        return text

    def label(self, key: str, **values: object) -> str:
        """Return a label as plain text, for an attribute."""
        if self._words.key_of(key, values.get("n")) not in self._words.labels:
            raise LookupError(f'there is no label "{key}"')
        return self._words.say(key, **values)


def make_environment(theme: Theme) -> "Environment":
    """Make the sandbox that templates run in: no code, and no name left undefined."""
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    folders = [folder / "templates" for folder in theme.folders]

    class Layered(ImmutableSandboxedEnvironment):
        """Names a file that is reached with a prefix by the folder to begin in."""

        def join_path(self, template: str, parent: str) -> str:
            if template.startswith(TO_BASE):
                return _numbered(len(folders) - 1, template.removeprefix(TO_BASE))
            if template.startswith(TO_PARENT):
                _, place = _find(parent, folders)
                return _numbered(place + 1, template.removeprefix(TO_PARENT))
            return template

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        path, _ = _find(name, folders)
        if path is None:
            return None
        changed = path.stat().st_mtime_ns

        def is_as_it_was() -> bool:
            found, _ = _find(name, folders)
            return found == path and path.stat().st_mtime_ns == changed

        return read_text(path), f"{path}", is_as_it_was

    return Layered(
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _numbered(place: int, name: str) -> str:
    return f"!{place}/{name}"


def _find(name: str, folders: list[Path]) -> tuple[Path | None, int]:
    """Find a template, and the place of its folder among all; -1 where there is none.

    A name may begin with the place to begin at. One that leads out of the folder, by
    `..` or from the root, is not found.
    """
    first = 0
    if match := _PLACED.match(name):
        first, name = int(match["place"]), match["name"]
    if name.startswith("/") or ".." in name.split("/"):
        return None, -1
    for place, folder in enumerate(folders[first:], start=first):
        if (folder / name).is_file():
            return folder / name, place
    return None, -1
