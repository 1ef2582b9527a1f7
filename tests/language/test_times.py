"""Times are found in running text, and what only looks like one is let be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.language import times
from careerplan.language.times import TimeKind, best_time, find_times
from tests.case_tables import Row, read_rows

ROWS = read_rows("language/times.md")


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_a_text_says_when(row: Row) -> None:
    found = find_times(row.cells["text"])
    kind = best_time(found)
    if row.cells["kind"] == "none":
        assert kind is None
        return
    assert kind == TimeKind(row.cells["kind"])
    told = [time.words for time in found if time.kind is kind]
    assert row.cells["words"] in told[0]


@given(st.text(max_size=120))
def test_times_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    end = 0
    for time in find_times(text):
        assert end <= time.start < time.end <= len(text)
        assert text[time.start : time.end] == time.words
        end = time.end


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_no_gate_shuts_a_time_out(row: Row, monkeypatch: pytest.MonkeyPatch) -> None:
    text = row.cells["text"]
    gated = find_times(text)
    monkeypatch.setattr(times, "_GATES", {})
    assert find_times(text) == gated
