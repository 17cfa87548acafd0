"""Every public function of bpkit lets its arguments in through this door.

What comes in is a number, a list or an array; what goes on is float64 (complex128 stays complex,
for :func:`bpkit.complex_step`). Anything that would give a silent wrong number is an error that says
what was expected, what came, and what to do.
"""

import functools
import inspect

import numpy as np


WAYS_TO_RESHAPE = {
    0: "Pass a single number.",
    1: "Flatten it, for example {name}.ravel(), or take one row of it.",
    2: "Reshape it, for example {name}.reshape(1, -1) for one row.",
}


def as_array(value, name, *, ndim=None, shape=None, real=False):
    """Return `value` as a new-or-same float64 array; `name` is what error messages call it.

    ndim: the number of axes it must have, or several allowed ones as a tuple.
    shape: the exact shape it must have.
    real: complex numbers are refused.

    Raises TypeError for text, None or other objects; ValueError for ragged lists, empty arrays,
    NaN, infinity and wrong shapes.

    >>> as_array([1, 2], "x")
    array([1., 2.])
    >>> as_array([[1, 2], [3]], "x")
    Traceback (most recent call last):
    ValueError: x: expected rows of equal length, got a ragged list. Give every row the same number of entries.
    """
    if isinstance(value, np.ma.MaskedArray):
        raise TypeError(f"{name}: expected an array without a mask, got a masked one. Choose with .filled() or "
                        ".compressed() what stands for the masked entries.")
    try:
        array = np.asarray(value)
    except ValueError:
        raise ValueError(f"{name}: expected rows of equal length, got a ragged list. "
                         "Give every row the same number of entries.") from None
    if array.dtype.kind not in "biufc":
        raise TypeError(f"{name}: expected numbers, got {type(value).__name__} ({described(array)}). "
                        "Pass a number, a list of numbers or a NumPy array of numbers.")
    if array.size == 0:
        raise ValueError(f"{name}: expected at least one number, got an empty array of shape {array.shape}. "
                         "Check the slice or the file that it comes from.")
    if real and array.dtype.kind == "c":
        raise TypeError(f"{name}: expected real numbers, got complex ones ({described(array)}). "
                        f"Pass the real part, for example {name}.real.")
    array = array.astype(complex if array.dtype.kind == "c" else float, copy=False)
    if not np.isfinite(array).all():
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
        raise ValueError(f"{name}: expected finite numbers, got {array[where]} at index {where} ({described(array)}). "
                         "Look for a division by zero, log(0) or an overflow before this call.")
    if ndim is not None and array.ndim not in np.atleast_1d(ndim):
        allowed = [int(n) for n in np.atleast_1d(ndim)]
        axes = " or ".join(map(str, allowed)) + (" axis" if allowed == [1] else " axes")
        raise ValueError(f"{name}: expected {axes}, got {array.ndim} ({described(array)}). "
                         + WAYS_TO_RESHAPE[allowed[-1]].format(name=name))
    if shape is not None and array.shape != tuple(shape):
        raise ValueError(f"{name}: expected shape {tuple(shape)}, got {described(array)}. "
                         "NumPy would broadcast here and answer with another shape; make the shapes equal.")
    return array


def described(array):
    """What an error message says of an array: its shape and dtype.

    >>> described(np.zeros((2, 3)))
    'shape (2, 3), float64'
    """
    return f"shape {array.shape}, {array.dtype}"


def on_arrays(function):
    """Decorator: pass every argument of `function` through :func:`as_array` first.

    The undecorated body stays reachable as `function.formula`, for loops that have checked
    their arrays once and would otherwise check them again ten thousand times.
    """
    signature = inspect.signature(function)

    @functools.wraps(function)
    def checked(*args, **kwargs):
        given = signature.bind(*args, **kwargs).arguments
        with np.errstate(over="ignore"):      # e¹⁰⁰⁰ becomes inf and 1/(1 + inf) the right 0; only the warning is wrong
            return function(**{name: as_array(value, name) for name, value in given.items()})

    checked.formula = function
    return checked
