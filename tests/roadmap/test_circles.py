"""Circles in graphs of letters: each found once, as its shortest loop."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplan.roadmap.circles import find_circles, find_tangles
from tests.plans_made import STEADY

GRAPHS = st.dictionaries(
    st.sampled_from("abcdefg"), st.lists(st.sampled_from("abcdefgz"), max_size=4)
)


def graph_of(text: str) -> dict[str, list[str]]:
    """Read `a:bc b:a` as a graph of letters."""
    return {part[0]: list(part[2:]) for part in text.split()}


def circles_of(text: str) -> list[str]:
    return ["".join(loop) for loop in find_circles(graph_of(text))]


@pytest.mark.parametrize(
    ("graph", "loops"),
    [
        ("", []),
        ("a:b b:c c:", []),
        ("a:bc b:d c:d d:", []),  # a fork and a join are no circle
        ("a:a", ["a"]),
        ("a:b b:a", ["ab"]),
        ("b:a a:b", ["ba"]),  # begins with what stands first
        ("a:b b:c c:a d:a", ["abc"]),
        ("a:b b:ac c:a", ["ab"]),  # the shortest way round
        ("a:b b:a c:d d:c", ["ab", "cd"]),
        ("c:d d:c a:bc b:a", ["cd", "ab"]),
        ("a:z b:z", []),  # names outside the graph lead nowhere
    ],
)
def test_circles(graph, loops):
    assert circles_of(graph) == loops


def test_a_long_chain_needs_no_recursion():
    length = 20_000
    chain = {number: [number + 1] for number in range(length)}
    assert find_circles(chain) == ()
    chain[length - 1] = [0]
    assert find_circles(chain) == (tuple(range(length)),)


@STEADY
@given(graph=GRAPHS)
def test_loops_are_real_and_none_is_missed(graph):
    loops = find_circles(graph)
    tangled = set().union(*find_tangles(graph)) if loops else set()
    for loop in loops:
        for here, there in zip(loop, (*loop[1:], loop[0]), strict=True):
            assert there in graph[here]
    for node in graph:
        assert (node in tangled) == (node in reached_from(node, graph))
    assert {node for loop in loops for node in loop} <= tangled


def reached_from(node, graph):
    """Walk on from a node; it is its own target where it lies in a circle."""
    found, queue = set(), list(graph[node])
    while queue:
        target = queue.pop()
        if target in graph and target not in found:
            found.add(target)
            queue.extend(graph[target])
    return found
