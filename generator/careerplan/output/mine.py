"""Where what is for me alone may be written: nowhere that is published."""

import os
from pathlib import Path

from careerplan.errors import CareerplanError
from careerplan.output.manifest import MANIFEST_NAME

MY_MARK = ".careerplan-mine"  # lies in the view for me alone


def refuse_published(target: Path, *, project: Path) -> None:
    """Raise `CareerplanError` for a place that is published, or may be.

    That is the site of the project, every folder that a build for everybody wrote, and
    what such a build reads.
    """
    real = Path(os.path.realpath(target))
    root = Path(os.path.realpath(project))
    read = (root / "content", root / "themes")
    for folder in (real, *real.parents):
        is_site = (folder / MANIFEST_NAME).exists() and not (folder / MY_MARK).exists()
        is_site |= folder.parent == root and folder.name.casefold() == "site"
        if is_site:
            raise _refused(target, "it lies in a folder that is published")
        if folder in read:
            raise _refused(target, "it lies among what the site is made from")


def refuse_mine_within(target: Path) -> None:
    """Raise `CareerplanError` where a folder to publish holds what is mine alone."""
    found = next(target.rglob(MY_MARK), None) if target.is_dir() else None
    if found:
        raise CareerplanError(
            f"{found.parent} is the view for you alone, and would be published with it",
            hint="move it out of there, or name another folder with  --out",
        )


def _refused(target: Path, why: str) -> CareerplanError:
    return CareerplanError(
        f"{target} cannot hold what is for you alone: {why}",
        hint="name a place of its own, such as  --out ../mine",
    )
