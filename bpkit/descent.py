"""Gradient descent on any function: stand somewhere, step against the gradient, and again."""

import numpy as np

from bpkit.arrays import as_array


def descend(gradient, start, *, learning_rate, steps):
    """The path x₀, x₁, … of plain gradient descent: xₖ₊₁ = xₖ − η ∇f(xₖ).

    gradient: ∇f, a function that takes x and returns an array of its shape. start: x₀, shape (n,) or one number.
    learning_rate: η, positive. steps: how many, 0 or more.
    Gives shape (steps + 1, n), or (steps + 1,) for one number: row k is xₖ, and row 0 is the start.
    A path may run away, as it does when η is too large; that is worth seeing and no error.
    Raises FloatingPointError with the number of the step when x or ∇f(x) is no longer finite, and ValueError or
    TypeError for arguments that do not fit.
    Source: Cauchy, Comptes rendus 25 (1847), 536–538.

    >>> descend(lambda x: 2 * x, [1.0, -2.0], learning_rate=0.25, steps=2)
    array([[ 1.  , -2.  ],
           [ 0.5 , -1.  ],
           [ 0.25, -0.5 ]])
    >>> descend(lambda x: 2 * x, 1.0, learning_rate=1.5, steps=3)          # too large a step: each overshoots
    array([ 1., -2.,  4., -8.])
    """
    start = as_array(start, "start", ndim=(0, 1), real=True)
    learning_rate = as_array(learning_rate, "learning_rate", ndim=0, real=True)
    _check(gradient, learning_rate, steps)

    path = np.empty((steps + 1, *start.shape))
    path[0] = start
    with np.errstate(over="ignore", invalid="ignore"):      # a number too large is reported below, with its step
        for k in range(steps):
            slope = np.asarray(gradient(path[k].copy()))
            _need_finite(slope, "the gradient", k, learning_rate)
            slope = as_array(slope, "gradient(x)", shape=start.shape, real=True)
            path[k + 1] = path[k] - learning_rate * slope
            _need_finite(path[k + 1], "x", k + 1, learning_rate)
    return path


def _check(gradient, learning_rate, steps):
    if not callable(gradient):
        raise TypeError(f"gradient: expected a function, got {type(gradient).__name__}. "
                        "Pass ∇f itself, for example lambda x: 2 * x, not its value.")
    if learning_rate <= 0:
        raise ValueError(f"learning_rate: expected a positive number, got {learning_rate}. Try 0.1.")
    if not (isinstance(steps, (int, np.integer)) and steps >= 0):
        raise ValueError(f"steps: expected a whole number, 0 or more, got {steps!r}. Try 10.")


def _need_finite(values, what, step, learning_rate):
    if values.dtype.kind == "f" and not np.isfinite(values).all():
        raise FloatingPointError(f"descend: {what} is {values} after {step} steps with learning_rate={learning_rate}. "
                                 "Try a smaller learning rate, fewer steps, or check the gradient.")
