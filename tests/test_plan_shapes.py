"""Plans of every shape that people write: what was worked out by hand comes out."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from careerplan.audience import PublicPlan, narrow_to_public
from careerplan.finding import Severity
from careerplan.plan.parse import parse_tracked
from careerplan.roadmap.horizons import term_of
from careerplan.roadmap.schedule import GoalSchedule, lay_out_schedule
from careerplan.roadmap.years import lay_out_years
from tests.projects import PLAN_SHAPES, files_of, parse_whole


def expected_of(folder: Path) -> dict[str, Any]:
    path = folder / "expected.yaml"
    loaded = yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}
    return dict(loaded)


def public(folder: Path) -> PublicPlan:
    return narrow_to_public(parse_tracked(files_of(folder)).plan)


def named_span(schedule: GoalSchedule, name: str) -> list[date | None]:
    """Return the first and last day of a step, by its id or its number from 1."""
    for placed in schedule.steps:
        if placed.step.id == name or str(placed.number + 1) == name:
            last = placed.end - timedelta(days=1) if placed.end else None
            return [placed.start, last]
    raise KeyError(name)


def test_there_are_fifteen_shapes() -> None:
    assert len(PLAN_SHAPES) >= 15


@pytest.mark.parametrize("folder", PLAN_SHAPES, ids=lambda path: path.name)
def test_a_plan_of_this_shape_reads_without_an_error(folder: Path) -> None:
    findings = parse_whole(files_of(folder)).findings
    assert [f for f in findings if f.severity is Severity.ERROR] == []


@pytest.mark.parametrize("folder", PLAN_SHAPES, ids=lambda path: path.name)
def test_what_was_worked_out_by_hand_comes_out(folder: Path) -> None:
    expected = expected_of(folder)
    plan = parse_tracked(files_of(folder)).plan
    seen = public(folder).plan
    goals = {goal.id: goal for goal in plan.goals}
    schedules = lay_out_schedule(plan)
    years = lay_out_years(seen, lay_out_schedule(seen))

    found: dict[str, Any] = {
        "published": [goal.id for goal in seen.goals],
        "horizons": {
            ident: str(term_of(goals[ident], plan))
            for ident in expected.get("horizons", ())
        },
        "deadlines": {
            ident: by.last
            for ident in expected.get("deadlines", ())
            if (by := goals[ident].by)
        },
        "starts": {
            ident: schedules[ident].start_by for ident in expected.get("starts", ())
        },
        "slack": {ident: schedules[ident].slack for ident in expected.get("slack", ())},
        "spans": {
            ident: {str(key): named_span(schedules[ident], str(key)) for key in steps}
            for ident, steps in expected.get("spans", {}).items()
        },
        "chunks": [chunk.label for chunk in years.chunks] if years else [],
    }
    spans = expected.get("spans", {})
    expected["spans"] = {
        ident: {str(name): span for name, span in steps.items()}
        for ident, steps in spans.items()
    }
    if "chunks" in expected:
        expected["chunks"] = [str(label) for label in expected["chunks"]]
    assert {key: found[key] for key in expected} == expected
