"""The example plan, made somebody's own: moved to today, with a fresh link and key."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from careerplan.errors import CareerplanError
from careerplan.plan.dates import read_date
from careerplan.plan.fields import Record
from careerplan.plan.frontmatter import parse_document
from careerplan.plan.names import PRIVATE
from careerplan.plan.nodes import Scalar
from careerplan.plan.parse import PLAN_FILE
from careerplan.plan.periods import Calendar, Period, Precision, add_months
from careerplan.plan.plan_table import PLAN
from careerplan.plan.source import decode
from careerplan.plan.tables import EMPLOYER_FILE, GOAL, REFLECTION
from careerplan.plan.walk import walk

_DATE_FORMS = ("date", "start", "as-of")
_ALLOW = re.compile(r"^allow:[ \t]*\n(?:[ \t]+.*\n)*", re.MULTILINE)
_IGNORED = ("content/private/", "site/", ".careerplan/")
_IGNORE_HEAD = "# Private goals and employers stay at home; the rest can be made again."


@dataclass(frozen=True, slots=True)
class Fresh:
    """What is new in each starter."""

    today: date
    link: str  # the address of the example's page for an employer
    key: str  # what unlocks it: 32 random bytes as base64url


def compose_starter(files: Mapping[str, bytes], fresh: Fresh) -> dict[str, str]:
    """Move the dates of the example by whole months, and drop what only it allows."""
    months = _months_to_move(files, fresh.today)
    return {
        path: _compose_file(path, decode(data), months, fresh)
        for path, data in files.items()
    }


def _months_to_move(files: Mapping[str, bytes], today: date) -> int:
    text = decode(files[PLAN_FILE])
    written = parse_document(text, is_markdown=False).keys.get("as_of")
    if not isinstance(written, Scalar):
        raise ValueError("the example says when it was written")
    first = read_date(written.value, Calendar()).first
    return (today.year - first.year) * 12 + today.month - first.month


def _compose_file(path: str, text: str, months: int, fresh: Fresh) -> str:
    """Patch a file by offset, so that its comments and its order stay."""
    record = _record_of(path)
    document = parse_document(text, is_markdown=path.endswith(".md"))
    patches: list[tuple[int, int, str]] = []
    for row, node in walk(document.keys, record):
        if not isinstance(node, Scalar) or not node.value:
            continue
        if row.form in _DATE_FORMS and (moved := move_date(node.value, months)):
            patches.append((node.start, node.end, moved))
        elif row.form == "link":
            patches.append((node.start, node.end, fresh.link))
        elif row.form == "key":
            patches.append((node.start, node.end, fresh.key))
    for start, end, new in sorted(patches, reverse=True):
        text = text[:start] + new + text[end:]
    if path.startswith(PRIVATE):
        text = _ALLOW.sub("", text, count=1)
    return text


def _record_of(path: str) -> Record:
    if path == PLAN_FILE:
        return PLAN
    if "/employers/" in path:
        return EMPLOYER_FILE
    return GOAL if "/goals/" in path else REFLECTION


def move_date(text: str, months: int) -> str:
    """Move a stated date by months, and write it as exactly as it was.

    A quarter, half or year that no longer begins with one is written as its last
    month. Returns nothing for what hangs on `as_of`, which moves by itself.
    """
    if not re.match("[0-9]{4}", text):
        return ""
    period = read_date(text, Calendar())
    if period.precision is Precision.DAY:
        return add_months(period.first, months).isoformat()
    first = add_months(period.first, months)
    return _written(period, first) or add_months(
        period.last.replace(day=1), months
    ).strftime("%Y-%m")


def _written(period: Period, first: date) -> str:
    match period.precision:
        case Precision.YEAR if first.month == 1:
            return f"{first.year}"
        case Precision.HALF if first.month in (1, 7):
            return f"{first.year}-H{first.month // 6 + 1}"
        case Precision.QUARTER if first.month % 3 == 1:
            return f"{first.year}-Q{first.month // 3 + 1}"
        case _:
            return ""


def write_starter(files: Mapping[str, str], *, folder: Path) -> None:
    """Write a starter into a folder, with what git shall ignore.

    Nothing is overwritten: raises `CareerplanError`, before anything is written, where
    one of the files is there already. Lines that keep private files out of git are
    added to a .gitignore that is there.
    """
    if folder.exists() and not folder.is_dir():
        raise CareerplanError(
            f"{folder} is a file, and a plan needs a folder",
            hint="name another, such as  careerplan init my-plan",
        )
    taken = [path for path in files if (folder / path).exists()]
    if taken:
        more = f" and {len(taken) - 1} more" if len(taken) > 1 else ""
        raise CareerplanError(
            f"{taken[0]}{more} is there already, and nothing was written",
            hint="begin in an empty folder, such as  careerplan init my-plan",
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _ignore(folder / ".gitignore")  # first, so that nothing private is ever added
        for path, text in files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
    except OSError as error:
        raise CareerplanError(
            f"{error.filename or folder} cannot be written: {error.strerror}",
            hint="choose a folder that you may write to",
        ) from None


def _ignore(path: Path) -> None:
    """Keep private files, the site and the cache out of git."""
    before = path.read_bytes() if path.exists() else b""
    lines = before.decode("utf-8", "replace").splitlines()
    missing = [line for line in _IGNORED if line not in lines]
    if missing:
        end = "\r\n" if b"\r\n" in before else "\n"
        gap = "" if not before else end if before.endswith(b"\n") else end * 2
        with path.open("ab") as file:
            file.write((gap + end.join([_IGNORE_HEAD, *missing, ""])).encode())
