"""Dot product, length, angle and projection, by the laws that define them."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import bpkit
from tests.bpkit.support import numbers, same_shape

LENGTHS = st.tuples(st.integers(1, 6))
PAIRS = same_shape(LENGTHS, (-100, 100), (-100, 100)).map(lambda pair: np.round(pair, 3))   # (1e-200)² is 0


@given(pair=PAIRS)
def test_dot_is_the_sum_of_products(pair):
    u, v = pair
    assert bpkit.dot(u, v) == pytest.approx(sum(x * y for x, y in zip(u, v)), rel=1e-12, abs=1e-9)
    assert bpkit.dot(u, v) == bpkit.dot(v, u)


@given(triple=same_shape(LENGTHS, (-9, 9), (-9, 9), (-9, 9)), c=st.floats(-9, 9))
def test_dot_is_linear(triple, c):
    u, v, w = triple
    assert bpkit.dot(c * u + v, w) == pytest.approx(c * bpkit.dot(u, w) + bpkit.dot(v, w), rel=1e-9, abs=1e-9)


@given(pair=PAIRS)
def test_norm_is_the_length(pair):
    u, v = pair
    assert bpkit.norm(u) ** 2 == pytest.approx(bpkit.dot(u, u), rel=1e-12)
    assert bpkit.norm(u + v) <= bpkit.norm(u) + bpkit.norm(v) + 1e-9              # the triangle inequality
    assert abs(bpkit.dot(u, v)) <= bpkit.norm(u) * bpkit.norm(v) * (1 + 1e-12)    # Cauchy and Schwarz


@given(angle=st.floats(0, np.pi), length=st.floats(0.1, 10))
def test_cosine_is_the_cosine_of_the_angle(angle, length):
    turned = [length * np.cos(angle), length * np.sin(angle)]
    assert bpkit.cosine([2, 0], turned) == pytest.approx(np.cos(angle), abs=1e-12)


@given(pair=PAIRS)
def test_what_projection_leaves_is_perpendicular(pair):
    u, v = pair
    assume(bpkit.norm(v) > 1e-3)
    shadow = bpkit.projection(u, v)
    assert bpkit.dot(u - shadow, v) == pytest.approx(0, abs=1e-7)
    np.testing.assert_allclose(bpkit.projection(shadow, v), shadow, atol=1e-9)     # a shadow's shadow is itself


@given(u=numbers(LENGTHS, 0.1, 9), scale=st.floats(1e-3, 1e3))
def test_cosine_ignores_the_length(u, scale):
    assert bpkit.cosine(u, scale * u) == pytest.approx(1, rel=1e-12)
    assert bpkit.cosine(u, -scale * u) == pytest.approx(-1, rel=1e-12)


@pytest.mark.parametrize("function", [bpkit.dot, bpkit.cosine, bpkit.projection])
def test_vectors_of_different_length_are_refused(function):
    with pytest.raises(ValueError, match="two vectors of the same length, got u with 3 entries and v with 2. Every"):
        function([1, 2, 3], [1, 2])


@pytest.mark.parametrize("function", [bpkit.dot, bpkit.cosine, bpkit.projection])
@pytest.mark.parametrize(("u", "v", "named"), [([[1, 2]], [1, 2], "u"), ([1, 2], [[1], [2]], "v"), (3, [1], "u")])
def test_only_vectors_are_accepted(function, u, v, named):
    with pytest.raises(ValueError, match=rf"{named}: expected 1 axis, got [02] \(shape .* {named}\.ravel\(\)"):
        function(u, v)


def test_the_zero_vector_has_no_direction():
    for function, arguments, named in [(bpkit.cosine, ([0, 0], [1, 1]), "u"), (bpkit.cosine, ([1, 1], [0, 0]), "v"),
                                       (bpkit.projection, ([1, 1], [0, 0]), "v")]:
        with pytest.raises(ValueError, match=f"{named}: expected a vector with a direction, got all zeros"):
            function(*arguments)
    np.testing.assert_array_equal(bpkit.projection([0, 0], [1, 1]), [0, 0])       # zero has a shadow: zero
