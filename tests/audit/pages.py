"""What is asked of every page in Chromium: axe-core, layout, focus, colours, motion."""

from collections.abc import Callable, Iterator
from typing import Any, Literal

from playwright.sync_api import Browser, Page

from tests.audit.asking import ask, show
from tests.audit.axe import PRINT, judge, newest_axe
from tests.audit.browser import open_page
from tests.audit.faults import Fault, Place, Report, told_by

Scheme = Literal["light", "dark"]
WIDTHS = (320, 360, 768, 1280)
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
PAPER = 688  # px: a sheet of A4 between margins of 14 mm
_HIGH = 800  # px
_DESK = 1280  # px: charts are drawn from about 1024
_MOST_TABS = 120  # that are pressed on one page
_PLAIN: dict[str, Any] = {
    "color_scheme": "light",
    "contrast": "no-preference",
    "forced_colors": "none",
}
# WCAG 1.4.12: whoever needs more space between letters and lines sets it so.
_SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important }
p { margin-block-end: 2em !important }
"""


def check_axe(
    browser: Browser, base: str, place: Place, report: Report
) -> Iterator[Fault]:
    """Run axe-core at each width, light and dark, and as printed."""
    settings = [f"{width} {scheme}" for scheme in SCHEMES for width in WIDTHS]
    with open_page(browser) as page:
        show(page, base, place)
        for setting in (*settings, PRINT):
            put(page, setting)
            used = report.explained
            yield from judge(page, place, setting, script=newest_axe(), used=used)


def put(page: Page, setting: str) -> None:
    """Show a page at a width and in a scheme such as "320 dark", or as printed."""
    if setting == PRINT:
        page.emulate_media(media="print", color_scheme="light")
        page.set_viewport_size({"width": PAPER, "height": _HIGH})
    else:
        width, scheme = setting.split()
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        page.set_viewport_size({"width": int(width), "height": _HIGH})
    ask(page, "settle")


def check_layout(
    browser: Browser, base: str, place: Place, _: Report
) -> Iterator[Fault]:
    """Look for what is cut off, covered or off the screen, at every width and zoom."""
    with open_page(browser) as page:
        show(page, base, place)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": _HIGH})
            for probe in ("sideways", "clipped", "overlaps"):
                yield from told_by(ask(page, probe), "layout", place, f"{width}")
        page.add_style_tag(content=_SPACING)
        for width in (WIDTHS[0], WIDTHS[-1]):
            page.set_viewport_size({"width": width, "height": _HIGH})
            for probe in ("sideways", "clipped", "overlaps"):
                setting = f"{width} spaced"
                yield from told_by(ask(page, probe), "layout", place, setting)
    # A desk of 1280 × 1024 at 400 %.
    zoomed = {"width": 320, "height": 256}
    with open_page(browser, viewport=zoomed, device_scale_factor=4) as page:
        show(page, base, place)
        for probe in ("sideways", "stuck"):
            yield from told_by(ask(page, probe), "layout", place, "400 %")


def check_targets(
    browser: Browser, base: str, place: Place, _: Report
) -> Iterator[Fault]:
    """Measure what is pressed, on a phone and at a desk."""
    with open_page(browser) as page:
        show(page, base, place)
        for width in (WIDTHS[1], WIDTHS[-1]):
            page.set_viewport_size({"width": width, "height": _HIGH})
            yield from told_by(ask(page, "targets"), "targets", place, f"{width}")


def check_focus(
    browser: Browser, base: str, place: Place, _: Report
) -> Iterator[Fault]:
    """Go through the page with the Tab key: each stop is shown and not covered."""
    for colours in ("none", "active"):
        with open_page(browser, forced_colors=colours) as page:
            show(page, base, place)
            seen: set[str] = set()
            for _number in range(_MOST_TABS):
                page.keyboard.press("Tab")
                stop = ask(page, "focused")
                if stop is None or stop["place"] in seen:
                    break
                seen.add(stop["place"])
                setting = "forced colours" if colours == "active" else ""
                yield from told_by(stop["found"], "focus", place, setting)
            if not seen:
                yield Fault("focus", place, "nothing-to-reach", "body")


def check_colours(
    browser: Browser, base: str, place: Place, _: Report
) -> Iterator[Fault]:
    """Look at a picture of the page in forced colours: each line of text is seen.

    With more contrast asked for as well, and on paper without its backgrounds.
    """
    settings: dict[str, dict[str, Any]] = {
        "forced colours": {"forced_colors": "active"},
        "forced colours dark": {"forced_colors": "active", "color_scheme": "dark"},
        "light": {"color_scheme": "light"},
        "dark": {"color_scheme": "dark"},
        "more contrast": {"contrast": "more"},
        "more contrast dark": {"contrast": "more", "color_scheme": "dark"},
    }
    with open_page(browser) as sight, open_page(browser, width=_DESK) as page:
        show(page, base, place)
        for setting, media in settings.items():
            page.emulate_media(**{**_PLAIN, **media})
            found = [*_unseen(page, sight), *ask(page, "charts")]
            yield from told_by(found, "colours", place, setting)
        page.set_viewport_size({"width": PAPER, "height": _HIGH})
        page.emulate_media(**{**_PLAIN, "media": "print"})
        # Browsers leave out backgrounds on paper unless they are asked for.
        page.add_style_tag(content="*{background:none!important}")
        page.add_style_tag(content="html{background:#fff!important}")
        yield from told_by(_unseen(page, sight), "colours", place, "paper")


def _unseen(page: Page, sight: Page) -> list[dict[str, str]]:
    """Return the lines that a picture of the page does not show."""
    from base64 import b64encode

    ask(page, "settle")
    boxes = ask(page, "boxes")
    picture = b64encode(page.screenshot(full_page=True)).decode()
    found: list[dict[str, str]] = ask(
        sight, "pale", [f"data:image/png;base64,{picture}", boxes]
    )
    return found


def check_motion(
    browser: Browser, base: str, place: Place, _: Report
) -> Iterator[Fault]:
    """See that nothing moves where less motion is asked for, nor by itself at all."""
    with open_page(browser, reduced_motion="reduce") as page:
        page.goto(f"{base}{place.theme}/{place.plan}/{place.path}")
        yield from told_by(ask(page, "motion"), "motion", place, "reduced motion")
    with open_page(browser, reduced_motion="no-preference") as page:
        page.goto(f"{base}{place.theme}/{place.plan}/{place.path}")
        found = ask(page, "motion")
        moving = [item for item in found if item["rule"] == "moves-by-itself"]
        yield from told_by(moving, "motion", place)


Check = Callable[[Browser, str, Place, Report], Iterator[Fault]]
PAGE_CHECKS: dict[str, Check] = {
    "axe": check_axe,
    "layout": check_layout,
    "targets": check_targets,
    "focus": check_focus,
    "colours": check_colours,
    "motion": check_motion,
}
# A page of each kind is enough for what depends on the style sheet alone.
ONE_OF_EACH = ("focus", "colours", "motion")
