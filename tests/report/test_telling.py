"""The worst comes first, and of a private file only the place and the rule are told."""

import pytest

from careerplan.report.telling import count, is_hidden, tell
from tests.report.reports import ALL, MISSPELT, PRIVATE, SECRETS, VAGUE, WHOLE


def test_the_worst_comes_first_over_all_files() -> None:
    order = [item.rule for item in tell(ALL, show_private=True)]
    assert order == ["X6", "X5", "T1", "S2"]
    assert tell(reversed(ALL), show_private=True) == tell(ALL, show_private=True)


def test_what_is_private_keeps_its_place_and_its_rule_alone() -> None:
    (hidden,) = tell([PRIVATE], show_private=False)
    assert is_hidden(hidden)
    assert (hidden.rule, hidden.place, hidden.severity) == (
        PRIVATE.rule,
        PRIVATE.place,
        PRIVATE.severity,
    )
    assert not any(secret in repr(hidden) for secret in SECRETS)
    assert tell([PRIVATE], show_private=True) == (PRIVATE,)


@pytest.mark.parametrize("finding", [VAGUE, MISSPELT, WHOLE])
def test_what_is_not_private_is_told_whole(finding) -> None:
    assert tell([finding], show_private=False) == (finding,)
    assert not is_hidden(finding)


def test_telling_twice_tells_the_same() -> None:
    once = tell(ALL, show_private=False)
    assert tell(once, show_private=False) == once


def test_findings_are_counted_by_severity() -> None:
    assert count(ALL) == {"error": 3, "warning": 1, "hint": 0}
    assert list(count(())) == ["error", "warning", "hint"]
