"""The audit sees what it is for: pages with one thing wrong each, and right ones."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.audit.asking import ask
from tests.audit.axe import bundled_axe, judge
from tests.audit.browser import open_page
from tests.audit.faults import Fault, Place, Report, tell
from tests.audit.weight import count_sheets
from tests.browsers import open_browser

pytestmark = pytest.mark.browser

LONG = "Donaudampfschifffahrtsgesellschaftskapitän" * 2


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with open_page(browser, width=320) as opened:
        yield opened


def rules(page: Page, probe: str, html: str) -> set[str]:
    page.set_content(f"<!doctype html><html lang=en><body>{html}")
    return {item["rule"] for item in ask(page, probe)}


@pytest.mark.parametrize(
    ("probe", "html", "expected"),
    [
        ("sideways", f"<p>{LONG}", "scrolls-sideways leaves-the-screen"),
        ("sideways", f"<p style='overflow-wrap:anywhere'>{LONG}", ""),
        ("sideways", f"<div dir=rtl style='overflow-x:auto'><p>{LONG}</div>", ""),
        ("clipped", f"<p style='overflow:hidden'>{LONG}", "text-cut-off"),
        ("clipped", "<p style='overflow:hidden'>Short", ""),
        (
            "overlaps",
            "<p>One line<p style='margin-top:-2.2em'>Another",
            "texts-overlap",
        ),
        ("overlaps", "<p>One line<p>Another", ""),
        ("targets", "<p><a href=#>Alone</a>", "link-under-24"),
        ("targets", "<p>In a <a href=#>sentence</a> of words", ""),
        ("targets", "<a href=# style='display:inline-block;padding:9px'>Large</a>", ""),
        (
            "targets",
            "<button style='height:30px;width:90px'>Go</button>",
            "button-under-44",
        ),
        ("targets", "<button style='height:44px;width:90px'>Go</button>", ""),
        (
            "stuck",
            "<div style='position:fixed;inset:0'>All of it</div>",
            "fills-the-screen",
        ),
        ("stuck", "<div style='position:sticky;height:40px'>A bar</div>", ""),
        ("motion", "<p style='transition:transform 1s'>Slides", "moves-in-transition"),
        ("motion", "<p style='transition:background-color .15s'>Fades", ""),
        ("motion", "<style>html{scroll-behavior:smooth}</style>", "scrolls-smoothly"),
        (
            "motion",
            "<style>@view-transition{navigation:auto}</style>",
            "view-transition",
        ),
        (
            "motion",
            "<style>@view-transition{navigation:auto}"
            "@media (min-width:1px){@view-transition{navigation:none}}</style>",
            "",
        ),
        ("paper", "<style>@page{size:A4}</style>", "names-a-paper-size"),
        ("paper", "<style>@page{margin:14mm}</style>", ""),
        ("deadButtons", "<button>Copy</button>", "dead-button"),
        ("deadButtons", "<button hidden>Copy</button>", ""),
        ("charts", "<svg><text y=20 fill='#999'>2027</text></svg>", "pale-in-a-chart"),
        ("charts", "<svg><text y=20>2027</text></svg>", ""),
        (
            "charts",
            "<div style='background:rgb(0, 0, 0)'>"
            "<svg><text y=20 fill='#eee'>2027</text></svg></div>",
            "",
        ),
    ],
)
def test_a_probe_finds_one_thing(
    page: Page, probe: str, html: str, expected: str
) -> None:
    assert rules(page, probe, html) == set(expected.split())


@pytest.mark.parametrize(
    ("style", "expected"), [("", set()), ("outline:none", {"focus-not-shown"})]
)
def test_focus_must_be_shown(page: Page, style: str, expected: set[str]) -> None:
    page.set_content(
        "<style>a:focus{outline:3px solid}</style>"
        f"<p><a href=# style='{style}'>A link</a>"
    )
    page.keyboard.press("Tab")
    assert {item["rule"] for item in ask(page, "focused")["found"]} == expected


def test_focus_must_not_be_covered(page: Page) -> None:
    bar = (
        "<div style='position:fixed;inset:0 0 auto;height:99px;background:#fff'></div>"
    )
    page.set_content(f"<style>a:focus{{outline:3px solid}}</style><a href=#>A</a>{bar}")
    page.keyboard.press("Tab")
    found = ask(page, "focused")["found"]
    assert [item["rule"] for item in found] == ["focus-covered"]


def test_text_of_the_colour_of_its_paper_is_not_seen(page: Page) -> None:
    from base64 import b64encode

    page.set_content(
        "<p dir=rtl>1 قرار تعيين · 5 من 5<p style='color:#fff'>White on white"
    )
    boxes = ask(page, "boxes")
    picture = b64encode(page.screenshot(full_page=True)).decode()
    found = ask(page, "pale", [f"data:image/png;base64,{picture}", boxes])
    said = [item["detail"] for item in found]
    assert said == ["1 to 1: White", "1 to 1: on", "1 to 1: white"]


def test_axe_core_asks_for_the_contrast_of_aaa(page: Page) -> None:
    place = Place("none", "none", "index.html")
    page.set_content(
        "<!doctype html><html lang=en><title>A page</title><main>"
        "<h1>A page</h1><p style='color:#6b6b6b'>Between 4.5 and 7 to 1</p></main>"
    )
    found = list(judge(page, place, "320 light", script=bundled_axe()))
    assert [fault.rule for fault in found] == ["color-contrast-enhanced"]
    assert found[0].selector == "main > p"


def test_sheets_are_counted(page: Page) -> None:
    page.set_content("<p style='break-after:page'>One<p>Two")
    assert count_sheets(page.pdf(format="A4")) == 2


def test_a_fault_of_two_themes_is_told_once() -> None:
    report = Report()
    for theme in ("base", "ledger"):
        place = Place(theme, "example", "index.html")
        fault = Fault("layout", place, "text-cut-off", "main > p", "Lorem", "320")
        report.add("layout", place, [fault, fault])
    assert list(tell(report))[-5:] == [
        "base ledger: layout  text-cut-off  main > p",
        "    Lorem",
        "    example/index.html at 320",
        "",
        "1 faults on 2 pages",
    ]
