"""What a key that is not in the table of fields most likely means."""

from careerplan.plan.fields import Record
from careerplan.plan.lines import quote
from careerplan.plan.nodes import Mapping, Scalar
from careerplan.plan.reading import Reading, WrongFormError, nearest
from careerplan.plan.tables import FILES, GOAL, NOTES, PRIVATE_HALF
from careerplan.plan.texts import is_empty
from careerplan.plan.walk import record_inside

_SHORTEST = 2  # letters of a key that leave nothing to be sure by


def report_unknown(key: Scalar, node: Mapping, record: Record, reading: Reading) -> str:
    """Report a key that is not in the table; return the one it most likely means."""
    name = key.value
    message = f'unknown key "{name}" in {record.what}'
    where = _where_it_belongs(name, record)
    close = _meant_by(name, record)
    meant = ""
    if above := _empty_above(key, node, record):
        fix = f"begin it with two spaces, so that it belongs to  {above}:"
    elif close:
        message = f"{message}; did you mean {close}?"
        fix = f"write  {close}:"
        if _is_sure(name, close, node, record):
            meant = close
    elif where:
        fix = f"{name} belongs {where}"
    elif node.is_flow and key is not node.pairs[0][0]:
        fix = "if the comma before it belongs to the text, put the text in quotes"
    elif " " in name:
        fix = "put the text in quotes, or begin it with two spaces if it goes on"
    else:
        fix = f"delete it, or call it  x-{name}:  to keep it as a note of your own"
    reading.report("X5", key, message, fix, meant=meant)
    return close


def _meant_by(name: str, record: Record) -> str:
    """Return the key of a record that a misspelt or similar word means, if any."""
    where = _where_it_belongs(name, record)
    return _same_word(name, record) or ("" if where else _similar_word(name, record))


def _is_sure(name: str, close: str, node: Mapping, record: Record) -> bool:
    """Tell whether a key can mean one other alone, which is not there yet.

    It is off by one letter, by two that changed places, or by capitals; it has its
    meaning in no other file, and no other key is as near or begins with it.
    """
    if _slips(name, record) != {close} or _where_it_belongs(name, record):
        return False
    names = {key: row.key for row in record.fields for key in (row.key, *row.also)}
    begun = {row for key, row in names.items() if key.startswith(name)}
    taken = [
        key.value
        for key, _ in node.pairs
        if close in (names.get(key.value), _meant_by(key.value, record))
    ]
    return begun <= {close} and taken == [name]


def _slips(name: str, record: Record) -> set[str]:
    """Return the keys of a record that a word is but for one slip of the fingers."""
    return {
        row.key
        for row in record.fields
        for key in (row.key, *row.also)
        if _is_one_slip(name, key)
    }


def _is_one_slip(written: str, key: str) -> bool:
    """Tell whether a word is a key but for one letter, or for two that changed places.

    A key of two letters is told from others by both, so none of them may be wrong.
    """
    word, key = written.casefold(), key.casefold()
    if sorted(word) == sorted(key):
        at = next((n for n in range(len(key)) if word[n] != key[n]), len(key))
        return word in (key, f"{key[:at]}{key[at : at + 2][::-1]}{key[at + 2 :]}")
    if len(key) <= _SHORTEST or abs(len(word) - len(key)) > 1:
        return False
    short, long = sorted((word, key), key=len)
    at = next((n for n in range(len(short)) if short[n] != long[n]), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]


def _empty_above(key: Scalar, node: Mapping, record: Record) -> str:
    """Return the key without a value, further up, that holds records with this key."""
    above = [
        (value.start, row.key)
        for row in record.fields
        if (inside := record_inside(row)) and inside.find(key.value)
        if (value := node.get(row.key)) and is_empty(value) and value.start < key.start
    ]
    return max(above)[1] if above else ""


def _same_word(name: str, record: Record) -> str:
    """Return the key that is written otherwise, or that people mean by this word."""
    folded = _folded(name)
    for row in record.fields:
        if folded in map(_folded, (row.key, *row.also, *row.nearby)):
            return row.key
    return ""


def _folded(name: str) -> str:
    return "-".join(name.casefold().split()).replace("_", "-").removesuffix("s")


def _where_it_belongs(name: str, record: Record) -> str:
    """Say in which other file a key has its meaning."""
    if name == NOTES.key and record in (GOAL, PRIVATE_HALF):
        return "below the second line of dashes, as plain text"
    if name in ("goal", "goals") and record is FILES["plan"]:
        return "in a file of its own, such as content/goals/my-goal.md"
    places = {
        "goal": "in the file of a goal",
        "plan": "in plan.yaml",
        "employer": "in the file of an employer",
    }
    for other, where in places.items():
        if FILES[other] is not record and FILES[other].find(name):
            return where
    return ""


def _similar_word(name: str, record: Record) -> str:
    slips = _slips(name, record)
    if len(slips) == 1:
        return slips.pop()
    known = [key for row in record.fields for key in (row.key, *row.also)]
    row = record.find(nearest(name, known))
    return row.key if row else ""


def refuse_sentence(node: Mapping, record: Record) -> None:
    """Refuse a sentence that the colon in it has made a key of."""
    if not record.sentence or len(node.pairs) != 1:
        return
    key, value = node.pairs[0]
    is_known = record.find(key.value) or _meant_by(key.value, record)
    if not is_known and isinstance(value, Scalar) and not key.value.startswith("x-"):
        raise WrongFormError(
            node,
            f'the colon makes a key of "{key.value}", and {record.what} has none '
            "of that name",
            f"put the text in quotes:  {quote(f'{key.value}: {value.value}')}",
        )
