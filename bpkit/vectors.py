"""The dot product of two vectors, and what it measures: length, angle, shadow."""

import numpy as np

from bpkit.arrays import as_array


def dot(a, b):
    """Multiply matching entries and add them up: a·b = a₁b₁ + a₂b₂ + … + aₙbₙ.

    Shapes: (n,) and (n,) give a number. For matrices see :func:`bpkit.matmul`.
    Raises ValueError if a or b is not 1-D, or if their lengths differ.
    Source: Strang, Introduction to Linear Algebra, section 1.2.

    >>> float(dot([1, 2, 3], [4, 5, 6]))
    32.0
    >>> float(dot([3, 4], [-4, 3]))       # perpendicular
    0.0
    """
    a, b = _two_vectors(a, b)
    return np.sum(a * b)


def norm(a):
    """The length of a vector: ‖a‖ = √(a·a).

    Shapes: (n,) gives a number ≥ 0. Raises ValueError if a is not 1-D.

    >>> float(norm([3, 4]))
    5.0
    """
    a = as_array(a, "a", ndim=1)
    return np.sqrt(np.sum(a * a))


def cosine(a, b):
    """The cosine of the angle between two vectors: cos θ = a·b / (‖a‖ ‖b‖).

    Shapes: (n,) and (n,) give a number from −1 (opposite) over 0 (perpendicular) to 1 (same direction).
    Raises ValueError if a or b is the zero vector, which has no direction.

    >>> round(float(cosine([1, 0], [1, 1])), 4)
    0.7071
    >>> cosine([0, 0], [1, 1])
    Traceback (most recent call last):
    ValueError: a: expected a vector with a direction, got all zeros. The angle to the zero vector is undefined.
    """
    a, b = _two_vectors(a, b)
    _need_direction(a, "a")
    _need_direction(b, "b")
    return dot(a, b) / (norm(a) * norm(b))


def projection(a, b):
    """The shadow of a on the line through b: proj = (a·b / b·b) b.

    Shapes: (n,) and (n,) give (n,). Raises ValueError if b is the zero vector.

    >>> projection([2, 3], [4, 0])
    array([2., 0.])
    """
    a, b = _two_vectors(a, b)
    _need_direction(b, "b")
    return dot(a, b) / dot(b, b) * b


def _two_vectors(a, b):
    a, b = as_array(a, "a", ndim=1), as_array(b, "b", ndim=1)
    if a.shape != b.shape:
        raise ValueError(f"dot: expected two vectors of the same length, got a with {len(a)} entries and b with {len(b)}. "
                         "Every entry of a needs a partner in b.")
    return a, b


def _need_direction(a, name):
    if not a.any():
        raise ValueError(f"{name}: expected a vector with a direction, got all zeros. "
                         "The angle to the zero vector is undefined.")
