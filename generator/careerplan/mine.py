"""The view for the author alone: everything, with what others do not see marked."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from careerplan.audience import narrow_to_me, narrow_to_public
from careerplan.employers import compose_unsealed
from careerplan.output.mine import MY_MARK
from careerplan.plan.model import Plan
from careerplan.roadmap.expand import expand

if TYPE_CHECKING:
    from careerplan.render.theme import Theme


def build_mine(
    whole: Plan, tracked: Plan, theme: "Theme", *, read_file: Callable[[str], bytes]
) -> dict[str, bytes]:
    """Make every page of the whole plan, private files and all; never for `site/`.

    The pitch and the answers are those for everybody, since they are said aloud.
    `read_file` reads a file such as `files/cv.pdf`. Needs `as_of`. Raises
    `CareerplanError` for a fault in a template, or a file that cannot be read.
    """
    from careerplan.render.feeds import render_json
    from careerplan.render.pages import Extras, render_pages
    from careerplan.render.style import make_style
    from careerplan.views.feeds import compose_data, compose_pitch_text
    from careerplan.views.files import files_named
    from careerplan.views.mine import mark_hidden
    from careerplan.views.model import Link
    from careerplan.views.pages import compose_site, list_pages

    words = theme.words(whole.language)
    mine = mark_hidden(narrow_to_me(whole), words)
    public = narrow_to_public(tracked)
    aloud = compose_site(public, expand(public.plan), url="", words=words)
    view = replace(
        compose_site(mine, expand(mine.plan), url="", words=words),
        pitches=aloud.pitches,
        answers=aloud.answers,
    )
    named = {name: read_file(name) for name in files_named(mine)}
    employers = tuple(
        Link(f"{one.company} · {one.role}", f"for/{one.id}.html")
        for one in whole.employers
    )
    extras = Extras(
        files=frozenset(named), reflection=whole.reflection, employers=employers
    )
    style = make_style(theme, whole.accent)
    files = render_pages(view, list_pages(view, words), theme, words, style, extras)
    files |= {
        f"for/{one.id}.html": compose_unsealed(whole, one.id, theme)
        for one in whole.employers
    }
    files["plan.json"] = render_json(compose_data(view))
    files["pitch.txt"] = compose_pitch_text(view).encode()
    return files | named | {MY_MARK: b"Not to be published: everything is in here.\n"}
