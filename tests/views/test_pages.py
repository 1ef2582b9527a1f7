"""Which pages a plan has, and what the home page shows of it."""

import pytest

from careerplan.audience import PublicPlan, narrow_to_public
from careerplan.plan.parse import parse_tracked
from careerplan.roadmap.expand import expand
from careerplan.views.pages import compose_site
from tests.built import PLAN, pages_of, plan_files, view_of, words_in

PATH = "path: Seller → Top seller → Team lead\n"


def paths(plan: str = PLAN, **goals: str) -> list[str]:
    return [page.path for page in pages_of(view_of(plan, **goals))]


def test_a_plan_of_one_line_has_the_pages_of_every_plan() -> None:
    assert paths(a="goal: Sell\n") == [
        "index.html",
        "timeline.html",
        "pitch.html",
        "goals/a.html",
        "404.html",
    ]


def test_a_plan_without_goals_has_pages_too() -> None:
    assert paths() == ["index.html", "timeline.html", "pitch.html", "404.html"]


def test_pages_come_where_there_is_something_for_them() -> None:
    found = paths(PLAN + PATH, a="goal: Sell\n", b="goal: Learn\nstatus: achieved\n")
    assert {"five-years.html", "achieved.html", "goals/b.html"} <= set(found)
    far = paths(a="goal: Sell\nby: 2029\n")
    assert "five-years.html" in far
    near = paths(a="goal: Sell\nby: 2027-02\n")
    assert "five-years.html" not in near


def test_the_menu_names_the_pages_that_there_are() -> None:
    view = view_of(PLAN + PATH, a="goal: Sell\n", b="goal: Learn\nstatus: achieved\n")
    menu = [link.address for link in view.site.menu]
    assert set(menu) <= {page.path for page in pages_of(view)}
    assert menu[0] == "index.html"
    assert len(menu) == 5
    assert len(view_of(a="goal: Sell\n").site.menu) == 3


def test_every_page_has_a_title_and_a_description_of_its_own() -> None:
    view = view_of(PLAN + PATH, a="goal: Sell\n", b="goal: Learn\nstatus: achieved\n")
    pages = pages_of(view)
    assert len({page.title for page in pages}) == len(pages)
    assert all(page.description for page in pages)
    assert [page.path for page in pages if not page.is_listed] == ["404.html"]
    assert pages[0].title == "Ida Brook: Bank clerk → Team lead"


def test_the_home_page_leads_to_the_end_of_the_path() -> None:
    view = view_of(PLAN + PATH, a="goal: Sell\nby: 2027\n")
    assert view.destination == "Team lead"
    assert view.destination_by
    assert view.destination_by.label == "2028"


@pytest.mark.parametrize(
    ("goals", "destination", "by"),
    [
        ({}, "", ""),
        ({"a": "goal: Sell\n"}, "Sell", ""),
        ({"a": "goal: Sell\nby: 2027\n"}, "Sell", "2027"),
        (
            {"a": "goal: Sell\nby: 2027\n", "b": "goal: Lead\nby: 2035\n"},
            "Lead",
            "2035",
        ),
        ({"a": "goal: Sell\nstatus: achieved\n"}, "", ""),
    ],
)
def test_without_a_path_it_leads_to_the_last_goal(
    goals: dict[str, str], destination: str, by: str
) -> None:
    view = view_of(**goals)
    assert view.destination == destination
    assert (view.destination_by.label if view.destination_by else "") == by


def test_goals_stand_under_their_term() -> None:
    view = view_of(
        a="goal: Sell\nby: 2027\n",
        b="goal: Top\nby: 2030-06\n",
        c="goal: Lead\nby: 2033\n",
        d="goal: Think\n",
        e="goal: Learn\nby: 2026\nstatus: achieved\n",
    )
    terms = (view.short_term, view.between, view.long_term, view.undated, view.achieved)
    assert [[goal.id for goal in goals] for goals in terms] == [
        ["a"],
        ["b"],
        ["c"],
        ["d"],
        ["e"],
    ]
    assert [goal.id for goal in view.goals] == ["a", "b", "c", "d"]


def test_the_timeline_goes_by_deadline_whatever_the_priority() -> None:
    view = view_of(
        late="goal: Late\nby: 2030\npriority: 1\n",
        soon="goal: Soon\nby: 2027\npriority: 3\n",
        never="goal: Never\npriority: 1\n",
    )
    assert [goal.id for goal in view.timeline] == ["soon", "late", "never"]
    assert [goal.id for goal in view.goals] == ["late", "never", "soon"]
    assert view.lead
    assert view.lead.id == "soon"


def test_the_path_says_its_years_and_where_we_are() -> None:
    path = "path: [Seller, {role: Lead, years: 2, goal: a}]\n"
    seller, lead = view_of(f"{PLAN}start: 2026-09\n{path}", a="goal: Lead\n").path
    assert (seller.years, lead.years) == ("2026-27", "2027-28 – 2028-29")
    assert (seller.is_current, lead.is_current) == (True, False)
    assert lead.goal
    assert lead.goal.address == "goals/a.html"


def test_a_role_does_not_lead_to_a_hidden_goal() -> None:
    plan = f"{PLAN}path: [{{role: Lead, goal: a}}]\n"
    (role,) = view_of(plan, a="goal: Lead\nstatus: draft\n").path
    assert role.goal is None


@pytest.mark.parametrize(
    ("roles", "title"),
    [
        (1, "One-year plan"),
        (5, "Five-year plan"),
        (11, "11-year plan"),
        (12, "Twelve-year plan"),
    ],
)
def test_the_plan_is_titled_by_its_years(roles: int, title: str) -> None:
    years = view_of(f"{PLAN}path: {' → '.join('abcdefghijkl'[:roles])}\n").years
    assert years
    assert years.title == title
    assert len(years.years) == roles


def test_years_hold_what_ends_in_them_and_the_rest_stands_outside() -> None:
    steps = "steps: [{do: Ask, by: 2026-11}, {do: Try, by: 2027-03}]\n"
    view = view_of(
        f"{PLAN}start: 2027\npath: Seller → Lead\n",
        a=f"goal: Sell\nby: 2027\n{steps}",
        b="goal: Rest\nby: 2040\n",
    )
    assert view.years
    first, second = view.years.years
    assert [item.text for item in first.goals] == ["Sell"]
    assert [(item.text, item.when.label) for item in first.steps] == [
        ("Try", "March 2027")
    ]
    assert (second.goals, second.steps) == ((), ())
    assert [item.text for item in view.years.before] == ["Ask"]
    assert [item.text for item in view.years.later] == ["Rest"]


def test_the_next_steps_are_the_first_that_are_open_and_dated() -> None:
    view = view_of(
        a="goal: Sell\nby: 2028\nsteps: [{do: Was, by: 2026-11, state: done}, "
        "{do: Third, by: 2027-06}, Undated, {do: Fourth, by: 2027-12}]\n",
        b="goal: Learn\nby: 2028\n"
        "steps: [{do: First, by: 2026-12}, {do: Second, by: 2027-01}]\n",
    )
    assert [item.text for item in view.next_steps] == ["First", "Second", "Third"]


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("ar-EG", "rtl"),
        ("he-IL", "rtl"),
        ("fa", "rtl"),
        ("UR", "rtl"),
        ("ckb", "rtl"),
        ("ha", "ltr"),  # Hausa and Kurmanji are written in Latin letters by most
        ("ku", "ltr"),
        ("ku-Arab", "rtl"),
        ("ar-Latn", "ltr"),
        ("az-Arab-IR", "rtl"),
        ("sr-Latn", "ltr"),
        ("arn", "ltr"),
    ],
)
def test_a_language_runs_its_own_way(language: str, direction: str) -> None:
    assert view_of(f"{PLAN}language: {language}\n").site.direction == direction


def test_links_are_named_as_people_do() -> None:
    links = "{resume: files/cv.pdf, github: https://a.example, my page: b@a.example}"
    site = view_of(f"{PLAN}links: {links}\n").site
    assert [(link.text, link.address) for link in site.links] == [
        ("Résumé", "files/cv.pdf"),
        ("GitHub", "https://a.example"),
        ("My page", "mailto:b@a.example"),
    ]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("", ""),
        ("https://a.example", "https://a.example/"),
        ("https://a.example/b/", "https://a.example/b/"),
    ],
)
def test_the_address_ends_with_a_slash(url: str, shown: str) -> None:
    public = narrow_to_public(parse_tracked(plan_files(PLAN, {})).plan)
    assert (
        compose_site(
            public, expand(public.plan), url=url, words=words_in("en")
        ).site.url
        == shown
    )


def test_an_own_pitch_is_shown_as_it_is() -> None:
    view = view_of(f"{PLAN}pitch: I sell. You buy.\nflair: I bake.\n", a="goal: Sell\n")
    assert view.is_own_pitch
    assert [(pitch.title, pitch.sentences) for pitch in view.pitches] == [
        ("Pitch", ("I sell.", "You buy."))
    ]
    assert view.flair == "I bake."


def test_skills_are_shown_that_may_be() -> None:
    plan = PLAN + (
        "skills:\n  - {name: Talking, now: 2, target: 4, scale: 1-5, share: public}\n"
        "  - {name: Waiting, now: 1}\n"
    )
    (skill,) = view_of(plan).skills
    assert (skill.name, skill.now, skill.target, skill.scale) == (
        "Talking",
        "2",
        "4",
        "1-5",
    )


def test_a_plan_without_its_day_has_no_site() -> None:
    public = narrow_to_public(parse_tracked(plan_files("name: A\nrole: B\n", {})).plan)
    assert isinstance(public, PublicPlan)
    with pytest.raises(ValueError, match="needs the day"):
        compose_site(public, expand(public.plan), url="", words=words_in("en"))
