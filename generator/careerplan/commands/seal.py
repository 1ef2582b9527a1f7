"""`careerplan seal`: the page for one employer, encrypted, ready to be committed."""

import argparse
import sys
from dataclasses import replace
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
    from careerplan.finding import Finding
    from careerplan.pipeline import Checked
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
    from careerplan.plan.parse import parse_whole
    from careerplan.project import read_project

    root = project_folder(args)
    plan = parse_whole(read_project(root).files).plan
    names = [one.id for one in plan.employers] if args.all else args.employer
    if not names:
        known = ", ".join(one.id for one in plan.employers)
        raise CareerplanError(
            "seal which page? name an employer, or take  --all",
            hint=f"there are  {known}" if known else "write content/private/employers/",
        )
    # All of them are found before anything is written.
    idents = dict.fromkeys(find_employer(plan, name).id for name in names)
    codes = [_seal(root, ident, renew=args.renew) for ident in idents]
    if not any(codes):
        say("Commit content/sealed/ and build.  careerplan show links  has the links.")
    return max(codes)


def _seal(root: Path, name: str, *, renew: bool) -> int:
    """Seal one page, unless something private of others would be on it.

    Everything that can fail comes before anything is written; the page is written
    before the key that opens it, and the old page goes last.
    """
    import secrets

    from careerplan.employers import (
        compose_fragment,
        find_employer,
        refuse_shared_link,
        seal_employer,
        search_fragment,
    )
    from careerplan.output.sealing import drop_page, keep_page, write_keys
    from careerplan.pipeline import check
    from careerplan.project import find_theme, read_project

    project = read_project(root)
    checked = check(project, employer=name)
    plan = checked.subject.plan
    employer = find_employer(plan, name)
    if faults := _in_the_way(checked, employer):
        show_findings(faults, project.files, stream=sys.stdout)
        say(f"Not sealed: {name}, because of these errors.")
        return 1
    refuse_shared_link(plan, employer)
    theme = find_theme(plan.theme, root)
    fragment = compose_fragment(plan, employer, theme)
    tracked, private = checked.tracked.plan, checked.private_files
    if leaks := search_fragment(plan, tracked, employer, fragment, theme, private):
        show_findings(leaks, project.files, stream=sys.stdout)
        say(f"Not sealed: {name} would read what is not for them.")
        return 1
    link = secrets.token_hex(5) if renew or not employer.link else employer.link
    key = secrets.token_urlsafe(32) if renew or not employer.key else employer.key
    sealed = seal_employer(replace(employer, link=link, key=key), fragment)
    is_new = keep_page(root, sealed)
    if (link, key) != (employer.link, employer.key) and employer.origin:
        write_keys(root, employer.origin, {"link": link, "key": key})
    if employer.link != link:
        drop_page(root, employer.link)
    if renew and employer.link:
        say(f"The old link of {name} opens nothing once the site is published anew.")
    say(f"{'Sealed' if is_new else 'As it was'}: {name} · {sealed.source}")
    return 0


def _in_the_way(checked: "Checked", employer: "Employer") -> list["Finding"]:
    """List the errors that keep a page from being sealed.

    Those of the plan, and those of this employer's file; a sealed page that is damaged
    is mended by sealing it.
    """
    from careerplan.finding import Severity
    from careerplan.sealing.document import FOLDER

    own = employer.origin.source.path if employer.origin else ""
    return [
        one
        for one in checked.findings
        if one.severity is Severity.ERROR
        and not one.place.file.startswith(FOLDER)
        # E5: another employer is named on their page
        and (one in checked.blocking or one.place.file == own or one.rule == "E5")
    ]
