"""Every row of what the interview advice asks for is carried by a test.

A test says which rows it carries: `@pytest.mark.seed("S14")`. What is not carried yet
stands in LATER, which may only shrink.
"""

import ast
from pathlib import Path

ROWS = {f"S{number}" for number in range(1, 65)}
# What waits for the author's desk. A row leaves this list when a test carries it; none
# may come back.
LATER = {
    *("S15", "S16", "S17", "S18", "S26", "S29", "S30", "S31", "S32", "S33", "S34"),
}
MOST_LATER = 11  # lower it with each row that leaves the list


def carried_rows() -> dict[str, list[str]]:
    """Find the tests that carry each row, by reading the marks in the test files."""
    carried: dict[str, list[str]] = {}
    for path in sorted(Path(__file__).parent.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.FunctionDef):
                continue
            for row in rows_of(node):
                carried.setdefault(row, []).append(f"{path.name}::{node.name}")
    return carried


def rows_of(function: ast.FunctionDef) -> list[str]:
    """Return the rows that a test's marks name."""
    return [
        str(argument.value)
        for mark in function.decorator_list
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.seed"
        for argument in mark.args
        if isinstance(argument, ast.Constant)
    ]


def test_each_row_has_a_test_or_waits() -> None:
    assert ROWS - set(carried_rows()) - LATER == set()


def test_no_row_waits_that_has_a_test() -> None:
    assert LATER & set(carried_rows()) == set()


def test_marks_name_rows_that_exist() -> None:
    assert set(carried_rows()) - ROWS == set()
    assert LATER <= ROWS


def test_the_list_of_waiting_rows_only_shrinks() -> None:
    assert len(LATER) == MOST_LATER


def test_a_carrying_test_is_found_and_asserts() -> None:
    source = '@pytest.mark.seed("S1", "S2")\ndef test_it():\n    assert True\n'
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    assert rows_of(function) == ["S1", "S2"]
