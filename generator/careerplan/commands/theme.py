"""`careerplan theme`: list themes, begin one, copy a file of one, check one."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from careerplan.commands.terminal import (
    add_project_option,
    project_folder,
    say,
    this_folder,
)
from careerplan.errors import CareerplanError

if TYPE_CHECKING:
    from careerplan.theming.inspection import Inspected


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes: a verb of its own."""
    parser.set_defaults(theme_help=parser.print_help, run_theme=None)
    verbs = parser.add_subparsers(metavar="WHAT", title="what to do")
    told = "show the themes there are, yours and those that come with the program"
    listing = _add(verbs, "list", told)
    add_project_option(listing)
    listing.set_defaults(run_theme=_list)

    new = _add(verbs, "new", "begin a theme: a theme.toml and a theme.css, no more")
    new.add_argument("name", metavar="NAME", help="its name: a to z, 0 to 9 and dashes")
    new.add_argument(
        "--from",
        dest="parent",
        metavar="THEME",
        default="northstar",
        help="the theme that it builds on (default: northstar)",
    )
    add_project_option(new)
    new.set_defaults(run_theme=_new)

    eject = _add(
        verbs, "eject", "copy a file of a theme into your project to change it"
    )
    eject.add_argument(
        "file", metavar="FILE", help="such as  parts/timeline.html  or  i18n/en.toml"
    )
    eject.add_argument("--theme", default="", help="the theme (default: your plan's)")
    add_project_option(eject)
    eject.set_defaults(run_theme=_eject)

    check = _add(verbs, "check", "find what keeps a theme from being read by everybody")
    check.add_argument(
        "name", nargs="?", default="", metavar="NAME", help="default: your plan's theme"
    )
    add_project_option(check)
    check.set_defaults(run_theme=_check)


def _add(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, told: str
) -> argparse.ArgumentParser:
    return verbs.add_parser(
        name, help=told, description=f"{told[0].upper()}{told[1:]}."
    )


def run(args: argparse.Namespace) -> int:
    """Do what was asked with themes; return the exit code."""
    if args.run_theme is None:
        args.theme_help()
        return 2
    code: int = args.run_theme(args)
    return code


def _list(args: argparse.Namespace) -> int:
    from careerplan.theming.places import describe_themes, places_of

    rows = [("theme", "whose", "extends", "version", "licence")]
    rows.extend(
        (
            one.name,
            one.origin,
            one.extends or "-",
            one.version or "-",
            one.license or "-",
        )
        for one in describe_themes(places_of(_root(args)))
    )
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())
    return 0


def _new(args: argparse.Namespace) -> int:
    from careerplan.theming.places import places_of
    from careerplan.theming.starter import write_theme

    root = project_folder(args)
    places = places_of(root)
    for path in write_theme(args.name, places.find(args.parent), places):
        print(path.relative_to(root).as_posix())
    say(f"Your theme: write  theme: {args.name}  in content/plan.yaml to use it.")
    return 0


def _eject(args: argparse.Namespace) -> int:
    from careerplan.theming.ejecting import eject
    from careerplan.theming.places import places_of

    root = project_folder(args)
    places = places_of(root)
    theme = places.find(args.theme or _theme_of_plan(root))
    copy, origin = eject(args.file, theme, own=places.own)
    print(copy.relative_to(root).as_posix())
    say(f"A copy of {origin}: it is used in its place from now on.")
    return 0


def _check(args: argparse.Namespace) -> int:
    from careerplan.theming.inspection import inspect_theme
    from careerplan.theming.places import places_of

    root = _root(args)
    name = args.name or _theme_of_plan(root)
    inspected = inspect_theme(name, places_of(root), root=root)
    for fault in inspected.faults:
        kind = "hint" if fault.is_hint else "error"
        print(f"{fault.place}  {kind}  {fault.message}\n  fix  {fault.fix}")
    sys.stdout.flush()
    _tell(name, inspected)
    return 0 if inspected.is_sound else 1


def _tell(name: str, inspected: "Inspected") -> None:
    """Sum up; a theme that passes gets a line to be proud of."""
    from careerplan import __version__
    from careerplan.plan.periods import counted
    from careerplan.render.theme import CONTRACT

    errors = sum(not fault.is_hint for fault in inspected.faults)
    hints = len(inspected.faults) - errors
    counts = f"{counted(errors, 'error')}, {counted(hints, 'hint')}"
    weights = ", ".join(
        f"{size / 1024:.1f} KB ({plan})" for plan, size in inspected.weights.items()
    )
    say(f"{name}: {counts}" + (f" · home page {weights}" if weights else ""))
    if inspected.is_sound:
        say("It passes. A line for its README:")
        print(
            f"Passes `careerplan theme check` (careerplan {__version__}, contract "
            f"{CONTRACT}): contrast, headings, landmarks, no scripts, no other hosts."
        )


def _root(args: argparse.Namespace) -> Path:
    """Return the folder of the plan; without one, themes are looked for right here."""
    if args.project:
        return project_folder(args)
    try:
        return project_folder(args)
    except CareerplanError:
        return this_folder()


def _theme_of_plan(root: Path) -> str:
    """Return the name of the theme that the plan asks for."""
    from careerplan.plan.parse import PLAN_FILE, parse_tracked
    from careerplan.project import DEFAULT_THEME, read_project

    if not (root / PLAN_FILE).is_file():
        return DEFAULT_THEME
    return parse_tracked(read_project(root).files).plan.theme or DEFAULT_THEME
