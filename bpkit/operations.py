"""What a node of a graph can do: one row an operation, its function beside its local derivatives.

A local derivative says how fast the output moves with one input while the other input is held still. It is written
as a function of (output, inputs…), because many are shortest in terms of the output: that of eˣ is eˣ itself.

At a corner any slope between those of the two sides is a fair answer (a subgradient). Our choices: relu'(0) = 0;
max(x, y) at x = y passes everything to its first input and nothing to the second, so that the two sum to 1.

The numbers are Python's own, as in micrograd: a graph needs no NumPy.
"""

import math
from typing import Callable, NamedTuple


# Where a result is infinite or undefined, Python stops with errors of several kinds. The next four give inf, −inf or nan,
# as NumPy does, so that need_finite refuses all in the same words.

def divided(x, y):
    return x / y if y else x * math.copysign(math.inf, y)


def power(x, n):
    try:
        return math.pow(x, n)
    except OverflowError:
        return -math.inf if x < 0 and n % 2 else math.inf
    except ValueError:                     # 0 to a negative power is infinite; a negative number to a fraction is undefined
        return math.nan if x else math.inf


def exp(x):
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def log(x):
    return math.log(x) if x > 0 else math.nan if x else -math.inf


class Operation(NamedTuple):
    function: Callable         # inputs → output
    derivatives: tuple         # one an input: (output, inputs…) → ∂output/∂input. None: that input is always a constant


OPERATIONS = {
    "+": Operation(lambda x, y: x + y, (lambda out, x, y: 1.0, lambda out, x, y: 1.0)),
    "-": Operation(lambda x, y: x - y, (lambda out, x, y: 1.0, lambda out, x, y: -1.0)),
    "*": Operation(lambda x, y: x * y, (lambda out, x, y: y, lambda out, x, y: x)),
    "/": Operation(divided, (lambda out, x, y: 1 / y, lambda out, x, y: -out / y)),
    "neg": Operation(lambda x: -x, (lambda out, x: -1.0,)),
    "power": Operation(power, (lambda out, x, n: n * power(x, n - 1) if n else 0.0, None)),
    "exp": Operation(exp, (lambda out, x: out,)),
    "log": Operation(log, (lambda out, x: 1 / x,)),
    "tanh": Operation(math.tanh, (lambda out, x: 1.0 - out * out,)),
    "sigmoid": Operation(lambda x: 1.0 / (1.0 + exp(-x)), (lambda out, x: out * (1.0 - out),)),
    "relu": Operation(lambda x: max(x, 0.0), (lambda out, x: 1.0 if out > 0 else 0.0,)),
    "max": Operation(max, (lambda out, x, y: 1.0 if x >= y else 0.0, lambda out, x, y: 0.0 if x >= y else 1.0)),
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
    return need_finite(OPERATIONS[operation].function(*values), "output", operation, values)


def local_derivative(operation, position, output, values):
    """∂output/∂input for the input at `position` (0 or 1).

    Raises ValueError where the slope is infinite, as that of x^0.5 at 0.

    >>> local_derivative("*", 0, 6.0, [2.0, 3.0])
    3.0
    """
    return need_finite(OPERATIONS[operation].derivatives[position](output, *values), "derivative", operation, values)


def need_finite(number, what, operation, values):
    """Give the number back, or say which operation it came from."""
    if not math.isfinite(number):
        inputs = ("the input " if len(values) == 1 else "the inputs ") + ", ".join(map(str, values))
        raise ValueError(f"{operation}: expected a finite {what}, got {number} for {inputs}. "
                         + ADVICE.get(operation, "Work with smaller numbers: float64 ends near 1.8e308."))
    return number
