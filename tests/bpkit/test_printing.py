"""One text for one number, on every machine."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpkit import rounded
from tests.bpkit.support import SHAPES, numbers


@given(x=st.floats(-1e6, 1e6), digits=st.integers(0, 8))
def test_a_number_is_its_fixed_point_text_without_minus_zero(x, digits):
    text = rounded(x, digits)
    assert float(text) == pytest.approx(x, abs=0.5000001 * 10.0 ** -digits)
    assert len(text.partition(".")[2]) == digits
    assert not (text.startswith("-") and float(text) == 0)


@given(x=numbers(SHAPES, -1e4, 1e4), digits=st.integers(0, 6))
def test_an_array_is_readable_back_and_has_one_row_a_line(x, digits):
    text = rounded(x, digits)
    back = np.array([float(word) for word in text.replace("[", " ").replace("]", " ").split()])
    np.testing.assert_allclose(back, x.ravel(), atol=0.5000001 * 10.0 ** -digits)
    assert len(text.splitlines()) == max(1, int(np.prod(x.shape[:-1])))
    assert text.count("[") == text.count("]")
    assert len({len(line.rstrip("]")) for line in text.splitlines()}) == 1            # columns are aligned


@given(x=st.one_of(st.floats(-1e6, 1e6), st.integers(-10 ** 6, 10 ** 6).map(lambda n: n / 1000)), digits=st.integers(0, 8))
def test_a_number_is_rounded_as_numpy_rounds_it(x, digits):
    """Ties too: where there is no NumPy the same digits are printed."""
    assert rounded(x, digits) == f"{np.round(x, digits) + 0.0:.{digits}f}" == rounded([x], digits).strip("[]")


def test_a_number_too_large_to_be_shifted_is_printed_as_it_is():
    assert rounded(1.5e308) == f"{1.5e308:.4f}"


def test_whole_numbers_have_no_decimals():
    assert rounded(3) == "3"
    assert rounded([1, -10]) == "[  1 -10]"
    assert rounded([True, False]) == "[1 0]"


def test_nearly_zero_is_zero_without_a_sign():
    assert rounded(-0.0) == "0.0000"
    assert rounded([-2e-16, 2e-16], digits=2) == "[0.00 0.00]"


@pytest.mark.parametrize(("value", "digits", "expected"), [
    (2 / 3, 4, "0.6667"), (1234.5678, 1, "1234.6"), ([[1.5, -10], [0, 2]], 1, "[[  1.5 -10.0]\n [  0.0   2.0]]"),
    (np.float32(0.5), 2, "0.50"), (np.int64(3), 4, "3"), (1 - 2.00006j, 4, "1.0000-2.0001j"),
    (np.zeros((1, 2, 1)), 0, "[[[0]\n  [0]]]"),
])
def test_examples(value, digits, expected):
    assert rounded(value, digits) == expected


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [1.0, float("nan")], "x", None, [1, "x"], [[1, 2], [3]], []])
def test_what_is_no_finite_number_is_refused(value):
    with pytest.raises((TypeError, ValueError), match="^value: expected"):
        rounded(value)


@pytest.mark.parametrize("digits", [-1, 1.5, "4", None])
def test_digits_must_be_a_whole_number(digits):
    with pytest.raises(ValueError, match="digits: expected a whole number, 0 or more, got"):
        rounded(0.5, digits)

