"""The nodes of a computational graph: numbers that remember what they were computed from.

Write ordinary arithmetic with leaves, and the graph is there; :mod:`bpkit.graph` walks through it. A node is never
changed. What the operations compute, and their derivatives, stands in :mod:`bpkit.operations`.
Source: the arithmetic on nodes is that of micrograd.
"""

from dataclasses import dataclass, field, replace

from bpkit.operations import computed
from bpkit.single import real_number


@dataclass(frozen=True, eq=False)      # eq=False: two nodes are equal only if they are the same node
class Node:
    """One number in a graph. Make one with :func:`leaf`, or by computing with nodes and plain numbers: + - * / **.

    A plain number in an expression becomes a leaf of its own, a constant, named by its digits.

    >>> x = leaf(3, "x")
    >>> 2 * x
    Node(value=6.0, operation='*', name='', is_constant=False)
    >>> (2 * x).inputs[0]
    Node(value=2.0, operation='', name='2', is_constant=True)
    """

    value: float
    operation: str = ""                            # a key of OPERATIONS; "" for a leaf
    inputs: tuple = field(default=(), repr=False)
    name: str = ""
    is_constant: bool = False
    __array_ufunc__ = None       # no field, a note to NumPy: leave np.float64(2) * node to node.__rmul__

    def named(self, name):
        """The same computation under a name. It is a new node: name it before you compute with it.

        >>> q = (leaf(-2, "x") + leaf(5, "y")).named("q")
        >>> q.name, q.value
        ('q', 3.0)
        """
        return replace(self, name=_checked_name(name))

    def __add__(self, other):
        return _applied("+", self, other)

    def __radd__(self, other):
        return _applied("+", other, self)

    def __sub__(self, other):
        return _applied("-", self, other)

    def __rsub__(self, other):
        return _applied("-", other, self)

    def __mul__(self, other):
        return _applied("*", self, other)

    def __rmul__(self, other):
        return _applied("*", other, self)

    def __truediv__(self, other):
        return _applied("/", self, other)

    def __rtruediv__(self, other):
        return _applied("/", other, self)

    def __neg__(self):
        return _applied("neg", self)

    def __pow__(self, exponent):
        if isinstance(exponent, Node):
            raise TypeError("exponent: expected a plain number, got a Node. Write exp(exponent * log(base)).")
        return _applied("power", self, exponent)

    def __rpow__(self, base):
        raise TypeError("exponent: expected a plain number, got a Node. Write exp(exponent * log(base)).")


def leaf(value, name=""):
    """An input of the graph: a number that nothing in the graph computes.

    >>> leaf(3, "x")
    Node(value=3.0, operation='', name='x', is_constant=False)
    """
    return Node(real_number(value, "value"), name=_checked_name(name))


def exp(x):
    """eˣ.

    >>> exp(leaf(0)).value
    1.0
    """
    return _applied("exp", x)


def log(x):
    """ln x, for x above 0.

    >>> log(leaf(0))
    Traceback (most recent call last):
    ValueError: log: expected a finite output, got -inf for the input 0.0. Take log of a number above 0.
    """
    return _applied("log", x)


def tanh(x):
    """tanh x, from −1 to 1.

    >>> tanh(leaf(0)).value
    0.0
    """
    return _applied("tanh", x)


def sigmoid(x):
    """σ(x) = 1 / (1 + e⁻ˣ), from 0 to 1.

    >>> sigmoid(leaf(0)).value
    0.5
    """
    return _applied("sigmoid", x)


def relu(x):
    """max(x, 0); its slope at 0 is taken as 0.

    >>> relu(leaf(-2)).value
    0.0
    """
    return _applied("relu", x)


def maximum(x, y):
    """The larger of two; where they are equal, the whole gradient goes to the first.

    >>> maximum(leaf(2), 3).value
    3.0
    """
    return _applied("max", x, y)


def _applied(operation, *operands):
    inputs = tuple(operand if isinstance(operand, Node) else _constant(operand) for operand in operands)
    return Node(computed(operation, [input.value for input in inputs]), operation, inputs)


def _constant(number):
    value = real_number(number, "operand")
    return Node(value, name=f"{value:g}", is_constant=True)


def _checked_name(name):
    if not isinstance(name, str):
        raise TypeError(f"name: expected text, got {type(name).__name__}. The value comes first: leaf(2.0, \"x\").")
    return name
