"""X, the file itself: links in Markdown lead somewhere, and nowhere unsafe."""

from collections.abc import Iterator
from functools import cached_property

from careerplan.finding import Finding, Place, Severity
from careerplan.plan.lines import shorten
from careerplan.plan.links import (
    PAGES,
    is_picture,
    is_shared_file,
    resolve_address,
)
from careerplan.plan.markdown import MarkdownLink, find_links
from careerplan.plan.model import Evidence, Goal
from careerplan.plan.reading import nearest
from careerplan.rules.findings import place_of_words
from careerplan.rules.subject import Subject

_LONGEST = 60  # characters of an address in a message


class _Names:
    """The names that a link may lead to, sorted once; it remembers what is near."""

    def __init__(self, known: set[str]) -> None:
        self.known = known
        self._near: dict[str, str] = {}

    @cached_property
    def _listed(self) -> list[str]:
        return [*sorted(self.known), *PAGES]

    def nearest(self, name: str) -> str:
        """Return the name that a mistyped one most likely means, or nothing."""
        if name not in self._near:
            self._near[name] = nearest(name, self._listed)
        return self._near[name]


def check(subject: Subject) -> Iterator[Finding]:
    """Find links to nothing (X8) and links that are not safe (X9)."""
    plan, files, unreadable = subject.plan, subject.assets, subject.unreadable
    tracked = {goal.id for goal in plan.goals if not goal.is_private}
    private = {goal.id.removeprefix("private/") for goal in plan.goals}
    tracked_names, all_names = (
        _Names(tracked | unreadable),
        _Names(private | unreadable),
    )
    for goal in plan.goals:
        # A private name is not told to, nor known in, a tracked file.
        names = all_names if goal.is_private else tracked_names
        for link in find_links(goal.body):
            yield from _check_link(link, goal, names, files)
    for name, address in plan.links:
        fault = _fault_of_file(address, files)
        if fault and plan.origin:
            yield _finding("X8", plan.origin.place("links", name), *fault)
    for goal in plan.goals:
        for path, proof in _proofs(goal):
            fault = _fault_of_file(proof.link, files, is_private=goal.is_private)
            if fault and goal.origin:
                yield _finding("X8", goal.origin.place(*path), *fault, goal=goal)


def _proofs(goal: Goal) -> Iterator[tuple[tuple[str | int, ...], Evidence]]:
    """Yield the proof of a goal and of its steps, and where each is written."""
    for number, proof in enumerate(goal.evidence):
        yield ("evidence", number), proof
    for count, step in enumerate(goal.steps):
        for number, proof in enumerate(step.evidence):
            yield ("steps", count, "evidence", number), proof


def _check_link(
    link: MarkdownLink, goal: Goal, names: _Names, files: frozenset[str]
) -> Iterator[Finding]:
    if fault := _fault_of(link, names, files, is_private=goal.is_private):
        place = place_of_words(goal, (), (link.start, link.end))
        rule, message, fix = fault
        yield _finding(rule, place, message, fix, goal=goal)


def _fault_of(
    link: MarkdownLink, names: _Names, files: frozenset[str], *, is_private: bool
) -> tuple[str, str, str] | None:
    """Return the rule that a link breaks, with the message and the fix."""
    target = resolve_address(link.address)
    if target.kind == "unsafe" or (link.is_image and target.kind != "file"):
        shown = shorten(link.address, longest=_LONGEST)
        if link.is_image:
            message = f'the image "{shown}" does not lie in content/files/'
            fix = "copy it there and write  ![what it shows](files/name.png)"
        else:
            message = f'the link "{shown}" is neither http, https nor mailto'
            fix = "use an address that begins with https: or mailto:"
        return "X9", message, fix
    if target.kind == "file":
        fault = _fault_of_file(
            target.name, files, is_image=link.is_image, is_private=is_private
        )
        return ("X8", *fault) if fault else None
    if target.kind == "goal" and target.name not in names.known:
        close = names.nearest(target.name)
        fix = "write that goal first, or link to one that is there"
        if close:
            ending = "md" if close in names.known else "html"
            fix = f"did you mean  {close}.{ending}  ?"
        message = f'the link "{link.address}" leads to no goal and no page'
        return "X8", message, fix
    return None


def _fault_of_file(
    address: str,
    files: frozenset[str],
    *,
    is_image: bool = False,
    is_private: bool = False,
) -> tuple[str, str] | None:
    """Say what keeps a file from being on the site, and what to do about it."""
    if not address.startswith("files/"):
        return None
    name = address.removeprefix("files/")
    if address not in files:
        close = nearest(address, sorted(files))
        fix = f"put it there, as content/{address}"
        if close:
            fix = f"did you mean  {close}  ?"
        return f'there is no file "{name}" in content/files/', fix
    if is_private:
        return None  # no page is made of it, so it may name what it likes
    if not is_shared_file(address):
        fix = "save it as a PDF or as a picture, and name that: pdf, png, jpg or webp"
        return f'"{name}" is of a kind that the site does not take', fix
    if is_image and not is_picture(address):
        fix = f"write a link to it:  [what it is]({address})"
        return f'"{name}" is no picture, and cannot be shown as one', fix
    return None


def _finding(
    rule: str, place: Place, message: str, fix: str, *, goal: Goal | None = None
) -> Finding:
    ident = goal.id if goal else ""
    is_private = goal.is_private if goal else False
    return Finding(
        rule, Severity.ERROR, place, message, fix, goal=ident, is_private=is_private
    )
