"""The dot product of two vectors, and what it measures: length, angle, shadow."""

import numpy as np

from bpkit.arrays import as_array


def dot(u, v):
    """Multiply matching entries and add them up: u·v = u₁v₁ + u₂v₂ + … + uₙvₙ.

    Shapes: (n,) and (n,) give a number. For matrices see :func:`bpkit.matmul`.
    Raises ValueError if u or v is not 1-D, or if their lengths differ.
    Source: Strang, Introduction to Linear Algebra, section 1.2.

    >>> float(dot([1, 2, 3], [4, 5, 6]))
    32.0
    >>> float(dot([3, 4], [-4, 3]))       # perpendicular
    0.0
    """
    u, v = _two_vectors(u, v)
    return np.sum(u * v)


def norm(v):
    """The length of a vector: ‖v‖ = √(v·v).

    Shapes: (n,) gives a number ≥ 0. Raises ValueError if v is not 1-D.

    >>> float(norm([3, 4]))
    5.0
    """
    v = as_array(v, "v", ndim=1)
    return np.sqrt(np.sum(v * v))


def cosine(u, v):
    """The cosine of the angle between two vectors: cos θ = u·v / (‖u‖ ‖v‖).

    Shapes: (n,) and (n,) give a number from −1 (opposite) over 0 (perpendicular) to 1 (same direction).
    Raises ValueError if u or v is the zero vector, which has no direction.

    >>> round(float(cosine([1, 0], [1, 1])), 4)
    0.7071
    >>> cosine([0, 0], [1, 1])
    Traceback (most recent call last):
    ValueError: u: expected a vector with a direction, got all zeros. The angle to the zero vector is undefined.
    """
    u, v = _two_vectors(u, v)
    _need_direction(u, "u")
    _need_direction(v, "v")
    return dot(u, v) / (norm(u) * norm(v))


def projection(u, v):
    """The shadow of u on the line through v: proj = (u·v / v·v) v.

    Shapes: (n,) and (n,) give (n,). Raises ValueError if v is the zero vector.

    >>> projection([2, 3], [4, 0])
    array([2., 0.])
    """
    u, v = _two_vectors(u, v)
    _need_direction(v, "v")
    return dot(u, v) / dot(v, v) * v


def _two_vectors(u, v):
    u, v = as_array(u, "u", ndim=1), as_array(v, "v", ndim=1)
    if u.shape != v.shape:
        raise ValueError(f"dot: expected two vectors of the same length, got u with {len(u)} entries and v with {len(v)}. "
                         "Every entry of u needs a partner in v.")
    return u, v


def _need_direction(v, name):
    if not v.any():
        raise ValueError(f"{name}: expected a vector with a direction, got all zeros. "
                         "The angle to the zero vector is undefined.")
