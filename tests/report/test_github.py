"""What GitHub Actions is told: read back as its runner reads it."""

import re
from collections import Counter
from dataclasses import dataclass, replace

import pytest

from careerplan.finding import Finding, Place, Severity
from careerplan.report.github import render_github, render_job_summary
from tests.report.reports import ALL, ERROR, HINT, SECRETS, WARNING, report_of, score

_PROPERTY = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}


@dataclass(frozen=True)
class Command:
    """A command as the runner understands it."""

    name: str
    properties: dict[str, str]
    message: str


def unescape(text: str) -> str:
    return re.sub("%(25|0D|0A|3A|2C)", lambda match: _PROPERTY[match[0]], text)


def run(text: str) -> tuple[list[str], list[Command]]:
    """Tell the lines of a log from its commands, as the runner does."""
    log, commands, stopped = [], [], ""
    for line in text.splitlines():
        match = re.fullmatch(r"::([\w-]+)(?: ([^:]*))?::(.*)", line.strip())
        if stopped:
            if line.strip() == f"::{stopped}::":
                stopped = ""
            else:
                log.append(line)
        elif match and match[1] == "stop-commands":
            stopped = match[3]
        elif match:
            pairs = (pair.split("=", 1) for pair in (match[2] or "").split(","))
            properties = {key: unescape(value) for key, value in pairs}
            commands.append(Command(match[1], properties, unescape(match[3])))
        else:
            log.append(line)
    assert not stopped
    return log, commands


def many(severity: Severity, goal: str, number: int) -> list[Finding]:
    return [
        Finding(
            "T1",
            severity,
            Place(f"content/goals/{goal}.md", line + 1, 1, line + 1, 2),
            f"{goal} {line}",
            "mend it",
            goal=goal,
        )
        for line in range(number)
    ]


def test_an_annotation_says_where_what_and_what_to_do() -> None:
    finding = Finding(
        "T1",
        ERROR,
        Place("content/goals/lead.md", 4, 7, 4, 11),
        '"Lead" has no deadline',
        "add a line such as  by: 2027-Q3",
    )
    assert render_github(report_of(finding), log="") == (
        "::error file=content/goals/lead.md,line=4,endLine=4,col=7,endColumn=11,"
        'title=T1 no-deadline::"Lead" has no deadline%0A'
        "why: a goal is timely when a reader can tell it is late%0A"
        "fix: add a line such as  by: 2027-Q3\n"
    )


@pytest.mark.parametrize(
    "words", ["50 % by\n2027", "a,b:c::d", "::error::x", "100%0A", "end\r\n::", "%3A"]
)
def test_whatever_is_said_comes_back_as_it_was(words: str) -> None:
    place = Place(f"content/goals/{words}.md", 1, 1, 2, 3)
    finding = Finding("T1", WARNING, place, words, words)
    log, (command,) = run(render_github(report_of(finding), log=""))
    assert log == []
    assert command.name == "warning"
    assert command.properties == {
        "file": place.file,
        "line": "1",
        "endLine": "2",
        "col": "1",
        "endColumn": "3",
        "title": "T1 no-deadline",
    }
    first, last = command.message.split("\nwhy: ")
    assert first == words
    assert last.endswith(f"\nfix: {words}")


@pytest.mark.parametrize(
    "log",
    ["::error::x", "  ::add-mask::goal", "::stop-commands::a", "plain\n::warning::y"],
)
def test_nothing_in_the_log_is_taken_for_a_command(log: str) -> None:
    lines, commands = run(render_github(report_of(), log=log))
    assert lines == log.splitlines()
    assert commands == []


def test_the_log_is_before_the_annotations() -> None:
    lines, commands = run(render_github(report_of(*ALL), log="one\n\ntwo\n"))
    assert lines == ["one", "", "two"]
    assert [command.name for command in commands] == ["error"] * 3 + ["warning"]


def test_ten_of_each_level_the_worst_of_each_goal_first() -> None:
    found = [
        *many(ERROR, "lead", 30),
        *many(ERROR, "sell", 3),
        *many(WARNING, "lead", 12),
        *many(HINT, "teach", 11),
        *(many(ERROR, f"goal-{number}", 1)[0] for number in range(4)),
    ]
    _, commands = run(render_github(report_of(*found), log=""))
    levels = Counter(command.name for command in commands)
    assert levels == {"error": 10, "warning": 10, "notice": 10}
    errors = [c.message.split("\n")[0] for c in commands if c.name == "error"]
    assert errors == [
        *(f"goal-{number} 0" for number in range(4)),
        *("lead 0", "sell 0", "lead 1", "sell 1", "lead 2", "sell 2"),
    ]


def test_a_plan_in_a_folder_of_its_repository_is_found() -> None:
    report = report_of(*many(ERROR, "lead", 1), folder="my/plan/")
    _, (command,) = run(render_github(report, log=""))
    assert command.properties["file"] == "my/plan/content/goals/lead.md"
    assert "my/plan/content/goals/lead.md:1" in render_job_summary(report, counts="")


def test_words_of_private_files_are_left_out() -> None:
    scores = (score("private/calm", "Sleep", 0, 0, 0, 0, 0, is_private=True),)
    report = report_of(*ALL, scores=scores)
    text = render_github(report, log="") + render_job_summary(report, counts="")
    assert not any(secret in text for secret in SECRETS)
    assert "content/private/goals/calm.md" in text


def cells(line: str) -> list[str]:
    """Take a row of a table apart, as Markdown does."""
    parts = re.split(r"(?<!\\)(?:\\\\)*\|", line.strip().strip("|"))
    return [part.strip() for part in parts]


def test_the_job_has_a_table_of_all_that_was_found() -> None:
    lead = score("lead", "Lead | the <night> shift", 20, 20, 10, 20, 0)
    report = report_of(*ALL, summary=("precise: all",), scores=(lead,))
    text = render_job_summary(report, counts="3 errors · 1 warning · 0 hints")
    assert text.startswith("## careerplan check\n\n3 errors · 1 warning · 0 hints\n\n")
    assert "- precise: all\n" in text
    assert "| Lead \\| the \\<night\\> shift | 20 | 20 | 10 | 20 | 0 | 70 |" in text
    rows = [cells(line) for line in text.splitlines() if line.startswith("| ")]
    assert [len(row) for row in rows] == [7] * 3 + [5] * 6
    assert [row[0] for row in rows[5:]] == ["error", "error", "error", "warning"]
    assert text.endswith("|\n")


def test_no_words_make_more_of_a_table_than_it_is() -> None:
    words = "a|b\\|c\n# d <img src=x> [e](f) `g` *h* @i ![j](k)"
    finding = replace(many(ERROR, "lead", 1)[0], message=words)
    *_, row = render_job_summary(report_of(finding), counts="").splitlines()
    assert len(cells(row)) == 5
    assert not re.search(r"(?<!\\)[<`*@\[!#]", row)


def test_a_table_has_its_limit() -> None:
    text = render_job_summary(report_of(*many(ERROR, "lead", 1_200)), counts="")
    assert text.endswith("\nand 700 more\n")
    assert len(text) < 500_000
