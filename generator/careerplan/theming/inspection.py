"""The check of a theme: what it declares, how it is written, what it makes of plans."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from careerplan.errors import CareerplanError
from careerplan.render.style import squeeze_script
from careerplan.render.theme import Theme
from careerplan.theming.declared import check_contract, check_manifests, check_tokens
from careerplan.theming.ejecting import check_copies
from careerplan.theming.faults import Fault, Named
from careerplan.theming.places import Places
from careerplan.theming.rendered import HOME, check_site, pack
from careerplan.theming.sheets import check_sheets
from careerplan.theming.sources import ADDRESS, HANDLER, SCRIPT, STYLE, check_sources
from careerplan.theming.stress import PLANS, Stressed, stress

_PLACED = re.compile(r"(?P<file>.+):(?P<line>\d+): (?P<message>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Inspected:
    """What came of checking a theme."""

    faults: tuple[Fault, ...]
    weights: dict[str, int]  # bytes of the home page, packed, by plan

    @property
    def is_sound(self) -> bool:
        """Tell whether the theme passes; hints let it."""
        return all(fault.is_hint for fault in self.faults)


def inspect_theme(
    name: str, places: Places, *, root: Path, plans: Iterable[str] = tuple(PLANS)
) -> Inspected:
    """Check a theme by its files, and by what it makes of plans.

    Raises `CareerplanError` for a theme that there is not, or that cannot be read.
    """
    places.refuse_unknown(name)
    named = Named(root, places.shipped)
    contract = tuple(check_contract(name, places.in_order, named))
    if any(not fault.is_hint for fault in contract):  # it cannot be loaded
        return Inspected(contract, {})
    theme = places.find(name)
    folders = tuple(one for one in theme.folders if places.is_mendable(one, name))
    written = [
        *contract,
        *check_manifests(theme, named),
        *check_tokens(theme, named),
        *check_sheets(theme, folders, named),
        *check_sources(folders, named),
        *check_copies(theme, named),
    ]
    made: list[Fault] = []
    weights = {}
    script = squeeze_script(theme.read("assets/pitch.js"))
    for plan in plans:
        site = _build(plan, theme, named, made)
        if site:
            weights[plan] = pack(site.files.get(HOME, b""))
            made.extend(check_site(site, script=script))
    return Inspected((*written, *_once(made, written)), weights)


def _build(
    plan: str, theme: Theme, named: Named, faults: list[Fault]
) -> Stressed | None:
    """Build a plan; what a template does wrong is a fault of the theme."""
    try:
        return stress(plan, theme)
    except CareerplanError as error:
        found = _PLACED.fullmatch(error.message)
        if found:
            place = named.place(Path(found["file"]), int(found["line"]))
            fix = "write a name that docs/theme-model.md lists"
            is_name = "undefined" in error.message or "no attribute" in error.message
            faults.append(
                Fault(place, found["message"], fix if is_name else error.hint)
            )
        else:
            faults.append(Fault(theme.name, error.message, error.hint))
        return None


def _once(made: list[Fault], written: list[Fault]) -> Iterator[Fault]:
    """Yield what was found on pages, once each; not what the files have shown."""
    kinds = {_kind(fault.message) for fault in written} & {STYLE, SCRIPT, HANDLER}
    hosts = {fault.message for fault in written if _kind(fault.message) == ADDRESS}
    first: dict[str, Fault] = {}
    pages: dict[str, set[str]] = {}
    for fault in made:
        if _kind(fault.message) in kinds or fault.message in hosts:
            continue
        key = re.sub(r"\d+\.\d KB", "", fault.message)
        first.setdefault(key, fault)
        pages.setdefault(key, set()).add(fault.place)
    for key, fault in first.items():
        more = len(pages[key]) - 1
        told = f"{fault.message} ({more} more such)" if more else fault.message
        yield replace(fault, message=told)


def _kind(message: str) -> str:
    return message.partition(": ")[0]
