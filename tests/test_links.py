"""Pages hold together wherever they are served, and are sound by themselves."""

import json
import re
from base64 import b64encode
from collections import Counter
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from careerplan.errors import CareerplanError
from careerplan.project import read_project, read_shared_file
from tests.built import PLAN, build_site, goal_file, plan_files
from tests.made_files import FILES as SHARED
from tests.made_files import reader_of
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


# What could load or run something, apart from the pictures and the two kinds of script.
LOADING = frozenset(
    "iframe frame object embed applet form base audio video source track portal "
    "image use feImage foreignObject animate set".split()
)
MAY_ASK = {"img": {"src"}, "meta": {"http-equiv"}}
CLOSED = ("achieved", "missed", "changed", "dropped")


def digest(text: str) -> str:
    """Return how a policy names a style or a script."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@lru_cache(maxsize=4)
def site_of(name: str, url: str = "") -> dict[str, bytes]:
    if name in MADE:
        files = without_private(make_plan(MADE.index(name)).files)
        plan = re.sub(rb"(?m)^url: .*\n", b"", files["content/plan.yaml"])
        files |= {"content/plan.yaml": plan}
        return build_site(files, url=url, assets=ASSETS, read_file=reader_of(SHARED))
    project = read_project(SHAPES[name])
    read_file = partial(read_shared_file, SHAPES[name])
    return build_site(
        project.files, url=url, assets=project.assets, read_file=read_file
    )


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


def test_a_page_loads_nothing_but_pictures_of_its_own(name: str) -> None:
    for page in pages(name, URL).values():
        tags = {str(item.tag).rpartition("}")[2] for item in page.elements}
        assert not tags & LOADING, page.path
        for item in page.elements:
            asking = {*ASKING, "style", "http-equiv"} & set(item.attrib)
            assert asking == MAY_ASK.get(item.tag, set()) & set(item.attrib), page.path
            assert not any(key.startswith("on") for key in item.attrib), page.path
            outside = {key for key in item.attrib if key.endswith("href")}
            assert not outside or item.tag in ("a", "link"), page.path
        for picture in page.root.iter("img"):
            source = picture.get("src", "")
            assert urlsplit(source)[:2] == ("", ""), page.path
            assert urljoin(page.path, source).lstrip("./") in site_of(name, URL)
        css = "".join(item.text or "" for item in page.root.iter("style"))
        assert "--accent" in css
        assert not re.search(r"url\(|image-set\(|@import|//", css), page.path


def test_what_a_page_links_to_in_its_head_is_on_the_site(name: str) -> None:
    for url in ("", URL):
        site = site_of(name, url)
        feeds = {file for file in ("plan.ics", "plan.json") if file in site}
        assert "plan.json" in feeds
        for page in pages(name, url).values():
            found = list(page.root.iter("link"))
            links = [(item.get("rel"), item.get("href", "")) for item in found]
            kinds = Counter(kind for kind, _ in links)
            is_listed = page.path != "404.html"
            assert kinds["icon"] == 1, page.path
            assert kinds["canonical"] == (is_listed and bool(url)), page.path
            assert set(kinds) <= {"icon", "canonical", "alternate"}, page.path
            assert page.rel("icon").startswith("data:image/svg+xml,"), page.path
            icon = unquote(page.rel("icon"))
            assert "//" not in icon.replace("http://www.w3.org/2000/svg", ""), page.path
            inside = [
                urljoin(page.path, to) for kind, to in links if kind == "alternate"
            ]
            assert sorted(inside) == (sorted(feeds) if is_listed else []), page.path


def test_the_policy_of_a_page_allows_its_own_style_and_script_alone(name: str) -> None:
    for page in pages(name).values():
        styles = [item.text or "" for item in page.root.iter("style")]
        allowed = {
            "default-src": ["'none'"],
            "style-src": [digest(text) for text in styles],
            "img-src": ["'self'", "data:"],
            "connect-src": ["'self'"],
            "base-uri": ["'none'"],
            "form-action": ["'none'"],
        }
        if page.scripts:
            allowed["script-src"] = [digest(text) for text in page.scripts]
        assert page.policy == allowed, page.path
        assert len(styles) == 1, page.path
        assert len(page.scripts) == (page.path == "pitch.html"), page.path
        # A policy does not hold for what stands before it.
        place = next(n for n, item in enumerate(page.in_head) if item.get("http-equiv"))
        assert {item.tag for item in page.in_head[:place]} <= {"meta"}, page.path


def test_a_page_tells_machines_of_the_person_or_of_a_dated_goal(name: str) -> None:
    goals = json.loads(site_of(name)["plan.json"])["goals"]
    told = {"index.html": "ProfilePage"}
    for goal in goals:
        if goal["by"] and goal["status"] not in CLOSED:
            told[f"goals/{goal['id']}.html"] = "PlanAction"
    found = {
        path: data["@type"]
        for path, page in pages(name).items()
        for data in page.linked_data
    }
    assert found == told
    for page in pages(name).values():
        assert len(page.linked_data) == (page.path in told)


def test_a_page_says_what_it_is(name: str) -> None:
    titles = []
    for page in pages(name).values():
        titles.append(next(page.root.iter("title")).text)
        is_listed = page.path != "404.html"
        assert titles[-1]
        assert page.meta("description").strip(), page.path
        assert page.meta("og:title") == (titles[-1] if is_listed else ""), page.path
        assert bool(page.meta("og:type")) is is_listed, page.path
        assert page.meta("robots") == ("" if is_listed else "noindex"), page.path
        assert page.meta("referrer") == "no-referrer"
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


def test_a_picture_is_loaded_from_the_site_and_one_from_elsewhere_is_not() -> None:
    files = plan_files(PLAN, {})
    front, near = "goal: Sell cards\n", "![Desk](../files/desk.png)\n"
    files["content/goals/sell.md"] = goal_file(front, near).encode()
    site = build_site(files, assets=ASSETS, read_file=reader_of(SHARED))
    page = pages_of(site)["goals/sell.html"]
    assert [item.get("src") for item in page.root.iter("img")] == ["../files/desk.png"]
    assert site["files/desk.png"] == SHARED["files/desk.png"]
    far = goal_file(front, "![Far](https://far.example/x.png)\n").encode()
    with pytest.raises(CareerplanError, match="errors that keep the site"):
        build_site(files | {"content/goals/sell.md": far})


def test_words_of_a_plan_become_no_script_of_a_page() -> None:
    front = "goal: Sell cards\nwhy: </script><script>alert(1)</script>\nby: 2028\n"
    for page in pages_of(build_site(plan_files(PLAN, {"sell": front}))).values():
        assert len(page.scripts) == (page.path == "pitch.html"), page.path
        assert "alert" not in "".join(page.scripts)


def test_all_shapes_are_looked_at() -> None:
    assert len(FEW) >= 15 + 1 + 8
    assert isinstance(SHAPES["arabic"], Path)
