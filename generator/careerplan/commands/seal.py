"""`careerplan seal`: the page for one employer, encrypted, ready to be committed."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from careerplan.commands.terminal import (
    add_project_option,
    project_folder,
    say,
    show_findings,
)
from careerplan.errors import CareerplanError

if TYPE_CHECKING:
    from careerplan.plan.model import Employer


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what the verb takes."""
    add_project_option(parser)
    parser.add_argument(
        "employer", nargs="*", help="the name of a file in content/private/employers/"
    )
    parser.add_argument("--all", action="store_true", help="seal the pages of all")
    parser.add_argument(
        "--renew",
        action="store_true",
        help="make a new address and key: the old link opens nothing from then on",
    )


def run(args: argparse.Namespace) -> int:
    """Seal pages; return the exit code."""
    from careerplan.employers import find_employer
    from careerplan.pipeline import check
    from careerplan.project import read_project

    root = project_folder(args)
    plan = check(read_project(root)).subject.plan
    names = [one.id for one in plan.employers] if args.all else args.employer
    if not names:
        known = ", ".join(one.id for one in plan.employers)
        raise CareerplanError(
            "seal which page? name an employer, or take  --all",
            hint=f"there are  {known}" if known else "write content/private/employers/",
        )
    for name in names:
        find_employer(plan, name)  # all of them, before anything is written
    codes = [_seal(root, name, renew=args.renew) for name in dict.fromkeys(names)]
    if not any(codes):
        say("Commit content/sealed/ and build.  careerplan show links  has the links.")
    return max(codes)


def _seal(root: Path, name: str, *, renew: bool) -> int:
    """Seal one page, unless something private of others would be on it."""
    from careerplan.employers import (
        compose_fragment,
        find_employer,
        seal_employer,
        search_fragment,
    )
    from careerplan.output.sealing import keep_page
    from careerplan.pipeline import check
    from careerplan.project import find_theme, read_project

    old = find_employer(check(read_project(root)).subject.plan, name)
    new = _with_link(root, old, renew=renew)
    project = read_project(root)
    checked = check(project)
    if checked.blocking:
        show_findings(checked.blocking, project.files, stream=sys.stdout)
        say(f"Not sealed: {name}, while the plan has these errors.")
        return 1
    plan = checked.subject.plan
    employer = find_employer(plan, name)
    theme = find_theme(plan.theme, root)
    fragment = compose_fragment(plan, employer, theme)
    tracked, private = checked.tracked.plan, checked.private_files
    if leaks := search_fragment(plan, tracked, employer, fragment, theme, private):
        show_findings(leaks, project.files, stream=sys.stdout)
        say(f"Not sealed: {name} would read what is not for them.")
        return 1
    sealed = seal_employer(employer, fragment)
    is_new = keep_page(root, sealed, instead_of=old.link if new else "")
    say(f"{'Sealed' if is_new else 'As it was'}: {name} · {sealed.source}")
    return 0


def _with_link(root: Path, employer: "Employer", *, renew: bool) -> bool:
    """Give an employer's file the address and the key it lacks; tell if it got any."""
    import secrets

    from careerplan.output.sealing import write_keys

    made = {}
    if renew or not employer.link:
        made["link"] = secrets.token_hex(5)
    if renew or not employer.key:
        made["key"] = secrets.token_urlsafe(32)
    if made and employer.origin:
        write_keys(root, employer.origin, made)
    return bool(made)
