"""The labels of the pages in the language of the plan, and its dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from careerplan.speech.dates import Dates


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
        forms = (f"{key}.{self.dates.plural(number)}", f"{key}.other")
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

    @cached_property
    def dates(self) -> Dates:
        """Say how the language says its dates."""
        return Dates(self.language)

    @property
    def is_english(self) -> bool:
        """Tell whether the plan is written in English."""
        return self.dates.is_english
