"""The timeline as a Gantt chart: inline SVG, one row a goal or step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from unicodedata import combining, east_asian_width
from xml.sax.saxutils import escape

from careerplan.plan.periods import MONTHS, add_months
from careerplan.views.model import GoalView

WIDTH, LABELS, ROW, AXIS = 960, 300, 26, 30  # user units; one is a pixel at full size
_GAP = 8  # between a label and the bars
_NARROW = frozenset(" fijlrtIJ.,:;!'’()[]|/-")
# Months between two ticks, and how many months a chart may span with them, so that the
# labels (56 units with a month in them, 30 without) stay apart.
_TICKS = (
    (1, 10),
    (3, 33),
    (6, 60),
    (12, 216),
    (24, 432),
    (60, 1080),
    (120, 2160),
    (240, 4320),
    (600, 10800),
)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: a label, and a span or a single day."""

    label: str
    kind: str  # goal or step
    start: date | None
    end: date


def draw_gantt(goals: Sequence[GoalView], *, title: str) -> str:
    """Draw the goals that have a date; a single date is no chart, and gives nothing."""
    bars = [bar for goal in goals for bar in _bars_of(goal)]
    if len(bars) < 2:
        return ""
    first = min(bar.start or bar.end - DAY for bar in bars).replace(day=1)
    last = max(bar.end for bar in bars)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((size for size, most in _TICKS if months <= most), 1200)
    if step >= 12:
        first = first.replace(month=1)
    elif step > 1:
        first = first.replace(month=(first.month - 1) // step * step + 1)
    scale = _Scale(first, max((last - first).days, 1))
    height = AXIS + ROW * len(bars) + 6
    parts = [
        f'<svg class="gantt" role="img" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" direction="ltr" '
        f'aria-labelledby="gantt-title"><title id="gantt-title">{escape(title)}</title>'
    ]
    parts.extend(_grid(scale, step, last, height))
    for number, bar in enumerate(bars):
        parts.extend(_row(bar, AXIS + ROW * number, scale))
    return "\n".join([*parts, "</svg>"])


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    days: int

    def x(self, day: date) -> float:
        share = (day - self.first).days / self.days
        return round(LABELS + share * (WIDTH - LABELS - 12), 1)


def _bars_of(goal: GoalView) -> list[Bar]:
    """Give a goal a row from its first step, or a point at its deadline."""
    steps = [
        Bar(step.do, "step", date.fromisoformat(step.start), _end(step.last))
        if step.start and step.start <= step.last
        else Bar(step.do, "step", None, _end(step.last))
        for step in goal.steps
        if step.last
    ]
    ends = [bar.end for bar in steps]
    if goal.by_day:
        ends.append(_end(goal.by_day))
    if not ends:
        return []
    starts = [bar.start for bar in steps if bar.start]
    start = min(starts) if starts and min(starts) < max(ends) else None
    return [Bar(goal.title, "goal", start, max(ends)), *steps]


def _end(last: str) -> date:
    return date.fromisoformat(last) + DAY


def _grid(scale: _Scale, step: int, last: date, height: int) -> list[str]:
    parts = []
    day = scale.first
    while day <= last:
        x = scale.x(day)
        label = (
            f"{day.year}" if step >= 12 else f"{MONTHS[day.month - 1][:3]} {day.year}"
        )
        if step < 12 and day.month != 1 and day != scale.first:
            label = MONTHS[day.month - 1][:3]
        parts.append(f'<path class="grid" d="M{x} {AXIS - 6}V{height}"/>')
        if x + 3 + 7 * len(label) <= WIDTH:
            parts.append(
                f'<text class="tick" x="{x + 3}" y="{AXIS - 12}">{label}</text>'
            )
        day = add_months(day, step)
    return parts


def _row(bar: Bar, top: float, scale: _Scale) -> list[str]:
    indent = 0 if bar.kind == "goal" else 12
    label = escape(_fit(bar.label, LABELS - _GAP - indent))
    text = f'<text class="{bar.kind}" x="{indent}" y="{top + 17}">{label}</text>'
    end = scale.x(bar.end)
    if bar.start is None:
        x, y = round(max(end - 6, LABELS + 6), 1), top + 13
        return [text, f'<path class="{bar.kind}" d="M{x} {y - 6}l6 6l-6 6l-6 -6z"/>']
    start = scale.x(bar.start)
    width = round(max(end - start, 2), 1)
    thick = 14 if bar.kind == "goal" else 8
    y = top + 13 - thick / 2
    return [
        text,
        f'<rect class="{bar.kind}" x="{start}" y="{y}" width="{width}" '
        f'height="{thick}" rx="2"/>',
    ]


def _fit(label: str, room: float) -> str:
    """Cut a label that would reach into the bars."""
    width = 0.0
    for place, letter in enumerate(label):
        width += _width(letter)
        if width > room:
            return f"{label[: place - 1].rstrip()}…"
    return label


def _width(letter: str) -> float:
    """Return how wide a letter is at the most: no font is known here.

    Source: DejaVu Sans, bold, the widest of the usual ones.
    """
    if combining(letter):
        return 0
    if east_asian_width(letter) in "WF" or letter in "MWmw@%—…":
        return 14.4
    if letter in _NARROW:
        return 6.5
    return 11 if letter.isupper() else 9.3
