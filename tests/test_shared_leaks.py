"""Nothing private is on the card, in the calendar, the code or the linked data."""

import re
from pathlib import Path

import pytest

from careerplan import audience
from careerplan.audience import narrow_to_public
from careerplan.pipeline import build
from careerplan.plan.model import Audience
from careerplan.project import find_theme
from careerplan.render.card import draw_card
from careerplan.roadmap.expand import expand
from careerplan.views.pages import compose_site
from careerplan.views.sharing import compose_card
from tests.canaries import find_canaries
from tests.twins import checked_made

BASE = find_theme("base", Path("nowhere"))
URL = "https://jo.example/plan"
SEEDS = range(24)
_LINKED = re.compile(rb'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def shared_files(seed: int) -> dict[str, bytes]:
    """Give what a made plan shares; the card as the text that is drawn."""
    checked = checked_made(seed)
    site = build(checked, BASE, url=URL).files
    assert site["card.png"].startswith(b"\x89PNG")
    public = narrow_to_public(checked.tracked.plan)
    words = BASE.words("en")
    view = compose_site(public, expand(public.plan), url=URL, words=words)
    card = compose_card(view, words)
    drawing = draw_card(card, BASE, words, tokens=BASE.tokens["light"])
    linked = {f"{path}.json": b"".join(_LINKED.findall(site[path])) for path in site}
    return {
        "card.svg": drawing.svg.encode(),
        "left off": " ".join(drawing.left_off).encode(),
        **{name: site[name] for name in ("qr.svg", "plan.json")},
        "plan.ics": site.get("plan.ics", b"").replace(b"\r\n ", b""),
        **{name: data for name, data in linked.items() if data},
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_private_is_shared(seed: int) -> None:
    files = shared_files(seed)
    assert b"ProfilePage" in files["index.html.json"]
    assert b"jo.example/plan" in files["card.svg"]
    assert find_canaries(files) == []


def test_most_plans_have_a_calendar_and_plans_to_act_to_look_at() -> None:
    shared = [shared_files(seed) for seed in SEEDS]
    assert sum(files["plan.ics"].count(b"BEGIN:VEVENT") for files in shared) >= 40
    assert sum(b"PlanAction" in b"".join(files.values()) for files in shared) >= 10


def test_a_leak_is_found_in_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hidden goals are taken for public ones."""
    monkeypatch.setattr(audience, "audience_of", lambda _: Audience.PUBLIC)
    found = {
        hit.split(":")[0] for seed in SEEDS for hit in find_canaries(shared_files(seed))
    }
    assert {"plan.ics", "plan.json"} <= found
    assert any(name.startswith("goals/") for name in found)
