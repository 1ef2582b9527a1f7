"""The sheet of a page: tokens, three layers, the author's colour, and the policy."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest

from careerplan.project import find_theme
from careerplan.render.style import (
    compose_policy,
    draw_icon,
    make_style,
    squeeze,
    squeeze_script,
)


def test_white_space_and_comments_are_left_out() -> None:
    css = (
        "/* a\n note */\na:hover , b {\n  color : red ;\n margin: calc(1px + 2px);\n}\n"
    )
    assert squeeze(css) == "a:hover,b{color : red;margin: calc(1px + 2px)}"
    assert squeeze_script("if (a) {\n    b();\n}\n") == "if (a) {\nb();\n}"


def test_the_author_has_the_last_layer(tmp_path: Path) -> None:
    sheet = tmp_path / "themes/user.css"
    sheet.parent.mkdir()
    sheet.write_text("h1 { color: red }", "utf-8")
    css = make_style(find_theme("northstar", tmp_path), "").css
    assert css.startswith("@layer base,theme,user;")
    assert css.endswith("@layer user{h1{color: red}}")
    assert css.index("@layer base{") < css.index("@layer theme{")


def test_an_accent_that_is_hard_to_read_is_moved_and_told(tmp_path: Path) -> None:
    style = make_style(find_theme("northstar", tmp_path), "#FFCC00")
    assert len(style.hints) == 1
    assert style.hints[0].startswith("accent #FFCC00 has a contrast of 1.3 in light")
    assert style.tokens["light"]["accent"] in style.hints[0]
    assert style.tokens["dark"]["accent"] == "#FFCC00"


def test_a_good_accent_is_taken_as_it_is(tmp_path: Path) -> None:
    theme = find_theme("northstar", tmp_path)
    style = make_style(theme, "#5B1A8B")
    assert style.tokens["light"]["accent"] == "#5B1A8B"
    assert all("dark" in hint for hint in style.hints)
    assert make_style(theme, "").hints == ()


def test_the_policy_names_what_may_run_by_its_hash() -> None:
    digest = b64encode(sha256(b"a{}").digest()).decode()
    policy = compose_policy("a{}", "go()")
    assert f"style-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert policy.count("sha256-") == 2
    assert "script-src" not in compose_policy("a{}")
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    ("name", "letter"), [("ida", "I"), ("<b>", "B"), ("--", "•"), ("高砂", "高")]
)
def test_the_icon_shows_the_first_letter(name: str, letter: str) -> None:
    tokens = {"accent": "#0B5A52", "on-accent": "#FFFFFF"}
    icon = draw_icon(name, tokens)
    assert icon.startswith("data:image/svg+xml,%3Csvg")
    assert not re.search(r'[<>"#]', icon)
    from urllib.parse import unquote

    assert f">{letter}</text>" in unquote(icon)
