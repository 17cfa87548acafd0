"""What a graph refuses, and what it says: no inf and no NaN ever comes out of it."""

import math

import numpy as np
import pytest

from bpkit import graph
from bpkit.graph import gradients, leaf, recomputed
from bpkit.wrong_order import recursive_order


@pytest.mark.parametrize(("build", "error", "message"), [
    (lambda x: graph.log(x), ValueError, "log: expected a finite output, got -inf for the input 0.0. Take"),
    (lambda x: graph.log(x - 1), ValueError, "log: expected a finite output, got nan for the input -1.0. Take"),
    (lambda x: 1 / x, ValueError, "/: expected a finite output, got inf for the inputs 1.0, 0.0. Divide by"),
    (lambda x: x / x, ValueError, "/: expected a finite output, got nan"),
    (lambda x: graph.exp(x + 710), ValueError, "exp: expected a finite output, got inf .* Keep what goes"),
    (lambda x: (x - 8) ** (1 / 3), ValueError, "power: expected a finite output, got nan .* Keep the base"),
    (lambda x: (x + 1e200) * 1e200, ValueError, r"\*: expected a finite output, got inf .* Work with"),
    (lambda x: gradients(x ** 0.5), ValueError, "power: expected a finite derivative, got inf .* Keep the base"),
    (lambda x: gradients(x * 1e200 * 1e200), ValueError, r"\*: expected a finite gradient, got inf .* Work with"),
    (lambda x: x ** x, TypeError, r"exponent: expected a plain number, got a Node. Write exp\("),
    (lambda x: 2 ** x, TypeError, r"exponent: expected a plain number, got a Node. Write exp\("),
    (lambda x: x + "1", TypeError, "operand: expected numbers, got str"),
    (lambda x: x * [1, 2], ValueError, "operand: expected a single number, got a list. Pass one of"),
    (lambda x: np.ones(2) * x, ValueError, "operand: expected 0 axes, got 1"),
    (lambda x: x + 1j, TypeError, "operand: expected real numbers, got complex ones"),
    (lambda x: leaf("x", 1), TypeError, "value: expected numbers, got str"),
    (lambda x: leaf(1, 2), TypeError, "name: expected text, got int. The value comes first"),
    (lambda x: leaf(None), TypeError, "value: expected numbers, got NoneType. Pass a single number"),
    (lambda x: x * 10 ** 400, ValueError, "operand: expected finite numbers, got 1000"),
    (lambda x: 1 / (x * -1), ValueError, "/: expected a finite output, got -inf for the inputs 1.0, -0.0. Divide by"),
    (lambda x: x ** -1, ValueError, "power: expected a finite output, got inf .* Keep the base"),
    (lambda x: (x - 1e200) ** 3, ValueError, "power: expected a finite output, got -inf .* and the result below 1e308"),
    (lambda x: (x + 1e200) ** 2, ValueError, "power: expected a finite output, got inf .* and the result below 1e308"),
    (lambda x: leaf(math.nan), ValueError, "value: expected finite numbers, got nan"),
    (lambda x: gradients(2.0), TypeError, "output: expected a Node, got float. Build one"),
    (lambda x: gradients(x + 1, order=[leaf(2) * x]), ValueError, "order: expected nodes of this graph.* Pass"),
    (lambda x: recursive_order(2.0), TypeError, "output: expected a Node, got float. Build one"),
    (lambda x: recomputed(x + 1, {leaf(2, "x"): 3}), ValueError, "values: expected leaves of this graph .* Use"),
    (lambda x: recomputed(output := x + 1, {output: 3}), ValueError, "values: expected leaves of this graph .* Use"),
    (lambda x: recomputed(output := x + 1, {output.inputs[1]: 3}), ValueError, "values: .* that are not constants, got"),
    (lambda x: recomputed(x + 1, {"x": 3}), ValueError, "values: expected leaves of this graph .* Use"),
    (lambda x: recomputed(x + 1, {x: "3"}), TypeError, "value: expected numbers, got str"),
])
def test_bad_input_is_refused(build, error, message):
    with pytest.raises(error, match=f"^{message}"):
        build(leaf(0, "x"))
