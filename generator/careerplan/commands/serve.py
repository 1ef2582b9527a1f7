"""`careerplan serve`: the site while you write; a fault keeps the last good page."""

import argparse
import signal
import sys
from functools import partial
from pathlib import Path

from careerplan.commands.terminal import (
    add_project_option,
    project_folder,
    say,
    show_findings,
)
from careerplan.errors import CareerplanError

ME = "me"  # who asks, where it is the author
_NOT_YET = b"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Not built yet</title></head>
<body><main><h1>Not built yet</h1>
<p>The plan has errors: the terminal says which. This page goes when they are mended.
</p></main></body></html>
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    add_project_option(parser)
    parser.add_argument(
        "--port",
        type=_port,
        default=8000,
        metavar="PORT",
        help="the first port to try (default: 8000)",
    )
    parser.add_argument("--open", action="store_true", help="open the browser")
    parser.add_argument("--theme", default="", help="the theme, in place of theme:")
    parser.add_argument(
        "--for",
        dest="asking",
        default="",
        metavar="EMPLOYER",
        help="show the page for one employer as well, unsealed; me: all there is",
    )
    parser.add_argument(
        "--drafts", action="store_true", help="show ideas and drafts too"
    )


def _port(text: str) -> int:
    if not (text.isdecimal() and 0 < int(text) <= 65_500):
        raise argparse.ArgumentTypeError(f"'{text}' is no port; write one such as 9000")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Serve the site until interrupted; return the exit code."""
    import webbrowser
    from tempfile import TemporaryDirectory

    from careerplan.employers import find_employer
    from careerplan.output.live import HOST, Served, free_port, serve_folder
    from careerplan.plan.parse import parse_whole
    from careerplan.project import read_project

    for stop in ("SIGTERM", "SIGHUP"):  # leave nothing behind when the terminal closes
        if hasattr(signal, stop):
            signal.signal(getattr(signal, stop), lambda *_: sys.exit(0))
    root = project_folder(args)
    if args.asking not in ("", ME):
        plan = parse_whole(read_project(root).files).plan
        args.asking = find_employer(plan, args.asking).id
    port = free_port(args.port)
    if port != args.port:
        say(f"Port {args.port} is taken, so this is {port}.")
    with TemporaryDirectory(prefix="careerplan-") as temporary:
        folder = Path(temporary) / "site"
        rebuild = partial(_rebuild, args, root, folder, f"http://{HOST}:{port}")
        rebuild()
        if not folder.exists():
            folder.mkdir()
            (folder / "index.html").write_bytes(_NOT_YET)
            (folder / "404.html").write_bytes(_NOT_YET)
        address = f"http://{HOST}:{port}/"
        if args.asking not in ("", ME):
            address += f"for/{args.asking}.html"

        def ready() -> None:
            say(f"Serving {address}  (stop with Ctrl-C; site/ is written by build)")
            if args.open:
                webbrowser.open(address)

        serve_folder(
            Served(folder, port, (root / "content", root / "themes"), rebuild, ready)
        )
    return 0


def _rebuild(args: argparse.Namespace, root: Path, folder: Path, url: str) -> None:
    """Build into a folder of our own; what is wrong is said, and the old page stays."""
    from careerplan.employers import compose_unsealed
    from careerplan.finding import Severity
    from careerplan.mine import build_mine
    from careerplan.output.swap import write_site
    from careerplan.pipeline import build, check
    from careerplan.project import find_theme, read_project, read_shared_file
    from careerplan.report.text import count_findings
    from careerplan.rules.choosing import choose

    try:
        project = read_project(root)
        checked = check(project)
        findings = choose(checked.findings)
        told = [item for item in findings if item.severity is not Severity.HINT]
        show_findings(told, project.files, stream=sys.stderr)
        if checked.blocking:
            say(f"Not built · {count_findings(findings)} · the last page stays")
            return
        theme = find_theme(args.theme or checked.tracked.plan.theme, root)
        built = build(
            checked,
            theme,
            url=url,
            with_drafts=args.drafts,
            read_file=partial(read_shared_file, root),
        )
        if built.leaks:
            show_findings(built.leaks, project.files, stream=sys.stderr)
            counts = count_findings((*findings, *built.leaks))
            say(f"Not built · {counts} · the last page stays")
            return
        files, whole = built.files, checked.subject.plan
        if args.asking == ME:
            read_file = partial(read_shared_file, root)
            files = build_mine(whole, checked.tracked.plan, theme, read_file=read_file)
        elif args.asking:
            page = compose_unsealed(whole, args.asking, theme)
            files |= {f"for/{args.asking}.html": page}
        write_site(files, target=folder)
        say(f"Built {built.page_count} pages · {count_findings(findings)}")
    except CareerplanError as error:
        say(f"{error.message}\n  fix  {error.hint}" if error.hint else error.message)
