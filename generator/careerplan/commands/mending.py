"""What `check --fix` mends: only what can be meant in one way, and never in silence."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace

from careerplan.catalogue import RULES
from careerplan.commands.terminal import say
from careerplan.finding import Finding, Patch
from careerplan.output.patching import apply_patches, replace_file, text_at
from careerplan.pipeline import Checked
from careerplan.plan.names import PRIVATE
from careerplan.plan.periods import counted
from careerplan.project import Project

_ROUNDS = 10  # a key that is mended may show a date that can be mended too


@dataclass(frozen=True, slots=True)
class Mended:
    """A project with what could be mended in it, not yet written."""

    project: Project
    checked: Checked
    done: tuple[tuple[Finding, str], ...] = ()  # with what stood there before
    refused: tuple[Finding, ...] = ()  # whose patch would have broken the file


def mend(
    project: Project,
    judge: Callable[[Project], Checked],
    *,
    is_wanted: Callable[[Finding], bool],
) -> Mended:
    """Apply the patches of a project's findings until there are none left."""
    mended = Mended(project, judge(project))
    for _ in range(_ROUNDS):
        refused = {finding.patch for finding in mended.refused}
        wanted = [
            finding
            for finding in mended.checked.findings
            if finding.patch and finding.patch not in refused and is_wanted(finding)
        ]
        if not wanted:
            break
        mended = _mend_once(mended, judge, wanted)
    return mended


def _mend_once(
    mended: Mended, judge: Callable[[Project], Checked], wanted: list[Finding]
) -> Mended:
    files = mended.project.files
    patches: dict[str, list[Patch]] = {}
    for finding in wanted:
        if finding.patch:
            patches.setdefault(finding.patch.place.file, []).append(finding.patch)
    after = {path: apply_patches(files[path], some) for path, some in patches.items()}
    project = replace(mended.project, files=files | after)
    checked = judge(project)
    broken = _unreadable(checked) - _unreadable(mended.checked)
    if broken:
        spoilt = tuple(item for item in wanted if item.place.file in broken)
        return replace(mended, refused=(*mended.refused, *spoilt))
    done = tuple(
        (item, text_at(files[item.patch.place.file], item.patch.place))
        for item in wanted
        if item.patch
    )
    return replace(mended, project=project, checked=checked, done=(*mended.done, *done))


def _unreadable(checked: Checked) -> set[str]:
    return {item.place.file for item in checked.findings if item.rule == "X6"}


def write_mended(before: Project, mended: Mended, *, show_private: bool) -> None:
    """Write the files that changed, and say what was changed and what was not.

    Raises `CareerplanError` for a file that cannot be written.
    """
    for path, data in mended.project.files.items():
        if data == before.files[path]:
            continue
        replace_file(before.root / path, before.files[path], data)
        for finding, words in mended.done:
            if finding.place.file == path:
                say(f"mended  {_told(finding, words, show_private=show_private)}")
    for finding in mended.refused:
        say(f"left    {_told(finding, '', show_private=show_private)}")


def show_diff(before: Project, mended: Mended, *, show_private: bool) -> None:
    """Print what would change, and say of which private files it was not shown."""
    from careerplan.report.diff import render_diff

    changed = {
        path: data
        for path, data in mended.project.files.items()
        if data != before.files[path]
    }
    shown = {
        path: data
        for path, data in changed.items()
        if show_private or not path.startswith(PRIVATE)
    }
    sys.stdout.write(render_diff(before.files, shown))
    for path in sorted(changed.keys() - shown.keys()):
        say(f"{path} would change; its words are shown on a terminal only")
    say(f"{counted(len(mended.done), 'change')} to make with  careerplan check --fix")


def _told(finding: Finding, words: str, *, show_private: bool) -> str:
    place, rule = finding.place, RULES[finding.rule]
    head = f"{place.file}:{place.line}:{place.column}  {rule.code} {rule.name}"
    is_shown = show_private or not finding.is_private
    if not words:
        return f"{head}  (the file could not be read with the change)"
    if finding.patch and is_shown:
        return f"{head}  {words} → {finding.patch.text}"
    return head
