"""The labels of the pages in the language of the plan, and its dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from careerplan.plan.periods import Period, Precision, add_months
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
class Words:
    """Labels in one language, with English for what it lacks."""

    language: str  # BCP 47
    labels: Mapping[str, str]
    foreign: frozenset[str] = frozenset()  # keys that are in English only

    def say(self, key: str, **values: object) -> str:
        """Return a label with its gaps filled in.

        Where `n` is given, the form for that number is taken. Raises `KeyError` for a
        label that there is not.
        """
        return self.labels[self.key_of(key, values.get("n"))].format(**values)

    def key_of(self, key: str, number: object = None) -> str:
        """Return the key itself, or that of its form for a number."""
        if not isinstance(number, int) or key in self.labels:
            return key
        forms = (f"{key}.{self._category(number)}", f"{key}.other")
        own = next((form for form in forms if self.has(form)), "")
        english = f"{key}.{'one' if number == 1 else 'other'}"
        return own or (english if english in self.labels else forms[1])

    def has(self, key: str) -> bool:
        """Tell whether the language has a label of its own."""
        return key in self.labels and key not in self.foreign

    def number(self, number: int) -> str:
        """Return a small number as a word, or in figures."""
        key = f"number.{number}"
        return self.labels[key] if self.has(key) else str(number)

    def _category(self, number: int) -> str:
        if self._locale is None:
            return "one" if number == 1 else "other"
        return str(self._locale.plural_form(number))

    @property
    def is_english(self) -> bool:
        """Tell whether the plan is written in English."""
        return self.language.casefold().split("-")[0] == "en"

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
