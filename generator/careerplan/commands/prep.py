"""`careerplan prep`: one sheet of paper for the evening before an interview."""

import argparse
from pathlib import Path

from careerplan.commands.terminal import (
    add_project_option,
    project_folder,
    read_today,
    say,
)
from careerplan.errors import CareerplanError

STATE = ".careerplan"  # the folder for what can be made again


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    add_project_option(parser)
    parser.add_argument(
        "employer", help="the name of a file in content/private/employers/"
    )
    parser.add_argument(
        "--out",
        metavar="FILE",
        type=Path,
        help="the file to write (default: .careerplan/prep/EMPLOYER.html)",
    )
    parser.add_argument("--theme", default="", help="the theme, in place of theme:")
    parser.add_argument("--open", action="store_true", help="open it in the browser")
    parser.add_argument(
        "--today",
        metavar="DATE",
        default="",
        help="the day to count from, such as 2026-11-02 (default: today)",
    )


def run(args: argparse.Namespace) -> int:
    """Write the sheet; return the exit code."""
    from careerplan.employers import compose_sheet, find_employer
    from careerplan.finding import Severity
    from careerplan.output.mine import refuse_published
    from careerplan.pipeline import check
    from careerplan.project import find_theme, read_project
    from careerplan.roadmap.chains import resolve
    from careerplan.rules.choosing import choose

    root = project_folder(args)
    target: Path = (
        args.out or root / STATE / "prep" / f"{args.employer}.html"
    ).absolute()
    refuse_published(target, project=root)
    today = read_today(args.today)
    checked = check(read_project(root), today=today, employer=args.employer)
    plan = checked.subject.plan
    if plan.as_of is None:
        raise CareerplanError(
            "content/plan.yaml does not say when it was written",
            hint="add a line such as  as_of: 2026-11",
        )
    theme = find_theme(args.theme or plan.theme, root)
    employer = find_employer(plan, args.employer)
    own = employer.origin.source.path if employer.origin else ""
    goals = {goal.id: goal for goal in plan.goals}
    chosen = {resolve(one.id, goals, in_private=True) for one in employer.goals}
    gaps = [
        f"{goals[one.goal].label}: {one.message}" if one.goal in goals else one.message
        for one in sorted(choose(checked.findings), key=lambda one: one.severity)
        if one.severity is not Severity.HINT
        and one.criterion not in "VX"
        and (one.goal in chosen or one.place.file == own)
    ]
    page = compose_sheet(plan, args.employer, theme, today=today, gaps=gaps)
    _write(target, page)
    say(f"Written: {target}  (for your eyes alone; print it, or read it on the way)")
    if args.open:
        import webbrowser

        webbrowser.open(target.as_uri())
    return 0


def _write(target: Path, page: bytes) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.parent.parent.name == STATE:  # git shall ignore it, wherever it is
            (target.parent.parent / ".gitignore").write_text("*\n", "utf-8")
        target.write_bytes(page)
    except OSError as error:
        raise CareerplanError(
            f"{target} cannot be written: {(error.strerror or '').lower()}",
            hint="name another file with  --out",
        ) from None
