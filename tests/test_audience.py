"""Who may see what: goals, steps, people, and no trace of the rest."""

from dataclasses import replace

import pytest

from careerplan.audience import (
    allows,
    audience_of,
    in_order,
    narrow_to_employer,
    narrow_to_me,
    narrow_to_public,
)
from careerplan.plan.model import (
    Audience,
    Chosen,
    Employer,
    Entry,
    Goal,
    Person,
    Plan,
    Resource,
    Skill,
    Status,
)
from careerplan.plan.parse import parse_tracked
from careerplan.plan.quantities import Amount
from tests.plans_made import a_goal, a_plan, a_step, on
from tests.projects import parse_whole, texts

ME, EMPLOYER, PUBLIC = Audience.ME, Audience.EMPLOYER, Audience.PUBLIC
REASON = "my family agreed to it"


def public(*goals, **keys) -> Plan:
    return narrow_to_public(a_plan(*goals, **keys)).plan


def for_employer(*goals, chosen=("goal",), **keys) -> Plan:
    employer = Employer("acme", goals=tuple(Chosen(ident) for ident in chosen))
    return narrow_to_employer(a_plan(*goals, **keys), employer).plan


def ids(plan: Plan) -> list[str]:
    return [goal.id for goal in plan.goals]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.IDEA, ME),
        (Status.DRAFT, ME),
        (Status.READY, PUBLIC),
        (Status.ACHIEVED, PUBLIC),
        (Status.MISSED, ME),
        (Status.CHANGED, ME),
        (Status.DROPPED, ME),
    ],
)
def test_a_professional_goal_is_public_when_ready_and_stays_so_when_achieved(
    status, expected
):
    assert audience_of(a_goal("goal", status=status)) is expected
    for share in Audience:
        assert audience_of(a_goal("goal", status=status, share=share)) is share


@pytest.mark.parametrize("status", Status)
def test_a_personal_goal_is_mine(status):
    keys = {"kind": "personal", "status": status}
    assert audience_of(a_goal("goal", **keys)) is ME
    assert audience_of(a_goal("goal", share=EMPLOYER, **keys)) is EMPLOYER
    assert audience_of(a_goal("goal", share=PUBLIC, **keys)) is ME
    allowed = a_goal("goal", share=PUBLIC, allow=(("V2", REASON),), **keys)
    assert audience_of(allowed) is PUBLIC


def test_what_is_public_is_what_the_pages_show():
    plan = a_plan(
        *(
            a_goal(f"goal-{status}-{share}", status=status, share=share)
            for status in Status
            for share in (None, *Audience)
        )
    )
    shown = {goal.id for goal in plan.goals if audience_of(goal) is PUBLIC}
    assert shown == set(ids(narrow_to_public(plan).plan))
    assert 5 < len(shown) < len(plan.goals)


@pytest.mark.parametrize("share", [None, *Audience])
def test_what_lies_in_private_is_mine_whatever_it_says(share):
    goal = a_goal("private/goal", share=share, is_private=True)
    assert audience_of(goal) is ME
    assert audience_of(replace(goal, kind="personal", allow=(("V2", REASON),))) is ME


@pytest.mark.parametrize(
    ("rule", "reason", "is_allowed"),
    [
        ("V2", REASON, True),
        ("personal-public", REASON, True),
        (" V2 personal-public ", REASON, True),
        ("V2", "two words", False),
        ("V2", "", False),
        ("V22", REASON, False),
        ("M1", REASON, False),
    ],
)
def test_an_allow_needs_its_rule_and_three_words(rule, reason, is_allowed):
    goal = a_goal("goal", allow=(("T8", REASON), (rule, reason)))
    assert allows(goal, "V2", "personal-public") is is_allowed


def test_drafts_are_shown_for_a_preview_alone():
    goals = [
        a_goal("draft", status=Status.DRAFT),
        a_goal("idea", status=Status.IDEA),
        a_goal("kept", status=Status.DRAFT, share=ME),
        a_goal("personal", status=Status.DRAFT, kind="personal"),
        a_goal("missed", status=Status.MISSED),
        a_goal("ready"),
    ]
    assert ids(public(*goals)) == ["ready"]
    preview = narrow_to_public(a_plan(*goals), with_drafts=True).plan
    assert ids(preview) == ["draft", "idea", "ready"]


def test_public_pages_refuse_what_holds_private_files():
    with pytest.raises(ValueError, match="tracked files alone"):
        public(a_goal("private/golf", is_private=True))
    with pytest.raises(ValueError, match="tracked files alone"):
        public(employers=(Employer("acme"),))
    with pytest.raises(ValueError, match="tracked files alone"):
        public(reflection="What drives me")


def test_public_pages_are_the_same_with_and_without_the_private_folder():
    tracked = {
        "plan": "name: Jo\nrole: Seller\nas_of: 2026-10",
        "goals__sales": "---\ngoal: Sell\nstatus: ready\n---",
    }
    whole = texts(
        **tracked,
        private__goals__sales="---\nobstacles: Fear\nserves: private/golf\n---",
        private__goals__golf="---\ngoal: Play golf\nmeans: sales\n---",
    )
    assert len(parse_whole(whole).plan.goals) == 2
    plans = [parse_tracked(files).plan for files in (texts(**tracked), whole)]
    seen = [narrow_to_public(plan) for plan in plans]
    assert seen[0] == seen[1]


def test_resources_are_shown_only_when_used():
    resources = (
        Resource("Academy", id="academy"),
        Resource("Library"),
        Resource("Mentor scheme"),
        Resource("Unused", id="unused"),
        Resource("Kept for a draft"),
    )
    goals = (
        a_goal(
            "goal",
            a_step(uses=("academy",)),
            a_step(uses=("Mentor scheme",), share=ME),
            resources=(Resource("Library"), Resource("", id="by-id")),
        ),
        a_goal("draft", a_step(uses=("Kept for a draft",)), status=Status.DRAFT),
    )
    plan = public(*goals, resources=resources)
    assert [item.name for item in plan.resources] == ["Academy", "Library"]
    by_id = a_goal("goal", resources=(Resource("", id="unused"),))
    plan = public(by_id, resources=resources)
    assert [item.name for item in plan.resources] == ["Unused"]


def test_skills_are_shown_where_the_list_or_they_themselves_say_so():
    skills = (Skill("Calls"), Skill("Talks", share="public"), Skill("Sums", share="me"))
    whole = (*skills, Skill(share="employer"))

    def names(plan):
        return [skill.name for skill in plan.skills]

    assert names(public(skills=skills)) == ["Talks"]
    assert names(public(skills=(*skills, Skill(share="public")))) == ["Calls", "Talks"]
    assert names(public(skills=whole)) == ["Talks"]
    assert names(for_employer(skills=whole)) == ["Calls", "Talks"]


def test_an_employer_sees_people_by_their_role_alone():
    people = (
        Person("my mentor", "listens to calls"),
        Person("Ann Example, sales manager"),
        Person("Kim Example", "opens doors"),
        Person("Lee Example"),
    )
    goal = a_goal("goal", people=people)
    assert for_employer(goal).goals[0].people == (
        Person("mentor"),
        Person("manager"),
    )
    assert public(goal).goals[0].people == ()
    assert narrow_to_me(a_plan(goal)).plan.goals[0].people == people


def test_a_note_of_the_log_leaves_no_empty_entry():
    log = (Entry(on("2026-11"), "secret"), Entry(on("2026-12"), "x", Amount("5")))
    shown = public(a_goal("goal", log=log)).goals[0].log
    assert shown == (Entry(on("2026-12"), now=Amount("5")),)


def test_naming_a_goal_is_consent_to_show_it_to_that_employer():
    goals = (
        a_goal("dropped", status=Status.DROPPED, share=ME),
        a_goal("personal", kind="personal"),
        a_goal("shared", kind="personal", share=EMPLOYER),
        a_goal("private/golf", is_private=True, kind="personal", share=PUBLIC),
        a_goal("ready"),
    )
    chosen = ("dropped", "personal", "shared", "private/golf", "gone")
    assert ids(for_employer(*goals, chosen=chosen)) == [
        "dropped",
        "private/golf",
        "shared",
    ]
    assert ids(for_employer(*goals, chosen=())) == []


def test_an_employer_sees_nothing_of_others_or_of_goals_that_stay_hidden():
    acme = Employer(
        "acme",
        company="Acme",
        goals=(Chosen("ready"), Chosen("personal", say="My house")),
        interview=on("2027-03-04"),
        link="n7k2q9",
        key="secret-key",
    )
    plan = a_plan(
        a_goal("ready"),
        a_goal("personal", kind="personal"),
        employers=(acme, Employer("other", company="Other")),
        reflection="What drives me",
    )
    seen = narrow_to_employer(plan, acme)
    assert seen.employer == Employer("acme", company="Acme", goals=(Chosen("ready"),))
    assert seen.plan.employers == ()
    assert seen.plan.reflection == ""


def test_i_see_everything_in_the_order_of_goals():
    goals = (a_goal("b", by="2028"), a_goal("a", by="2028"), a_goal("c", by="2027"))
    hidden = a_goal("d", a_step(share=ME), kind="personal", obstacles=("Fear",))
    seen = narrow_to_me(a_plan(*goals, hidden)).plan
    assert ids(seen) == ["c", "a", "b", "d"]
    assert seen.goals[-1] == hidden


def test_goals_come_by_priority_then_deadline_then_id():
    goals = (
        Goal("z"),
        Goal("a"),
        a_goal("late", by="2029"),
        a_goal("soon", by="2027"),
        a_goal("third", priority=3),
        a_goal("first", priority=1),
    )
    order = ["first", "third", "soon", "late", "a", "z"]
    assert [goal.id for goal in in_order(goals)] == order
