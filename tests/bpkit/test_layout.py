"""Where the nodes of a graph stand: nothing overlaps, edges run to the right and through no node, few cross."""

import itertools

import hypothesis.strategies as st
import pytest
from hypothesis import given

from bpkit.draw.layout import placed
from bpkit.graph import leaf, maximum, tanh, topological_order
from tests.bpkit.graphs import EXPRESSIONS, leaves

# All others have none. 1 and 2 are the smallest numbers possible in these columns.
CROSSINGS = {"CS231n staged": 1, "micrograd issue 68": 2, "micrograd README": 7}


def edges(output):
    return [(input, node, position) for node in topological_order(output) for position, input in enumerate(node.inputs)]


def lines(output, layout):
    """{edge: its points from left to right}"""
    return {edge: [layout.places[edge[0]], *layout.bends.get(edge, []), layout.places[edge[1]]]
            for edge in edges(output)}


def row_at(points, column):
    """The row of a broken line in a column strictly between its ends; None elsewhere."""
    for (c, r), (d, s) in itertools.pairwise(points):
        if c <= column <= d and points[0][0] < column < points[-1][0]:
            return r + (s - r) * (column - c) / (d - c)


def fork_and_layout():
    output, _ = EXPRESSIONS["a fork"]()
    return output, placed(output)


def crossing_pairs(drawn):
    segments = [pair for points in drawn.values() for pair in itertools.pairwise(points)]
    return sum(a[0] == c[0] and (a[1] - c[1]) * (b[1] - d[1]) < 0
               for (a, b), (c, d) in itertools.combinations(segments, 2))


def check(output):
    """Everything that must hold of any layout."""
    layout = placed(output)
    assert layout == placed(output)
    nodes, drawn = topological_order(output), lines(output, layout)
    assert list(layout.places) == nodes
    for points in drawn.values():
        assert [c for c, _ in points] == list(range(points[0][0], points[-1][0] + 1)) and len(points) > 1
    taken = list(layout.places.values()) + [point for chain in layout.bends.values() for point in chain]
    assert [min(numbers) for numbers in zip(*taken)] == [0, 0]
    for (c, r), (d, s) in itertools.combinations(taken, 2):
        assert c != d or abs(r - s) >= 1
    for (input, node, _), points in drawn.items():
        for other, (column, row) in layout.places.items():
            passing = row_at(points, column)
            assert other in (input, node) or passing is None or abs(passing - row) > 0.4
    for node in nodes[:-1]:
        assert layout.places[node][0] == min(layout.places[user][0] for input, user, _ in drawn if input is node) - 1
    return crossing_pairs(drawn)


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_the_graphs_of_the_course_are_clear(name):
    output, _ = EXPRESSIONS[name]()
    assert check(output) == CROSSINGS.get(name, 0)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=12))
def test_any_graph_is_laid_out_without_overlaps(pairs):
    nodes = leaves(x=1, y=0.5, z=0.25)
    for i, j in pairs:
        nodes.append(tanh(nodes[i % len(nodes)]) if i == j else maximum(nodes[i % len(nodes)], nodes[j % len(nodes)]))
    check(nodes[-1])


def test_the_first_input_stands_above_the_second():
    x, y, z = leaves(x=1, y=2, z=3)
    difference = x - y
    quotient = difference / z
    assert placed(quotient).places == {x: (0, 0), y: (0, 1), difference: (1, 0.5), z: (1, 1.5), quotient: (2, 1)}


def test_a_long_edge_bends_around_what_stands_between():
    [x] = leaves(x=1)
    output = tanh(tanh(x)) + x
    layout = placed(output)
    [(edge, bends)] = layout.bends.items()
    assert edge == (x, output, 1) and [column for column, _ in bends] == [1, 2]
    assert len({row for _, row in bends}) == 1, "it runs straight between its bends"


def test_a_chain_runs_level_with_its_constants_beside_it():
    output, _ = EXPRESSIONS["CS231n sigmoid"]()
    places = placed(output).places
    assert len({places[node][1] for node in places if node.operation in ("neg", "exp")}) == 1
    rows = {edge: [row for _, row in points] for edge, points in lines(*fork_and_layout()).items() if len(points) > 2}
    assert len(rows) == 2 and all(max(row) - min(row) <= 0.5 for row in rows.values()), "long edges are nearly straight"


def test_each_of_two_long_edges_between_the_same_nodes_has_its_own_bends():
    [x] = leaves(x=1)
    square = x * x
    bends = placed(tanh(tanh(tanh(x))) + square).bends
    assert set(bends) == {(x, square, 0), (x, square, 1)}
    assert not set(bends[x, square, 0]) & set(bends[x, square, 1])


def test_a_leaf_alone_and_a_long_chain_are_laid_out():
    x = chain = leaf(1, "x")
    assert placed(x).places == {x: (0, 0)}
    for _ in range(1500):
        chain = tanh(chain)
    assert placed(chain).places[chain] == (1500, 0)


def test_only_nodes_are_laid_out():
    with pytest.raises(TypeError, match="output: expected a Node, got float"):
        placed(2.0)
