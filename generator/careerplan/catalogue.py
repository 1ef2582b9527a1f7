"""Every rule there is: its code, its name, how severe it is, and why it exists.

The modules in `rules/` say when a rule fires, the pages in `rules/pages/` explain it.
"""

from careerplan.finding import Rule, Severity

_E, _W, _H = Severity.ERROR, Severity.WARNING, Severity.HINT
_ALWAYS, _PUBLISHED = "always", "published"

# code, name, severity in a field, severity in words alone, why, what it stops
_SPECIFIC = (
    ("S1", "missing-what", _E, _W, "a goal that names no result cannot be reached"),
    ("S2", "abstract-object", _W, _W, "two readers would picture two different things"),
    ("S3", "wish-or-quality", _W, _W, "a wish has no day on which it has come true"),
    ("S4", "missing-ws", _W, _H, "who, what, where, when and why give a goal its form"),
    ("S5", "kind-without-instance", _H, _H, "a reader asks which one, and so will you"),
    ("S6", "several-goals", _H, _H, "of several goals in one, the last is forgotten"),
    ("S7", "hedge", _H, _H, "a goal that doubts itself convinces nobody"),
)
_MEASURABLE = (
    ("M1", "no-marker", _E, _W, "without a marker nobody can tell done from not done"),
    ("M2", "unmeasurable-verb", _W, _W, "some verbs can go on for ever"),
    ("M3", "subjective-threshold", _W, _H, "somebody has to decide what is enough"),
    ("M4", "change-without-baseline", _W, _H, "a change is read from where it began"),
    ("M5", "measure-contradiction", _E, _W, "numbers and words must say the same"),
    ("M6", "missing-count", _W, _H, "an act that can be counted asks for its number"),
    ("M7", "unobservable-measure", _W, None, "a measure is what somebody can look at"),
)
_ACHIEVABLE = (
    (
        "A1",
        "overcommitted",
        _E,
        None,
        "a week holds only so many hours, however good the plan",
    ),
    ("A2", "too-late", _E, None, "a plan whose first step is overdue cannot be kept"),
    (
        "A3",
        "resource-not-accessible",
        _E,
        _W,
        "a plan that leans on what you cannot use falls over",
    ),
    ("A4", "no-means", _W, _H, "an interviewer asks how you will get there"),
    ("A5", "implausible-jump", _W, _W, "a ladder is climbed a rung at a time"),
    ("A6", "perfection", _W, _H, "one slip ends a goal that allows for none"),
    ("A7", "outside-control", _H, _H, "what others decide you can only prepare"),
    ("A8", "too-many-goals", _H, None, "goals that end together wait for each other"),
    ("A9", "unexplained-resource", _H, None, "an employer pays for what it sees used"),
    ("A10", "equal-priority", _H, None, "in a full week one of two steps gives way"),
)
_REALISTIC = (
    ("R1", "no-relevance", _E, _W, "employers ask what a goal does for the role"),
    ("R2", "empty-relevance", _W, None, "a reason says more than the goal itself"),
    (
        "R3",
        "long-relevance",
        _H,
        None,
        "a few words are kept in mind",
    ),
    ("R4", "outside-scope", _W, _H, "a goal far from your work raises a question"),
)
_TIMELY = (
    ("T1", "no-deadline", _E, _W, "a goal is timely when a reader can tell it is late"),
    (
        "T2",
        "unreadable-date",
        _E,
        None,
        "a date that two people read differently is no deadline",
        _PUBLISHED,
    ),
    ("T3", "vague-time", _W, _W, "a time without an end never comes"),
    ("T4", "cadence-without-end", _H, _H, "how often is not until when"),
    (
        "T5",
        "past-or-unanchored",
        _E,
        _E,
        "a deadline counts from the day the plan was written",
        _PUBLISHED,
    ),
    ("T6", "horizon-mismatch", _W, _H, "short and long term mean years to a reader"),
    (
        "T7",
        "step-order",
        _E,
        None,
        "steps are worked backward from the deadline, so each must fit before it",
    ),
    (
        "T8",
        "five-year-gap",
        _H,
        None,
        "a reader of a yearly plan looks for something in every year",
    ),
)
_CHAIN = (
    (
        "C1",
        "unknown-goal",
        _E,
        None,
        "an arrow that points at nothing breaks the chain a reader follows",
        _ALWAYS,
    ),
    (
        "C2",
        "circle",
        _E,
        None,
        "things that wait for each other can never start",
        _ALWAYS,
    ),
    ("C3", "serves-nothing", _H, None, "a goal is kept for the sake of another"),
    ("C4", "unserved-personal", _H, None, "a wish without a way stays a wish"),
    ("C5", "path-unreachable", _W, None, "a path is followed goal by goal"),
    ("C6", "kind-mixed", _H, None, "an interview is about the professional half"),
)
_INTERVIEW = (
    ("I1", "empty-pocket", _W, None, "bring one or two goals you can talk about"),
    ("I2", "one-horizon", _W, None, "interviewers ask for the near and the far goal"),
    ("I3", "no-impact", _W, None, "whatever you do should do something for them"),
    (
        "I4",
        "placeholder",
        _E,
        None,
        "not knowing is the worst answer there is",
        _PUBLISHED,
    ),
    ("I5", "inflexible", _H, None, "an employer wants room to place you"),
    ("I6", "tone", _H, None, "calm and short is heard to the end"),
    ("I7", "pitch-length", _W, None, "a pitch is heard between two floors"),
    ("I8", "personal-in-interview", _W, None, "an interview is about your work"),
    ("I9", "stale", _H, None, "a goal that nobody looks at is not worked on"),
    ("I10", "no-direction", _W, None, "goals that lead apart look like no plan"),
    ("I11", "reflection-empty", _H, None, "the questions come up in the interview"),
    ("I12", "obstacle-open", _H, None, "an obstacle you know of deserves a step"),
    ("I13", "no-dated-step", _H, None, "an action plan has dates or certificates"),
    ("I14", "long-flair", _H, None, "a personal touch is one line"),
)
_EMPLOYER = (
    ("E1", "no-company-detail", _W, None, "a detail shows that you mean this company"),
    ("E2", "beyond-company", _W, None, "what they cannot offer they cannot promise"),
    ("E3", "unrelated", _W, None, "goals are about this company and this role"),
    ("E4", "one-sided", _H, None, "they ask how you can help each other"),
    ("E5", "cross-employer", _E, None, "nobody wants to read another suitor's name"),
    ("E6", "loyalty", _H, None, "a move inside is a promise to stay"),
    ("E7", "not-excited", _H, None, "they hire whoever wants to begin"),
)
_PRIVACY = (
    ("V1", "leak", _E, None, "what is private stays off every page", _ALWAYS),
    (
        "V2",
        "personal-public",
        _E,
        None,
        "personal goals stay private unless you say why they may be seen",
        _ALWAYS,
    ),
    ("V3", "pay-public", _E, None, "what you earn is nobody's business", _ALWAYS),
    ("V4", "private-tracked", _E, None, "what git tracks is published", _ALWAYS),
    ("V5", "personal-data", _W, None, "a page can be read by anybody"),
    ("V6", "private-named", _W, None, "the name alone tells what is private"),
    ("V7", "private-field-tracked", _W, None, "a public repository shows its sources"),
    ("V8", "sealed-stale", _W, None, "an employer reads what was sealed, not the plan"),
)
_FILES = (
    ("X1", "unused-allow", _W, None, "an exception that nothing needs hides the next"),
    ("X2", "field-text-conflict", _W, None, "a reader sees both and believes neither"),
    (
        "X3",
        "allow-without-reason",
        _E,
        None,
        "a year from now the reason is all that is left",
        _ALWAYS,
    ),
    ("X4", "unknown-rule", _E, None, "an allow for no rule allows nothing", _ALWAYS),
    (
        "X5",
        "unknown-key",
        _E,
        None,
        "a misspelt key would be lost without a word",
        _ALWAYS,
    ),
    (
        "X6",
        "unreadable-file",
        _E,
        None,
        "what cannot be read cannot be built",
        _ALWAYS,
    ),
    (
        "X7",
        "wrong-type",
        _E,
        None,
        "a value of another form would be lost, or mean something else",
        _ALWAYS,
    ),
    ("X8", "unknown-link", _E, None, "a dead link costs a reader's trust", _ALWAYS),
    (
        "X9",
        "unsafe-link",
        _E,
        None,
        "pages ask no other host for anything and run nothing",
        _ALWAYS,
    ),
)
_ROWS = (
    *_SPECIFIC,
    *_MEASURABLE,
    *_ACHIEVABLE,
    *_REALISTIC,
    *_TIMELY,
    *_CHAIN,
    *_INTERVIEW,
    *_EMPLOYER,
    *_PRIVACY,
    *_FILES,
)
RULES = {row[0]: Rule(*row) for row in _ROWS}
NAMES = {rule.name: rule.code for rule in RULES.values()}
# Errors whatever the status of the goal; everything else follows it.
ALWAYS_ERRORS = frozenset(
    ("C1", "C2", "T2", "T5", *(f"V{n}" for n in range(1, 5)))
) | frozenset(f"X{n}" for n in range(3, 10))
# An exception for these would publish what is private, or build what cannot be read.
NEVER_ALLOWED = frozenset(
    ("C1", "C2", "T2", *(code for code in RULES if code[0] in "XV"))
) - {"V2", "V3", "V4", "X2"}
LETTERS = {
    "S": "Specific",
    "M": "Measurable",
    "A": "Achievable",
    "R": "Realistic",
    "T": "Timely",
}
