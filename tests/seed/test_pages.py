"""Rows of the seed table that a reader sees on the home page and its neighbours."""

import pytest

from tests.built import (
    PLAN,
    answer,
    build_site,
    goal_file,
    parse_page,
    section,
    site_of,
    text_of,
    view_of,
)

PATH = (
    "path: Entry-level sales → Top salesperson → Sales team lead → "
    "Sales assistant manager → Sales manager\n"
)
ROLES = [
    "Entry-level sales",
    "Top salesperson",
    "Sales team lead",
    "Sales assistant manager",
    "Sales manager",
]


def path_strip(site: dict[str, bytes], page: str = "index.html") -> list[list[str]]:
    """Return the year and the role of each stop of the path."""
    for strip in parse_page(site[page]).iter("ol"):
        if strip.get("class") == "path":
            return [[text_of(line) for line in stop] for stop in strip]
    raise AssertionError("there is no path on the page")


def heads(site: dict[str, bytes], page: str = "five-years.html") -> list[str]:
    return [text_of(heading) for heading in parse_page(site[page]).iter("h2")]


@pytest.mark.seed("S42", "S44")
@pytest.mark.parametrize("arrow", ["→", "->"])
def test_the_path_is_one_line_of_the_same_words_and_arrows(arrow: str) -> None:
    site = site_of(PLAN + PATH.replace("→", arrow), sales="goal: Sell\n")
    for page in ("index.html", "five-years.html"):
        shown = [role for _, role in path_strip(site, page)]
        assert shown == [*(f"{role} →" for role in ROLES[:-1]), ROLES[-1]]


@pytest.mark.seed("S44")
def test_the_arrows_of_a_path_run_as_its_language_does() -> None:
    site = site_of(f"{PLAN}{PATH}language: ar\n", sales="goal: Sell\n")
    shown = [role for _, role in path_strip(site)]
    assert shown == [*(f"{role} ←" for role in ROLES[:-1]), ROLES[-1]]


@pytest.mark.seed("S43")
def test_five_roles_are_five_years() -> None:
    site = site_of(PLAN + PATH, sales="goal: Sell\n")
    page = parse_page(site["five-years.html"])
    numbers = range(2026, 2031)
    named = [f"{n} {role}" for n, role in zip(numbers, ROLES, strict=True)]
    assert heads(site) == named
    assert [year for year, _ in path_strip(site)] == [f"{n}" for n in numbers]
    assert text_of(next(page.iter("h1"))) == "Five-year plan"


@pytest.mark.seed("S51")
@pytest.mark.parametrize(
    ("by", "term"),
    [
        ("in 36 months", "Short term"),
        ("in 37 months", "In between"),
        ("in 59 months", "In between"),
        ("in 60 months", "Long term"),
    ],
)
def test_terms_are_named_by_completed_months(by: str, term: str) -> None:
    site = site_of(a=f"goal: Sell cards\nby: {by}\n")
    assert "Sell cards" in text_of(section(parse_page(site["index.html"]), term))
    for page in ("goals/a.html", "timeline.html"):
        lines = [text_of(line) for line in parse_page(site[page]).iter("p")]
        (told,) = [line for line in lines if line.startswith("By ")]
        assert told.endswith(f" · {term}")


@pytest.mark.seed("S51")
def test_the_roles_of_a_path_have_terms_too() -> None:
    terms = [role.term for role in view_of(PLAN + PATH, a="goal: Sell\n").path]
    assert terms == ["short", "short", "short", "between", "long"]


@pytest.mark.seed("S50")
def test_the_home_page_shows_a_short_and_a_long_term_goal() -> None:
    site = site_of(
        near="goal: Move into sales\nby: in 1 year\n",
        far="goal: Lead the region\nby: in 6 years\n",
    )
    page = parse_page(site["index.html"])
    near, far = (section(page, term) for term in ("Short term", "Long term"))
    assert "Move into sales" in text_of(near)
    assert "Lead the region" in text_of(far)
    assert "Lead the region" not in text_of(near)
    assert "Move into sales" not in text_of(far)


@pytest.mark.seed("S54")
def test_a_personal_goal_is_absent_from_the_site() -> None:
    site = site_of(
        sales="goal: Move into sales\nby: 2027\n",
        house="goal: Buy a houseboat\nkind: personal\n",
    )
    assert "goals/house.html" not in site
    assert [path for path, data in site.items() if b"houseboat" in data] == []


@pytest.mark.seed("S55")
def test_one_personal_line_stands_under_the_pitch() -> None:
    site = site_of(f"{PLAN}flair: I bake for the counter\n", a="goal: Sell cards\n")
    page = parse_page(site["index.html"])
    pitch, line, *_ = (text_of(p) for p in section(page, "In short").iter("p"))
    assert pitch.startswith("I am Ida Brook")
    assert line == "I bake for the counter"


@pytest.mark.seed("S27")
def test_what_was_reached_is_shown_as_planned_and_as_it_came() -> None:
    front = "goal: Pass the exam\nby: 2026-09\nstatus: achieved\nlog:\n"
    log = "  - on: 2026-08\n    now: 1\n"
    files = {
        "content/plan.yaml": PLAN.encode(),
        "content/goals/exam.md": goal_file(front + log).encode(),
    }
    page = parse_page(build_site(files)["achieved.html"])
    assert answer(page, "Planned") == "September 2026"
    assert answer(page, "Achieved") == "August 2026"


@pytest.mark.seed("S61")
def test_the_timeline_is_a_list_and_a_chart_of_the_same_steps() -> None:
    front = (
        "goal: Move into sales\nby: 2027-Q3\nsteps:\n"
        "  - do: Pass the exam\n    takes: 2 months\n"
        "  - do: Sell at the counter\n    takes: 1 month\n"
    )
    page = parse_page(site_of(sales=front)["timeline.html"])
    (steps,) = [item for item in page.iter("ol") if item.get("class") == "steps"]
    listed = [[text_of(part) for part in step] for step in steps]
    drawn = [text_of(item) for item in page.iter() if item.tag.endswith("text")]
    assert listed == [
        ["July – August 2027", "Pass the exam"],
        ["September 2027", "Sell at the counter"],
    ]
    words = [words for _, words in listed]
    assert [label for label in drawn if label in words] == words
