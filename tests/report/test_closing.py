"""The end of a check: the summary, and scores that never stand alone."""

from careerplan.report.closing import render_closing
from careerplan.report.columns import width
from tests.report.reports import report_of, score

LEAD = score("lead", "Lead the night shift", 20, 20, 10, 20, 0)
CALM = score("private/calm", "Sleep in a houseboat", 20, 0, 10, 5, 20, is_private=True)
LINES = ("precise: 1 of 2 goals", "relevant: all 2 goals")


def test_the_summary_and_the_five_scores_before_each_total() -> None:
    report = report_of(summary=LINES, goals="2 ready", scores=(LEAD, CALM))
    assert render_closing(report) == (
        "precise: 1 of 2 goals\n"
        "relevant: all 2 goals\n"
        "goals: 2 ready\n"
        "\n"
        "goal                   S   M   A   R   T  total\n"
        "Lead the night shift  20  20  10  20   0     70\n"
        "private/calm          20   0  10   5  20     55\n"
    )


def test_a_private_goal_is_named_by_its_title_where_words_may_be_shown() -> None:
    report = report_of(scores=(CALM,), shows_private=True)
    assert "Sleep in a houseboat" in render_closing(report)


def test_names_of_any_script_and_length_keep_the_table_straight() -> None:
    labels = ("昇進する", "Run", "e\u0301toiles", "Grow " * 30, "👩‍👩‍👧 first")
    scores = tuple(score("a", label, 20, 20, 20, 20, 20) for label in labels)
    for columns in (None, 50, 80):
        _, *table = render_closing(report_of(scores=scores), columns=columns).split(
            "\n"
        )
        widths = {width(line) for line in table if line}
        assert len(widths) == 1
        assert columns is None or widths.pop() <= columns


def test_the_summary_fits_the_terminal() -> None:
    report = report_of(summary=("precise: " + "no goal yet " * 12,))
    lines = render_closing(report, columns=40).splitlines()
    assert len(lines) > 3
    assert max(map(width, lines)) <= 40


def test_a_part_of_a_plan_has_no_end() -> None:
    assert render_closing(report_of()) == ""
