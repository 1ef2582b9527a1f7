"""Mappings become records: what is unknown, wrong or missing is told once, in place."""

from decimal import Decimal
from fractions import Fraction

import pytest

from careerplan.plan.model import (
    Chosen,
    Entry,
    Evidence,
    Goal,
    Measure,
    Person,
    Plan,
    Resource,
    Role,
    Skill,
    State,
    Step,
)
from careerplan.plan.periods import Length
from careerplan.plan.quantities import Amount
from careerplan.plan.records import MOST_STEPS
from tests.case_tables import PLAN, FileCase, read_file_cases, told
from tests.projects import parse_whole, texts

CASES = read_file_cases("keys.md")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_key_or_value_that_does_not_fit_is_told(
    case: FileCase, *, update_golden: bool
) -> None:
    findings = parse_whole(case.files).findings
    if update_golden:
        case.renew(findings)
    else:
        assert tuple(map(told, findings)) == case.expected


def test_there_are_cases() -> None:
    assert len(CASES) >= 45
    assert len({case.title for case in CASES}) == len(CASES)


def the_plan(keys: str) -> Plan:
    """Read a plan of which only some keys matter."""
    parsed = parse_whole(texts(plan=PLAN + keys))
    assert parsed.findings == ()
    return parsed.plan


def the_goal(keys: str) -> Goal:
    parsed = parse_whole(
        texts(plan=PLAN, goals__lead=f"---\ngoal: Lead\n{keys}---\nBody\n")
    )
    assert parsed.findings == ()
    (goal,) = parsed.plan.goals
    return goal


@pytest.mark.parametrize(
    "typed",
    [
        "steps: Call Anna, my mentor\n",
        "steps:\n  - Call Anna, my mentor\n",
        "steps: {do: 'Call Anna, my mentor'}\n",
        "steps:\n  do: Call Anna, my mentor\n",
        "steps:\n  -\n  - do: Call Anna, my mentor\n    by:\n  - ''\n",
        "steps:\n- do: >-\n    Call Anna,\n    my mentor\n",
    ],
)
def test_one_step_in_every_way_people_write_it(typed: str) -> None:
    assert the_goal(typed).steps == (Step(do="Call Anna, my mentor"),)


def test_all_keys_of_a_step() -> None:
    (first, step) = the_goal("""steps:
  - First
  - do: Take the course
    id: course
    kind: Training
    takes: 3 months
    load: 4 h/week
    every: 2 weeks
    after: [lead#first, top-seller]
    alongside: yes
    uses: sales-academy
    with: [Zoë, my mentor]
    priority: 2
    state: DONE
    evidence: [https://example.com, {name: The certificate}]
    share: me
""").steps
    assert first.after is None
    assert step == Step(
        do="Take the course",
        id="course",
        kind="training",
        takes=Length(months=3),
        load=Fraction(4),
        every=Length(days=14),
        after=("lead#first", "top-seller"),
        alongside=True,
        uses=("sales-academy",),
        with_=("Zoë", "my mentor"),
        priority=2,
        state=State.DONE,
        evidence=(Evidence("https://example.com"), Evidence(name="The certificate")),
        share=step.share,
    )
    assert step.share == "me"


@pytest.mark.parametrize(
    ("typed", "measure"),
    [
        ("measure: 12 deals\n", (Measure(text="12 deals"),)),
        (
            "measure: {from: 0, to: 12, now: 4.5, unit: deals}\n",
            (
                Measure(
                    from_=Amount("0", Decimal(0)),
                    to=Amount("12", Decimal(12)),
                    now=Amount("4.5", Decimal("4.5")),
                    unit="deals",
                ),
            ),
        ),
        (
            "measure:\n  - A contract\n  - to: 80 %\n",
            (Measure(text="A contract"), Measure(to=Amount("80 %", Decimal(80), "%"))),
        ),
        ("measure: {to: CEFR B2}\n", (Measure(to=Amount("CEFR B2")),)),
        ("measure: {}\n", ()),
        ("measure:\n  to:\n", ()),
        ("measure:\n  - {to: }\n  - One\n", (Measure(text="One"),)),
    ],
)
def test_measures(typed: str, measure: tuple[Measure, ...]) -> None:
    assert the_goal(typed).measure == measure


def test_one_sentence_stands_for_a_list_or_a_record() -> None:
    goal = the_goal(
        "people: my mentor\nresources: Sales academy\nlog: Asked\nevidence: a@b.org\n"
        "tags: sales\naims: Success\nserves: top-seller\nflexible: Retail\n"
    )
    assert goal.people == (Person("my mentor"),)
    assert goal.resources == (Resource("Sales academy"),)
    assert goal.log == (Entry(note="Asked"),)
    assert goal.evidence == (Evidence("mailto:a@b.org"),)
    assert goal.tags == ("sales",)
    assert goal.aims == ("success",)
    assert goal.serves == ("top-seller",)
    assert goal.flexible == ("Retail",)


def test_relevant_is_realistic() -> None:
    assert the_goal("relevant: I sell\n").realistic == "I sell"
    assert the_goal("relevant:\n").realistic == ""


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("path: A → B -> C => D\n", "ABCD"),
        ("path: A > B > C\n", "ABC"),
        ("path: →A→\n", "A"),
        ("path: [A -> B, C]\n", "ABC"),
        ("path:\n  - A\n  - role: B\n", "AB"),
        ("path:\n", ""),
        ("path: A" + " " * 100_000 + "→ B\n", "AB"),
    ],
)
def test_a_path_is_roles_with_arrows_or_a_list(typed: str, path: str) -> None:
    assert "".join(role.role for role in the_plan(typed).path) == path


def test_a_role_may_say_more() -> None:
    typed = "path:\n  - A\n  - {role: B, years: 2, goal: lead, or: [C, D]}\n"
    second = Role("B", years=2, goal="lead", or_=("C", "D"))
    assert the_plan(typed).path == (Role("A"), second)


def test_the_other_records_of_a_plan() -> None:
    plan = the_plan(
        "skills: [Negotiation, {name: SQL, now: 2, target: fluent, scale: 1-5}]\n"
        "links: {resume: files/jo.pdf, e-mail: jo@example.com, blog: ''}\n"
        "horizon: {short: 24}\nsynonyms: {client: [customer, buyer], shop: store}\n"
        "allow: {T8: my field moves in leaps}\ncapacity: 30 min/day\n"
        "fiscal_year_start: sep\nhemisphere: South\nurl: https://example.com/jo/\n"
    )
    skills = (Skill("Negotiation"), Skill("SQL", now="2", target="fluent", scale="1-5"))
    assert plan.skills == skills
    links = (("resume", "files/jo.pdf"), ("e-mail", "mailto:jo@example.com"))
    assert plan.links == links
    assert (plan.horizon.short, plan.horizon.long) == (24, 60)
    assert plan.synonyms == (("client", ("customer", "buyer")), ("shop", ("store",)))
    assert plan.allow == (("T8", "my field moves in leaps"),)
    assert plan.capacity == Fraction(7, 2)
    assert plan.fiscal_year_start == 9
    assert plan.calendar.is_southern
    assert plan.url == "https://example.com/jo"


EMPLOYER = "---\ncompany: Acme\nrole: Lead\ngoals:{}---\n"


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        (" lead\n", (Chosen("lead"),)),
        (" [lead, private/calm]\n", (Chosen("lead"), Chosen("private/calm"))),
        (" {lead: Lead you}\n", (Chosen("lead", say="Lead you"),)),
        ("\n  lead:\n", (Chosen("lead"),)),
        (
            "\n  lead: {say: Lead you, impact: A lead, realistic: I sell}\n",
            (Chosen("lead", "Lead you", "A lead", "I sell"),),
        ),
        (
            "\n  - lead\n  - shop: Lead it\n    sell:\n  -\n",
            (Chosen("lead"), Chosen("shop", "Lead it"), Chosen("sell")),
        ),
    ],
)
def test_goals_of_an_employer_in_all_their_forms(
    typed: str, chosen: tuple[Chosen, ...]
) -> None:
    text = EMPLOYER.format(typed)
    parsed = parse_whole(texts(plan=PLAN, private__employers__acme=text))
    assert parsed.findings == ()
    assert parsed.plan.employers[0].goals == chosen


def test_a_goal_has_so_many_steps_and_no_more() -> None:
    most = "steps:\n" + "  - Call\n" * MOST_STEPS
    assert len(the_goal(most).steps) == 200
    text = f"---\ngoal: Lead\n{most}  - Call\n---\n"
    parsed = parse_whole(texts(plan=PLAN, goals__lead=text))
    (finding,) = parsed.findings
    assert finding.rule == "X7"
    assert "201" in finding.message
    assert "200" in finding.message


@pytest.mark.parametrize(
    ("typed", "word"),
    [("no", "no"), ("~", "~"), ("null", "null"), ("2027-06-30", "2027-06-30")],
)
def test_a_text_is_never_taken_for_anything_else(typed: str, word: str) -> None:
    goal = the_goal(f"why: {typed}\ntags: [{typed}]\nsteps: {typed}\n")
    assert goal.why == word
    assert goal.tags == (word,)
    assert goal.steps == (Step(word),)
