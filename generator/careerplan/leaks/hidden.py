"""What is hidden from whom: everybody, or one employer.

Made from the words of the files and the table of fields, never from the narrowed plan,
so that a fault in narrowing is found.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from careerplan.audience import audience_of
from careerplan.leaks.secrets import Secret, Secrets, is_any
from careerplan.leaks.seen import Seen
from careerplan.leaks.unread import add_unread
from careerplan.leaks.values import WIDTH, Value, values_of
from careerplan.leaks.words import passages
from careerplan.plan.fields import Record
from careerplan.plan.model import Audience, Employer, Goal, Plan, Status
from careerplan.plan.names import PRIVATE
from careerplan.plan.origin import Origin
from careerplan.plan.plan_table import PLAN
from careerplan.plan.tables import (
    EMPLOYER_FILE,
    GOAL_WITH_NOTES,
    HALF_WITH_NOTES,
    REFLECTION,
)


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the user's, and what of it the audience may see."""

    origin: Origin
    record: Record
    goal: str = ""
    is_shown: bool = False  # what is in it may be seen, as far as its keys say so
    is_private: bool = False
    chosen: frozenset[str] | None = None  # the goals that an employer is shown

    def is_seen(self, value: Value, width: int) -> bool:
        """Tell whether somebody for whom things of a width are may read a value."""
        is_said_of_hidden = (
            self.chosen is not None
            and len(value.path) > 1
            and value.path[0] == "goals"
            and value.path[1] not in self.chosen
        )
        # Below the keys of an employer's file, or of a private half, stand notes.
        is_note = value.path in ((), ("notes",)) and self.record is not GOAL_WITH_NOTES
        is_wide = value.width >= width
        return self.is_shown and is_wide and not (is_said_of_hidden or is_note)


def hidden_from_public(
    whole: Plan,
    tracked: Plan,
    *,
    labels: Iterable[str],
    private_files: Mapping[str, bytes],
    with_drafts: bool = False,
) -> Secrets:
    """Collect what may stand in no file of the site: all of `content/private/`.

    `whole` is the plan with its private files, `tracked` the one without; `labels` are
    those of the theme in the language of the plan. `private_files` are the bytes by
    path: what could not be parsed is looked for as it stands.
    """
    shown = {goal.id for goal in tracked.goals if _is_public(goal, with_drafts)}
    files = list(_files(whole, shown))
    width = WIDTH[Audience.PUBLIC]
    seen = Seen(_SeenTexts(files, width, shown), tuple(labels), tracked.language)
    secrets = Secrets(seen)
    for file in files:
        if file.is_private:
            for value in values_of(file.origin, file.record):
                _add_value(secrets, value, file)
    for goal in whole.goals:
        if _path(goal.origin).startswith(PRIVATE):
            _add_titles(secrets, goal)
    for employer in whole.employers:
        _add_employer(secrets, employer)
    add_unread(secrets, private_files, {_path(file.origin) for file in files})
    return secrets


def hidden_from_employer(
    whole: Plan,
    tracked: Plan,
    employer: Employer,
    *,
    labels: Iterable[str],
    private_files: Mapping[str, bytes],
) -> Secrets:
    """Collect what may not stand on the page for one employer, before it is sealed.

    That is all but what is public, what the file of this employer says to them, and
    what an employer may see of the goals that it names: other employers, other goals,
    plan B, notes, every key. Drafts and private keys of tracked files count as well.
    """
    known = {goal.id for goal in whole.goals}
    chosen = {  # their file may leave out the prefix of a private goal
        one.id if one.id in known else f"private/{one.id}" for one in employer.goals
    }
    shown = {
        goal.id
        for goal in whole.goals
        if goal.id in chosen
        and (not goal.is_personal or goal.share in (Audience.EMPLOYER, Audience.PUBLIC))
    }
    public = {goal.id for goal in tracked.goals if _is_public(goal)}
    files = list(_files(whole, shown, asking=employer))
    width = WIDTH[Audience.EMPLOYER]
    everywhere = list(_files(whole, public))
    texts = chain(
        _SeenTexts(files, width, shown),
        _SeenTexts(everywhere, WIDTH[Audience.PUBLIC], public),
    )
    secrets = Secrets(Seen(texts, tuple(labels), tracked.language))
    for file in files:
        for value in values_of(file.origin, file.record):
            if not file.is_seen(value, width):
                _add_value(secrets, value, file)
    for goal in whole.goals:
        if goal.id not in shown | public:
            _add_titles(secrets, goal)
    for other in whole.employers:
        _add_employer(secrets, other, is_asking=other.id == employer.id)
    add_unread(secrets, private_files, {_path(file.origin) for file in files})
    return secrets


@dataclass(frozen=True, slots=True)
class _SeenTexts:
    """The texts that an audience may read: read out of the files when asked for."""

    files: list[_File]
    width: int
    ids: set[str]

    def __iter__(self) -> Iterator[str]:
        for file in self.files:
            for value in values_of(file.origin, file.record):
                if file.is_seen(value, self.width):
                    yield value.text
        for ident in sorted(self.ids):
            yield ident.removeprefix("private/")


def _files(
    whole: Plan, shown: set[str], *, asking: Employer | None = None
) -> Iterator[_File]:
    """List the files of a plan, with what an audience may see of each.

    Nobody but an employer sees anything that lies in `private/`, whatever it says.
    """
    if whole.origin:
        yield _File(whole.origin, PLAN, is_shown=True)
    for goal in whole.goals:
        is_shown = goal.id in shown
        for origin, record in (
            (goal.origin, GOAL_WITH_NOTES),
            (goal.half, HALF_WITH_NOTES),
        ):
            if origin:
                is_private = _path(origin).startswith(PRIVATE)
                may_be = is_shown and (asking is not None or not is_private)
                yield _File(origin, record, goal.id, may_be, is_private)
    for employer in whole.employers:
        if employer.origin:
            is_theirs = asking is not None and employer.id == asking.id
            bare = {ident.removeprefix("private/") for ident in shown}
            chosen = frozenset(shown | bare)
            yield _File(
                employer.origin, EMPLOYER_FILE, "", is_theirs, True, chosen=chosen
            )
    if whole.reflected:
        yield _File(whole.reflected, REFLECTION, is_private=True)


def _is_public(goal: Goal, with_drafts: bool = False) -> bool:
    if _path(goal.origin).startswith(PRIVATE):
        return False
    is_preview = with_drafts and goal.status in (Status.IDEA, Status.DRAFT)
    may_be_shown = not goal.is_personal and goal.share is None
    return audience_of(goal) is Audience.PUBLIC or (is_preview and may_be_shown)


def _path(origin: Origin | None) -> str:
    return origin.source.path if origin else ""


def _add_value(secrets: Secrets, value: Value, file: _File) -> None:
    """Note the words of one value, each passage at its place."""
    if not value.is_text:
        return
    source = file.origin.source
    for offset, passage in passages(value.text):
        start, end = value.start, value.end
        if not value.path:  # the text below the keys stands there as it is
            start, end = start + offset, start + offset + len(passage)
        place = source.place(start, end)
        secrets.add_text(passage, Secret("words", place, file.goal))


def _add_titles(secrets: Secrets, goal: Goal) -> None:
    if goal.origin is None:
        return
    for key, text in (("goal", goal.goal), ("title", goal.title)):
        secrets.add_title(text, Secret("title", goal.origin.place(key), goal.id))
    secrets.add_title(
        goal.id.removeprefix("private/"),
        Secret("title", goal.origin.place("goal"), goal.id),
    )


def _add_employer(
    secrets: Secrets, employer: Employer, *, is_asking: bool = False
) -> None:
    """Note the names, the key and the address; one who asks may see their own."""
    if employer.origin is None:
        return
    at = employer.origin.place
    secrets.add_key(employer.key, Secret("key", at("key")))
    if is_asking:
        return
    secrets.add_company(employer.company, Secret("name", at("company")))
    if employer.link:
        secrets.exact.setdefault(employer.link, Secret("link", at("link")))
    if not is_any(employer.company):
        secrets.add_title(employer.id, Secret("name", at("company")))
