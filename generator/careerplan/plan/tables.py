"""The table of fields, continued: the keys of whole files."""

from careerplan.plan.fields import (
    EMPLOYER,
    ME,
    RECORDS,
    SHARES,
    SITUATIONS,
    Field,
    Record,
)

PLAN = Record(
    "plan.yaml",
    (
        Field("name", "text", "the name shown", "name: Jo Doe", is_needed=True),
        Field(
            "role",
            "text",
            "where you are now",
            "role: Customer service representative",
            is_needed=True,
            nearby=("job", "position", "title"),
        ),
        Field("company", "text", "your present employer", "company: Example Cards"),
        Field("headline", "text", "one line under the name", "headline: I like people"),
        Field(
            "as_of",
            "as-of",
            "the day or month the plan was written",
            "as_of: 2026-11",
            is_needed=True,
            nearby=("date", "asof", "as-of", "today", "written"),
        ),
        Field(
            "path",
            "path",
            "the roles you want to hold, in order",
            "path: Seller → Top seller → Team lead",
        ),
        Field(
            "start",
            "start",
            "the year or month the path begins",
            "start: 2026-09",
            default="the year of as_of",
        ),
        Field(
            "capacity",
            "load",
            "hours a week you have for the plan",
            "capacity: 6 h/week",
            audience=ME,
        ),
        Field(
            "resources",
            "records:resource",
            "what you can use",
            "resources: Public library",
        ),
        Field(
            "pitch", "text", "your own pitch, instead of the derived one", "pitch: …"
        ),
        Field("flair", "text", "one personal line", "flair: I bake for the office"),
        Field(
            "skills",
            "records:skill",
            "what you can do and want to do better",
            "skills: Negotiation",
            audience=ME,
        ),
        Field(
            "links",
            "links",
            "addresses by name",
            "links: {email: jo@example.com}",
            nearby=("contact", "contacts", "link"),
        ),
        Field(
            "url",
            "url",
            "the address of the site",
            "url: https://jo.example.com",
            nearby=("site", "base_url", "baseurl", "address"),
        ),
        Field("theme", "id", "how the site looks", "theme: base", default="base"),
        Field("language", "language", "its language", "language: en", default="en"),
        Field("accent", "colour", "its colour", 'accent: "#0B5A52"'),
        Field(
            "horizon",
            "record:horizon",
            "the limits of short and long term, in months",
            "horizon: {short: 36, long: 60}",
            default="36 and 60",
        ),
        Field(
            "ladder",
            "texts",
            "the rungs of your field, from low to high",
            "ladder: [Trainee, Seller, Team lead]",
            audience=ME,
        ),
        Field(
            "synonyms",
            "synonyms",
            "words that mean the same to the rules",
            "synonyms: {client: [customer]}",
            audience=ME,
        ),
        Field(
            "vocabulary",
            "texts",
            "names the rules and the pitch should know",
            "vocabulary: [Salesforce]",
        ),
        Field(
            "fiscal_year_start",
            "month",
            "the month a business or school year begins in",
            "fiscal_year_start: August",
            default="January",
        ),
        Field(
            "hemisphere",
            "choice",
            "which half of the world, for seasons",
            "hemisphere: south",
            default="north",
            choices=("north", "south"),
        ),
        Field(
            "busy_quarter",
            "count",
            "how many goals may end in one quarter",
            "busy_quarter: 4",
            audience=ME,
            default="4",
        ),
        Field(
            "allow",
            "allow",
            "rules that do not apply, with the reason",
            "allow: {T8: my field moves in leaps}",
            audience=ME,
        ),
        Field("schema", "schema", "the version of this format", "schema: 1", ME),
    ),
)

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
        Field("log", "records:entry", "what happened so far", "log: …"),
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
NOTES = Field("notes", "text", "the text below, in a .yaml file", "notes: …")
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
            "goals", "chosen", "goals to show them", "goals: into-sales", is_needed=True
        ),
        Field("detail", "texts", "what you know of them", "detail: The academy"),
        Field("offers", "texts", "what they can give, in order", "offers: Team lead"),
        Field("excited", "text", "what you would like to do", "excited: Call first"),
        Field("gain", "text", "the experience you would gain", "gain: Big accounts"),
        Field("ask", "texts", "what you ask for", "ask: A mentor"),
        Field("give", "texts", "what you bring", "give: Six years on the phone"),
        Field("flexible", "texts", "what you are open to", "flexible: Any region"),
        Field("pitch", "text", "your own pitch for them", "pitch: …"),
        Field("step-to", "text", "the role this job leads to", "step-to: Team lead"),
        Field("interview", "date", "the day", "interview: 2027-03-04", ME),
        Field("link", "link", "the address of their page", "link: n7k2q9", ME),
        Field("key", "key", "what unlocks it", "key: …", ME),
        Field("allow", "allow", "rules that do not apply", "allow: {E4: …}", ME),
    ),
)
REFLECTION = Record(
    "reflection.md",
    (Field("allow", "allow", "rules that do not apply", "allow: {V4: …}", ME),),
)
ALL_RECORDS = RECORDS | {"chosen": CHOSEN}
FILES = {
    "plan": PLAN,
    "goal": GOAL,
    "employer": EMPLOYER_FILE,
    "reflection": REFLECTION,
}
