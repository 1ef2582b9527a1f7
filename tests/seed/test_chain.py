"""Rows of the seed table that `careerplan check` answers: the way from A to B."""

from pathlib import Path

import pytest

from careerplan.cli import main
from tests.built import PLAN, goal_file, parse_page, site_of, text_of

PATH = "path: Loan officer → Branch manager\n"


def checked(
    folder: Path, capsys: pytest.CaptureFixture[str], files: dict[str, str]
) -> str:
    """Return what `careerplan check` prints for some files of content/."""
    for name, text in files.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    main(["check", "--project", str(folder), "--show-private"])
    return capsys.readouterr().out


@pytest.mark.seed("S3")
def test_the_way_from_a_to_b_is_shown_and_its_missing_piece_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    loans = "goal: Become loan officer in two years\n"
    home = parse_page(site_of(PLAN + PATH, loans=loans)["index.html"])
    assert text_of(next(home.iter("title"))) == "Ida Brook: Bank clerk → Branch manager"
    files = {"plan.yaml": PLAN + PATH, "goals/loans.md": goal_file(loans)}
    said = checked(tmp_path, capsys, files)
    assert 'C5 path-unreachable  no goal or step leads to "Branch manager"' in said
    assert 'leads to "Loan officer"' not in said
    files["goals/branch.md"] = goal_file("goal: Become branch manager\n")
    assert "path-unreachable" not in checked(tmp_path, capsys, files)


@pytest.mark.seed("S10")
def test_personal_ambitions_are_told_from_professional_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wish = "Buy a house for my family"
    files = {"plan.yaml": PLAN, "goals/house.md": goal_file(f"goal: {wish}\n")}
    said = checked(tmp_path, capsys, files)
    assert 'C6 kind-mixed  "Buy a house" sounds like private life' in said
    assert "kind: personal" in said
    files["goals/house.md"] = goal_file(f"goal: {wish}\nkind: personal\n")
    assert "kind-mixed" not in checked(tmp_path, capsys, files)
    site = site_of(
        house=f"goal: {wish}\nkind: personal\n", loans="goal: Become loan officer\n"
    )
    assert [name for name, data in site.items() if wish.encode() in data] == []
    assert "goals/loans.html" in site
