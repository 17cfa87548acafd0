"""The matrix product against its definition, and `dot_shapes` against what np.dot really does."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bpkit
from tests.bpkit.support import numbers

SIDE = st.integers(1, 5)
SHAPES = [(), (1,), (2,), (3,), *itertools.product((1, 2, 3), repeat=2)]


@given(data=st.data(), m=SIDE, k=SIDE, n=SIDE)
def test_every_entry_is_a_row_dotted_with_a_column(data, m, k, n):
    A, B = data.draw(numbers((m, k))), data.draw(numbers((k, n)))
    by_definition = [[bpkit.dot(A[i], B[:, j]) for j in range(n)] for i in range(m)]
    np.testing.assert_allclose(bpkit.matmul(A, B), by_definition, rtol=1e-12, atol=1e-12)


@given(data=st.data(), m=SIDE, k=SIDE, n=SIDE)
def test_transpose_turns_the_order_round(data, m, k, n):
    A, B = data.draw(numbers((m, k))), data.draw(numbers((k, n)))
    np.testing.assert_allclose(bpkit.matmul(A, B).T, bpkit.matmul(B.T, A.T), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize(("a", "b", "meeting"), [
    ((1, 3), (1, 3), "A (1, 3) · B.T (3, 1) → (1, 1); A.T (3, 1) · B (1, 3) → (3, 3)."),
    ((2, 3), (4, 2), "A.T (3, 2) · B.T (2, 4) → (3, 4)."),
])
def test_the_message_names_the_transposes_that_meet(a, b, meeting):
    with pytest.raises(ValueError) as error:
        bpkit.matmul(np.ones(a), np.ones(b))
    assert str(error.value) == (f"matmul: A {a} and B {b} do not meet: A has {a[1]} columns, B has {b[0]} rows. "
                                f"These meet: {meeting}")


def test_the_message_says_when_no_transpose_meets():
    with pytest.raises(ValueError, match="No transpose of them meets either: check where the arrays come from"):
        bpkit.matmul(np.ones((2, 3)), np.ones((4, 5)))


@pytest.mark.parametrize("a", SHAPES)
@pytest.mark.parametrize("b", SHAPES)
def test_dot_shapes_says_what_np_dot_does(a, b):
    try:
        expected = np.dot(np.ones(a), np.ones(b)).shape
    except ValueError:
        with pytest.raises(ValueError, match="do not meet.*They must be equal"):
            bpkit.dot_shapes(np.ones(a), np.ones(b))
        return
    said = bpkit.dot_shapes(np.ones(a), np.ones(b))
    assert said.result == expected
    assert str(said).startswith(f"{a} · {b} → {expected}   ")
    if a and b:
        count, length = said.rule.split(" inner product")[0], int(said.rule.rsplit(" ", 1)[1])
        assert np.prod([int(n) for n in count.split("×")]) == np.prod(expected)
        assert length == a[-1]


def test_more_than_two_axes_are_refused():
    with pytest.raises(ValueError, match=r"a: expected 0 or 1 or 2 axes, got 3 \(shape \(2, 2, 2\), float64\)"):
        bpkit.dot_shapes(np.ones((2, 2, 2)), [1, 1])
    with pytest.raises(ValueError, match=r"B: expected 2 axes, got 1 \(shape \(2,\), float64\)\. Reshape it"):
        bpkit.matmul(np.ones((2, 2)), [1, 1])
