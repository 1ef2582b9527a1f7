"""The plan for its author's eyes: what stands on each view, and who else may see it."""

from datetime import date

import pytest

from careerplan.plan.model import Audience
from careerplan.plan.tables import GOAL
from careerplan.report.coming import show_next
from careerplan.report.sheet import show_goal
from careerplan.report.showing import show_overview, show_timeline, show_years
from careerplan.report.spoken import show_pitch
from careerplan.report.whole import Whole, look_at
from careerplan.speech.pitch import compose_pitch
from tests.projects import PLAN_SHAPES, ROOT, files_of, parse_whole, texts
from tests.report.shown import DAY, cells_of, drawn, lines_of, whole_of

PLAN = """\
name: Ida Brook
role: Bank clerk
company: Harbour Bank
as_of: 2026-10
path: Clerk → Adviser
start: 2026-10
capacity: 3 h/week
resources:
  - id: course
    name: Evening course
    from: public
    why: It teaches the sums
"""
ADVISE = """\
---
goal: Advise three hundred customers a year
title: Advise customers
status: ready
by: 2027-09
why: I like to explain
measure:
  to: 300
  now: 75
  unit: customers
achievable: Two evenings are free
resources: course
steps:
  - do: Listen in on ten talks
    state: done
  - do: Pass the exam
    takes: 3 months
    load: 4 h/week
    with: my manager
  - do: Rehearse with a friend
    alongside: true
    takes: 1 month
    share: employer
  - do: Take my seat
    by: 2027-09
    takes: 1 month
  - do: Have coffee with an adviser
    every: month
    start: 2026-12
  - do: Take a day off
    state: skipped
evidence: https://example.org/exam
---
I explain things all day.
"""
HALF = """\
---
obstacles: I talk too fast
if-not: I stay at the counter
people:
  - who: mentor
    how: hears me out
log:
  - on: 2026-11
    note: Ten talks heard
---
"""
BOAT = """\
---
goal: Buy a houseboat
kind: personal
status: ready
by: 2032
means: advise
---
"""
ACME = """\
---
company: Quayside Loans
role: Adviser
goals: [advise, juggle]
---
"""
FILES = texts(
    plan=PLAN,
    goals__advise=ADVISE,
    goals__juggle="---\ngoal: Learn to juggle\n---\n",
    goals__swim="---\ngoal: Swim a mile\nstatus: draft\nafter: advise\n---\n",
    private__goals__advise=HALF,
    private__goals__boat=BOAT,
    private__employers__acme=ACME,
)


@pytest.fixture(scope="module")
def whole() -> Whole:
    return whole_of(FILES)


def test_an_overview_leads_from_the_end_to_what_leads_there(whole: Whole) -> None:
    lines = lines_of(show_overview(whole, DAY))
    assert [cells_of(line) for line in lines[:4]] == [
        ["Ida Brook"],
        ["now", "Bank clerk at Harbour Bank"],
        ["path", "Clerk → Adviser"],
        ["written", "October 2026"],
    ]
    tree = lines[lines.index("Goals, and below each what leads to it") + 1 :]
    assert tree[:4] == [
        "Buy a houseboat  by 2032 · ready  (only me)",
        "  Advise customers  by September 2027 · ready · 1 of 5 steps",
        "Learn to juggle  idea  (employers)",  # since a file for one of them names it
        "Swim a mile  draft  (only me)",
    ]
    steps = lines[lines.index("Next steps") + 2 :]
    assert cells_of(steps[0])[:2] == ["1 December 2026", "Have coffee with an adviser"]
    assert len(steps) == 3


@pytest.mark.seed("S22")
def test_the_load_is_told_with_the_weeks_that_hold_too_much(whole: Whole) -> None:
    for view in (show_overview(whole, DAY), show_timeline(whole, DAY)):
        rows = [cells_of(line) for line in lines_of(view)]
        load, mark = next(row[1:] for row in rows if row[:1] == ["load"])
        full, _ = next(row[1:] for row in rows if row[:1] == ["too full"])
        assert load.startswith("at most 4 of 3 hours a week (2027-W")
        assert mark == "(only me)"
        assert full.count("2027-W") == 4
        assert full.endswith(" more")


def test_goals_that_lead_to_each_other_are_shown_once() -> None:
    goal = "---\ngoal: {}\nserves: {}\n---\n".format
    plan = "name: Ida\nrole: Clerk\nas_of: 2026-10\n"
    files = texts(plan=plan, goals__a=goal("A", "b"), goals__b=goal("B", "a"))
    lines = lines_of(show_overview(whole_of(files), DAY))
    assert lines[-3:] == [
        "A  idea  (only me)",
        "  B  idea  (only me)",
        "    A  see above  (only me)",
    ]


def test_the_years_hold_goals_and_steps(whole: Whole) -> None:
    lines = lines_of(show_years(whole))
    assert lines[0] == "2-year plan of Ida Brook"
    first, second = lines.index("2026-27  Clerk"), lines.index("2027-28  Adviser")
    later = lines.index("Later")
    assert [cells_of(line) for line in lines[first + 2 : second - 1]] == [
        ["September 2027", "Advise customers", "goal"],
        ["August 2027", "Pass the exam", "Advise customers"],
        ["August 2027", "Rehearse with a friend", "(employers)", "Advise customers"],
        ["September 2027", "Take my seat", "Advise customers"],
    ]
    assert lines[second + 1 : later - 1] == ["nothing ends in this year"]
    assert cells_of(lines[later + 2]) == [
        "2032",
        "Buy a houseboat",
        "(only me)",
        "goal",
    ]


def test_without_years_it_says_what_makes_some() -> None:
    files = texts(plan="name: Ida\nrole: Clerk\nas_of: 2026-10\n")
    (line,) = lines_of(show_years(whole_of(files)))
    assert "path:" in line


def test_the_timeline_goes_by_deadlines(whole: Whole) -> None:
    lines = lines_of(show_timeline(whole, DAY))
    heads = [line for line in lines if " · " in line]
    assert heads == [
        "Advise customers · by September 2027",
        "Buy a houseboat · by 2032  (only me)",
        "Learn to juggle · no deadline  (employers)",
        "Swim a mile · no deadline  (only me)",
    ]
    begin = lines.index(heads[0])
    assert [cells_of(line) for line in lines[begin + 1 : begin + 11]] == [
        ["start no later than", "1 June 2027"],
        ["slack", "8 months from the day the plan was written"],
        ["when", "step", "takes", "load", "state"],
        ["Listen in on ten talks", "done"],
        ["June – August 2027", "Pass the exam", "3 months", "4 h/week"],
        ["August 2027", "Rehearse with a friend", "(employers)", "1 month"],
        ["by September 2027", "Take my seat", "1 month"],
        [
            *("December 2026 – September 2027", "Have coffee with an adviser"),
            "every month",
        ],
        ["Take a day off", "(only me)", "skipped"],
        ["load", "(only me)"],
    ]


def test_a_start_that_has_gone_by_is_told(whole: Whole) -> None:
    lines = lines_of(show_timeline(whole, date(2027, 7, 15)))
    assert "start no later than  1 June 2027 (1 month ago)" in lines


def test_steps_that_do_not_fit_are_told() -> None:
    steps = "steps:\n  - do: Learn\n    takes: 9 months\n"
    goal = f"---\ngoal: Sell\nby: 2026-12\n{steps}---\n"
    files = texts(plan="name: Ida\nrole: Clerk\nas_of: 2026-10\n", goals__sell=goal)
    lines = lines_of(show_timeline(whole_of(files), DAY))
    assert (
        "slack                none: the steps do not fit before the deadline" in lines
    )


def parts_of(whole: Whole, today: date) -> dict[str, list[list[str]]]:
    """Return the rows under each heading of what is next."""
    parts: dict[str, list[list[str]]] = {}
    for line in lines_of(show_next(whole, today)):
        cells = cells_of(line)
        if len(cells) == 1:
            rows = parts.setdefault(cells[0], [])
        elif cells and cells[0] != "by":
            rows.append(cells)
    return parts


@pytest.mark.parametrize(
    ("today", "overdue", "begun", "coming"),
    [
        (date(2026, 11, 2), [], [], "Have coffee with an adviser"),
        (date(2027, 6, 2), [], ["Pass the exam"], "Have coffee with an adviser"),
        (
            date(2027, 9, 1),
            ["Pass the exam", "Rehearse with a friend"],
            [],
            "Have coffee with an adviser",
        ),
        (
            date(2027, 9, 30),
            ["Pass the exam", "Rehearse with a friend"],
            ["Take my seat"],
            "Take my seat",
        ),
        (
            date(2027, 10, 1),
            [
                *("Pass the exam", "Rehearse with a friend"),
                *("Advise customers", "Take my seat"),
            ],
            [],
            "",
        ),
    ],
)
def test_what_is_next_hangs_on_the_day(
    today: date, overdue: list[str], begun: list[str], coming: str, whole: Whole
) -> None:
    parts = parts_of(whole, today)
    assert [row[1] for row in parts.get("Overdue", [])] == overdue
    assert [row[1] for row in parts.get("Should have begun", [])] == begun
    heading = next(name for name in parts if name.startswith("Next, from "))
    assert [row[1] for row in parts[heading]][:1] == [coming] * bool(coming)


def test_how_late_and_how_soon_is_said(whole: Whole) -> None:
    parts = parts_of(whole, date(2027, 9, 14))
    assert parts["Overdue"][0] == [
        *("August 2027", "Pass the exam", "Advise customers", "2 weeks late")
    ]
    (seat,) = parts["Next, from 14 September 2027"]
    assert seat[1:] == ["Take my seat", "Advise customers", "in 2 weeks"]
    assert parts["Should have begun"][0][-1] == "to begin by 1 September 2027"
    lines = lines_of(show_overview(whole, date(2027, 9, 14)))
    assert "2 things overdue:  careerplan show next" in lines


def test_closed_goals_have_nothing_next() -> None:
    files = FILES | texts(goals__advise=ADVISE.replace("ready", "dropped"))
    assert "Overdue" not in parts_of(whole_of(files), date(2028, 1, 1))


def test_a_goal_is_shown_with_all_that_was_written(whole: Whole) -> None:
    lines = lines_of(show_goal(whole, whole.goals["advise"], DAY))
    assert lines[:3] == [
        "Advise customers",
        "Advise three hundred customers a year",
        "file                 advise",
    ]
    rows = [cells_of(line) for line in lines]
    for row in (
        ["by", "September 2027, short term"],
        ["leads to", "Buy a houseboat", "(only me)"],
        ["measure", "300 customers (now 75, 25 %)"],
        ["why", "I like to explain"],
        ["achievable", "Two evenings are free", "(employers)"],
        ["resources", "Evening course: It teaches the sums"],
        ["people", "mentor: hears me out", "(employers, without names)"],
        ["obstacles", "I talk too fast", "(only me)"],
        ["if-not", "I stay at the counter", "(only me)"],
        ["Steps, 1 of 5 done"],
        ["June – August 2027", "Pass the exam", "3 months", "4 h/week", "my manager"],
        ["load and with", "(only me)"],
        ["November 2026", "Ten talks heard", "(only me)"],
        ["https://example.org/exam"],
        ["I explain things all day."],
    ):
        assert row in rows


def test_what_is_only_mine_is_marked_once(whole: Whole) -> None:
    lines = lines_of(show_goal(whole, whole.goals["private/boat"], DAY))
    assert lines[0] == "Buy a houseboat  (only me)"
    assert not any("(only me)" in line for line in lines[1:])


NOT_FOR_EYES = {"share", "allow", "kind"}


def test_every_field_that_is_filled_is_shown() -> None:
    rows = [row for row in GOAL.fields if row.key not in NOT_FOR_EYES]
    ids = ("serves", "means", "under", "after")
    front = "".join(
        f"{row.key}: other\n" if row.key in ids else f"{row.example}\n" for row in rows
    )
    files = texts(
        plan=PLAN,
        private__goals__full=f"---\n{front}---\nThe body\n",
        private__goals__other="---\ngoal: Something other\n---\n",
    )
    whole = whole_of(files)
    goal = whole.goals["private/full"]
    text = "\n".join(lines_of(show_goal(whole, goal, DAY)))
    for row in rows:
        value = row.example.partition(": ")[2].strip("[]")
        shown = {
            "by": "Q3 2027",
            "start": "2027",
            "as_of": "January 2027",
            "resources": "sales-academy",
            **dict.fromkeys(ids, "Something other"),
        }
        assert shown.get(row.key, value.split(",")[0]) in text, row.key
    assert "The body" in text


def test_the_pitch_has_words_and_seconds(whole: Whole) -> None:
    pitch = compose_pitch(whole.plan, whole.roadmap, words_a_minute=60)
    lines = lines_of(show_pitch(pitch))
    short = pitch.texts[0]
    assert (
        lines[0]
        == f"30 seconds: {short.pace.words} words · about {short.pace.words} seconds"
    )
    assert lines[1 : 1 + len(short.sentences)] == list(short.sentences)
    assert sum("seconds: " in line for line in lines) == 3


@pytest.mark.parametrize("folder", [ROOT, *PLAN_SHAPES], ids=lambda path: path.name)
@pytest.mark.parametrize("columns", [24, 80, 120])
def test_each_plan_can_be_shown(folder, columns: int) -> None:
    plan = parse_whole(files_of(folder)).plan
    if plan.as_of is None:
        pytest.skip("it does not say when it was written")
    whole = look_at(plan)
    views = [
        [*show_overview(whole, DAY)],
        [*show_years(whole)],
        [*show_timeline(whole, DAY)],
        [*show_next(whole, DAY)],
        *([*show_goal(whole, goal, DAY)] for goal in whole.plan.goals),
    ]
    for blocks in views:
        assert lines_of(blocks)
        assert drawn(blocks, columns=columns)


def test_marks_say_who_sees_it(whole: Whole) -> None:
    assert whole.audiences == {
        "advise": Audience.PUBLIC,
        "juggle": Audience.EMPLOYER,
        "swim": Audience.ME,
        "private/boat": Audience.ME,
    }
