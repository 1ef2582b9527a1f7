"""`careerplan explain`: what a rule asks, why, and how to allow it."""

import argparse
import re
import sys

from careerplan.commands.terminal import add_colour_option, is_in_colour

_HEADING = re.compile(r"^#+ .*$", re.MULTILINE)


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    parser.add_argument(
        "rules",
        nargs="*",
        metavar="RULE",
        help="codes or names, such as  T1  or  no-deadline; a letter lists its rules",
    )
    parser.add_argument("--all", action="store_true", help="list all rules there are")
    add_colour_option(parser)


def run(args: argparse.Namespace) -> int:
    """Print the pages of rules, or a list of them; return the exit code."""
    from careerplan.catalogue import RULES
    from careerplan.commands.naming import rules_named
    from careerplan.report.manual import render_list, render_page
    from careerplan.rules.registry import words_of

    named = [(name, rules_named(name)) for name in _whole_names(args.rules)]
    parts = [
        render_list(codes)
        if len(name.strip()) == 1
        else "\n".join(render_page(code, words_of(code)) for code in codes)
        for name, codes in named
        if codes
    ]
    if args.all or not parts:
        parts.insert(0, render_list(RULES))
    text = "\n".join(parts)
    if is_in_colour(sys.stdout, args.color):
        text = _HEADING.sub("\x1b[1m\\g<0>\x1b[0m", text)
    sys.stdout.write(text)
    return 0


def _whole_names(typed: list[str]) -> list[str]:
    """Put together `T1 no-deadline`, which messages print as two words."""
    from careerplan.catalogue import RULES

    names: list[str] = []
    for word in (part for text in typed for part in text.split(",")):
        code = names[-1].upper() if names else ""
        if code in RULES and RULES[code].name == word.casefold():
            continue
        names.append(word)
    return names
