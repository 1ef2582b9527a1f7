"""`careerplan import`: begin a plan from a résumé, or fill it where it is silent."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from careerplan.commands.terminal import (
    add_project_option,
    project_folder,
    read_today,
    say,
    this_folder,
)
from careerplan.errors import CareerplanError

if TYPE_CHECKING:
    from careerplan.plan.resume import Resume

_LARGEST = 10 * 1024 * 1024  # bytes: a picture may be in it


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    add_project_option(parser)
    parser.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help="a résumé as JSON Resume (jsonresume.org)",
    )
    parser.add_argument(
        "--today",
        metavar="DATE",
        default="",
        help="the day to date a new plan from, such as 2026-11-02 (default: today)",
    )


def run(args: argparse.Namespace) -> int:
    """Write or fill plan.yaml; return the exit code. Raises `CareerplanError`."""
    from careerplan.plan.parse import PLAN_FILE

    resume = _read_resume(args.file)
    root = _find_folder(args)
    if (root / PLAN_FILE).is_file():
        _fill(root / PLAN_FILE, resume)
    else:
        _begin(root, resume, args)
    if resume.left:
        say(f"Not imported, since a plan has no place for it: {', '.join(resume.left)}")
    for reason in resume.refused:
        say(f"Not imported: {reason}")
    return 0


def _read_resume(file: Path) -> "Resume":
    from careerplan.plan.resume import parse_resume
    from careerplan.plan.source import BrokenFileError

    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST + 1)
    except OSError as error:
        raise CareerplanError(
            f"{file} cannot be read: {(error.strerror or str(error)).lower()}",
            hint="name a résumé as JSON Resume, such as  careerplan import resume.json",
        ) from None
    if len(data) > _LARGEST:
        raise CareerplanError(
            f"{file} is larger than 10 MiB",
            hint="take the pictures out of it; none is imported",
        )
    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CareerplanError(
            f"{file}:{line} is not saved as UTF-8", hint="save it anew, as UTF-8"
        ) from None
    try:
        return parse_resume(text)
    except BrokenFileError as broken:
        line = text.count("\n", 0, broken.start) + 1
        raise CareerplanError(
            f"{file}:{line} {broken.reason}", hint=broken.fix
        ) from None


def _find_folder(args: argparse.Namespace) -> Path:
    """Return the folder of the plan; without one, that in which to begin it.

    Raises `CareerplanError` inside of `content/`, where a plan would lie too deep, and
    where a plan is there by another name.
    """
    start: Path = (args.project or this_folder()).resolve()
    try:
        return project_folder(args)
    except CareerplanError:
        is_inside = any(folder.name == "content" for folder in (start, *start.parents))
        is_named_otherwise = (start / "content" / "plan.yml").is_file()
        if is_inside or is_named_otherwise or not start.is_dir():
            raise
        return start


def _fill(path: Path, resume: "Resume") -> None:
    """Add what the plan does not say; tell what it says otherwise."""
    from careerplan.output.filling import fill_plan
    from careerplan.output.patching import replace_file
    from careerplan.plan.parse import PLAN_FILE

    try:
        before = path.read_bytes()
    except OSError as error:
        raise CareerplanError(
            f"{PLAN_FILE} cannot be read: {(error.strerror or str(error)).lower()}"
        ) from None
    filled = fill_plan(before, resume)
    if filled.added:
        replace_file(path, before, filled.data)
        say(f"Added to {PLAN_FILE}: {', '.join(filled.added)}")
    else:
        say(f"Nothing to add: {PLAN_FILE} is as it was")
    for key, said, other in filled.differing:
        say(f"Left as it is: {key}: {said}  (the résumé says {other})")


def _begin(root: Path, resume: "Resume", args: argparse.Namespace) -> None:
    """Write a plan.yaml, and keep private files out of git."""
    from careerplan.output.filling import compose_plan
    from careerplan.output.starter import write_starter
    from careerplan.plan.parse import PLAN_FILE
    from careerplan.plan.periods import counted

    text = compose_plan(resume, read_today(args.today))
    write_starter({PLAN_FILE: text}, folder=root)
    parts = list(resume.texts)
    if resume.links:
        parts.append(counted(len(resume.links), "link"))
    say(f"Wrote {PLAN_FILE}: {', '.join(parts)}")
    say("  write your goals into content/goals/; the end of that file shows one")
    say("  careerplan check     what is missing in it")
