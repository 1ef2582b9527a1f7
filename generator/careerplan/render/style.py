"""The style of a page: tokens and three layers in one sheet, and what may run."""

import re
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import quote
from xml.sax.saxutils import escape

from careerplan.render.colour import AAA, contrast, readable
from careerplan.render.theme import Theme

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_AROUND = re.compile(r"\s*([{};,>])\s*")
_PAPERS = ("paper", "surface", "sunk")
_IN_ICONS = "/:=,;() '!*"
SCHEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Style:
    """The sheet of every page, and what was done to the author's colour."""

    css: str
    tokens: dict[str, dict[str, str]]  # by scheme, then by name
    hints: tuple[str, ...]


def make_style(theme: Theme, accent: str) -> Style:
    """Join a theme's sheets into one; an `accent` that is hard to read is moved."""
    tokens = {scheme: dict(theme.tokens[scheme]) for scheme in SCHEMES}
    hints = []
    if accent:
        for scheme, named in tokens.items():
            papers = tuple(named[paper] for paper in _PAPERS)
            named["accent"] = readable(accent, papers)
            if named["accent"] != accent:
                worst = min(contrast(accent, paper) for paper in papers)
                hints.append(
                    f"accent {accent} has a contrast of {worst:.1f} in {scheme} mode, "
                    f"and text needs {AAA:.0f}: {named['accent']} is used instead"
                )
    root = (
        f":root{{color-scheme:light dark;{_declare(tokens['light'])}}}"
        f"@media (prefers-color-scheme:dark){{:root{{{_declare(tokens['dark'])}}}}}"
    )
    layers = [("base", root + squeeze(theme.base_css)), ("theme", squeeze(theme.css))]
    layers.append(("user", squeeze(theme.user_css)))
    sheet = "@layer base,theme,user;" + "".join(
        f"@layer {name}{{{css}}}" for name, css in layers if css
    )
    return Style(sheet.replace("</", "<\\/"), tokens, tuple(hints))


def _declare(tokens: dict[str, str]) -> str:
    return ";".join(f"--{name}:{value}" for name, value in tokens.items())


def squeeze(css: str) -> str:
    """Leave comments and the white space between rules out of a sheet."""
    text = _AROUND.sub(r"\1", _COMMENT.sub("", css))
    return re.sub(r"\s+", " ", text).replace(";}", "}").strip()


def squeeze_script(script: str) -> str:
    """Leave the indents of a script out; it must have no text of several lines."""
    return re.sub(r"\n\s*", "\n", script).strip()


def compose_policy(style: str, script: str = "", *, is_sealed: bool = False) -> str:
    """Compose what a page may load: its own style, script and pictures, and no more.

    A sealed page asks nobody for anything, not even its own host.
    """
    pictures = "img-src data:" if is_sealed else "img-src 'self' data:"
    parts = ["default-src 'none'", f"style-src {_hash(style)}"]
    if script:
        parts.append(f"script-src {_hash(script)}")
    parts.extend([pictures, "base-uri 'none'", "form-action 'none'"])
    if not is_sealed:
        # Lighthouse asks for robots.txt as the page would, and finds none otherwise.
        parts.append("connect-src 'self'")
    return "; ".join(parts)


def draw_icon(name: str, tokens: dict[str, str]) -> str:
    """Draw the first letter of a name as an icon, in an address of its own."""
    letter = escape(next((c for c in name if c.isalnum()), "•").upper())
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f'<rect width="32" height="32" rx="7" fill="{tokens["accent"]}"/>'
        '<text x="16" y="23" font-family="Georgia,serif" font-size="20" '
        f'text-anchor="middle" fill="{tokens["on-accent"]}">{letter}</text></svg>'
    )
    return f"data:image/svg+xml,{quote(svg, safe=_IN_ICONS)}"


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
