"""The matrix product, and what `np.dot` does in each of its shapes."""

from typing import NamedTuple

from bpkit.arrays import as_array


def matmul(A, B):
    """Every row of A dotted with every column of B: (AB)ᵢⱼ = Σₚ Aᵢₚ Bₚⱼ.

    Shapes: (m, k) and (k, n) give (m, n). Both must be 2-D.
    Raises ValueError if the inner sizes differ; the message says which transpose would meet.
    Source: Strang, Introduction to Linear Algebra, section 2.4.

    >>> matmul([[1, 2], [3, 4]], [[0, 1], [1, 0]])
    array([[2., 1.],
           [4., 3.]])
    >>> matmul([[1, 2, 3]], [[4, 5, 6]])
    Traceback (most recent call last):
    ValueError: matmul: A (1, 3) and B (1, 3) do not meet: A has 3 columns, B has 1 rows. These meet: A (1, 3) · B.T (3, 1) → (1, 1); A.T (3, 1) · B (1, 3) → (3, 3).
    """
    A, B = as_array(A, "A", ndim=2), as_array(B, "B", ndim=2)
    if A.shape[1] != B.shape[0]:
        raise ValueError(f"matmul: A {A.shape} and B {B.shape} do not meet: "
                         f"A has {A.shape[1]} columns, B has {B.shape[0]} rows. {_transposes_that_meet(A, B)}")
    return A @ B


def _transposes_that_meet(A, B):
    pairs = [("A", A, "B.T", B.T), ("A.T", A.T, "B", B), ("A.T", A.T, "B.T", B.T)]
    meet = [f"{p} {P.shape} · {q} {Q.shape} → {(P.shape[0], Q.shape[1])}"
            for p, P, q, Q in pairs if P.shape[1] == Q.shape[0]]
    if not meet:
        return "No transpose of them meets either: check where the arrays come from."
    return "These meet: " + "; ".join(meet) + "."


class DotShapes(NamedTuple):
    """What `np.dot` does with two shapes. Its `str` is one line."""

    a: tuple          # shape of the first argument
    b: tuple          # shape of the second argument
    result: tuple     # shape of np.dot(a, b)
    rule: str         # the case of np.dot that applies

    def __str__(self):
        return f"{self.a} · {self.b} → {self.result}   {self.rule}"


def dot_shapes(a, b):
    """Say what `np.dot(a, b)` does with the shapes of a and b, without computing it.

    The five cases of `np.dot`: a number times anything; (n,)·(n,), the inner product; (m,k)·(k,),
    one inner product a row; (k,)·(k,n), one a column; (m,k)·(k,n), the matrix product. With more axes,
    the last axis of a meets the second-to-last of b (`np.matmul` differs there, so such shapes are refused).
    Raises ValueError if the two axes that meet differ in size, or for more than two axes.
    Source: the NumPy reference, numpy.dot.

    >>> import numpy as np
    >>> print(dot_shapes(np.ones((4, 3)), np.ones((3, 1))))
    (4, 3) · (3, 1) → (4, 1)   4×1 inner products of 3
    >>> print(dot_shapes([1, 2, 3], [4, 5, 6]))
    (3,) · (3,) → ()   1 inner product of 3
    >>> dot_shapes([1, 2, 3], [1, 2])
    Traceback (most recent call last):
    ValueError: np.dot: (3,) and (2,) do not meet: the last axis of a is 3, the first axis of b is 2. They must be equal.
    """
    a, b = as_array(a, "a", ndim=(0, 1, 2)), as_array(b, "b", ndim=(0, 1, 2))
    if a.ndim == 0 or b.ndim == 0:
        return DotShapes(a.shape, b.shape, a.shape + b.shape, "a number times every entry")
    if a.shape[-1] != b.shape[0]:
        raise ValueError(f"np.dot: {a.shape} and {b.shape} do not meet: the last axis of a is {a.shape[-1]}, "
                         f"the first axis of b is {b.shape[0]}. They must be equal.")
    result = a.shape[:-1] + b.shape[1:]
    count = "×".join(str(n) for n in result) or "1"
    plural = "" if count == "1" else "s"
    return DotShapes(a.shape, b.shape, result, f"{count} inner product{plural} of {a.shape[-1]}")
