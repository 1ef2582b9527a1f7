"""Findings as people read them: frames, widths, colours, and nothing private."""

import re

import pytest

from careerplan.finding import Finding, Place
from careerplan.report.columns import width
from careerplan.report.text import count_findings, render_findings
from tests.report.reports import (
    ALL,
    ERROR,
    LEAD,
    MISSPELT,
    PRIVATE,
    SECRETS,
    VAGUE,
    WHOLE,
    report_of,
)


def framed(line: str, start: int, end: int, *, columns: int | None = None) -> list[str]:
    """Return the two lines that show a part of a line, by its first and last letter."""
    finding = Finding("S2", ERROR, Place(LEAD, 1, start, 1, end), "vague", "say which")
    report = report_of(finding, files={LEAD: f"{line}\nmore\n".encode()})
    text = render_findings(report, columns=columns)
    return re.findall(r"^ [ \d]{5}\|.*", text, re.MULTILINE)


def test_a_finding_has_its_line_its_reason_and_a_remedy() -> None:
    assert render_findings(report_of(MISSPELT)) == (
        "content/goals/lead.md:3:1  error  X5 unknown-key  "
        'unknown key "realstic" in a goal; did you mean realistic?\n'
        "    3 | realstic: I cover it already\n"
        "      | ^^^^^^^^\n"
        "  why  a misspelt key would be lost without a word\n"
        "  fix  write  realistic:\n"
        "  more careerplan explain X5\n\n"
    )


def test_a_finding_about_a_whole_file_has_no_line() -> None:
    assert "|" not in render_findings(report_of(WHOLE))


def test_words_of_private_files_are_left_out() -> None:
    text = render_findings(report_of(*ALL))
    assert not any(secret in text for secret in SECRETS)
    assert (
        "content/private/goals/calm.md:2:7  error  T1 no-deadline  (the words" in text
    )
    shown = render_findings(report_of(PRIVATE, shows_private=True))
    assert "    2 | goal: Sleep in a houseboat\n      |       ^^^^^\n" in shown


@pytest.mark.parametrize(
    ("line", "marked", "before"),
    [
        ("goal: lead a team", "lead", 6),
        ("goal: 昇進する", "進す", 8),
        ("goal: e\u0301tudier les e\u0301toiles", "toiles", 19),
        ("goal: 👩‍👩‍👧 first", "first", 9),
        ("goal: 🇳🇴 fish", "fish", 9),
        ("goal:\tlead", "lead", 9),
        ("- 한국에서 lead", "lead", 11),
    ],
)
def test_the_marks_stand_below_their_words(line: str, marked: str, before: int) -> None:
    start = line.index(marked) + 1
    shown, marks = framed(line, start, start + len(marked))
    assert shown == f"    1 | {line}".replace("\t", "    ")
    assert marks == f"      | {' ' * before}{'^' * width(marked)}"


def test_a_mark_is_never_nothing() -> None:
    assert framed("goal: lead", 11, 11)[1] == "      |           ^"


def test_a_long_line_is_shortened_around_its_words() -> None:
    line = f"{'before ' * 20}vague {'behind ' * 20}"
    shown, marks = framed(line, 141, 146)
    assert shown == (
        "    1 | …ore before before before before before vague behind behind behind "
        "behind behind beh…"
    )
    assert shown.index("vague") == marks.index("^")


@pytest.mark.parametrize("columns", [40, 60, 80])
@pytest.mark.parametrize("letter", ["b", "昇"])
def test_everything_fits_into_the_terminal(columns: int, letter: str) -> None:
    line = f"goal: {letter * 70} {letter * 70} {letter * 70}"
    place = Place(LEAD, 1, 77, 1, 147)
    long = f"{letter * 30} " * 5
    finding = Finding("S2", ERROR, place, long.strip(), "say which one, and where")
    text = render_findings(
        report_of(finding, MISSPELT, VAGUE, PRIVATE, files={LEAD: line.encode()}),
        columns=columns,
    )
    assert max(map(width, text.splitlines())) <= columns
    assert not any(line != line.rstrip() for line in text.splitlines())


def test_where_there_is_no_terminal_no_sentence_is_broken() -> None:
    finding = Finding("X6", ERROR, Place(LEAD, 1, 1, 1, 1), "so " * 60, "do " * 60)
    assert len(render_findings(report_of(finding)).splitlines()) == 5


def test_colour_says_nothing_that_words_do_not() -> None:
    plain = render_findings(report_of(*ALL))
    coloured = render_findings(report_of(*ALL), in_colour=True)
    assert "\x1b[31merror\x1b[0m" in coloured
    assert "\x1b[33mwarning\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


def test_what_could_steer_the_terminal_is_not_printed() -> None:
    finding = Finding("X6", ERROR, Place(LEAD, 1, 1, 1, 5), "a\x1b[2J", "b\x07")
    report = report_of(finding, files={LEAD: b"go\x1b[2Jal\n"})
    assert "\x1b" not in render_findings(report)
    assert "\x07" not in render_findings(report)


def test_counts_are_written_out() -> None:
    assert count_findings([VAGUE, PRIVATE]) == "1 error · 1 warning · 0 hints"
