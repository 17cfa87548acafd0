"""The line of each neuron of a layer, and the side on which it answers."""

from typing import NamedTuple

import numpy as np

from bpkit.arrays import as_array
from bpkit.draw.frame import around, clipped
from bpkit.draw.picture import COLOURS, WIDTH, Picture, new_figure
from bpkit.draw.plane import scatter
from bpkit.draw.styles import note, styles_for
from bpkit.layers import Layer
from bpkit.printing import rounded

CIRCLE = np.array([[0, 0], [1, 0], [0.7, 0.7], [0, 1], [-0.7, 0.7], [-1, 0], [-0.7, -0.7], [0, -1], [0.7, -0.7]])


class Line(NamedTuple):
    """In a square of side 1: points (30, 2) from end to end, and the direction (2,) in which z grows."""

    points: np.ndarray
    normal: np.ndarray


def decision_lines(layer, X, y, *, words):
    """Draw the line w·x + b = 0 of each neuron of a layer, with teeth on its side z ≥ 0 (for a sigmoid, a ≥ 0.5).

    Shapes: layer with 2 inputs and 1 to 6 neurons, such as network[0]; X (m, 2), y (m, 1).
    Samples: filled is target 1, open is target 0. Raises TypeError for a whole network, ValueError for other shapes
    and for softmax, whose neurons have no lines of their own.
    """
    W, b = _weights(layer)
    X = as_array(X, "X", ndim=2)
    X, y = as_array(X, "X", shape=(len(X), 2)), as_array(y, "y", shape=(len(X), 1))
    neurons = styles_for({f"{words['neuron']} {rounded(n)}": _line(w, b[n - 1], *around(X))
                          for n, w in enumerate(W.T, start=1)}, "layer")
    figure, axes = new_figure(WIDTH, 4)
    low, high = around(X)
    scatter(axes, X, y, low, high)
    drawn = [(label, line, colour, dashes) for label, line, colour, dashes, _ in neurons if line is not None]
    for _, line, colour, dashes in drawn:
        axes.plot(*_data(line.points[[0, -1]], low, high), color=colour, linestyle=dashes, linewidth=2)
        axes.plot(*_data(_teeth(line), low, high), color=colour, linewidth=1)
    taken = ((X - low) / (high - low))[:, None] + 0.05 * CIRCLE
    taken = taken.reshape(-1, 2)
    for label, line, colour, _ in drawn:
        text = f"{label}: {'≥ 0.5' if layer.activation == 'sigmoid' else 'z ≥ 0'}"
        others = [other.points for _, other, *_ in drawn if other is not line]
        spot, half = _place(text, line, np.concatenate([taken, *others]))
        note(axes, text, _data(spot, low, high), (0, 0), color=colour, weight="bold", va="center", ha="center")
        taken = np.concatenate([taken, spot + np.linspace(-1, 1, 9)[:, None] * [half[0], 0]])
    missing = [label for label, line, *_ in neurons if line is None]
    if missing:
        axes.set_title(f"{words['no line here']}: {', '.join(missing)}", size=11, color=COLOURS["ink"])
    return Picture(figure, "\n".join(
        f"neuron {rounded(n)}: w = {rounded(w)}, b = {rounded(b[n - 1])}, {_sides(X @ w + b[n - 1])}"
        + ("; no line here" if line is None else "") for n, (w, (_, line, *_)) in enumerate(zip(W.T, neurons), start=1)))


def _weights(layer):
    if not isinstance(layer, Layer):
        raise TypeError(f"layer: expected one dense layer, got {type(layer).__name__}. Pass network[0].")
    if layer.activation == "softmax":
        raise ValueError("layer: expected a layer whose neurons answer one by one, got softmax. Pass a hidden layer.")
    W = as_array(layer.W, "layer.W", ndim=2)
    return as_array(W, "layer.W", shape=(2, W.shape[1])), as_array(layer.b, "layer.b", shape=(W.shape[1],))


def _line(w, b, low, high):
    """The part of w·x + b = 0 between the corners low and high; None if there is none, or if w is 0 or noise."""
    v, c = w * (high - low), w @ low + b                 # the same line in the square: v·u + c = 0
    length = np.sqrt(v @ v)
    if length < 1e-6:
        return None
    normal = v / length
    foot = 0.5 - (v @ [0.5, 0.5] + c) / length * normal
    along = np.array([-normal[1], normal[0]])
    ends = clipped(foot - 2 * along, foot + 2 * along, [0, 0], [1, 1])
    return None if ends is None else Line(np.linspace(*ends, 30), normal)


def _data(places, low, high):
    return (low + places * (high - low)).T


def _teeth(line):
    start, end = line.points[[0, -1]]
    length = np.linalg.norm(end - start)
    roots = start + np.arange(0.03, length, 0.05)[:, None] * (end - start) / length
    return np.stack([roots, roots + 0.025 * line.normal, np.full_like(roots, np.nan)], axis=1).reshape(-1, 2)


def _place(text, line, others):
    """Middle and half size of a label: wholly on the side that it speaks of, far from samples and other lines."""
    half = np.array([sum(0.05 if letter >= "가" else 0.032 for letter in text) / 2, 0.035])

    def clearance(spot):
        beside = np.maximum(np.abs(others - spot) - half, 0)
        outside = bool((spot < half).any() or (spot > 1 - half).any())
        return not outside, -int((beside == 0).all(axis=1).sum()), round(float(np.hypot(*beside.T).min()), 6)

    spots = line.points + (np.abs(line.normal) @ half + 0.03) * line.normal
    return max(spots, key=clearance), half


def _sides(z):
    """How many samples lie where; near a line the last digit of another processor must not decide."""
    near = np.abs(z) < 1e-9
    text = f"z > 0 for {rounded(np.sum((z > 0) & ~near))} of {rounded(len(z))} samples"
    return text + (f", on the line {rounded(near.sum())}" if near.any() else "")
