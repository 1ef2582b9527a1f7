"""What docs/themes.md says of tokens, blocks and a manifest is what there is."""

import re
from pathlib import Path

import pytest

from careerplan.project import shipped_folder
from careerplan.theming.declared import PAIRS
from careerplan.theming.inspection import inspect_theme
from careerplan.theming.places import places_of
from tests.projects import ROOT

MANUAL = (ROOT / "docs/themes.md").read_text("utf-8")
BASE = shipped_folder("themes") / "base"


def blocks(kind: str) -> list[str]:
    """Return the blocks of code of a kind that stand in the manual."""
    return re.findall(rf"^ *```{kind}\n(.*?)^ *```$", MANUAL, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("plan", ["one goal"])
def test_the_manifest_and_the_templates_of_the_manual_work(
    plan: str, tmp_path: Path
) -> None:
    manifest, labels = blocks("toml")
    page, part = blocks("jinja")
    texts = {
        "theme.toml": manifest,
        "i18n/en.toml": labels,
        "templates/404.html": page,
        "templates/parts/hero.html": part + '{{ t("band.text", name=site.name) }}',
        "assets/theme.css": blocks("css")[0],
    }
    for path, text in texts.items():
        file = tmp_path / "themes/mine" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    places = places_of(tmp_path)
    assert inspect_theme("mine", places, root=tmp_path, plans=(plan,)).faults == ()


def test_every_token_is_told_with_the_contrast_it_needs() -> None:
    rows = [line.strip("|").split("|") for line in MANUAL.splitlines()]
    needs = {
        name: row[2].strip()
        for row in rows
        if len(row) == 3
        for name in re.findall(r"`([a-z0-9-]+)`", row[0])
    }
    tokens = places_of(ROOT).find("base").tokens["light"]
    assert set(tokens) <= set(needs)
    for ink, papers, least in PAIRS:
        where = "all three papers" if len(papers) == 3 else f"`{papers[0]}`"
        assert needs[ink] == f"{least:.0f} on {where}"


def test_the_blocks_and_variables_of_the_manual_are_there() -> None:
    base = (BASE / "templates/base.html").read_text("utf-8")
    found = set(re.findall(r"\{% block (\w+) %\}", base))
    assert found == {"kind", "header", "main", "footer"}
    assert "{% block sections %}" in (BASE / "templates/home.html").read_text("utf-8")
    sheet = (BASE / "assets/theme.css").read_text("utf-8")
    named = re.search(r"these variables are set by `base`.*?\.\n", MANUAL, re.DOTALL)
    assert named
    variables = re.findall(r"`(--[a-z0-9-]+)`", named[0])
    assert len(variables) == 6
    assert [name for name in variables if f"{name}:" not in sheet] == []


def test_the_labels_of_the_manual_are_there() -> None:
    labels = (BASE / "i18n/en.toml").read_text("utf-8")
    for key in ("skip", "pitch.heading", "plan.done.one", "plan.done.other"):
        assert f'"{key}" = ' in labels
        assert f'"{key}"' in MANUAL
