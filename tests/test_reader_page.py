"""What every theme must keep for its reader, on the example with an address."""

import gzip
from functools import cache
from pathlib import Path

import mf2py
import pytest

from careerplan.pipeline import build, check
from careerplan.project import Project, find_theme, read_example, shipped_folder
from careerplan.render.theme import list_themes

URL = "https://tamsin.example/plan/"
THEMES = list_themes((shipped_folder("themes"),))
MOST_BYTES = 8 * 1024  # gzipped, of the home page of the example: the reader's figure


@cache
def example_in(theme: str) -> dict[str, bytes]:
    nowhere = Path("nowhere")
    checked = check(Project(nowhere, read_example(), frozenset()))
    return build(checked, find_theme(theme, nowhere), url=URL).files


def test_there_are_three_themes_beside_the_base() -> None:
    assert THEMES == ["base", "horizon", "ledger", "northstar"]


@pytest.mark.parametrize("theme", THEMES)
def test_the_home_page_comes_with_the_first_packets(theme: str) -> None:
    page = example_in(theme)["index.html"]
    assert 3000 < len(gzip.compress(page, 9)) <= MOST_BYTES


@pytest.mark.seed("S4")
@pytest.mark.parametrize("theme", THEMES)
def test_the_pitch_is_there_to_be_said_copied_printed_and_shared(theme: str) -> None:
    site = example_in(theme)
    page = site["pitch.html"].decode()
    for title in ("30 seconds", "60 seconds", "90 seconds"):
        assert f">{title}</h2>" in page
    assert page.count("words · about") >= len(
        ("30 seconds", "60 seconds", "90 seconds")
    )
    assert "<p>I am Tamsin Adeyoke, Customer service representative at" in page
    assert 'data-copy="Copy"' in page
    assert 'class="paper"' in page.split("<main")[1]
    assert f'property="og:image" content="{URL}card.png"' in page
    assert "trip" not in page  # the personal goal behind it all


@pytest.mark.parametrize("theme", THEMES)
def test_the_home_page_is_the_card_of_its_person(theme: str) -> None:
    parsed = mf2py.parse(doc=example_in(theme)["index.html"].decode(), url=URL)
    (card,) = [item for item in parsed["items"] if "h-card" in item["type"]]
    told = card["properties"]
    assert told["name"] == ["Tamsin Adeyoke"]
    assert told["url"] == told["uid"] == [URL]
    assert told["job-title"] == ["Customer service representative"]
    assert told["note"] == ["From answering card questions to selling the right card"]
    assert set(parsed["rels"]["me"]) == {
        "https://example.com/tamsin-adeyoke/resume",
        "https://example.org/in/tamsin-adeyoke",
    }


@pytest.mark.parametrize("theme", THEMES)
def test_the_script_of_the_pitch_is_small_and_alone(theme: str) -> None:
    files = example_in(theme)
    scripted = [name for name, data in files.items() if b"<script>" in data]
    assert scripted == ["pitch.html"]
    script = files["pitch.html"].split(b"<script>")[1].split(b"</script>")[0]
    assert 500 < len(script) < 2048


def test_themes_differ_in_more_than_their_colours() -> None:
    bodies = {
        theme: example_in(theme)["index.html"].split(b"<main", 1)[1]
        for theme in ("northstar", "ledger", "horizon")
    }
    orders = {
        theme: [part.split(b'"')[0] for part in body.split(b'aria-labelledby="')[1:]]
        for theme, body in bodies.items()
    }
    assert len({tuple(order) for order in orders.values()}) == 3
