"""The search takes a small part of the time that the pages take."""

import time
from pathlib import Path

import pytest

from careerplan.leaks.scan import find_leaks
from careerplan.pipeline import build, check
from careerplan.project import Project, find_theme, read_project
from tests.leaks_in import secrets_of
from tests.projects import ROOT

GOALS = 1000
LARGEST_SHARE = 0.4  # of the time of a build without it; 0.2 where it was measured


@pytest.mark.prove
def test_a_large_site_is_searched_in_a_part_of_the_time_it_takes_to_build() -> None:
    project = read_project(ROOT)
    files = dict(project.files)
    text = files["content/goals/sales-meetups.md"].decode()
    for number in range(GOALS):
        goal = text.replace("goal: Meet 12", f"goal: Meet {number} times 12")
        files[f"content/goals/meet-{number}.md"] = goal.encode()
    checked = check(Project(Path("nowhere"), files, project.assets))
    began = time.perf_counter()
    site = build(checked, find_theme("", Path("nowhere")), url="https://a.example")
    built = time.perf_counter()
    assert find_leaks(secrets_of(checked), site.files) == ()
    searched = time.perf_counter() - built
    assert site.page_count > GOALS
    assert searched < LARGEST_SHARE * (built - began - searched)
