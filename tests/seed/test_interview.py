"""Rows of the seed table that `check` and `build` tell before an interview."""

from pathlib import Path

import pytest

from careerplan.cli import main
from tests.built import PLAN, goal_file

SALES = "goal: Move into card sales\ntitle: Into sales\nby: 2027-Q3\n"
CHOIR = "goal: Conduct the choir of the firm\ntitle: Choir\nby: 2027-06\n"
ACME = "---\ncompany: Quillmark\nrole: Card seller\ngoals: [sales]\n---\n"


def write(root: Path, *, plan: str = PLAN, employer: str = "", **goals: str) -> Path:
    """Write a project: its plan, its goals, and one employer if there is one."""
    folder = root / "content" / "goals"
    folder.mkdir(parents=True)
    (root / "content" / "plan.yaml").write_text(plan, "utf-8")
    for name, front in goals.items():
        (folder / f"{name}.md").write_text(goal_file(front), "utf-8")
    if employer:
        private = root / "content" / "private" / "employers"
        private.mkdir(parents=True)
        (private / "acme.md").write_text(employer, "utf-8")
    return root


def checked(
    root: Path, capsys: pytest.CaptureFixture[str], *options: str
) -> tuple[int, str]:
    """Run `careerplan check`; return its exit code and what it prints."""
    shown = ("--show-private", "--today", "2026-11-02")
    code = main(["check", "--project", str(root), *shown, *options])
    return code, capsys.readouterr().out


@pytest.mark.seed("S7")
def test_goals_without_a_direction_are_told_in_the_summary(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    apart = write(tmp_path / "apart", sales=SALES, choir=CHOIR)
    _, said = checked(apart, capsys)
    assert "warning  I10 no-direction  2 goals are ready, and nothing says" in said
    (summary,) = [
        line for line in said.splitlines() if line.startswith("short and long term:")
    ]
    assert summary.endswith("they lead in no common direction (I10)")
    path = f"{PLAN}path: Bank clerk → Card seller\n"
    together = write(tmp_path / "together", plan=path, sales=SALES, choir=CHOIR)
    assert "I10" not in checked(together, capsys)[1]


@pytest.mark.seed("S39")
def test_the_goals_in_the_pocket_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = f"{SALES}status: draft\n"
    none = write(tmp_path / "none", employer=ACME, sales=draft)
    _, said = checked(none, capsys)
    assert "warning  I1 empty-pocket  the only goal is not ready" in said
    assert "goals: 0 ready, 1 draft\n" in said
    code, said = checked(none, capsys, "--for", "acme")
    assert "error  I1 empty-pocket  the only goal for them is not ready" in said
    assert code == 1
    _, said = checked(write(tmp_path / "one", sales=SALES), capsys)
    assert "hint  I1 empty-pocket  only one goal is ready" in said
    assert "goals: 1 ready\n" in said
    _, said = checked(write(tmp_path / "two", sales=SALES, choir=CHOIR), capsys)
    assert "I1 empty-pocket" not in said
    assert "goals: 2 ready\n" in said


@pytest.mark.seed("S41")
def test_a_placeholder_is_not_published(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unsure = write(tmp_path / "unsure", sales=f"{SALES}why: I don't know\n")
    code, said = checked(unsure, capsys)
    assert 'error  I4 placeholder  "I don\'t know" stands where a reader looks' in said
    assert code == 1
    out = str(tmp_path / "site")
    assert main(["build", "--project", str(unsure), "--out", out]) == 1
    assert not (tmp_path / "site" / "index.html").exists()
    draft = write(tmp_path / "draft", sales=f"{SALES}why: TBD\nstatus: draft\n")
    assert main(["build", "--project", str(draft), "--out", out]) == 0
    assert (tmp_path / "site" / "index.html").exists()


@pytest.mark.seed("S56")
def test_an_emotional_answer_is_shown_with_its_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    why = "why: I am sick of the counter and want to sell\n"
    _, said = checked(write(tmp_path / "strong", sales=SALES + why), capsys)
    assert 'hint  I6 tone  "sick of" is a strong feeling' in said
    assert " | why: I am sick of the counter and want to sell\n" in said
    loud = write(tmp_path / "loud", sales=f"{SALES}why: I sell more than anybody!\n")
    assert 'hint  I6 tone  "anybody!" is said with an' in checked(loud, capsys)[1]
    words = " ".join(["word"] * 121)
    long = write(tmp_path / "long", sales=f"{SALES}why: {words}\n")
    assert "hint  I6 tone  121 words are too many" in checked(long, capsys)[1]
    calm = write(tmp_path / "calm", sales=f"{SALES}why: {words[5:]}\n")
    assert "I6 tone" not in checked(calm, capsys)[1]


@pytest.mark.seed("S64")
def test_goals_are_related_to_the_company_and_to_the_role(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    employer = ACME.replace("sales", "choir")
    root = write(tmp_path / "apart", employer=employer, choir=CHOIR)
    _, said = checked(root, capsys, "--for", "acme")
    assert "warning  E3 unrelated  the goal for them does not speak of Quill" in said
    assert "the goal for them does not speak of the position: Card seller" in said
    assert "reaches the role and the company that ask (E3)\n" in said
    said_to_them = "goals:\n  sales: I would like to sell your cards.\n---\n"
    related = ACME.replace("goals: [sales]\n---\n", said_to_them)
    root = write(tmp_path / "related", employer=related, sales=SALES)
    assert "E3" not in checked(root, capsys, "--for", "acme")[1]
