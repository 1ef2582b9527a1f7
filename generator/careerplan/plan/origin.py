"""Where in the user's files a record was written."""

from dataclasses import dataclass

from careerplan.finding import Place
from careerplan.plan.nodes import Mapping, Node, Sequence
from careerplan.plan.source import Source


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record was written, so that a finding can point at a key or a value."""

    source: Source
    node: Node
    body_start: int = 0  # where the text below the front matter begins

    def place(self, *path: str | int) -> Place:
        """Return where the value at a path of keys and indexes stands.

        A key that is not there gives the place of what would hold it.
        """
        node = self._walk(*path)[0]
        return self.source.place(node.start, node.end)

    def node_at(self, *path: str | int) -> Node | None:
        """Return the value at a path of keys and indexes, or None."""
        node, length = self._walk(*path)
        return node if length == len(path) else None

    def has(self, *path: str | int) -> bool:
        """Tell whether there is a value at a path of keys and indexes."""
        return self._walk(*path)[1] == len(path)

    def _walk(self, *path: str | int) -> tuple[Node, int]:
        """Go as far along a path as it leads; one value stands for a list of one."""
        node = self.node
        for count, step in enumerate(path):
            inner: Node | None = None
            if isinstance(step, str) and isinstance(node, Mapping):
                inner = node.get(step)
            elif isinstance(step, int) and isinstance(node, Sequence):
                inner = node.items[step] if step < len(node.items) else None
            elif step == 0:
                inner = node
            if inner is None:
                return node, count
            node = inner
        return node, len(path)
