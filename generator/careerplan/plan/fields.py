"""The one table of fields: it drives the parser, its messages and the manual.

Each row says a key's form (`forms.py` reads it), who may see it (`audience.py`),
what it means and how it looks. `nearby` are words people type when they mean the key.
"""

from dataclasses import dataclass, field

ME, EMPLOYER, PUBLIC = "me", "employer", "public"


@dataclass(frozen=True, slots=True)
class Field:
    """One key of one kind of record."""

    key: str
    form: str  # a name of forms.FORMS
    help: str  # what it means, for messages, hover text and the manual
    example: str  # as it is typed
    audience: str = PUBLIC  # who may see it, where its record may be seen at all
    default: str = ""  # in words; empty where absent means nothing
    choices: tuple[str, ...] = ()
    is_needed: bool = False
    smart: str = ""  # the letter it answers
    also: tuple[str, ...] = ()  # other names that are read as the same key
    nearby: tuple[str, ...] = ()
    attribute: str = field(init=False, repr=False)  # its name in the model

    def __post_init__(self) -> None:
        """Make a name that Python takes."""
        name = self.key.replace("-", "_")
        is_taken = name in ("from", "or", "with")
        object.__setattr__(self, "attribute", f"{name}_" if is_taken else name)


@dataclass(frozen=True, slots=True)
class Record:
    """One kind of mapping that users write."""

    what: str  # as messages name it
    fields: tuple[Field, ...]
    sentence: str = ""  # the key that a bare sentence stands for
    by_name: dict[str, Field] = field(init=False, repr=False, compare=False)
    needed: tuple[Field, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Note the fields by all their names, and those that must be there."""
        names: dict[str, Field] = {}
        for row in self.fields:
            for key in (row.key, *row.also):
                names.setdefault(key, row)
        object.__setattr__(self, "by_name", names)
        needed = tuple(row for row in self.fields if row.is_needed)
        object.__setattr__(self, "needed", needed)

    def find(self, key: str) -> Field | None:
        """Return the field of a key or of one of its other names."""
        return self.by_name.get(key)


KINDS = ("deadline", "certification", "training", "experience", "project", "network")
SITUATIONS = (
    "promotion",
    "new-field",
    "move-inside",
    "leadership",
    "development",
    "research",
    "networking",
)
SHARES = (ME, EMPLOYER, PUBLIC)

RESOURCE = Record(
    "a resource",
    (
        Field(
            "name",
            "text",
            "what it is called",
            "name: Sales academy",
            is_needed=True,
        ),
        Field("id", "id", "a short name to refer to it by", "id: sales-academy"),
        Field(
            "from",
            "choice",
            "who it belongs to",
            "from: company",
            choices=("company", "own", "public"),
        ),
        Field(
            "access",
            "choice",
            "whether you can use it",
            "access: have",
            audience=ME,
            choices=("have", "ask", "no"),
        ),
        Field("why", "text", "why it matters for the goal", "why: It teaches closing"),
    ),
    sentence="name",
)
PERSON = Record(
    "a person",
    (
        Field(
            "who",
            "text",
            "a name or a role",
            "who: mentor",
            is_needed=True,
            nearby=("name", "person"),
        ),
        Field("how", "text", "how they help", "how: Listens to two calls", ME),
    ),
    sentence="who",
)
MEASURE = Record(
    "a measure",
    (
        Field("text", "text", "the measure as a sentence", "text: A signed contract"),
        Field("from", "amount", "the number at the start", "from: 0"),
        Field(
            "to",
            "amount",
            "the number to reach",
            "to: 12",
            nearby=("goal", "target"),
        ),
        Field("now", "amount", "the number today", "now: 4"),
        Field("unit", "text", "what is counted", "unit: deals a quarter"),
    ),
    sentence="text",
)
ENTRY = Record(
    "an entry of the log",
    (
        Field("on", "date", "the day or month", "on: 2027-02", nearby=("date", "when")),
        Field("note", "text", "what happened", "note: Closed the first", audience=ME),
        Field("now", "amount", "the number reached", "now: 5"),
        Field("grade", "text", "your own mark, in any scale", "grade: B+"),
    ),
    sentence="note",
)
EVIDENCE = Record(
    "a piece of evidence",
    (
        Field("link", "address", "where it can be seen", "link: https://example.com"),
        Field("name", "text", "what it is called", "name: The certificate"),
    ),
    sentence="link",
)
ROLE = Record(
    "a role of the path",
    (
        Field("role", "text", "its name", "role: Sales team lead", is_needed=True),
        Field("years", "count", "how long it lasts", "years: 2", default="1"),
        Field("goal", "id", "the goal that reaches it", "goal: team-lead"),
        Field("or", "texts", "what would do instead", "or: Account manager"),
    ),
    sentence="role",
)
SKILL = Record(
    "a skill",
    (
        Field("name", "text", "what it is called", "name: Cold calling"),
        Field("now", "text", "how well you do it", "now: 2"),
        Field(
            "target",
            "text",
            "how well you want to do it",
            "target: 4",
            nearby=("goal", "to"),
        ),
        Field("scale", "text", "the scale", "scale: 1-5"),
        Field("share", "choice", "who may see it", "share: public", choices=SHARES),
    ),
    sentence="name",
)
HORIZON = Record(
    "the horizon",
    (
        Field("short", "count", "months up to which is short term", "short: 36"),
        Field("long", "count", "months from which is long term", "long: 60"),
    ),
)
ANSWERS = Record(
    "your own answers",
    (
        Field("career-goals", "text", "what they are", "career-goals: I want to sell"),
        Field("five-years", "text", "where you will be", "five-years: I see my team"),
        Field("five-year-plan", "text", "how", "five-year-plan: Sell, then lead"),
        Field("together", "text", "how you help each other", "together: I am calm"),
    ),
)
STEP = Record(
    "a step",
    (
        Field(
            "do",
            "text",
            "what you do",
            "do: Take the product course",
            is_needed=True,
            nearby=("step", "task", "what", "title", "name"),
        ),
        Field("id", "id", "a short name for after", "id: course"),
        Field("kind", "choice", "what sort of step", "kind: training", choices=KINDS),
        Field(
            "takes",
            "length",
            "how long it lasts on the calendar",
            "takes: 3 months",
            nearby=("duration", "length", "for", "time"),
        ),
        Field(
            "load",
            "load",
            "hours a week while it lasts",
            "load: 4 h/week",
            audience=ME,
            nearby=("effort", "hours"),
        ),
        Field(
            "by",
            "date",
            "when it ends",
            "by: 2027-06",
            nearby=("deadline", "due", "date", "end", "until", "when"),
        ),
        Field("start", "start", "when it begins at the earliest", "start: 2027-02"),
        Field("every", "every", "how often it repeats", "every: quarter"),
        Field(
            "after",
            "references",
            "steps or goals that come first",
            "after: team-lead#course",
            default="the step above",
            nearby=("needs", "depends", "requires"),
        ),
        Field(
            "alongside",
            "flag",
            "runs beside the step above and ends with it",
            "alongside: true",
            default="false",
        ),
        Field("uses", "texts", "resources it needs", "uses: sales-academy"),
        Field("with", "texts", "people who help", "with: my mentor", audience=ME),
        Field("priority", "priority", "1, 2 or 3", "priority: 1"),
        Field(
            "state",
            "choice",
            "how far it is",
            "state: doing",
            default="todo",
            choices=("todo", "doing", "done", "maybe", "skipped"),
            nearby=("status", "done"),
        ),
        Field("evidence", "records:evidence", "proof", "evidence: https://example.com"),
        Field(
            "share",
            "choice",
            "who may see it",
            "share: me",
            audience=ME,
            default="as its goal",
            choices=SHARES,
        ),
    ),
    sentence="do",
)
RECORDS = {
    "resource": RESOURCE,
    "person": PERSON,
    "measure": MEASURE,
    "entry": ENTRY,
    "evidence": EVIDENCE,
    "role": ROLE,
    "skill": SKILL,
    "answers": ANSWERS,
    "horizon": HORIZON,
    "step": STEP,
}
