"""Single numbers come in through this door, which needs no NumPy; arrays through that of :mod:`bpkit.arrays`."""

import sys
from collections.abc import Iterable


def real_number(value, name):
    """Return `value` as a float; `name` is what error messages call it.

    An array that holds one number is a number too, and NumPy's own numbers are.
    Raises TypeError for text, complex numbers and other objects; ValueError for lists, NaN and infinity.

    >>> real_number(3, "x")
    3.0
    >>> real_number("3", "x")
    Traceback (most recent call last):
    TypeError: x: expected numbers, got str. Pass a single number, such as 3.0.
    """
    if isinstance(value, (int, float)):
        if not abs(value) <= sys.float_info.max:      # NaN is not, either
            raise ValueError(f"{name}: expected finite numbers, got {value}. "
                             "Look for a division by zero, log(0) or an overflow before this call.")
        return float(value)
    if hasattr(value, "__array__"):
        from bpkit.arrays import as_array             # here, because NumPy is at hand where an array comes from

        return float(as_array(value, name, ndim=0, real=True))
    if isinstance(value, (list, tuple)):
        raise ValueError(f"{name}: expected a single number, got a {type(value).__name__}. Pass one of its entries.")
    if isinstance(value, complex):
        raise TypeError(f"{name}: expected real numbers, got complex ones. Pass the real part, for example {name}.real.")
    raise TypeError(f"{name}: expected numbers, got {type(value).__name__}. Pass a single number, such as 3.0.")


def real_numbers(values, name):
    """Return the entries of a list, or of an array with one axis, as a list of floats. Raises as real_number does.

    >>> real_numbers((2, 3), "x")
    [2.0, 3.0]
    >>> real_numbers(2, "x")
    Traceback (most recent call last):
    TypeError: x: expected a list of numbers, got int. Put brackets around a single one, such as [3.0].
    """
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise TypeError(f"{name}: expected a list of numbers, got {type(values).__name__}. "
                        "Put brackets around a single one, such as [3.0].")
    return [real_number(value, name) for value in values]
