"""A slope measured with every step h, and which of its two errors rules: that of the formula, or that of rounding.

The errors are told apart exactly: the same formula is computed a second time in fractions, which never round.
"""

import math
from fractions import Fraction
from typing import NamedTuple

import numpy as np

from bpkit.differences import central_difference, complex_step, forward_difference

STEPS = tuple(float(f"1e-{n}") for n in range(1, 17))
MOST_DIGITS = 14      # the last two of float64's sixteen differ between processors, so they are not counted


class Measured(NamedTuple):
    """One slope. digits: how many of its decimal digits are right, 0 to 14. rules: "truncation", "rounding" or "none"."""

    method: str
    h: float
    slope: float
    digits: float
    rules: str


def _in_float32(f):
    """f computed in float32; an array of one entry, because NumPy 1 makes float64 of a float32 number times 3."""
    return lambda x: f(np.asarray([x], dtype=np.float32))


METHODS = {
    "forward": lambda f, x, h: forward_difference(f, x, h),
    "central": lambda f, x, h: central_difference(f, x, h),
    "complex": lambda f, x, h: complex_step(f, x, h),
    "float32": lambda f, x, h: central_difference(_in_float32(f), x, h),
}
EXACT = {       # the difference quotient in fractions; the complex step has none
    "forward": lambda f, x, h: (f(x + h) - f(x)) / h,
    "central": lambda f, x, h: (f(x + h) - f(x - h)) / (2 * h),
}
EXACT["float32"] = EXACT["central"]


def measured_slopes(f, derivative, x, methods):
    """{h: [Measured, one a method]} for h = 0.1 … 1e-16.

    f, derivative: functions of + − × ÷ and whole numbers, such as lambda x: x * x * x, for their round-off errors are
    the same on every computer. x: a float where the derivative is not 0.
    Right digits are −log₁₀ of the relative error. Raises TypeError or ValueError for other functions, for a slope of 0
    and for a name that is not in METHODS.
    """
    _check_methods(methods)
    true = exactly(derivative, x, "derivative")
    exactly(f, x, "f")
    if true == 0:
        raise ValueError(f"derivative: expected a slope other than 0, got 0 at x = {x}. Right digits are counted relative "
                         "to the slope; choose another x.")
    return {h: [_measured(f, true, x, h, method) for method in methods] for h in STEPS}


def exactly(f, x, name):
    """f(x) as a fraction, without any rounding."""
    function = f if callable(f) else None
    if function is None:
        raise TypeError(f"{name}: expected a function, got {type(f).__name__}. Pass the function itself, not its value.")
    try:
        value = f(Fraction(x))
    except (TypeError, AttributeError):
        value = None
    if not isinstance(value, (int, Fraction)):
        raise ValueError(f"{name}: expected a function of + - * / and whole numbers only, such as lambda x: x * x * x; got one "
                         "that cannot be computed in fractions. Others round differently from one computer to the next.")
    return Fraction(value)


def _measured(f, true, x, h, method):
    slope = float(METHODS[method](f, x, h))
    error = abs(Fraction(slope) - true)
    share = float(error / abs(true))
    digits = MOST_DIGITS if share <= 10.0 ** -MOST_DIGITS else max(0.0, -math.log10(share))
    return Measured(method, h, slope, digits, _ruling(f, true, x, h, slope, method) if digits < MOST_DIGITS else "none")


def _ruling(f, true, x, h, slope, method):
    """Which part of slope − true is larger: exact quotient − true, or slope − exact quotient."""
    if method not in EXACT:
        return "truncation"                   # nothing is subtracted, so an error that can be seen is the formula's
    quotient = EXACT[method](f, Fraction(x), Fraction(h))
    return "truncation" if abs(quotient - true) > abs(Fraction(slope) - quotient) else "rounding"


def _check_methods(methods):
    unknown = [name for name in methods if name not in METHODS]
    if unknown or not methods or isinstance(methods, str):
        raise ValueError(f"methods: expected some of {', '.join(METHODS)}, got {methods!r}. Pass a list of names.")


def floats_around(x, reach, most):
    """All float64 numbers from x − reach to x + reach, in order; () if there are more than `most`."""
    below, above = [], []
    for found, towards in ((below, -math.inf), (above, math.inf)):
        number = math.nextafter(x, towards)
        while abs(number - x) <= reach:
            found.append(number)
            if len(below) + len(above) >= most:
                return ()
            number = math.nextafter(number, towards)
    return (*reversed(below), x, *above)
