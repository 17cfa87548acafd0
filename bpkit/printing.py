"""The one way in which the book prints a number."""

import math
from numbers import Integral

from bpkit.single import real_number


def rounded(value, digits=4):
    """The text of a number or an array, with `digits` decimals: equal on every machine.

    Different processors differ in the sixteenth digit of eˣ; a rounded text does not show it. Whole-number arrays
    are printed without decimals; −0.0000 is printed as 0.0000. Columns are aligned, one row a line.
    Raises TypeError or ValueError for what is not finite numbers.

    >>> rounded(2 / 3)
    '0.6667'
    >>> rounded(-1e-17)
    '0.0000'
    >>> print(rounded([[1.5, -10], [0, 2]], digits=1))
    [[  1.5 -10.0]
     [  0.0   2.0]]
    """
    if not (isinstance(digits, Integral) and digits >= 0):
        raise ValueError(f"digits: expected a whole number, 0 or more, got {digits!r}. It counts the decimals.")
    if isinstance(value, (int, float)):
        real_number(value, "value")                    # refuses NaN and infinity
    numbers, shape = _of_lists(value) or _of_array(value)
    if all(isinstance(number, int) for number in numbers):
        digits = 0
    texts = [f"{nearest(number, digits):.{digits}f}" for number in numbers]
    width = max(map(len, texts))
    return _nested([text.rjust(width) for text in texts], shape)


def nearest(number, digits):
    """The nearest number with so many decimals, found as NumPy finds it; −0.0 becomes 0.0.

    >>> nearest(2 / 3, 2), nearest(-0.001, 2)
    (0.67, 0.0)
    """
    if isinstance(number, complex):
        return complex(nearest(number.real, digits), nearest(number.imag, digits))
    shifted = number * 10.0 ** digits
    return round(shifted) / 10.0 ** digits if math.isfinite(shifted) else number      # round gives an int, and there is no −0


def _of_lists(value):
    """(numbers, shape) of a finite number or of lists of them, for which NumPy need not be there; None for anything else."""
    if isinstance(value, int) or isinstance(value, float) and math.isfinite(value):
        return [value], ()
    rows = [_of_lists(row) for row in value] if isinstance(value, (list, tuple)) else []
    if not rows or None in rows or len({shape for _, shape in rows}) > 1:
        return None
    return [number for numbers, _ in rows for number in numbers], (len(rows), *rows[0][1])


def _of_array(value):
    """(numbers, shape) of an array. What is neither that nor lists of numbers is refused at the door of arrays."""
    import numpy as np                                 # here, as arrays alone need it

    from bpkit.arrays import as_array

    array, given = as_array(value, "value"), np.asarray(value)
    return (given if given.dtype.kind in "iub" else array).ravel().tolist(), array.shape


def _nested(texts, shape, indent=1):
    if not shape:
        return texts[0]
    if len(shape) == 1:
        return "[" + " ".join(texts) + "]"
    length = len(texts) // shape[0]
    rows = [texts[start:start + length] for start in range(0, len(texts), length)]
    return "[" + ("\n" + " " * indent).join(_nested(row, shape[1:], indent + 1) for row in rows) + "]"
