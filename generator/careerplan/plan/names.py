"""Which files of a folder are read, what their names mean, and what they should be."""

import re
from collections.abc import Mapping as Files
from unicodedata import normalize

from careerplan.finding import Finding, Place, Severity
from careerplan.plan.forms import ID

PRIVATE = "content/private/"
_TEXT_FILES = (".md", ".yaml", ".yml", ".markdown", ".txt")
_OFFICE_FILES = (".doc", ".docx", ".odt", ".pages", ".rtf")


def named_files(
    files: Files[str, bytes], folder: str, findings: list[Finding]
) -> list[str]:
    """List the files of a folder whose names are ids; report the others (X6)."""
    named = []
    for path in sorted(path for path in files if path.startswith(folder)):
        name = path.removeprefix(folder)
        stem, dot, ending = name.rpartition(".")
        is_office = f"{dot}{ending}".casefold() in _OFFICE_FILES
        is_text = f"{dot}{ending}".casefold() in _TEXT_FILES
        if not (is_text or is_office) or name.startswith((".", "~")):
            continue
        good = slug(re.sub(r"\.(md|yaml)$", "", stem))
        if "/" in name:
            fix = f"move it to {folder}{slug(stem.rsplit('/', 1)[-1])}.md"
            message = f"only what lies in {folder} itself is read, and this lies deeper"
            findings.append(about_file(path, message, fix))
        elif ending not in ("md", "yaml"):
            message = f"a file that ends in .{ending} is not read"
            ending = "yaml" if ending.casefold() in ("yml", "yaml") else "md"
            fix = f"name it {good}.{ending}"
            if is_office:
                fix = f"save it as plain text, and name it {good}.{ending}"
            findings.append(about_file(path, message, fix))
        elif not ID.fullmatch(stem):
            message = (
                "the name of a file is made of a to z, 0 to 9 and dashes, 60 at most"
            )
            findings.append(about_file(path, message, f"name it {good}.{ending}"))
        else:
            named.append(path)
    return named


def id_of(path: str) -> str:
    """Return the id of what a file holds: its name without the ending."""
    return path.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def slug(name: str) -> str:
    """Turn any name into one that can be an address, without its accents."""
    plain = normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")[:60] or "my-goal"


def about_file(path: str, message: str, fix: str) -> Finding:
    """Make a finding about a file as a whole (X6)."""
    place = Place(path, 1, 1, 1, 1)
    is_private = path.startswith(PRIVATE)
    return Finding("X6", Severity.ERROR, place, message, fix, is_private=is_private)
