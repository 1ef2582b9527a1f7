"""A theme of forty lines: a sheet, one part, and the author's own sheet on top."""

import re
from pathlib import Path

import pytest

from careerplan.theming.inspection import inspect_theme
from careerplan.theming.places import places_of
from careerplan.theming.stress import EXAMPLE, PLANS, Stressed, stress
from tests.built import parse_page, text_of

SHEET = """\
/* Evening: a dark band on top, round things, and a big first line. */
:root {
  --head: "Avenir Next", Futura, "Noto Sans", sans-serif;
  --frame: 54rem;
}
.band {
  background: var(--accent);
  color: var(--on-accent);
  padding-block: .5rem;
  padding-inline: 1rem;
  border-radius: 99px;
}
.band + .hero { margin-block-start: var(--sp) }
.hero h1 {
  font-size: var(--s4);
  letter-spacing: -.03em;
}
.button { border-radius: 99px }
.cards {
  counter-reset: goal;
}
.cards > li {
  counter-increment: goal;
  border-inline-start: 3px solid var(--accent);
  padding-inline-start: 1rem;
}
.cards > li::before {
  content: counter(goal);
  color: var(--muted);
}
.timeline > li::before { border-radius: 0 }
section { border-block-start-style: dashed }
@media (min-width: 60rem) {
  .path li { clip-path: none; margin-inline-start: .5rem }
}
@media print {
  .band { display: none }
  .cards > li { border: 0; padding: 0 }
  .cards > li::before { content: none }
}
"""
PART = '<p class="band">{{ site.name }}</p>\n{% include "!theme/parts/hero.html" %}\n'
USER = ".band { background: none }\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Lay out a project with the theme, and a sheet of the author's own."""
    texts = {
        "evening/theme.toml": 'contract = 1\nextends = "northstar"\n',
        "evening/assets/theme.css": SHEET,
        "evening/templates/parts/hero.html": PART,
        "user.css": USER,
    }
    for path, text in texts.items():
        file = tmp_path / "themes" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path


def site(root: Path, name: str) -> Stressed:
    return stress(EXAMPLE, places_of(root).find(name))


def test_it_is_a_theme_of_forty_lines(root: Path) -> None:
    assert len(SHEET.splitlines()) == 40
    assert inspect_theme("evening", places_of(root), root=root).faults == ()
    assert len(PLANS) == 4


def test_the_part_stands_around_that_of_the_theme_it_builds_on(root: Path) -> None:
    own = site(root, "evening").files["index.html"].decode()
    parent = site(root, "northstar").files["index.html"].decode()
    (hero,) = re.findall(r"<header class=\"hero.*?</header>", parent, re.DOTALL)
    band = '<p class="band">Tamsin Adeyoke</p>\n'
    assert f"{band}{hero}" in own
    assert own.partition("<main")[2] == parent.partition("<main")[2].replace(
        hero, f"{band}{hero}"
    )


def test_the_authors_sheet_is_the_last_layer(root: Path) -> None:
    page = parse_page(site(root, "evening").files["index.html"])
    css = text_of(next(page.iter("style")))
    assert css.startswith("@layer base,theme,user;")
    begins = [css.index(f"@layer {name}{{") for name in ("base", "theme", "user")]
    assert begins == sorted(begins)
    assert css.endswith("@layer user{.band{background: none}}")
    theme = css[begins[1] : begins[2]]
    # What the theme builds on comes first, so that the theme has the last word.
    assert theme.index("ui-serif") < theme.index('"Avenir Next"')
