"""Formula and code of an operation mean what bpkit.operations computes."""

import re

import numpy as np
import pytest

from bpkit import graph
from bpkit.operations import OPERATIONS
from bpkit.widgets.expressions import WRITTEN, code, derivative, derivative_code, formula

POINTS = {"+": (2.0, -3.0), "-": (2.0, -3.0), "*": (2.0, -3.0), "/": (2.0, -3.0), "neg": (2.0,), "exp": (0.5,), "log": (2.0,),
          "tanh": (0.5,), "sigmoid": (0.5,), "relu": (2.0,), "max": (2.0, -3.0), "power": (1.5, 3.0)}


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


SCOPE = {"np": np, "sigmoid": sigmoid, "σ": sigmoid, "exp": np.exp, "log": np.log, "tanh": np.tanh, "max": max}


def node_of(operation):
    names = dict(zip("xy", POINTS[operation]))
    inputs = tuple(graph.leaf(value, name) for name, value in names.items())
    value = OPERATIONS[operation].function(*POINTS[operation])
    node = graph.Node(float(value), operation, inputs, "out")
    return node, {**{input: input.name for input in inputs}, node: "out"}, {**names, "out": float(value), **SCOPE}


def as_python(symbols):
    """A formula in the symbols of a book as Python: · is *, ^ is **, − is -."""
    for sign, python in {"·": "*", "^": "**", "−": "-", "≥": ">="}.items():
        symbols = symbols.replace(sign, python)
    return symbols


def test_every_operation_is_written():
    assert set(WRITTEN) == set(OPERATIONS) == set(POINTS)


@pytest.mark.parametrize("operation", POINTS)
def test_formula_and_code_compute_the_value(operation):
    node, names, scope = node_of(operation)
    assert eval(as_python(formula(node, names)), dict(scope)) == pytest.approx(node.value)
    scope_after = {key: value for key, value in scope.items() if key != "out"}
    exec(code(node, names), scope_after)
    assert scope_after["out"] == pytest.approx(node.value)


@pytest.mark.parametrize("operation", POINTS)
def test_derivative_and_its_code_are_the_local_derivatives(operation):
    node, names, scope = node_of(operation)
    for position, rule in enumerate(OPERATIONS[operation].derivatives):
        if rule is None:
            continue
        local = float(rule(node.value, *POINTS[operation]))
        assert float(eval(as_python(derivative(node, position, names)), dict(scope))) == pytest.approx(local)
        run = {**scope, "dout": 3.0, "dx": 10.0, "dy": 10.0}
        exec(derivative_code(node, position, names), run)
        assert run["dx" if position == 0 else "dy"] == pytest.approx(10.0 + 3.0 * local), "it must add, not overwrite"


def test_a_product_with_negative_numbers_has_brackets():
    node, names, _ = node_of("*")
    numbers = {input: f"({input.value:g})" if input.value < 0 else f"{input.value:g}" for input in node.inputs}
    assert re.fullmatch(r"2·\(-3\)", formula(node, numbers))
