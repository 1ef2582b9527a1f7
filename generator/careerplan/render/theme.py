"""A theme's templates turn views into pages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, relpath
from traceback import extract_tb
from typing import TYPE_CHECKING, Any

from careerplan.errors import CareerplanError
from careerplan.plan.links import Target
from careerplan.render.charts import draw_gantt
from careerplan.render.markdown import render_markdown
from careerplan.views.feeds import absolute
from careerplan.views.model import Page, SiteView

if TYPE_CHECKING:
    from jinja2 import Environment


@dataclass(frozen=True, slots=True)
class Theme:
    """Where a theme's files lie; what it does not have is taken from the next."""

    name: str
    folders: tuple[Path, ...]  # the theme itself, then what it builds on

    def read_asset(self, name: str) -> str:
        """Return the text of an asset, or nothing where no folder has it."""
        for folder in self.folders:
            path = folder / "assets" / name
            if path.is_file():
                with _in_utf_8(f"{path}"):
                    return path.read_text("utf-8")
        return ""


def render_pages(
    view: SiteView, pages: tuple[Page, ...], theme: Theme
) -> dict[str, bytes]:
    """Render every page of a site.

    Raises `CareerplanError` for a fault in a template, with its file and line.
    """
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    environment = _make_environment(theme)
    css = theme.read_asset("theme.css").strip()
    rendered = {}
    for page in pages:
        try:
            with _in_utf_8(f"a template of the theme {theme.name}"):
                template = environment.get_template(page.template)
                html = template.render(_context(view, page, css))
        except TemplateSyntaxError as error:
            raise CareerplanError(
                f"{error.filename or error.name}:{error.lineno}: {error.message}",
                hint=f"mend the template of the theme {theme.name}",
            ) from None
        except TemplateNotFound as error:
            raise CareerplanError(
                f"the theme {theme.name} has no template {error.name}",
                hint="a theme needs each template that base has",
            ) from None
        except TemplateError as error:
            raise CareerplanError(
                f"{_place_in(theme, error)}: {error.message}",
                hint=f"mend the template of the theme {theme.name}",
            ) from None
        except (ArithmeticError, RecursionError, TypeError, ValueError) as error:
            if not _is_in_template(theme, error):
                raise  # a fault of ours
            raise CareerplanError(
                f"{_place_in(theme, error)}: {error}",
                hint=f"mend the template of the theme {theme.name}",
            ) from None
        rendered[page.path] = html.encode()
    return rendered


@contextmanager
def _in_utf_8(what: str) -> Iterator[None]:
    """Raise `CareerplanError` where a file that is read has another encoding."""
    try:
        yield
    except UnicodeDecodeError:
        raise CareerplanError(
            f"{what} is not saved as UTF-8", hint="save it as UTF-8 in your editor"
        ) from None


def _is_in_template(theme: Theme, error: Exception) -> bool:
    """Tell whether an error was raised by what a template itself does."""
    last = Path(extract_tb(error.__traceback__)[-1].filename)
    is_ours = last.is_relative_to(Path(__file__).parent.parent)
    return not is_ours and not _place_in(theme, error).startswith("a template of")


def _place_in(theme: Theme, error: Exception) -> str:
    """Return the file and line of the template in which an error was raised."""
    places = [
        f"{frame.filename}:{frame.lineno}"
        for frame in extract_tb(error.__traceback__)
        if any(Path(frame.filename).is_relative_to(part) for part in theme.folders)
    ]
    return places[-1] if places else f"a template of the theme {theme.name}"


def _make_environment(theme: Theme) -> "Environment":
    """Make the sandbox that templates run in: no code, and no name left undefined."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader([folder / "templates" for folder in theme.folders]),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _context(view: SiteView, page: Page, css: str) -> dict[str, Any]:
    from markupsafe import Markup

    url = _linker(view, page)
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
            case _:
                return ""  # files are not on the site yet, and no heading has an id

    def markdown(text: str, top: int = 3) -> Markup:
        return Markup(render_markdown(text, href=href, top=top))

    return {
        "view": view,
        "site": view.site,
        "page": page,
        "css": Markup(css.replace("</", "<\\/")),
        "canonical": absolute(view.site.url, page.path) if view.site.url else "",
        "url": url,
        "markdown": markdown,
        "gantt": lambda goals, title: Markup(draw_gantt(goals, title=title)),
    }


def _linker(view: SiteView, page: Page) -> Callable[[str], str]:
    """Return what turns an address into a link from this page.

    The page for what is not found is served at any depth, so its links are absolute,
    and without the address of the site it has none.
    """

    def url(address: str) -> str:
        if ":" in address.split("/", 1)[0] or address.startswith("#"):
            return address
        if page.path == "404.html":
            return absolute(view.site.url, address) if view.site.url else ""
        if address.startswith("files/"):
            return ""  # files are not on the site yet
        return relpath(address, dirname(page.path) or ".")

    return url
