"""The program on one screen: a project becomes findings, and a site."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from careerplan.audience import PublicPlan, audience_of, narrow_to_public
from careerplan.catalogue import RULES
from careerplan.employers import find_employer, find_stale, read_pages
from careerplan.errors import CareerplanError
from careerplan.finding import Finding, Severity
from careerplan.plan.model import Audience, Goal, Plan, Status
from careerplan.plan.names import PRIVATE, about_file
from careerplan.plan.parse import Parsed, add_private, parse_tracked
from careerplan.project import Project, find_theme
from careerplan.roadmap.expand import expand
from careerplan.rules.allowing import apply_allows
from careerplan.rules.choosing import without_echoes
from careerplan.rules.registry import check_plan
from careerplan.rules.subject import Subject

if TYPE_CHECKING:
    from careerplan.render.pictures import SharedFile
    from careerplan.render.theme import Theme
    from careerplan.sealing.document import Sealed
    from careerplan.views.words import Words


@dataclass(frozen=True, slots=True)
class Checked:
    """A project that was read and judged."""

    subject: Subject  # the whole of it, private files included
    tracked: Parsed  # what the site is made of: nothing private is in it
    findings: tuple[Finding, ...]  # of the whole, by file
    blocking: tuple[Finding, ...]  # those that keep a site from being built
    private_files: dict[str, bytes] = field(default_factory=dict)  # for finding leaks
    sealed: "tuple[Sealed, ...]" = ()  # the pages for employers, encrypted


@dataclass(frozen=True, slots=True)
class Built:
    """The files of a site, and how many of them are pages."""

    files: dict[str, bytes]
    page_count: int
    unfinished: tuple[Goal, ...]  # ideas and drafts, which are not on the site
    hints: tuple[str, ...] = ()  # what was done otherwise than asked, and why
    leaks: tuple[Finding, ...] = ()  # where there are any, the files may not be written


def check(
    project: Project, *, today: date | None = None, employer: str = ""
) -> Checked:
    """Read and judge a project.

    Whether a site can be built is decided by the tracked files alone, so that it is
    the same with and without `private/`; only privacy (V) is judged on the whole.
    What only `today` decides is judged where it is given; `employer` is the name of
    the file of whoever asks. Raises `CareerplanError` where there is no such file.
    """
    tracked = parse_tracked(project.files)
    whole = add_private(tracked, project.files) if project.has_private else tracked
    subject = _subject(whole, project, today=today, employer=employer)
    judged = without_echoes(check_plan(subject), misspelt=whole.findings)
    sealed, broken = read_pages(project.sealed)
    raw = (*whole.findings, *judged, *broken, *_stale(whole, sealed, project))
    findings = apply_allows(raw, whole.allows)
    published = _published(tracked)
    if project.has_private:
        # Private files that git tracks are judged with the exceptions in them, below.
        public = _subject(tracked, replace(project, in_git=frozenset()))
        alone = (*tracked.findings, *broken, *check_plan(public, blocking=True))
        on_tracked = apply_allows(alone, tracked.allows)
    else:
        on_tracked = findings
    blocking = [finding for finding in on_tracked if _blocks(finding, published)]
    blocking.extend(
        finding
        for finding in findings
        if finding.criterion == "V" and _blocks(finding, published)
    )
    closed = tuple(_about_closed(path) for path in project.closed)
    every = dict.fromkeys((*findings, *closed, *blocking))
    return Checked(
        subject,
        tracked,
        tuple(sorted(every, key=lambda finding: finding.sort_key)),
        tuple(dict.fromkeys(blocking)),
        {
            path: data
            for path, data in project.files.items()
            if path.startswith(PRIVATE)
        },
        sealed,
    )


def build(
    checked: Checked,
    theme: "Theme",
    *,
    url: str = "",
    with_drafts: bool = False,
    read_file: Callable[[str], bytes] | None = None,
) -> Built:
    """Make the site of a project that was checked: narrow, expand, view, render.

    `read_file` reads a file such as `files/cv.pdf`, and is asked for none but those
    that the public plan names; without it there are none on the site. Raises
    `CareerplanError` where a finding blocks, and for a file that cannot be published.
    """
    if checked.blocking:
        raise CareerplanError("there are errors that keep the site from being built")
    tracked = checked.tracked.plan
    public = narrow_to_public(tracked, with_drafts=with_drafts)
    roadmap = expand(public.plan)
    # Loaded here, since a check has no need of pages.
    from careerplan.render.employer import render_shell
    from careerplan.render.feeds import render_feeds
    from careerplan.render.pages import Extras, render_pages
    from careerplan.render.style import make_style
    from careerplan.views.pages import compose_site, list_pages

    words = theme.words(tracked.language)
    view = compose_site(public, roadmap, url=url or tracked.url, words=words)
    pages = list_pages(view, words)
    style = make_style(theme, tracked.accent)
    feeds = render_feeds(
        view, pages, public, roadmap=roadmap, theme=theme, words=words, style=style
    )
    shared = _share(public, checked.subject.assets, read_file)
    extras = Extras(
        files=frozenset((*feeds.files, *shared)),
        linked_data=feeds.linked_data,
        qr=feeds.qr,
        pictures={name: file.size for name, file in shared.items() if file.size},
    )
    files = render_pages(view, pages, theme, words, style, extras) | feeds.files
    files |= {name: file.data for name, file in shared.items()}
    files |= {
        one.path: render_shell(one, theme, words, style) for one in checked.sealed
    }
    return Built(
        files=files,
        page_count=len(pages),
        unfinished=_unfinished(tracked, public),
        hints=(*style.hints, *feeds.hints, *_hints_about(shared)),
        leaks=_search(checked, files | feeds.drawings, words, with_drafts=with_drafts),
    )


def _unfinished(tracked: Plan, public: PublicPlan) -> tuple[Goal, ...]:
    """List the ideas and drafts that wait to be made ready."""
    shown = {goal.id for goal in public.plan.goals}
    return tuple(
        goal
        for goal in tracked.goals
        if goal.status in (Status.IDEA, Status.DRAFT)
        and goal.id not in shown
        # What is meant for fewer eyes is not waiting to be made ready.
        and not goal.is_personal
        and goal.share is None
    )


def _search(
    checked: Checked, files: dict[str, bytes], words: "Words", *, with_drafts: bool
) -> tuple[Finding, ...]:
    """Search what was made for what is private; it changes no byte."""
    if not checked.private_files:
        return ()
    from careerplan.leaks.hidden import hidden_from_public
    from careerplan.leaks.scan import find_leaks

    secrets = hidden_from_public(
        checked.subject.plan,
        checked.tracked.plan,
        labels=words.labels.values(),
        private_files=checked.private_files,
        with_drafts=with_drafts,
    )
    return find_leaks(secrets, files)


def _stale(
    whole: Parsed, sealed: "tuple[Sealed, ...]", project: Project
) -> tuple[Finding, ...]:
    """Find sealed pages that are behind; a theme that cannot be used is for `build`."""
    plan = whole.plan
    if not sealed or not plan.employers or plan.as_of is None or whole.unreadable:
        return ()
    try:
        return tuple(find_stale(plan, sealed, find_theme(plan.theme, project.root)))
    except CareerplanError:
        return ()


def _share(
    public: PublicPlan,
    assets: frozenset[str],
    read_file: Callable[[str], bytes] | None,
) -> dict[str, "SharedFile"]:
    """Read the files that the public plan names, and no others, and make them ready."""
    from careerplan.render.pictures import prepare_file
    from careerplan.views.files import files_named

    if read_file is None:
        return {}
    named = (name for name in files_named(public) if name in assets)
    return {name: prepare_file(name, read_file(name)) for name in named}


def _hints_about(shared: dict[str, "SharedFile"]) -> tuple[str, ...]:
    """Name the files that could not be stripped of what tells of their making."""
    names = ", ".join(name for name, file in shared.items() if not file.is_stripped)
    if not names:
        return ()
    told = "published as they are, with what they tell of their author and program"
    return (f"{told}, since they are signed, locked or damaged: {names}",)


def _about_closed(path: str) -> Finding:
    """Say that a private file cannot be read, which stops nothing."""
    fix = "give yourself the right to read it"
    return about_file(path, "this private file or folder cannot be read", fix)


def _subject(
    parsed: Parsed, project: Project, *, today: date | None = None, employer: str = ""
) -> Subject:
    plan = parsed.plan
    asking = find_employer(plan, employer) if employer else None
    return Subject(
        plan,
        roadmap=expand(plan) if plan.as_of else None,
        assets=project.assets,
        unreadable=parsed.unreadable,
        in_git=project.in_git,
        today=today,
        asking=asking,
    )


def _published(tracked: Parsed) -> set[str]:
    """Return the ids of what goes onto the site; plan.yaml belongs to no goal."""
    goals = tracked.plan.goals
    return {"", *(goal.id for goal in goals if audience_of(goal) is Audience.PUBLIC)}


def _blocks(finding: Finding, published: set[str]) -> bool:
    """Tell whether a finding keeps a site from being built."""
    if finding.severity is not Severity.ERROR:
        return False
    blocks = RULES[finding.rule].blocks
    return blocks == "always" or (blocks == "published" and finding.goal in published)
