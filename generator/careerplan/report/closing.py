"""The end of a check as people read it: the summary, and a table of scores."""

from careerplan.catalogue import LETTERS
from careerplan.report.columns import as_shown, head_of, width, wrap
from careerplan.report.telling import Report

_LONGEST = 44  # columns of a goal's name
_NARROWEST = 12
_NUMBER = 4  # columns of a sub-score
_TOTAL = 7
_NUMBERS = _NUMBER * len(LETTERS) + _TOTAL


def render_closing(report: Report, *, columns: int | None = None) -> str:
    """Render the summary, the number of goals, and the score of each goal.

    A total never stands alone: the five sub-scores, of 20 points each, are before it.
    """
    lines = [
        wrap(as_shown(line), columns, indent=2, begin=0) if columns else as_shown(line)
        for line in report.summary
    ]
    if report.goals:
        lines.append(f"goals: {report.goals}")
    if report.scores:
        lines.extend(("", *_table(report, columns)))
    return "".join(f"{line}\n" for line in lines)


def _table(report: Report, columns: int | None) -> list[str]:
    names = [as_shown(report.label(score)) for score in report.scores]
    room = min(_LONGEST, max(_NARROWEST, columns - _NUMBERS)) if columns else _LONGEST
    room = min(room, max(width(name) for name in (*names, "goal")))
    heads = "".join(f"{letter:>{_NUMBER}}" for letter in LETTERS)
    lines = [f"{'goal':{room}}{heads}{'total':>{_TOTAL}}"]
    for name, score in zip(names, report.scores, strict=True):
        shown = head_of(name, room)
        points = "".join(f"{score.points[letter]:>{_NUMBER}}" for letter in LETTERS)
        gap = " " * (room - width(shown))
        lines.append(f"{shown}{gap}{points}{score.total:>{_TOTAL}}")
    return lines
