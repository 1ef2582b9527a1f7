"""The two files that a new theme begins with."""

from pathlib import Path

from careerplan.errors import CareerplanError
from careerplan.plan.forms import ID
from careerplan.plan.names import slug
from careerplan.render.theme import CONTRACT, Theme
from careerplan.theming.places import Places

_TOML = """\
# Your theme. Whatever you leave out is taken from {extends}.
name = "{name}"
version = "0.1.0"
contract = {contract}
extends = "{extends}"

# Colours: take the # off, change them, and see  careerplan theme check {name}
# [tokens.light]
{light}
# [tokens.dark]
{dark}
"""
_CSS = """\
/* Your style, on top of that of {extends}: only what you change. Useful lines to begin
   with stand in comments. Colours belong into theme.toml, where they can be checked. */

/* The typefaces of headlines and of text: names of what the reader may have.
:root {{ --head: Georgia, "Noto Serif", serif; --sans: system-ui, sans-serif }} */

/* How wide the page is, and how much room is around things.
:root {{ --frame: 60rem; --sp: 1.25rem }} */

/* Rounder buttons.
.button {{ border-radius: 99px }} */

/* A line beside each section: inline-start, not left, for Arabic begins on the right.
section {{ border-inline-start: 3px solid var(--accent); padding-inline: 1rem 0 }} */

/* On paper.
@media print {{ h1 {{ font-size: 18pt }} }} */
"""
_SHOWN = ("paper", "ink", "accent", "accent-2")


def write_theme(name: str, parent: Theme, places: Places) -> list[Path]:
    """Write the files of a new theme into the project, and return them.

    Nothing is overwritten: raises `CareerplanError` for a name that is taken, or that
    is no id.
    """
    _refuse_name(name, places)
    folder = places.own / name
    texts = {
        folder / "theme.toml": _TOML.format(
            name=name,
            extends=parent.name,
            contract=CONTRACT,
            light=_colours(parent.tokens["light"]),
            dark=_colours(parent.tokens["dark"]),
        ),
        folder / "assets" / "theme.css": _CSS.format(extends=parent.name),
    }
    for path, text in texts.items():
        write_new(path, text.encode())
    return list(texts)


def _refuse_name(name: str, places: Places) -> None:
    if not ID.fullmatch(name):
        raise CareerplanError(
            f'"{name}" is no name for a theme: it is made of a to z, 0 to 9 and dashes',
            hint=f"write  careerplan theme new {slug(name)}",
        )
    if (places.own / name).exists():
        raise CareerplanError(
            f"themes/{name}/ is there already, and nothing was written",
            hint="choose another name, or change the files in it",
        )
    if places.is_shipped(name):
        raise CareerplanError(
            f"{name} is a theme that comes with careerplan",
            hint=f"write  careerplan theme new my-{name} --from {name}",
        )


def _colours(tokens: dict[str, str]) -> str:
    return "\n".join(f'# {name} = "{tokens[name]}"' for name in _SHOWN)


def write_new(path: Path, data: bytes) -> None:
    """Write a file that is not there yet. Raises `CareerplanError` if it cannot."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(data)
    except OSError as error:
        raise CareerplanError(
            f"{path} cannot be written: {(error.strerror or str(error)).lower()}",
            hint="nothing that is there is overwritten; look at what is in the way",
        ) from None
