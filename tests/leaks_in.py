"""Finished files searched as a build does, without building them."""

from collections.abc import Mapping
from pathlib import Path

from careerplan.finding import Finding
from careerplan.leaks.hidden import hidden_from_public
from careerplan.leaks.scan import find_leaks
from careerplan.leaks.secrets import Secrets
from careerplan.pipeline import Checked, check
from careerplan.project import Project, find_theme

NOWHERE = Path("nowhere")
SITE = "site/"


def secrets_of(checked: Checked) -> Secrets:
    """Collect what the site of a plan may not show."""
    plan = checked.tracked.plan
    return hidden_from_public(
        checked.subject.plan,
        plan,
        labels=find_theme("base", NOWHERE).words(plan.language).labels.values(),
        private_files=checked.private_files,
    )


def leaks_in(
    files: Mapping[str, bytes], site: Mapping[str, bytes]
) -> tuple[Finding, ...]:
    """Search a site that is given beside the files of a plan."""
    checked = check(Project(NOWHERE, dict(files), frozenset()))
    return find_leaks(secrets_of(checked), site)


def leaks_among(files: Mapping[str, bytes]) -> tuple[Finding, ...]:
    """Search the files of a case that lie in `site/`, with the others as its plan."""
    site = {path: data for path, data in files.items() if path.startswith(SITE)}
    if not site:
        return ()
    plan = {path: data for path, data in files.items() if path not in site}
    return leaks_in(plan, {path.removeprefix(SITE): site[path] for path in site})
