"""What `careerplan check` is asked: which day, which employer, and how it sums up."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from careerplan import pipeline
from careerplan.commands.terminal import read_today
from careerplan.errors import CareerplanError
from tests.commands.small_plan import Command, put

NOON = 12 * 3600


def test_the_day_named_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(NOON))
    assert read_today("2027-03-04") == date(2027, 3, 4)
    assert read_today("") == date(1970, 1, 1)


def test_without_either_it_is_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    before = datetime.now(UTC).astimezone().date()
    assert before <= read_today("") <= datetime.now(UTC).astimezone().date()


@pytest.mark.parametrize("written", ["tomorrow", "2027-02-30", "2027-03", "04/03/2027"])
def test_what_is_no_day_is_refused(written: str, careerplan: Command) -> None:
    run = careerplan("check", "--today", written)
    assert (run.code, run.out) == (2, "")
    assert run.err == (
        f'careerplan: --today takes a day, not "{written}"\n'
        "  fix  write it as  --today 2026-11-02\n"
    )


@pytest.mark.parametrize("epoch", ["soon", "1e9", "9" * 30])
def test_an_epoch_that_is_none_is_refused(
    epoch: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(CareerplanError, match="SOURCE_DATE_EPOCH is no number"):
        read_today("")


def test_the_rules_are_told_the_day_and_the_employer(
    careerplan: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(
        project,
        "private/employers/mill.md",
        "---\ncompany: Tarn Mill\nrole: Clerk\ngoals: sell\n---\n",
    )
    seen: list[tuple[date | None, str | None]] = []

    def look(subject, **_):
        seen.append((subject.today, subject.asking and subject.asking.company))
        return ()

    monkeypatch.setattr(pipeline, "check_plan", look)
    careerplan("check", "--today", "2027-03-04")
    assert seen.pop(0) == (date(2027, 3, 4), None)
    for name in ("mill", "mill.md", "content/private/employers/mill.md"):
        seen.clear()
        assert careerplan("check", "--for", name).code in (0, 1)
        assert seen[0] == (date(2026, 11, 2), "Tarn Mill")


def test_an_employer_who_is_not_there_is_told(careerplan: Command) -> None:
    run = careerplan("check", "--for", "tarn")
    assert (run.code, run.out) == (2, "")
    assert 'there is no employer called "tarn"' in run.err


def test_a_check_of_the_whole_ends_with_a_summary(careerplan: Command) -> None:
    lines = careerplan("check", "--exit-zero").out.splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith("precise: "))
    assert [line.split(": ")[0] for line in lines[first : first + 4]] == [
        "precise",
        "relevant",
        "short and long term",
        "goals",
    ]
    assert lines[first + 3] == "goals: 1 ready, 1 idea"


@pytest.mark.parametrize(
    "part", [["content"], ["--select", "T"], ["--format", "concise"]]
)
def test_a_part_has_no_summary(part: list[str], careerplan: Command) -> None:
    assert "precise: " not in careerplan("check", *part).out


def test_a_plan_in_another_language_is_told_what_is_silent(
    careerplan: Command, project: Path
) -> None:
    plan = project / "content/plan.yaml"
    plan.write_text(f"{plan.read_text()}language: de\n")
    said = "language: de; rules about words know English alone and are silent\n"
    assert careerplan("check").out.count(said) == 1
