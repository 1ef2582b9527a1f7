"""A theme's sheets: sides that turn with the script, and nothing from elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from careerplan.render.theme import Theme, read_text
from careerplan.theming.declared import PAIRS, PAPERS
from careerplan.theming.faults import Fault, Named

# Comments, texts and addresses are taken as a whole, the rest letter by letter.
_TOKEN = re.compile(
    r"""/\*.*?(?:\*/|\Z)
    | "(?:\\.|[^"\\])*"? | '(?:\\.|[^'\\])*'?
    | url\(\s*[^"'()\s]*\s*\)
    | .""",
    re.DOTALL | re.VERBOSE | re.IGNORECASE,
)
_SIDE = re.compile(r"(?<![a-z])(left|right)(?![a-z])")
_SIDED = re.compile(
    r"(?:left|right"
    r"|(?:scroll-)?(?:margin|padding)-(?:left|right)"
    r"|border-(?:left|right)(?:-(?:color|style|width))?"
    r"|border-(?:top|bottom)-(?:left|right)-radius)"
)
_SIDED_VALUES = {"text-align": "", "text-align-last": "", "float": "inline-"}
_SIDED_VALUES["clear"] = "inline-"
# These take four values of which two are a left and a right.
_FOUR = re.compile(
    r"(?:scroll-)?(?:margin|padding)|inset|border-(?:color|style|width|radius)"
)
_ADDRESS = re.compile(r"url\(\s*[\"']?\s*(?P<address>[^\"')]*)|^@import\b(?P<sheet>.*)")
_OUTSIDE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_LOGICAL = {"left": "start", "right": "end"}
_COLOURS = {f"--{name}" for name in (*PAPERS, *(ink for ink, *_ in PAIRS))}
# Where colours may be set: readers asked for it, or it is ink on paper.
_FREE = re.compile(r"print|prefers-contrast|forced-colors")


@dataclass(frozen=True, slots=True)
class Declaration:
    """A property and its value, or a statement such as @import as the property."""

    name: str
    value: str
    line: int
    around: tuple[str, ...]  # the heads of the blocks it stands in, outermost first


def check_sheets(
    theme: Theme, folders: tuple[Path, ...], named: Named
) -> Iterator[Fault]:
    """Find what does not belong into a sheet, in some folders and in user.css."""
    sheets = [folder / "assets" / "theme.css" for folder in folders]
    sheets.extend([theme.user_sheet] if theme.user_sheet else [])
    for path in sheets:
        if path.is_file():
            yield from check_sheet(read_text(path), path, named)


def check_sheet(css: str, path: Path, named: Named) -> Iterator[Fault]:
    """Find what does not belong into one sheet."""
    for one in declarations(css):
        place = named.place(path, one.line)
        yield from _check_sides(one, place)
        yield from _check_address(one, place)
        if one.name in _COLOURS and not _FREE.search(" ".join(one.around)):
            yield Fault(
                place,
                f"{one.name} is set in a sheet, where its contrast is not checked",
                f'declare it in theme.toml:  {one.name[2:]} = "…"  in [tokens.light] '
                "and [tokens.dark]",
            )


def _check_sides(one: Declaration, place: str) -> Iterator[Fault]:
    """Find left and right: in Arabic a line begins on the right."""
    value = one.value.casefold().removesuffix("!important").strip()
    if _SIDED.fullmatch(one.name):
        fix = f"write  {_turned(one.name)}"
        yield Fault(place, f"{one.name} does not turn with the script", fix)
    elif one.name in _SIDED_VALUES and value in _LOGICAL:
        fix = f"write  {one.name}: {_SIDED_VALUES[one.name]}{_LOGICAL[value]}"
        yield Fault(place, f"{one.name}: {value} does not turn with the script", fix)
    elif _FOUR.fullmatch(one.name):
        sides = _split(value)
        pairs = ((0, 1), (2, 3)) if one.name.endswith("radius") else ((1, 3),)
        if len(sides) == 4 and any(sides[a] != sides[b] for a, b in pairs):
            message = f"{one.name}: {value} has another left than right in any script"
            family = one.name.removesuffix("-radius")
            fix = f"write  {family}-block  and  {family}-inline"
            if one.name.endswith("radius"):
                fix = "write  border-start-start-radius  and its likes"
            yield Fault(place, message, fix, is_hint=True)


def _turned(name: str) -> str:
    """Return the logical name of a property that names a side."""
    if name in _LOGICAL:
        return f"inset-inline-{_LOGICAL[name]}"
    if name.endswith("-radius"):
        _, block, inline, _ = name.split("-")
        first = "start" if block == "top" else "end"
        return f"border-{first}-{_LOGICAL[inline]}-radius"
    return _SIDE.sub(lambda found: f"inline-{_LOGICAL[found[1]]}", name)


def _check_address(one: Declaration, place: str) -> Iterator[Fault]:
    """Find what a page would load; it has its style in itself, and loads nothing."""
    for found in _ADDRESS.finditer(f"{one.name} {one.value}"):
        address = (found["address"] or found["sheet"] or "").strip(" \"'")
        if address.startswith(("data:", "#")):
            continue
        if _OUTSIDE.match(address) or _OUTSIDE.search(found["sheet"] or ""):
            message = f"the sheet asks another host: {address}"
        else:
            message = f"the sheet asks for a file that no page loads: {address}"
        yield Fault(
            place, message, "put it into the sheet itself, a picture as  url(data:…)"
        )


def _split(value: str) -> list[str]:
    """Split a value at its spaces, but not inside of brackets."""
    parts, depth = [""], 0
    for letter in value:
        depth += (letter == "(") - (letter == ")")
        if letter.isspace() and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return [part for part in parts if part]


def declarations(css: str) -> Iterator[Declaration]:
    """Yield the declarations of a sheet, and its statements, with their lines."""
    around: list[str] = []
    text, line, begun = "", 1, 0
    for found in _TOKEN.finditer(css):
        token = found[0]
        if token in ("{", "}", ";"):
            if token == "{":
                around.append(text.strip())
            elif text.strip():
                yield _declaration(text.strip(), begun, tuple(around))
            if token == "}" and around:
                around.pop()
            text = ""
        elif not token.startswith("/*"):
            if not text.strip() and token.strip():
                begun = line
            text += token
        line += token.count("\n")
    if text.strip():
        yield _declaration(text.strip(), begun, ())


def _declaration(text: str, line: int, around: tuple[str, ...]) -> Declaration:
    if text.startswith("@"):
        return Declaration(text, "", line, around)
    name, _, value = text.partition(":")
    return Declaration(name.strip().casefold(), value.strip(), line, around)
