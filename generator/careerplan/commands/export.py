"""`careerplan export`: the public plan for other programs."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from careerplan.commands.terminal import (
    add_project_option,
    project_folder,
    say,
    show_findings,
    this_folder,
)
from careerplan.errors import CareerplanError

if TYPE_CHECKING:
    from careerplan.plan.model import Plan

_FORMATS = {
    "json": "the plan as data: plan.json of the site",
    "jsonresume": "a JSON Resume (jsonresume.org)",
    "ics": "the dates as a calendar: plan.ics of the site",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    add_project_option(parser)
    parser.add_argument(
        "format",
        choices=_FORMATS,
        help=" · ".join(f"{name}: {what}" for name, what in _FORMATS.items()),
    )
    parser.add_argument(
        "--out",
        metavar="FILE",
        default="-",
        help="the file to write, in place of one that is there (default: standard "
        "output)",
    )


def run(args: argparse.Namespace) -> int:
    """Write what everybody may see of the plan; return the exit code.

    Raises `CareerplanError` where there is nothing to write, or no way to.
    """
    from careerplan.pipeline import check
    from careerplan.project import read_project
    from careerplan.report.text import count_findings

    root = project_folder(args)
    project = read_project(root)
    checked = check(project)
    if checked.blocking:
        show_findings(checked.blocking, project.files, stream=sys.stderr)
        say(f"Not exported · {count_findings(checked.blocking)}")
        return 1
    data = _export(args.format, checked.tracked.plan, root)
    if args.out == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        _write(Path(args.out), data, root)
    return 0


def _export(form: str, tracked: "Plan", root: Path) -> bytes:
    """Make the bytes of a format; those that are on the site are as they are there."""
    from careerplan.audience import narrow_to_public
    from careerplan.project import find_theme
    from careerplan.render.calendar import render_calendar
    from careerplan.render.feeds import render_json
    from careerplan.roadmap.expand import expand
    from careerplan.views.calendar import compose_calendar
    from careerplan.views.feeds import compose_data, last_change
    from careerplan.views.pages import compose_site
    from careerplan.views.resume import compose_resume

    public = narrow_to_public(tracked)
    roadmap = expand(public.plan)
    words = find_theme(tracked.theme, root).words(tracked.language)
    view = compose_site(public, roadmap, url=tracked.url, words=words)
    if form == "json":
        return render_json(compose_data(view))
    if form == "jsonresume":
        return render_json(compose_resume(view, public))
    events = compose_calendar(view, public, roadmap)
    if not events:
        raise CareerplanError(
            "the public plan has no date, so there is no calendar of it",
            hint="give a goal that is ready a deadline, such as  by: 2027-Q3",
        )
    return render_calendar(view, events, changed=last_change(public.plan).last)


def _write(file: Path, data: bytes, root: Path) -> None:
    """Write a file, but none of those that the plan is made of."""
    content = (root / "content").resolve()
    if content in file.resolve().parents:
        raise CareerplanError(
            f"{file} lies in content/, where your plan is",
            hint="write it elsewhere, such as  --out plan.json",
        )
    this_folder()  # nothing can be made in one that is gone
    there = file.exists()
    try:
        file.write_bytes(data)
    except OSError as error:
        raise CareerplanError(
            f"{file} cannot be written: {(error.strerror or str(error)).lower()}",
            hint="choose a file that you may write, in a folder that is there",
        ) from None
    say(f"{'Wrote over' if there else 'Wrote'} {file} ({len(data)} bytes)")
