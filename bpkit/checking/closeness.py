"""When two numbers count as equal."""

import numpy as np

from bpkit.checking.exercise import TOLERANCE


def close(yours, right, tolerance=TOLERANCE):
    """Whether the shapes are equal and every entry agrees, relative to its own size.

    |yoursᵢ − rightᵢ| ≤ tolerance · (|rightᵢ| + largest |right| / 100): the second term lets an entry that should be 0
    carry the rounding noise of its neighbours. If all of `right` is 0, the difference itself must be ≤ tolerance.

    >>> close([1.0, 0.0], [1.00005, 1e-9]), close([1.0, 0.0], [1.001, 0.0]), close([1, 2], [[1, 2]])
    (True, False, False)
    """
    return np.shape(yours) == np.shape(right) and not differing(yours, right, tolerance).any()


def differing(yours, right, tolerance=TOLERANCE):
    """A mask of the entries that differ. Shapes: equal.

    >>> differing([1.0, 2.0], [1.0, 3.0])
    array([False,  True])
    """
    yours, right = np.asarray(yours, float), np.asarray(right, float)
    size = np.abs(right) + np.abs(right).max() / 100
    allowed = tolerance * (size if size.any() else 1)
    return ~(np.abs(yours - right) <= allowed)
