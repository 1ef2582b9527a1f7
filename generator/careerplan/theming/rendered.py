"""The pages that a theme makes of a plan: what they all must have, and must not."""

from collections.abc import Iterator
from gzip import compress
from posixpath import dirname, join, normpath

from careerplan.theming.faults import Fault
from careerplan.theming.outline import Outline, read_outline
from careerplan.theming.sources import ADDRESS, FIXES, HANDLER, SCRIPT, STYLE
from careerplan.theming.stress import Stressed

HOME = "index.html"
LARGEST_HOME = 14 * 1024  # bytes, packed: what a server sends before it waits
AIM = 8 * 1024  # bytes, packed: the home page of the example
_DATA = "application/ld+json"


def pack(page: bytes) -> int:
    """Return how many bytes a page has on its way, packed by gzip."""
    return len(compress(page, 9, mtime=0))


def check_site(site: Stressed, *, script: str) -> Iterator[Fault]:
    """Find what is wrong with a site; `script` is the one that it may have."""
    for path, data in site.files.items():
        if path.endswith(".html"):
            page = data.decode()
            outline = read_outline(page)
            yield from _check_headings(outline, site, path)
            yield from _check_frame(outline, page, site=site, path=path)
            yield from _check_scripts(outline, site, path, script=script)
            yield from _check_addresses(outline, site, path)
    yield from _check_weight(site)
    yield from _check_goals(site)


def _check_headings(outline: Outline, site: Stressed, path: str) -> Iterator[Fault]:
    firsts = [line for level, line in outline.headings if level == 1]
    if not firsts:
        message = "a page has no h1"
        yield Fault(site.place(path), message, "write its title as  <h1>…</h1>")
    for line in firsts[1:]:
        message = "a page has more than one h1"
        yield Fault(site.place(path, line), message, "make the second one  <h2>…</h2>")
    before = 0
    for level, line in outline.headings:
        if level > before + 1:
            message = f"an h{level} follows an h{before}" if before else ""
            message = message or f"the first heading of a page is an h{level}"
            fix = f"make it  <h{before + 1}>…</h{before + 1}>"
            if before or firsts:
                yield Fault(site.place(path, line), message, fix)
        before = level


def _check_frame(
    outline: Outline, page: str, *, site: Stressed, path: str
) -> Iterator[Fault]:
    """Find what is missing around the text: landmarks, title, language."""
    if len(outline.mains) != 1:
        message = f"a page has {len(outline.mains) or 'no'} main"
        fix = 'put what the page is about into one  <main id="content">…</main>'
        yield Fault(site.place(path), message, fix)
    for line in outline.bare_navs:
        fix = "write  <nav aria-label=\"{{ label('menu.label') }}\">"
        yield Fault(site.place(path, line), "a nav has no name", fix)
    if not outline.title:
        fix = "write  <title>{{ page.title }}</title>"
        yield Fault(site.place(path), "a page has no title", fix)
    if not outline.language:
        fix = 'write  <html lang="{{ site.language }}" dir="{{ site.direction }}">'
        yield Fault(site.place(path), "a page does not say its language", fix)
    if page.count("</head>") != 1:
        message = "a page has not exactly one </head>"
        fix = "write it once: serve puts in there what reloads the page"
        yield Fault(site.place(path), message, fix)
    for twice in sorted({one for one in outline.ids if outline.ids.count(one) > 1}):
        message = f'two elements of a page have the id "{twice}"'
        yield Fault(site.place(path), message, "give each an id of its own")


def _check_scripts(
    outline: Outline, site: Stressed, path: str, *, script: str
) -> Iterator[Fault]:
    for line in outline.styled:
        yield Fault(site.place(path, line), STYLE, FIXES[STYLE])
    for line in outline.handlers:
        yield Fault(site.place(path, line), HANDLER, FIXES[HANDLER])
    for found in outline.scripts:
        is_own = not found.source and found.text in ("", script)
        if found.kind != _DATA and not is_own:
            yield Fault(site.place(path, found.line), SCRIPT, FIXES[SCRIPT])


def _check_addresses(outline: Outline, site: Stressed, path: str) -> Iterator[Fault]:
    """Find addresses of other hosts that are not the plan's own links."""
    for address in outline.addresses:
        text = address.text
        is_outside = text.startswith(("http:", "https:", "//"))
        is_ours = text.startswith(site.url) or (address.is_link and text in site.text)
        if is_outside and not is_ours:
            place = site.place(path, address.line)
            yield Fault(place, f"{ADDRESS}: {text}", FIXES[ADDRESS])


def _check_weight(site: Stressed) -> Iterator[Fault]:
    size = pack(site.files.get(HOME, b""))
    message = f"the home page weighs {size / 1024:.1f} KB packed by gzip"
    fix = "take out of theme.css and home.html what is not needed at first sight"
    if size > LARGEST_HOME:
        most = f"{LARGEST_HOME // 1024} KB is the most"
        yield Fault(site.place(HOME), f"{message}, and {most}", fix)
    elif site.is_example and size > AIM:
        aim = f"{AIM // 1024} KB is the aim for the example"
        yield Fault(site.place(HOME), f"{message}, and {aim}", fix, is_hint=True)


def _check_goals(site: Stressed) -> Iterator[Fault]:
    """Find public goals that a reader does not come by."""
    linked = {
        path: _leads_to(path, data.decode())
        for path, data in site.files.items()
        if path.endswith(".html")
    }
    anywhere = set().union(*(linked[path] - {path} for path in linked))
    sitemap = site.files.get("sitemap.xml", b"").decode()
    for ident, is_open in site.goals.items():
        page = f"goals/{ident}.html"
        view = "timeline.html" if is_open else "achieved.html"
        if page not in site.files or f"{site.url}{page}" not in sitemap:
            message = f'the goal "{ident}" has no page, or the sitemap lacks it'
            yield Fault(site.place(page), message, "make a page of each goal")
        if page not in linked.get(view, ()):
            message = f'the goal "{ident}" is left out of {view}'
            told = "view.timeline" if is_open else "view.achieved and view.let_go"
            yield Fault(site.place(view), message, f"link to each goal in  {told}")
        elif page not in anywhere:
            message = f'nothing leads to the goal "{ident}"'
            yield Fault(site.place(page), message, "link to it from another page")


def _leads_to(path: str, page: str) -> set[str]:
    """Return the pages that a page links to."""
    return {
        normpath(join(dirname(path), address.text.partition("#")[0]))
        for address in read_outline(page).addresses
        if address.is_link
    }
