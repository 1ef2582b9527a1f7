"""Sites as the tests look at them: built in memory, and read as a browser would."""

from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib

from careerplan.audience import narrow_to_public
from careerplan.pipeline import build, check
from careerplan.plan.parse import parse_tracked
from careerplan.project import Project, find_theme
from careerplan.roadmap.expand import expand
from careerplan.views.model import Page, SiteView
from careerplan.views.pages import compose_site, list_pages
from careerplan.views.words import Words

PLAN = """\
name: Ida Brook
role: Bank clerk
company: Harbour Bank
as_of: 2026-10
"""


def build_site(
    files: dict[str, bytes],
    *,
    url: str = "",
    assets: frozenset[str] = frozenset(),
    theme: str = "base",
    read_file: Callable[[str], bytes] | None = None,
) -> dict[str, bytes]:
    """Build a project that lies in memory; no `theme` is the one that commands take.

    Without `read_file` there are no files on the site.
    """
    nowhere = Path("nowhere")
    checked = check(Project(nowhere, files, assets))
    found = find_theme(theme, nowhere)
    return build(checked, found, url=url, read_file=read_file).files


def goal_file(front: str, body: str = "") -> str:
    """Return a goal's file: a ready goal unless its front matter says otherwise."""
    status = "" if "status:" in front else "status: ready\n"
    return f"---\n{front}{status}---\n{body}"


def plan_files(plan: str, goals: dict[str, str]) -> dict[str, bytes]:
    """Return the files of a plan with goals given as front matter, by their names."""
    files = {"content/plan.yaml": plan.encode()}
    for name, front in goals.items():
        path = f"content/goals/{name.replace('_', '-')}.md"
        files[path] = goal_file(front).encode()
    return files


def site_of(plan: str = PLAN, **goals: str) -> dict[str, bytes]:
    """Build a plan with goals given as front matter, by their names."""
    return build_site(plan_files(plan, goals))


def pages_of(view: SiteView) -> tuple[Page, ...]:
    """List the pages of a view, with the labels of its language."""
    return list_pages(view, words_in(view.site.language))


def view_of(plan: str = PLAN, **goals: str) -> SiteView:
    """Compose the views of a plan with goals given as front matter."""
    public = narrow_to_public(parse_tracked(plan_files(plan, goals)).plan)
    return compose_site(
        public,
        expand(public.plan),
        url=public.plan.url,
        words=words_in(public.plan.language),
    )


def words_in(language: str) -> Words:
    """Read the labels of a language as the shipped themes have them."""
    return find_theme("base", Path("nowhere")).words(language)


def parse_page(data: bytes) -> Element:
    """Parse a page as a browser does, and strictly."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(data.decode())
    return root


def text_of(element: Element) -> str:
    """Return the text of an element with its white space folded."""
    return " ".join("".join(element.itertext()).split())


def section(page: Element, heading: str) -> Element:
    """Find the section under a heading; fail where there is none."""
    for candidate in page.iter("section"):
        first = next((item for item in candidate if item.tag in ("h2", "h3")), None)
        if first is not None and heading in (text_of(first), _without_small(first)):
            return candidate
    raise AssertionError(f"there is no section called {heading!r}")


def _without_small(heading: Element) -> str:
    """Return the text of a heading without what stands small beside it."""
    parts = [heading.text or ""]
    for child in heading:
        parts += ["" if child.tag == "small" else text_of(child), child.tail or ""]
    return " ".join("".join(parts).split())


def rows_of(table: Element) -> list[list[str]]:
    """Return the texts of a table, row by row; its head is the first."""
    return [[text_of(cell) for cell in row] for row in table.iter("tr")]


def answer(page: Element, term: str) -> str:
    """Return what a description list says of a term; fail where it says nothing."""
    for listed in page.iter("dl"):
        children = list(listed)
        for place, child in enumerate(children):
            if child.tag == "dt" and text_of(child) == term:
                return text_of(children[place + 1])
    raise AssertionError(f"nothing is said of {term!r}")
