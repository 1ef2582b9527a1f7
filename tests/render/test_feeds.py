"""What machines read and links carry: which files there are, and what is in them."""

import json
from pathlib import Path
from xml.etree import ElementTree as Tree

from careerplan.pipeline import Built, build, check
from careerplan.project import Project, find_theme
from tests.built import PLAN, build_site, plan_files, site_of

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
GOAL = (
    "goal: Sell 30 cards a month\nby: 2027-Q3\nmeasure: {to: 30, unit: cards}\n"
    "why: I like it\nsteps:\n"
    "  - {do: Ask, kind: network, state: done}\n"
    "  - {do: Try, takes: 1 month}\n  - {do: Call, every: month, by: 2027-06}\n"
)


def test_the_plan_is_there_as_data() -> None:
    plan = f"{PLAN}path: Seller → Lead\nlinks: {{email: ida@a.example}}\n"
    site = site_of(plan, sell=f"{GOAL}serves: lead\n", lead="goal: Lead the desk\n")
    data = json.loads(site["plan.json"])
    assert data["schema"] == 1
    assert (data["name"], data["as_of"]) == ("Ida Brook", "2026-10")
    assert data["links"] == [{"name": "Email", "address": "mailto:ida@a.example"}]
    assert [role["role"] for role in data["path"]] == ["Seller", "Lead"]
    sell, lead = data["goals"]
    assert (sell["id"], lead["id"]) == ("sell", "lead")
    assert sell["page"] == "goals/sell.html"
    assert sell["by"] == "2027-09-30"
    assert sell["leads_to"] == ["goals/lead.html"]
    assert sell["measures"] == ["30 cards"]
    ask, attempt, call = sell["steps"]
    assert (ask["state"], ask["start"]) == ("done", None)
    assert (attempt["start"], attempt["last"]) == ("2027-09-01", "2027-09-30")
    assert call["repeats"].startswith("every month, ")
    assert lead["by"] is lead["start_no_later_than"] is None


def test_data_is_written_as_people_write() -> None:
    site = site_of(PLAN.replace("Ida Brook", "Ída “I” Брук"), sell=GOAL)
    assert '"name": "Ída “I” Брук",\n' in site["plan.json"].decode()
    assert site["plan.json"].endswith(b"}\n")


def test_the_pitch_is_there_as_text() -> None:
    text = site_of(sell=GOAL)["pitch.txt"].decode()
    parts = text.split("\n\n\n")
    assert [part.split(" (")[0] for part in parts] == [
        "30 seconds",
        "60 seconds",
        "90 seconds",
    ]
    assert "I am Ida Brook, Bank clerk at Harbour Bank.\n" in text
    assert "<" not in text
    assert text.endswith(".\n")


def test_the_sitemap_lists_the_pages_with_the_day_of_the_last_change() -> None:
    log = "log:\n  - {on: 2026-11-05, now: 3}\n  - {on: 2027-01, note: hidden}\n"
    files = plan_files(PLAN, {"sell": GOAL + log})
    url = "https://a.example/?a=1&b"
    root = Tree.fromstring(build_site(files, url=url)["sitemap.xml"])
    found = [item.text for item in root.iter(f"{NAMESPACE}loc")]
    assert found[0] == f"{url}/"
    assert f"{url}/goals/sell.html" in found
    assert not any("404" in (address or "") for address in found)
    days = {item.text for item in root.iter(f"{NAMESPACE}lastmod")}
    assert days == {"2026-11-05"}


def test_without_a_log_the_last_change_is_when_it_was_written() -> None:
    files = plan_files(PLAN, {"lead": "goal: Lead\n"})
    sitemap = build_site(files, url="https://a.example")["sitemap.xml"]
    assert b"<lastmod>2026-10-31</lastmod>" in sitemap


def test_everything_may_be_read_by_robots() -> None:
    assert site_of(lead="goal: Lead\n")["robots.txt"] == b"User-agent: *\nAllow: /\n"


def built(plan: str, *, url: str) -> Built:
    nowhere = Path("nowhere")
    files = plan_files(plan, {"sell": GOAL})
    checked = check(Project(nowhere, files, frozenset()))
    return build(checked, find_theme("base", nowhere), url=url)


def test_what_needs_an_address_is_there_where_there_is_one() -> None:
    always = {"plan.json", "pitch.txt", "robots.txt", "plan.ics"}
    with_address = {"card.png", "qr.svg", "sitemap.xml"}
    assert always <= built(PLAN, url="").files.keys()
    assert not with_address & built(PLAN, url="").files.keys()
    assert always | with_address <= built(PLAN, url="https://a.example").files.keys()


def test_lines_that_are_not_on_the_card_are_told() -> None:
    plan = PLAN.replace("Ida Brook", "山田 花子")
    (hint,) = built(plan, url="https://a.example").hints
    assert hint.startswith('card.png is without "山田 花子"')
    assert hint.endswith("  themes/base/assets/fonts/")
    assert built(plan, url="").hints == ()
    assert built(PLAN, url="https://a.example").hints == ()


def test_an_address_that_no_code_holds_is_told() -> None:
    site = built(PLAN, url=f"https://a.example/{'x' * 3000}")
    assert "qr.svg" not in site.files
    assert site.hints == ("qr.svg is left out: no code holds 3019 letters",)


def test_data_holds_what_the_pages_show() -> None:
    skills = "skills: [{name: Spanish}, {share: public}]\n"
    plan = f"{PLAN}{skills}url: https://a.example\n"
    goal = (
        f"{GOAL}where: at the desk\nrealistic: They ask\nimpact: More sales\n"
        "flexible: by phone\nevidence: [{name: Sheet, link: 'https://b.example'}]\n"
        "achievable: I have the time\nobstacles: I am shy\nlog: [{note: So tired}]\n"
    )
    text = site_of(plan, sell=goal)["plan.json"].decode()
    data = json.loads(text)
    assert data["url"] == "https://a.example/"
    assert data["skills"] == [{"name": "Spanish", "now": "", "target": ""}]
    (sell,) = data["goals"]
    assert sell["where"] == "at the desk"
    assert sell["realistic"] == "They ask"
    assert sell["impact"] == "More sales"
    assert sell["flexible"] == ["by phone"]
    assert sell["evidence"] == [{"name": "Sheet", "address": "https://b.example"}]
    for hidden in ("I have the time", "shy", "tired"):
        assert hidden not in text
