"""A theme: a folder of templates, labels and styles, and what it builds on."""

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from careerplan.errors import CareerplanError
from careerplan.views.words import Words

CONTRACT = 1  # what a theme may count on: docs/themes.md
BASE = "base"
_ENGLISH = "en"


@dataclass(frozen=True)
class Theme:
    """Where a theme's files lie; what it does not have is taken from the next."""

    name: str
    folders: tuple[Path, ...]  # the theme itself, then what it builds on; base is last
    user_sheet: Path | None = None  # the author's own, the last layer

    def find(self, path: str) -> Path | None:
        """Return the first file of that path, by the theme's order."""
        return next(
            (found for folder in self.folders if (found := folder / path).is_file()),
            None,
        )

    def read(self, path: str) -> str:
        """Return the text of a file, or nothing where no folder has it."""
        found = self.find(path)
        return read_text(found) if found else ""

    @property
    def base_css(self) -> str:
        """Return the sheet that every theme stands on."""
        return read_text(self.folders[-1] / "assets" / "theme.css")

    @property
    def css(self) -> str:
        """Return the theme's own sheets, what it builds on first."""
        paths = [folder / "assets" / "theme.css" for folder in self.folders[:-1]]
        return "\n".join(read_text(path) for path in reversed(paths) if path.is_file())

    @property
    def user_css(self) -> str:
        """Return the author's sheet."""
        sheet = self.user_sheet
        return read_text(sheet) if sheet and sheet.is_file() else ""

    @cached_property
    def tokens(self) -> dict[str, dict[str, str]]:
        """Return the colours by scheme, `light` and `dark`."""
        merged: dict[str, dict[str, str]] = {"light": {}, "dark": {}}
        for folder in reversed(self.folders):
            tokens = read_manifest(folder).get("tokens", {})
            for scheme, named in merged.items():
                named.update(tokens.get(scheme, {}))
        return merged

    def words(self, language: str) -> Words:
        """Read the labels of a language, with English for those it lacks."""
        english = self._labels(_ENGLISH)
        own: dict[str, str] = {}
        parts = language.casefold().split("-")
        for count in range(1, len(parts) + 1):
            own |= self._labels("-".join(parts[:count]))
        return Words(language, english | own, frozenset(english) - frozenset(own))

    def _labels(self, language: str) -> dict[str, str]:
        labels: dict[str, str] = {}
        for folder in reversed(self.folders):
            path = folder / "i18n" / f"{language}.toml"
            if path.is_file():
                labels |= {key: str(text) for key, text in _read_toml(path).items()}
        return labels


def load_theme(name: str, places: tuple[Path, ...], user_sheet: Path) -> Theme:
    """Find a theme in folders of themes, each before the next, and what it extends.

    Raises `CareerplanError` for a theme there is not, one that builds on itself, or one
    made for another contract.
    """
    folders: list[Path] = []
    wanted = name
    while True:
        found = [place / wanted for place in places if (place / wanted).is_dir()]
        if not found or found[0] in folders:
            raise _not_found(wanted, name, places, is_circle=bool(found))
        folders.extend(found)
        if wanted == BASE:
            return Theme(name, tuple(folders), user_sheet)
        manifest = next((read for one in found if (read := read_manifest(one))), {})
        if manifest.get("contract", CONTRACT) != CONTRACT:
            raise CareerplanError(
                f"the theme {wanted} is made for contract {manifest['contract']}, "
                f"and this is {CONTRACT}",
                hint="take a newer version of one of the two",
            )
        wanted = str(manifest.get("extends", BASE))


def _not_found(
    wanted: str, name: str, places: tuple[Path, ...], *, is_circle: bool
) -> CareerplanError:
    if is_circle:
        return CareerplanError(
            f"the theme {name} builds on itself", hint="change  extends  in theme.toml"
        )
    known = ", ".join(list_themes(places))
    by = "" if wanted == name else f", which {name} extends"
    return CareerplanError(
        f'there is no theme called "{wanted}"{by}',
        hint=f"write one of  {known}  in content/plan.yaml",
    )


def list_themes(places: tuple[Path, ...]) -> list[str]:
    """List the names of the themes in some folders."""
    return sorted(
        {
            folder.name
            for place in places
            if place.is_dir()
            for folder in place.iterdir()
            if folder.is_dir() and not folder.name.startswith((".", "_"))
        }
    )


def read_manifest(folder: Path) -> dict[str, Any]:
    """Read a theme.toml; nothing where a folder only overlays another."""
    path = folder / "theme.toml"
    return _read_toml(path) if path.is_file() else {}


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise CareerplanError(f"{path}: {error}", hint="mend this file") from None


def read_text(path: Path) -> str:
    """Read a theme's file. Raises `CareerplanError` for another encoding."""
    with in_utf_8(f"{path}"):
        return path.read_text("utf-8")


@contextmanager
def in_utf_8(what: str) -> Iterator[None]:
    """Raise `CareerplanError` where a file that is read has another encoding."""
    try:
        yield
    except UnicodeDecodeError:
        raise CareerplanError(
            f"{what} is not saved as UTF-8", hint="save it as UTF-8 in your editor"
        ) from None
