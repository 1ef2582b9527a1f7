"""docs/theme-model.md is what the code says today, and leaves no field untold."""

import ast
from pathlib import Path

from bench.theme_model import (
    CONTEXT,
    EXAMPLES,
    MODULES,
    PAGE,
    PLAIN,
    compose_page,
    context_names,
    fields_of,
)

SOURCES = [Path(f"{module.__file__}").read_text("utf-8") for module in MODULES]
CLASSES = [
    (node, source.splitlines())
    for source in SOURCES
    for node in ast.parse(source).body
    if isinstance(node, ast.ClassDef)
]


def test_the_committed_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == compose_page(), "run  make docs"


def test_every_name_of_a_template_is_told_and_no_other() -> None:
    assert "view" in context_names()
    assert context_names() == set(CONTEXT)


def test_every_field_of_every_type_is_told() -> None:
    told = {
        f"{node.name}.{name}": meaning
        for node, lines in CLASSES
        for name, _, meaning in fields_of(node, lines)
    }
    assert len(told) >= 100
    assert [name for name, meaning in told.items() if not meaning] == []
    fields = {name.partition(".")[2] for name in told} | set(told)
    assert set(PLAIN) - fields == set()
    assert set(EXAMPLES) - set(told) == set()


def test_types_lead_to_where_they_are_told() -> None:
    page = compose_page()
    for node, _ in CLASSES:
        assert page.count(f"\n## {node.name}\n") == 1
    assert page.count("](#when)") >= 10
