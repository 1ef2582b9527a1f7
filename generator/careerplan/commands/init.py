"""`careerplan init`: a filled-in example, moved to today, to write your own over."""

import argparse
import shlex
from datetime import UTC, date, datetime
from pathlib import Path

from careerplan.commands.terminal import say, this_folder


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument(
        "folder",
        nargs="?",
        default=".",
        metavar="DIR",
        type=Path,
        help="where to begin (default: here); made if it is not there",
    )
    parser.add_argument(
        "--today",
        metavar="DATE",
        type=_day,
        help="the day to date the example from, as 2027-06-30",
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"'{text}' is no day; write it as 2027-06-30"
        raise argparse.ArgumentTypeError(message) from None


def run(args: argparse.Namespace) -> int:
    """Write the example; return the exit code. Raises `CareerplanError`."""
    import secrets

    from careerplan.output.starter import Fresh, compose_starter, write_starter
    from careerplan.project import read_example

    this_folder()  # nothing can be made in one that is gone
    today: date = args.today or datetime.now(UTC).astimezone().date()
    fresh = Fresh(
        today=today,
        link=secrets.token_hex(5),
        key=secrets.token_urlsafe(32),
    )
    folder: Path = args.folder
    write_starter(compose_starter(read_example(), fresh), folder=folder)
    _tell(folder)
    return 0


def _tell(folder: Path) -> None:
    is_here = folder.resolve() == this_folder()
    where = "this folder" if is_here else folder
    say(f"Your starter plan is in {where}: change its words into yours.")
    if not is_here:
        say(f"  cd {shlex.quote(str(folder))}")
    say("  careerplan check     what is missing in it")
    say("  careerplan build     the site, in site/")
    say("  careerplan serve     the site while you write")
