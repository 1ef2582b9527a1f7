"""The program on one screen: a project becomes findings, and a site."""

from dataclasses import dataclass

from careerplan.audience import narrow_to_public
from careerplan.errors import CareerplanError
from careerplan.finding import RULES, Finding, Severity
from careerplan.plan.model import Goal, Status
from careerplan.plan.names import about_file
from careerplan.plan.parse import Parsed, add_private, parse_tracked
from careerplan.project import Project
from careerplan.render.feeds import render_feeds
from careerplan.render.theme import Theme, render_pages
from careerplan.roadmap.expand import expand
from careerplan.rules.registry import check_plan
from careerplan.views.pages import compose_site, list_pages


@dataclass(frozen=True, slots=True)
class Checked:
    """A project that was read and judged."""

    tracked: Parsed  # what the site is made of: nothing private is in it
    whole: Parsed
    findings: tuple[Finding, ...]  # of the whole, by file
    blocking: tuple[Finding, ...]  # those that keep a site from being built


@dataclass(frozen=True, slots=True)
class Built:
    """The files of a site, and how many of them are pages."""

    files: dict[str, bytes]
    page_count: int
    unfinished: tuple[Goal, ...]  # ideas and drafts, which are not on the site


def check(project: Project) -> Checked:
    """Read and judge a project.

    Whether a site can be built is decided by the tracked files alone, so that it is
    the same with and without `private/`; only privacy (V) is judged on the whole.
    """
    tracked = parse_tracked(project.files)
    whole = add_private(tracked, project.files) if project.has_private else tracked
    on_tracked = (
        *tracked.findings,
        *_judge(tracked, project),
    )
    findings = on_tracked
    if project.has_private:
        findings = (*whole.findings, *_judge(whole, project))
    closed = tuple(_about_closed(path) for path in project.closed)
    findings = (*findings, *closed)
    published = _published(tracked)
    blocking = [finding for finding in on_tracked if _blocks(finding, published)]
    blocking.extend(
        finding
        for finding in findings
        if finding.rule.startswith("V") and _blocks(finding, published)
    )
    every = dict.fromkeys((*findings, *blocking))
    return Checked(
        tracked,
        whole,
        tuple(sorted(every, key=lambda finding: finding.sort_key)),
        tuple(dict.fromkeys(blocking)),
    )


def build(
    checked: Checked, theme: Theme, *, url: str = "", with_drafts: bool = False
) -> Built:
    """Make the site of a project that was checked: narrow, expand, view, render.

    Raises `CareerplanError` where a finding blocks.
    """
    if checked.blocking:
        raise CareerplanError("there are errors that keep the site from being built")
    tracked = checked.tracked.plan
    public = narrow_to_public(tracked, with_drafts=with_drafts)
    roadmap = expand(public.plan)
    view = compose_site(public, roadmap, url=url or tracked.url)
    pages = list_pages(view)
    files = render_pages(view, pages, theme) | render_feeds(view, pages, public)
    shown = {goal.id for goal in public.plan.goals}
    unfinished = (Status.IDEA, Status.DRAFT)
    return Built(
        files=files,
        page_count=len(pages),
        unfinished=tuple(
            goal
            for goal in tracked.goals
            if goal.status in unfinished
            and goal.id not in shown
            # What is meant for fewer eyes is not waiting to be made ready.
            and not goal.is_personal
            and goal.share is None
        ),
    )


def _about_closed(path: str) -> Finding:
    """Say that a private file cannot be read, which stops nothing."""
    fix = "give yourself the right to read it"
    return about_file(path, "this private file or folder cannot be read", fix)


def _judge(parsed: Parsed, project: Project) -> tuple[Finding, ...]:
    return check_plan(parsed.plan, assets=project.assets, unreadable=parsed.unreadable)


def _published(tracked: Parsed) -> set[str]:
    """Return the ids of what goes onto the site; plan.yaml belongs to no goal."""
    seen = narrow_to_public(tracked.plan)
    return {"", *(goal.id for goal in seen.plan.goals)}


def _blocks(finding: Finding, published: set[str]) -> bool:
    """Tell whether a finding keeps a site from being built."""
    if finding.severity is not Severity.ERROR:
        return False
    blocks = RULES[finding.rule].blocks
    return blocks == "always" or (blocks == "published" and finding.goal in published)
