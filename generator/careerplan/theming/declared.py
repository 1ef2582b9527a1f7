"""What a theme.toml declares: its contract, its keys, and colours that can be read."""

import re
from collections.abc import Iterator
from pathlib import Path

from careerplan.plan.reading import nearest
from careerplan.render.colour import AAA, contrast, readable
from careerplan.render.theme import BASE, CONTRACT, Theme, read_manifest, read_text
from careerplan.theming.faults import Fault, Named

HEX = re.compile(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
PAPERS = ("paper", "surface", "sunk")
# What is read on which papers, and the contrast it needs: WCAG 2.2, 1.4.6 and 1.4.11.
PAIRS = (
    *(
        (ink, PAPERS, AAA)
        for ink in ("ink", "muted", "accent", "accent-2", "ok", "warn")
    ),
    ("control", PAPERS, 3.0),
    ("on-accent", ("accent",), AAA),
)
_MANIFEST = "theme.toml"
_KEYS = ("name", "version", "contract", "extends", "license", "tokens")


def check_contract(
    name: str, places: tuple[Path, ...], named: Named
) -> Iterator[Fault]:
    """Find a theme, or one that it builds on, that is made for another contract."""
    seen: set[str] = set()
    while name not in seen:
        seen.add(name)
        folders = [place / name for place in places if (place / name).is_dir()]
        holding = next((folder for folder in folders if read_manifest(folder)), None)
        manifest = read_manifest(holding) if holding else {}
        if holding and manifest.get("contract") != CONTRACT:
            path = holding / _MANIFEST
            said = manifest.get("contract")
            message = f"the theme is made for contract {said}, and this is {CONTRACT}"
            if said is None:
                message = "the theme does not say for which contract it is made"
            place = named.place(path, _line_of(read_text(path), "", "contract"))
            fix = f"write  contract = {CONTRACT}"
            yield Fault(place, message, fix, is_hint=said is None)
        name = BASE if name == BASE else str(manifest.get("extends", BASE))


def check_manifests(theme: Theme, named: Named) -> Iterator[Fault]:
    """Find keys in theme.toml that nothing reads."""
    for folder in theme.folders:
        for key in read_manifest(folder):
            if key in _KEYS or key.startswith("x-"):
                continue
            path = folder / _MANIFEST
            close = nearest(key, list(_KEYS))
            fix = (
                f"did you mean  {close}  ?"
                if close
                else f"take it out, or write x-{key}"
            )
            line = _line_of(read_text(path), "", key)
            yield Fault(
                named.place(path, line),
                f'nothing reads the key "{key}"',
                fix,
                bool(not close),
            )


def check_tokens(theme: Theme, named: Named) -> Iterator[Fault]:
    """Find colours that are none, and pairs of them that are hard to read."""
    for scheme, tokens in theme.tokens.items():
        bad = {name for name, value in tokens.items() if not _is_colour(value)}
        for name in sorted(bad):
            yield Fault(
                _place(theme, scheme, name, named=named),
                f"{name} is no colour that can be checked: {tokens[name]}",
                f'write it with # and six digits, such as  {name} = "#0B5A52"',
            )
        for ink, papers, least in PAIRS:
            if not bad & {ink, *papers}:
                yield from _check_pair(
                    theme, scheme, (ink, *papers), least=least, named=named
                )


def _is_colour(value: object) -> bool:
    return isinstance(value, str) and bool(HEX.fullmatch(value))


def _check_pair(
    theme: Theme, scheme: str, names: tuple[str, ...], *, least: float, named: Named
) -> Iterator[Fault]:
    """Compare a colour with what it stands on, and propose one that is read there."""
    tokens = theme.tokens[scheme]
    ink, *papers = names
    ratio, worst = min(
        (contrast(tokens[ink], tokens[paper]), paper) for paper in papers
    )
    if ratio >= least:
        return
    better = readable(tokens[ink], tuple(tokens[paper] for paper in papers), least)
    what = "a text" if least == AAA else "an edge"
    fix = f'write  {ink} = "{better}"'
    if min(contrast(better, tokens[paper]) for paper in papers) < least:
        fix = f"no {ink} can be read there: make {' and '.join(papers)} more alike"
    yield Fault(
        _place(theme, scheme, ink, worst, named=named),
        f"{ink} {tokens[ink]} on {worst} {tokens[worst]} has a contrast of "
        f"{int(ratio * 10) / 10:.1f} in {scheme} mode, and {what} needs {least:.0f}",
        fix,
    )


def _place(theme: Theme, scheme: str, *names: str, named: Named) -> str:
    """Return where the first of some tokens is declared, by the theme's order."""
    for folder in theme.folders:
        declared = read_manifest(folder).get("tokens", {}).get(scheme, {})
        for name in names:
            if name in declared:
                path = folder / _MANIFEST
                line = _line_of(read_text(path), f"tokens.{scheme}", name)
                return named.place(path, line)
    return named.place(theme.folders[0] / _MANIFEST)


def _line_of(text: str, table: str, key: str) -> int:
    """Return the line of a key in a table, or 0: TOML readers do not tell it."""
    here = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if found := re.match(r"\s*\[([^\]]*)\]", line):
            here = re.sub(r"[\s\"']", "", found[1])
        elif here == table and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
            return number
    return 0
