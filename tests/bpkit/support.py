"""What several tests share: random arrays, and two ways to differentiate that know nothing of bpkit's derivatives."""

import inspect

import hypothesis.strategies as st
import numpy as np
from hypothesis.extra.numpy import array_shapes, arrays

import bpkit

SHAPES = array_shapes(min_dims=0, max_dims=3, max_side=4)      # (), (n,), (m, n), (k, m, n)
ROWS = array_shapes(min_dims=1, max_dims=2, max_side=4)        # (n,), (m, n)


def numbers(shape, low=-4.0, high=4.0, away_from=()):
    """Arrays of float64 between low and high, no entry within 0.001 of a corner in `away_from`."""
    entries = st.floats(low, high, allow_subnormal=False)
    for corner in away_from:
        entries = entries.filter(lambda x, corner=corner: abs(x - corner) > 1e-3)
    return arrays(np.float64, shape, elements=entries)


@st.composite
def same_shape(draw, shapes, *ranges):
    """Several arrays of one random shape, each in its own range (low, high)."""
    shape = draw(shapes)
    return [draw(numbers(shape, low, high)) for low, high in ranges]


def one_hot(rows, classes, chosen):
    """Targets for cross-entropy: row i is 1 in column chosen[i]."""
    return np.eye(classes)[np.resize(chosen, rows) % classes]


def complex_gradient(f, x, h=1e-200):
    """∂f/∂x by the complex step, written out once more, so that bpkit.complex_step is not its own judge."""
    gradient = np.zeros(np.shape(x))
    for index in np.ndindex(gradient.shape):
        nudged = np.array(x, dtype=complex)
        nudged[index] += 1j * h
        gradient[index] = f(nudged).imag / h
    return gradient


def central_gradient(f, x, h=1e-5):
    """∂f/∂x by the central difference, written out once more."""
    gradient = np.zeros(np.shape(x))
    for index in np.ndindex(gradient.shape):
        up, down = np.array(x, dtype=float), np.array(x, dtype=float)
        up[index] += h
        down[index] -= h
        gradient[index] = (f(up) - f(down)) / (2 * h)
    return gradient


def public_functions():
    """Name and function of everything callable in bpkit.__all__ that is not a class."""
    return {name: getattr(bpkit, name) for name in bpkit.__all__ if inspect.isfunction(getattr(bpkit, name))}


def arrays_in(result):
    """Every array and number inside a result, however it is nested: (lists of) named tuples of arrays."""
    if isinstance(result, (list, tuple)):
        return [array for part in result for array in arrays_in(part)]
    return [np.asarray(result)] if isinstance(result, (np.ndarray, np.number, float)) else []
