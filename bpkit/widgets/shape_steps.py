"""One training step of a network, line by line, and the shape of every array in it, read from real arrays."""

from itertools import product
from typing import NamedTuple

import numpy as np

from bpkit.layers import random_network
from bpkit.losses import half_sse
from bpkit.network import backward, forward

LEFT, RIGHT, SUMMED, PLAIN, MADE, SPREAD = "left", "right", "summed", "plain", "made", "spread"


class Operand(NamedTuple):
    """An array in a line of code. label: how it stands there. array: whose shape it has, such as "W2.T".

    role: what happens to its sizes. LEFT and RIGHT factor of a matrix product: the inner size vanishes. SUMMED: the rows
    do. PLAIN: nothing. SPREAD: broadcast to all rows. MADE: it is the result.
    """

    label: str
    array: str
    role: str = PLAIN


class Line(NamedTuple):
    """A line of the step. kind: what sort of line. layer: its number. parts: operands, and the text between them."""

    kind: str
    layer: int
    parts: tuple

    @property
    def code(self):
        return "".join(part if isinstance(part, str) else part.label for part in self.parts).replace("   ", "\n")

    @property
    def operands(self):
        return [part for part in self.parts if not isinstance(part, str)]

    @property
    def made(self):
        return [operand.array for operand in self.operands if operand.role == MADE]


def shapes(sizes, m):
    """{name: shape} of all arrays in one step with m samples: bpkit.forward and bpkit.backward run, `.shape` is read."""
    network = random_network(sizes, ["sigmoid"] * (len(sizes) - 1), np.random.RandomState(0))
    trace, target = forward(network, np.ones((m, sizes[0]))), np.zeros((m, sizes[-1]))
    gradients = backward(network, trace, target, loss="half_sse")
    arrays = {"X": trace.A[0], "y": target, "L": half_sse(prediction=trace.A[-1], target=target)}
    for l, (layer, gradient) in enumerate(zip(network, gradients), start=1):
        arrays |= {f"W{l}": layer.W, f"b{l}": layer.b, f"Z{l}": trace.Z[l - 1], f"A{l}": trace.A[l],
                   f"delta{l}": gradient.delta, f"dW{l}": gradient.W, f"db{l}": gradient.b}
    arrays |= {f"{name}.T": array.T for name, array in arrays.items() if np.ndim(array) == 2}
    return {name: np.shape(array) for name, array in arrays.items()}


def lines(count):
    """All lines of one training step of a network of `count` layers, in their order."""
    given = [Operand("X", "X")]
    for l in range(1, count + 1):
        given += [Operand(f"W{l}", f"W{l}"), Operand(f"b{l}", f"b{l}")]
    yield Line("given", 0, tuple(_apart([*given, Operand("y", "y")])))
    for l in range(1, count + 1):
        yield Line("sum", l, (Operand(f"Z{l}", f"Z{l}", MADE), " = ", Operand(before(l), before(l), LEFT), " @ ",
                              Operand(f"W{l}", f"W{l}", RIGHT), " + ", Operand(f"b{l}", f"b{l}", SPREAD)))
        yield Line("activation", l, (Operand(f"A{l}", f"A{l}", MADE), " = sigmoid(", Operand(f"Z{l}", f"Z{l}"), ")"))
    out = f"A{count}"
    yield Line("loss", count, (Operand("L", "L", MADE), " = 0.5 * np.sum((", Operand(out, out), " - ", Operand("y", "y"), ") ** 2)"))
    for l in range(count, 0, -1):
        delta, A = f"delta{l}", f"A{l}"
        slope = Operand(f"{A} * (1 - {A})", A)
        if l == count:
            yield Line("output delta", l, (Operand(delta, delta, MADE), " = (", Operand(A, A), " - ", Operand("y", "y"), ") * ", slope))
        else:
            yield Line("delta", l, (Operand(delta, delta, MADE), " = (", Operand(f"delta{l + 1}", f"delta{l + 1}", LEFT), " @ ",
                                    Operand(f"W{l + 1}.T", f"W{l + 1}.T", RIGHT), ") * ", slope))
        yield Line("dW", l, (Operand(f"dW{l}", f"dW{l}", MADE), " = ", Operand(f"{before(l)}.T", f"{before(l)}.T", LEFT), " @ ",
                             Operand(delta, delta, RIGHT)))
        yield Line("db", l, (Operand(f"db{l}", f"db{l}", MADE), " = ", Operand(delta, delta, SUMMED), ".sum(axis=0)"))
    for l in range(1, count + 1):
        yield Line("update", l, (Operand(f"W{l}", f"W{l}", MADE), " -= eta * ", Operand(f"dW{l}", f"dW{l}"), "   ",
                                 Operand(f"b{l}", f"b{l}", MADE), " -= eta * ", Operand(f"db{l}", f"db{l}")))


def _apart(operands):
    for operand in operands[:-1]:
        yield from (operand, "  ")
    yield operands[-1]


def before(layer):
    """The name of what goes into a layer."""
    return f"A{layer - 1}" if layer > 1 else "X"


def fitting(shape, one, other):
    """How many of the 8 products of two matrices (either order, each with or without .T) have this shape; tried out."""
    count = 0
    for a, b in product((np.ones(one), np.ones(one).T), (np.ones(other), np.ones(other).T)):
        count += sum(left.shape[1] == right.shape[0] and (left @ right).shape == shape for left, right in ((a, b), (b, a)))
    return count
