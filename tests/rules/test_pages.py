"""The manual page of each rule holds: its examples are built and judged."""

import re
from datetime import date
from pathlib import Path

import pytest

from careerplan.catalogue import RULES
from careerplan.pipeline import check
from careerplan.project import Project
from careerplan.sealing.document import FOLDER as SEALED
from tests.case_tables import FILES, PLAN
from tests.leaks_in import SITE, leaks_among

FOLDER = Path(__file__).parents[2] / "generator/careerplan/rules/pages"
EXAMPLES = ("Fails", "Passes")


def section(page: str, title: str) -> str:
    match = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    return match[1] if match else ""


def found_in(example: str) -> set[str]:
    files = {FILES["plan"]: PLAN.encode()}
    for kind, inside in re.findall(
        r"^```(\S+)\n(.*?)^```$", example, re.MULTILINE | re.DOTALL
    ):
        files[FILES.get(kind, kind)] = inside.encode()
    settings = dict(re.findall(r"^([A-Z][a-z ]+): (.+)$", example, re.MULTILINE))
    today = settings.get("Today")
    tracked = frozenset(settings.get("In git", "").split())
    apart = (SITE, SEALED)
    read = {name: data for name, data in files.items() if not name.startswith(apart)}
    sealed = {name: data for name, data in files.items() if name.startswith(SEALED)}
    checked = check(
        Project(Path(), read, frozenset(), in_git=tracked, sealed=sealed),
        today=date.fromisoformat(today) if today else None,
    )
    return {finding.rule for finding in (*checked.findings, *leaks_among(files))}


@pytest.mark.parametrize("rule", RULES)
def test_a_page_says_what_why_and_how(rule: str) -> None:
    page = (FOLDER / f"{rule}.md").read_text("utf-8")
    assert page.startswith(f"# {rule} {RULES[rule].name}\n\n")
    what = page.split("\n## ")[0].split("\n\n", 1)[1]
    assert len(what.split()) >= 20
    assert re.findall("^## (.+)$", page, re.MULTILINE) in (
        ["Fails", "Passes"],
        ["Fails", "Passes", "When it is wrong"],
    )


@pytest.mark.parametrize("rule", RULES)
def test_the_examples_of_a_page_are_judged_as_it_says(rule: str) -> None:
    page = (FOLDER / f"{rule}.md").read_text("utf-8")
    fails, passes = (section(page, title) for title in EXAMPLES)
    assert rule in found_in(fails)
    assert "```" in passes
    assert rule not in found_in(passes)


def test_every_page_is_of_a_rule() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(RULES)
