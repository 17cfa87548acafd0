"""What a node of a graph can do: one row an operation, its function beside its local derivatives.

A local derivative says how fast the output moves with one input while the other input is held still. It is written
as a function of (output, inputs…), because many are shortest in terms of the output: that of eˣ is eˣ itself.

At a corner any slope between those of the two sides is a fair answer (a subgradient). Our choices: relu'(0) = 0;
max(x, y) at x = y passes everything to its first input and nothing to the second, so that the two sum to 1.
"""

from typing import Callable, NamedTuple

import numpy as np

from bpkit.activations import relu, relu_derivative, sigmoid, sigmoid_derivative, tanh, tanh_derivative


class Operation(NamedTuple):
    function: Callable         # inputs → output
    derivatives: tuple         # one an input: (output, inputs…) → ∂output/∂input. None: that input is always a constant


OPERATIONS = {
    "+": Operation(lambda x, y: x + y, (lambda out, x, y: 1.0, lambda out, x, y: 1.0)),
    "-": Operation(lambda x, y: x - y, (lambda out, x, y: 1.0, lambda out, x, y: -1.0)),
    "*": Operation(lambda x, y: x * y, (lambda out, x, y: y, lambda out, x, y: x)),
    "/": Operation(lambda x, y: x / y, (lambda out, x, y: 1 / y, lambda out, x, y: -out / y)),
    "neg": Operation(lambda x: -x, (lambda out, x: -1.0,)),
    "power": Operation(lambda x, n: x ** n, (lambda out, x, n: n * x ** (n - 1) if n else 0.0, None)),
    "exp": Operation(np.exp, (lambda out, x: out,)),
    "log": Operation(np.log, (lambda out, x: 1 / x,)),
    "tanh": Operation(tanh, (lambda out, x: tanh_derivative(a=out),)),
    "sigmoid": Operation(sigmoid, (lambda out, x: sigmoid_derivative(a=out),)),
    "relu": Operation(relu, (lambda out, x: relu_derivative(a=out),)),
    "max": Operation(np.maximum, (lambda out, x, y: 1.0 if x >= y else 0.0, lambda out, x, y: 0.0 if x >= y else 1.0)),
}
ADVICE = {       # what to do when a result or a derivative is not a finite number
    "/": "Divide by a number further away from 0.",
    "power": "Keep the base above 0, or the exponent whole and at least 1, and the result below 1e308.",
    "exp": "Keep what goes into exp below 709.",
    "log": "Take log of a number above 0.",
}


def computed(operation, values):
    """The output of an operation for plain numbers.

    Raises ValueError where there is no finite output.

    >>> computed("*", [2.0, 3.0])
    6.0
    >>> computed("log", [0.0])
    Traceback (most recent call last):
    ValueError: log: expected a finite output, got -inf for the input 0.0. Take log of a number above 0.
    """
    with np.errstate(all="ignore"):           # NumPy gives inf or nan, which is refused below; its warnings say less
        output = float(OPERATIONS[operation].function(*map(np.float64, values)))
    return need_finite(output, "output", operation, values)


def local_derivative(operation, position, output, values):
    """∂output/∂input for the input at `position` (0 or 1).

    Raises ValueError where the slope is infinite, as that of x^0.5 at 0.

    >>> local_derivative("*", 0, 6.0, [2.0, 3.0])
    3.0
    """
    with np.errstate(all="ignore"):
        local = float(OPERATIONS[operation].derivatives[position](np.float64(output), *map(np.float64, values)))
    return need_finite(local, "derivative", operation, values)


def need_finite(number, what, operation, values):
    """Give the number back, or say which operation it came from."""
    if not np.isfinite(number):
        inputs = ("the input " if len(values) == 1 else "the inputs ") + ", ".join(map(str, values))
        raise ValueError(f"{operation}: expected a finite {what}, got {number} for {inputs}. "
                         + ADVICE.get(operation, "Work with smaller numbers: float64 ends near 1.8e308."))
    return number
