"""`careerplan show`: the views, what a pipe must not have, and slips of the fingers."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.canaries import find_canaries
from tests.commands.small_plan import PLAN, Command, Run, put
from tests.projects import ROOT
from tests.report.shown import letters_of
from tests.twins import made_plan

KEY = "k0-_" * 10 + "abc"
ACME = f"""\
---
company: Quayside Loans
role: Seller
goals: sell
link: n7k2q9xx
key: {KEY}
---
"""
HIDDEN = (
    "what is private is left out: it is shown on a terminal only; or use --show-private"
)
NO_KEYS = "the keys are shown on a terminal alone, so each address lacks its  #k=…"
VIEWS = ("", "five-years", "timeline", "pitch", "next", "links", "sell")


@pytest.fixture
def on_terminal(
    careerplan: Command, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Run]:
    """Give what runs a verb as on a terminal of so many columns."""

    def run(*arguments: str | Path, columns: int = 100, **options: Path) -> Run:
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
        monkeypatch.setenv("COLUMNS", str(columns))
        monkeypatch.setenv("TERM", "xterm")
        return careerplan(*arguments, **options)

    return run


@pytest.fixture
def _employers(project: Path) -> None:
    put(project, "plan.yaml", f"{PLAN}url: https://ida.example.org/plan/\n")
    put(project, "private/employers/acme.md", ACME)
    rest = "---\ncompany: Other\nrole: Seller\ngoals: sell\n---\n"
    put(project, "private/employers/other.md", rest)


@pytest.mark.parametrize("verb", ["show", "view"])
def test_an_overview(verb: str, careerplan: Command) -> None:
    run = careerplan(verb)
    assert run.code == 0
    assert run.out.startswith("Ida Brook\nnow      Bank clerk\n")
    assert "Sell cards at the counter  by 2027 · ready\n" in run.out
    assert run.err.splitlines() == [
        HIDDEN,
        "1 error in the files:  careerplan check",  # in the private goal
        "more:  careerplan show  five-years, timeline, pitch, next, links, or the "
        "name of a goal",
    ]


@pytest.mark.parametrize(
    ("view", "begin"),
    [
        ("five-years", "2-year plan of Ida Brook"),
        ("timeline", "Timeline"),
        ("next", "Next, from 30 September 2026"),
        ("pitch", "30 seconds: "),
        ("sell", "Sell cards at the counter"),
    ],
)
def test_each_view_in_a_pipe(view: str, begin: str, careerplan: Command) -> None:
    run = careerplan("show", view, "--today", "2026-09-30")
    assert run.code == 0
    assert run.out.startswith(begin)
    assert "\x1b" not in run.out
    assert not re.search("[─━│└├█]", run.out)


@pytest.mark.parametrize(
    "written",
    ["sell", "sell.md", "goals/sell.md", "content/goals/sell.md"],
)
def test_a_goal_may_be_named_as_its_file(written: str, careerplan: Command) -> None:
    assert "file    sell\n" in careerplan("show", written).out


@pytest.mark.parametrize(
    "written", ["house", "private/house", "content/private/goals/house.md"]
)
def test_a_private_goal_is_shown_where_it_may_be(
    written: str, careerplan: Command, on_terminal: Callable[..., Run]
) -> None:
    run = careerplan("show", written)
    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "careerplan: private/house is private, and its words are shown on a terminal "
        "only\n  fix  add  --show-private\n"
    )
    for shown in (
        careerplan("show", written, "--show-private"),
        on_terminal("show", written, "--color", "never"),
    ):
        assert shown.code == 0
        assert "Buy a houseboat  (only me)" in shown.out
        assert HIDDEN not in shown.err


@pytest.mark.parametrize(
    ("written", "meant"),
    [("sel", "sell"), ("timelines", "timeline"), ("hous", "private/house")],
)
def test_what_is_not_there_is_told_with_the_nearest(
    written: str, meant: str, careerplan: Command
) -> None:
    run = careerplan("show", written)
    assert (run.code, run.out) == (2, "")
    assert run.err == (
        f'careerplan: there is no goal "{written}" to show\n'
        f"  fix  did you mean  careerplan show {meant}  ?\n"
    )


def test_where_none_is_near_the_views_are_named(careerplan: Command) -> None:
    err = careerplan("show", "xyzzy").err
    assert "name one of  five-years, timeline, pitch, next, links  or a goal" in err


@pytest.mark.parametrize("view", VIEWS)
def test_no_word_of_a_private_file_goes_into_a_pipe(
    view: str, careerplan: Command
) -> None:
    run = careerplan("show", view)
    assert "houseboat" not in run.out + run.err
    assert (HIDDEN in run.err) == (view != "pitch")  # which is what everybody may hear


@pytest.mark.parametrize("view", VIEWS[:-1])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_private_of_any_plan_goes_into_a_pipe(
    seed: int, view: str, careerplan: Command, tmp_path: Path
) -> None:
    root = tmp_path / "made"
    files = made_plan(seed).files
    secret = "\n".join(
        data.decode("utf-8", "replace")
        for path, data in files.items()
        if path.startswith("content/private/")
    )
    tracked = "\n".join(
        data.decode("utf-8", "replace")
        for path, data in files.items()
        if not path.startswith("content/private/")
    )
    for path, data in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    told = careerplan("show", view, here=root)
    assert told.code == 0
    words = set(re.findall("zqvexa[b-m]+q", secret))
    only_private = words - set(re.findall("zqvexa[b-m]+q", tracked))
    names = {word for word in only_private if f"employers/{word}.md" in "".join(files)}
    assert only_private
    said = {word for word in only_private if word in told.out + told.err}
    assert said <= (names if view == "links" else set())  # those of files, as in check
    assert find_canaries(
        {view: careerplan("show", "", "--show-private", here=root).out.encode()}
    )


@pytest.mark.usefixtures("_employers")
def test_a_pipe_gets_addresses_without_keys(careerplan: Command) -> None:
    run = careerplan("show", "links")
    assert run.code == 0
    assert run.out.splitlines() == [
        "acme",
        "address  https://ida.example.org/plan/for/n7k2q9xx.html",
        "sealed   not yet:  careerplan seal acme  makes it",
        "",
        "other",
        "page  none yet:  careerplan seal other  makes it",
    ]
    assert run.err.splitlines()[:2] == [NO_KEYS, HIDDEN]
    shown = careerplan("show", "links", "--show-private")
    assert "Quayside Loans\n" in shown.out
    for told in (run, shown, careerplan("show", "links", "--color", "always")):
        assert KEY not in told.out + told.err
        assert "█" not in told.out  # a picture of it would hold the key as well


@pytest.mark.usefixtures("_employers")
def test_a_terminal_gets_the_key_and_a_code_of_it(
    on_terminal: Callable[..., Run], project: Path
) -> None:
    sealed = project / "content/sealed/n7k2q9xx.json"
    sealed.parent.mkdir()
    sealed.write_text("{}", "utf-8")
    run = on_terminal("show", "links", "--color", "never")
    address = f"https://ida.example.org/plan/for/n7k2q9xx.html#k={KEY}"
    assert letters_of(address) in letters_of(run.out)
    assert "sealed   yes\n" in run.out
    assert NO_KEYS not in run.err
    rows = [line for line in run.out.splitlines() if re.fullmatch("[█▀▄ ]{20,}", line)]
    assert scanned(rows) == address


def scanned(rows: list[str]) -> str:
    """Read a code of half blocks as a phone would: what is full is light."""
    wide = max(map(len, rows))
    image = Image.new("L", (wide, 2 * len(rows)), 255)
    for y, row in enumerate(rows):
        for x, sign in enumerate(row.ljust(wide)):
            image.putpixel((x, 2 * y), 255 if sign in "█▀" else 0)
            image.putpixel((x, 2 * y + 1), 255 if sign in "█▄" else 0)
    # Below the last half line there is no more paper.
    big = image.resize((wide * 8, len(rows) * 16), Image.Resampling.NEAREST)
    (code,) = zxingcpp.read_barcodes(big)
    return code.text


@pytest.mark.usefixtures("_employers")
def test_without_an_address_of_the_site_that_is_said(
    careerplan: Command, project: Path
) -> None:
    put(project, "plan.yaml", PLAN)
    out = careerplan("show", "links").out
    assert "address  for/n7k2q9xx.html\n" in out
    assert "url: is missing in content/plan.yaml" in out


def test_without_employers_that_is_said(careerplan: Command) -> None:
    assert "there is no employer" in careerplan("show", "links").out


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_terminal_has_boxes_as_wide_as_it_is(
    columns: int, on_terminal: Callable[..., Run]
) -> None:
    run = on_terminal(
        *("show", "timeline", "--color", "never", "--project", ROOT), columns=columns
    )
    lines = run.out.splitlines()
    assert max(map(len, lines)) <= min(columns, 120)
    assert ("─" in run.out) == (columns > 70)


def test_colours_follow_the_terminal_and_the_person(
    on_terminal: Callable[..., Run],
    careerplan: Command,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "\x1b[" in careerplan("show", "--color", "always").out
    assert "\x1b[" in on_terminal("show").out
    assert "\x1b[" not in on_terminal("show", "--color", "never").out
    monkeypatch.setenv("NO_COLOR", "1")
    plain = careerplan("show").out
    assert "\x1b[" not in plain
    assert "houseboat" in plain  # it is still a terminal


def test_the_pitch_is_timed_at_the_speed_that_was_named(careerplan: Command) -> None:
    def seconds(*flags: str) -> list[int]:
        out = careerplan("show", "pitch", *flags).out
        return [int(found) for found in re.findall(r"about (\d+) seconds", out)]

    usual = seconds()
    assert len(usual) == 3
    assert seconds("--wpm", "70") == [pytest.approx(2 * one, abs=1) for one in usual]


@pytest.mark.parametrize("pace", ["0", "59", "301", "fast", "-140", "1e2"])
def test_a_speed_that_nobody_speaks_at_is_refused(
    pace: str, careerplan: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        careerplan("show", "pitch", f"--wpm={pace}")
    assert ended.value.code == 2
    assert "is no pace; write a number from 60 to 300" in capsys.readouterr().err


def test_a_plan_without_its_day_cannot_be_laid_out(
    careerplan: Command, project: Path
) -> None:
    put(project, "plan.yaml", "name: Ida\nrole: Clerk\n")
    run = careerplan("show")
    assert (run.code, run.out) == (2, "")
    assert "does not say when it was written" in run.err


def test_the_day_is_that_of_the_surroundings_or_the_one_named(
    careerplan: Command,
) -> None:
    assert "Next, from 2 November 2026\n" in careerplan("show", "next").out
    told = careerplan("show", "next", "--today", "2028-02-01").out
    assert told.startswith("Overdue\n")
    assert "Sell cards at the counter  1 month late\n" in told
    assert careerplan("show", "next", "--today", "soon").code == 2


def test_a_pipe_needs_nothing_heavy(
    careerplan: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.setitem(sys.modules, "careerplan.report.drawing", None)
    for view in VIEWS:
        assert careerplan("show", view).code == 0
