"""`careerplan show`: the plan on a terminal, for its author's eyes."""

import argparse
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from careerplan.commands.terminal import (
    add_colour_option,
    add_project_option,
    columns_of,
    is_in_colour,
    project_folder,
    read_today,
    say,
)
from careerplan.errors import CareerplanError

if TYPE_CHECKING:  # what these load is loaded where it is used
    from careerplan.plan.model import Plan
    from careerplan.plan.parse import Parsed
    from careerplan.report.blocks import Block

_VIEWS = ("five-years", "timeline", "pitch", "next", "links")
_SLOWEST, _FASTEST = 60, 300  # words a minute
_USUAL_WIDTH = 80  # columns, where colours are asked for and there is no terminal
_HIDDEN = (
    "what is private is left out: it is shown on a terminal only; or use --show-private"
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    add_project_option(parser)
    parser.add_argument(
        "what",
        nargs="?",
        default="",
        metavar="WHAT",
        help=f"{', '.join(_VIEWS)}, or the name of a goal (default: an overview)",
    )
    parser.add_argument(
        "--wpm",
        metavar="N",
        type=_pace,
        default=140,
        help="words a minute that you speak, for the pitch (default: 140)",
    )
    parser.add_argument(
        "--today",
        metavar="DATE",
        default="",
        help="the day to look from, such as 2026-11-02 (default: today)",
    )
    add_colour_option(parser)
    parser.add_argument(
        "--show-private",
        action="store_true",
        help="show the words of private files, not on a terminal only",
    )


def _pace(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0
    if not _SLOWEST <= number <= _FASTEST:
        message = f"'{text}' is no pace; write a number from {_SLOWEST} to {_FASTEST}"
        raise argparse.ArgumentTypeError(message)
    return number


def run(args: argparse.Namespace) -> int:
    """Show what was asked for; return the exit code. Raises `CareerplanError`."""
    from careerplan.plan.parse import add_private, parse_tracked
    from careerplan.project import read_project

    root = project_folder(args)
    today = read_today(args.today)
    project = read_project(root)
    tracked = parse_tracked(project.files)
    whole = add_private(tracked, project.files) if project.has_private else tracked
    what = _meant(args.what, whole.plan)
    shows_private = args.show_private or sys.stdout.isatty()
    seen = whole if shows_private else tracked
    _refuse_undated(seen)
    if what == "links":
        blocks = _addresses(whole.plan, root, shows_private=shows_private)
    elif what == "pitch":
        blocks = _spoken(tracked.plan, args.wpm)
    else:
        blocks = _compose(what, seen.plan, today)
    sys.stdout.write(_render(blocks, args.color))
    _tell_beside(what, whole, is_hidden=whole is not seen)
    return 0


def _meant(written: str, plan: "Plan") -> str:
    """Return the view or the id of the goal that was meant, typed as a name or a file.

    Raises `CareerplanError` for what is neither, with the nearest of both.
    """
    from careerplan.plan.reading import nearest
    from careerplan.roadmap.chains import resolve

    if not written or written in _VIEWS:
        return written
    name = written.removeprefix("content/")
    for ending in (".md", ".yaml"):
        name = name.removesuffix(ending)
    name = name.replace("private/goals/", "private/").removeprefix("goals/")
    goals = {goal.id: goal for goal in plan.goals}
    if ident := resolve(name, goals, in_private=True):
        return ident
    short = {ident.removeprefix("private/"): ident for ident in goals}
    close = nearest(name, [*_VIEWS, *short])
    hint = f"name one of  {', '.join(_VIEWS)}  or a goal"
    if close:
        hint = f"did you mean  careerplan show {short.get(close, close)}  ?"
    raise CareerplanError(f'there is no goal "{written}" to show', hint=hint)


def _refuse_undated(parsed: "Parsed") -> None:
    if parsed.plan.as_of is None:
        raise CareerplanError(
            "the plan cannot be laid out in time, since it does not say when it was "
            "written",
            hint="write  as_of:  into content/plan.yaml; careerplan check says more",
        )


def _compose(what: str, plan: "Plan", today: date) -> Iterable["Block"]:
    """Compose an overview, a view, or the sheet of a goal."""
    from careerplan.report.coming import show_next
    from careerplan.report.sheet import show_goal
    from careerplan.report.showing import show_overview, show_timeline, show_years
    from careerplan.report.whole import look_at

    whole = look_at(plan)
    match what:
        case "":
            return show_overview(whole, today)
        case "five-years":
            return show_years(whole)
        case "timeline":
            return show_timeline(whole, today)
        case "next":
            return show_next(whole, today)
    if what not in whole.goals:
        raise CareerplanError(
            f"{what} is private, and its words are shown on a terminal only",
            hint="add  --show-private",
        )
    return show_goal(whole, whole.goals[what], today)


def _spoken(tracked: "Plan", words_a_minute: int) -> Iterable["Block"]:
    """Compose the pitch of what everybody may see: it is meant to be said aloud."""
    from careerplan.audience import narrow_to_public
    from careerplan.report.spoken import show_pitch
    from careerplan.roadmap.expand import expand
    from careerplan.speech.pitch import compose_pitch

    plan = narrow_to_public(tracked).plan
    pitch = compose_pitch(plan, expand(plan), words_a_minute=words_a_minute)
    return show_pitch(pitch)


def _addresses(plan: "Plan", root: Path, *, shows_private: bool) -> Iterable["Block"]:
    """Compose the addresses for employers; the keys are for a terminal alone."""
    from careerplan.render.qr import write_qr
    from careerplan.report.addresses import Address, address_of, show_addresses

    with_key = sys.stdout.isatty()
    found = []
    for employer in plan.employers:
        address = address_of(employer, plan.url, with_key=with_key)
        file = root / "content" / "sealed" / f"{employer.link}.json"
        has_code = with_key and bool(address and plan.url)
        picture = write_qr(address) if has_code else ()
        found.append(
            Address(employer, bool(address) and file.is_file(), address, picture)
        )
    return show_addresses(tuple(found), url=plan.url, shows_private=shows_private)


def _render(blocks: Iterable["Block"], wanted: str) -> str:
    """Draw on a terminal, or where colours are asked for; elsewhere write lines."""
    columns = columns_of(sys.stdout)
    in_colour = is_in_colour(sys.stdout, wanted)
    knows_boxes = (sys.stdout.encoding or "").casefold().startswith("utf")
    if knows_boxes and (columns is not None or in_colour):
        from careerplan.report.drawing import draw

        return draw(blocks, columns=columns or _USUAL_WIDTH, in_colour=in_colour)
    from careerplan.report.lines import render_lines

    return render_lines(blocks)


def _tell_beside(what: str, whole: "Parsed", *, is_hidden: bool) -> None:
    """Say what is not in the output, and what else there is to show."""
    from careerplan.finding import Severity
    from careerplan.plan.periods import counted

    if what == "links" and not sys.stdout.isatty():
        say("the keys are shown on a terminal alone, so each address lacks its  #k=…")
    if is_hidden and what != "pitch":
        say(_HIDDEN)
    errors = [item for item in whole.findings if item.severity is Severity.ERROR]
    if errors:
        say(f"{counted(len(errors), 'error')} in the files:  careerplan check")
    if not what:
        say(f"more:  careerplan show  {', '.join(_VIEWS)}, or the name of a goal")
