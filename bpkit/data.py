"""The small data sets of the source notes. Each call gives new arrays."""

from typing import NamedTuple

import numpy as np


class Data(NamedTuple):
    """Inputs X, one sample a row, and targets y of shape (m, 1)."""

    X: np.ndarray
    y: np.ndarray


def xor():
    """1 where exactly one input is 1. X (4, 2), y (4, 1). Source notes 001 and 002.

    >>> xor().y.ravel()
    array([0., 1., 1., 0.])
    """
    return _truth_table([0, 1, 1, 0])


def and_gate():
    """1 where both inputs are 1. X (4, 2), y (4, 1).

    >>> and_gate().y.ravel()
    array([0., 0., 0., 1.])
    """
    return _truth_table([0, 0, 0, 1])


def or_gate():
    """1 where at least one input is 1. X (4, 2), y (4, 1).

    >>> or_gate().y.ravel()
    array([0., 1., 1., 1.])
    """
    return _truth_table([0, 1, 1, 1])


def first_column():
    """The target is the first column of X; the third column is always 1. X (4, 3), y (4, 1). Source note 000.

    >>> data = first_column()
    >>> bool((data.X[:, :1] == data.y).all())
    True
    """
    return Data(np.array([[0.0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]]), np.array([[0.0], [1], [1], [0]]))


def two_samples():
    """Two samples of three features. X (2, 3), y (2, 1). Source note 003.

    >>> two_samples().X.shape
    (2, 3)
    """
    return Data(np.array([[0.0, 0, 1], [1, 1, 1]]), np.array([[0.0], [1]]))


def _truth_table(outputs):
    return Data(np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]]), np.array(outputs, dtype=float).reshape(4, 1))
