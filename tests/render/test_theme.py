"""Themes: what a project's own theme changes, and how its faults are told."""

import re
from pathlib import Path

import pytest

from careerplan.errors import CareerplanError
from careerplan.pipeline import build, check
from careerplan.project import Project, find_theme
from tests.built import PLAN, build_site, parse_page, plan_files, text_of

FILES = plan_files(PLAN, {"sell": "goal: Sell cards\nby: 2028\nsteps: Ask\n"})


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "themes/mine/templates/parts").mkdir(parents=True)
    (tmp_path / "themes/mine/assets").mkdir()
    return tmp_path


def write(root: Path, path: str, text: str) -> None:
    (root / "themes/mine" / path).write_text(text, "utf-8")


def build_with(root: Path, name: str = "mine") -> dict[str, bytes]:
    checked = check(Project(root, FILES, frozenset()))
    return build(checked, find_theme(name, root)).files


def base_words(root: Path) -> str:
    """Return the small pieces that the pages of the base theme share."""
    folder = find_theme("base", root).folders[-1]
    return (folder / "templates/parts/words.html").read_text("utf-8")


def refused(root: Path) -> CareerplanError:
    with pytest.raises(CareerplanError) as raised:
        build_with(root)
    return raised.value


def test_an_empty_theme_is_the_base_theme(root: Path) -> None:
    assert build_with(root) == build_site(FILES)


def test_a_theme_changes_one_template(root: Path) -> None:
    write(root, "templates/pitch.html", "<p>{{ site.name }}: {{ page.title }}</p>\n")
    changed, base = build_with(root), build_site(FILES)
    assert changed.pop("pitch.html") == b"<p>Ida Brook: Pitch \xc2\xb7 Ida Brook</p>\n"
    del base["pitch.html"]
    assert changed == base


def test_a_theme_changes_one_part_on_every_page(root: Path) -> None:
    shadow = "{% macro date(when) %}<b>{{ when.label }}</b>{% endmacro %}"
    text = re.sub(
        r"\{% macro date\(.*?endmacro %\}", shadow, base_words(root), flags=re.S
    )
    write(root, "templates/parts/words.html", text)
    changed, base = build_with(root), build_site(FILES)
    for path in ("index.html", "timeline.html", "five-years.html", "goals/sell.html"):
        assert b"<b>2028</b>" in changed[path]
        assert b'datetime="2028"' in base[path]
        assert b'datetime="2028"' not in changed[path]


def test_a_theme_fills_a_block_of_the_base(root: Path) -> None:
    text = '{% extends "base.html" %}{% block main %}<h1>{{ 1 + 1 }}</h1>{% endblock %}'
    write(root, "templates/404.html", text)
    page = parse_page(build_with(root)["404.html"])
    assert text_of(next(page.iter("main"))) == "2"
    assert text_of(next(page.iter("footer"))).startswith("Ida Brook · Plan as of")


def test_a_theme_has_a_style_of_its_own(root: Path) -> None:
    write(root, "assets/theme.css", "h1::after{content:'</style>&'}\n")
    for path, data in build_with(root).items():
        if path.endswith(".html"):
            (style,) = parse_page(data).iter("style")
            own = text_of(style).partition("@layer theme{")[2]
            assert own == "h1::after{content:'<\\/style>&'}}", path


def test_the_projects_own_theme_comes_before_one_that_is_shipped(root: Path) -> None:
    own = root / "themes/base/templates"
    own.mkdir(parents=True)
    (own / "404.html").write_text("mine", "utf-8")
    changed, base = build_with(root, "base"), build_site(FILES)
    assert changed.pop("404.html") == b"mine"
    del base["404.html"]
    assert changed == base


# Faults, each with the file and line that somebody can go to

FAULTS = [
    ("{{ goal.goal }}\n\n{{ view.nothing }}\n", 3, "has no attribute 'nothing'"),
    ("\n{{ nothing }}", 2, "'nothing' is undefined"),
    ("{{ site.name | loud }}", 1, "No filter named 'loud'"),
    ("a\n{% if site.name %}\nb", 3, "end of template"),
    ("a\n\n\n{% nothing %}", 4, "unknown tag 'nothing'"),
    ("{{ site.name", 1, "expected"),
    ("{{ ''.__class__.__mro__ }}", 1, "unsafe"),
    ("x\n{{ view.goals.append(1) }}", 2, "no attribute 'append'"),
]


@pytest.mark.parametrize(("text", "line", "message"), FAULTS)
def test_a_fault_is_told_with_its_place(
    text: str, line: int, message: str, root: Path
) -> None:
    write(root, "templates/pitch.html", text.replace("goal.goal", "site.name"))
    error = refused(root)
    place = root / "themes/mine/templates/pitch.html"
    assert error.message.startswith(f"{place}:{line}: ")
    assert message in error.message
    assert error.hint == "mend the template of the theme mine"


def test_a_fault_in_a_part_is_told_with_its_place(root: Path) -> None:
    text = base_words(root).replace("goal.steps_total", "goal.done_by_whom")
    write(root, "templates/parts/words.html", text)
    line = text[: text.index("goal.done_by_whom")].count("\n") + 1
    place = root / "themes/mine/templates/parts/words.html"
    error = refused(root)
    assert error.message.startswith(f"{place}:{line}: ")
    assert "has no attribute 'done_by_whom'" in error.message


def test_a_template_that_is_not_there_is_named(root: Path) -> None:
    write(root, "templates/pitch.html", "{% include 'parts/nowhere.html' %}")
    assert refused(root).message == "the theme mine has no template parts/nowhere.html"


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("templates/pitch.html", "templates/pitch.html is"),
        ("assets/theme.css", "theme.css is"),
    ],
)
def test_another_encoding_is_told(path: str, told: str, root: Path) -> None:
    (root / "themes/mine" / path).write_bytes("Größe".encode("latin-1"))
    error = refused(root)
    assert f"{told} not saved as UTF-8" in error.message
    assert error.hint == "save it as UTF-8 in your editor"


@pytest.mark.parametrize("name", ["nowhere", "themes"])
def test_an_unknown_theme_is_refused(name: str, root: Path) -> None:
    with pytest.raises(CareerplanError, match=f'no theme called "{name}"') as raised:
        find_theme(name, root)
    themes = "base, horizon, ledger, mine, northstar"
    assert raised.value.hint == f"write one of  {themes}  in content/plan.yaml"


def test_templates_cannot_reach_the_plan(root: Path) -> None:
    names = "{% for name in ('plan', 'public', 'checked', 'roadmap') %}"
    write(
        root, "templates/pitch.html", names + "{{ self[name] is defined }}{% endfor %}"
    )
    write(root, "templates/404.html", "{{ plan is defined }} {{ goals is defined }}")
    assert build_with(root)["404.html"] == b"False False"


def test_what_users_write_is_escaped(root: Path) -> None:
    write(root, "templates/pitch.html", "{{ site.headline }}|{{ markdown('<b>*x*') }}")
    plan = f"{PLAN}headline: <script>&\"'\n"
    files = FILES | {"content/plan.yaml": plan.encode()}
    checked = check(Project(root, files, frozenset()))
    page = build(checked, find_theme("mine", root)).files["pitch.html"].decode()
    assert page == "&lt;script&gt;&amp;&#34;&#39;|<p>&lt;b&gt;<em>x</em></p>\n"
