"""A theme's templates turn views into pages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from posixpath import dirname, relpath
from traceback import extract_tb
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from careerplan.errors import CareerplanError
from careerplan.plan.links import Target
from careerplan.render.charts import draw_gantt
from careerplan.render.markdown import render_markdown
from careerplan.render.style import (
    Style,
    compose_policy,
    draw_icon,
    squeeze_script,
)
from careerplan.render.templates import Said, make_environment
from careerplan.render.theme import Theme, in_utf_8
from careerplan.views.feeds import absolute
from careerplan.views.model import Link, Page, SiteView
from careerplan.views.words import Words

if TYPE_CHECKING:
    from jinja2 import Environment

_SCRIPTED = {"pitch.html": "pitch.js"}  # the pages that have a script, by template


@dataclass(frozen=True, slots=True)
class Extras:
    """What is made beside the pages and stands in them."""

    files: frozenset[str] = frozenset()  # addresses of what is beside the pages
    linked_data: dict[str, str] = field(default_factory=dict)  # JSON, by path of page
    qr: str = ""  # inline SVG with the address of the site
    pictures: dict[str, tuple[int, int]] = field(default_factory=dict)  # width, height
    reflection: str = ""  # Markdown; only in the view for the author
    employers: tuple[Link, ...] = ()  # their pages; only in the view for the author


def render_pages(
    view: SiteView,
    pages: tuple[Page, ...],
    theme: Theme,
    words: Words,
    style: Style,
    extras: Extras,
) -> dict[str, bytes]:
    """Render every page of a site.

    Raises `CareerplanError` for a fault in a template, with its file and line.
    """
    from markupsafe import Markup

    environment = make_environment(theme)
    scripts = {
        template: squeeze_script(theme.read(f"assets/{name}"))
        for template, name in _SCRIPTED.items()
    }
    rendered = {}
    for page in pages:
        context = _context(view, page, words, style, extras)
        script = scripts.get(page.template, "")
        policy = compose_policy(style.css, script)
        context |= {"script": Markup(script), "policy": policy}
        html = render_template(environment, theme, page.template, context)
        rendered[page.path] = html.encode()
    return rendered


def render_template(
    environment: "Environment", theme: Theme, template: str, context: dict[str, Any]
) -> str:
    """Render one template. Raises `CareerplanError` with file and line of a fault."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    mend = f"mend the template of the theme {theme.name}"
    try:
        with in_utf_8(f"a template of the theme {theme.name}"):
            return environment.get_template(template).render(context)
    except TemplateSyntaxError as error:
        raise CareerplanError(
            f"{error.filename or error.name}:{error.lineno}: {error.message}", hint=mend
        ) from None
    except TemplateNotFound as error:
        raise CareerplanError(
            f"the theme {theme.name} has no template {error.name}",
            hint="a theme needs each template that base has",
        ) from None
    except TemplateError as error:
        raise CareerplanError(
            f"{_place_in(theme, error)}: {error.message}", hint=mend
        ) from None
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError) as err:
        if not _is_in_template(theme, err):
            raise  # a fault of ours
        raise CareerplanError(f"{_place_in(theme, err)}: {err}", hint=mend) from None


def _is_in_template(theme: Theme, error: Exception) -> bool:
    """Tell whether an error was raised by what a template itself does."""
    last = Path(extract_tb(error.__traceback__)[-1].filename)
    is_ours = last.is_relative_to(Path(__file__).parent.parent)
    is_label = last.name == "templates.py" and isinstance(error, LookupError)
    in_template = not _place_in(theme, error).startswith("a template of")
    return (not is_ours or is_label) and in_template


def _place_in(theme: Theme, error: Exception) -> str:
    """Return the file and line of the template in which an error was raised."""
    places = [
        f"{frame.filename}:{frame.lineno}"
        for frame in extract_tb(error.__traceback__)
        if any(Path(frame.filename).is_relative_to(part) for part in theme.folders)
    ]
    return places[-1] if places else f"a template of the theme {theme.name}"


def _context(
    view: SiteView, page: Page, words: Words, style: Style, extras: Extras
) -> dict[str, Any]:
    from markupsafe import Markup

    url = _linker(view, page, extras)
    shown = {goal.path for goal in view.every_goal}
    listed = {link.address for link in view.site.menu}

    def href(target: Target) -> str:
        """Return where a link of a Markdown text leads, or nothing."""
        match target.kind:
            case "outside":
                return target.name
            case "goal":
                path = f"goals/{target.name}.html"
                return url(path) if path in shown else ""
            case "page":
                path = f"{target.name}.html"
                return url(path) if path in listed else ""
            case "file":
                return url(target.name)
            case _:
                return ""  # no heading has an id

    def markdown(text: str, top: int = 3) -> Markup:
        pictures = extras.pictures
        return Markup(render_markdown(text, href=href, top=top, pictures=pictures))

    site, said = view.site, Said(words)
    return {
        "view": view,
        "site": site,
        "page": page,
        "css": Markup(style.css),
        "tokens": style.tokens,
        "icon": draw_icon(site.name, style.tokens["light"]),
        "canonical": absolute(site.url, page.path) if site.url else "",
        "card": absolute(site.url, "card.png")
        if site.url and "card.png" in extras.files
        else "",
        "linked_data": Markup(extras.linked_data.get(page.path, "")),
        "qr": Markup(extras.qr),
        "files": extras.files,
        "reflection": extras.reflection,
        "employers": extras.employers,
        "words": words,
        "t": said.t,
        "label": said.label,
        "url": url,
        "markdown": markdown,
        "gantt": lambda goals, title: Markup(draw_gantt(goals, title=title)),
    }


def _linker(view: SiteView, page: Page, extras: Extras) -> Callable[[str], str]:
    """Return what turns an address into a link from this page.

    The page for what is not found is served at any depth, so its links are absolute,
    and without the address of the site it has none.
    """

    def url(address: str) -> str:
        if ":" in address.split("/", 1)[0] or address.startswith("#"):
            return address
        if address.startswith("files/") and address not in extras.files:
            return ""  # a file that no public text names is not on the site
        if address.startswith("files/"):
            address = quote(address)
        if page.path == "404.html":
            return absolute(view.site.url, address) if view.site.url else ""
        return relpath(address, dirname(page.path) or ".")

    return url
