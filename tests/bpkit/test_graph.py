"""The graph of single numbers: published numbers, every operation against measured slopes, both orders, long chains."""

import dataclasses
import inspect

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given

import bpkit
from bpkit import central_difference, complex_step, graph
from bpkit.graph import backward_steps, gradients, leaf, recomputed, topological_order
from bpkit.operations import local_derivative
from bpkit.wrong_order import recursive_order
from tests.bpkit.graphs import EXPRESSIONS, issue_68, leaves

PUBLISHED = {       # name in EXPRESSIONS: the printed output, and the printed gradients of the leaves in their order
    "CS231n (x + y)z": (-12, (-4, -4, 3)),
    "CS231n sigmoid": (.7310585786300049, (-.19661193324148185, -.3932238664829637, .3932238664829637,
                                           -.5898357997244456, .19661193324148185)),
    "CS231n patterns": (-20, (-8, 6, 2, 0)),
    "micrograd README": (24.70408163265306, (138.83381924198252, 645.5772594752186)),
    "zero-to-hero L": (-8, (6, -4, -2, 4)),
    "zero-to-hero neuron": (.7071067811865477, (-1.5, 1, .5, 0, .5)),
    "micrograd issue 68": (41, (25, 19)),
    "colah": (6, (2, 5)),
    "apples and oranges": (715, (2.2, 110, 3.3, 165, 650)),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_published_numbers_come_out(name):
    value, slopes = PUBLISHED[name]
    output, inputs = EXPRESSIONS[name]()
    gradient = gradients(output)
    assert output.value == pytest.approx(value, rel=1e-14)
    np.testing.assert_allclose([gradient[x] for x in inputs], slopes, rtol=1e-13, atol=1e-15)


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_gradients_are_the_measured_ones(name):
    output, inputs = EXPRESSIONS[name]()
    measured = central_difference(lambda v: recomputed(output, dict(zip(inputs, v))).value, [x.value for x in inputs])
    np.testing.assert_allclose([gradients(output)[x] for x in inputs], measured, rtol=1e-6, atol=1e-7)


# What a graph computes with Python's own numbers, in NumPy, which knows complex ones too
IN_NUMPY = {"power": lambda x, n: x ** n, "exp": np.exp, "log": np.log, "tanh": bpkit.tanh, "sigmoid": bpkit.sigmoid,
            "relu": bpkit.relu, "max": np.maximum}
AWAY_FROM_CORNERS = st.floats(0.1, 3).flatmap(lambda size: st.sampled_from([size, -size]))


@pytest.mark.parametrize("operation", graph.OPERATIONS)
@given(x=AWAY_FROM_CORNERS, y=AWAY_FROM_CORNERS)
def test_every_local_derivative_is_the_measured_slope(operation, x, y):
    function, derivatives = graph.OPERATIONS[operation]
    if operation in ("power", "log"):
        x = abs(x)
    values = [x, y if y != x else y / 2][:len(derivatives)]
    in_numpy = IN_NUMPY.get(operation, function)
    assert function(*values) == pytest.approx(in_numpy(*np.array(values)), rel=1e-14)
    for position, derivative in enumerate(derivatives):
        if derivative is not None:
            def along(v, function=function):
                return function(*values[:position], v, *values[position + 1:])

            local = local_derivative(operation, position, float(function(*values)), values)
            assert local == pytest.approx(central_difference(along, values[position]), rel=1e-5, abs=1e-8)
            assert local == pytest.approx(complex_step(lambda v: along(v, in_numpy), values[position]), rel=1e-13)


@pytest.mark.parametrize(("build", "slopes"), [
    (lambda x, y: graph.relu(x), [0]), (graph.maximum, [1, 0]), (lambda x, y: graph.maximum(y, x), [0, 1]),
    (lambda x, y: x ** 0, [0]), (lambda x, y: x ** 1, [1]), (lambda x, y: x ** 2, [0]),
])
def test_slopes_at_corners_and_at_0_are_as_stated(build, slopes):
    x, y = leaves(x=0, y=0)
    gradient = gradients(build(x, y))
    assert [gradient[node] for node in (x, y)[:len(slopes)]] == slopes


def test_plain_numbers_become_constants_that_have_no_gradient():
    [x] = leaves(x=3)
    for output, value, slope in [(2 + x, 5, 1), (x + 2, 5, 1), (2 - x, -1, -1), (x - 2, 1, 1), (2 * x, 6, 2),
                                 (x * 2, 6, 2), (6 / x, 2, -2 / 3), (x / 2, 1.5, .5), (x ** 2, 9, 6),
                                 (np.float64(2) * x, 6, 2)]:
        assert (output.value, gradients(output)) == (pytest.approx(value), {x: pytest.approx(slope), output: 1})
        [constant] = set(output.inputs) - {x}
        assert constant.is_constant and constant.name in ("2", "6")
    assert (x * 0.5).inputs[1].name == "0.5"


def test_a_second_backward_pass_gives_the_same_and_the_recursive_order_does_not():
    """micrograd's gradients of a, b, c, d grew from (1, 1, 1, 5) to (3, 3, 2, 10): nothing is added up here."""
    output, inputs = issue_68()
    assert gradients(output) == gradients(output)
    wrong = gradients(output, order=recursive_order(output))
    assert [wrong[x] for x in inputs] == [29, 22]
    twice, (a, b) = EXPRESSIONS["micrograd issue 53"]()
    (c, d) = twice.inputs
    assert [gradients(twice)[node] for _ in range(2) for node in (a, b, c, d)] == [1, 1, 1, 5] * 2


def test_the_recursive_order_takes_a_shared_node_with_an_incomplete_gradient():
    output, _ = issue_68()
    wrong, right = backward_steps(output, order=recursive_order(output)), backward_steps(output)
    assert [(step.node.name, step.gradient) for step in wrong] == [
        ("y", 1), ("e", 1), ("c", 1), ("d", 1), ("f", 1), ("c", 7), ("d", 6)]
    assert [(step.node.name, step.gradient) for step in right] == [("y", 1), ("f", 1), ("e", 1), ("d", 6), ("c", 7)]
    tree, inputs = EXPRESSIONS["CS231n (x + y)z"]()
    assert gradients(tree, order=recursive_order(tree)) == gradients(tree)


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_steps_and_orders_are_complete(name):
    output, _ = EXPRESSIONS[name]()
    order, gradient = topological_order(output), gradients(output)
    assert order == topological_order(output) and len(set(order)) == len(order) and order[-1] is output
    assert all(order.index(input) < order.index(node) for node in order for input in node.inputs)
    steps = backward_steps(output)
    assert [step.node for step in steps] == [node for node in reversed(order) if node.inputs]
    for node, total, contributions in steps:
        assert total == gradient[node]
        assert [(c.position, c.input) for c in contributions] == [
            (i, input) for i, input in enumerate(node.inputs) if not input.is_constant]
        assert all(c.amount == total * c.local for c in contributions)
    for node in gradient:
        amounts = [c.amount for step in steps for c in step.contributions if c.input is node]
        assert gradient[node] == pytest.approx(sum(amounts) if node is not output else 1, rel=1e-14)


def test_a_recomputed_graph_is_new_and_corresponds_node_by_node():
    output, (a, b) = issue_68()
    new = recomputed(output, {a: 5})
    pairs = list(zip(topological_order(output), topological_order(new), strict=True))
    assert all((old.name, old.operation, old.is_constant) == (node.name, node.operation, node.is_constant)
               and old is not node for old, node in pairs)
    assert dict(pairs)[a].value == 5 and dict(pairs)[b].value == 3 and new.value == (8 + 15) + 8 * 15
    assert (output.value, a.value) == (41, 2)


def test_a_chain_of_5000_nodes_needs_no_recursion():
    [x] = leaves(x=1)
    chain = x
    for _ in range(5000):
        chain = chain + x
    assert gradients(chain)[x] == 5001 and recomputed(chain, {x: 2}).value == 10002
    assert len(topological_order(chain)) == len(backward_steps(chain)) + 1 == 5001 and len(repr(chain)) < 100


def test_nodes_cannot_be_changed_and_are_equal_only_to_themselves():
    [x] = leaves(x=1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        x.value = 2
    q = (x + 1).named("q")
    assert q.name == "q" and x.name == "x" and q.named("r").inputs == q.inputs
    assert leaf(1, "x") != x and x + x != x + x


def test_functions_take_plain_numbers_and_are_documented():
    assert graph.exp(0).value == 1 and graph.maximum(1, 2).value == 2 and graph.exp(0).inputs[0].is_constant
    for name in graph.__all__:
        assert inspect.getdoc(getattr(graph, name)), name
