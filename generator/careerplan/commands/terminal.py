"""What all verbs share: where they are, how they speak, in colour or not, which day."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TextIO

from careerplan.errors import CareerplanError
from careerplan.finding import Finding


def say(text: str) -> None:
    """Speak to the person: talk goes to stderr, so that stdout is only output."""
    print(text, file=sys.stderr)


def is_in_colour(stream: TextIO, wanted: str = "auto") -> bool:
    """Tell whether to colour: as wanted, else on a terminal that is not told not to."""
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR"):
        return False
    is_able = stream.isatty() and os.environ.get("TERM") != "dumb"
    return bool(os.environ.get("FORCE_COLOR")) or is_able


def columns_of(stream: TextIO) -> int | None:
    """Return how wide a terminal is, or None for what is no terminal."""
    if not stream.isatty():
        return None
    from shutil import get_terminal_size

    return get_terminal_size().columns


def read_today(written: str) -> date:
    """Return the day that was named, else that of `SOURCE_DATE_EPOCH`, else today.

    Raises `CareerplanError` for what is no day.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if written:
        try:
            return date.fromisoformat(written)
        except ValueError:
            raise CareerplanError(
                f'--today takes a day, not "{written}"',
                hint="write it as  --today 2026-11-02",
            ) from None
    if epoch:
        try:
            return datetime.fromtimestamp(int(epoch), UTC).date()
        except (ValueError, OverflowError, OSError):
            raise CareerplanError(
                f'SOURCE_DATE_EPOCH is no number of seconds: "{epoch}"',
                hint="take it out of the environment, or name a day with  --today",
            ) from None
    return datetime.now(UTC).astimezone().date()


def add_project_option(parser: argparse.ArgumentParser) -> None:
    """Let a verb work on a project that lies elsewhere."""
    parser.add_argument(
        "--project",
        metavar="DIR",
        type=Path,
        help="the folder of the plan (default: this one, or one above it)",
    )


def add_colour_option(parser: argparse.ArgumentParser) -> None:
    """Let the person decide on colours, whatever the terminal seems to be."""
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colours: on a terminal alone (auto), always or never",
    )


def this_folder() -> Path:
    """Return where the person is; it may be gone. Raises `CareerplanError`."""
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise CareerplanError(
            "the folder you are in is no longer there",
            hint="go to the folder of your plan with  cd  and try again",
        ) from None


def project_folder(args: argparse.Namespace) -> Path:
    """Find the project to work on. Raises `CareerplanError`."""
    from careerplan.project import find_project

    start: Path = args.project or this_folder()
    if args.project and not start.is_dir():
        raise CareerplanError(
            f"there is no folder {start}",
            hint="name the folder of your plan, or leave  --project  out",
        )
    return find_project(start.resolve())


def show_findings(
    findings: Sequence[Finding],
    files: Mapping[str, bytes],
    *,
    stream: TextIO,
    show_private: bool = False,
) -> None:
    """Print findings, if there are any; words of private files on a terminal alone."""
    from careerplan.report.telling import Report, tell
    from careerplan.report.text import render_findings

    told = tell(findings, show_private=show_private or stream.isatty())
    text = render_findings(
        Report(told, files),
        in_colour=is_in_colour(stream),
        columns=columns_of(stream),
    )
    stream.write(text)
