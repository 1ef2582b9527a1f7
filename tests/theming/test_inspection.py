"""The check of a theme: each planted fault is found, and the shipped themes pass."""

import secrets
from pathlib import Path

import pytest

from careerplan.project import shipped_folder
from careerplan.theming.ejecting import eject
from careerplan.theming.faults import Fault
from careerplan.theming.inspection import Inspected, inspect_theme
from careerplan.theming.places import Places, places_of
from careerplan.theming.stress import EXAMPLE, PLANS, stress

ONE = ("one goal",)
NONE: tuple[str, ...] = ()  # for what the files show without a page
MANIFEST = 'contract = 1\nextends = "northstar"\n'


def shipped(path: str) -> str:
    """Read a file of the themes that come with the program."""
    return (shipped_folder("themes") / path).read_text("utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Lay out a project with a theme of its own, which has no fault."""
    write(tmp_path, "theme.toml", MANIFEST)
    return tmp_path


def write(root: Path, path: str, text: str) -> None:
    file = root / "themes/mine" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def inspect(
    root: Path, name: str = "mine", *, plans: tuple[str, ...] = ONE
) -> Inspected:
    return inspect_theme(name, places_of(root), root=root, plans=plans)


def told(root: Path, *, plans: tuple[str, ...] = ONE) -> list[str]:
    """Return the errors of the theme as the command prints them, without the fixes."""
    return [
        f"{fault.place}: {fault.message}"
        for fault in inspect(root, plans=plans).faults
        if not fault.is_hint
    ]


@pytest.mark.parametrize("name", ["base", "northstar", "ledger", "horizon"])
def test_the_shipped_themes_pass(name: str, tmp_path: Path) -> None:
    inspected = inspect(tmp_path, name, plans=tuple(PLANS))
    assert [fault for fault in inspected.faults if not fault.is_hint] == []
    assert set(inspected.weights) == set(PLANS)
    assert inspected.weights[EXAMPLE] < 8 * 1024
    assert inspected.is_sound


def test_a_theme_without_a_fault_passes(root: Path) -> None:
    write(root, "assets/theme.css", "h1 { color: var(--accent) }\n")
    assert inspect(root, plans=tuple(PLANS)).faults == ()


# The ten faults that somebody who writes a theme is most likely to make


def test_a_colour_that_is_hard_to_read_is_found(root: Path) -> None:
    write(root, "theme.toml", f'{MANIFEST}\n[tokens.light]\nmuted = "#999999"\n')
    (found,) = inspect(root, plans=NONE).faults
    assert found.place == "themes/mine/theme.toml:5"
    assert found.message == (
        "muted #999999 on sunk #F1EFE9 has a contrast of 2.4 in light mode, "
        "and a text needs 7"
    )
    better = found.fix.removeprefix("write  ")
    write(root, "theme.toml", f"{MANIFEST}\n[tokens.light]\n{better}\n")
    assert inspect(root, plans=NONE).faults == ()


def test_a_page_without_an_h1_is_found(root: Path) -> None:
    page = shipped("base/templates/pitch.html")
    write(root, "templates/pitch.html", page.replace("h1>", "p>"))
    assert told(root) == ["pitch.html (one goal): a page has no h1"]


def test_a_skipped_heading_is_found(root: Path) -> None:
    page = shipped("base/templates/goal.html").replace("h2", "h3")
    write(root, "templates/goal.html", page)
    (found,) = told(root)
    assert found.startswith("goals/ward.html:")
    assert found.endswith("(plan: one goal): an h3 follows an h1")


def test_an_address_of_another_host_is_found(root: Path) -> None:
    page = shipped("base/templates/404.html")
    font = '<link rel="stylesheet" href="https://fonts.example.com/css?family=Lora">'
    write(root, "templates/404.html", page.replace("<h1>", f"{font}\n<h1>"))
    assert told(root) == [
        "themes/mine/templates/404.html:4: the address of another host: "
        "https://fonts.example.com/css?family=Lora"
    ]


def test_a_physical_side_is_found(root: Path) -> None:
    write(root, "assets/theme.css", "h1 { color: red }\n.who { top: 0;\n left: 2px }\n")
    (found,) = inspect(root, plans=NONE).faults
    assert found == Fault(
        "themes/mine/assets/theme.css:3",
        "left does not turn with the script",
        "write  inset-inline-start",
    )


def test_a_page_over_budget_is_found(root: Path) -> None:
    noise = secrets.token_hex(20_000)
    write(root, "assets/theme.css", f"h1::after {{ content: '{noise}' }}\n")
    (found,) = told(root)
    assert found.startswith("index.html (one goal): the home page weighs ")
    assert found.endswith(" KB packed by gzip, and 14 KB is the most")


def test_a_style_attribute_is_found(root: Path) -> None:
    write(root, "templates/parts/next.html", '{# a #}\n<p style="color: red">Next</p>')
    place = "themes/mine/templates/parts/next.html:2"
    assert told(root) == [f"{place}: a style attribute"]


def test_an_inline_script_is_found(root: Path) -> None:
    write(root, "templates/parts/next.html", "<script>\nalert(1)</script>")
    assert told(root) == ["themes/mine/templates/parts/next.html:1: a script"]


def test_a_goal_that_is_left_out_of_the_timeline_is_found(root: Path) -> None:
    page = shipped("base/templates/timeline.html")
    page = page.replace("in view.timeline %}", "in view.timeline[1:] %}")
    write(root, "templates/timeline.html", page)
    assert 'the goal "ward" is left out of timeline.html' in told(root)[0]


def test_an_undefined_name_is_found(root: Path) -> None:
    write(root, "templates/parts/next.html", "\n\n{{ view.next_stepps }}")
    (found,) = inspect(root).faults
    assert found.place == "themes/mine/templates/parts/next.html:3"
    assert "has no attribute 'next_stepps'" in found.message
    assert found.fix == "write a name that docs/theme-model.md lists"


# What else is found


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("templates/parts/next.html", "<p onclick='go()'>", "a script in an attribute"),
        ("templates/parts/next.html", "<nav>x</nav>", "a nav has no name"),
        ("templates/parts/next.html", "<main></main>", "a page has 2 main"),
        (
            "templates/parts/next.html",
            '<p id="content">',
            'two elements of a page have the id "content"',
        ),
        ("templates/parts/next.html", "<h1>Next</h1>", "a page has more than one h1"),
        ("templates/parts/next.html", "{% if %}", "Expected an expression"),
        ("templates/parts/next.html", "{{ t('nex.t') }}", 'there is no label "nex.t"'),
        (
            "theme.toml",
            'contract = 1\nextend = "ledger"',
            'nothing reads the key "exte',
        ),
        ("theme.toml", "contract = 2", "the theme is made for contract 2, and this"),
        ("theme.toml", '[tokens.dark]\nink = "white"', "ink is no colour that can be"),
        ("assets/theme.css", "@import 'x.css';", "a file that no page loads: x.css"),
        ("assets/theme.css", "p{background:url(//a.b/c)}", "another host: //a.b/c"),
        ("assets/theme.css", ":root{--ink:#777}", "--ink is set in a sheet"),
    ],
)
def test_a_fault_is_told(path: str, text: str, message: str, root: Path) -> None:
    write(root, path, text)
    inspected = inspect(root, plans=ONE if path.endswith(".html") else NONE)
    faults = inspected.faults
    assert any(message in fault.message for fault in faults), faults
    assert all(fault.fix for fault in faults)
    assert not inspected.is_sound


def test_a_fault_in_a_macro_that_writes_its_script_itself_is_found(root: Path) -> None:
    text = "{{ '<' | safe }}script>go(){{ '<' | safe }}/script>"
    write(root, "templates/parts/next.html", text)
    (found,) = told(root)
    assert found.startswith("index.html:")
    assert found.endswith(": a script")


def test_a_fault_on_many_pages_is_told_once(root: Path) -> None:
    base = shipped("base/templates/base.html").replace("</main>", "</div>")
    base = base.replace("<main", "<div")
    write(root, "templates/base.html", base)
    (found,) = told(root)
    assert found.startswith("index.html (one goal): a page has no main (")


def test_faults_of_what_a_theme_builds_on_are_not_its_authors(root: Path) -> None:
    write(root, "theme.toml", MANIFEST.replace("northstar", "elder"))
    write(root, "../../shipped/base/theme.toml", shipped("base/theme.toml"))
    write(root, "../../shipped/elder/assets/theme.css", "p { left: 0 }")
    places = Places(root / "themes", root / "shipped")

    def faults(name: str) -> list[str]:
        found = inspect_theme(name, places, root=root, plans=NONE).faults
        return [fault.place for fault in found]

    assert faults("elder") == ["shipped/elder/assets/theme.css:1"]
    assert faults("mine") == []
    write(root, "../elder/assets/theme.css", "p { right: 0 }")  # the project's own
    assert faults("mine") == ["themes/elder/assets/theme.css:1"]


def test_links_of_the_plan_are_no_faults_of_the_theme(root: Path) -> None:
    assert told(root, plans=("long", EXAMPLE)) == []


def test_the_authors_sheet_is_checked_too(root: Path) -> None:
    (root / "themes/user.css").write_text("p { float: right }", "utf-8")
    (found,) = inspect(root, plans=NONE).faults
    assert found.place == "themes/user.css:1"
    assert found.fix == "write  float: inline-end"


@pytest.mark.parametrize("path", ["parts/timeline.html", "goal.html", "i18n/en.toml"])
def test_a_copy_changes_nothing_and_tells_when_its_origin_does(
    path: str, root: Path
) -> None:
    own = root / "themes"
    if path == "parts/timeline.html":
        path = "parts/goals.html"
    before = stress("one goal", places_of(root).find("mine")).files
    copy, origin = eject(path, places_of(root).find("mine"), own=own)
    after = stress("one goal", places_of(root).find("mine")).files
    assert before == after
    assert copy.read_text("utf-8").split("\n")[0].count(origin) == 1
    assert inspect(root, plans=NONE).faults == ()

    changed = copy.read_text("utf-8").replace("SHA-256 ", "SHA-256 0", 1)
    begin, _, rest = changed.partition("SHA-256 ")
    copy.write_text(f"{begin}SHA-256 {rest[:64]}{rest[65:]}", "utf-8")
    (found,) = inspect(root, plans=NONE).faults
    assert found.message == f"{origin} has changed since this copy was made of it"
    assert found.is_hint
    now = found.fix.rpartition(" ")[2]
    begin, _, rest = copy.read_text("utf-8").partition("SHA-256 ")
    copy.write_text(f"{begin}SHA-256 {now}{rest[64:]}", "utf-8")
    assert inspect(root, plans=NONE).faults == ()


@pytest.mark.parametrize("name", PLANS)
def test_the_plans_have_goals_and_pages(name: str, tmp_path: Path) -> None:
    site = stress(name, places_of(tmp_path).find("base"))
    assert site.goals
    assert {f"goals/{ident}.html" for ident in site.goals} <= set(site.files)
    assert all(isinstance(is_open, bool) for is_open in site.goals.values())


def test_the_long_plan_has_forty_milestones(tmp_path: Path) -> None:
    site = stress("long", places_of(tmp_path).find("base"))
    page = site.files["timeline.html"].decode()
    assert page.count('<li id="goal-') + page.count('<li class="todo">') == 40


def test_the_plan_in_other_scripts_runs_from_the_right(tmp_path: Path) -> None:
    page = stress("right to left", places_of(tmp_path).find("base")).files["index.html"]
    assert b'<html lang="ar" dir="rtl">' in page
    assert "日本語".encode() in page
