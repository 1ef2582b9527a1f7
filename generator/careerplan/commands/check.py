"""`careerplan check`: say what an interviewer, or the program, would stumble over."""

import argparse
import sys
from pathlib import Path

from careerplan.commands.terminal import (
    add_project_option,
    project_folder,
    say,
    show_findings,
)
from careerplan.errors import CareerplanError


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    add_project_option(parser)
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="only these files of content/"
    )
    parser.add_argument(
        "--select",
        metavar="RULES",
        default="",
        help="only these rules: codes, names or letters, with commas between",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="all that can be said of a goal's words, not the most telling alone",
    )
    parser.add_argument(
        "--strict", action="store_true", help="exit with 1 for warnings too"
    )
    parser.add_argument(
        "--exit-zero", action="store_true", help="exit with 0 whatever is found"
    )
    parser.add_argument(
        "--show-private",
        action="store_true",
        help="show the words of private files, not on a terminal only",
    )


def run(args: argparse.Namespace) -> int:
    """Check the plan; return the exit code."""
    from careerplan.finding import Severity
    from careerplan.pipeline import check
    from careerplan.project import read_project
    from careerplan.report.text import count_findings
    from careerplan.rules.choosing import choose

    root = project_folder(args)
    project = read_project(root)
    findings = choose(check(project).findings, everything=args.all)
    if args.select:
        selected = _rules(args.select)
        findings = tuple(item for item in findings if item.rule in selected)
    if args.files:
        named = _names(args.files, root, project.files)
        findings = tuple(item for item in findings if item.place.file in named)
    show_findings(
        findings, project.files, stream=sys.stdout, show_private=args.show_private
    )
    say(count_findings(findings) if findings else "Nothing found.")
    worst = min((item.severity for item in findings), default=Severity.HINT)
    is_bad = worst is Severity.ERROR or (args.strict and worst is Severity.WARNING)
    return 1 if is_bad and not args.exit_zero else 0


def _rules(written: str) -> set[str]:
    """Turn rules as typed into codes; a letter stands for all of its rules."""
    from careerplan.catalogue import RULES
    from careerplan.rules.allowing import find_rule

    selected: set[str] = set()
    for name in filter(None, (part.strip() for part in written.split(","))):
        if len(name) == 1 and name.isalpha():
            codes = {code for code in RULES if code.startswith(name.upper())}
        else:
            codes = {find_rule(name)} - {""}
        if not codes:
            raise CareerplanError(
                f'there is no rule "{name}"',
                hint="see all rules with  careerplan explain --all",
            )
        selected |= codes
    return selected


def _names(files: list[str], root: Path, known: dict[str, bytes]) -> set[str]:
    """Turn the files as typed into paths from the project's root."""
    named = set()
    for name in files:
        path = Path(name).resolve()
        relative = path.relative_to(root).as_posix() if root in path.parents else name
        inside = {
            item
            for item in known
            if item == relative or item.startswith(f"{relative}/")
        }
        if not inside:
            raise CareerplanError(
                f"there is no file {name} in this plan",
                hint="name a file in content/, or leave the name out to check them all",
            )
        named |= inside
    return named
