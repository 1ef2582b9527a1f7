"""What a plan is: values only, in the user's words, with dates resolved."""

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from careerplan.plan.origin import Origin
from careerplan.plan.periods import Calendar, Length, Period
from careerplan.plan.quantities import Amount


class Status(StrEnum):
    """How far a goal is; ready and achieved goals are public."""

    IDEA = "idea"
    DRAFT = "draft"
    READY = "ready"
    ACHIEVED = "achieved"
    MISSED = "missed"
    CHANGED = "changed"
    DROPPED = "dropped"

    @property
    def is_closed(self) -> bool:
        """Tell whether the goal is no longer worked on."""
        return self in (self.ACHIEVED, self.MISSED, self.CHANGED, self.DROPPED)


class State(StrEnum):
    """How far a step is."""

    TODO = "todo"
    DOING = "doing"
    DONE = "done"
    MAYBE = "maybe"
    SKIPPED = "skipped"


class Audience(StrEnum):
    """Who may see something, narrow to wide."""

    ME = "me"
    EMPLOYER = "employer"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Resource:
    """Something that helps: a course, a budget, a library."""

    name: str
    id: str = ""
    from_: str = ""  # company, own or public
    access: str = ""  # have, ask or no
    why: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who helps, by name or by role."""

    who: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """What marks a goal as done: a sentence, or a number to reach."""

    text: str = ""
    from_: Amount | None = None
    to: Amount | None = None
    now: Amount | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a goal's log."""

    on: Period | None = None
    note: str = ""  # always mine
    now: Amount | None = None
    grade: str = ""
    is_mine: bool = False  # stands in the private half of the goal


@dataclass(frozen=True, slots=True)
class Evidence:
    """Proof that can be looked at, or named."""

    link: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """One stop of the path."""

    role: str
    years: int = 1
    goal: str = ""  # the id of the goal that reaches it
    or_: tuple[str, ...] = ()  # what would do instead


@dataclass(frozen=True, slots=True)
class Skill:
    """Something learnt, now and as it shall be."""

    name: str = ""
    now: str = ""
    target: str = ""
    scale: str = ""
    share: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do on the way to a goal."""

    do: str
    id: str = ""
    kind: str = ""
    takes: Length | None = None
    load: Fraction | None = None  # hours a week
    by: Period | None = None
    start: Period | None = None
    every: Length | None = None
    after: tuple[str, ...] | None = None  # goal, step or goal#step; None: the one above
    alongside: bool = False
    uses: tuple[str, ...] = ()
    with_: tuple[str, ...] = ()
    priority: int | None = None
    state: State = State.TODO
    evidence: tuple[Evidence, ...] = ()
    share: Audience | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether the step still has to be done."""
        return self.state in (State.TODO, State.DOING)

    @property
    def is_dated(self) -> bool:
        """Tell whether the step has a length or a date of its own."""
        return bool(self.takes or self.by or self.start)


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal, as its file says it."""

    id: str
    goal: str = ""
    title: str = ""
    why: str = ""
    where: str = ""
    who: str = ""
    measure: tuple[Measure, ...] = ()
    achievable: str = ""
    realistic: str = ""
    by: Period | None = None
    start: Period | None = None
    kind: str = ""  # professional or personal; empty until the parent is known
    serves: tuple[str, ...] = ()
    means: tuple[str, ...] = ()
    under: str = ""
    after: tuple[str, ...] = ()
    priority: int | None = None
    as_of: Period | None = None
    situation: str = ""
    aims: tuple[str, ...] = ()
    area: str = ""
    tags: tuple[str, ...] = ()
    impact: str = ""
    flexible: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    resources: tuple[Resource, ...] = ()
    people: tuple[Person, ...] = ()
    status: Status = Status.IDEA
    log: tuple[Entry, ...] = ()
    review: str = ""
    evidence: tuple[Evidence, ...] = ()
    obstacles: tuple[str, ...] = ()
    if_not: tuple[str, ...] = ()
    original: str = ""
    share: Audience | None = None
    allow: tuple[tuple[str, str], ...] = ()  # rule and reason
    body: str = ""
    is_private: bool = False  # lies in private/
    origin: Origin | None = field(default=None, repr=False, compare=False)
    half: Origin | None = field(default=None, repr=False, compare=False)  # in private/

    @property
    def is_personal(self) -> bool:
        """Tell a personal goal from a professional one."""
        return self.kind == "personal"

    @property
    def label(self) -> str:
        """Return the title, or the goal where it has none."""
        return self.title or self.goal


@dataclass(frozen=True, slots=True)
class Chosen:
    """A goal chosen for an employer, with what is said of it there."""

    id: str
    say: str = ""
    impact: str = ""
    realistic: str = ""


@dataclass(frozen=True, slots=True)
class OwnAnswers:
    """The author's own answers to the four questions; each wins over the derived."""

    career_goals: str = ""
    five_years: str = ""
    five_year_plan: str = ""
    together: str = ""


@dataclass(frozen=True, slots=True)
class Employer:
    """One employer, and the version of the plan for them. Always private."""

    id: str
    company: str = ""
    role: str = ""
    goals: tuple[Chosen, ...] = ()
    detail: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    excited: str = ""
    gain: str = ""
    ask: tuple[str, ...] = ()
    give: tuple[str, ...] = ()
    flexible: tuple[str, ...] = ()
    pitch: str = ""
    answers: OwnAnswers = field(default_factory=OwnAnswers)
    step_to: str = ""
    interview: Period | None = None
    link: str = ""
    key: str = field(default="", repr=False)
    allow: tuple[tuple[str, str], ...] = ()
    body: str = ""
    origin: Origin | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Horizon:
    """The limits, in months, of short term and of long term."""

    short: int = 36
    long: int = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that was read; `audience` narrows it before anything is shown."""

    name: str = ""
    role: str = ""
    company: str = ""
    headline: str = ""
    as_of: Period | None = None
    path: tuple[Role, ...] = ()
    start: Period | None = None
    capacity: Fraction | None = None  # hours a week
    resources: tuple[Resource, ...] = ()
    pitch: str = ""
    answers: OwnAnswers = field(default_factory=OwnAnswers)
    flair: str = ""
    skills: tuple[Skill, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    url: str = ""
    theme: str = ""
    language: str = "en"
    accent: str = ""
    horizon: Horizon = field(default_factory=Horizon)
    ladder: tuple[str, ...] = ()
    synonyms: tuple[tuple[str, tuple[str, ...]], ...] = ()
    vocabulary: tuple[str, ...] = ()
    fiscal_year_start: int | None = None  # a month, 1 to 12
    hemisphere: str = ""
    busy_quarter: int = 4  # how many goals may end in one quarter
    allow: tuple[tuple[str, str], ...] = ()
    schema: int = 1
    goals: tuple[Goal, ...] = ()
    employers: tuple[Employer, ...] = ()
    reflection: str = ""
    reflected: Origin | None = field(default=None, repr=False, compare=False)
    origin: Origin | None = field(default=None, repr=False, compare=False)

    @property
    def calendar(self) -> Calendar:
        """Return what the dates of this plan hang on."""
        return Calendar(self.as_of, self.fiscal_year_start, self.hemisphere == "south")
