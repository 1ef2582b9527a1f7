"""What the files for machines say: dates, addresses, and which day is the last."""

import pytest

from careerplan.audience import narrow_to_public
from careerplan.plan.parse import parse_tracked
from careerplan.views.feeds import absolute, compose_data, compose_robots, last_change
from tests.built import PLAN, plan_files, view_of


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("index.html", "https://a.example/x/"),
        ("goals/a.html", "https://a.example/x/goals/a.html"),
    ],
)
def test_the_home_page_is_the_folder_itself(path: str, address: str) -> None:
    assert absolute("https://a.example/x/", path) == address


@pytest.mark.parametrize(
    ("log", "day"),
    [
        ("", "2026-10-31"),
        ("log: [{on: 2026-08, now: 1}]\n", "2026-10-31"),
        ("log: [{on: 2026-12-24, now: 1}]\n", "2026-12-24"),
        ("log: [{on: 2026-12-24, grade: good}, {on: 2026-11, now: 2}]\n", "2026-12-24"),
        ("log: [{on: 2027-05, note: nobody's business}]\n", "2026-10-31"),
        ("log: [{now: 3}]\n", "2026-10-31"),
    ],
)
def test_the_last_change_is_of_the_plan_or_of_the_public_log(
    log: str, day: str
) -> None:
    files = plan_files(PLAN, {"a": f"goal: Sell\n{log}"})
    plan = narrow_to_public(parse_tracked(files).plan).plan
    assert last_change(plan).last.isoformat() == day


def test_a_log_that_is_hidden_changes_no_day() -> None:
    files = plan_files(
        PLAN, {"a": "goal: X\nstatus: draft\nlog: [{on: 2027, now: 1}]\n"}
    )
    plan = narrow_to_public(parse_tracked(files).plan).plan
    assert last_change(plan).last.isoformat() == "2026-10-31"


def test_data_holds_what_was_reached_behind_what_is_open() -> None:
    view = view_of(
        b="goal: Learn\nstatus: achieved\n",
        c="goal: Lead\n",
        d="goal: Sell\nby: 2027\n",
    )
    goals = compose_data(view)["goals"]
    assert [(goal["id"], goal["status"]) for goal in goals] == [
        ("d", "ready"),
        ("c", "ready"),
        ("b", "achieved"),
    ]


def test_robots_are_told_of_the_sitemap_where_there_is_one() -> None:
    view = view_of(f"{PLAN}url: https://a.example/x\n")
    assert compose_robots(view).endswith("\nSitemap: https://a.example/x/sitemap.xml\n")
    assert "Sitemap" not in compose_robots(view_of())
