"""The files of a project become a Plan, with everything found while reading."""

from collections.abc import Mapping as Files
from dataclasses import dataclass, replace
from typing import Any

from careerplan.finding import Finding, Severity
from careerplan.plan.allows import Allow, find_allows
from careerplan.plan.fields import Record
from careerplan.plan.frontmatter import Document, parse_document
from careerplan.plan.inherit import inherit
from careerplan.plan.model import Audience, Employer, Goal, Plan, Status
from careerplan.plan.names import (
    PRIVATE,
    about_file,
    id_of,
    named_files,
    report_unread,
    slug,
)
from careerplan.plan.nodes import Mapping
from careerplan.plan.origin import Origin
from careerplan.plan.periods import Calendar
from careerplan.plan.plan_table import PLAN
from careerplan.plan.reading import Reading, as_read, report_cut_texts
from careerplan.plan.records import read_record
from careerplan.plan.source import BrokenFileError, Source, decode, fold_newlines
from careerplan.plan.tables import (
    EMPLOYER_FILE,
    GOAL,
    GOAL_WITH_NOTES,
    HALF_WITH_NOTES,
    PRIVATE_HALF,
    REFLECTION,
)

MOST_GOALS = 5000  # the limit of the design
PLAN_FILE = "content/plan.yaml"
GOALS = "content/goals/"
_OF_THE_CALENDAR = ("as_of", "fiscal_year_start", "hemisphere")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A plan, and the findings of reading it."""

    plan: Plan
    findings: tuple[Finding, ...]
    allows: tuple[Allow, ...] = ()

    @property
    def unreadable(self) -> frozenset[str]:
        """Return the names of goals that are there, in files that cannot be read."""
        return frozenset(
            slug(id_of(finding.place.file).split(".")[0])
            for finding in self.findings
            if finding.rule == "X6" and "/goals/" in finding.place.file
        )


@dataclass(frozen=True, slots=True)
class _Found:
    """What reading the files has brought so far, beside the plan."""

    findings: list[Finding]
    allows: list[Allow]

    def parsed(self, plan: Plan) -> Parsed:
        return Parsed(plan, _sorted(self.findings), tuple(self.allows))


def parse_tracked(files: Files[str, bytes]) -> Parsed:
    """Parse what is not private; private files are not looked at.

    `files` maps paths within the project, with forward slashes, to their bytes.
    """
    found = _Found([], [])
    report_unread(files, found.findings, in_private=False)
    plan = _parse_plan_file(files, found)
    goals = _parse_goals(files, GOALS, plan.calendar, found)
    plan = replace(plan, goals=inherit(tuple(goals)))
    return found.parsed(plan)


def parse_whole(files: Files[str, bytes]) -> Parsed:
    """Parse everything, private files included."""
    return add_private(parse_tracked(files), files)


def add_private(parsed: Parsed, files: Files[str, bytes]) -> Parsed:
    """Add the private goals, the private halves, employers and the reflection."""
    found = _Found(list(parsed.findings), list(parsed.allows))
    report_unread(files, found.findings, in_private=True)
    plan = parsed.plan
    # By their files: the half of a goal that cannot be read is no goal of its own.
    public = frozenset(id_of(path) for path in files if path.startswith(GOALS))
    folder = f"{PRIVATE}goals/"
    private = _parse_goals(files, folder, plan.calendar, found, public=public)
    alone = [goal for goal in private if goal.id not in public]
    halves = {goal.id: goal for goal in private if goal.id in public}
    goals = [_with_half(goal, halves.get(goal.id)) for goal in plan.goals]
    reflection, reflected = _parse_reflection(files, plan.calendar, found)
    plan = replace(
        plan,
        goals=inherit((*goals, *alone)),
        employers=tuple(_parse_employers(files, plan.calendar, found)),
        reflection=reflection,
        reflected=reflected,
    )
    return found.parsed(plan)


def _parse_plan_file(files: Files[str, bytes], found: _Found) -> Plan:
    opened = _open(PLAN_FILE, files, Calendar(), found, is_private=False)
    if opened is None:
        return Plan()
    document, reading = opened
    reading.calendar = _own_calendar(document.keys, PLAN, reading)
    values = read_record(document.keys, PLAN, reading)
    found.findings.extend(reading.findings)
    return Plan(**values, origin=_origin(document, reading))


def _parse_goals(
    files: Files[str, bytes],
    folder: str,
    calendar: Calendar,
    found: _Found,
    *,
    public: frozenset[str] = frozenset(),
) -> list[Goal]:
    """Parse the goals of a folder, in the order of their names."""
    goals: dict[str, Goal] = {}
    paths = named_files(files, folder, found.findings)
    if len(paths) > MOST_GOALS:
        message = f"{len(paths)} goals are more than the {MOST_GOALS} a plan may have"
        found.findings.append(
            about_file(folder, message, "move some of them elsewhere")
        )
        paths = paths[:MOST_GOALS]
    for path in paths:
        name = id_of(path)
        is_half = name in public
        is_private = path.startswith(PRIVATE)
        ident = f"private/{name}" if is_private and not is_half else name
        if ident in goals:
            message = f"there are two files for the goal {name}"
            fix = "keep the one you need, and delete the other"
            found.findings.append(about_file(path, message, fix))
            continue
        goal = _parse_goal(path, ident, files, calendar, found, is_half=is_half)
        if goal is not None:
            goals[ident] = goal
    return list(goals.values())


def _parse_goal(
    path: str,
    ident: str,
    files: Files[str, bytes],
    calendar: Calendar,
    found: _Found,
    *,
    is_half: bool,
) -> Goal | None:
    is_private = path.startswith(PRIVATE)
    others = len(found.allows)
    opened = _open(path, files, calendar, found, is_private=is_private, ident=ident)
    if opened is None:
        return None
    document, reading = opened
    reading.goal = ident
    is_yaml = not path.endswith(".md")
    if is_half:
        record = HALF_WITH_NOTES if is_yaml else PRIVATE_HALF
    else:
        record = GOAL_WITH_NOTES if is_yaml else GOAL
    reading.calendar = _own_calendar(document.keys, record, reading)
    values = read_record(document.keys, record, reading)
    found.findings.extend(reading.findings)
    body = values.pop("notes", "") if is_yaml else document.body
    values["allow"] = tuple(
        (allow.rule, allow.reason)
        for allow in found.allows[others:]  # those of its comments too
    )
    return Goal(
        **_typed(values),
        id=ident,
        body=body.strip("\n"),
        is_private=is_private,
        origin=_origin(document, reading),
    )


def _origin(document: Document, reading: Reading) -> Origin:
    keys = as_read(document.keys, reading)
    return Origin(reading.source, keys, document.body_start)


def _own_calendar(keys: Mapping, record: Record, reading: Reading) -> Calendar:
    """Return the calendar of a file, whose other keys may stand above its day."""
    named = tuple(pair for pair in keys.pairs if pair[0].value in _OF_THE_CALENDAR)
    if not named:
        return reading.calendar
    rows = tuple(row for row in record.fields if row.key in _OF_THE_CALENDAR)
    quiet = Reading(reading.source, reading.calendar)
    own = read_record(Mapping(named, 0, 0), Record("", rows), quiet)
    calendar = reading.calendar
    if "hemisphere" in own:
        calendar = replace(calendar, is_southern=own["hemisphere"] == "south")
    return replace(
        calendar,
        as_of=own.get("as_of", calendar.as_of),
        fiscal_start=own.get("fiscal_year_start", calendar.fiscal_start),
    )


def _typed(values: dict[str, Any]) -> dict[str, Any]:
    """Give the choices that the model keeps as enumerations their type."""
    if "status" in values:
        values["status"] = Status(values["status"])
    if "share" in values:
        values["share"] = Audience(values["share"])
    return values


def _with_half(goal: Goal, half: Goal | None) -> Goal:
    """Add the private half of a goal to it."""
    if half is None:
        return goal
    return replace(
        goal,
        obstacles=goal.obstacles + half.obstacles,
        if_not=goal.if_not + half.if_not,
        original=half.original or goal.original,
        log=goal.log + tuple(replace(entry, is_mine=True) for entry in half.log),
        people=goal.people + half.people,
        serves=goal.serves + half.serves,
        allow=goal.allow + half.allow,
        half=half.origin,
    )


def _parse_employers(
    files: Files[str, bytes], calendar: Calendar, found: _Found
) -> list[Employer]:
    folder = f"{PRIVATE}employers/"
    employers: list[Employer] = []
    for path in named_files(files, folder, found.findings):
        if id_of(path) in [employer.id for employer in employers]:
            message = f"there are two files for the employer {id_of(path)}"
            fix = "keep the one you need, and delete the other"
            found.findings.append(about_file(path, message, fix))
            continue
        opened = _open(path, files, calendar, found, is_private=True)
        if opened is None:
            continue
        document, reading = opened
        values = read_record(document.keys, EMPLOYER_FILE, reading)
        found.findings.extend(reading.findings)
        employers.append(
            Employer(
                **values,
                id=id_of(path),
                body=document.body.strip("\n"),
                origin=_origin(document, reading),
            )
        )
    return employers


def _parse_reflection(
    files: Files[str, bytes], calendar: Calendar, found: _Found
) -> tuple[str, Origin | None]:
    path = f"{PRIVATE}reflection.md"
    if path not in files:
        return "", None
    opened = _open(path, files, calendar, found, is_private=True)
    if opened is None:
        return "", None
    document, reading = opened
    read_record(document.keys, REFLECTION, reading)
    found.findings.extend(reading.findings)
    return document.body.strip("\n"), _origin(document, reading)


def _open(
    path: str,
    files: Files[str, bytes],
    calendar: Calendar,
    found: _Found,
    *,
    is_private: bool,
    ident: str = "",
) -> tuple[Document, Reading] | None:
    """Decode and parse one file; a broken one is a finding (X6)."""
    text = ""
    try:
        text = decode(files[path])
        document = parse_document(
            text,
            is_markdown=path.endswith(".md"),
            needs_keys=not path.endswith("/reflection.md"),
        )
    except BrokenFileError as error:
        rough = files[path].decode("utf-8-sig", "replace")
        source = Source(path, text or fold_newlines(rough))
        place = source.place(error.start, error.end)
        found.findings.append(
            Finding(
                "X6",
                Severity.ERROR,
                place,
                error.reason,
                error.fix,
                is_private=is_private,
            )
        )
        return None
    reading = Reading(Source(path, text, is_private), calendar)
    report_cut_texts(document.keys, reading)
    found.allows.extend(find_allows(document, reading.source, ident))
    return document, reading


def _sorted(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.sort_key))
