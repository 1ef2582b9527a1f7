"""The files of a project become a Plan, with everything found while reading."""

import re
from collections.abc import Mapping as Files
from dataclasses import dataclass, replace
from typing import Any
from unicodedata import normalize

from careerplan.finding import Finding, Place, Severity
from careerplan.plan.fields import Record
from careerplan.plan.forms import ID
from careerplan.plan.frontmatter import Document, parse_document
from careerplan.plan.inherit import inherit
from careerplan.plan.model import Audience, Employer, Goal, Origin, Plan, Status
from careerplan.plan.nodes import Mapping
from careerplan.plan.periods import Calendar
from careerplan.plan.reading import Reading, as_read
from careerplan.plan.records import read_record
from careerplan.plan.source import BrokenFileError, Source, decode, fold_newlines
from careerplan.plan.tables import (
    EMPLOYER_FILE,
    GOAL,
    GOAL_WITH_NOTES,
    HALF_WITH_NOTES,
    PLAN,
    PRIVATE_HALF,
    REFLECTION,
)

MOST_GOALS = 5000  # the limit of the design
PLAN_FILE = "content/plan.yaml"
GOALS, PRIVATE = "content/goals/", "content/private/"
_OF_THE_CALENDAR = ("as_of", "fiscal_year_start", "hemisphere")
_TEXT_FILES = (".md", ".yaml", ".yml", ".markdown", ".txt")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A plan, and the findings of reading it."""

    plan: Plan
    findings: tuple[Finding, ...]


def parse_tracked(files: Files[str, bytes]) -> Parsed:
    """Parse what is not private; private files are not looked at.

    `files` maps paths within the project, with forward slashes, to their bytes.
    """
    findings: list[Finding] = []
    plan = _parse_plan_file(files, findings)
    goals = _parse_goals(files, GOALS, plan.calendar, findings)
    plan = replace(plan, goals=inherit(tuple(goals)))
    return Parsed(plan, _sorted(findings))


def add_private(parsed: Parsed, files: Files[str, bytes]) -> Parsed:
    """Add the private goals, the private halves, employers and the reflection."""
    findings = list(parsed.findings)
    plan = parsed.plan
    # By their files: the half of a goal that cannot be read is no goal of its own.
    public = frozenset(_id_of(path) for path in files if path.startswith(GOALS))
    folder = f"{PRIVATE}goals/"
    private = _parse_goals(files, folder, plan.calendar, findings, public=public)
    alone = [goal for goal in private if goal.id not in public]
    halves = {goal.id: goal for goal in private if goal.id in public}
    goals = [_with_half(goal, halves.get(goal.id)) for goal in plan.goals]
    plan = replace(
        plan,
        goals=inherit((*goals, *alone)),
        employers=tuple(_parse_employers(files, plan.calendar, findings)),
        reflection=_parse_reflection(files, plan.calendar, findings),
    )
    return Parsed(plan, _sorted(findings))


def _parse_plan_file(files: Files[str, bytes], findings: list[Finding]) -> Plan:
    opened = _open(PLAN_FILE, files, Calendar(), findings, is_private=False)
    if opened is None:
        return Plan()
    document, reading = opened
    reading.calendar = _own_calendar(document.keys, PLAN, reading)
    values = read_record(document.keys, PLAN, reading)
    findings.extend(reading.findings)
    return Plan(**values, origin=_origin(document, reading))


def _parse_goals(
    files: Files[str, bytes],
    folder: str,
    calendar: Calendar,
    findings: list[Finding],
    *,
    public: frozenset[str] = frozenset(),
) -> list[Goal]:
    """Parse the goals of a folder, in the order of their names."""
    goals: dict[str, Goal] = {}
    paths = _named_files(files, folder, findings)
    if len(paths) > MOST_GOALS:
        message = f"{len(paths)} goals are more than the {MOST_GOALS} a plan may have"
        findings.append(_about_file(folder, message, "move some of them elsewhere"))
        paths = paths[:MOST_GOALS]
    for path in paths:
        name = _id_of(path)
        is_half = name in public
        is_private = path.startswith(PRIVATE)
        ident = f"private/{name}" if is_private and not is_half else name
        if ident in goals:
            message = f"there are two files for the goal {name}"
            findings.append(_about_file(path, message, "keep one of the two"))
            continue
        goal = _parse_goal(path, ident, files, calendar, findings, is_half=is_half)
        if goal is not None:
            goals[ident] = goal
    return list(goals.values())


def _parse_goal(
    path: str,
    ident: str,
    files: Files[str, bytes],
    calendar: Calendar,
    findings: list[Finding],
    *,
    is_half: bool,
) -> Goal | None:
    is_private = path.startswith(PRIVATE)
    opened = _open(path, files, calendar, findings, is_private=is_private)
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
    findings.extend(reading.findings)
    body = values.pop("notes", "") if is_yaml else document.body
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
    rows = tuple(row for row in record.fields if row.key in _OF_THE_CALENDAR)
    named = tuple(pair for pair in keys.pairs if pair[0].value in _OF_THE_CALENDAR)
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
        log=goal.log + half.log,
        people=goal.people + half.people,
        serves=goal.serves + half.serves,
        allow=goal.allow + half.allow,
    )


def _parse_employers(
    files: Files[str, bytes], calendar: Calendar, findings: list[Finding]
) -> list[Employer]:
    folder = f"{PRIVATE}employers/"
    employers: list[Employer] = []
    for path in _named_files(files, folder, findings):
        if _id_of(path) in [employer.id for employer in employers]:
            message = f"there are two files for the employer {_id_of(path)}"
            findings.append(_about_file(path, message, "keep one of the two"))
            continue
        opened = _open(path, files, calendar, findings, is_private=True)
        if opened is None:
            continue
        document, reading = opened
        values = read_record(document.keys, EMPLOYER_FILE, reading)
        findings.extend(reading.findings)
        employers.append(
            Employer(
                **values,
                id=_id_of(path),
                body=document.body.strip("\n"),
                origin=_origin(document, reading),
            )
        )
    return employers


def _parse_reflection(
    files: Files[str, bytes], calendar: Calendar, findings: list[Finding]
) -> str:
    path = f"{PRIVATE}reflection.md"
    if path not in files:
        return ""
    opened = _open(path, files, calendar, findings, is_private=True)
    if opened is None:
        return ""
    document, reading = opened
    read_record(document.keys, REFLECTION, reading)
    findings.extend(reading.findings)
    return document.body.strip("\n")


def _open(
    path: str,
    files: Files[str, bytes],
    calendar: Calendar,
    findings: list[Finding],
    *,
    is_private: bool,
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
        findings.append(
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
    return document, Reading(Source(path, text, is_private), calendar)


def _named_files(
    files: Files[str, bytes], folder: str, findings: list[Finding]
) -> list[str]:
    """List the files of a folder whose names are ids; report the others (X6)."""
    named = []
    for path in sorted(path for path in files if path.startswith(folder)):
        name = path.removeprefix(folder)
        stem, dot, ending = name.rpartition(".")
        if f"{dot}{ending}" not in _TEXT_FILES or name.startswith("."):
            continue
        good = slug(stem)
        if "/" in name:
            fix = f"move it to {folder}{slug(stem.rsplit('/', 1)[-1])}.md"
            message = f"only what lies in {folder} itself is read, and this lies deeper"
            findings.append(_about_file(path, message, fix))
        elif ending not in ("md", "yaml"):
            message = f"a file that ends in .{ending} is not read"
            ending = "yaml" if ending == "yml" else "md"
            findings.append(_about_file(path, message, f"name it {good}.{ending}"))
        elif not ID.fullmatch(stem):
            message = "a name is 1 to 60 of a to z, 0 to 9 and dashes"
            findings.append(_about_file(path, message, f"name it {good}.{ending}"))
        else:
            named.append(path)
    return named


def _id_of(path: str) -> str:
    return path.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def slug(name: str) -> str:
    """Turn any name into one that can be an address, without its accents."""
    plain = normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")[:60] or "my-goal"


def _about_file(path: str, message: str, fix: str) -> Finding:
    place = Place(path, 1, 1, 1, 1)
    is_private = path.startswith(PRIVATE)
    return Finding("X6", Severity.ERROR, place, message, fix, is_private=is_private)


def _sorted(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.sort_key))
