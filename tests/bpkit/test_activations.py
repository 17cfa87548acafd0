"""Every activation in the table: its derivative, its range, and what it does far from 0."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bpkit
from bpkit import ACTIVATIONS, LOSSES, LOSSES_FROM_LOGITS
from tests.bpkit.support import ROWS, SHAPES, central_gradient, complex_gradient, numbers, public_functions

ENTRY_BY_ENTRY = [name for name in ACTIVATIONS if name != "softmax"]


def shapes_for(name):
    return ROWS if name == "softmax" else SHAPES


def pulled_back(weights, derivative):
    """∂/∂z of Σ weights ⊙ f(z): entry by entry, or weights times the Jacobian where the derivative is one."""
    if derivative.shape == weights.shape:
        return weights * derivative
    return np.einsum("...i,...ij->...j", weights, derivative)


@pytest.mark.parametrize("name", ACTIVATIONS)
@given(data=st.data())
def test_derivative_is_the_measured_slope(name, data):
    function, derivative = ACTIVATIONS[name]
    shape = data.draw(shapes_for(name))
    z = data.draw(numbers(shape, away_from=[0]))       # relu has a corner at 0
    weights = data.draw(numbers(shape, low=-2, high=2))

    def weighted_sum(z):
        return np.sum(weights * function(z))

    given_by_bpkit = pulled_back(weights, derivative(z=z))
    np.testing.assert_allclose(given_by_bpkit, complex_gradient(weighted_sum, z), rtol=1e-12, atol=1e-13)
    np.testing.assert_allclose(given_by_bpkit, central_gradient(weighted_sum, z), rtol=1e-6, atol=1e-8)


@pytest.mark.parametrize("name", ACTIVATIONS)
@given(data=st.data())
def test_derivative_from_z_and_from_a_agree(name, data):
    function, derivative = ACTIVATIONS[name]
    z = data.draw(numbers(data.draw(shapes_for(name))))
    np.testing.assert_array_equal(derivative(z=z), derivative(a=function(z)))


def test_every_public_derivative_is_in_a_table():
    """A derivative outside of the tables would be tested by nothing."""
    tables = [*ACTIVATIONS.values(), *LOSSES.values(), *LOSSES_FROM_LOGITS.values()]
    in_tables = {pair.derivative.__name__ for pair in tables}
    public = {name for name in public_functions() if name.endswith("_derivative")}
    assert public == in_tables


def test_every_table_entry_is_public_and_beside_its_own_derivative():
    for pair in [*ACTIVATIONS.values(), *LOSSES.values(), *LOSSES_FROM_LOGITS.values()]:
        assert getattr(bpkit, pair.function.__name__) is pair.function
        assert pair.derivative.__name__ == pair.function.__name__ + "_derivative"


@given(data=st.data())
def test_softmax_jacobian_is_symmetric_and_its_rows_sum_to_zero(data):
    z = data.draw(numbers(data.draw(ROWS), low=-20, high=20))
    jacobian = bpkit.softmax_derivative(z=z)
    assert jacobian.shape == z.shape + z.shape[-1:]
    np.testing.assert_allclose(jacobian.sum(axis=-1), 0, atol=1e-15)
    np.testing.assert_array_equal(jacobian, np.swapaxes(jacobian, -1, -2))


@given(data=st.data(), shift=st.floats(-1000, 1000))
def test_softmax_rows_sum_to_one_and_a_shift_changes_nothing(data, shift):
    z = data.draw(numbers(data.draw(ROWS), low=-20, high=20))
    np.testing.assert_allclose(bpkit.softmax(z).sum(axis=-1), 1, rtol=1e-14)
    np.testing.assert_allclose(bpkit.softmax(z + shift), bpkit.softmax(z), rtol=1e-11, atol=1e-300)


@given(z=numbers(SHAPES, low=-30, high=30))
def test_sigmoid_and_tanh_are_one_curve(z):
    np.testing.assert_allclose(bpkit.tanh(z), 2 * bpkit.sigmoid(2 * z) - 1, atol=1e-15)
    np.testing.assert_allclose(bpkit.sigmoid(-z), 1 - bpkit.sigmoid(z), atol=1e-15)


@pytest.mark.parametrize("z", [-1e308, -1e4, -1000, -710, 710, 1000, 1e4, 1e308])
def test_far_from_zero_nothing_overflows(z):
    """pytest turns every warning into an error, so this also says that none is given."""
    assert bpkit.sigmoid(z) == (z > 0)
    assert bpkit.tanh(z) == np.sign(z)
    assert bpkit.relu(z) == max(z, 0)
    assert bpkit.identity(z) == z
    np.testing.assert_allclose(bpkit.softmax([z, 0]), [z > 0, z < 0], atol=1e-300)
    for name in ("sigmoid", "tanh"):
        assert ACTIVATIONS[name].derivative(z=z) == 0
    np.testing.assert_allclose(bpkit.softmax_derivative(z=[z, 0]), np.zeros((2, 2)), atol=1e-300)


def test_softmax_of_rows_of_very_different_size():
    """Each row has its own largest entry taken off: with one for all, the second row would be 0/0."""
    np.testing.assert_array_equal(bpkit.softmax([[1000, 1000], [-1000, -1000]]), [[0.5, 0.5], [0.5, 0.5]])


def test_corner_of_relu():
    assert bpkit.relu_derivative(z=0) == 0
    assert bpkit.relu_derivative(a=0) == 0
    assert bpkit.relu_derivative(z=5e-324) == 1


@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("call", [
    lambda derivative: derivative([0.5]),
    lambda derivative: derivative(),
    lambda derivative: derivative(z=[0.5], a=[0.5]),
    lambda derivative: derivative([0.5], a=[0.5]),
], ids=["unnamed", "nothing", "both", "unnamed and named"])
def test_derivative_wants_exactly_one_name(name, call):
    with pytest.raises(TypeError, match=f"{name}_derivative: expected exactly one named argument, z= or a=.*Pass z="):
        call(ACTIVATIONS[name].derivative)


@pytest.mark.parametrize(("name", "outside"), [
    ("sigmoid", [0.5, 2.0]), ("sigmoid", [-0.1, 0.5]), ("tanh", [1.5]), ("tanh", [-1.5]), ("relu", [-1.0, 1.0]),
    ("softmax", [0.5, 1.5]), ("softmax", [-0.5, 0.5]), ("softmax", [0.2, 0.9]),
])
def test_z_passed_as_a_is_refused(name, outside):
    """The trap of the source notes: σ' written for a, called with z."""
    said = rf"a: expected (values|rows) of {name}, .* got .*shape \({len(outside)},\), float64.*Then pass z=\."
    with pytest.raises(ValueError, match=said):
        ACTIVATIONS[name].derivative(a=outside)


def test_softmax_of_one_number_is_refused():
    with pytest.raises(ValueError, match=r"softmax: expected at least one row, got a single number\. Pass shape"):
        bpkit.softmax(3.0)
    with pytest.raises(ValueError, match="softmax: expected at least one row, got a single number"):
        bpkit.softmax_derivative(z=3.0)
    with pytest.raises(ValueError, match="a: expected at least one row, got a single number"):
        bpkit.softmax_derivative(a=0.5)
