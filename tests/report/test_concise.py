"""One line a finding, for the problem matchers of editors."""

import re

from careerplan.finding import Finding, Place
from careerplan.report.concise import render_concise
from tests.report.reports import ALL, ERROR, SECRETS, VAGUE, report_of

MATCHER = re.compile(r"^(.+):(\d+):(\d+): ([EWH]) ([A-Z]\d+) ([a-z-]+) (.+)$")


def test_a_finding_is_a_line() -> None:
    assert render_concise(report_of(VAGUE)) == (
        'content/goals/lead.md:2:7: W S2 abstract-object which shift is "Lead" about\n'
    )
    assert render_concise(report_of()) == ""


def test_every_line_can_be_taken_apart() -> None:
    report = report_of(*ALL)
    lines = render_concise(report).splitlines()
    assert len(lines) == len(ALL)
    for line, finding in zip(lines, report.findings, strict=True):
        match = MATCHER.fullmatch(line)
        assert match
        place = finding.place
        assert match[1] == place.file
        assert (int(match[2]), int(match[3])) == (place.line, place.column)
        assert (match[4], match[5]) == (finding.severity.name[0], finding.rule)


def test_words_of_private_files_are_left_out() -> None:
    assert not any(secret in render_concise(report_of(*ALL)) for secret in SECRETS)
    assert "asleep" not in render_concise(report_of(*ALL, shows_private=True))
    assert "houseboat" in render_concise(report_of(*ALL, shows_private=True))


def test_no_words_make_a_second_line() -> None:
    finding = Finding("X6", ERROR, Place("a.md", 1, 1, 1, 1), "one\ntwo\r\u2028", "x")
    assert len(render_concise(report_of(finding)).splitlines()) == 1
