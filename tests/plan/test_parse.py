"""The files of a project become a plan, whatever they are called and whatever is in."""

import pytest

from careerplan.plan.model import Status
from careerplan.plan.parse import MOST_GOALS, add_private, parse_tracked
from careerplan.plan.periods import Precision
from tests.case_tables import PLAN
from tests.projects import ROOT, files_of, parse_whole, texts

GOAL = "---\ngoal: Lead a team\n---\n"
FOLDERS = {
    "content/goals/": lambda plan: [goal.id for goal in plan.goals],
    "content/private/goals/": lambda plan: [
        goal.id.removeprefix("private/") for goal in plan.goals
    ],
    "content/private/employers/": lambda plan: [one.id for one in plan.employers],
}
TEXTS = {
    "content/goals/": GOAL,
    "content/private/goals/": GOAL,
    "content/private/employers/": "---\ncompany: Acme\nrole: Lead\ngoals: lead\n---\n",
}


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("name", ["lead", "a", "1e3", "no", "-", "2027", "a" * 60])
def test_a_file_of_that_name_is_read(folder: str, name: str) -> None:
    files = texts(plan=PLAN) | {f"{folder}{name}.md": TEXTS[folder].encode()}
    parsed = parse_whole(files)
    assert parsed.findings == ()
    assert FOLDERS[folder](parsed.plan) == [name]


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("Lead.md", "name it lead.md"),
        ("Lead a team!.md", "name it lead-a-team.md"),
        ("a_b.yaml", "name it a-b.yaml"),
        ("Führung.md", "name it fuhrung.md"),
        ("a.b.md", "name it a-b.md"),
        ("目標.md", "name it my-goal.md"),
        ("a" * 61 + ".md", "name it " + "a" * 60 + ".md"),
        ("lead.yml", "name it lead.yaml"),
        ("Lead.markdown", "name it lead.md"),
        ("lead.txt", "name it lead.md"),
        ("2027/Lead.md", "lead.md"),
    ],
)
def test_a_file_of_another_name_is_told_with_a_better_one(
    folder: str, name: str, better: str
) -> None:
    files = texts(plan=PLAN) | {folder + name: TEXTS[folder].encode()}
    parsed = parse_whole(files)
    (finding,) = parsed.findings
    assert finding.rule == "X6"
    assert finding.fix.endswith(better)
    assert finding.place.file == folder + name
    assert finding.is_private == ("private" in folder)
    assert FOLDERS[folder](parsed.plan) == []


@pytest.mark.parametrize(
    "name", [".lead.md", ".DS_Store", "lead.png", "README", "a.md~", "#a.md#"]
)
def test_what_is_no_text_is_passed_over(name: str) -> None:
    files = texts(plan=PLAN) | {f"{folder}{name}": b"\xff" for folder in FOLDERS}
    assert parse_whole(files) == parse_whole(texts(plan=PLAN))


@pytest.mark.parametrize("folder", FOLDERS)
def test_two_files_of_one_name_are_told_and_the_first_is_read(folder: str) -> None:
    text = TEXTS[folder]
    yaml = text.replace("---\n", "").replace("Lead", "Shop")
    files = texts(plan=PLAN) | {
        f"{folder}lead.md": text.encode(),
        f"{folder}lead.yaml": yaml.encode(),
    }
    parsed = parse_whole(files)
    (finding,) = parsed.findings
    assert finding.rule == "X6"
    assert "two files" in finding.message
    assert finding.place.file == f"{folder}lead.yaml"
    assert FOLDERS[folder](parsed.plan) == ["lead"]


def test_a_public_and_a_private_goal_are_told_apart() -> None:
    parsed = parse_whole(
        texts(
            plan=PLAN,
            goals__lead=GOAL,
            private__goals__calm=GOAL.replace("Lead", "Have"),
        )
    )
    found = {goal.id: goal.is_private for goal in parsed.plan.goals}
    assert found == {"lead": False, "private/calm": True}


HALF = """---
obstacles: Time
if-not: Stay
original: Lead more
log: Asked
people: mentor
serves: private/calm
allow: {M1: my manager judges it}
---
Notes of mine
"""


def test_a_private_half_adds_to_the_public_goal() -> None:
    whole = GOAL.replace(
        "goal:", "people: sponsor\nserves: shop\nallow: {S4: a shop}\ngoal:"
    )
    files = texts(plan=PLAN, goals__lead=f"{whole}Body\n", private__goals__lead=HALF)
    tracked = parse_tracked(files).plan.goals[0]
    parsed = parse_whole(files)
    assert parsed.findings == ()
    (goal,) = parsed.plan.goals
    assert (goal.id, goal.is_private, goal.body) == ("lead", False, "Body")
    assert goal.obstacles == ("Time",)
    assert goal.if_not == ("Stay",)
    assert goal.original == "Lead more"
    assert [entry.note for entry in goal.log] == ["Asked"]
    assert [person.who for person in goal.people] == ["sponsor", "mentor"]
    assert goal.serves == ("shop", "private/calm")
    assert goal.allow == (("S4", "a shop"), ("M1", "my manager judges it"))
    assert tracked.people + tracked.log + tracked.obstacles == tracked.people
    assert tracked.serves == ("shop",)


def test_a_half_cannot_change_what_is_public() -> None:
    half = "---\ngoal: Rule\nshare: me\nstatus: draft\nby: 2030\ntitle: R\n---\n"
    files = texts(plan=PLAN, goals__lead=GOAL, private__goals__lead=half)
    parsed = parse_whole(files)
    assert [f.rule for f in parsed.findings] == ["X5"] * 5
    assert parsed.plan.goals == parse_tracked(files).plan.goals


def test_the_half_of_a_broken_goal_is_no_goal() -> None:
    files = texts(plan=PLAN, goals__lead="---\ngoal: 'a\n---\n")
    files |= texts(private__goals__lead=HALF)
    parsed = parse_whole(files)
    assert [(f.rule, f.is_private) for f in parsed.findings] == [("X6", False)]
    assert parsed.plan.goals == ()


@pytest.mark.parametrize(
    ("text", "reflection"),
    [
        ("# Where am I?\n\nHere.\n", "# Where am I?\n\nHere."),
        ("\ufeff# Where am I?\r\n", "# Where am I?"),
        ("---\nallow: {V4: the repository is private}\n---\n# Where\n", "# Where"),
        ("---\n---\n# Where\n", "# Where"),
        ("-----\n\nText\n", "-----\n\nText"),
        ("Where\n---\n\nText\n", "Where\n---\n\nText"),
        ("", ""),
    ],
)
def test_a_reflection_needs_no_front_matter(text: str, reflection: str) -> None:
    parsed = parse_whole(texts(plan=PLAN, private__reflection=text))
    assert parsed.findings == ()
    assert parsed.plan.reflection == reflection


def test_a_fault_in_a_reflection_is_told_on_its_line() -> None:
    text = "# Where am I?\n\nHere\x07\n"
    (finding,) = parse_whole(texts(plan=PLAN, private__reflection=text)).findings
    assert (finding.place.line, finding.place.column) == (3, 5)
    assert finding.is_private


def example_files() -> dict[str, bytes]:
    return files_of(ROOT)


def test_the_example_reads_without_a_finding() -> None:
    parsed = parse_whole(example_files())
    assert parsed.findings == ()
    assert len(parsed.plan.goals) >= 10
    assert parsed.plan.employers
    assert parsed.plan.reflection


def test_what_is_private_is_not_looked_at_for_the_tracked_plan() -> None:
    files = example_files()
    tracked = {path: data for path, data in files.items() if "/private/" not in path}
    broken = {
        path: b"\xff" if path not in tracked else data for path, data in files.items()
    }
    assert len(tracked) < len(files)
    assert parse_tracked(files) == parse_tracked(tracked) == parse_tracked(broken)
    assert add_private(parse_tracked(tracked), tracked).plan.employers == ()


def test_what_is_told_of_a_private_file_is_marked() -> None:
    files = {
        path: data.replace(b"---\n", b"---\nmood: 1\n", 1)
        for path, data in example_files().items()
        if path.endswith(".md")
    }
    findings = parse_whole(files | texts(plan=PLAN)).findings
    assert len(findings) == len(files)
    for finding in findings:
        assert finding.is_private == finding.place.file.startswith("content/private/")
        is_goal = "/goals/" in finding.place.file
        assert bool(finding.goal) == is_goal


def test_findings_come_by_file_and_the_worst_first() -> None:
    files = texts(plan="x: 1\ny: 2\n", goals__b="---\nq: 1\n---\n", goals__a="a")
    findings = parse_whole(files).findings
    assert list(findings) == sorted(findings, key=lambda finding: finding.sort_key)
    names = [finding.place.file.rsplit("/", 1)[-1] for finding in findings]
    assert list(dict.fromkeys(names)) == ["a.md", "b.md", "plan.yaml"]


def test_dates_of_a_goal_hang_on_its_own_day_or_the_plan_s() -> None:
    own = "---\nby: in 2 months\ngoal: Lead\nas_of: 2027-03-05\n---\n"
    plain = "---\nby: in 2 months\ngoal: Lead\n---\n"
    goals = parse_whole(texts(plan=PLAN, goals__a=own, goals__b=plain)).plan.goals
    assert [goal.by.label for goal in goals if goal.by] == [
        "5 May 2027",
        "January 2027",
    ]


@pytest.mark.parametrize(
    ("keys", "start"),
    [
        ("start: next year\n", "2027"),
        ("start: September\n", "September 2027"),
        ("start: 2027-Q1\nfiscal_year_start: April\n", "Q1 2027"),
        ("start: summer 2027\nhemisphere: south\n", "summer 2027"),
    ],
)
def test_the_start_of_the_path_hangs_on_the_plan_in_any_order(
    keys: str, start: str
) -> None:
    plans = [parse_whole(texts(plan=text)) for text in (keys + PLAN, PLAN + keys)]
    assert [parsed.findings for parsed in plans] == [(), ()]
    first, second = (parsed.plan.start for parsed in plans)
    assert first == second
    assert first
    assert first.label == start
    if "fiscal" in keys:
        assert first.first.isoformat() == "2026-04-01"
    if "south" in keys:
        assert first.first.isoformat() == "2027-12-22"


def test_a_bare_goal_has_the_defaults_of_the_design() -> None:
    (goal,) = parse_whole(texts(plan=PLAN, goals__lead=GOAL)).plan.goals
    assert goal.status is Status.IDEA
    assert goal.kind == "professional"
    assert goal.share is None
    plan = parse_whole(texts(plan=PLAN)).plan
    assert plan.as_of
    assert plan.as_of.precision is Precision.MONTH
    assert (plan.horizon.short, plan.horizon.long, plan.busy_quarter) == (36, 60, 4)
    assert not plan.calendar.is_southern


def test_a_plan_may_have_so_many_goals_and_no_more() -> None:
    goal = b"---\n---\n"
    files = {f"content/goals/g{n}.md": goal for n in range(MOST_GOALS + 1)}
    parsed = parse_tracked(files | texts(plan=PLAN))
    assert MOST_GOALS == 5000
    assert len(parsed.plan.goals) == MOST_GOALS
    assert [f.message for f in parsed.findings if f.rule == "X6"] == [
        "5001 goals are more than the 5000 a plan may have"
    ]
