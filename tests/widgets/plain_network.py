"""A small network in plain NumPy, written out for one sample: what the widgets' numbers are compared with."""

import re

import numpy as np

FUNCTIONS = {"sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2),
             "tanh": (np.tanh, lambda z: 1 / np.cosh(z) ** 2),
             "relu": (lambda z: np.where(z > 0, z, 0.0), lambda z: np.where(z > 0, 1.0, 0.0)),
             "identity": (lambda z: z, np.ones_like)}
LOSSES = {"half_sse": (lambda a, y: ((a - y) ** 2).sum() / 2, lambda a, y: a - y),
          "mse": (lambda a, y: ((a - y) ** 2).sum() / len(y), lambda a, y: 2 * (a - y) / len(y))}
NAME = re.compile(r"\b(?:x|y|[zabW]\d|d[aWb]\d|delta\d)\[[\d, ]+\]")


def computed(layers, x, y, loss):
    """{name: array} for one sample: x, y, L, and z1, a1, W1, b1, delta1, da1, dW1, db1 of each layer."""
    known = {"x": np.array(x, float), "y": np.array(y, float)}
    a = known["x"]
    for l, layer in enumerate(layers, start=1):
        z = sum(a[i] * layer.W[i] for i in range(len(a))) + layer.b
        before, a = a, FUNCTIONS[layer.activation][0](z)
        known |= {f"W{l}": layer.W, f"b{l}": layer.b, f"z{l}": z, f"a{l}": a, f"before{l}": before}
    known["L"] = LOSSES[loss][0](a, known["y"])
    da = LOSSES[loss][1](a, known["y"])
    for l in range(len(layers), 0, -1):
        layer = layers[l - 1]
        delta = da * FUNCTIONS[layer.activation][1](known[f"z{l}"])
        known |= {f"da{l}": da, f"delta{l}": delta, f"dW{l}": np.outer(known[f"before{l}"], delta), f"db{l}": delta}
        da = np.array([sum(layer.W[i, j] * delta[j] for j in range(len(delta))) for i in range(len(layer.W))])
    return known


def at(known, key):
    """The number with a name such as "W1[0, 1]"."""
    if key == "L":
        return float(known["L"])
    name, index = key.rstrip("]").split("[")
    return float(known[name][tuple(int(i) for i in index.split(","))])


def value(formula, known):
    """What a written formula gives: ½(a2[0] − y[0])² with the numbers of `known`."""
    code = formula.replace("½", "0.5*").replace("²", "**2").replace("·", "*").replace("−", "-").replace("σ(", "sigmoid(")
    return float(eval(code, {"sigmoid": FUNCTIONS["sigmoid"][0], "tanh": np.tanh, "max": max, **known}))


def namespace(layers, x, y):
    """Where the lines of code of a widget can run: X, y as one row, W and b of each layer."""
    parameters = {f"{letter}{l}": getattr(layer, letter).copy() for l, layer in enumerate(layers, start=1) for letter in "Wb"}
    return {"np": np, "sigmoid": FUNCTIONS["sigmoid"][0], "X": np.array([x], float), "y": np.array([y], float), **parameters}
