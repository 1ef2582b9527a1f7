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
    why: str  # one line, for the finding; the manual page says more
    blocks: str = ""  # "always", or "published": only in something on the site


@dataclass(frozen=True, slots=True)
class Finding:
    """One cause, at one place, with what to write instead."""

    rule: str  # the code, a key of RULES
    severity: Severity
    place: Place
    message: str  # lower case, no full stop; may quote the user's words
    fix: str
    goal: str = ""  # the id of the goal it belongs to, if any
    is_private: bool = False  # stands in private/: words are for a terminal only

    @property
    def sort_key(self) -> tuple[str, Severity, Place, str, str]:
        """Order by file, worst first within a file, then by place."""
        return (self.place.file, self.severity, self.place, self.rule, self.message)


_CATALOGUE = (
    Rule(
        "C1",
        "unknown-goal",
        "an arrow that points at nothing breaks the chain a reader follows",
        "always",
    ),
    Rule("C2", "circle", "things that wait for each other can never start", "always"),
    Rule(
        "T2",
        "unreadable-date",
        "a date that two people read differently is no deadline",
        "published",
    ),
    Rule(
        "T5",
        "past-or-unanchored",
        "a deadline counts from the day the plan was written",
        "published",
    ),
    Rule(
        "T7",
        "step-order",
        "steps are worked backward from the deadline, so each must fit before it",
    ),
    Rule(
        "T8",
        "five-year-gap",
        "a reader of a yearly plan looks for something in every year",
    ),
    Rule(
        "A1",
        "overcommitted",
        "a week holds only so many hours, however good the plan",
    ),
    Rule("A2", "too-late", "a plan whose first step is overdue cannot be kept"),
    Rule(
        "V2",
        "personal-public",
        "personal goals stay private unless you say why they may be seen",
        "always",
    ),
    Rule(
        "X5",
        "unknown-key",
        "a misspelt key would be lost without a word",
        "always",
    ),
    Rule("X6", "unreadable-file", "what cannot be read cannot be built", "always"),
    Rule(
        "X7",
        "wrong-type",
        "a value of another form would be lost, or mean something else",
        "always",
    ),
    Rule("X8", "unknown-link", "a dead link costs a reader's trust", "always"),
    Rule(
        "X9",
        "unsafe-link",
        "pages ask no other host for anything and run nothing",
        "always",
    ),
)
RULES = {rule.code: rule for rule in _CATALOGUE}
