"""Activation functions, each next to its derivative.

A derivative can be computed from z (before the activation) or from a (after it): σ'(z) = σ(z)(1 − σ(z)) = a(1 − a).
Many notes call the second formula with z and train on wrong gradients without noticing. So here the
argument must be named: `sigmoid_derivative(z=…)` or `sigmoid_derivative(a=…)`.
"""

import functools
import inspect
from typing import Callable, NamedTuple

import numpy as np

from bpkit.arrays import as_array, described, on_arrays


def derivative_of(activation, low, high):
    """Decorator: a formula in a = f(z) becomes a function of a *named* z or a, with a inside [low, high]."""

    def decorate(formula):
        @functools.wraps(formula)
        def derivative(*unnamed, z=None, a=None):
            if unnamed or (z is None) == (a is None):
                raise TypeError(f"{formula.__name__}: expected exactly one named argument, z= or a=. "
                                f"Pass z= for the value before {activation.__name__}, a= for the value after it.")
            if a is None:
                return formula(activation(z))
            a = as_array(a, "a")
            if a.real.min() < low or a.real.max() > high:
                raise ValueError(f"a: expected values of {activation.__name__}, from {low} to {high}, got "
                                 f"{a.real.min():.4g} to {a.real.max():.4g} ({described(a)}). "
                                 "Is this z, the value before the activation? Then pass z=.")
            return formula(a)

        named = [inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None) for name in ("z", "a")]
        derivative.__signature__ = inspect.Signature(named)
        derivative.formula = formula
        return derivative

    return decorate


@on_arrays
def sigmoid(z):
    """σ(z) = 1 / (1 + e⁻ᶻ), from 0 to 1. Any shape, entry by entry.

    >>> float(sigmoid(0))
    0.5
    >>> float(sigmoid(-1000))
    0.0
    """
    return 1.0 / (1.0 + np.exp(-z))


@derivative_of(sigmoid, low=0, high=1)
def sigmoid_derivative(a):
    """σ'(z) = a(1 − a) where a = σ(z). Call it with z= or a=. Any shape; at most ¼, at z = 0.

    >>> float(sigmoid_derivative(z=0))
    0.25
    >>> float(sigmoid_derivative(a=0.5))
    0.25
    >>> sigmoid_derivative(a=2.0)
    Traceback (most recent call last):
    ValueError: a: expected values of sigmoid, from 0 to 1, got 2 to 2 (shape (), float64). Is this z, the value before the activation? Then pass z=.
    """
    return a * (1.0 - a)


@on_arrays
def tanh(z):
    """tanh(z) = (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ), from −1 to 1. Any shape, entry by entry.

    >>> float(tanh(-1000))
    -1.0
    """
    return np.tanh(z)


@derivative_of(tanh, low=-1, high=1)
def tanh_derivative(a):
    """tanh'(z) = 1 − a² where a = tanh(z). Call it with z= or a=. Any shape; at most 1, at z = 0.

    >>> float(tanh_derivative(z=0))
    1.0
    """
    return 1.0 - a * a


@on_arrays
def relu(z):
    """relu(z) = max(z, 0). Any shape, entry by entry.

    >>> relu([-2, 0, 3])
    array([0., 0., 3.])
    """
    return np.maximum(z, 0)


@derivative_of(relu, low=0, high=np.inf)
def relu_derivative(a):
    """relu'(z) = 1 where z > 0, else 0. Call it with z= or a=. Any shape.

    At z = 0 there is a corner: every slope from 0 to 1 is a fair answer (a subgradient), and 0 is our choice.

    >>> relu_derivative(z=[-2, 0, 3])
    array([0., 0., 1.])
    """
    return (a.real > 0).astype(float)


@on_arrays
def identity(z):
    """identity(z) = z: a layer without an activation, for regression outputs.

    >>> float(identity(3))
    3.0
    """
    return z + 0      # a new array, as every other activation returns


@derivative_of(identity, low=-np.inf, high=np.inf)
def identity_derivative(a):
    """identity'(z) = 1. Call it with z= or a=. Any shape.

    >>> identity_derivative(z=[-2, 3])
    array([1., 1.])
    """
    return np.ones(a.shape)


@on_arrays
def softmax(z):
    """softmax(z)ᵢ = e^zᵢ / Σₖ e^zₖ along the last axis: positive, and each row sums to 1.

    Shapes: (n,) gives (n,), one row; (m, n) gives (m, n), row by row.
    Taking the largest entry from every z first changes nothing in the result, and no e^z can overflow.

    >>> softmax([1000, 1000])
    array([0.5, 0.5])
    """
    if z.ndim == 0:
        raise ValueError("softmax: expected at least one row, got a single number. Pass shape (n,) or (m, n).")
    e = np.exp(z - z.real.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@derivative_of(softmax, low=0, high=1)
def softmax_derivative(a):
    """∂aᵢ/∂zⱼ = aᵢ(1 if i = j else 0) − aᵢaⱼ: a Jacobian matrix, since every a depends on every z.

    Call it with z= or a=. Shapes: (n,) gives (n, n); (m, n) gives (m, n, n), one matrix a row.
    Every row and column of the matrix sums to 0, because the a sum to 1.

    >>> softmax_derivative(z=[0, 0])
    array([[ 0.25, -0.25],
           [-0.25,  0.25]])
    """
    _need_rows_of_softmax(a)
    return a[..., :, None] * (np.eye(a.shape[-1]) - a[..., None, :])


def _need_rows_of_softmax(a):
    if a.ndim == 0:
        raise ValueError("a: expected at least one row, got a single number. Pass shape (n,) or (m, n).")
    sums = a.sum(axis=-1)
    if np.abs(sums - 1).max() > 1e-3:                # values copied from a page with four decimals still pass
        raise ValueError(f"a: expected rows of softmax, which sum to 1, got sums {sums} ({described(a)}). "
                         "Is this z, the value before the activation? Then pass z=.")


class Activation(NamedTuple):
    function: Callable
    derivative: Callable


ACTIVATIONS = {
    "sigmoid": Activation(sigmoid, sigmoid_derivative),
    "tanh": Activation(tanh, tanh_derivative),
    "relu": Activation(relu, relu_derivative),
    "identity": Activation(identity, identity_derivative),
    "softmax": Activation(softmax, softmax_derivative),
}
