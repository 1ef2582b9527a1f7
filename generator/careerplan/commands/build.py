"""`careerplan build`: check the plan and write the site."""

import argparse
import sys
import time
from functools import partial
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
from careerplan.plan.links import SITE_ADDRESS

if TYPE_CHECKING:
    from careerplan.pipeline import Built

# KiB that a server sends before it waits for an answer: ten packets of TCP.
FIRST_FLIGHT = 14


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    add_project_option(parser)
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        help="the folder to write (default: site/ in the project)",
    )
    parser.add_argument(
        "--base-url",
        metavar="URL",
        default="",
        help="the address of the site, in place of url: in plan.yaml",
    )
    parser.add_argument("--theme", default="", help="the theme, in place of theme:")
    parser.add_argument(
        "--for",
        dest="audience",
        metavar="me",
        help="me: everything, private files and all, into the folder that --out names",
    )
    parser.add_argument(
        "--drafts",
        action="store_true",
        help="show ideas and drafts too, to look at them before they are ready",
    )
    parser.add_argument(
        "--strict", action="store_true", help="write nothing if there is any warning"
    )
    parser.add_argument(
        "--show-private",
        action="store_true",
        help="show the words of private files in messages, not on a terminal only",
    )


def run(args: argparse.Namespace) -> int:
    """Build the site; return the exit code."""
    from careerplan.finding import Severity
    from careerplan.output.mine import refuse_mine_within
    from careerplan.output.swap import refuse_unsafe_target, write_site
    from careerplan.pipeline import build, check
    from careerplan.plan.periods import counted
    from careerplan.project import find_theme, read_project, read_shared_file
    from careerplan.report.text import count_findings
    from careerplan.rules.choosing import choose

    began = time.perf_counter()
    _refuse_half_address(args.base_url)
    root = project_folder(args)
    if args.audience:
        return _build_mine(args, root)
    target: Path = (args.out or root / "site").absolute()
    refuse_unsafe_target(target, project=root)
    refuse_mine_within(target)
    project = read_project(root)
    checked = check(project)
    findings = choose(checked.findings)
    told = [item for item in findings if item.severity is not Severity.HINT]
    show = partial(
        show_findings,
        files=project.files,
        stream=sys.stdout,
        show_private=args.show_private,
    )
    show(told)
    counts = count_findings(findings)
    name = _shown(target)
    if checked.blocking or (args.strict and told):
        say(f"Not built · {counts} · {name} {_stands(target)}")
        return 1
    theme = find_theme(args.theme or checked.tracked.plan.theme, root)
    built = build(
        checked,
        theme,
        url=args.base_url,
        with_drafts=args.drafts,
        read_file=partial(read_shared_file, root),
    )
    if built.leaks:
        show(built.leaks)
        counts = count_findings((*findings, *built.leaks))
        say(f"Not built · {counts} · {name} {_stands(target)}")
        return 1
    write_site(built.files, target=target)
    seconds = time.perf_counter() - began
    pages = counted(built.page_count, "page")
    weight = _weigh(built.files["index.html"])
    home = f"home page {weight:.1f} KB"
    print(f"Built {pages} in {seconds:.2f} s · {home} · {counts} · {name}")
    _say_weight(weight)
    _say_more(built)
    return 0


def _say_weight(weight: float) -> None:
    """Warn of a home page that takes a second round to the server."""
    if weight > FIRST_FLIGHT:
        say(
            f"the home page is more than the {FIRST_FLIGHT} KB that come at once: "
            "shorten its texts, or themes/user.css"
        )


def _build_mine(args: argparse.Namespace, root: Path) -> int:
    """Write the view for the author alone; return the exit code."""
    from careerplan.mine import build_mine
    from careerplan.output.mine import refuse_published
    from careerplan.output.swap import refuse_unsafe_target, write_site
    from careerplan.pipeline import check
    from careerplan.project import find_theme, read_project, read_shared_file

    if args.audience != "me":
        raise CareerplanError(
            f"a site is for everybody, or for me alone: not for {args.audience}",
            hint=f"careerplan seal {args.audience}  makes the page for one employer",
        )
    if args.out is None:
        raise CareerplanError(
            "the view for you alone needs a folder that is not published",
            hint="name one, such as  careerplan build --for me --out ../mine",
        )
    target = args.out.absolute()
    refuse_unsafe_target(target, project=root)
    refuse_published(target, project=root)
    project = read_project(root)
    checked = check(project)
    if checked.blocking:
        show_findings(
            checked.blocking,
            project.files,
            stream=sys.stdout,
            show_private=args.show_private,
        )
        say(f"Not built · {_shown(target)} {_stands(target)}")
        return 1
    whole, tracked = checked.subject.plan, checked.tracked.plan
    theme = find_theme(args.theme or whole.theme, root)
    read_file = partial(read_shared_file, root)
    files = build_mine(whole, tracked, theme, read_file=read_file)
    write_site(files, target=target)
    print(f"Built {len(files)} files for you alone · {_shown(target)}")
    return 0


def _say_more(built: "Built") -> None:
    """Say what was done otherwise than asked, and what is not on the site."""
    from careerplan.plan.periods import counted

    for hint in built.hints:
        say(hint)
    if built.unfinished:
        count = counted(len(built.unfinished), "goal")
        verb = "is an idea or a draft" if len(built.unfinished) == 1 else "are"
        kind = "" if len(built.unfinished) == 1 else " ideas or drafts"
        say(f"{count} {verb}{kind} and not on the site: write  status: ready")


def _stands(target: Path) -> str:
    """Say what became of a folder that was not written."""
    return "is as it was" if target.exists() else "was not written"


def _weigh(page: bytes) -> float:
    """Return what a page weighs on its way to the reader, gzipped, in KiB."""
    from gzip import compress

    return len(compress(page, 9)) / 1024


def _refuse_half_address(url: str) -> None:
    """Raise `CareerplanError` for an address that links could not begin with."""
    if url and not SITE_ADDRESS.fullmatch(url):
        raise CareerplanError(
            f'--base-url takes a whole address, not "{url}"',
            hint="write  --base-url https://jo.example.com",
        )


def _shown(target: Path) -> str:
    """Name a folder as seen from here."""
    here = this_folder()
    path = target.relative_to(here) if target.is_relative_to(here) else target
    return f"{path}/"
