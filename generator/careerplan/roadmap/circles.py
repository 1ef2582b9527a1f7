"""Things that wait for each other, found in a graph of anything."""

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

_Node = TypeVar("_Node", bound=Hashable)


def find_circles(
    graph: Mapping[_Node, Iterable[_Node]],
) -> tuple[tuple[_Node, ...], ...]:
    """Find the groups of nodes that lead to each other, each as one loop.

    They are the strongly connected components (Tarjan 1972), without recursion, in
    the order of the graph; each begins with the node that stands first in it.
    """
    place = {node: number for number, node in enumerate(graph)}
    loops = []
    for component in find_tangles(graph):
        first = min(component, key=place.__getitem__)
        loops.append(_shortest_loop(first, graph, component))
    return tuple(sorted(loops, key=lambda loop: place[loop[0]]))


def find_tangles(graph: Mapping[_Node, Iterable[_Node]]) -> list[set[_Node]]:
    """Find the strongly connected components that hold a circle."""
    return [
        component
        for component in _components(graph)
        if len(component) > 1 or any(node in graph[node] for node in component)
    ]


def _components(graph: Mapping[_Node, Iterable[_Node]]) -> list[set[_Node]]:
    index: dict[_Node, int] = {}
    low: dict[_Node, int] = {}
    stack: list[_Node] = []
    on_stack: set[_Node] = set()
    components = []
    for root in graph:
        if root in index:
            continue
        work = [(root, iter(graph[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, targets = work[-1]
            target = next((t for t in targets if t in graph), None)
            if target is None:
                work.pop()
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[node])
                if low[node] == index[node]:
                    component: set[_Node] = set()
                    while node not in component:
                        member = stack.pop()
                        on_stack.discard(member)
                        component.add(member)
                    components.append(component)
            elif target not in index:
                index[target] = low[target] = len(index)
                stack.append(target)
                on_stack.add(target)
                work.append((target, iter(graph[target])))
            elif target in on_stack:
                low[node] = min(low[node], index[target])
    return components


def _shortest_loop(
    first: _Node, graph: Mapping[_Node, Iterable[_Node]], component: set[_Node]
) -> tuple[_Node, ...]:
    """Walk from a node back to itself on the shortest way within its component."""
    before: dict[_Node, _Node] = {}
    queue = [first]
    for node in queue:
        for target in graph[node]:
            if target == first:
                loop = [node]
                while loop[-1] != first:
                    loop.append(before[loop[-1]])
                return tuple(reversed(loop))
            if target in component and target not in before:
                before[target] = node
                queue.append(target)
    raise ValueError("a component without a loop")
