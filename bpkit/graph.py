"""A computational graph of single numbers: what was computed from what, and the gradients back through it.

    from bpkit import graph
    x, y, z = graph.leaf(-2, "x"), graph.leaf(5, "y"), graph.leaf(-4, "z")
    f = (x + y) * z
    graph.gradients(f)[x]          # ∂f/∂x = -4.0

Nothing is ever changed: a node keeps its value, and gradients come out as a new dictionary, so nothing has to be
reset between two backward passes. Nodes stand in :mod:`bpkit.nodes`, their derivatives in :mod:`bpkit.operations`.
Source: Griewank and Walther, Evaluating Derivatives (2008), ch. 3.
"""

from dataclasses import replace
from typing import NamedTuple

from bpkit.nodes import Node, exp, leaf, log, maximum, relu, sigmoid, tanh
from bpkit.operations import OPERATIONS, computed, local_derivative, need_finite
from bpkit.single import real_number

__all__ = ["BackwardStep", "Contribution", "Node", "OPERATIONS", "backward_steps", "exp", "gradients", "leaf", "log",
           "maximum", "recomputed", "relu", "sigmoid", "tanh", "topological_order"]


def topological_order(output):
    """Every node that `output` depends on, once, each after its inputs; `output` comes last.

    The walk is depth first, inputs from left to right, so the order is the same every time. It keeps its own list
    of unfinished nodes instead of calling itself, so a chain of any length fits.

    >>> x, y = leaf(2, "x"), leaf(3, "y")
    >>> f = (x * y).named("p") + x
    >>> [node.name or node.operation for node in topological_order(f)]
    ['x', 'y', 'p', '+']
    """
    order = {}                                     # a dictionary keeps its order, and is quick to look into
    unfinished = [_need_node(output)]
    while unfinished:
        node = unfinished[-1]
        missing = [input for input in node.inputs if input not in order]
        if missing:
            unfinished.append(missing[0])
        else:
            order[unfinished.pop()] = True
    return list(order)


class Contribution(NamedTuple):
    """What a node passes back along one edge, to `input`, which is `node.inputs[position]`."""

    position: int
    input: Node
    local: float           # ∂node/∂input along this edge
    amount: float          # the node's gradient times local


class BackwardStep(NamedTuple):
    """A node's turn in the backward pass."""

    node: Node
    gradient: float        # ∂output/∂node, as it stands when the turn comes
    contributions: tuple   # of Contribution


def gradients(output, order=None):
    """{node: ∂output/∂node} for every node but the constants; contributions that meet in a node are added.

    order: see :func:`backward_steps`.

    >>> x = leaf(3, "x")
    >>> gradients(x * x)[x]                 # two edges to x, 3 along each
    6.0
    >>> gradients(x)[x]                     # an output moves exactly as itself
    1.0
    """
    return _backward(output, order)[0]


def backward_steps(output, order=None):
    """The backward pass as a list of :class:`BackwardStep`, one for each node with inputs, from the output back.

    A step has a contribution for each edge to an input that is not a constant: x * x has two, 2 * x one.
    order: the nodes in the order to take them. By default the topological order from behind: a node's turn comes
    when all nodes that use it have had theirs, so its gradient is complete. In another order it may not be, and the
    result is wrong; :mod:`bpkit.wrong_order` shows one.
    Raises ValueError if a derivative or a gradient is not finite, or if the order holds a node of another graph.

    >>> x = leaf(3, "x")
    >>> [step] = backward_steps((x * x).named("f"))
    >>> step.node.name, step.gradient, [contribution.amount for contribution in step.contributions]
    ('f', 1.0, [3.0, 3.0])
    """
    return _backward(output, order)[1]


def _backward(output, order):
    forward_order = topological_order(output)
    gradient = {node: 0.0 for node in forward_order if not node.is_constant}
    gradient[output] = 1.0
    steps = []
    for node in reversed(forward_order) if order is None else _checked_order(order, forward_order):
        if node.inputs:
            contributions = tuple(_contributions(node, gradient[node]))
            for edge in contributions:
                gradient[edge.input] = _finite(gradient[edge.input] + edge.amount, node)
            steps.append(BackwardStep(node, gradient[node], contributions))
    return gradient, steps


def _contributions(node, gradient):
    values = [input.value for input in node.inputs]
    for position, input in enumerate(node.inputs):
        if not input.is_constant:
            local = local_derivative(node.operation, position, node.value, values)
            yield Contribution(position, input, local, gradient * local)


def _checked_order(order, nodes):
    known = set(nodes)
    for node in order:
        if node not in known:
            raise ValueError(f"order: expected nodes of this graph, got {node!r}. Pass an order of the same output.")
    return order


def _finite(gradient, node):
    return need_finite(gradient, "gradient", node.operation, [input.value for input in node.inputs])


def recomputed(output, values):
    """The same graph with other numbers in some leaves, given as {leaf: value}. Gives the new output.

    All its nodes are new, under the same names; the old graph stays as it was. The topological orders of the two
    graphs correspond: zip(topological_order(output), topological_order(new)) pairs every old node with its new one.
    Raises ValueError for a key that is not a leaf of this graph, or is a constant.

    >>> x = leaf(3, "x")
    >>> recomputed(x * x + 1, {x: 10}).value
    101.0
    """
    order = topological_order(output)
    for node in values:
        if not (isinstance(node, Node) and node in order) or node.inputs or node.is_constant:
            raise ValueError(f"values: expected leaves of this graph that are not constants, got {node!r}. "
                             "Use the very nodes that leaf(…) returned and the graph was built from.")
    new = {}
    for node in order:
        inputs = tuple(new[input] for input in node.inputs)
        if inputs:
            value = computed(node.operation, [input.value for input in inputs])
        else:
            value = real_number(values.get(node, node.value), "value")
        new[node] = replace(node, value=value, inputs=inputs)
    return new[output]


def _need_node(output):
    if not isinstance(output, Node):
        raise TypeError(f"output: expected a Node, got {type(output).__name__}. "
                        "Build one from leaf(value, name) and arithmetic.")
    return output
