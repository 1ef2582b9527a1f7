"""The picture that goes with a shared link."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from unicodedata import category, normalize

from careerplan.errors import CareerplanError
from careerplan.render.templates import Said, make_environment
from careerplan.render.theme import Theme
from careerplan.render.typeface import Typefaces, read_typeface
from careerplan.views.sharing import Card
from careerplan.views.words import Words

TEMPLATE = "og.svg"
WIDTH, HEIGHT = 1200, 630  # pixels
_LEADING = 1.2  # from line to line, as parts of the size
_STEP = 2  # pixels by which a text gets smaller
_STEPS = 20  # in which lines are made as narrow as their number allows


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text that was wrapped to fit; without lines where it cannot be shown."""

    lines: tuple[str, ...] = ()
    size: int = 0  # pixels

    @property
    def leading(self) -> float:
        """Return the way from line to line in pixels."""
        return self.size * _LEADING

    @property
    def height(self) -> float:
        """Return the height of all lines in pixels."""
        return len(self.lines) * self.leading


@dataclass(frozen=True, slots=True)
class Drawing:
    """The card as SVG, and what is not on it."""

    svg: str
    left_off: tuple[str, ...]  # texts with letters that no font has


@dataclass(frozen=True, slots=True)
class Picture:
    """The card as a picture, and what is not on it."""

    png: bytes
    left_off: tuple[str, ...]
    svg: str  # what was drawn: a search for words finds none in pixels


def render_card(
    card: Card, theme: Theme, words: Words, *, tokens: Mapping[str, str]
) -> Picture:
    """Render card.png, 1200 by 630 pixels, in the colours of `tokens`.

    Raises `CareerplanError` for a fault in the theme's template or in its fonts.
    """
    from resvg_py import svg_to_bytes

    drawing = draw_card(card, theme, words, tokens=tokens)
    try:
        png = svg_to_bytes(
            svg_string=drawing.svg,
            width=WIDTH,
            height=HEIGHT,
            skip_system_fonts=True,  # or each machine had its own card
            font_files=[f"{path}" for path in find_fonts(theme).values()],
        )
    except ValueError as error:
        raise _mend(theme, error) from None
    return Picture(png, drawing.left_off, drawing.svg)


def draw_card(
    card: Card, theme: Theme, words: Words, *, tokens: Mapping[str, str]
) -> Drawing:
    """Fill in the theme's template.

    Raises `CareerplanError` for a fault in it, and for a font there is not.
    """
    from jinja2 import TemplateError

    fitter, said = _Fitter(find_fonts(theme), []), Said(words)
    environment = make_environment(theme)
    try:
        svg = environment.get_template(TEMPLATE).render(
            card=card, tokens=tokens, fit=fitter.fit, nothing=Fitted(), t=said.t
        )
    except (TemplateError, TypeError, ValueError) as error:
        raise _mend(theme, error) from None
    return Drawing(svg, tuple(dict.fromkeys(fitter.left_off)))


def _mend(theme: Theme, error: Exception) -> CareerplanError:
    return CareerplanError(
        f"{TEMPLATE}: {error}", hint=f"mend it in the theme {theme.name}"
    )


def find_fonts(theme: Theme) -> dict[str, Path]:
    """Find the fonts in assets/fonts/ by their names; what a theme builds on is last.

    They are in the order in which they help out for one another.
    """
    found: dict[str, Path] = {}
    for folder in theme.folders:
        for path in sorted((folder / "assets" / "fonts").glob("*.[ot]tf")):
            found.setdefault(path.stem, path)
    return found


@dataclass(frozen=True, slots=True)
class _Fitter:
    """What the template fits its texts with."""

    fonts: Mapping[str, Path]
    left_off: list[str]  # filled as texts are fitted

    def fit(
        self,
        text: str,
        *,
        font: str,
        width: float,
        height: float,
        size: int,
        least: int,
    ) -> Fitted:
        """Wrap a text and make it smaller, from `size` to `least`, until it fits.

        What is too long for the least size ends in an ellipsis; all in pixels.
        """
        if font not in self.fonts:
            raise CareerplanError(
                f"{TEMPLATE}: the theme has no font {font}",
                hint=f"put {font}.ttf into  assets/fonts/  of the theme",
            )
        others = [path for name, path in self.fonts.items() if name != font]
        paths = (self.fonts[font], *others)
        faces = Typefaces(tuple(read_typeface(path) for path in paths))
        shown = _shown(text)
        if faces.lacks(shown):
            self.left_off.append(text)
            return Fitted()
        if not shown:
            return Fitted()
        for points in range(size, least - 1, -_STEP):
            lines = _wrap(shown, faces, points, width)
            fits = all(faces.measure(line, points) <= width for line in lines)
            if fits and len(lines) * points * _LEADING <= height:
                return Fitted(_balanced(lines, faces, points, width), points)
        most = max(1, math.floor(height / (least * _LEADING)))
        return Fitted(_cut(shown, faces, least, width, most), least)


def _shown(text: str) -> str:
    """Put a text on one line, composed, without marks that steer and are not seen."""
    seen = (letter for letter in normalize("NFC", text) if category(letter) != "Cf")
    return " ".join("".join(seen).split())


def _wrap(text: str, faces: Typefaces, size: int, width: float) -> tuple[str, ...]:
    """Fill lines with words; a word that is wider than a line has one of its own."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and faces.measure(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _balanced(
    lines: tuple[str, ...], faces: Typefaces, size: int, width: float
) -> tuple[str, ...]:
    """Make lines about as wide as each other, without making more of them."""
    text = " ".join(lines)
    for step in range(1, _STEPS):
        narrower = width * (1 - step / _STEPS)
        wrapped = _wrap(text, faces, size, narrower)
        if len(wrapped) > len(lines) or any(
            faces.measure(line, size) > narrower for line in wrapped
        ):
            break
        lines = wrapped
    return lines


def _cut(
    text: str, faces: Typefaces, size: int, width: float, most: int
) -> tuple[str, ...]:
    """Break a text at any letter where a word is too wide, and cut what is too long."""
    lines: list[str] = []
    for line in _wrap(text, faces, size, width):
        rest = line
        while rest:
            count = len(rest)
            while count > 1 and faces.measure(rest[:count], size) > width:
                count -= 1
            lines.append(rest[:count])
            rest = rest[count:]
    if len(lines) <= most:
        return tuple(lines)
    last = lines[most - 1]
    while last and faces.measure(f"{last}…", size) > width:
        last = last[:-1]
    return (*lines[: most - 1], f"{last.rstrip(' ,;:–-')}…")
