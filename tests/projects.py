"""Projects as the tests read them: folders on disk, or texts given in the test."""

from pathlib import Path

from careerplan.plan.parse import Parsed, add_private, parse_tracked

ROOT = Path(__file__).resolve().parent.parent
CASES = Path(__file__).resolve().parent / "cases"
PLAN_SHAPES = sorted(path for path in (CASES / "plans").iterdir() if path.is_dir())


def files_of(folder: Path) -> dict[str, bytes]:
    """Read the content of a project folder as the parser takes it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted((folder / "content").rglob("*"))
        if path.is_file()
    }


def texts(**files: str) -> dict[str, bytes]:
    """Make the files of a project of texts: `plan`, `goals__x`, `private__goals__y`."""
    named = {}
    for name, text in files.items():
        path = name.replace("__", "/").replace("_", "-")
        ending = ".yaml" if path == "plan" else ".md"
        named[f"content/{path}{ending}"] = text.encode()
    return named


def parse_whole(files: dict[str, bytes]) -> Parsed:
    """Parse everything, private files included."""
    return add_private(parse_tracked(files), files)
