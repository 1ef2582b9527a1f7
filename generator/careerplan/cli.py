"""The command line: one verb, its arguments, its exit code."""

import argparse
import atexit
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from types import ModuleType

from careerplan import __version__
from careerplan.errors import CareerplanError

# What a run makes, it keeps: to search it for garbage as often as Python does would
# take a tenth of the time.
_SWEEP_AFTER = 300_000  # objects
# verb, what it does, and names that fingers know from other tools
_VERBS = (
    ("init", "begin a plan: a filled-in example in a new folder", ()),
    ("check", "find what is missing, wrong or impossible", ("validate",)),
    ("explain", "say what a rule asks, why, and how to allow it", ("rule",)),
    ("build", "write the site", ("render",)),
    ("serve", "show the site while you write, and reload it", ("server",)),
    ("show", "show the plan on the terminal, and what comes next", ("view",)),
    ("seal", "encrypt the page for one employer", ()),
    ("prep", "write one sheet for the evening before an interview", ()),
    ("theme", "list themes, begin one, copy a file of one, check one", ()),
    ("export", "write the public plan as data, as a JSON Resume, as a calendar", ()),
    ("import", "begin a plan from a JSON Resume, or fill it where it is silent", ()),
)
_MODULES = {"import": "importing"}  # where a verb is a word of Python's own


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb; return 0 if all is well, 1 for errors, 2 if it could not work."""
    code = 0
    gc.set_threshold(_SWEEP_AFTER)
    atexit.register(gc.freeze)  # nor is it searched at the end, when all of it goes
    try:
        try:
            code = _run(arguments)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _run(arguments: Sequence[str] | None) -> int:
    parser = _make_parser()
    args = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # not every console knows an arrow
            stream.reconfigure(errors="replace")
    if not args.verb:
        parser.print_help()
        return 2
    try:
        code: int = _module_of(args.verb).run(args)
    except CareerplanError as error:
        print(f"careerplan: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  fix  {error.hint}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return code


def _module_of(verb: str) -> ModuleType:
    return import_module(f"careerplan.commands.{_MODULES.get(verb, verb)}")


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="careerplan",
        description="Turn a career plan kept in text files into a small website.",
    )
    parser.add_argument(
        "--version", action="version", version=f"careerplan {__version__}"
    )
    parser.set_defaults(verb="")
    verbs = parser.add_subparsers(metavar="VERB", title="verbs")
    for name, what, aliases in _VERBS:
        verb = verbs.add_parser(
            name,
            help=what,
            description=f"{what[0].upper()}{what[1:]}.",
            aliases=aliases,
        )
        _module_of(name).configure(verb)
        verb.set_defaults(verb=name)
    return parser
