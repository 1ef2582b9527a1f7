"""The interview advice's own example goals get hints, and never an error."""

import json
import re
from pathlib import Path

import pytest

from careerplan.finding import Finding, Severity
from careerplan.pipeline import check
from careerplan.project import Project
from tests.beside import file_beside

PLAN = b"name: Jo\nrole: Research assistant\ncompany: Brimwell\nas_of: 2026-11\n"
# The shapes of those examples, in words of our own.
SHAPES = (
    "I hope to use the coming two years to grow as an organiser and to understand how "
    "our orders flow, with the goal of moving into a planning role",
    "As I am new to the trade, I want to spend three years settling into this job and "
    "rounding out what I can do",
    "I'd like to stretch beyond the job I have in hopes of changing to another field "
    "within the next year",
    "Next quarter I'd like to be involved in preparing the staff meetings, since I "
    "value leadership and want to speak better",
    "I want to work for a company that backs my growth with a yearly sum for courses",
    "After a few more years as an assistant I aim to move into a senior research role, "
    "and until then I go to a conference each quarter",
    "I am excited to widen my network in this role over the next year",
)


def findings_for(goal: str) -> tuple[Finding, ...]:
    front = f"---\ngoal: {json.dumps(goal, ensure_ascii=False)}\nstatus: idea\n---\n"
    files = {"content/plan.yaml": PLAN, "content/goals/x.md": front.encode()}
    return check(Project(Path(), files, frozenset())).findings


def assert_kind_and_useful(goal: str) -> None:
    findings = [finding for finding in findings_for(goal) if finding.goal]
    assert all(finding.severity is Severity.HINT for finding in findings), findings
    assert [finding for finding in findings if finding.rule[0] in "SMART"], goal


def test_the_examples_of_the_advice_get_hints_alone() -> None:
    text = file_beside("advice.txt").read_text("utf-8")
    part = text.split("Examples of career goals")[-1].split("The best way to answer")[0]
    examples = re.findall(r"“([^”]+)”", part)
    assert len(examples) == 7
    for example in examples:
        assert_kind_and_useful(example)


@pytest.mark.parametrize("goal", SHAPES)
def test_goals_of_those_shapes_get_hints_alone(goal: str) -> None:
    assert_kind_and_useful(goal)
