"""Pages hold together wherever they are served, and are sound by themselves."""

import json
import re
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from careerplan.project import read_project
from tests.built import PLAN, build_site, plan_files
from tests.made_plans import ASSETS, make_plan
from tests.projects import PLAN_SHAPES, ROOT
from tests.site_links import ASKING, NAMING, OUTSIDE, SitePage, dead_links, pages_of
from tests.twins import without_private

URL = "https://jo.example/plan"
SHAPES = {folder.name: folder for folder in (ROOT, *PLAN_SHAPES)}
MADE = [f"made-{seed}" for seed in range(200)]
FEW = [*SHAPES, *MADE[:8]]
MANY = [pytest.param(name, marks=pytest.mark.prove) for name in MADE[8:]]
BASES = (
    "https://jo.example/",
    "https://jo.example/repo/",
    "file:///home/jo/my%20site/",
)

pytestmark = pytest.mark.usefixtures("compiled_templates")


@lru_cache(maxsize=4)
def site_of(name: str, url: str = "") -> dict[str, bytes]:
    if name in MADE:
        files = without_private(make_plan(MADE.index(name)).files)
        plan = re.sub(rb"(?m)^url: .*\n", b"", files["content/plan.yaml"])
        files |= {"content/plan.yaml": plan}
        return build_site(files, url=url, assets=ASSETS)
    project = read_project(SHAPES[name])
    return build_site(project.files, url=url, assets=project.assets)


@lru_cache(maxsize=4)
def pages(name: str, url: str = "") -> dict[str, SitePage]:
    return pages_of(site_of(name, url))


@pytest.fixture(params=[*FEW, *MANY], scope="module")
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("base", BASES)
def test_every_link_leads_somewhere(name: str, base: str) -> None:
    assert list(dead_links(site_of(name), base)) == []


def test_links_are_relative(name: str) -> None:
    for page in pages(name).values():
        schemes = {urlsplit(link).scheme for link in page.links}
        assert schemes <= {"", *OUTSIDE}, page.path
        assert not any(link.startswith(("/", ".//", "\\")) for link in page.links)
        assert "" not in page.links


def test_a_page_is_sound_html(name: str) -> None:
    found = pages(name).values()
    assert len(found) >= 4
    for page in found:
        assert page.root.tag == "html", page.path  # the parser raises for any fault
        assert len(set(page.ids)) == len(page.ids), page.path
        for item in page.elements:
            named = " ".join(item.get(key, "") for key in NAMING).split()
            assert set(named) <= set(page.ids), page.path


def test_headings_are_in_order(name: str) -> None:
    for page in pages(name).values():
        assert page.headings[0] == 1, page.path
        assert page.headings.count(1) == 1, page.path
        for above, below in zip(page.headings, page.headings[1:], strict=False):
            assert below <= above + 1, page.path


def test_a_page_asks_no_one_for_anything(name: str) -> None:
    for page in pages(name).values():
        tags = {item.tag for item in page.elements}
        unwanted = {"iframe", "object", "embed", "form", "base", "video", "audio"}
        assert not tags & unwanted, page.path
        for item in page.elements:
            assert not set(item.attrib) & {*ASKING, "style"}, page.path
            assert not any(key.startswith("on") for key in item.attrib), page.path
        for link in page.root.iter("link"):
            if link.get("rel") == "icon":
                assert str(link.get("href")).startswith("data:image/svg+xml,")
            else:
                assert link.get("rel") in ("alternate", "canonical"), page.path
        css = "".join(item.text or "" for item in page.root.iter("style"))
        assert "--accent" in css
        assert not re.search(r"url\(|@import|//", css), page.path


def test_a_page_runs_nothing_but_what_its_policy_names(name: str) -> None:
    scripted = set()
    for page in pages(name).values():
        (policy,) = [
            item.get("content") or ""
            for item in page.root.iter("meta")
            if item.get("http-equiv") == "Content-Security-Policy"
        ]
        allowed = dict(part.split(" ", 1) for part in policy.split("; "))
        assert allowed["default-src"] == "'none'"
        (style,) = page.root.iter("style")
        assert allowed["style-src"] == hash_of(style.text)
        for script in page.root.iter("script"):
            if script.get("type") == "application/ld+json":
                json.loads(script.text or "")
                continue
            assert set(script.attrib) == set(), page.path
            assert allowed["script-src"] == hash_of(script.text)
            scripted.add(page.path)
        assert ("script-src" in allowed) == (page.path in scripted)
    assert scripted == {"pitch.html"}


def hash_of(text: str | None) -> str:
    digest = sha256((text or "").encode()).digest()
    return f"'sha256-{b64encode(digest).decode()}'"


def test_a_page_says_what_it_is(name: str) -> None:
    titles = []
    for page in pages(name).values():
        titles.append(next(page.root.iter("title")).text)
        assert titles[-1]
        assert page.meta("description").strip(), page.path
        is_shared = page.path != "404.html"  # nobody shares that one
        assert page.meta("og:title") == (titles[-1] if is_shared else "")
        assert page.meta("viewport")
        assert page.data.count(b"</head>") == 1, page.path
        assert page.data.startswith(b"<!doctype html>")
    assert len(set(titles)) >= 3


def test_a_page_says_its_language(name: str) -> None:
    project_language = re.search(rb"\nlanguage: ([\w-]+)", plan_of(name))
    language = project_language[1].decode() if project_language else "en"
    for page in pages(name).values():
        assert page.root.get("lang") == language, page.path
        expected = "rtl" if language[:2] in ("ar", "he") else "ltr"
        assert page.root.get("dir") == expected, page.path


def plan_of(name: str) -> bytes:
    if name in MADE:
        return make_plan(MADE.index(name)).files["content/plan.yaml"]
    return (SHAPES[name] / "content/plan.yaml").read_bytes()


def test_there_is_a_page_from_right_to_left() -> None:
    assert pages("arabic")["index.html"].root.get("dir") == "rtl"


@pytest.mark.parametrize(
    "name", ["content", "gantt-title", "path", "index", "404", "-"]
)
def test_a_goal_may_be_called_like_a_part_of_a_page(name: str) -> None:
    front = "goal: Sell cards\nby: 2027\nserves: done\nsteps: [{do: Ask, by: 2027}]\n"
    files = plan_files(PLAN, {name: front, "done": "goal: Learn\nstatus: achieved\n"})
    site = build_site(files)
    assert f"goals/{name}.html" in site
    assert list(dead_links(site, BASES[0])) == []
    for page in pages_of(site).values():
        assert len(set(page.ids)) == len(page.ids), page.path


# The page for what is not found, and what needs the address of the site


def test_without_an_address_the_404_page_has_no_links(name: str) -> None:
    assert pages(name)["404.html"].links == ("#content",)


@pytest.mark.parametrize("url", [URL, f"{URL}/"])
def test_with_an_address_the_404_page_links_to_it(name: str, url: str) -> None:
    skip, *links = pages(name, url)["404.html"].links
    inside = {link.removeprefix(f"{URL}/") for link in links}
    assert skip == "#content"
    assert len(links) >= 4
    assert all(link.startswith(f"{URL}/") for link in links)
    assert inside - {""} <= set(site_of(name, url))


def test_with_an_address_only_that_page_has_whole_links(name: str) -> None:
    for base in (f"{URL}/", "https://elsewhere.example/"):
        assert list(dead_links(site_of(name, URL), base)) == []
    for path, page in pages(name, URL).items():
        whole = [link for link in page.links if link.startswith(URL)]
        assert bool(whole) is (path == "404.html"), path


def test_canonical_addresses_and_the_sitemap_name_each_page_once(name: str) -> None:
    listed = [path for path in pages(name, URL) if path != "404.html"]
    addresses = [f"{URL}/{path}".removesuffix("index.html") for path in listed]
    found = [pages(name, URL)[path].rel("canonical") for path in listed]
    named = [pages(name, URL)[path].meta("og:url") for path in listed]
    sitemap = site_of(name, URL)["sitemap.xml"].decode()
    assert found == named == addresses
    assert re.findall(r"<loc>(.*?)</loc>", sitemap) == addresses
    assert f"Sitemap: {URL}/sitemap.xml\n" in site_of(name, URL)["robots.txt"].decode()


def test_without_an_address_nothing_names_one(name: str) -> None:
    assert "sitemap.xml" not in site_of(name)
    assert b"Sitemap:" not in site_of(name)["robots.txt"]
    for page in pages(name).values():
        assert page.rel("canonical") == page.meta("og:url") == ""


# The search for dead links can fail


@pytest.mark.parametrize(
    ("link", "is_dead"),
    [
        ("b.html", False),
        ("b.html#there", False),
        ("#here", False),
        ("https://jo.example/elsewhere", False),
        ("mailto:jo@example.com", False),
        ("c.html", True),
        ("b.html#here", True),
        ("#there", True),
        ("/b.html", True),
        ("../b.html", True),
        ("sub/b.html", True),
        ("tel:123", True),
    ],
)
def test_a_dead_link_is_found(link: str, is_dead: bool) -> None:
    site = {
        "a.html": _page(f'<a id="here" href="{link}">x</a>'),
        "b.html": _page('<p id="there">x</p>'),
    }
    assert bool(list(dead_links(site, "https://jo.example/repo/"))) is is_dead


def _page(body: str) -> bytes:
    return f"<!doctype html><html><head><title>t</title></head>{body}</html>".encode()


def test_all_shapes_are_looked_at() -> None:
    assert len(FEW) >= 15 + 1 + 8
    assert isinstance(SHAPES["arabic"], Path)
