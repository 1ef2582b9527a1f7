"""Mappings of a user become records of the model, by the table of fields."""

from collections.abc import Callable
from typing import Any

from careerplan.plan.fields import Field, Record
from careerplan.plan.forms import (
    FORMS,
    ID,
    read_say,
    split_path,
)
from careerplan.plan.lines import quote
from careerplan.plan.model import (
    Chosen,
    Entry,
    Evidence,
    Horizon,
    Measure,
    OwnAnswers,
    Person,
    Resource,
    Role,
    Skill,
    State,
    Step,
)
from careerplan.plan.nodes import Mapping, Node, Scalar, Sequence
from careerplan.plan.reading import (
    Reading,
    WrongFormError,
    without_pieces,
)
from careerplan.plan.tables import ALL_RECORDS, CHOSEN
from careerplan.plan.texts import filled_items, is_empty, read_text
from careerplan.plan.unknown import refuse_sentence, report_unknown

MOST_STEPS = 200  # of one goal; the limit of the design
LONGEST_PATH = 100  # years
_TYPES: dict[str, Callable[..., Any]] = {
    "resource": Resource,
    "person": Person,
    "measure": Measure,
    "entry": Entry,
    "evidence": Evidence,
    "role": Role,
    "skill": Skill,
    "horizon": Horizon,
    "answers": OwnAnswers,
    "step": Step,
    "chosen": Chosen,
}


def read_record(node: Mapping, record: Record, reading: Reading) -> dict[str, Any]:
    """Read the keys of a mapping; report what is unknown, wrong or missing."""
    values: dict[str, Any] = {}
    written: dict[str, str] = {}
    meant: dict[str, str] = {}
    for key, value in without_pieces(node, reading).pairs:
        row = record.find(key.value)
        if row is None:
            if not key.value.startswith("x-"):
                meant[report_unknown(key, node, record, reading)] = key.value
            continue
        if row.key in written:
            message = f"{key.value} and {written[row.key]} are the same key"
            reading.report("X7", key, message, "keep one of the two")
            continue
        written[row.key] = key.value
        if key.value != row.key:
            reading.renamed[key] = row.key
        if is_empty(value):
            if row.form == "colour":
                _report_skipped(value, row, reading)
            continue
        try:
            read = _read_value(value, row, reading)
        except WrongFormError as error:
            reading.refuse(error, row.example)
        else:
            if read is not None:
                values[row.attribute] = read
    _report_missing(node, record, meant | written, values, reading)
    return values


def _read_value(node: Node, row: Field, reading: Reading) -> object:
    """Read a value by its form; forms that hold records are read here."""
    if read := FORMS.get(row.form):
        return read(node, row, reading)
    kind, _, name = row.form.partition(":")
    match kind:
        case "record":
            return _one(node, name, reading)
        case "records":
            return _many(node, name, row, reading)
        case "measures":
            return _many(node, "measure", row, reading)
        case "path":
            return _path(node, row, reading)
        case "chosen":
            return _chosen(node, row, reading)
        case _:
            raise ValueError(f"no form is called {row.form}")


def _one(node: Node, name: str, reading: Reading) -> Any:
    """Read one record; a bare sentence stands for its main key."""
    record = ALL_RECORDS[name]
    if isinstance(node, Scalar) and record.sentence:
        node = Mapping(
            ((Scalar(record.sentence, node.start, node.start), node),),
            node.start,
            node.end,
        )
    if not isinstance(node, Mapping):
        keys = ", ".join(row.key for row in record.fields[:3])
        raise WrongFormError(node, f"{record.what} takes keys such as {keys}")
    refuse_sentence(node, record)
    before = len(reading.findings)
    values = read_record(node, record, reading)
    is_whole = all(row.attribute in values for row in record.needed)
    if len(reading.findings) > before and not is_whole:
        return None
    if not values:
        return None  # present and empty
    if name == "horizon":
        _refuse_horizon(node, values, reading)
    if name == "step" and "state" in values:
        values["state"] = State(values["state"])
    return _TYPES[name](**values)


def _refuse_horizon(node: Mapping, values: dict[str, Any], reading: Reading) -> None:
    """Report a short term that reaches into the long one."""
    limits = Horizon(**values)
    if limits.short >= limits.long:
        message = f"short term ({limits.short} months) reaches into long term "
        message += f"({limits.long} months)"
        fix = "write  short: 36  and  long: 60,  or others in that order"
        reading.report("X7", node, message, fix)


def _many(node: Node, name: str, row: Field, reading: Reading) -> tuple[Any, ...]:
    items = node.items if isinstance(node, Sequence) else (node,)
    if name == "step" and len(items) > MOST_STEPS:
        raise WrongFormError(
            node,
            f"{len(items)} steps are more than the {MOST_STEPS} a goal may have",
            "make some of them goals of their own with  under:",
        )
    found: list[Any] = []
    for item in items:
        record = None
        if is_empty(item):
            reading.left_out.add(item)
            continue
        if name == "step" and not found:
            _refuse_alongside(item, reading)
        try:
            record = _one(item, name, reading)
        except WrongFormError as error:
            reading.refuse(error, row.example)
        if record is None:
            reading.left_out.add(item)
        else:
            if name == "step" and record.id in {step.id for step in found} - {""}:
                _refuse_twin(item, record.id, reading)
            found.append(record)
    return tuple(found)


def _refuse_twin(item: Node, ident: str, reading: Reading) -> None:
    """Report a step that bears the name of one above it."""
    value = item.get("id") if isinstance(item, Mapping) else None
    message = f'a step above is called "{ident}" too, so  after:  could mean both'
    reading.report("X7", value or item, message, f"write  id: {ident}-2")


def _refuse_alongside(item: Node, reading: Reading) -> None:
    """Report a first step that says it runs alongside the one before it."""
    if isinstance(item, Mapping):
        value = item.get("alongside")
        if isinstance(value, Scalar) and value.value.casefold() in ("true", "yes"):
            message = "the first step has no step above to run alongside"
            reading.report("X7", value, message, "move it below that step")


def _path(node: Node, row: Field, reading: Reading) -> tuple[Role, ...]:
    """Read roles with arrows between, or a list of roles."""
    if isinstance(node, Scalar):
        roles = split_path(read_text(node, row))
    else:
        roles = tuple(
            part
            for role in _many(node, "role", row, reading)
            for part in (split_path(role.role) if role == Role(role.role) else (role,))
        )
    years = sum(role.years for role in roles)
    if years > LONGEST_PATH:
        raise WrongFormError(
            node,
            f"the roles last {years} years together, and a path holds {LONGEST_PATH}",
            "lower the  years:  of some of them, or leave some out",
        )
    return roles


def _chosen(node: Node, row: Field, reading: Reading) -> tuple[Chosen, ...]:
    """Read the goals for an employer: names, or names with what is said of them."""
    found: list[Chosen] = []
    for item in filled_items(node):
        if isinstance(item, Mapping):
            pairs: tuple[tuple[Node, Node], ...] = without_pieces(item, reading).pairs
        else:
            pairs = ((item, item),)
        for key, value in pairs:
            try:
                found.append(_chosen_one(key, value, row, reading))
            except WrongFormError as error:
                reading.refuse(error, row.example)
    return tuple(found)


def _chosen_one(key: Node, value: Node, row: Field, reading: Reading) -> Chosen:
    ident = read_text(key, row)
    if not ID.fullmatch(ident.removeprefix("private/")):
        raise WrongFormError(key, f'"{ident}" is not the name of a goal')
    if value is key or is_empty(value):
        return Chosen(ident)
    if isinstance(value, Mapping):
        return Chosen(ident, **read_record(value, CHOSEN, reading))
    return read_say(value, row, ident)


def _report_missing(
    node: Mapping,
    record: Record,
    written: dict[str, str],
    values: dict[str, Any],
    reading: Reading,
) -> None:
    """Report needed keys that are absent, or present and empty."""
    for row in record.needed:
        if row.attribute in values:
            continue
        value = node.get(written.get(row.key, ""))
        if value is None:
            where = node if record.sentence else Scalar("", node.start, node.start)
            message = f'{record.what} needs the key "{row.key}": {row.help}'
            reading.report("X7", where, message, f"add a line  {row.example}")
        elif is_empty(value) and not _report_skipped(value, row, reading):
            message = f'nothing stands behind "{row.key}": {row.help}'
            reading.report("X7", value, message, f"write  {row.example}")
        # Otherwise it could not be read, or is misspelt: a finding already.


def _report_skipped(node: Node, row: Field, reading: Reading) -> bool:
    """Report a value that begins with # and so is taken for a note; tell if it was."""
    rest = reading.source.text[node.start :].split("\n", 1)[0]
    line = rest.strip()
    if line.startswith("#"):
        start = node.start + len(rest) - len(rest.lstrip())
        message = f"{line.split()[0]} is taken for a note to yourself, as # begins one"
        fix = f"put it in quotes:  {row.key}: {quote(line)}"
        reading.report("X7", Scalar("", start, start + len(line)), message, fix)
    return line.startswith("#")
