"""A plan.yaml begun from a résumé or filled by it: nothing said is ever lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.errors import CareerplanError
from careerplan.finding import Severity
from careerplan.output.filling import compose_plan, fill_plan
from careerplan.pipeline import check
from careerplan.plan.model import Plan
from careerplan.plan.parse import parse_tracked
from careerplan.plan.resume import Resume
from careerplan.project import Project
from tests.projects import ROOT

DAY = date(2026, 11, 2)
GITHUB = "https://github.com/jo"
MAIL = "mailto:jo@example.org"


def resume(*links: tuple[str, str], **texts: str) -> Resume:
    return Resume(texts, links, (), ())


JO = resume(
    ("email", MAIL),
    ("github", GITHUB),
    name="Jo Doe",
    role="Clerk: nights",
    company="Bank #1",
    headline="I count",
)


def plan_of(data: bytes) -> Plan:
    parsed = parse_tracked({"content/plan.yaml": data})
    assert [item for item in parsed.findings if item.severity is Severity.ERROR] == []
    return parsed.plan


def held(plan: Plan) -> dict[str, object]:
    return {key: getattr(plan, key) for key in (*JO.texts, "url", "links")}


def test_a_plan_begun_is_sound_and_holds_it_all() -> None:
    text = compose_plan(JO, DAY)
    plan = plan_of(text.encode())
    assert held(plan) == {**JO.texts, "links": JO.links, "url": ""}
    assert plan.as_of
    assert plan.as_of.label == "November 2026"
    files = {"content/plan.yaml": text.encode()}
    checked = check(Project(ROOT, files, frozenset()), today=DAY)
    assert [item.rule for item in checked.findings] == ["I1"]  # no goal to talk about


def test_what_a_resume_lacks_is_left_to_write() -> None:
    text = compose_plan(resume(), DAY)
    assert "\nname:   # write your name\nrole:   # your job today\n\n" in text
    files = {"content/plan.yaml": text.encode()}
    checked = check(Project(ROOT, files, frozenset()))
    errors = [item for item in checked.findings if item.severity is Severity.ERROR]
    lines = [text.split("\n")[item.place.line - 1] for item in errors]
    assert [line.split(":")[0] for line in lines] == ["name", "role"]


def test_the_goal_that_the_notes_show_is_sound() -> None:
    text = compose_plan(JO, DAY)
    _, begin, rest = text.partition("#   ---\n")
    lines = [line[4:] for line in (begin + rest).splitlines() if line[:4] == "#   "]
    goal = "\n".join([*lines, ""])
    files = {"content/plan.yaml": text.encode(), "content/goals/my.md": goal.encode()}
    checked = check(Project(ROOT, files, frozenset()), today=DAY)
    about_it = [item for item in checked.findings if item.goal]
    assert goal.startswith("---\ngoal: ")
    assert [item for item in about_it if item.severity is not Severity.HINT] == []


TEXT = st.text(
    st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs")),
    max_size=30,
)
LINE = TEXT.map(lambda text: " ".join(text.split())).filter(bool)
RESUMES = st.builds(
    lambda texts, names: resume(
        *((name, f"{GITHUB}/{n}") for n, name in enumerate(names)), **texts
    ),
    st.fixed_dictionaries(
        {}, optional=dict.fromkeys(("name", "role", "company", "headline"), LINE)
    ),
    st.lists(LINE, unique=True, max_size=3),
)


@given(own=RESUMES)
def test_any_resume_is_read_back_the_same(own: Resume) -> None:
    parsed = parse_tracked({"content/plan.yaml": compose_plan(own, DAY).encode()})
    expected = dict.fromkeys(JO.texts, "") | own.texts
    assert held(parsed.plan) == {**expected, "links": own.links, "url": ""}


BARE = "as_of: 2026-10\n"
NOTED = """\
# mine
role: Seller   # today

as_of: 2026-10   # written
links:
    # how to reach me
    blog: https://example.org/blog   # weekly

pitch: |+
  I sell.

"""
FILLED = """\
# mine
role: Seller   # today
company: "Bank #1"
headline: I count

as_of: 2026-10   # written
links:
    # how to reach me
    blog: https://example.org/blog   # weekly
    email: mailto:jo@example.org
    github: https://github.com/jo

pitch: |+
  I sell.

name: Jo Doe
"""


def test_only_what_is_missing_is_added() -> None:
    filled = fill_plan(NOTED.encode(), JO)
    assert filled.data.decode() == FILLED
    assert list(filled.added) == [
        *("name", "company", "headline", "links.email", "links.github")
    ]
    assert filled.differing == (("role", "Seller", "Clerk: nights"),)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_a_file_stays_as_it_was_saved(mark: bytes, newline: bytes) -> None:
    data = mark + NOTED.encode().replace(b"\n", newline)
    filled = fill_plan(data, JO).data
    assert filled == mark + FILLED.encode().replace(b"\n", newline)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("company:   # later\n", "company: X   # later\n"),
        ("company: ''\n", "company: X\n"),
        ('company: "" # later\n', "company: X # later\n"),
        ("company:", "company: X"),
        ("role: |\n  Seller\n\n", "role: |\n  Seller\ncompany: X\n\n"),
        ("as_of: 2026-10", "as_of: 2026-10\ncompany: X\n"),
        ("  as_of: 2026-10\n", "  as_of: 2026-10\n  company: X\n"),
        ("# nothing yet\n", "# nothing yet\ncompany: X\n"),
        ("", "company: X\n"),
    ],
)
def test_a_text_goes_where_it_belongs(before: str, after: str) -> None:
    filled = fill_plan(before.encode(), resume(company="X"))
    assert filled.data.decode() == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("links:   # soon\n", f"links:   # soon\n  a: {GITHUB}\n"),
        ("links:\nurl: x\n", f"links:\n  a: {GITHUB}\nurl: x\n"),
        ("links: {}\n", f'links: {{"a": "{GITHUB}"}}\n'),
        ("links: {b: x.org}\n", f'links: {{b: x.org, "a": "{GITHUB}"}}\n'),
        ("links: {b: x.org,}\n", f'links: {{b: x.org,"a": "{GITHUB}"}}\n'),
        (f"links: {{b: {GITHUB}}}\n", f"links: {{b: {GITHUB}}}\n"),
        ("links:\n  b: x.org", f"links:\n  b: x.org\n  a: {GITHUB}\n"),
    ],
)
def test_a_link_goes_where_it_belongs(before: str, after: str) -> None:
    filled = fill_plan(before.encode(), resume(("a", GITHUB)))
    assert filled.data.decode() == after


@pytest.mark.parametrize(
    "said", [f"  github: {GITHUB}/other\n", "  - https://example.org\n"]
)
def test_a_link_that_differs_is_left(said: str) -> None:
    data = f"links:\n{said}".encode()
    filled = fill_plan(data, resume(("github", GITHUB)))
    assert (filled.data, filled.added) == (data, ())
    assert len(filled.differing) == 1


def test_an_address_that_needs_no_mailto_is_the_same() -> None:
    data = b"links:\n  email: jo@example.org\n"
    filled = fill_plan(data, resume(("email", MAIL)))
    assert (filled.data, filled.added, filled.differing) == (data, (), ())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"name: Jo\nrole: [\n", "content/plan.yaml:2 cannot be read: "),
        (b"name: \xff\n", "content/plan.yaml:1 cannot be read: "),
        (b"{as_of: 2026-10}\n", "nothing can be added to content/plan.yaml safely"),
        (b"as_of: 2026-10\n...\n", "nothing can be added to content/plan.yaml safely"),
    ],
)
def test_what_cannot_be_added_to_is_left(data: bytes, reason: str) -> None:
    with pytest.raises(CareerplanError) as told:
        fill_plan(data, JO)
    assert told.value.message.startswith(reason)
    assert told.value.hint


@given(first=RESUMES, second=RESUMES)
def test_filling_keeps_what_was_said_and_is_done_once(
    first: Resume, second: Resume
) -> None:
    data = compose_plan(first, DAY).encode()
    before = parse_tracked({"content/plan.yaml": data}).plan
    filled = fill_plan(data, second)
    after = parse_tracked({"content/plan.yaml": filled.data}).plan
    for key in first.texts:
        assert getattr(after, key) == getattr(before, key)
    assert after.links[: len(before.links)] == before.links
    for key in second.texts.keys() - first.texts.keys():
        assert getattr(after, key) == second.texts[key]
    assert fill_plan(filled.data, second).added == ()
