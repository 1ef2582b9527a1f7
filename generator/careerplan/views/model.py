"""What stands on each page: the values that themes show, and nothing hidden.

Every text is the user's own or a finished phrase; every address is relative to the
root of the site, or outside of it. Templates turn them into relative links.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class When:
    """A date as people read it, and as machines do."""

    label: str  # June 2027
    machine: str  # 2027-06, for the datetime of <time>
    lead: str = ""  # by or from, where the date is a limit


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads somewhere."""

    text: str
    address: str  # a page of the site, an address outside, or "" for a bare text


@dataclass(frozen=True, slots=True)
class Site:
    """What every page of the site knows."""

    name: str
    role: str
    company: str
    headline: str
    language: str
    direction: str  # ltr or rtl
    as_of: When
    url: str  # the address of the site with a slash at its end, or ""
    menu: tuple[Link, ...]
    links: tuple[Link, ...]  # how to reach the person
    email: str  # the address of the first button, or ""
    is_mine: bool = False  # the view for the author alone, where nothing is left out


@dataclass(frozen=True, slots=True)
class MeasureView:
    """One mark of a goal."""

    text: str
    now: str
    percent: int | None
    updated: When | None


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of an action plan."""

    number: int  # counted from 1, without gaps
    do: str
    kind: str
    state: str
    when: When | None  # the period it takes, or its deadline
    start: str  # first day, ISO, where it has a bar
    last: str  # last day, ISO
    takes: str
    repeats: str  # every quarter, 5 times
    uses: tuple[str, ...]
    evidence: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ResourceView:
    """Something that helps."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class SmartView:
    """The five answers of a goal that holds all five criteria."""

    specific: str
    measurable: tuple[str, ...]
    achievable_steps: int
    achievable_with: tuple[str, ...]  # public resources
    realistic: str
    timely: When


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of a goal's log."""

    when: When | None
    note: str
    now: str
    grade: str


@dataclass(frozen=True, slots=True)
class MineView:
    """What only the author sees of a goal."""

    original: str  # the wording before
    achievable: str
    obstacles: tuple[str, ...]
    if_not: tuple[str, ...]  # plan B
    people: tuple[str, ...]
    log: tuple[LogLine, ...]  # the newest last


@dataclass(frozen=True, slots=True)
class GoalView:
    """One goal, with everything its page shows."""

    id: str
    path: str  # goals/into-sales.html
    title: str
    goal: str
    term: str  # short, between, long, or ""
    status: str  # ready or achieved
    by: When | None
    by_day: str  # its last day, ISO
    start_by: When | None  # start no later than
    slack: str
    is_too_late: bool
    start: When | None
    why: str
    where: str
    who: str
    realistic: str
    impact: str
    flexible: tuple[str, ...]
    measures: tuple[MeasureView, ...]
    steps: tuple[StepView, ...]
    steps_done: int
    steps_total: int
    company_resources: tuple[ResourceView, ...]
    other_resources: tuple[ResourceView, ...]
    evidence: tuple[Link, ...]
    leads_to: tuple[Link, ...]
    led_by: tuple[Link, ...]
    waits_for: tuple[Link, ...]  # goals that come first, itself or for one of its steps
    parts: tuple[Link, ...]
    part_of: Link | None
    area: str
    tags: tuple[str, ...]
    body: str  # Markdown
    finished: When | None  # when an achieved goal was, as the log says
    smart: SmartView | None  # where all five criteria hold
    seen_by: str = ""  # me, employer or public; only in the view for the author
    mine: MineView | None = None  # what nobody else sees; only in that view

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be reached."""
        return self.status not in ("achieved", "missed", "changed", "dropped")

    @property
    def next_step(self) -> StepView | None:
        """Return the first step that is dated and not done."""
        waiting = (step for step in self.steps if step.state in ("todo", "doing"))
        return next((step for step in waiting if step.when), None)


@dataclass(frozen=True, slots=True)
class RoleView:
    """One stop of the path."""

    role: str
    term: str  # short, between or long
    years: str  # 2027, or 2027-28, or 2028 – 2029
    alternatives: tuple[str, ...]
    goal: Link | None
    is_current: bool  # the year the plan was written in lies in it
    is_this_job: bool = False  # on the page for one employer: what they offer


@dataclass(frozen=True, slots=True)
class YearItem:
    """A goal or a step that ends in a year."""

    when: When
    text: str
    goal: Link


@dataclass(frozen=True, slots=True)
class YearView:
    """One year of the plan."""

    label: str
    roles: tuple[RoleView, ...]
    goals: tuple[YearItem, ...]
    steps: tuple[YearItem, ...]


@dataclass(frozen=True, slots=True)
class YearsView:
    """The plan year by year."""

    title: str  # Five-year plan
    years: tuple[YearView, ...]
    before: tuple[YearItem, ...]
    later: tuple[YearItem, ...]


@dataclass(frozen=True, slots=True)
class PitchView:
    """One length of the pitch."""

    title: str  # 30 seconds
    length: str  # 67 words · about 29 seconds
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnswerView:
    """The answer to one question of an interview."""

    key: str  # career-goals, five-years, five-year-plan or together
    question: str  # Where do you see yourself in five years?
    texts: tuple[PitchView, ...]  # the shortest first


@dataclass(frozen=True, slots=True)
class SkillView:
    """A skill, from here to there."""

    name: str
    now: str
    target: str
    scale: str


@dataclass(frozen=True, slots=True)
class ChainView:
    """From why to what, and what comes next."""

    why: str
    goal: GoalView
    then: tuple[Link, ...]  # the goals it leads to, one behind the other


@dataclass(frozen=True, slots=True)
class SiteView:
    """The whole site: every page shows a part of it."""

    site: Site
    destination: str  # where the path leads: its last role, or the long-term goal
    destination_by: When | None
    lead: GoalView | None
    chain: ChainView | None
    goals: tuple[GoalView, ...]  # open ones, in order
    timeline: tuple[GoalView, ...]  # the same, by deadline
    short_term: tuple[GoalView, ...]
    between: tuple[GoalView, ...]
    long_term: tuple[GoalView, ...]
    undated: tuple[GoalView, ...]
    achieved: tuple[GoalView, ...]
    let_go: tuple[GoalView, ...]  # missed, changed or dropped, and shown all the same
    path: tuple[RoleView, ...]
    years: YearsView | None
    next_steps: tuple[YearItem, ...]
    pitches: tuple[PitchView, ...]
    is_own_pitch: bool
    answers: tuple[AnswerView, ...]  # to the questions of an interview
    flair: str
    skills: tuple[SkillView, ...]

    @property
    def every_goal(self) -> tuple[GoalView, ...]:
        """List the goals that have a page."""
        return (*self.goals, *self.achieved, *self.let_go)


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the site that a template makes."""

    path: str
    template: str
    title: str
    description: str
    goal: GoalView | None = None
    is_listed: bool = True  # in the sitemap
