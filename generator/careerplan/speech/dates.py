"""Dates in the language of the plan, at the precision they were written."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from careerplan.plan.periods import Period, Precision, add_months
from careerplan.roadmap.schedule import ScheduledStep
from careerplan.speech.wording import DAY, say_day, say_last_day, say_span

if TYPE_CHECKING:
    from babel import Locale

# Patterns that babel knows for every language, by how exactly a period was written.
_SKELETONS = {
    Precision.YEAR: "y",
    Precision.QUARTER: "yQQQ",
    Precision.MONTH: "yMMMM",
    Precision.DAY: "yMMMMd",
}


@dataclass(frozen=True)
class Dates:
    """How a language says its dates; English for one that is not known."""

    language: str  # BCP 47

    @property
    def is_english(self) -> bool:
        """Tell whether the language is English."""
        return self.language.casefold().split("-")[0] == "en"

    def plural(self, number: int) -> str:
        """Name the form that a noun takes behind a number: one, few, other."""
        if self._locale is None:
            return "one" if number == 1 else "other"
        return str(self._locale.plural_form(number))

    @cached_property
    def _locale(self) -> "Locale | None":
        """Find what is known of the language; nothing for English or one unknown."""
        if self.is_english:
            return None
        from babel import Locale, UnknownLocaleError

        parts = self.language.split("-")
        for count in range(len(parts), 0, -1):
            try:
                return Locale.parse("-".join(parts[:count]), sep="-")
            except (UnknownLocaleError, ValueError):
                continue
        return None

    def period(self, period: Period) -> str:
        """Say a period at the precision it was written."""
        if self.is_english or period.name or self._locale is None:
            return period.label
        skeleton = _SKELETONS.get(period.precision)
        if skeleton is None:
            return self._span(period.first, period.last)
        return self._format(skeleton, period.first)

    def day(self, day: date) -> str:
        """Say a day in full."""
        return say_day(day) if self._locale is None else self._format("yMMMMd", day)

    def last_day(self, day: date) -> str:
        """Say a derived last day, as its month where it ends one."""
        if self._locale is None:
            return say_last_day(day)
        is_end = (day + DAY).day == 1
        return self._format("yMMMM" if is_end else "yMMMMd", day)

    def span(self, start: date, end: date) -> str:
        """Say a half-open span, in months where it begins and ends with one."""
        if self._locale is None:
            return say_span(start, end)
        if (start.day, end.day) != (1, 1):
            return self._span(start, end - DAY)
        if add_months(start, 1) == end:
            return self._format("yMMMM", start)
        return f"{self._format('yMMMM', start)} – {self._format('yMMMM', end - DAY)}"

    def _span(self, first: date, last: date) -> str:
        if first == last:
            return self.day(first)
        return f"{self.day(first)} – {self.day(last)}"

    def _format(self, skeleton: str, day: date) -> str:
        from babel.dates import format_skeleton

        return format_skeleton(skeleton, day, locale=self._locale)

    def end(self, placed: ScheduledStep) -> str:
        """Say when a step ends: in the user's own period, else the derived day."""
        if placed.step.by:
            return self.period(placed.step.by)
        return self.last_day(placed.last) if placed.last else ""
