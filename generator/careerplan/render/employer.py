"""The page for one employer: a fragment to be sealed, and the shell that opens it."""

from importlib.resources import files
from typing import Any

from careerplan.render.markdown import render_markdown
from careerplan.render.pages import render_template
from careerplan.render.style import (
    Style,
    compose_policy,
    draw_icon,
    squeeze,
    squeeze_script,
)
from careerplan.render.templates import Said, make_environment
from careerplan.render.theme import Theme
from careerplan.sealing.document import Sealed, write_sealed
from careerplan.views.employer_model import EmployerView, PrepView
from careerplan.views.model import Page, Site, When
from careerplan.views.pages import direction_of
from careerplan.views.words import Words

_NOBODY = "•"  # in the icon of a page that names nobody


def render_employer(view: EmployerView, theme: Theme, words: Words) -> str:
    """Render what is sealed: a fragment without style, script or any address of ours.

    Raises `CareerplanError` for a fault in a template.
    """
    context = _say(words) | {"view": view, "site": view.site, "url": _outside}
    html = render_template(make_environment(theme), theme, "employer.html", context)
    return "\n".join(line for line in html.splitlines() if line.strip())


def render_shell(sealed: Sealed, theme: Theme, words: Words, style: Style) -> bytes:
    """Render the page around a sealed text: it says nothing of whom it is about."""
    script = squeeze_script(_opener())
    context = {"sealed": write_sealed(sealed).decode().strip(), "fragment": ""}
    return _page(context, theme, words, style, script=script)


def render_unsealed(fragment: str, theme: Theme, words: Words, style: Style) -> bytes:
    """Render the same page opened, for the author alone: it is never published."""
    from markupsafe import Markup

    context = {"fragment": Markup(fragment), "sealed": ""}
    return _page(context, theme, words, style, script="")


def render_prep(view: PrepView, theme: Theme, words: Words, style: Style) -> bytes:
    """Render the sheet before an interview, made for paper. It is never published."""
    from markupsafe import Markup

    site = view.page.site
    context = _say(words) | {"view": view, "site": site, "url": _outside}
    context["markdown"] = lambda text: Markup(
        render_markdown(text, href=lambda _: "", top=3)
    )
    html = render_template(make_environment(theme), theme, "prep.html", context)
    context = {"fragment": Markup(html), "sealed": ""}
    return _page(
        context,
        theme,
        words,
        style,
        script="",
        sheet="assets/prep.css",
        title=f"{view.page.company} · {view.page.role}",
    )


def _page(
    context: dict[str, Any],
    theme: Theme,
    words: Words,
    style: Style,
    *,
    script: str,
    sheet: str = "assets/employer.css",
    title: str = "",
) -> bytes:
    from markupsafe import Markup

    css = f"{style.css}@layer base{{{squeeze(theme.read(sheet))}}}"
    way = direction_of(words.language)
    nobody = Site("", "", "", "", words.language, way, When("", ""), "", (), (), "")
    page = Page(
        path="for/page.html",
        template="sealed.html",
        title=title or words.say("sealed.title"),
        description=words.say("sealed.describe"),
        is_listed=False,
    )
    context = _say(words) | context
    context |= {
        "site": nobody,
        "page": page,
        "css": Markup(css),
        "tokens": style.tokens,
        "icon": draw_icon(_NOBODY, style.tokens["light"]),
        "linked_data": "",
        "url": lambda _: "",
        "script": Markup(script),
        "policy": compose_policy(css, script, is_sealed=True),
    }
    return render_template(
        make_environment(theme), theme, page.template, context
    ).encode()


def _say(words: Words) -> dict[str, Any]:
    said = Said(words)
    return {"words": words, "t": said.t, "label": said.label}


def _outside(address: str) -> str:
    """Keep addresses outside of the site: a sealed page leads to no other of ours."""
    return address if ":" in address.split("/", 1)[0] else ""


def _opener() -> str:
    return files("careerplan.render").joinpath("open.js").read_text("utf-8")
