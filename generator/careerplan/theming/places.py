"""Where themes lie: the project's own folder first, then what came with the program."""

from dataclasses import dataclass
from pathlib import Path

from careerplan.errors import CareerplanError
from careerplan.plan.reading import nearest
from careerplan.project import shipped_folder
from careerplan.render.theme import (
    BASE,
    Theme,
    list_themes,
    load_theme,
    read_manifest,
)


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of themes that a project sees."""

    own: Path  # themes/ in the project, there or not
    shipped: Path

    @property
    def in_order(self) -> tuple[Path, ...]:
        """List the folders to look into; one alone where the two are the same."""
        if self.own.resolve() == self.shipped.resolve():
            return (self.own,)
        return (self.own, self.shipped)

    def names(self) -> list[str]:
        """List the names of all themes."""
        return list_themes(self.in_order)

    def is_shipped(self, name: str) -> bool:
        """Tell whether a theme of that name came with the program."""
        return name in list_themes((self.shipped,))

    def is_mendable(self, folder: Path, name: str) -> bool:
        """Tell whether the author of a theme can mend what is in a folder of it."""
        is_own = len(self.in_order) > 1 and folder.parent == self.own
        return is_own or folder.name == name

    def find(self, name: str) -> Theme:
        """Find a theme. Raises `CareerplanError` for one unknown or broken."""
        self.refuse_unknown(name)
        return load_theme(name, self.in_order, self.own / "user.css")

    def refuse_unknown(self, name: str) -> None:
        """Raise `CareerplanError` for a theme there is not, with the nearest name."""
        known = self.names()
        if name in known:
            return
        close, listed = nearest(name, known), ", ".join(known)
        raise CareerplanError(
            f'there is no theme called "{name}"',
            hint=f"did you mean  {close}  ?" if close else f"name one of  {listed}",
        )


@dataclass(frozen=True, slots=True)
class About:
    """What a theme says of itself."""

    name: str
    origin: str  # yours, shipped, or yours over shipped
    extends: str
    version: str
    license: str


def places_of(root: Path) -> Places:
    """Return the folders of themes for a project."""
    return Places(root / "themes", shipped_folder("themes"))


def describe_themes(places: Places) -> list[About]:
    """Describe all themes by name. Raises `CareerplanError` for a broken theme.toml."""
    return [_describe(name, places) for name in places.names()]


def _describe(name: str, places: Places) -> About:
    folders = [folder / name for folder in places.in_order if (folder / name).is_dir()]
    manifest = next((read for one in folders if (read := read_manifest(one))), {})
    is_own = len(places.in_order) > 1 and places.own / name in folders
    kinds = ["yours"] * is_own + ["shipped"] * places.is_shipped(name)
    extends = "" if name == BASE else str(manifest.get("extends", BASE))
    return About(
        name,
        " over ".join(kinds),
        extends,
        str(manifest.get("version", "")),
        str(manifest.get("license", "")),
    )
