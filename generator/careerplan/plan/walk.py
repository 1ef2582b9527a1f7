"""Every value of a file together with its field, as the table of fields tells them."""

from collections.abc import Iterator

from careerplan.plan.fields import Field, Record
from careerplan.plan.nodes import Mapping, Node, Sequence
from careerplan.plan.tables import ALL_RECORDS


def walk(node: Node, record: Record) -> Iterator[tuple[Field, Node]]:
    """Yield each known key's field and value, and those of the records inside it."""
    if not isinstance(node, Mapping):
        return
    for key, value in node.pairs:
        row = record.find(key.value)
        if row is None:
            continue
        yield row, value
        inner = record_inside(row)
        if inner is None:
            continue
        items = value.items if isinstance(value, Sequence) else (value,)
        for item in items:
            yield from walk(item, inner)


def record_inside(row: Field) -> Record | None:
    """Return the table of the records that a key holds, if it holds any."""
    name = {"measures": "measure", "path": "role"}.get(row.form)
    kind, _, named = row.form.partition(":")
    if kind in ("record", "records"):
        name = named
    return ALL_RECORDS.get(name) if name else None
