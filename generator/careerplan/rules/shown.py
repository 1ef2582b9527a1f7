"""What an employer gets to read: the goals chosen for them, and the words for them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from careerplan.finding import Finding, Severity
from careerplan.plan import nodes
from careerplan.plan.fields import ME, Record
from careerplan.plan.model import Audience, Chosen, Employer, Goal, Plan, Status
from careerplan.plan.tables import CHOSEN, EMPLOYER_FILE
from careerplan.roadmap.chains import resolve
from careerplan.rules.findings import Path, at_employer
from careerplan.rules.published import Text, at_text, texts_of_goal
from careerplan.rules.subject import Subject

# Behind these somebody speaks of how they are.
I_AM = (
    r"(?:\bI(?:['’]m| am| was|['’]ve been| have been| feel| felt| got| became)|"
    r"\bma(?:kes|de) me)(?: (?:so|very|really|just|quite|often|too|always|still))* "
)
_Mapping = nodes.Mapping
_IN_WORDS = ("text", "texts")


@dataclass(frozen=True, slots=True)
class Pick:
    """A goal that was chosen for an employer, and what is said of it there."""

    goal: Goal
    chosen: Chosen

    @property
    def impact(self) -> str:
        """Return what they gain: in words for them, else in those for everybody."""
        return self.chosen.impact or self.goal.impact


def employers_in_question(subject: Subject) -> tuple[Employer, ...]:
    """Return the employer who asks, else all of them."""
    return (subject.asking,) if subject.asking else subject.plan.employers


def picks_of(employer: Employer, goals: dict[str, Goal]) -> tuple[Pick, ...]:
    """Return the open professional goals that were chosen for an employer."""
    named = ((resolve(one.id, goals, in_private=True), one) for one in employer.goals)
    return tuple(
        Pick(goals[ident], chosen)
        for ident, chosen in named
        if ident and not goals[ident].is_personal and not goals[ident].status.is_closed
    )


def goals_by_id(plan: Plan) -> dict[str, Goal]:
    """Return the goals of a plan by their ids."""
    return {goal.id: goal for goal in plan.goals}


def is_anybody(employer: Employer) -> bool:
    """Tell whether the file is for any company of a kind, and so names none."""
    return employer.company.casefold().startswith("any ")


def is_present(employer: Employer, plan: Plan) -> bool:
    """Tell whether somebody asks for a place with the employer they have."""
    return bool(plan.company) and employer.company.casefold() == plan.company.casefold()


def texts_of_employer(employer: Employer) -> Iterator[Text]:
    """Yield the texts of an employer's file that their page shows."""
    if employer.origin is None:
        return
    owner = Goal(
        "", status=Status.READY, is_private=True, origin=employer.origin
    )  # stands for the file
    for value, path in _texts(employer.origin.node, EMPLOYER_FILE, ()):
        yield Text(value, path, owner)


def texts_of_pick(goal: Goal) -> Iterator[Text]:
    """Yield the texts of a goal that an employer reads: public ones and the way."""
    yield from texts_of_goal(goal)
    if goal.achievable and goal.origin:
        yield Text(goal.achievable, ("achievable",), goal)


def at_shown(
    text: Text, rule: str, span: tuple[int, int], *, message: str, fix: str
) -> Finding:
    """Make a finding at words that an employer reads; who reads them is private."""
    found = at_text(text, rule, span, message=message, fix=fix)
    return replace(found, is_private=True)


def at_choice(
    employer: Employer,
    chosen: Chosen,
    rule: str,
    *,
    message: str,
    fix: str,
    severity: Severity | None = None,
) -> Finding:
    """Make a finding at the name of a goal in an employer's file."""
    found = at_employer(
        employer, rule, ("goals",), message=message, fix=fix, severity=severity
    )
    origin = employer.origin
    if origin is None:
        return found
    for name in _names_in(origin.node_at("goals")):
        if name.value.strip() == chosen.id:
            return replace(found, place=origin.source.place(name.start, name.end))
    return found


def _names_in(node: nodes.Node | None) -> Iterator[nodes.Scalar]:
    if isinstance(node, nodes.Sequence):
        for item in node.items:
            yield from _names_in(item)
    elif isinstance(node, _Mapping):
        yield from (key for key, _ in node.pairs)
    elif isinstance(node, nodes.Scalar):
        yield node


def either_of(words: Iterable[str]) -> str:
    """Make a pattern of some words, of which an apostrophe may be of either kind."""
    return "|".join(re.escape(word).replace("'", "['’]") for word in words)


def shows_personal(goal: Goal) -> bool:
    """Tell whether a personal goal that an employer's file names is on their page."""
    return goal.is_personal and goal.share in (Audience.EMPLOYER, Audience.PUBLIC)


def _texts(node: nodes.Node, record: Record, path: Path) -> Iterator[tuple[str, Path]]:
    """Yield the texts below the keys of a record that are not the author's alone."""
    if not isinstance(node, _Mapping):
        return
    for key, value in node.pairs:
        row = record.find(key.value)
        if row is None or row.audience == ME:
            continue
        where = (*path, row.key)
        if row.form == "chosen":
            yield from _texts_of_chosen(value, where)
        elif row.form in _IN_WORDS:
            yield from _scalars(value, where)


def _scalars(node: nodes.Node, path: Path) -> Iterator[tuple[str, Path]]:
    if isinstance(node, nodes.Sequence):
        for number, item in enumerate(node.items):
            yield from _scalars(item, (*path, number))
    elif isinstance(node, nodes.Scalar) and node.value.strip():
        yield node.value.strip(), path


def _texts_of_chosen(node: nodes.Node, path: Path) -> Iterator[tuple[str, Path]]:
    """Yield what is said of the chosen goals: one sentence each, or several keys."""
    items: Iterable[tuple[nodes.Node, Path]] = ((node, path),)
    if isinstance(node, nodes.Sequence):
        items = ((item, (*path, number)) for number, item in enumerate(node.items))
    for item, where in items:
        if not isinstance(item, _Mapping):
            continue
        for key, value in item.pairs:
            if isinstance(value, nodes.Scalar):
                yield from _scalars(value, (*where, key.value))
            else:
                yield from _texts(value, CHOSEN, (*where, key.value))
