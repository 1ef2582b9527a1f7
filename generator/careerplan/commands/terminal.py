"""What all verbs share: where they are, how they speak, whether in colour."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TextIO

from careerplan.errors import CareerplanError
from careerplan.finding import Finding


def say(text: str) -> None:
    """Speak to the person: talk goes to stderr, so that stdout is only output."""
    print(text, file=sys.stderr)


def is_in_colour(stream: TextIO) -> bool:
    """Tell whether to colour: on a terminal only, and never against `NO_COLOR`."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty()


def add_project_option(parser: argparse.ArgumentParser) -> None:
    """Let a verb work on a project that lies elsewhere."""
    parser.add_argument(
        "--project",
        metavar="DIR",
        type=Path,
        help="the folder of the plan (default: this one, or one above it)",
    )


def project_folder(args: argparse.Namespace) -> Path:
    """Find the project to work on. Raises `CareerplanError`."""
    from careerplan.project import find_project

    start: Path = args.project or Path.cwd()
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
    from careerplan.report.text import render_findings

    if findings:
        text = render_findings(
            findings,
            files,
            in_colour=is_in_colour(stream),
            show_private=show_private or stream.isatty(),
        )
        print(text, file=stream)
