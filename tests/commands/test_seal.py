"""`seal`, `prep` and `build --for me`: what is made for one, on the disk."""

import re
from pathlib import Path

import pytest

from careerplan.employers import find_employer
from careerplan.pipeline import check
from careerplan.project import read_project
from careerplan.sealing.cipher import open_text
from careerplan.sealing.document import read_sealed
from tests.commands.small_plan import Command, contents
from tests.employers_made import KEY, files_of_two

TODAY = "2026-11-10"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Lay out a plan with two employers on the disk."""
    for path, data in files_of_two().items():
        (tmp_path / "two" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "two" / path).write_bytes(data)
    return tmp_path / "two"


def employer_file(root: Path) -> Path:
    return root / "content/private/employers/acme.md"


def sealed_names(root: Path) -> list[str]:
    return sorted(path.name for path in (root / "content/sealed").glob("*"))


def opened(root: Path, name: str) -> str:
    """Open the page of an employer with the key that their file has now."""
    employer = find_employer(check(read_project(root)).subject.plan, name)
    path = f"content/sealed/{employer.link}.json"
    return open_text(read_sealed(path, (root / path).read_bytes()), employer.key)


def test_a_page_is_sealed_and_found_again_on_the_site(
    root: Path, careerplan: Command
) -> None:
    run = careerplan("seal", "acme", here=root)
    assert run.code == 0
    assert "Sealed: acme · content/sealed/acme77.json" in run.err
    assert KEY not in run.out + run.err
    assert "I would like to sell cards at your night desk." in opened(root, "acme")
    again = careerplan("seal", "acme", here=root)
    assert "As it was: acme" in again.err
    assert careerplan("build", here=root).code == 0
    assert (root / "site/for/acme77.html").exists()
    assert not any(KEY.encode() in data for data in contents(root / "site").values())


def test_all_are_sealed_at_once(root: Path, careerplan: Command) -> None:
    assert careerplan("seal", "--all", here=root).code == 0
    assert sealed_names(root) == ["acme77.json", "zenith9.json"]


def test_a_missing_link_and_key_are_made_and_the_rest_of_the_file_stays(
    root: Path, careerplan: Command
) -> None:
    file = employer_file(root)
    bare = re.sub("(?m)^(link|key): .*\n", "", file.read_text("utf-8"))
    for end in ("\n", "\r\n"):
        file.write_bytes(bare.replace("\n", end).encode())
        assert careerplan("seal", "acme", here=root).code == 0
        text = file.read_bytes().decode()
        made = re.findall(f"(?m)^(?:link: [0-9a-f]{{10}}|key: [\\w-]{{43}}){end}", text)
        assert len(made) == 2
        for line in made:
            text = text.replace(line, "")
        assert text == bare.replace("\n", end)
        assert "night desk" in opened(root, "acme")


def test_renewed_the_old_link_is_gone_and_the_old_key_opens_nothing(
    root: Path, careerplan: Command
) -> None:
    careerplan("seal", "acme", here=root)
    before = employer_file(root).read_text("utf-8")
    assert careerplan("seal", "--renew", "acme", here=root).code == 0
    after = employer_file(root).read_text("utf-8")
    assert "acme77" not in after
    assert KEY not in after
    assert len(before.splitlines()) == len(after.splitlines())
    assert len(sealed_names(root)) == 1
    assert "acme77.json" not in sealed_names(root)
    assert "night desk" in opened(root, "acme")


def test_a_private_goal_may_be_shown_to_one_employer_and_named_without_its_prefix(
    root: Path, careerplan: Command
) -> None:
    goal = "---\ngoal: Teach the newcomers of your night desk\nwhy: I like it\n---\n"
    (root / "content/private/goals/teach.md").write_text(goal, "utf-8")
    file = employer_file(root)
    text = file.read_text("utf-8")
    said = "  lead:\n  teach: I would like to teach whoever is new at your desk.\n"
    file.write_text(text.replace("  lead:\n", said), "utf-8")
    assert careerplan("seal", "acme", here=root).code == 0
    assert "teach whoever is new at your desk" in opened(root, "acme")
    zenith = careerplan("seal", "zenith", here=root)
    assert zenith.code == 0
    assert "newcomers" not in opened(root, "zenith")


@pytest.mark.parametrize("arguments", [("seal",), ("seal", "acne"), ("prep", "acne")])
def test_an_unknown_or_missing_employer_is_answered_with_those_there_are(
    root: Path, careerplan: Command, arguments: tuple[str, ...]
) -> None:
    run = careerplan(*arguments, here=root)
    assert run.code == 2
    known = "there are  acme, zenith" if len(arguments) == 1 else "did you mean  acme?"
    assert known in run.err
    assert not (root / "content/sealed").exists()


def test_nothing_is_sealed_while_the_plan_cannot_be_built(
    root: Path, careerplan: Command
) -> None:
    goal = root / "content/goals/sell.md"
    goal.write_text(goal.read_text("utf-8").replace("by: 2027-06", "by: soon"), "utf-8")
    run = careerplan("seal", "acme", here=root)
    assert run.code == 1
    assert "goals/sell.md:5" in run.out
    assert not (root / "content/sealed").exists()


def test_a_damaged_page_stops_the_build_and_is_named(
    root: Path, careerplan: Command
) -> None:
    careerplan("seal", "acme", here=root)
    file = root / "content/sealed/acme77.json"
    file.write_text(file.read_text("utf-8")[:500], "utf-8")
    run = careerplan("build", here=root)
    assert run.code == 1
    assert "content/sealed/acme77.json" in run.out
    assert careerplan("seal", "acme", here=root).code == 0  # as the message advises
    assert careerplan("build", here=root).code == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  lead:\n", "  leed:\n"),
        ("role: Card seller\n", "role:\n"),
        (f"key: {KEY}", "key: short"),
    ],
)
def test_an_error_in_their_file_is_told_and_nothing_is_written(
    root: Path, careerplan: Command, old: str, new: str
) -> None:
    file = employer_file(root)
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    before = contents(root)
    for arguments in (("seal", "acme"), ("seal", "--renew", "acme")):
        run = careerplan(*arguments, here=root)
        assert run.code == 1
        assert "private/employers/acme.md" in run.out
    assert contents(root) == before


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("private/employers/acme.md", "give: Six", "give: Zenith Pay wants me. Six"),
        ("goals/lead.md", "why: A branch", "why: Zenith Pay says a branch"),
    ],
)
def test_a_page_that_names_another_employer_is_not_sealed(
    root: Path, careerplan: Command, path: str, old: str, new: str
) -> None:
    file = root / "content" / path
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    run = careerplan("seal", "acme", here=root)
    assert run.code == 1
    assert "E5" in run.out
    assert not (root / "content/sealed").exists()


def test_a_plan_with_errors_keeps_its_keys_when_they_are_to_be_renewed(
    root: Path, careerplan: Command
) -> None:
    careerplan("seal", "acme", here=root)
    goal = root / "content/goals/sell.md"
    goal.write_text(goal.read_text("utf-8").replace("by: 2027-06", "by: soon"), "utf-8")
    before = contents(root)
    assert careerplan("seal", "--renew", "acme", here=root).code == 1
    assert contents(root) == before


def test_two_employers_cannot_share_a_link_or_a_key(
    root: Path, careerplan: Command
) -> None:
    careerplan("seal", "acme", here=root)
    other = root / "content/private/employers/other.md"
    text = employer_file(root).read_text("utf-8").replace("Acme Cards", "Other Cards")
    for shared in (text, text.replace("link: acme77", "link: other77")):
        other.write_text(shared, "utf-8")
        before = contents(root)
        run = careerplan("seal", "other", here=root)
        assert run.code == 2
        assert "acme and other have the same" in run.err
        assert contents(root) == before


@pytest.mark.parametrize("lines", ["link:\nkey:\n", "link: \nkey: \n"])
def test_empty_keys_are_filled_in(root: Path, careerplan: Command, lines: str) -> None:
    file = employer_file(root)
    text = re.sub("(?m)^(link|key): .*\n", "", file.read_text("utf-8"))
    file.write_text(text.replace("company:", f"{lines}company:"), "utf-8")
    assert careerplan("seal", "acme", here=root).code == 0
    assert "night desk" in opened(root, "acme")


def test_a_file_that_no_line_can_be_added_to_is_left_as_it_is(
    root: Path, careerplan: Command
) -> None:
    file = employer_file(root)
    file.write_text("---\n{company: Acme, role: Seller, goals: sell}\n---\n", "utf-8")
    before = file.read_bytes()
    run = careerplan("seal", "acme", here=root)
    assert run.code == 2
    assert "each on a line of its own" in run.err
    assert file.read_bytes() == before


# The sheet before an interview


@pytest.mark.seed("S40")
def test_one_sheet_has_answers_gaps_and_the_days_that_are_left(
    root: Path, careerplan: Command
) -> None:
    run = careerplan("prep", "acme", "--today", TODAY, here=root)
    assert run.code == 0
    sheet = (root / ".careerplan/prep/acme.html").read_text("utf-8")
    assert "10 days left" in sheet
    assert "What are your career goals?" in sheet
    assert "They asked about weekend shifts." in sheet
    assert "Team lead after two years" in sheet
    assert "A coach for the first month" in sheet
    assert "Pass the card course" in sheet
    assert "Plan B: I stay at the desk and ask again" in sheet
    assert "What they might find missing" in sheet
    assert "Zenith" not in sheet
    assert not (root / "site").exists()
    assert KEY not in sheet
    assert (root / ".careerplan/.gitignore").read_text("utf-8") == "*\n"


@pytest.mark.parametrize(
    ("today", "told"),
    [("2026-11-19", "1 day left"), ("2026-11-20", "today"), ("2026-11-21", "gone by")],
)
def test_the_days_are_counted(
    root: Path, careerplan: Command, today: str, told: str
) -> None:
    careerplan("prep", "acme", "--today", today, here=root)
    assert told in (root / ".careerplan/prep/acme.html").read_text("utf-8")


# The view for the author


@pytest.mark.seed("S13", "S19")
def test_the_view_for_me_leads_down_to_the_personal_goal(
    root: Path, careerplan: Command, tmp_path: Path
) -> None:
    run = careerplan("build", "--for", "me", "--out", tmp_path / "mine", here=root)
    assert run.code == 0
    pages = contents(tmp_path / "mine")
    home = pages["index.html"].decode()
    chain = home.split('class="chain"')[1].split("</ol>")[0]
    boxes = [
        chain.index(part) for part in ("counter", "houseboat in Grebe Quay (only me)")
    ]
    assert boxes == sorted(boxes)
    assert "Bank clerk" in home
    house = pages["goals/private/house.html"].decode()
    assert "I have wanted to live afloat since I was nine." in house
    sell = pages["goals/sell.html"].decode()
    for mine in (
        "I blush when I name a price",
        "I stay at the desk and ask again",
        "<del>I want to be rich by sales</del>",
        "The manager frowned at first",
    ):
        assert mine in sell
    assert "I fear the till at noon." in pages["mine.html"].decode()
    assert "night desk" in pages["for/acme.html"].decode()
    assert all(
        b"for your eyes alone" in data
        for path, data in pages.items()
        if path.endswith(".html") and not path.startswith("for/")
    )


@pytest.mark.parametrize(
    "out", ["site", "site/mine", "content/mine", "themes", "public"]
)
def test_what_is_mine_never_goes_where_it_would_be_published(
    root: Path, careerplan: Command, out: str
) -> None:
    careerplan("build", here=root)
    careerplan("build", "--out", "public", here=root)
    before = contents(root)
    for arguments in (
        ("build", "--for", "me", "--out", out),
        ("prep", "acme", "--out", f"{out}/sheet.html"),
    ):
        run = careerplan(*arguments, here=root)
        assert run.code == 2
        assert run.err.startswith("careerplan: ")
    assert contents(root) == before


def test_a_site_is_not_built_around_what_is_mine(
    root: Path, careerplan: Command
) -> None:
    careerplan("build", "--for", "me", "--out", "docs/mine", here=root)
    run = careerplan("build", "--out", "docs", here=root)
    assert run.code == 2
    assert "docs/mine is the view for you alone" in run.err
    assert not (root / "docs/index.html").exists()


def test_the_view_for_me_wants_a_folder_and_writes_over_its_own(
    root: Path, careerplan: Command, tmp_path: Path
) -> None:
    assert "--out" in careerplan("build", "--for", "me", here=root).err
    for _ in range(2):
        run = careerplan("build", "--for", "me", "--out", tmp_path / "mine", here=root)
        assert run.code == 0
