"""Gradient descent with several learning rates, and what each of them does, decided from the numbers.

A learning rate works while η < 2/λ, λ the largest curvature of the loss at its minimum: across a valley with curvature λ
one step multiplies the distance from the bottom by 1 − ηλ.
"""

from typing import NamedTuple

import numpy as np

from bpkit.arrays import as_array
from bpkit.descent import descend

CLOSE = 0.01        # of the loss at the start, above the least one: from there on a path has arrived
VISIBLE = 0.02      # of the distance from start to minimum: shorter steps are not seen in the picture
TURNS = 3           # so many visible turns in a row are a zigzag
EVEN = 1e-6         # swings that change by less than this share stay as they are


class Descent(NamedTuple):
    """What one learning rate does. path: (steps + 1, 2). losses: (steps + 1,). arrives: the first step that is close, or None.

    does: "crawls", "converges", "zigzags", "bounces" (neither nearer nor farther) or "diverges".
    """

    rate: float
    path: np.ndarray
    losses: np.ndarray
    arrives: int | None
    does: str


def descents(loss, gradient, start, rates, minimum, steps):
    """[Descent, one a learning rate]. loss: w ↦ a number. gradient: w ↦ shape (2,). start, minimum: shape (2,).

    Raises ValueError for what is not two-dimensional, for a minimum where the gradient is not 0, for a start that is
    not above it, and for learning rates that do not rise.
    """
    start, minimum = as_array(start, "start", shape=(2,)), as_array(minimum, "minimum", shape=(2,))
    rates = as_array(rates, "rates", ndim=1)
    if not (rates[0] > 0 and np.all(np.diff(rates) > 0)):
        raise ValueError(f"rates: expected positive learning rates in rising order, got {rates.tolist()}. Sort them.")
    least, first = _loss(loss, minimum), _loss(loss, start)
    if not first > least:
        raise ValueError(f"start: expected a loss above that of the minimum ({least:g}), got {first:g}. Swap the two points, or "
                         "start elsewhere.")
    slopes = [as_array(gradient(point), "gradient(w)", shape=(2,)) for point in (start, minimum)]
    if np.abs(slopes[1]).max() > 1e-6 * max(1.0, np.abs(slopes[0]).max()):
        raise ValueError(f"minimum: expected a point where the gradient is 0, got {slopes[1]} there. Solve ∇L(w) = 0 first.")
    return [_descent(loss, descend(gradient, start, learning_rate=rate, steps=steps), rate, minimum, least)
            for rate in rates.tolist()]


def largest_curvature(gradient, minimum):
    """λ, the largest eigenvalue of the Hessian: central differences of the gradient, column by column."""
    minimum, h = as_array(minimum, "minimum", shape=(2,)), 2.0 ** -10
    slopes = [(np.asarray(gradient(minimum + nudge), float), np.asarray(gradient(minimum - nudge), float)) for nudge in h * np.eye(2)]
    hessian = np.stack([(above - below) / (2 * h) for above, below in slopes])
    largest = float(np.linalg.eigvalsh((hessian + hessian.T) / 2)[-1])
    if not largest > 1e-12:
        raise ValueError(f"minimum: expected a loss that curves upwards there, got a largest curvature of {largest:g}. "
                         "Without curvature no learning rate is too large.")
    return largest


def _loss(loss, w):
    return float(as_array(loss(w.copy()), "loss(w)", ndim=0))


def _descent(loss, path, rate, minimum, least):
    losses = np.array([_loss(loss, w) for w in path])
    above = losses - least
    near = np.flatnonzero(above <= CLOSE * above[0])
    arrives = int(near[0]) if near.size and near[-1] == len(path) - 1 else None
    return Descent(rate, path, losses, arrives, _does(path, above, arrives, VISIBLE * np.linalg.norm(path[0] - minimum)))


def _does(path, above, arrives, visible):
    """Turns are sign changes between a coordinate's visible steps; the last two tell whether its swings grow."""
    moves = np.diff(path, axis=0)
    turns = (moves[1:] * moves[:-1] < 0) & (np.abs(moves[1:]) > visible) & (np.abs(moves[:-1]) > visible)
    zigzag = turns.sum(axis=0) >= TURNS
    swinging = zigzag & turns[-1] if len(turns) else zigzag
    growth = np.max(np.abs(moves[-1][swinging] / moves[-2][swinging]), initial=0.0)
    if growth > 1 + EVEN or above[-1] > above[0]:
        return "diverges"
    if growth > 1 - EVEN:
        return "bounces"
    if zigzag.any():
        return "zigzags"
    return "crawls" if arrives is None else "converges"
