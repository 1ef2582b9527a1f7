"""The files for machines and for sharing, as bytes."""

import json
from dataclasses import dataclass
from typing import Any

from careerplan.audience import PublicPlan
from careerplan.render.calendar import render_calendar
from careerplan.render.card import render_card
from careerplan.render.qr import draw_qr, render_qr
from careerplan.render.style import Style
from careerplan.render.theme import Theme
from careerplan.roadmap.expand import Roadmap
from careerplan.views.calendar import compose_calendar
from careerplan.views.feeds import (
    absolute,
    compose_data,
    compose_pitch_text,
    compose_robots,
    compose_sitemap,
    last_change,
)
from careerplan.views.model import Page, SiteView
from careerplan.views.sharing import compose_card, compose_json_ld
from careerplan.views.words import Words

# A script element ends at any of these, whatever JSON makes of them.
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


@dataclass(frozen=True, slots=True)
class Feeds:
    """What is made beside the pages."""

    files: dict[str, bytes]
    linked_data: dict[str, str]  # JSON to stand in a script element, by path of page
    qr: str  # SVG to stand in a page, or ""
    hints: tuple[str, ...]  # what is not as asked, and why
    drawings: dict[str, bytes]  # what pictures were drawn of, for the search for leaks


def render_feeds(
    view: SiteView,
    pages: tuple[Page, ...],
    public: PublicPlan,
    *,
    roadmap: Roadmap,
    theme: Theme,
    words: Words,
    style: Style,
) -> Feeds:
    """Render what is beside the pages; the card has the light colours of `style`.

    The card, the QR code and the sitemap need the address of the site: without it no
    page could name the card, and a code would lead nowhere. A calendar needs a day.
    """
    changed = last_change(public.plan).last
    files = {
        "plan.json": render_json(compose_data(view)),
        "pitch.txt": compose_pitch_text(view).encode(),
        "robots.txt": compose_robots(view).encode(),
    }
    if events := compose_calendar(view, public, roadmap):
        files["plan.ics"] = render_calendar(view, events, changed=changed)
    hints: tuple[str, ...] = ()
    url = view.site.url
    drawings: dict[str, bytes] = {}
    if url:
        files["sitemap.xml"] = compose_sitemap(view, pages, public.plan).encode()
        tokens = style.tokens["light"]
        drawn = render_card(compose_card(view, words), theme, words, tokens=tokens)
        files["card.png"] = drawn.png
        drawings["card.png#drawing.svg"] = drawn.svg.encode()
        hints = tuple(_tell_left_off(text, theme) for text in drawn.left_off)
        if code := render_qr(url):
            files["qr.svg"] = code
        else:
            hints += (f"qr.svg is left out: no code holds {len(url)} letters",)
    linked = {
        page.path: _for_script(told)
        for page in pages
        if (
            told := compose_json_ld(
                view,
                page,
                canonical=absolute(url, page.path) if url else "",
                changed=changed,
            )
        )
    }
    return Feeds(files, linked, draw_qr(url) if url else "", hints, drawings)


def render_json(data: dict[str, Any]) -> bytes:
    """Render data as JSON that people can read too."""
    return f"{json.dumps(data, ensure_ascii=False, indent=2)}\n".encode()


def _tell_left_off(text: str, theme: Theme) -> str:
    return (
        f'card.png is without "{text}", since its fonts lack some of the letters: put '
        f"one that has them into  themes/{theme.name}/assets/fonts/"
    )


def _for_script(told: dict[str, Any]) -> str:
    """Write JSON in a way that cannot end the script element it stands in."""
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    for letter, escape in _UNSAFE.items():
        text = text.replace(letter, escape)
    return text
