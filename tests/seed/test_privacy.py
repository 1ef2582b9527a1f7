"""Rows of the seed table about what stays off the pages."""

from pathlib import Path

import pytest

from tests.built import PLAN, goal_file, site_of
from tests.seed.test_chain import checked

PAID = "goal: Reach a salary of $80,000 as loan officer\naims: [salary, success]\n"


@pytest.mark.seed("S12")
def test_what_a_goal_is_for_is_off_the_page_and_so_is_the_pay(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {"plan.yaml": PLAN, "goals/loans.md": goal_file(PAID)}
    said = checked(tmp_path, capsys, files)
    assert 'error  V3 pay-public  "$80,000" beside "salary"' in said
    aims = "goal: Become loan officer\naims: [status, salary, success]\n"
    page = site_of(loans=aims)["goals/loans.html"].decode()
    for word in ("salary", "aims"):
        assert word not in page
