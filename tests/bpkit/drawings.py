"""One example call of every picture, for the tests of drawing."""

import importlib
from xml.etree import ElementTree

import numpy as np


def calls():
    """{name: (arguments, named arguments)}, computed with the bpkit that is loaded now, which may be a noisy one."""
    bpkit = importlib.import_module("bpkit")
    X, y = bpkit.data.xor()
    network = [bpkit.dense([[4.0, -4], [4, -4]], [-2, 6], "sigmoid"), bpkit.dense([[6.0], [6]], [-9], "sigmoid")]
    return {
        "arrows": (([1, 3], [4, 2]), {}),
        "product_cards": (([[4, 1, 2], [0, 3, 1]], [[3, 2], [2, 4], [5, 1]]), {"row": 0, "column": 1}),
        "loss_curve": ((bpkit.History(np.array([0, 50, 100]), np.array([0.5, 0.25, 0.125])),), {}),
        "loss_curves": (({f"η = {rate}": descent(bpkit, rate) for rate in ("0.01", "0.1", "0.5", "1.1")},), {}),
        "decision_plane": ((network, X, y), {}),
        "class_plane": (three_classes(bpkit), {}),
        "decision_lines": ((network[0], X, y), {}),
        "contour_steps": ((bowl, {f"η = {rate}": way(float(rate)) for rate in ("0.05", "0.22")}), {}),
        "error_against_h": ((measured(bpkit),), {}),
        "activation": (("sigmoid",), {}),
        "weight_images": ((np.random.RandomState(0).normal(size=(64, 10)),), {}),
        "tangent": ((lambda t: 5 * t * t, 3, 30), {"nudges": [2, 1]}),
        "confusion_matrix": (([0, 0, 0, 1, 1, 2, 2, 2], [0, 0, 1, 1, 1, 2, 0, 0]), {}),
        "valley_steps": ((valley, {"η = 0.1": [5.0, 3.8, 3.08], "η = 0.6": [5.0, -2.2, 7.88]}), {"frame": (-4, 8)}),
    }


def picture(name, edition="en"):
    arguments, named = calls()[name]
    return getattr(importlib.import_module(f"bpkit.{edition}").draw, name)(*arguments, **named)


def texts(svg):
    return ["".join(node.itertext()).strip() for node in ElementTree.fromstring(svg).iter()
            if node.tag.endswith("}text")]


def three_classes(bpkit):
    """Three scores that are largest above, at the lower left and at the lower right, and forty samples, four on the wrong side."""
    network = [bpkit.dense([[0.0, -3, 3], [4, -2, -2]], [-0.3, 0.2, 0.1], "softmax")]
    X = np.random.RandomState(0).uniform(-1, 1, size=(40, 2))
    k = (X @ network[0].W + network[0].b).argmax(axis=1)
    k[::10] = (k[::10] + 1) % 3
    return network, X, np.eye(3)[k]


def bowl(x):
    return 0.5 * x[0] ** 2 + 2 * x[1] ** 2


def valley(w):
    return 2 * (w - 2) * (w - 2)


def way(rate, start=(3.0, 1.5), steps=12):
    """Gradient descent on the bowl, whose gradient is (x₁, 4x₂)."""
    path = [np.array(start)]
    for _ in range(steps):
        path.append(path[-1] - rate * path[-1] * [1, 4])
    return np.array(path)


def descent(bpkit, rate):
    """x² from x = 1, twenty steps down: x is multiplied by 1 − 2η each time."""
    x = (1 - 2 * float(rate)) ** np.arange(21)
    return bpkit.History(np.arange(21), x * x)


def measured(bpkit):
    """The error of three methods for the slope of x³ at x = 1.1, which is 3.63."""
    def cube(x):
        return x * x * x

    x, h = 1.1, 10.0 ** -np.arange(1, 16)
    slopes = {"forward": [(cube(x + step) - cube(x)) / step for step in h],
              "central": [bpkit.central_difference(cube, x, step) for step in h],
              "complex step": [bpkit.complex_step(cube, x, step) for step in h]}
    return {label: (h, np.abs(np.array(slope) - 3 * x * x)) for label, slope in slopes.items()}
