"""Which file a template reaches: its own theme first, with a prefix what is below."""

from pathlib import Path

import pytest

from careerplan.render.templates import make_environment
from careerplan.render.theme import Theme

FILES = {
    "mine/parts/a.html": "mine({% include '!theme/parts/a.html' %})",
    "middle/parts/a.html": "middle({% include '!theme/parts/a.html' %})",
    "base/parts/a.html": "base",
    "middle/parts/b.html": "b of middle, {% include '!base/parts/a.html' %}",
    "base/parts/b.html": "b of base",
    "mine/page.html": "{% extends '!base/page.html' %}{% block x %}mine{% endblock %}",
    "base/page.html": "<{% block x %}{% endblock %}>",
    "mine/up.html": "{% include '../secret.html' %}",
    "mine/lost.html": "{% include '!base/parts/none.html' %}",
}


@pytest.fixture
def theme(tmp_path: Path) -> Theme:
    for name, text in FILES.items():
        folder, _, rest = name.partition("/")
        path = tmp_path / folder / "templates" / rest
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "mine/secret.html").write_text("secret", "utf-8")
    return Theme("mine", tuple(tmp_path / name for name in ("mine", "middle", "base")))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("parts/a.html", "mine(middle(base))"),
        ("parts/b.html", "b of middle, base"),
        ("page.html", "<mine>"),
    ],
)
def test_a_template_reaches_what_it_hides(theme: Theme, name: str, shown: str) -> None:
    assert make_environment(theme).get_template(name).render() == shown


@pytest.mark.parametrize("name", ["up.html", "lost.html"])
def test_a_template_reaches_nothing_else(theme: Theme, name: str) -> None:
    from jinja2 import TemplateNotFound

    with pytest.raises(TemplateNotFound):
        make_environment(theme).get_template(name).render()
