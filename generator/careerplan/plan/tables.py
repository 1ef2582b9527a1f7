"""The table of fields, continued: the keys of the other files, and all of them."""

from careerplan.plan.fields import (
    EMPLOYER,
    ME,
    RECORDS,
    SHARES,
    SITUATIONS,
    Field,
    Record,
)
from careerplan.plan.plan_table import PLAN

GOAL = Record(
    "a goal",
    (
        Field(
            "goal",
            "text",
            "the goal as a command",
            "goal: Move into a sales position",
            is_needed=True,
            smart="S",
            nearby=("what", "name", "objective", "specific"),
        ),
        Field("title", "text", "a short label", "title: Into sales"),
        Field(
            "why",
            "text",
            "the professional reason",
            "why: I like to win customers over",
            smart="S",
            nearby=("reason", "because", "description"),
        ),
        Field("where", "text", "the field, team or company", "where: Sales", smart="S"),
        Field("who", "text", "who it is about", "who: me", default="you", smart="S"),
        Field(
            "measure",
            "measures",
            "what marks it as done",
            "measure: A signed contract as a seller",
            smart="M",
            nearby=("measurable", "measures", "metric", "target", "kpi"),
        ),
        Field(
            "achievable",
            "text",
            "why it can be done without overreaching",
            "achievable: Two evenings a week are free",
            audience=EMPLOYER,
            smart="A",
            nearby=("attainable",),
        ),
        Field(
            "realistic",
            "text",
            "how it fits the role and the company, in a few words",
            "realistic: I answer buyers every day",
            smart="R",
            also=("relevant",),
            nearby=("relevance", "realism"),
        ),
        Field(
            "by",
            "date",
            "the deadline",
            "by: 2027-Q3",
            smart="T",
            nearby=("deadline", "due", "date", "end", "until", "when", "timely"),
        ),
        Field("start", "start", "the earliest start", "start: 2027", default="as_of"),
        Field(
            "kind",
            "choice",
            "professional or personal",
            "kind: personal",
            default="professional",
            choices=("professional", "personal"),
        ),
        Field("serves", "ids", "goals this one leads to", "serves: team-lead"),
        Field("means", "ids", "goals that lead to this one", "means: into-sales"),
        Field(
            "under",
            "goal-id",
            "the goal this one is a part of",
            "under: team-lead",
            nearby=("parent", "part-of"),
        ),
        Field("after", "references", "what comes first", "after: into-sales#course"),
        Field("priority", "priority", "1, 2 or 3", "priority: 1"),
        Field("as_of", "as-of", "the day it was written", "as_of: 2027-01"),
        Field(
            "situation",
            "choice",
            "what sort of change",
            "situation: promotion",
            audience=ME,
            choices=SITUATIONS,
        ),
        Field(
            "aims",
            "choices",
            "what it is for",
            "aims: [success]",
            audience=ME,
            choices=("status", "salary", "success"),
        ),
        Field("area", "text", "a word to group by", "area: sales"),
        Field("tags", "texts", "words to find it by", "tags: [sales, people]"),
        Field(
            "impact",
            "text",
            "what the company gains, and who there",
            "impact: The sales team gets a seller who knows the product",
        ),
        Field("flexible", "texts", "what you are open to instead", "flexible: Retail"),
        Field(
            "steps",
            "records:step",
            "how you get there, in order",
            "steps: Take the course",
            nearby=("milestones", "tasks", "actions", "plan", "step"),
        ),
        Field(
            "resources",
            "records:resource",
            "what helps",
            "resources: sales-academy",
            smart="A",
        ),
        Field(
            "people",
            "records:person",
            "who helps",
            "people: mentor",
            audience=EMPLOYER,
            smart="A",
        ),
        Field(
            "status",
            "choice",
            "how far it is",
            "status: ready",
            default="idea",
            choices=(
                "idea",
                "draft",
                "ready",
                "achieved",
                "missed",
                "changed",
                "dropped",
            ),
            nearby=("state",),
        ),
        Field("log", "records:entry", "what happened so far", "log: Closed the first"),
        Field(
            "review",
            "choice",
            "how often you look at it",
            "review: month",
            audience=ME,
            choices=("month", "quarter", "year"),
        ),
        Field("evidence", "records:evidence", "proof", "evidence: https://example.com"),
        Field("obstacles", "texts", "what stands in the way", "obstacles: Time", ME),
        Field("if-not", "texts", "plan B", "if-not: Stay and train new people", ME),
        Field("original", "text", "the wording before", "original: Get better", ME),
        Field(
            "share",
            "choice",
            "who may see it",
            "share: public",
            audience=ME,
            choices=SHARES,
        ),
        Field(
            "allow",
            "allow",
            "rules that do not apply, with the reason",
            "allow: {M1: my manager judges it}",
            audience=ME,
        ),
    ),
)
# The keys that a private file adds to the public goal of the same id.
PRIVATE_HALF = Record(
    "the private half of a goal",
    tuple(
        row
        for row in GOAL.fields
        if row.key
        in ("obstacles", "if-not", "original", "log", "people", "serves", "allow")
    ),
)
NOTES = Field(
    "notes",
    "text",
    "the text below, in a .yaml file",
    "notes: What I have tried so far",
)
GOAL_WITH_NOTES = Record(GOAL.what, (*GOAL.fields, NOTES))
HALF_WITH_NOTES = Record(PRIVATE_HALF.what, (*PRIVATE_HALF.fields, NOTES))

CHOSEN = Record(
    "a goal for an employer",
    (
        Field("say", "text", "the goal in words for them", "say: Lead your team"),
        Field("impact", "text", "what they gain", "impact: The desk gets a lead"),
        Field("realistic", "text", "how it fits their role", "realistic: I sell"),
    ),
    sentence="say",
)
EMPLOYER_FILE = Record(
    "an employer",
    (
        Field("company", "text", "who is asking", "company: Acme", is_needed=True),
        Field("role", "text", "for which position", "role: Seller", is_needed=True),
        Field(
            "goals",
            "chosen",
            "goals to show them",
            "goals: into-sales",
            is_needed=True,
            nearby=("goal",),
        ),
        Field("detail", "texts", "what you know of them", "detail: The academy"),
        Field("offers", "texts", "what they can give, in order", "offers: Team lead"),
        Field("excited", "text", "what you would like to do", "excited: Call first"),
        Field("gain", "text", "the experience you would gain", "gain: Big accounts"),
        Field("ask", "texts", "what you ask for", "ask: A mentor"),
        Field("give", "texts", "what you bring", "give: Six years on the phone"),
        Field("flexible", "texts", "what you are open to", "flexible: Any region"),
        Field("pitch", "text", "your own pitch for them", "pitch: I know your callers"),
        Field(
            "answers",
            "record:answers",
            "your own answers for them",
            "answers: {together: I bring six years of calls}",
        ),
        Field("step-to", "text", "the role this job leads to", "step-to: Team lead"),
        Field("interview", "date", "the day", "interview: 2027-03-04", ME),
        Field("link", "link", "the address of their page", "link: n7k2q9", ME),
        Field(
            "key",
            "key",
            "what unlocks it",
            "key: this-is-no-key-but-it-looks-just-like-one-0",
            ME,
        ),
        Field(
            "allow",
            "allow",
            "rules that do not apply",
            "allow: {E4: They asked for my side}",
            ME,
        ),
    ),
)
REFLECTION = Record(
    "reflection.md",
    (
        Field(
            "allow",
            "allow",
            "rules that do not apply",
            "allow: {V4: It is in a private repository}",
            ME,
        ),
    ),
)
ALL_RECORDS = RECORDS | {"chosen": CHOSEN}
FILES = {
    "plan": PLAN,
    "goal": GOAL,
    "employer": EMPLOYER_FILE,
    "reflection": REFLECTION,
}
