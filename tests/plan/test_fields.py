"""The one table of fields: it has every key of the format, and each row works."""

from dataclasses import fields
from typing import Any

import pytest

from careerplan.plan.fields import KINDS, RECORDS, SITUATIONS, Field, Record
from careerplan.plan.forms import FORMS
from careerplan.plan.model import (
    Audience,
    Chosen,
    Employer,
    Entry,
    Evidence,
    Goal,
    Horizon,
    Measure,
    OwnAnswers,
    Person,
    Plan,
    Resource,
    Role,
    Skill,
    State,
    Status,
    Step,
)
from careerplan.plan.plan_table import PLAN
from careerplan.plan.tables import (
    ALL_RECORDS,
    CHOSEN,
    EMPLOYER_FILE,
    FILES,
    GOAL,
    GOAL_WITH_NOTES,
    HALF_WITH_NOTES,
    PRIVATE_HALF,
)
from tests.case_tables import FILES as PATHS
from tests.case_tables import PLAN as SOUND_PLAN
from tests.projects import parse_whole

# What the format promises, written out by hand and not taken from the program.
KEYS = {
    "plan": (
        "name role company headline as_of path start capacity resources pitch answers "
        "flair skills links url theme language accent horizon ladder synonyms "
        "vocabulary fiscal_year_start hemisphere busy_quarter allow schema"
    ),
    "goal": (
        "goal title why where who measure achievable realistic by start kind serves "
        "means under after priority as_of situation aims area tags impact flexible "
        "steps resources people status log review evidence obstacles if-not original "
        "share allow"
    ),
    "step": (
        "do id kind takes load by start every after alongside uses with priority state "
        "evidence share"
    ),
    "employer": (
        "company role goals detail offers excited gain ask give flexible pitch answers "
        "step-to interview link key allow"
    ),
    "reflection": "allow",
    "resource": "id name from access why",
    "person": "who how",
    "measure": "text from to now unit",
    "entry": "on note now grade",
    "evidence": "link name",
    "role": "role years goal or",
    "skill": "name now target scale share",
    "answers": "career-goals five-years five-year-plan together",
    "horizon": "short long",
    "chosen": "say impact realistic",
}
NEEDED = {
    "plan": "name role as_of",
    "goal": "goal",
    "employer": "company role goals",
    "step": "do",
    "role": "role",
    "resource": "name",
    "person": "who",
}
CHOICES = {
    ("goal", "status"): "idea draft ready achieved missed changed dropped",
    ("goal", "kind"): "professional personal",
    ("goal", "situation"): (
        "promotion new-field move-inside leadership development research networking"
    ),
    ("goal", "aims"): "status salary success",
    ("goal", "review"): "month quarter year",
    ("goal", "share"): "me employer public",
    ("step", "kind"): "deadline certification training experience project network",
    ("step", "state"): "todo doing done maybe skipped",
    ("step", "share"): "me employer public",
    ("skill", "share"): "me employer public",
    ("resource", "from"): "company own public",
    ("resource", "access"): "have ask no",
    ("plan", "hemisphere"): "north south",
}
TABLES: dict[str, Record] = FILES | ALL_RECORDS
ROWS = [(name, row) for name, table in TABLES.items() for row in table.fields]
# Fields of the model that no key fills: names of files, texts below, what lies around.
NOT_TYPED = {
    "plan": {"goals", "employers", "reflection", "reflected", "origin"},
    "goal": {"id", "body", "is_private", "origin", "half"},
    "employer": {"id", "body", "origin"},
    "chosen": {"id"},
    "entry": {"is_mine"},
}
CLASSES: dict[str, Any] = {
    "plan": Plan,
    "goal": Goal,
    "employer": Employer,
    "step": Step,
    "resource": Resource,
    "person": Person,
    "measure": Measure,
    "entry": Entry,
    "evidence": Evidence,
    "role": Role,
    "skill": Skill,
    "answers": OwnAnswers,
    "horizon": Horizon,
    "chosen": Chosen,
}
# Where a record stands that is no file: the file and its lines above.
HOLDERS = {
    "step": ("goal", "steps:\n  - do: Before\n  -"),
    "resource": ("goal", "resources:\n  -"),
    "person": ("goal", "people:\n  -"),
    "measure": ("goal", "measure:\n  -"),
    "entry": ("goal", "log:\n  -"),
    "evidence": ("goal", "evidence:\n  -"),
    "role": ("plan", "path:\n  -"),
    "skill": ("plan", "skills:\n  -"),
    "answers": ("plan", "answers:"),
    "horizon": ("plan", "horizon:"),
    "chosen": ("employer", "goals:\n  lead:"),
}
SHOWS_THE_DEFAULT = {
    ("plan", "language"),
    ("plan", "horizon"),
    ("plan", "busy_quarter"),
    ("plan", "schema"),
    ("horizon", "short"),
    ("horizon", "long"),
    ("reflection", "allow"),  # kept for the rules, which are to come
}


def row_id(value: object) -> str:
    return value.key if isinstance(value, Field) else str(value)


@pytest.mark.parametrize("name", KEYS)
def test_a_table_has_the_keys_of_the_format_and_no_others(name: str) -> None:
    assert sorted(row.key for row in TABLES[name].fields) == sorted(KEYS[name].split())


def test_every_table_is_known() -> None:
    assert set(KEYS) == set(TABLES)
    assert len(ROWS) >= 120


@pytest.mark.parametrize("name", TABLES)
def test_the_keys_that_are_needed(name: str) -> None:
    needed = [row.key for row in TABLES[name].fields if row.is_needed]
    assert sorted(needed) == sorted(NEEDED.get(name, "").split())


def test_the_choices_of_the_format() -> None:
    found = {
        (name, row.key): " ".join(row.choices) for name, row in ROWS if row.choices
    }
    assert found == CHOICES


def test_choices_are_those_of_the_model() -> None:
    assert CHOICES["goal", "status"].split() == list(Status)
    assert CHOICES["step", "state"].split() == list(State)
    assert CHOICES["goal", "share"].split() == list(Audience)
    assert CHOICES["step", "kind"].split() == list(KINDS)
    assert CHOICES["goal", "situation"].split() == list(SITUATIONS)


@pytest.mark.parametrize("name", CLASSES)
def test_a_table_and_its_class_agree_in_both_directions(name: str) -> None:
    typed = {row.attribute for row in TABLES[name].fields}
    kept = {field.name for field in fields(CLASSES[name])}
    assert typed == kept - NOT_TYPED.get(name, set())
    assert NOT_TYPED.get(name, set()) <= kept


def test_the_letters_of_smart() -> None:
    found: dict[str, list[str]] = {}
    for row in GOAL.fields:
        if row.smart:
            found.setdefault(row.smart, []).append(row.key)
    assert {letter: " ".join(keys) for letter, keys in found.items()} == {
        "S": "goal why where who",
        "M": "measure",
        "A": "achievable resources people",
        "R": "realistic",
        "T": "by",
    }


@pytest.mark.parametrize(("name", "row"), ROWS, ids=row_id)
def test_a_row_says_what_it_means(name: str, row: Field) -> None:
    assert row.help, name
    assert row.help[0].islower() or row.help[0].isdigit()
    assert not row.help.endswith(".")
    assert row.example.startswith(f"{row.key}: ")
    assert "…" not in row.example
    assert row.audience in list(Audience)
    assert bool(row.choices) == row.form.startswith("choice")
    kind, _, inner = row.form.partition(":")
    if kind in ("record", "records"):
        assert inner in RECORDS
    else:
        assert kind in FORMS or kind in ("measures", "path", "chosen")


@pytest.mark.parametrize("name", TABLES)
def test_words_for_a_key_lead_to_one_key(name: str) -> None:
    table = TABLES[name]
    for row in table.fields:
        assert table.find(row.key) is row
        assert all(table.find(other) is row for other in row.also)
    words = [word for row in table.fields for word in (row.key, *row.also, *row.nearby)]
    assert len(words) == len(set(words))


def test_one_key_has_another_name() -> None:
    found = {(name, row.key): row.also for name, row in ROWS if row.also}
    assert found == {("goal", "realistic"): ("relevant",)}


def test_every_form_is_used() -> None:
    assert set(FORMS) <= {row.form for _, row in ROWS}


def example_file(name: str, row: Field) -> tuple[str, str]:
    """Return the kind of a small file that holds the example of a row, and its text."""
    table = TABLES[name]
    lines = [other.example for other in table.fields if other.is_needed]
    lines = list(dict.fromkeys([*lines, row.example]))
    kind = name
    if name in HOLDERS:
        kind, above = HOLDERS[name]
        inner = "".join(f"\n    {line}" for line in lines)
        needed = [
            other.example
            for other in TABLES[kind].fields
            if other.is_needed and not above.startswith(other.key)
        ]
        lines = [*needed, above + inner]
    text = "\n".join(lines) + "\n"
    return kind, text if kind == "plan" else f"---\n{text}---\n"


@pytest.mark.parametrize(("name", "row"), ROWS, ids=row_id)
def test_an_example_reads_as_it_stands(name: str, row: Field) -> None:
    kind, text = example_file(name, row)
    assert row.example in text
    files = {PATHS["plan"]: SOUND_PLAN.encode(), PATHS[kind]: text.encode()}
    parsed = parse_whole(files)
    assert parsed.findings == ()


@pytest.mark.parametrize(("name", "row"), ROWS, ids=row_id)
def test_an_example_changes_the_plan(name: str, row: Field) -> None:
    kind, text = example_file(name, row)
    bare = text.replace(row.example, "x-none: 1")
    plans = [
        parse_whole(
            {PATHS["plan"]: SOUND_PLAN.encode(), PATHS[kind]: data.encode()}
        ).plan
        for data in (text, bare)
    ]
    assert (plans[0] == plans[1]) == ((name, row.key) in SHOWS_THE_DEFAULT)


def test_a_private_half_has_the_keys_that_are_always_private() -> None:
    keys = {"obstacles", "if-not", "original", "log", "people", "serves", "allow"}
    assert {row.key for row in PRIVATE_HALF.fields} == keys


def test_notes_are_for_yaml_files_alone() -> None:
    for plain, with_notes in (
        (GOAL, GOAL_WITH_NOTES),
        (PRIVATE_HALF, HALF_WITH_NOTES),
    ):
        keys = [row.key for row in with_notes.fields]
        assert keys == [*(row.key for row in plain.fields), "notes"]
    path = PATHS["goal-yaml"]
    notes = GOAL_WITH_NOTES.find("notes")
    assert notes
    text = f"goal: Lead\n{notes.example}\n"
    files = {PATHS["plan"]: SOUND_PLAN.encode(), path: text.encode()}
    parsed = parse_whole(files)
    assert parsed.findings == ()
    assert parsed.plan.goals[0].body == notes.example.removeprefix("notes: ")


def test_tables_of_files_are_those_that_files_are_read_by() -> None:
    assert FILES["plan"] is PLAN
    assert FILES["goal"] is GOAL
    assert FILES["employer"] is EMPLOYER_FILE
    assert ALL_RECORDS["chosen"] is CHOSEN
