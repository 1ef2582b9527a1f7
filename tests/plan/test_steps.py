"""What a step waits for, where the step it names is left out."""

from dataclasses import replace
from datetime import date

import pytest

from careerplan.audience import narrow_to_public
from careerplan.plan.parse import parse_tracked
from careerplan.plan.steps import named_steps
from careerplan.roadmap.schedule import lay_out_schedule
from tests.built import PLAN, parse_page, section, site_of, text_of

GOAL = """---
goal: Sell
status: ready
by: 2027-12
steps:
  - do: A
    takes: 2 months
  - do: H
    id: h
    takes: 3 months
    {aside}
  - do: C
    after: h
    takes: 1 month
---
"""


def steps_of(aside: str):
    files = {
        "content/plan.yaml": PLAN.encode(),
        "content/goals/sell.md": GOAL.replace("{aside}", aside).encode(),
    }
    return narrow_to_public(parse_tracked(files).plan).plan


@pytest.mark.parametrize("aside", ["share: me", "state: maybe", "state: skipped"])
def test_what_waits_for_a_step_left_out_waits_for_what_that_did(aside: str) -> None:
    schedule = lay_out_schedule(steps_of(aside))["sell"]
    spans = {placed.step.do: (placed.start, placed.end) for placed in schedule.steps}
    assert spans["A"] == (date(2027, 10, 1), date(2027, 12, 1))
    assert spans["C"] == (date(2027, 12, 1), date(2028, 1, 1))
    assert schedule.start_by == date(2027, 10, 1)


def test_a_group_that_is_left_out_stands_for_the_step_above_it() -> None:
    first, hidden, last = steps_of("state: todo").goals[0].steps
    beside = replace(hidden, id="beside", alongside=True)
    steps = (first, hidden, beside, replace(last, after=("beside",)))
    assert named_steps(steps, "beside", lambda n: n in (0, 3)) == [0]
    assert named_steps(steps, "elsewhere", lambda _: True) == ["elsewhere"]


def test_what_is_out_of_reach_is_not_shown_as_a_help() -> None:
    front = (
        "goal: Sell\nresources:\n  - name: Company car\n    id: car\n"
        "    from: company\n    access: no\n  - name: City library\n"
        "steps:\n  - do: Visit ten shops\n    uses: car\n"
    )
    site = site_of(sell=front)
    assert [path for path, data in site.items() if b"Company car" in data] == []
    page = parse_page(site["goals/sell.html"])
    helps = [text_of(item) for item in section(page, "What helps").iter("li")]
    assert helps == ["City library"]
