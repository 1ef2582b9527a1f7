"""The page for one employer: chosen, worded and ordered for them, and whole."""

import pytest

from careerplan.views.employer_model import EmployerView
from tests.employers_made import (
    files_of_two,
    fragment_for,
    text_of_html,
    view_for,
    with_text,
)

FILES = files_of_two()
ACME_FILE = "private/employers/acme.md"


def acme() -> EmployerView:
    return view_for(FILES, "acme")


def page(theme: str = "base", files: dict[str, bytes] = FILES) -> str:
    return text_of_html(fragment_for(files, "acme", theme))


@pytest.mark.seed("S5", "S48")
@pytest.mark.parametrize("theme", ["base", "northstar", "ledger", "horizon"])
def test_it_says_why_we_fit_in_words_of_their_department(theme: str) -> None:
    text = page(theme)
    assert "I would like to sell cards at your night desk." in text
    assert "the night desk answers shops until two" in text.split("Why we fit")[1]
    silent = with_text(
        FILES, ACME_FILE, "detail: the night desk answers shops until two\n", ""
    )
    assert "answers shops" not in page(theme, silent)


@pytest.mark.seed("S6")
def test_their_offers_stand_beside_the_goals_that_they_meet() -> None:
    met = {one.goal.id: one.offers for one in acme().chosen}
    assert met == {"sell": ("Card seller positions at the night desk",), "lead": ()}
    row = fragment_for(FILES, "acme").split("What you offer")[1].split("</table>")[0]
    assert "Sell cards" in row
    assert "Card seller positions at the night desk" in row
    assert "Branch manager" not in row


@pytest.mark.seed("S8")
def test_the_path_stops_at_the_last_role_they_offer() -> None:
    assert [role.role for role in acme().path] == ["Card seller", "Team lead"]
    assert "Director" not in page()
    told = with_text(FILES, ACME_FILE, "  V4:", "  E2: they asked for all of it\n  V4:")
    assert [role.role for role in view_for(told, "acme").path][-1] == "Director"
    # Zenith offers the post of a branch manager, and no director's.
    assert [role.role for role in view_for(FILES, "zenith").path][
        -1
    ] == "Branch manager"


@pytest.mark.seed("S9")
def test_it_says_what_i_am_open_to() -> None:
    assert acme().open_to == ("Any shift at all", "Selling loans first")
    assert "I am open to Any shift at all Selling loans first" in page()


@pytest.mark.seed("S37")
def test_both_sides_stand_in_two_columns() -> None:
    seen = acme()
    assert seen.bring == ("Six years of callers who came back",)
    assert seen.ask == ("A coach for the first month",)
    html = fragment_for(FILES, "acme")
    sides = html.split('class="sides"')[1].split("</section>")[0]
    assert sides.count("<h3>") == 2
    assert "Six years of callers" in sides
    assert "A coach for the first month" in sides


@pytest.mark.seed("S37")
def test_what_the_file_does_not_say_is_taken_from_impact_and_resources() -> None:
    bare = with_text(FILES, ACME_FILE, "ask: A coach for the first month\n", "")
    bare = with_text(bare, ACME_FILE, "give: Six years of callers who came back\n", "")
    seen = view_for(bare, "acme")
    assert seen.bring[0] == "The night desk gains a calm voice"
    assert seen.ask == ()  # another company has no sales school of ours
    inside = with_text(bare, ACME_FILE, "company: Acme Cards", "company: Harbour Bank")
    assert view_for(inside, "acme").ask == ("sales school (it teaches closing)",)


@pytest.mark.seed("S38")
def test_this_job_is_marked_on_the_path() -> None:
    assert [role.is_this_job for role in acme().path] == [True, False]
    steps = with_text(FILES, ACME_FILE, "role: Card seller", "role: Night agent")
    assert not any(role.is_this_job for role in view_for(steps, "acme").path)
    steps = with_text(
        FILES, ACME_FILE, "role: Card seller", "role: Night agent\nstep-to: Team lead"
    )
    assert [role.is_this_job for role in view_for(steps, "acme").path] == [False, True]
    first = fragment_for(FILES, "acme").split('class="path"')[1].split("</li>")[0]
    assert "Card seller" in first
    assert "this position" in first


@pytest.mark.seed("S52")
def test_this_position_comes_first_and_the_whole_career_second() -> None:
    seen = acme()
    assert [one.goal.id for one in seen.here] == ["sell"]
    assert [one.goal.id for one in seen.career] == ["lead"]
    text = page()
    order = ["In this position", "The path", "My career as a whole", "Action plan"]
    places = [text.index(heading) for heading in order]
    assert places == sorted(places)


@pytest.mark.seed("S49", "S53")
def test_it_opens_with_what_excites_me_and_closes_with_what_i_gain() -> None:
    said = {answer.key: answer.texts for answer in acme().answers}
    for one in said["career-goals"]:
        assert (
            one.sentences[0] == "I would like to write the first night script with you."
        )
        assert one.sentences[-1].startswith("At your night desk I would hear")
    text = page()
    assert text.index("first night script") < text.index("In this position")
    assert text.rindex("At your night desk I would hear") > text.index("Action plan")


def test_my_own_pitch_for_them_is_on_it_and_wins_over_the_derived_one() -> None:
    derived = page().split("Questions I am asked")[1]
    assert "In short 30 seconds" in derived
    assert "I am Ida Brook, Bank clerk at Harbour Bank." in derived
    own = with_text(
        FILES, ACME_FILE, "gain: At", "pitch: I know your callers.\ngain: At"
    )
    told = page(files=own).split("Questions I am asked")[1].split("What are your")[0]
    assert "I know your callers." in told
    assert "I am Ida Brook" not in told


def test_every_goal_says_what_they_gain_in_the_words_for_them() -> None:
    impacts = [one.goal.impact for one in acme().chosen]
    assert impacts == [
        "The night desk gains a calm voice",
        "The region gains a manager who stays",
    ]
    assert all(impact in page() for impact in impacts)


def test_what_the_present_company_gives_is_no_help_of_another_one() -> None:
    assert "It teaches closing" not in page()
    inside = with_text(FILES, ACME_FILE, "company: Acme Cards", "company: Harbour Bank")
    assert "Sales school: It teaches closing" in page(files=inside)


def test_people_are_named_by_their_role_alone() -> None:
    people = (
        "people:\n  - who: Maria Brown, my mentor\n    how: Maria Brown listens in\n"
        "  - who: Peter Pan\n    how: Peter Pan pays lunch\n"
    )
    half = with_text(FILES, "private/goals/sell.md", "log:\n", f"{people}log:\n")
    text = page(files=half)
    assert "Who would help mentor" in text
    assert "Maria" not in text
    assert "Peter" not in text


def test_figures_of_the_private_half_are_not_theirs() -> None:
    log = "log:\n  - on: 2026-09\n    now: 13 cards\n"
    mine = with_text(FILES, "private/goals/sell.md", "log:\n  - on: 2026-09\n", log)
    assert "13 cards" not in page(files=mine)


def test_in_another_language_the_path_is_not_cut() -> None:
    german = with_text(FILES, "plan.yaml", "as_of", "language: de\nas_of")
    assert len(view_for(german, "acme").path) == 4


def test_what_was_dropped_is_no_goal_for_this_position() -> None:
    dropped = with_text(FILES, "goals/sell.md", "status: ready", "status: dropped")
    assert [one.goal.id for one in view_for(dropped, "acme").here] == []


def test_nothing_of_others_is_on_it() -> None:
    html = fragment_for(FILES, "acme")
    for hidden in (
        "Zenith",
        "houseboat",
        "blush",
        "frowned",
        "weekend",
        "till at noon",
    ):
        assert hidden not in html


def test_it_is_a_fragment_without_style_script_or_address_of_ours() -> None:
    for theme in ("base", "northstar", "ledger", "horizon"):
        html = fragment_for(FILES, "acme", theme)
        assert html.startswith("<article")
        assert 'href=""' not in html
        for barred in ("<style", "style=", "<script", "<link", "src=", 'href="../'):
            assert barred not in html


def test_a_private_goal_can_be_chosen_without_its_prefix() -> None:
    more = FILES | {
        "content/private/goals/teach.md": b"---\ngoal: Teach the night desk\n---\n"
    }
    named = with_text(more, ACME_FILE, "  lead:\n", "  lead:\n  teach:\n")
    assert "Teach the night desk" in page(files=named)
    house = with_text(FILES, ACME_FILE, "  lead:\n", "  lead:\n  house:\n")
    assert "houseboat" not in page(files=house)  # personal, and not shared with them
