"""The proofs of privacy can fail: each leak that is planted here is found."""

import base64
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from careerplan import audience, pipeline
from careerplan.audience import PublicPlan, narrow_to_public
from careerplan.pipeline import Built, Checked, build, check
from careerplan.plan.inherit import inherit_words
from careerplan.plan.model import Audience, Goal, Plan, State, Step
from careerplan.plan.parse import Parsed
from careerplan.project import Project, find_theme
from careerplan.render.theme import Theme
from careerplan.views import pages
from careerplan.views.goals import compose_goal
from careerplan.views.model import GoalView
from tests.canaries import find_canaries, word
from tests.made_plans import ASSETS
from tests.twins import NOWHERE, checked_made, made_plan, without_private

pytestmark = pytest.mark.usefixtures("compiled_templates")
SEEDS = range(8)
BASE = find_theme("base", NOWHERE)

Patch = pytest.MonkeyPatch


def build_as_it_is(checked: Checked) -> Built:
    return build(checked, BASE)


def whole_of(checked: Checked) -> Parsed:
    """Take the whole plan, private files included, for the tracked one."""
    return replace(checked.tracked, plan=checked.subject.plan)


def leaky(seeds: range = SEEDS) -> list[int]:
    """Say which plans come out with a canary in them."""
    return [
        seed
        for seed in seeds
        if find_canaries(build_as_it_is(checked_made(seed)).files)
    ]


def differing(seeds: range = SEEDS) -> list[int]:
    """Say which plans come out otherwise than their twins without private files."""
    found = []
    for seed in seeds:
        twin = without_private(made_plan(seed).files)
        site = build_as_it_is(checked_made(seed))
        if site != build_as_it_is(check(Project(NOWHERE, twin, ASSETS))):
            found.append(seed)
    return found


def unskipped(goal: Goal, *_: object) -> dict[int, Step]:
    """Return all steps but those that no template knows how to show."""
    steps = enumerate(goal.steps)
    return {n: step for n, step in steps if step.state is not State.SKIPPED}


def test_nothing_is_found_where_nothing_is_planted() -> None:
    assert leaky() == []
    assert differing() == []


# Goals that should not be seen


def test_a_plan_with_private_files_is_refused() -> None:
    checked = next(
        checked_made(seed)
        for seed in SEEDS
        if checked_made(seed).subject.plan.employers
    )
    with pytest.raises(ValueError, match="tracked files alone"):
        build_as_it_is(replace(checked, tracked=whole_of(checked)))


def test_private_goals_are_found(monkeypatch: Patch) -> None:
    """The guard is gone, and what lies in private/ is taken for ready."""

    def keep_all(plan: Plan, *, with_drafts: bool = False) -> PublicPlan:
        del with_drafts
        goals = tuple(
            replace(goal, steps=tuple(unskipped(goal).values())) for goal in plan.goals
        )
        return PublicPlan(replace(plan, goals=goals, employers=(), reflection=""))

    monkeypatch.setattr(pipeline, "narrow_to_public", keep_all)
    for seed in SEEDS:
        checked = checked_made(seed)
        built = build_as_it_is(replace(checked, tracked=whole_of(checked)))
        assert find_canaries(built.files)


def test_hidden_goals_are_found(monkeypatch: Patch) -> None:
    monkeypatch.setattr(audience, "audience_of", lambda _: Audience.PUBLIC)
    assert len(leaky()) >= len(SEEDS) - 2


def test_words_of_a_hidden_parent_are_found(monkeypatch: Patch) -> None:
    """They are taken over before the hidden goals are left out."""

    def narrow(plan: Plan, *, with_drafts: bool = False) -> PublicPlan:
        plan = replace(plan, goals=inherit_words(plan.goals))
        return narrow_to_public(plan, with_drafts=with_drafts)

    monkeypatch.setattr(pipeline, "narrow_to_public", narrow)
    assert leaky(range(50))


def test_hidden_steps_are_found(monkeypatch: Patch) -> None:
    monkeypatch.setattr(audience, "_visible_steps", unskipped)
    assert leaky()


# Keys that should not be seen

SHOWN: tuple[tuple[str, Callable[[Goal], object]], ...] = (
    ("achievable", lambda goal: goal.achievable),
    ("people", lambda goal: goal.people),
    ("obstacles", lambda goal: goal.obstacles),
    ("plan B", lambda goal: goal.if_not),
    ("old wording", lambda goal: goal.original),
    ("log notes", lambda goal: [entry.note for entry in goal.log]),
    ("load", lambda goal: [step.load for step in goal.steps]),
    ("helpers", lambda goal: [step.with_ for step in goal.steps]),
    ("reasons", lambda goal: goal.allow),
)


@pytest.mark.parametrize(("name", "value"), SHOWN, ids=[name for name, _ in SHOWN])
def test_a_hidden_key_that_a_page_shows_is_found(
    name: str, value: Callable[[Goal], object], monkeypatch: Patch
) -> None:
    """A view shows it; what keeps it out is that the narrowed plan has it not."""

    def show(goal: Goal, *rest: Any) -> GoalView:
        return replace(compose_goal(goal, *rest), why=f"{name}: {value(goal)}")

    monkeypatch.setattr(pages, "compose_goal", show)
    assert leaky() == []
    monkeypatch.setattr(audience, "_only", lambda record, *_: record)
    monkeypatch.setattr(audience, "_only_role", lambda person, _: person)
    assert leaky(range(16))


def test_hours_of_a_plan_are_found(monkeypatch: Patch) -> None:
    compose = pages.compose_head

    def show(plan: Plan, *rest: Any, **keys: Any) -> object:
        return replace(compose(plan, *rest, **keys), headline=f"{plan.capacity}")

    monkeypatch.setattr(pages, "compose_head", show)
    assert leaky() == []
    monkeypatch.setattr(audience, "_only", lambda record, *_: record)
    assert leaky(range(16))


def test_a_template_that_prints_what_is_hidden_is_found(tmp_path: Path) -> None:
    """It gets the whole plan, as no template does."""
    theme = Theme("leaky", (tmp_path, *BASE.folders))
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/pitch.html").write_text("{{ page.description }}", "utf-8")
    for seed in SEEDS:
        checked = checked_made(seed)
        assert find_canaries(build(checked, theme).files) == []
        goals = checked.subject.plan.goals
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(pages, "_description", lambda _, goals=goals: f"{goals}")
            assert find_canaries(build(checked, theme).files)


# Ways in which a word can come out

WORD = word(1)
CASES: tuple[Callable[[str], str], ...] = (str.lower, str.capitalize, str.upper)
WAYS: dict[str, str | bytes] = {
    "as it is": WORD,
    "as a sentence": f"{WORD.capitalize()}.",
    "in capitals": WORD.upper(),
    "backwards": WORD[::-1],
    "in an address": quote(f"Bü {WORD}"),
    "all percent signs": "".join(f"%{ord(letter):02x}" for letter in WORD),
    "entities": "".join(f"&#{ord(letter)};" for letter in WORD),
    "hexadecimal entities": "".join(f"&#x{ord(letter):x};" for letter in WORD),
    "JSON": "".join(f"\\u{ord(letter):04x}" for letter in WORD),
    "hex": WORD.encode().hex(),
    "capital hex": WORD.encode().hex().upper(),
    "UTF-16 of one order": WORD.encode("utf-16-le"),
    "UTF-16 of the other": WORD.encode("utf-16-be"),
    **{
        f"base64 behind {shift} bytes of {case.__name__}": base64.b64encode(
            b"x" * shift + case(WORD).encode()
        )
        for shift in range(4)
        for case in CASES
    },
    "a number": "0.7391",
    "a date": "in May 2191",
}


@pytest.mark.parametrize("way", WAYS)
def test_a_word_is_found_in_whatever_way_it_comes_out(way: str) -> None:
    leak = WAYS[way]
    data = leak if isinstance(leak, bytes) else leak.encode()
    assert find_canaries({"card.png": b"\x89PNG\xff" + data + b"\xff."})


def test_a_word_is_found_in_the_name_of_a_file() -> None:
    assert find_canaries({f"goals/{WORD}.html": b""})


def test_nothing_is_found_in_any_other_text() -> None:
    assert (
        find_canaries({"a.html": b"zq vex and 739.1 in 2190 &amp; %20 \\u0041"}) == []
    )


# What shows that there is something private, without a word of it

COUNTS: dict[str, Callable[[Checked], int]] = {
    "goals": lambda checked: len(checked.subject.plan.goals),
    "findings": lambda checked: len(checked.findings),
    "employers": lambda checked: len(checked.subject.plan.employers),
    "notes": lambda checked: sum(len(goal.log) for goal in checked.subject.plan.goals),
}


@pytest.mark.parametrize("what", COUNTS)
def test_a_count_of_private_things_makes_twins_differ(
    what: str, monkeypatch: Patch
) -> None:
    def count(checked: Checked) -> Built:
        built = build(checked, BASE)
        return replace(built, files=built.files | {what: b"%d" % COUNTS[what](checked)})

    monkeypatch.setitem(globals(), "build_as_it_is", count)
    assert leaky() == []
    assert len(differing()) >= 3
