"""What is shown of a plan, as plain values: a terminal draws them, a pipe has lines."""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How something stands; told in words too, since colours do not reach everybody."""

    PLAIN = ""
    LATE = "late"
    DONE = "done"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Heading:
    """A title with what follows it; `mark` says who else may see it."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A text of one or more lines."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what it is, with a bar beside it where there is a share of a whole."""

    label: str
    text: str
    mark: str = ""
    percent: int | None = None  # 0 to 100


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts one below the other."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    cells: tuple[str, ...]
    tone: Tone = Tone.PLAIN
    mark: str = ""  # who may see it, behind what it is about


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; columns in which nothing stands are left out."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    main: int = 1  # the place of the column that says what a row is about

    def columns(self) -> tuple[int, ...]:
        """Return the places of the columns in which anything stands."""
        return tuple(
            place
            for place in range(len(self.head))
            if any(row.cells[place] for row in self.rows)
        )


@dataclass(frozen=True, slots=True)
class Branch:
    """One item of a tree, with those below it."""

    text: str
    note: str = ""
    mark: str = ""
    tone: Tone = Tone.PLAIN
    branches: "tuple[Branch, ...]" = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """Items that hang together."""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture made of letters, which is dark on light and can be read by machines."""

    lines: tuple[str, ...]
    instead: str  # what is said where there is no room for it


Block = Heading | Words | Facts | Grid | Tree | Picture
