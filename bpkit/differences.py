"""Derivatives measured, not derived: nudge the input and watch the output."""

import numpy as np

from bpkit.arrays import as_array


def forward_difference(f, x, h=1e-8):
    """Gradient of f at x by nudging each entry one way: ∂f/∂xᵢ ≈ (f(x + h eᵢ) − f(x)) / h.

    f takes an array of x's shape and returns one number. Gives an array of x's shape (a number for a number).
    The error is about h from the formula and about 1e-16/h from rounding, so h near 1e-8 is best in float64, and
    even there half of the digits are lost; central_difference costs one more call for every entry and loses a third.
    Raises ValueError if f returns anything but one finite number, or if h is not positive.
    Source: Press et al., Numerical Recipes, section 5.7.

    >>> round(float(forward_difference(lambda x: x ** 3, 2.0)), 6)
    12.0
    >>> float(forward_difference(lambda x: x * x, 3.0, h=0.5))          # 6 + h
    6.5
    """
    f, x, h = _need_function(f), as_array(x, "x"), _positive(h)
    here = _one_number(f(x + 0.0), "f")                                # a copy, because f may change what it gets

    def along(nudge):
        return (_one_number(f(x + nudge), "f") - here) / h

    return _for_each_entry(along, x, h)


def central_difference(f, x, h=1e-5):
    """Gradient of f at x by nudging each entry both ways: ∂f/∂xᵢ ≈ (f(x + h eᵢ) − f(x − h eᵢ)) / (2h).

    f takes an array of x's shape and returns one number. Gives an array of x's shape (a number for a number).
    The error is about h² from the formula and about 1e-16/h from rounding, so h near 1e-5 is best in float64.
    Raises ValueError if f returns anything but one finite number, or if h is not positive.
    Source: Press et al., Numerical Recipes, section 5.7.

    >>> round(float(central_difference(lambda x: x ** 3, 2.0)), 6)
    12.0
    >>> central_difference(lambda x: (x ** 2).sum(), [3, 4]).round(6)
    array([6., 8.])
    """
    f, x, h = _need_function(f), as_array(x, "x"), _positive(h)

    def along(nudge):
        return (_one_number(f(x + nudge), "f") - _one_number(f(x - nudge), "f")) / (2 * h)

    return _for_each_entry(along, x, h)


def complex_step(f, x, h=1e-200):
    """Gradient of f at x by a nudge in the imaginary direction: ∂f/∂xᵢ ≈ Im f(x + ih eᵢ) / h.

    No difference is taken, so nothing cancels, and h can be 1e-200: the result is exact to rounding.
    f takes an array of x's shape and returns one number, and must be built of functions that NumPy defines for
    complex numbers (`np.exp`, `np.sin`, +, ×, …). `abs` and comparisons by magnitude throw the imaginary part away.
    Raises ValueError if f returns a real number, or if h is not positive.
    Source: Squire and Trapp, SIAM Review 40 (1998), 110–112.

    >>> float(complex_step(lambda x: x ** 3, 2.0))
    12.0
    >>> complex_step(lambda x: abs(x), 2.0)
    Traceback (most recent call last):
    ValueError: f: expected a complex result, got float64. Something in f dropped the imaginary part (abs, float, .real); write f without it, or use central_difference.
    """
    f, x, h = _need_function(f), as_array(x, "x"), _positive(h)

    def along(nudge):
        result = np.asarray(f(x + 1j * nudge))
        if result.dtype.kind != "c":
            raise ValueError(f"f: expected a complex result, got {result.dtype}. Something in f dropped the imaginary "
                             "part (abs, float, .real); write f without it, or use central_difference.")
        return _one_number(result, "f").imag / h

    return _for_each_entry(along, x, h)


def _for_each_entry(along, x, h):
    gradient = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        nudge = np.zeros(x.shape)
        nudge[index] = h
        gradient[index] = along(nudge)
    return gradient[()]                    # a 0-d array becomes a number


def _one_number(value, name):
    value = as_array(value, f"{name}(x)")
    if value.size != 1:
        raise ValueError(f"{name}: expected a function that returns one number, got shape {value.shape}. "
                         "Sum the entries, or take one of them.")
    return value.reshape(())[()]


def _need_function(f):
    if not callable(f):
        raise TypeError(f"f: expected a function, got {type(f).__name__}. Pass f itself first, then x: (f, x), not f(x).")
    return f


def _positive(h):
    h = as_array(h, "h", ndim=0)
    if h <= 0:
        raise ValueError(f"h: expected a positive step, got {h}. Try h=1e-5.")
    return h
