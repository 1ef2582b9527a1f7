"""What is made for one employer depends on nothing that is for another, or public."""

import base64
import json

import pytest

from careerplan.pipeline import build, check
from careerplan.project import Project, find_theme
from careerplan.sealing.document import write_sealed
from tests.canaries import find_canaries
from tests.employers_made import (
    KEY,
    NOWHERE,
    OTHER_KEY,
    ZENITH,
    employer_of,
    files_of_two,
    fragment_for,
    sealed_for,
    with_text,
)

Files = dict[str, bytes]
FILES = files_of_two()
pytestmark = pytest.mark.usefixtures("compiled_templates")


def sealed_files(files: Files, *names: str) -> Files:
    pages = (sealed_for(files, name) for name in names)
    return {page.source: write_sealed(page) for page in pages}


def site_of(files: Files, sealed: Files) -> Files:
    checked = check(Project(NOWHERE, files, frozenset(), sealed=sealed))
    built = build(checked, find_theme("base", NOWHERE))
    assert built.leaks == ()
    return built.files


def without_private(files: Files) -> Files:
    return {path: data for path, data in files.items() if "/private/" not in path}


WITHOUT_B = {path: data for path, data in FILES.items() if "zenith" not in path}
OTHER_B = {
    "removed": WITHOUT_B,
    "renamed": WITHOUT_B
    | {
        "content/private/employers/aardvark.md": ZENITH.replace(
            "company: Zenith Pay", "company: Aardvark Loans"
        ).encode()
    },
    "asks for more": with_text(
        FILES, "private/employers/zenith.md", "give: Patience", "give: All my patience"
    ),
    "a new key": with_text(FILES, "private/employers/zenith.md", OTHER_KEY, KEY[::-1]),
    "chooses another": with_text(
        FILES, "private/employers/zenith.md", "goals: lead", "goals: sell"
    ),
}


@pytest.mark.seed("S46")
@pytest.mark.parametrize("change", OTHER_B)
def test_another_employer_changes_no_byte_of_a_page_nor_of_the_site(
    change: str,
) -> None:
    files = OTHER_B[change]
    assert sealed_files(files, "acme") == sealed_files(FILES, "acme")
    both = site_of(FILES, sealed_files(FILES, "acme", "zenith"))
    alone = site_of(files, sealed_files(files, "acme"))
    assert both.pop("for/zenith9.html", None)
    assert alone == both
    assert "for/acme77.html" in alone


@pytest.mark.seed("S46")
def test_each_employer_has_a_page_that_nothing_leads_to() -> None:
    site = site_of(FILES, sealed_files(FILES, "acme", "zenith"))
    for link in ("acme77", "zenith9"):
        page = site.pop(f"for/{link}.html").decode()
        assert '<meta name="robots" content="noindex">' in page
        assert "og:" not in page
        assert "canonical" not in page
        assert not any(link.encode() in data for data in site.values())
    assert b"/for/" not in site["robots.txt"]


def test_the_site_is_the_same_without_private_files_sealed_pages_included() -> None:
    sealed = sealed_files(FILES, "acme", "zenith")
    assert site_of(FILES, sealed) == site_of(without_private(FILES), sealed)


def test_keys_are_in_no_byte_of_what_goes_out() -> None:
    sealed = sealed_files(FILES, "acme", "zenith")
    site = site_of(FILES, sealed)
    for key in (KEY, OTHER_KEY):
        raw = base64.urlsafe_b64decode(key + "=")
        for form in (key.encode(), raw, raw.hex().encode(), base64.b64encode(raw)):
            assert not any(form in data for data in (*site.values(), *sealed.values()))


@pytest.mark.parametrize("theme", ["base", "northstar", "ledger", "horizon"])
def test_no_page_for_one_holds_a_private_word_of_another(theme: str) -> None:
    """Each private value of the rest is a canary; what is chosen is not."""
    files = FILES | {
        "content/private/goals/sell.md": (
            b"---\nobstacles: zqvexa01\nif-not: zqvexa02\noriginal: zqvexa03\n"
            b"people:\n  - who: zqvexa04\n    how: helps\n"
            b"log:\n  - on: 2026-09\n    note: zqvexa05\n---\nzqvexa06\n"
        ),
        "content/private/goals/house.md": (
            b"---\ngoal: Buy zqvexa07\nkind: personal\nmeans: sell\n---\nzqvexa08\n"
        ),
        "content/private/reflection.md": b"---\n---\nzqvexa09\n",
        "content/private/employers/zenith.md": ZENITH.replace("Zenith", "Zqvexa")
        .replace("Patience", "zqvexa10")
        .encode(),
    }
    assert find_canaries({"page": fragment_for(files, "acme", theme).encode()}) == []


def test_a_page_is_stale_as_soon_as_the_plan_or_its_file_says_otherwise() -> None:
    def stale(files: Files, sealed: Files) -> list[str]:
        checked = check(Project(NOWHERE, files, frozenset(), sealed=sealed))
        return [one.message for one in checked.findings if one.rule == "V8"]

    sealed = sealed_files(FILES, "acme", "zenith")
    assert stale(FILES, sealed) == []
    for path, old, new in (
        ("goals/sell.md", "by: 2027-06", "by: 2027-07"),
        ("plan.yaml", "name: Ida Brook", "name: Ida Rook"),
        ("private/employers/acme.md", "night script", "day script"),
    ):
        assert stale(with_text(FILES, path, old, new), sealed)
    mine = with_text(FILES, "private/goals/sell.md", "I blush", "I shiver")
    assert stale(mine, sealed) == []  # they do not read that
    assert stale(without_private(FILES), sealed) == []


def test_what_is_sealed_is_what_the_page_holds() -> None:
    page = site_of(FILES, sealed_files(FILES, "acme"))["for/acme77.html"].decode()
    value = page.split('id="sealed"')[1].split('value="')[1].split('"')[0]
    told = json.loads(value.replace("&#34;", '"'))
    _, employer = employer_of(FILES, "acme")
    assert told["link"] == employer.link
    assert "Ida" not in page
    assert "Acme" not in page
