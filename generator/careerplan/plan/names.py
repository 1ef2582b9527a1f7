"""Which files of a folder are read, what their names mean, and what they should be."""

import re
from collections.abc import Mapping as Files
from unicodedata import normalize

from careerplan.finding import Finding, Place, Severity
from careerplan.plan.forms import ID
from careerplan.plan.reading import nearest

PRIVATE = "content/private/"
_TEXT_FILES = (".md", ".yaml", ".yml", ".markdown", ".txt")
_MEDIA_FILES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".pdf")
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
        if name.startswith((".", "~", "#", "README")) or name.endswith("~"):
            continue  # what systems and editors leave behind, and notes
        if f"{dot}{ending}".casefold() in _MEDIA_FILES:
            continue
        if not (is_text or is_office):
            message = "only files that end in .md or .yaml are read here"
            free = _free(folder, slug(stem or ending), files).removeprefix(folder)
            fix = f"name it {free}, or move it elsewhere"
            findings.append(about_file(path, message, fix))
            continue
        good = slug(re.sub(r"\.(md|yaml)$", "", stem))
        if "/" in name:
            fix = f"move it to {_free(folder, slug(stem.rsplit('/', 1)[-1]), files)}"
            message = f"only what lies in {folder} itself is read, and this lies deeper"
            findings.append(about_file(path, message, fix))
        elif ending not in ("md", "yaml"):
            message = f"a file that ends in .{ending} is not read"
            ending = "yaml" if ending.casefold() in ("yml", "yaml") else "md"
            free = _free(folder, good, files, ending=ending).removeprefix(folder)
            fix = f"name it {free}"
            if is_office:
                fix = f"save it as plain text, and name it {free}"
            findings.append(about_file(path, message, fix))
        elif not ID.fullmatch(stem):
            message = (
                "the name of a file is made of a to z, 0 to 9 and dashes, 60 at most"
            )
            free = _free(folder, good, files, ending=ending).removeprefix(folder)
            findings.append(about_file(path, message, f"name it {free}"))
        else:
            named.append(path)
    return named


def _free(
    folder: str, name: str, files: Files[str, bytes], *, ending: str = "md"
) -> str:
    """Return a path that no file has yet, so that following advice loses nothing."""
    taken = {
        id_of(path)
        for path in files
        if path.startswith(folder) and path.endswith((".md", ".yaml"))
    }
    number, free = 2, name
    while free in taken:
        free, number = f"{name[:56]}-{number}", number + 1
    return f"{folder}{free}.{ending}"


def report_unread(
    files: Files[str, bytes], findings: list[Finding], *, in_private: bool
) -> None:
    """Report what lies where nothing is read, once a folder: a slip, or a leak (X6)."""
    root = PRIVATE if in_private else "content/"
    known = ("goals", "employers") if in_private else ("goals", "private", "files")
    single = "reflection.md" if in_private else "plan.yaml"
    seen = set()
    for path in sorted(path for path in files if path.startswith(root)):
        head, slash, _ = path.removeprefix(root).partition("/")
        is_text = path.casefold().endswith(_TEXT_FILES)
        is_note = head.startswith((".", "~")) or head.casefold().startswith("readme")
        is_read = head in known if slash else head == single
        if is_read or is_note or not is_text or head in seen or head == "sealed":
            continue
        seen.add(head)
        close = nearest(head, list(known) if slash else [single])
        if slash:
            message = f"what lies in {root}{head}/ is not read"
            fix = f"name the folder  {close or 'goals'}"
        else:
            message = f"only {single} is read in {root} itself"
            fix = f"move it to {root}goals/"
            fix = f"name it  {close}" if close else fix
        findings.append(about_file(path, message, fix))


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
