"""One call of every widget, in both languages. Tests loop over them; a widget without an example fails.

bpkit is imported inside the functions, because the test with noise brings a bpkit of its own.
"""

import importlib

import numpy as np


def product():
    """(x + y)z at (-2, 5, -4): oracle 3."""
    from bpkit import graph

    x, y, z = graph.leaf(-2, "x"), graph.leaf(5, "y"), graph.leaf(-4, "z")
    return ((x + y).named("q") * z).named("f")


def twice_used():
    """The graph of oracle 10, in which c and d are used twice."""
    from bpkit import graph

    a, b = graph.leaf(2, "a"), graph.leaf(3, "b")
    c, d = (a + b).named("c"), (a * b).named("d")
    return ((c + d) + c * d).named("y")


def sigmoid_circuit():
    """1/(1 + e^-(w0 x0 + w1 x1 + w2)): oracle 4."""
    from bpkit import graph

    w0, x0, w1, x1, w2 = (graph.leaf(*pair) for pair in ((2, "w0"), (-1, "x0"), (-3, "w1"), (-2, "x1"), (-3, "w2")))
    return 1 / (1 + graph.exp(-(w0 * x0 + w1 * x1 + w2)))


def staged():
    """(x + σ(y)) / (σ(x) + (x + y)²): oracle of CS231n's notes, x = 3, y = -4."""
    from bpkit import graph

    x, y = graph.leaf(3, "x"), graph.leaf(-4, "y")
    return (x + graph.sigmoid(y)) / (graph.sigmoid(x) + (x + y) ** 2)


def square_and_more():
    """x² + 2x at 3: a fork, and a rate that changes on the way."""
    from bpkit import graph

    x = graph.leaf(3, "x")
    return (x * x + 2 * x).named("f")


def network():
    """2-2-1 with the weights of Mazur's first output."""
    from bpkit import dense

    return [dense([[0.15, 0.25], [0.2, 0.3]], [0.35, 0.35]), dense([[0.4], [0.45]], [0.6])]


def deep(widget):
    """2-3-2-2 with ReLU and softmax, three samples; round weights, and no sum near the corner of ReLU."""
    from bpkit import dense

    layers = [dense([[0.5, -1, 1], [1, 0.5, -0.5]], [0.5, 0, 0.5], "relu"),
              dense([[1, -0.5], [0.5, 1], [-1, 0.5]], [0, 0.5], "relu"), dense([[1, -1], [-0.5, 1]], [0, 0.5], "softmax")]
    return widget.four_equations(layers, [[1, 0.5], [-1, 2], [0.5, -1]], [[1, 0], [0, 1], [0, 1]], loss="cross_entropy")


def gates(widget):
    from bpkit import data

    return widget.decision_line({"XOR": data.xor(), "AND": data.and_gate(), "OR": data.or_gate()})


def cubic(x):
    """x³ − 3x, in + − × alone: those are rounded equally on every processor."""
    return x * x * x - 3 * x


def measured(widget):
    return widget.h_slider(cubic, lambda x: 3 * x * x - 3, x=1.2, methods=["forward", "central", "complex", "float32"])


def three_samples(widget):
    """½SSE of a neuron w1 x1 + w2 x2 on three samples, which is ½((w1 − 2)² + 10(w2 − 1)²)."""
    X, y = np.array([[1, 0], [0, 1], [0, 3]]), np.array([2, 1, 3])
    rates = [0.005, 0.02, 0.05, 0.1, 0.12, 0.15, 0.18, 0.19, 0.2, 0.205, 0.22]
    return widget.learning_rate(lambda w: 0.5 * ((X @ w - y) ** 2).sum(), lambda w: X.T @ (X @ w - y), [-2, 2.5], rates,
                                minimum=[2, 1])


EXAMPLES = {
    "backward_process": lambda widget: widget.backward_process(network(), [0.05, 0.10], [0.01], loss="half_sse",
                                                               learning_rate=0.5),
    "decision_line": gates,
    "dot_product": lambda widget: widget.dot_product([1, 3], [4, 2]),
    "four_equations": deep,
    "graph_steps": lambda widget: widget.graph_steps(product()),
    "h_slider": measured,
    "learning_rate": three_samples,
    "nudge": lambda widget: widget.nudge(product()),
    "order": lambda widget: widget.order(twice_used()),
    "press_a_number": lambda widget: widget.press_a_number(network(), [0.05, 0.10], [0.01], loss="half_sse"),
    "shape_ledger": lambda widget: widget.shape_ledger((2, 3, 1), batches=(4, 1, 32)),
}


def example(name, language="en"):
    return EXAMPLES[name](importlib.import_module(f"bpkit.{language}").widget)
