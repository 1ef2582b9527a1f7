"""Whether a plan has a calendar is known to its pages too."""

import pytest

from careerplan.audience import narrow_to_public
from careerplan.plan.parse import parse_tracked
from careerplan.roadmap.expand import expand
from careerplan.views.calendar import compose_calendar, has_calendar
from careerplan.views.pages import compose_site
from tests.built import words_in
from tests.twins import made_plan, without_private


@pytest.mark.parametrize("seed", range(40))
def test_pages_know_whether_there_is_a_calendar(seed: int) -> None:
    files = without_private(made_plan(seed).files)
    public = narrow_to_public(parse_tracked(files).plan)
    roadmap = expand(public.plan)
    view = compose_site(public, roadmap, url="", words=words_in("en"))
    events = compose_calendar(view, public, roadmap)
    assert has_calendar(view) is bool(events)
    names = [event.name for event in events]
    assert len(set(names)) == len(names)
