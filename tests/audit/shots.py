"""`make shots`: pictures of every kind of page, and sheets to see many of them at once.

Into the folder named go a picture of each page at each width, light and dark and as
printed, the print as PDF, and contact sheets: `sheet-<theme>-<width>-<scheme>.png` is
one theme, `first-screens.png` what a reader sees of every theme before scrolling, and
`kind-<page>.png` one kind of page in every theme.
"""

import argparse
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from html import escape
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.audit.browser import chromium, open_page
from tests.audit.faults import Place
from tests.audit.pages import PAPER, SCHEMES
from tests.audit.sites import (
    EXAMPLE,
    PLANS,
    build_site,
    list_places,
    one_of_each_kind,
    served,
    theme_names,
)

WIDTHS = (360, 768, 1280)
_THUMBS = {"360": 240, "768": 360}  # px: how wide a picture is on a sheet
_THUMB = 480  # px: any other
_TALL = 900  # px: what is longer is cut off there


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture that was taken."""

    path: Path
    place: Place
    setting: str  # such as "360-dark", "print" or "first-360-light"


def main() -> int:
    """Take the pictures, lay out the sheets, say where they are."""
    parser = argparse.ArgumentParser(prog="make shots", description=__doc__)
    parser.add_argument("folder", type=Path)
    names = theme_names()
    parser.add_argument("--theme", nargs="+", choices=names, default=names)
    parser.add_argument("--plan", choices=list(PLANS), default=EXAMPLE)
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    shots: list[Shot] = []
    with tempfile.TemporaryDirectory(prefix="careerplan-shots-") as name:
        sites = Path(name).resolve()
        with served(sites) as base, chromium() as browser:
            for theme in args.theme:
                if why := build_site(sites, theme=theme, plan=args.plan, base=base):
                    raise SystemExit(f"{theme}: {why}")
                places = list_places(sites, theme=theme, plan=args.plan)
                for place in one_of_each_kind(sites, places):
                    shots += take(browser, base, place, args.folder)
            sheets = lay_out_sheets(browser, shots, args.folder)
    print(f"{len(shots)} pictures and {sheets} sheets in {args.folder}")
    return 0


def take(browser: Browser, base: str, place: Place, folder: Path) -> list[Shot]:
    """Take a page at each width, light and dark, and as printed."""
    shots = []
    with open_page(browser) as page:
        page.goto(f"{base}{place.theme}/{place.plan}/{place.path}")
        for scheme, width in product(SCHEMES, WIDTHS):
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size(
                {"width": width, "height": 640 if width < 700 else 800}
            )
            setting = f"{width}-{scheme}"
            if place.kind == "home":
                shots.append(
                    _shoot(page, place, f"first-{setting}", folder, whole=False)
                )
            shots.append(_shoot(page, place, setting, folder))
        page.emulate_media(media="print", color_scheme="light")
        pdf = folder / f"{place.theme}-{place.kind}-print.pdf"
        page.pdf(path=pdf, format="A4", print_background=False)
        shots.extend(_printed(page, place, pdf, folder))
    return shots


def _shoot(
    page: Page, place: Place, setting: str, folder: Path, *, whole: bool = True
) -> Shot:
    path = folder / f"{place.theme}-{place.kind}-{setting}.png"
    page.screenshot(path=path, full_page=whole)
    return Shot(path, place, setting)


def _printed(page: Page, place: Place, pdf: Path, folder: Path) -> list[Shot]:
    """Turn a PDF into pictures; without pdftoppm, take the page as if on paper."""
    if not shutil.which("pdftoppm"):
        page.set_viewport_size({"width": PAPER, "height": 1016})
        return [_shoot(page, place, "print", folder)]
    stem = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-png", "-r", "80", pdf, stem], check=True)
    pictures = sorted(folder.glob(f"{stem.name}-*.png"))
    return [Shot(path, place, "print") for path in pictures]


def lay_out_sheets(browser: Browser, shots: list[Shot], folder: Path) -> int:
    """Put many pictures onto one, by theme, by kind of page, and first screens."""
    sheets: dict[str, list[Shot]] = {}
    for shot in shots:
        theme, kind, setting = shot.place.theme, shot.place.kind, shot.setting
        if setting.startswith("first-"):
            sheets.setdefault("first-screens", []).append(shot)
            continue
        sheets.setdefault(f"sheet-{theme}-{setting}", []).append(shot)
        if setting in ("360-light", "1280-light"):
            sheets.setdefault(f"kind-{kind}", []).append(shot)
    for name, members in sheets.items():
        with open_page(browser, width=3 * (_THUMB + 12) + 12) as page:
            page.set_content(_sheet(members), wait_until="load")
            page.screenshot(path=folder / f"{name}.png", full_page=True)
    return len(sheets)


def _sheet(shots: list[Shot]) -> str:
    """Return a page that shows pictures side by side, each with its name."""
    figures = "".join(
        f'<figure style="inline-size:{_thumb(shot)}px">'
        f"<figcaption>{escape(shot.path.stem)}</figcaption>"
        f'<img src="{_data(shot)}"></figure>'
        for shot in shots
    )
    return (
        "<style>body{margin:12px;display:flex;flex-wrap:wrap;gap:12px;background:#888;"
        f"font:11px sans-serif}}figure{{margin:0;"
        f"max-block-size:{_TALL}px;overflow:hidden}}img{{inline-size:100%}}</style>{figures}"
    )


def _thumb(shot: Shot) -> int:
    parts = shot.setting.split("-")
    return next((_THUMBS[part] for part in parts if part in _THUMBS), _THUMB)


def _data(shot: Shot) -> str:
    from base64 import b64encode

    return f"data:image/png;base64,{b64encode(shot.path.read_bytes()).decode()}"


if __name__ == "__main__":
    raise SystemExit(main())
