"""`careerplan check --fix` and `--diff`: only what can mean one thing, said aloud."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.catalogue import RULES
from careerplan.commands.mending import mend
from careerplan.finding import Finding, Patch, Place, Severity
from careerplan.pipeline import check
from careerplan.project import Project
from tests.commands.small_plan import Command, contents, put
from tests.plans_made import STEADY
from tests.projects import texts

GOAL = (
    "---\r\n# my first goal\r\ngoal: Sell cards  # at the counter\r\n"
    'by: "2027/06"\r\nrealstic: I do   # often\r\nsteps:\r\n  - do: Learn\r\n'
    "    taks: 2 months\r\n    by: 2027.3\r\nstatus: ready\r\n---\r\nby: 2027/06\r\n"
)
MENDED = (
    GOAL.replace('"2027/06"', '"2027-06"')
    .replace("realstic", "realistic")
    .replace("taks", "takes")
    .replace("2027.3", "2027-03")
)


@pytest.fixture(autouse=True)
def goal(project: Path) -> Path:
    file = put(project, "goals/sell.md", "")
    file.write_bytes(GOAL.encode())
    return file


def test_what_can_be_mended_is_offered(careerplan: Command, goal: Path) -> None:
    run = careerplan("check", "--select", "X5,T2")
    assert run.err.endswith("careerplan check --fix  mends 4 of them\n")
    assert goal.read_bytes() == GOAL.encode()


def test_only_the_words_that_are_wrong_are_changed(
    careerplan: Command, goal: Path, project: Path
) -> None:
    before = contents(project)
    run = careerplan("check", "--fix", "--select", "X5,T2")
    assert goal.read_bytes() == MENDED.encode()
    assert contents(project) == before | {"content/goals/sell.md": MENDED.encode()}
    said = run.err.splitlines()
    assert sorted(said[:4]) == [
        "mended  content/goals/sell.md:4:5  T2 unreadable-date  2027/06 → 2027-06",
        "mended  content/goals/sell.md:5:1  X5 unknown-key  realstic → realistic",
        "mended  content/goals/sell.md:8:5  X5 unknown-key  taks → takes",
        "mended  content/goals/sell.md:9:9  T2 unreadable-date  2027.3 → 2027-03",
    ]
    assert said[4:] == ["1 error · 0 warnings · 0 hints"]
    assert run.code == 1
    assert "content/private/goals/house.md:4:1  error  X5" in run.out
    assert "sell.md" not in run.out


def test_a_second_time_changes_nothing(
    careerplan: Command, goal: Path, project: Path
) -> None:
    careerplan("check", "--fix")
    after = contents(project)
    times = goal.stat().st_mtime_ns
    run = careerplan("check", "--fix")
    assert contents(project) == after
    assert goal.stat().st_mtime_ns == times
    assert "mended" not in run.err


def test_only_what_was_asked_for_is_mended(careerplan: Command, goal: Path) -> None:
    careerplan("check", "--fix", "content/plan.yaml")
    assert goal.read_bytes() == GOAL.encode()
    careerplan("check", "--fix", "--select", "T2")
    assert b"realstic" in goal.read_bytes()
    assert b"2027-03" in goal.read_bytes()


def test_a_key_that_is_mended_may_show_a_date_that_can_be(
    careerplan: Command, goal: Path
) -> None:
    goal.write_text("---\ngoal: Sell cards\nyb: 2027/06\n---\n")
    careerplan("check", "--fix")
    assert goal.read_text() == "---\ngoal: Sell cards\nby: 2027-06\n---\n"


def test_the_difference_is_shown_and_nothing_written(
    careerplan: Command, goal: Path
) -> None:
    goal.write_text("---\ngoal: Sell cards\nyb: 2027/06\n---\n")
    run = careerplan("check", "--diff")
    assert run.out == (
        "--- a/content/goals/sell.md\n+++ b/content/goals/sell.md\n"
        "@@ -1,4 +1,4 @@\n ---\n goal: Sell cards\n-yb: 2027/06\n+by: 2027-06\n ---\n"
    )
    assert run.err == "2 changes to make with  careerplan check --fix\n"
    assert run.code == 1
    assert "yb" in goal.read_text()


def test_both_at_once_are_refused(careerplan: Command) -> None:
    with pytest.raises(SystemExit) as ended:
        careerplan("check", "--fix", "--diff")
    assert ended.value.code == 2


def test_private_files_are_mended_without_a_word_of_theirs(
    careerplan: Command, project: Path
) -> None:
    house = put(
        project,
        "private/goals/house.md",
        "---\ngoal: Buy a houseboat\nkidn: personal\nby: 2049/06\n---\n",
    )
    before = house.read_bytes()
    shown = careerplan("check", "--diff")
    assert "content/private/goals/house.md would change" in shown.err
    assert "houseboat" not in shown.out + shown.err
    assert "2049" not in shown.out + shown.err
    assert "+kind: personal" in careerplan("check", "--diff", "--show-private").out
    assert house.read_bytes() == before
    run = careerplan("check", "--fix")
    assert "mended  content/private/goals/house.md:3:1  X5 unknown-key\n" in run.err
    assert "2049" not in run.out + run.err
    assert b"kind: personal\nby: 2049-06" in house.read_bytes()


def test_a_change_that_would_break_the_file_is_refused_aloud(
    careerplan: Command, goal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Place("content/goals/sell.md", 3, 1, 3, 5)
    found = Finding("T2", Severity.ERROR, place, "x", "y", patch=Patch(place, "a: [}"))

    def judge(project, **_):
        checked = check(project)
        return replace(checked, findings=(*checked.findings, found))

    monkeypatch.setattr("careerplan.pipeline.check", judge)
    run = careerplan("check", "--fix", "--select", "T2")
    assert (
        "left    content/goals/sell.md:3:1  T2 unreadable-date  "
        "(the file could not be read with the change)\n"
    ) in run.err
    assert b"goal: Sell cards" in goal.read_bytes()


def test_a_file_that_may_not_be_written_is_told(
    careerplan: Command, goal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    run = careerplan("check", "--fix")
    assert run.code == 2
    assert "sell.md cannot be written: permission denied" in run.err
    assert goal.read_bytes() == GOAL.encode()


# Lines of a goal: right, mendable, and wrong in a way nobody can be sure of.
LINES = st.sampled_from(
    [
        *("by: 2027-06", "by: 2027/06", "by: '2027.6'", "by: 06/2027", "yb: 2027/6/30"),
        *("by: 03/04/2027", "by: 30.6.2027", "start: 2027/13", "strat: 2027/1"),
        *("realstic: x", "realisitc: y", "Realistic: z", "relevnat: w", "# a note"),
        *(
            "stat: ready",
            "status: ready",
            "statsu: ready",
            "staus: idea",
            "x-by: 2027/6",
        ),
        *("steps: [{do: A, tkaes: 2 months}]", "steps:\n  - od: A\n    by: 2027/2"),
        *(
            "measure: {form: 1, to: 3, unit: é🚀}",
            "why: >\n  2027/06\n  by: x",
            "'wyh': a",
        ),
        *("log:\n  - on: 2027/1\n    nots: é", "tag: b", '"by": "2027/06"', "goals: c"),
    ]
)
ENDS = st.sampled_from(["\n", "\r\n", "\r"])


@STEADY
@given(st.lists(LINES, max_size=6), ENDS, st.booleans())
def test_whatever_is_mended_can_be_read_and_nothing_else_changes(
    lines: list[str], end: str, has_mark: bool
) -> None:
    text = "\n".join(("---", "goal: Sell cards", *lines, "---", "by: 2027/06", ""))
    raw = ("\ufeff" if has_mark else "") + text.replace("\n", end)
    files = texts(plan="name: Jo\nrole: Seller\nas_of: 2026-11\n")
    files["content/goals/sell.md"] = raw.encode()
    project = Project(Path(), files, frozenset())
    mended = mend(project, check, is_wanted=lambda _: True)
    assert mended.refused == ()
    after = mended.project.files["content/goals/sell.md"].decode()
    was_read = not any(f.rule == "X6" for f in check(project).findings)
    is_read = not any(f.rule == "X6" for f in mended.checked.findings)
    assert was_read == is_read
    # Line by line: what was not named is as it was, and all line ends are.
    names = {(f.place.line, old): f.patch.text for f, old in mended.done if f.patch}
    before_lines, after_lines = raw.split(end), after.split(end)
    assert len(before_lines) == len(after_lines)
    for number, (old, new) in enumerate(
        zip(before_lines, after_lines, strict=True), start=1
    ):
        for (line, words), meant in names.items():
            if line == number:
                assert words in old
                old = old.replace(words, meant, 1)
        assert old == new
    again = mend(mended.project, check, is_wanted=lambda _: True)
    assert again.done == ()
    assert again.project.files == mended.project.files
    assert {f.rule for f, _ in mended.done} <= {"X5", "T2"} <= set(RULES)
