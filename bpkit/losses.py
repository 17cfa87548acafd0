"""Losses, each next to its derivative with respect to the prediction.

Every argument is named (`prediction=`, `target=`), because swapping the two turns gradient descent into ascent.
Shapes must be equal: a (4, 1) prediction beside a (4,) target would broadcast to (4, 4) without a word.
"""

import functools
import inspect
from typing import Callable, NamedTuple

import numpy as np

from bpkit.activations import sigmoid, softmax
from bpkit.arrays import as_array, described


def on_pairs(low=-np.inf, high=np.inf, rows_sum_to_one=False):
    """Decorator: check the pair (prediction or z, target), then call the formula.

    low, high: where predictions and targets must lie. rows_sum_to_one: so must each row of the target.
    As in :func:`bpkit.arrays.on_arrays`, the body stays reachable as `.formula`, and the check alone as `.check`.
    """

    def decorate(formula):
        first = formula.__code__.co_varnames[0]              # "prediction" or "z"

        def check(value, target):
            value = as_array(value, first)
            target = as_array(target, "target", shape=value.shape)
            if first == "prediction":
                _need_between(value, first, low, high)
            _need_between(target, "target", low, high)
            if rows_sum_to_one:
                _need_rows_of_one(target)
            return value, target

        @functools.wraps(formula)
        def checked(*unnamed, **named):
            if unnamed or set(named) != {first, "target"}:
                raise TypeError(f"{formula.__name__}: expected exactly two named arguments, {first}= and target=. "
                                "Naming them keeps the sign of the gradient right.")
            with np.errstate(over="ignore"):                 # a saturated sigmoid is right; see on_arrays
                return formula(*check(named[first], named["target"]))

        named = [inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY) for name in (first, "target")]
        checked.__signature__ = inspect.Signature(named)
        checked.formula = formula
        checked.check = check
        return checked

    return decorate


def _need_between(value, name, low, high):
    if value.real.min() < low or value.real.max() > high:
        advice = ("A sigmoid or softmax gives such values." if name == "prediction"
                  else "For targets outside of this range use half_sse or mse.")
        raise ValueError(f"{name}: expected values from {low} to {high}, got {value.real.min():.4g} to "
                         f"{value.real.max():.4g} ({described(value)}). {advice}")


def _need_rows_of_one(target):
    if target.ndim == 0:
        raise ValueError("target: expected at least one row of classes, got a single number. "
                         "Pass shape (classes,) or (rows, classes).")
    sums = target.sum(axis=-1)
    if np.abs(sums - 1).max() > 1e-6:
        raise ValueError(f"target: expected rows that sum to 1 (one-hot), got sums {sums} ({described(target)}). "
                         "For class numbers k use np.eye(classes)[k].")


@on_pairs()
def half_sse(prediction, target):
    """L = ½ Σ (prediction − target)², summed over every entry. The loss of the source notes' code.

    Shapes: any, equal; gives a number.

    >>> float(half_sse(prediction=[10.0], target=[12.0]))
    2.0
    """
    return 0.5 * np.sum((prediction - target) ** 2)


@on_pairs()
def half_sse_derivative(prediction, target):
    """∂L/∂prediction = prediction − target. The ½ is there so that no 2 is left. Same shape as the prediction.

    >>> half_sse_derivative(prediction=[10.0], target=[12.0])
    array([-2.])
    """
    return prediction - target


@on_pairs()
def mse(prediction, target):
    """L = (1/N) Σ (prediction − target)², the mean over all N entries.

    Shapes: any, equal; gives a number.

    >>> float(mse(prediction=[10.0, 5.0], target=[12.0, 5.0]))
    2.0
    """
    return np.mean((prediction - target) ** 2)


@on_pairs()
def mse_derivative(prediction, target):
    """∂L/∂prediction = (2/N)(prediction − target), N entries in all. Same shape as the prediction.

    >>> mse_derivative(prediction=[10.0, 5.0], target=[12.0, 5.0])
    array([-2.,  0.])
    """
    return 2 / prediction.size * (prediction - target)


@on_pairs(low=0, high=1)
def bce(prediction, target):
    """Binary cross-entropy: L = −(1/N) Σ [t ln p + (1 − t) ln(1 − p)], the mean over all N entries.

    Shapes: any, equal, values from 0 to 1; gives a number. 0 ln 0 counts as 0; a prediction that is certain
    and wrong costs infinity. From z, :func:`bce_from_logits` stays finite and exact.

    >>> round(float(bce(prediction=[0.5], target=[1])), 7)
    0.6931472
    >>> float(bce(prediction=[0.0, 1.0], target=[0, 1]))
    0.0
    """
    return np.mean(_minus_t_log_p(prediction, target) + _minus_t_log_p(1 - prediction, 1 - target))


@on_pairs(low=0, high=1)
def bce_derivative(prediction, target):
    """∂L/∂prediction = (1/N)[(1 − t)/(1 − p) − t/p]. Same shape as the prediction.

    >>> bce_derivative(prediction=[0.5, 0.0], target=[1, 0])
    array([-1. ,  0.5])
    """
    return (_minus_t_over_p(prediction, target) - _minus_t_over_p(1 - prediction, 1 - target)) / prediction.size


@on_pairs(low=0, high=1)
def bce_from_logits(z, target):
    """Binary cross-entropy of σ(z), computed from z: L = (1/N) Σ [ln(1 + eᶻ) − t z].

    Shapes: any, equal, targets from 0 to 1; gives a number. Finite for every finite z.

    >>> float(bce_from_logits(z=[1000.0], target=[0]))
    1000.0
    """
    larger = np.maximum(z.real, 0)        # ln(1 + eᶻ) = m + ln(e⁻ᵐ + eᶻ⁻ᵐ) with m = max(z, 0): nothing overflows
    return np.mean(larger + np.log(np.exp(-larger) + np.exp(z - larger)) - target * z)


@on_pairs(low=0, high=1)
def bce_from_logits_derivative(z, target):
    """∂L/∂z = (1/N)(σ(z) − t). The slope of σ has cancelled. Same shape as z.

    >>> bce_from_logits_derivative(z=[0.0], target=[1])
    array([-0.5])
    """
    return (sigmoid.formula(z) - target) / z.size


@on_pairs(low=0, high=1, rows_sum_to_one=True)
def cross_entropy(prediction, target):
    """L = −(1/m) Σ t ln p: the mean over m rows of a sum over classes.

    Shapes: (n,) is one row; (m, n) is m rows; equal. The rows of the target sum to 1. Gives a number.

    >>> round(float(cross_entropy(prediction=[0.25, 0.75], target=[0, 1])), 4)
    0.2877
    """
    return np.sum(_minus_t_log_p(prediction, target)) / _rows(prediction)


@on_pairs(low=0, high=1, rows_sum_to_one=True)
def cross_entropy_derivative(prediction, target):
    """∂L/∂prediction = −(1/m) t/p. Same shape as the prediction.

    >>> cross_entropy_derivative(prediction=[0.25, 0.75], target=[1, 0])
    array([-4.,  0.])
    """
    return _minus_t_over_p(prediction, target) / _rows(prediction)


@on_pairs(low=0, high=1, rows_sum_to_one=True)
def cross_entropy_from_logits(z, target):
    """Cross-entropy of softmax(z), computed from z: L = (1/m) Σ [ln Σₖ e^zₖ − Σₖ tₖ zₖ], summed over m rows.

    Shapes: (n,) is one row; (m, n) is m rows; equal. Gives a number, finite for every finite z.

    >>> round(float(cross_entropy_from_logits(z=[0, 0, 0], target=[1, 0, 0])), 4)
    1.0986
    """
    z = z - z.real.max(axis=-1, keepdims=True)
    return np.sum(np.log(np.sum(np.exp(z), axis=-1)) - np.sum(target * z, axis=-1)) / _rows(z)


@on_pairs(low=0, high=1, rows_sum_to_one=True)
def cross_entropy_from_logits_derivative(z, target):
    """∂L/∂z = (1/m)(softmax(z) − t). Each row sums to 0. Same shape as z.

    >>> cross_entropy_from_logits_derivative(z=[0.0, 0.0], target=[1, 0])
    array([-0.5,  0.5])
    """
    return (softmax.formula(z) - target) / _rows(z)


def _minus_t_log_p(p, t):
    with np.errstate(divide="ignore", invalid="ignore"):     # ln 0 = −inf is meant; 0 ln 0 is set to 0
        return np.where(t == 0, 0, -t * np.log(p))


def _minus_t_over_p(p, t):
    with np.errstate(divide="ignore", invalid="ignore"):     # −t/0 = −inf is meant; 0/0 is set to 0
        return np.where(t == 0, 0, -t / p)


def _rows(array):
    return array.size // array.shape[-1]


class Loss(NamedTuple):
    function: Callable
    derivative: Callable


LOSSES = {
    "half_sse": Loss(half_sse, half_sse_derivative),
    "mse": Loss(mse, mse_derivative),
    "bce": Loss(bce, bce_derivative),
    "cross_entropy": Loss(cross_entropy, cross_entropy_derivative),
}

LOSSES_FROM_LOGITS = {
    "bce": Loss(bce_from_logits, bce_from_logits_derivative),
    "cross_entropy": Loss(cross_entropy_from_logits, cross_entropy_from_logits_derivative),
}
