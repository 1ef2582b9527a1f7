"""A value as text, or as a list of texts: what most forms begin with."""

from collections.abc import Callable
from typing import TypeVar

from careerplan.plan.fields import Field
from careerplan.plan.lines import quote
from careerplan.plan.nodes import Mapping, Node, Scalar, Sequence
from careerplan.plan.reading import Reading, WrongFormError

_Value = TypeVar("_Value")


def read_text(node: Node, row: Field) -> str:
    """Read a text; line breaks and indentation inside it are kept as they stand."""
    if isinstance(node, Scalar):
        return node.value.strip()
    if node.is_flow:
        signs = "brackets make it a list"
        if isinstance(node, Mapping):
            signs = "braces make it keys"
        raise WrongFormError(
            node,
            f"{row.key} takes a text, and {signs}",
            f"write  {row.example}  or put quotes around the text",
        )
    if isinstance(node, Mapping) and len(node.pairs) == 1:
        key, value = node.pairs[0]
        words = f"{key.value}: {value.value if isinstance(value, Scalar) else '…'}"
        raise WrongFormError(
            node,
            f"{row.key} takes a text, and the colon in it makes it a key",
            f"put the text in quotes:  {quote(words)}",
        )
    what = "a list" if isinstance(node, Sequence) else "keys"
    raise WrongFormError(node, f"{row.key} takes a text, not {what}")


def read_each(
    node: Node,
    read: Callable[[Node, Field, Reading], _Value],
    row: Field,
    reading: Reading,
) -> tuple[_Value, ...]:
    """Read a list, or the one value that stands for it; report what cannot be read."""
    found = []
    for item in filled_items(node):
        try:
            found.append(read(item, row, reading))
        except WrongFormError as error:
            reading.refuse(error, row.example)
    return tuple(found)


def filled_items(node: Node) -> tuple[Node, ...]:
    """Return the items of a list, or the value that stands for one; none empty."""
    items = node.items if isinstance(node, Sequence) else (node,)
    return tuple(item for item in items if not is_empty(item))


def is_empty(node: Node) -> bool:
    """Tell whether a value is present and empty, which is as if it were absent."""
    if isinstance(node, Scalar):
        return not node.value.strip()
    return not (node.items if isinstance(node, Sequence) else node.pairs)
