"""The one way in which the book prints a number."""

import numpy as np

from bpkit.arrays import as_array


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
    if not (isinstance(digits, (int, np.integer)) and digits >= 0):
        raise ValueError(f"digits: expected a whole number, 0 or more, got {digits!r}. It counts the decimals.")
    array = as_array(value, "value")
    if np.asarray(value).dtype.kind in "iub":
        digits = 0
    array = np.round(array, digits) + 0.0              # + 0.0 turns −0.0 into 0.0
    texts = np.array([f"{x:.{digits}f}" for x in array.ravel().tolist()])
    if array.ndim == 0:
        return str(texts[0])
    width = max(map(len, texts))
    return _nested(np.char.rjust(texts, width).reshape(array.shape), indent=1)


def _nested(texts, indent):
    if texts.ndim == 1:
        return "[" + " ".join(texts) + "]"
    separator = "\n" + " " * indent
    return "[" + separator.join(_nested(row, indent + 1) for row in texts) + "]"
