"""Leaks that are planted in the program are stopped by the search, each by itself.

What has no words, such as how many private goals there are, no search can find: the
twins do (`test_a_count_has_no_words`). Neither can it read the pixels of a picture: it
reads what the card was drawn of.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from careerplan import pipeline
from careerplan.audience import PublicPlan, narrow_to_public
from careerplan.leaks.scan import find_leaks
from careerplan.pipeline import Built, Checked, build, check
from careerplan.plan.model import Goal, Plan
from careerplan.project import Project, find_theme
from careerplan.render import feeds
from careerplan.render.theme import Theme
from careerplan.views import pages
from careerplan.views.goals import compose_goal
from careerplan.views.model import GoalView, SiteView
from careerplan.views.pages import compose_site
from careerplan.views.sharing import compose_card, compose_json_ld
from tests.canaries import find_canaries
from tests.leaks_in import secrets_of
from tests.projects import texts
from tests.twins import checked_made, without_private

pytestmark = pytest.mark.usefixtures("compiled_templates")
NOWHERE = Path("nowhere")
URL = "https://ida.example"
BASE = find_theme("base", NOWHERE)
FILES = texts(
    plan="name: Ida Brook\nrole: Bank clerk\nas_of: 2026-10\n"
    "path: Card seller → Team lead\n",
    goals__sell="---\ngoal: Move into the card sales team\nstatus: ready\n"
    "by: 2027-06\nwhy: I like to find the right card\n"
    "steps: [{do: Pass the exam, takes: 2 months}]\n---\n",
    private__goals__houseboat_at_grebe_quay="---\n"
    "goal: Buy a houseboat and leave the city\ntitle: Afloat at last\nkind: personal\n"
    "by: 2028-05\nwhy: I cannot bear the noise of my street any longer\n"
    "steps: [{do: Ask the harbour master for a berth, takes: 3 months}]\n---\n",
    private__goals__sell="---\nobstacles: I am afraid of my own manager there\n---\n",
    private__employers__acme="---\ncompany: Quillmark Payments\nrole: Seller\n"
    "goals: sell\n---\n",
)
CHECKED = check(Project(NOWHERE, FILES, frozenset()))
WHOLE = CHECKED.subject.plan
BOAT = next(goal for goal in WHOLE.goals if goal.is_private)
REASON = WHOLE.goals[0].obstacles[0]
COMPANY = WHOLE.employers[0].company

Patch = pytest.MonkeyPatch


def build_it(theme: Theme = BASE) -> Built:
    return build(CHECKED, theme, url=URL)


def sources(built: Built) -> set[str]:
    """Say which private files the leaks are from."""
    return {leak.place.file.removeprefix("content/private/") for leak in built.leaks}


def publish_the_boat(patch: Patch, **changed: Any) -> Built:
    """Build with a private goal among the public ones."""

    def narrow(plan: Plan, *, with_drafts: bool = False) -> PublicPlan:
        public = narrow_to_public(plan, with_drafts=with_drafts).plan
        boat = replace(BOAT, is_private=False, kind="professional", **changed)
        return PublicPlan(replace(public, goals=(*public.goals, boat)))

    patch.setattr(pipeline, "narrow_to_public", narrow)
    return build_it()


def test_nothing_is_found_where_nothing_is_planted() -> None:
    assert build_it().leaks == ()


@pytest.mark.seed("S28")
@pytest.mark.parametrize(
    "name", ["timeline.html", "index.html", "plan.json", "plan.ics", "goals/boat.html"]
)
def test_a_private_goal_is_found_in_each_file(name: str, monkeypatch: Patch) -> None:
    site = publish_the_boat(monkeypatch, id="boat").files
    leaks = find_leaks(secrets_of(CHECKED), {name: site[name]})
    assert leaks
    assert {leak.place.file for leak in leaks} == {
        "content/private/goals/houseboat-at-grebe-quay.md"
    }
    assert all(name in leak.message for leak in leaks)


def test_a_private_goal_is_found_in_the_name_of_a_file(monkeypatch: Patch) -> None:
    ident = BOAT.id.removeprefix("private/")
    blank = {"goal": "Move", "title": "", "why": "", "steps": ()}
    built = publish_the_boat(monkeypatch, id=ident, **blank)
    assert f"goals/{ident}.html" in built.files
    assert any("the name of a file" in leak.message for leak in built.leaks)
    assert all("quay" not in leak.message for leak in built.leaks)


def test_a_private_goal_is_found_in_linked_data(monkeypatch: Patch) -> None:
    def tell(*args: Any, **keys: Any) -> dict[str, Any] | None:
        told = compose_json_ld(*args, **keys)
        return told and told | {"seeks": {"@type": "Demand", "name": BOAT.title}}

    monkeypatch.setattr(feeds, "compose_json_ld", tell)
    assert sources(build_it()) == {"goals/houseboat-at-grebe-quay.md"}


def test_a_private_goal_is_found_on_the_card(monkeypatch: Patch) -> None:
    def draw(*args: Any) -> object:
        return replace(compose_card(*args), sentence=BOAT.goal)

    monkeypatch.setattr(feeds, "compose_card", draw)
    (leak,) = build_it().leaks
    assert leak.message == "the name of this private goal would stand in card.png"


def test_a_private_goal_is_found_in_a_comment(tmp_path: Path) -> None:
    """A theme of the author's own says it."""
    (tmp_path / "templates").mkdir()
    text = f"<!doctype html><title>Not found</title>\n<!-- {BOAT.goal} -->"
    (tmp_path / "templates/404.html").write_text(text, "utf-8")
    (leak,) = build_it(Theme("own", (tmp_path, *BASE.folders))).leaks
    assert leak.message.endswith("would stand in 404.html, line 2")


def test_the_name_of_an_employer_is_found_in_the_pitch(monkeypatch: Patch) -> None:
    monkeypatch.setattr(feeds, "compose_pitch_text", lambda _: f"Hello, {COMPANY}!\n")
    (leak,) = build_it().leaks
    assert leak.message == "the name of this employer would stand in pitch.txt, line 1"


def test_a_private_reason_is_found_in_a_public_one(monkeypatch: Patch) -> None:
    def show(goal: Goal, *rest: Any) -> GoalView:
        return replace(compose_goal(goal, *rest), why=REASON)

    monkeypatch.setattr(pages, "compose_goal", show)
    assert sources(build_it()) == {"goals/sell.md"}


def test_a_private_note_is_found_in_the_head_of_a_page(monkeypatch: Patch) -> None:
    monkeypatch.setattr(pages, "_description", lambda _: REASON[:30])
    assert sources(build_it()) == {"goals/sell.md"}


def test_a_count_has_no_words(monkeypatch: Patch) -> None:
    """How many goals there are is found by the twin, and by nothing else."""
    sites = []
    for files in (FILES, without_private(FILES)):
        checked = check(Project(NOWHERE, files, frozenset()))
        count = f"{len(checked.subject.plan.goals)} goals"

        def show(*args: Any, count: str = count, **keys: Any) -> SiteView:
            view = compose_site(*args, **keys)
            return replace(view, site=replace(view.site, headline=count))

        monkeypatch.setattr(pages, "compose_site", show)
        sites.append(build(checked, BASE, url=URL))
    whole, twin = sites
    assert whole.leaks == ()
    assert whole.files != twin.files


# Plans made by chance: what canaries show in a leaking site, the search shows too


def leaking_site(checked: Checked) -> Built:
    """Build with all that lies in private/ taken for public."""
    tracked = replace(checked.tracked, plan=checked.subject.plan)
    return build(replace(checked, tracked=tracked), BASE, url=URL)


def keep_all(plan: Plan, *, with_drafts: bool = False) -> PublicPlan:
    """Keep all goals, but no steps: no template knows how to show a skipped one."""
    del with_drafts
    goals = tuple(replace(goal, steps=()) for goal in plan.goals)
    return PublicPlan(replace(plan, goals=goals, employers=(), reflection=""))


def prove_found(seeds: range) -> None:
    """Compare the search with canaries, where private goals are published."""
    found = 0
    for seed in seeds:
        checked = checked_made(seed)
        if any(goal.is_private for goal in checked.subject.plan.goals):
            site = leaking_site(checked)
            assert find_canaries(site.files)
            assert site.leaks, seed
            found += 1
    assert found >= len(seeds) // 2


@pytest.mark.parametrize("first", range(0, 50, 10))
def test_private_goals_of_made_plans_are_found(first: int, monkeypatch: Patch) -> None:
    monkeypatch.setattr(pipeline, "narrow_to_public", keep_all)
    prove_found(range(first, first + 10))


@pytest.mark.prove
@pytest.mark.parametrize("first", range(50, 2000, 50))
def test_private_goals_of_many_plans_are_found(first: int, monkeypatch: Patch) -> None:
    monkeypatch.setattr(pipeline, "narrow_to_public", keep_all)
    prove_found(range(first, first + 50))
