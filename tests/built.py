"""Sites as the tests look at them: built in memory, and read as a browser would."""

from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib

from careerplan.pipeline import build, check
from careerplan.project import Project, find_theme

PLAN = """\
name: Ida Brook
role: Bank clerk
company: Harbour Bank
as_of: 2026-10
"""


def build_site(files: dict[str, bytes], *, url: str = "") -> dict[str, bytes]:
    """Build a project that lies in memory, with the base theme."""
    nowhere = Path("nowhere")
    checked = check(Project(nowhere, files, frozenset()))
    return build(checked, find_theme("base", nowhere), url=url).files


def goal_file(front: str, body: str = "") -> str:
    """Return a goal's file: a ready goal unless its front matter says otherwise."""
    status = "" if "status:" in front else "status: ready\n"
    return f"---\n{front}{status}---\n{body}"


def site_of(plan: str = PLAN, **goals: str) -> dict[str, bytes]:
    """Build a plan with goals given as front matter, by their names."""
    files = {"content/plan.yaml": plan.encode()}
    for name, front in goals.items():
        path = f"content/goals/{name.replace('_', '-')}.md"
        files[path] = goal_file(front).encode()
    return build_site(files)


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
        if first is not None and text_of(first) == heading:
            return candidate
    raise AssertionError(f"there is no section called {heading!r}")


def answer(page: Element, term: str) -> str:
    """Return what a description list says of a term; fail where it says nothing."""
    for listed in page.iter("dl"):
        children = list(listed)
        for place, child in enumerate(children):
            if child.tag == "dt" and text_of(child) == term:
                return text_of(children[place + 1])
    raise AssertionError(f"nothing is said of {term!r}")
