"""What is wrong with a theme, and what to write instead."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that a theme's author should mend, or should know."""

    place: str  # a file with its line, or a page of the site
    message: str
    fix: str  # what to write instead
    is_hint: bool = False  # the theme passes all the same


@dataclass(frozen=True, slots=True)
class Named:
    """How files of themes are called in messages: as seen from a project."""

    root: Path
    shipped: Path  # the folder of themes that came with the program

    def place(self, path: Path, line: int = 0) -> str:
        """Name a file, and a line in it where there is one."""
        if path.is_relative_to(self.root):
            name = path.relative_to(self.root).as_posix()
        elif path.is_relative_to(self.shipped):
            name = f"(shipped) {path.relative_to(self.shipped).as_posix()}"
        else:
            name = path.as_posix()
        return f"{name}:{line}" if line else name
