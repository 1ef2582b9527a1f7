"""Sheets are read by their declarations, and sides must turn with the script."""

from pathlib import Path

import pytest

from careerplan.theming.faults import Named
from careerplan.theming.sheets import check_sheet, declarations

NAMED = Named(Path("project"), Path("shipped"))


def found(css: str) -> list[tuple[str, str]]:
    path = Path("project/a.css")
    return [(one.place, one.fix) for one in check_sheet(css, path, NAMED)]


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("left: 0", "inset-inline-start"),
        ("right: 0", "inset-inline-end"),
        ("margin-left: 1em", "margin-inline-start"),
        ("padding-right: 1em", "padding-inline-end"),
        ("border-left: 1px solid", "border-inline-start"),
        ("border-right-color: red", "border-inline-end-color"),
        ("scroll-margin-left: 0", "scroll-margin-inline-start"),
        ("border-top-left-radius: 2px", "border-start-start-radius"),
        ("border-bottom-right-radius: 2px", "border-end-end-radius"),
        ("text-align: left", "text-align: start"),
        ("text-align:right!important", "text-align: end"),
        ("float: right", "float: inline-end"),
        ("clear: left", "clear: inline-start"),
        ("padding: 1px 2px 1px 0", "padding-block  and  padding-inline"),
        ("inset: 0 auto 0 0", "inset-block  and  inset-inline"),
        ("border-radius: 0 8px 8px 0", "border-start-start-radius  and its likes"),
    ],
)
def test_a_side_is_found_with_what_to_write(written: str, instead: str) -> None:
    assert found(f"p {{\n {written} }}") == [("a.css:2", f"write  {instead}")]


@pytest.mark.parametrize(
    "css",
    [
        "p { margin-inline-start: 1em; text-align: start; float: inline-end }",
        "p { margin: 1px 2px; padding: 1px 2px 3px 2px; border-radius: 1px 1px 0 0 }",
        "p { padding: 1px calc(1px + 2px) 3px calc(1px + 2px) }",
        "p::after { content: 'left: 0; float: left' } /* left: 0 */",
        "p { --left: 0 } .left:hover { color: red } @media (min-width: 1px) { a:b {} }",
        "p { background: url(data:image/svg+xml;base64,left:0) }",
        'p { background: url("data:image/svg+xml,<svg xmlns=//www.w3.org/>") }',
        "@media print { :root { --ink: #000 } }",
        "@media (prefers-contrast: more) { :root { --muted: var(--ink) } }",
        "@layer a, b; @page { margin: 14mm }",
        "p { content: '\\'; left: 0 '; color: red",
    ],
)
def test_what_is_no_side_is_left_alone(css: str) -> None:
    assert found(css) == []


def test_declarations_have_their_lines_and_blocks() -> None:
    css = "a { b: c;\n d: e }\n@media x {\n f:g { h:\n i } }\n@import 'j';\nk: l"
    assert [
        (one.name, one.value, one.line, one.around) for one in declarations(css)
    ] == [
        ("b", "c", 1, ("a",)),
        ("d", "e", 2, ("a",)),
        ("h", "i", 4, ("@media x", "f:g")),
        ("@import 'j'", "", 6, ()),
        ("k", "l", 7, ()),
    ]
