"""The pages of every theme, by what the audit asks: the quick part of `make audit`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.audit.asking import ask, show
from tests.audit.axe import PRINT, bundled_axe, judge
from tests.audit.browser import open_page
from tests.audit.faults import Fault, Place, Report, told_by
from tests.audit.pages import put
from tests.audit.sites import EXAMPLE, build_site, served, theme_names
from tests.audit.weight import check_print, check_weight
from tests.browsers import open_browser

pytestmark = pytest.mark.browser

PAGES = ("index.html", "timeline.html", "pitch.html", "goals/into-sales.html")
SETTINGS = ("320 light", "1280 dark", PRINT)
STRESS = ("forty-milestones", "right-to-left")
THEMES = theme_names()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sites")


@pytest.fixture(scope="module")
def base(folder: Path) -> Iterator[str]:
    with served(folder) as address:
        yield address


@pytest.fixture(scope="module", params=THEMES)
def theme(request: pytest.FixtureRequest, folder: Path, base: str) -> str:
    for plan in (EXAMPLE, *STRESS):
        assert build_site(folder, theme=request.param, plan=plan, base=base) == ""
    return str(request.param)


def told(faults: list[Fault]) -> list[str]:
    """Say of each fault what its author has to know, each once."""
    parts = ((f.rule, str(f.place), f.setting, f.selector, f.detail) for f in faults)
    return sorted({" | ".join(part) for part in parts})


def test_there_are_themes_to_look_at() -> None:
    assert "base" in THEMES


@pytest.mark.parametrize("path", PAGES)
def test_anyone_can_read_and_use_it(
    browser: Browser, base: str, theme: str, path: str
) -> None:
    place = Place(theme, EXAMPLE, path)
    found: list[Fault] = []
    with open_page(browser) as page:
        show(page, base, place)
        for setting in SETTINGS:
            put(page, setting)
            found += judge(page, place, setting, script=bundled_axe())
            if setting != PRINT:
                for probe in ("sideways", "clipped", "overlaps", "targets", "charts"):
                    found += told_by(ask(page, probe), "layout", place, setting)
    assert told(found) == []


@pytest.mark.parametrize("plan", STRESS)
def test_nothing_breaks_out_of_a_narrow_page(
    browser: Browser, base: str, theme: str, plan: str
) -> None:
    found: list[Fault] = []
    with open_page(browser, width=320) as page:
        for path in ("index.html", "timeline.html"):
            place = Place(theme, plan, path)
            show(page, base, place)
            for probe in ("sideways", "clipped", "overlaps"):
                found += told_by(ask(page, probe), "layout", place)
    assert told(found) == []


def test_the_home_page_is_light_and_fits_on_one_sheet(
    browser: Browser, base: str, folder: Path, theme: str
) -> None:
    place = Place(theme, EXAMPLE, "index.html")
    report = Report()
    found = [
        *check_weight(browser, base, place, report, folder=folder),
        *check_print(browser, base, place, report),
    ]
    assert told(found) == []
    (figures,) = report.figures.values()
    assert figures["requests"] == figures["A4"] == figures["Letter"] == "1"
