"""Something in the user's files that should be mended: a value, never raised."""

from dataclasses import dataclass
from enum import IntEnum


class Severity(IntEnum):
    """How bad a finding is; the worst sorts first."""

    ERROR = 0
    WARNING = 1
    HINT = 2


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of one file; lines and columns count characters from 1."""

    file: str  # relative to the project, with forward slashes
    line: int
    column: int
    end_line: int
    end_column: int  # the column behind the last character


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is looked for."""

    code: str
    name: str
    severity: Severity  # where it is found in a field, or in an absent one
    in_words: Severity | None  # where it is found in words alone; None: never is
    why: str  # one line, for the finding; the manual page says more
    blocks: str = ""  # "always", or "published": only in something on the site


@dataclass(frozen=True, slots=True)
class Patch:
    """What `check --fix` writes where only one thing can be meant."""

    place: Place  # what stands there is replaced; an empty stretch is added to
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One cause, at one place, with what to write instead."""

    rule: str  # a code of the catalogue
    severity: Severity
    place: Place
    message: str  # lower case, no full stop; may quote the user's words
    fix: str
    goal: str = ""  # the id of the goal it belongs to, if any
    is_private: bool = False  # stands in private/: words are for a terminal only
    words: str = ""  # the offending words, where the finding is about words
    is_quality: bool = False  # about how good the words are: one a criterion is told
    patch: Patch | None = None  # how it is mended, where there is but one way

    @property
    def criterion(self) -> str:
        """Return the letter of the rule, which is the criterion it judges."""
        return self.rule[0]

    @property
    def sort_key(self) -> tuple[str, Severity, Place, str, str]:
        """Order by file, worst first within a file, then by place."""
        return (self.place.file, self.severity, self.place, self.rule, self.message)
