"""`careerplan init`: a plan to write over, moved to today, that builds clean."""

import itertools
import re
from datetime import date
from pathlib import Path

import pytest

from careerplan.finding import Severity
from careerplan.output.starter import Fresh, compose_starter
from careerplan.pipeline import check
from careerplan.plan.periods import add_months
from careerplan.project import Project, read_example
from tests.commands.small_plan import Command, contents
from tests.twins import build_made, without_private

FRESH_KEY = "k" * 43
MONTHS = [
    date(2026, 1, 15).replace(year=y, month=m)
    for y in range(2026, 2037)
    for m in range(1, 13)
]
_STATED = re.compile(
    r"(?m)^[ -]*(?:as_of|by|start|on|interview): (\d{4}(?:-[\dQH]\d?(?:-\d\d)?)?)\b"
)
_ENDS = {"Q": 3, "H": 6}


def starter(today: date) -> dict[str, bytes]:
    fresh = Fresh(today=today, link="abcdef1234", key=FRESH_KEY)
    composed = compose_starter(read_example(), fresh)
    return {path: text.encode() for path, text in composed.items()}


def last_month(text: str) -> tuple[int, int, str]:
    """Return the last month of a stated date, and its day."""
    year, _, rest = text.partition("-")
    month, _, day = rest.partition("-")
    if not month:
        return int(year), 12, ""
    if month[0] in _ENDS:
        return int(year), _ENDS[month[0]] * int(month[1]), ""
    return int(year), int(month), day


def dates_in(files: dict[str, bytes]) -> list[str]:
    return [
        date
        for _, data in sorted(files.items())
        for date in _STATED.findall(data.decode())
    ]


@pytest.mark.parametrize("year", range(2026, 2037))
def test_it_is_clean_in_every_month(year: int) -> None:
    for today in MONTHS:
        if today.year == year:
            checked = check(Project(Path("nowhere"), starter(today), frozenset()))
            told = [f for f in checked.findings if f.severity is not Severity.HINT]
            assert told == [], today
            assert checked.blocking == ()


@pytest.mark.parametrize("today", MONTHS[9::25])
def test_it_builds_and_its_twin_is_the_same(
    today: date, compiled_templates: None
) -> None:
    del compiled_templates
    files = starter(today)
    built = build_made(files)
    assert built.page_count >= 10
    assert built == build_made(without_private(files))


@pytest.mark.parametrize(
    "today",
    [date(2026, 10, 1), date(2026, 11, 30), date(2028, 2, 29), date(2036, 12, 31)],
)
def test_every_date_moves_by_the_same_whole_months(today: date) -> None:
    before, after = dates_in(read_example()), dates_in(starter(today))
    moved = (today.year - 2026) * 12 + today.month - 10
    assert len(before) == len(after) >= 30
    for old, new in zip(before, after, strict=True):
        year, month, day = last_month(old)
        expected = add_months(date(year, month, int(day or 1)), moved)
        assert last_month(new)[:2] == (expected.year, expected.month), (old, new)
        if day:
            assert new == expected.isoformat()


def test_without_a_move_it_is_the_example_but_for_what_is_ours() -> None:
    example, new = read_example(), starter(date(2026, 10, 20))
    assert example.keys() == new.keys()
    tracked = without_private(example)
    assert tracked == {path: new[path] for path in tracked}
    allowed = re.compile(rb"^allow:\n(?:  .*\n)+", re.MULTILINE)
    ours = re.compile(rb"^(link|key): .*$", re.MULTILINE)
    for path in example.keys() - tracked.keys():
        assert allowed.search(example[path])
        assert ours.sub(b"", new[path]) == ours.sub(
            b"", allowed.sub(b"", example[path])
        )


def test_nothing_of_ours_is_left_in_it() -> None:
    text = b"".join(starter(date(2027, 3, 1)).values()).decode()
    example = b"".join(read_example().values()).decode()
    link = re.search(r"(?m)^link: (.*)$", example)
    key = re.search(r"(?m)^key: (.*)$", example)
    assert link
    assert key
    assert not re.search(r"(?m)^allow:", text)
    assert link[1] not in text
    assert key[1] not in text
    assert f"\nkey: {FRESH_KEY}\n" in text


# The verb


def test_it_lays_out_a_plan(careerplan: Command, tmp_path: Path) -> None:
    run = careerplan("init", "new", "--today", "2027-05-31", here=tmp_path)
    assert (run.code, run.out) == (0, "")
    assert run.err.splitlines()[:2] == [
        "Your starter plan is in new: change its words into yours.",
        "  cd new",
    ]
    written = contents(tmp_path / "new")
    ignored = written.pop(".gitignore").decode().splitlines()
    assert {"content/private/", "site/", ".careerplan/"} <= set(ignored)
    assert written.keys() == read_example().keys()
    assert b"\nas_of: 2027-05\n" in written["content/plan.yaml"]
    built = careerplan("build", "--strict", here=tmp_path / "new")
    assert built.code == 0


def test_it_begins_here_where_no_folder_is_named(
    careerplan: Command, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    run = careerplan("init", here=tmp_path / "mine")
    assert run.code == 0
    assert run.err.startswith(
        "Your starter plan is in this folder: change its words into yours.\n"
        "  careerplan"
    )
    assert (tmp_path / "mine/content/plan.yaml").exists()


def test_each_has_a_link_and_a_key_of_its_own(
    careerplan: Command, tmp_path: Path
) -> None:
    found: list[str] = []
    for name in ("one", "two", "three"):
        careerplan("init", name, here=tmp_path)
        text = "".join(
            path.read_text("utf-8")
            for path in (tmp_path / name / "content/private/employers").iterdir()
        )
        found += re.findall(r"(?m)^(?:link|key): (\S+)$", text)
    links, keys = found[::2], found[1::2]
    assert len(set(links)) == len(set(keys)) == 3
    assert all(re.fullmatch("[a-z0-9]{10}", link) for link in links)
    assert all(re.fullmatch("[A-Za-z0-9_-]{43}", key) for key in keys)


@pytest.mark.parametrize("path", ["content/plan.yaml", "content/private/reflection.md"])
def test_it_never_overwrites(path: str, careerplan: Command, tmp_path: Path) -> None:
    file = tmp_path / "mine" / path
    file.parent.mkdir(parents=True)
    file.write_text("my own", "utf-8")
    run = careerplan("init", "mine", here=tmp_path)
    assert run.code == 2
    assert f"{path} is there already, and nothing was written" in run.err
    assert contents(tmp_path / "mine") == {path: b"my own"}


def test_a_second_time_changes_nothing(careerplan: Command, tmp_path: Path) -> None:
    careerplan("init", "mine", here=tmp_path)
    before = contents(tmp_path / "mine")
    run = careerplan("init", "mine", here=tmp_path)
    assert run.code == 2
    assert re.search(r"and \d+ more is there already", run.err)
    assert contents(tmp_path / "mine") == before


HEAD = b"# Private goals and employers stay at home; the rest can be made again."
LINES = (b"content/private/", b"site/", b".careerplan/")


@pytest.mark.parametrize(
    ("before", "added"),
    [
        (b"", b"\n".join([HEAD, *LINES, b""])),
        (b"*.log\n", b"\n" + b"\n".join([HEAD, *LINES, b""])),
        (b"*.log", b"\n\n" + b"\n".join([HEAD, *LINES, b""])),
        (b"*.log\r\n", b"\r\n" + b"\r\n".join([HEAD, *LINES, b""])),
        (b"site/\n", b"\n" + b"\n".join([HEAD, LINES[0], LINES[2], b""])),
        (b"caf\xe9\n", b"\n" + b"\n".join([HEAD, *LINES, b""])),
        (b"\n".join([*LINES, b""]), b""),
    ],
)
def test_lines_are_added_to_what_git_ignores(
    before: bytes, added: bytes, careerplan: Command, tmp_path: Path
) -> None:
    (tmp_path / ".gitignore").write_bytes(before)
    assert careerplan("init", here=tmp_path).code == 0
    assert (tmp_path / ".gitignore").read_bytes() == before + added


def test_a_file_in_the_way_is_told(careerplan: Command, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("a file", "utf-8")
    run = careerplan("init", "mine", here=tmp_path)
    assert run.code == 2
    assert run.err.startswith("careerplan: ")
    assert (tmp_path / "mine").read_text("utf-8") == "a file"


def test_months_follow_one_another() -> None:
    assert len(MONTHS) == 11 * 12
    assert all(add_months(a, 1) == b for a, b in itertools.pairwise(MONTHS))
