"""The column of the table decides: a word in every field, sought in what is left."""

from collections.abc import Callable
from dataclasses import asdict, replace
from fractions import Fraction
from itertools import count
from typing import Any

from careerplan.audience import narrow_to_employer, narrow_to_me, narrow_to_public
from careerplan.plan.fields import ME, PUBLIC, RECORDS, SHARES, Field, Record
from careerplan.plan.model import (
    Chosen,
    Employer,
    Entry,
    Evidence,
    Goal,
    Horizon,
    Measure,
    OwnAnswers,
    Person,
    Plan,
    Resource,
    Role,
    Skill,
    Status,
    Step,
)
from careerplan.plan.periods import Length, Precision, year_period
from careerplan.plan.plan_table import PLAN
from careerplan.plan.quantities import Amount
from careerplan.plan.tables import CHOSEN, EMPLOYER_FILE, GOAL

TYPES: dict[str, Any] = {
    "resource": Resource,
    "person": Person,
    "measure": Measure,
    "entry": Entry,
    "evidence": Evidence,
    "role": Role,
    "skill": Skill,
    "answers": OwnAnswers,
    "horizon": Horizon,
    "step": Step,
}
# Names of other goals and steps: what they point at decides, not the table.
REFERENCES = ("goal-id", "ids", "references", "chosen")
# Fields that say who may see the rest, or can hold no word of ours.
SILENT = ("kind", "status", "state", "share", "alongside", "goals")
NUMBERS: dict[str, Callable[[int], Any]] = {
    "count": int,
    "month": int,
    "priority": int,
    "schema": int,
    "load": Fraction,
    "length": Length,
    "every": Length,
}
WIDTH = {name: number for number, name in enumerate(SHARES)}


class Filler:
    """Fill records with words and numbers of their own, and note who may see each."""

    def __init__(self) -> None:
        self.audiences: dict[str, str] = {}
        self.numbers = count(7_000_001)

    def fill(self, table: Record, what: str, audience: str = PUBLIC) -> dict[str, Any]:
        """Fill every field of a record that lies in something of an audience."""
        filled = {}
        for row in table.fields:
            inner = min(audience, row.audience, key=WIDTH.__getitem__)
            if row.key not in SILENT and row.form not in REFERENCES:
                filled[row.attribute] = self.value(row, f"{what} {row.key}", inner)
        return filled

    def value(self, row: Field, what: str, audience: str) -> Any:
        """Make the value of one field; what holds records is filled in turn."""
        form, _, name = row.form.partition(":")
        name = {"measures": "measure", "path": "role"}.get(form, name)
        if name:
            made = TYPES[name](**self.fill(RECORDS[name], what, audience))
            return made if form == "record" else (made,)
        is_number = form in NUMBERS
        word = str(next(self.numbers)) if is_number else f"<{what}>"
        assert word not in self.audiences
        self.audiences[word] = audience
        return NUMBERS[form](int(word)) if is_number else worded(form, word)


def worded(form: str, word: str) -> Any:
    """Make a value of a form that holds a word."""
    match form:
        case "date" | "start" | "as-of":
            return replace(year_period(2027), precision=Precision.NAMED, name=word)
        case "amount":
            return Amount(word)
        case "texts" | "choices":
            return (word,)
        case "links" | "allow":
            return ((word, word),)
        case "synonyms":
            return ((word, (word,)),)
        case _:
            return word


def filled_plan() -> tuple[Plan, dict[str, str]]:
    """Fill plan.yaml and one goal, whose step uses the resource of the plan."""
    filler = Filler()
    keys = filler.fill(GOAL, "goal")
    steps = (replace(keys["steps"][0], uses=("<plan resources name>",)),)
    del filler.audiences["<goal steps uses>"]
    goal = Goal(**keys | {"id": "goal", "body": "<body>", "steps": steps})
    goal = replace(goal, kind="professional", status=Status.READY)
    plan = Plan(goals=(goal,), **filler.fill(PLAN, "plan"))
    # Beyond the table: a name is no role of a person, and an arrow at nothing goes.
    beyond = {"<goal people who>": ME, "<plan path goal>": ME, "<body>": PUBLIC}
    return plan, filler.audiences | beyond


def filled_employer() -> tuple[Employer, dict[str, str]]:
    filler = Filler()
    chosen = Chosen("goal", **filler.fill(CHOSEN, "chosen"))
    keys = filler.fill(EMPLOYER_FILE, "employer")
    employer = Employer("acme", goals=(chosen,), body="<notes>", **keys)
    return employer, filler.audiences | {"<notes>": ME}


def words_in(narrowed: Any, words: dict[str, str]) -> set[str]:
    """Find the words that stand anywhere in a plan, in values that hide too."""
    text = f"{narrowed!r} {asdict(narrowed)}"
    return {word for word in words if word in text}


def test_the_table_is_filled():
    words = filled_plan()[1] | filled_employer()[1]
    assert len(words) > 100
    assert set(words.values()) == set(SHARES)
    assert {"<goal why>", "<plan skills name>", "<goal log note>"} <= set(words)


def test_everybody_sees_exactly_what_the_table_says_is_public():
    plan, words = filled_plan()
    seen = words_in(narrow_to_public(plan), words)
    assert seen == {word for word, least in words.items() if least == PUBLIC}


def test_an_employer_sees_exactly_what_the_table_says():
    plan, words = filled_plan()
    employer, of_employer = filled_employer()
    words |= of_employer
    seen = words_in(narrow_to_employer(plan, employer), words)
    assert seen == {word for word, least in words.items() if least != ME}


def test_i_see_everything():
    plan, words = filled_plan()
    assert words_in(narrow_to_me(plan), words) == set(words)
