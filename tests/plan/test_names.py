"""Names of files: what is read, and what any name becomes."""

import pytest

from careerplan.plan.names import id_of, slug


@pytest.mark.parametrize(
    ("name", "slugged"),
    [
        ("Lead a team", "lead-a-team"),
        ("  Größe & Co. ", "grosse-co"),
        ("Ça va?", "ca-va"),
        ("---", "my-goal"),
        ("", "my-goal"),
        ("x" * 80, "x" * 60),
    ],
)
def test_any_name_becomes_one_that_can_be_an_address(name: str, slugged: str) -> None:
    assert slug(name) == slugged


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("content/goals/lead.md", "lead"),
        ("content/private/goals/1e3.yaml", "1e3"),
        ("content/goals/a.b.md", "a.b"),
    ],
)
def test_a_file_is_called_by_its_name_without_the_ending(path: str, name: str) -> None:
    assert id_of(path) == name
