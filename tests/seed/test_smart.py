"""Rows of the seed table that a person reads when `check` judges a goal by SMART."""

from pathlib import Path

import pytest

from careerplan.cli import main
from tests.built import answer, parse_page, site_of

PLAN = "name: Ida Brook\nrole: Bank clerk\ncompany: Grebe Bank\nas_of: 2026-10\n"
READY = "status: ready\n"
# One line of each situation that the advice gives, in words of our own.
BROAD = (
    "Go for a leading position",
    "Grow in my career",
    "Gain experience in lending",
    "Be a leader",
    "Expand my network",
    "Learn more about the other desks soon",
)
SHARP = """\
goal: Sell 40 card upgrades at the counter
where: the counter of Grebe Bank
why: I close the sales that others begin
by: 2027-Q2
measure: 40 signed upgrades
realistic: half of my customers ask for a card
steps: Pass the product exam
status: ready
"""


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Give what checks one goal: its exit code, and the lines of S, M, A, R and T."""

    def run(keys: str, *options: str) -> tuple[int, list[str]]:
        folder = tmp_path / "content" / "goals"
        folder.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / "plan.yaml").write_text(PLAN, "utf-8")
        (folder / "lead.md").write_text(f"---\n{keys}---\n", "utf-8")
        project = ("--project", str(tmp_path), "--today", "2026-11-02")
        form = ("--format", "concise", "--select", "S,M,A,R,T")
        code = main(["check", *project, *form, *options])
        return code, capsys.readouterr().out.splitlines()

    return run


def rules(lines: list[str]) -> set[str]:
    """Return the codes of the rules in the lines of a check."""
    words = " ".join(lines).split()
    return {word for word in words if word[0] in "SMART" and word[1:].isdigit()}


def severities(lines: list[str]) -> set[str]:
    """Return the letters of the severities in the lines of a check."""
    told = [line for line in lines if rules([line])]
    return {line.split(": ")[1][0] for line in told}


@pytest.mark.seed("S2")
@pytest.mark.parametrize("broad", BROAD)
def test_a_broad_goal_gets_hints_and_never_errors_while_it_is_an_idea(
    check, broad: str
) -> None:
    code, lines = check(f"goal: {broad}\n", "--strict", "--all")
    assert (code, severities(lines)) == (0, {"H"})
    assert {"S", "M", "A", "T"} <= {rule[0] for rule in rules(lines)}
    code, lines = check(f"goal: {broad}\nstatus: draft\n", "--all")
    assert (code, "E" in severities(lines)) == (0, False)
    code, _ = check(f"goal: {broad}\n{READY}")
    assert code == 1  # once the writer says that it is ready


@pytest.mark.seed("S20")
def test_the_ws_that_nothing_answers_are_named(check) -> None:
    _, lines = check("goal: Pass the lending exam\nstatus: ready\n")
    (told,) = [line for line in lines if "S4" in line]
    assert "the goal leaves out where, when and why" in told
    assert "S4" not in rules(check(SHARP, "--all")[1])


@pytest.mark.seed("S21")
@pytest.mark.parametrize(
    ("measure", "rule"),
    [
        ("", "M1"),
        ("measure: better communication\n", "M7"),
        ("measure: Three successful meetings\n", "M3"),
        ("measure: 20 % more upgrades\n", "M4"),
    ],
)
def test_a_goal_without_a_clear_marker_is_told(check, measure: str, rule: str) -> None:
    _, lines = check(f"goal: Support the other desks\nby: 2027\n{measure}{READY}")
    told = {found for found in rules(lines) if found[0] == "M"}
    assert told == ({rule} if measure else {"M2"})
    _, lines = check(f"goal: Support the other desks\n{measure}{READY}", "--all")
    assert rule in rules(lines)


@pytest.mark.seed("S21")
@pytest.mark.parametrize(
    "measure",
    [
        "Raise 4,000 euros for the branch day",
        "The project is finished and signed off by June 2027",
        "A signed offer",
    ],
)
def test_an_amount_a_finish_and_a_paper_are_markers(check, measure: str) -> None:
    _, lines = check(f"goal: Support the desks\nmeasure: {measure}\n{READY}", "--all")
    assert not [rule for rule in rules(lines) if rule[0] == "M"]


@pytest.mark.seed("S24")
def test_a_goal_says_in_a_few_words_why_it_is_relevant(check) -> None:
    without = SHARP.replace("realistic: half of my customers ask for a card\n", "")
    exam = without.replace("Sell 40 card upgrades at the counter", "Pass a chess exam")
    exam = exam.replace("why: I close the sales that others begin\n", "")
    _, lines = check(exam.replace("the counter of Grebe Bank", "the park"), "--all")
    (told,) = [line for line in lines if "R1" in line]
    assert "nothing ties this goal to your work (Bank clerk, Grebe Bank)" in told
    assert not [rule for rule in rules(check(SHARP, "--all")[1]) if rule[0] == "R"]
    page = parse_page(site_of(lead=SHARP)["goals/lead.html"])
    said = answer(page, "Why it fits")
    assert said == "half of my customers ask for a card"


@pytest.mark.seed("S25")
@pytest.mark.parametrize("by", ["2027", "2027-Q2", "2027-H1", "2027-06", "in 2 years"])
def test_a_year_a_quarter_or_a_month_is_enough_of_a_deadline(check, by: str) -> None:
    _, lines = check(SHARP.replace("by: 2027-Q2", f"by: {by}"), "--all")
    assert rules(lines).isdisjoint({"T1", "T2", "T3", "T4", "T5"})


@pytest.mark.seed("S25")
def test_no_deadline_is_told_without_asking_for_the_day(check) -> None:
    code, lines = check(SHARP.replace("by: 2027-Q2\n", ""))
    (told,) = [line for line in lines if "T1" in line]
    assert code == 1
    assert "a month, a quarter or a year will do" in told


@pytest.mark.seed("S47")
@pytest.mark.parametrize(
    ("goal", "rule", "quoted", "better"),
    [
        ("Be a team leader", "S3", "Be a team leader", "Join the training department"),
        ("Grow in my career", "S2", "career", "Become shift leader"),
        ("Learn more", "S3", "Learn more", "Run the cold store"),
        ("Gain experience", "S2", "experience", "Work forty shifts"),
        ("Get ahead", "S1", "Get ahead", "Run the cold store"),
    ],
)
def test_a_vague_phrase_is_quoted_with_a_better_one_beside_it(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    check,
    goal: str,
    rule: str,
    quoted: str,
    better: str,
) -> None:
    _, lines = check(f"goal: {goal}\nby: 2028\n{READY}")
    (told,) = [line for line in lines if rule in line]
    assert f'"{quoted}"' in told
    main(["check", "--project", str(tmp_path), "--select", rule])
    (fix,) = [
        line
        for line in capsys.readouterr().out.splitlines()
        if line.strip().startswith("fix ")
    ]
    assert f"goal: {better}" in fix


@pytest.mark.seed("S35")
def test_a_wider_network_is_asked_how_many_people_and_which_groups(check) -> None:
    words = "I am excited to expand my network over the next year in this role"
    _, lines = check(f"goal: {words}\nsituation: networking\n")
    (told,) = [line for line in lines if "M2" in line]
    assert severities([told]) == {"H"}
    assert "how many people, and from which groups?" in told
