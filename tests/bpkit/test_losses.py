"""Every loss in the tables: its derivative, its value by hand, and what it does where ln 0 is near."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bpkit
from bpkit import ACTIVATIONS, LOSSES, LOSSES_FROM_LOGITS
from tests.bpkit.support import ROWS, SHAPES, central_gradient, complex_gradient, numbers

OUTPUT_OF = {"bce": "sigmoid", "cross_entropy": "softmax"}     # which activation turns a loss's z into its prediction
PREDICTIONS = {"half_sse": (-4, 4), "mse": (-4, 4), "bce": (0.05, 0.95), "cross_entropy": (0.05, 0.95)}


@st.composite
def values_and_targets(draw, name, low, high):
    """A prediction (or z) from low to high and a target of its shape that suits the loss."""
    shape = draw(ROWS if name == "cross_entropy" else SHAPES)
    value = draw(numbers(shape, low, high))
    target_low, target_high = {"bce": (0, 1), "cross_entropy": (0.01, 1)}.get(name, (-4, 4))
    target = draw(numbers(shape, target_low, target_high))
    if name == "cross_entropy":
        target = target / target.sum(axis=-1, keepdims=True)
    return value, target


def assert_is_the_slope(derivative, loss, at):
    np.testing.assert_allclose(derivative, complex_gradient(loss, at), rtol=1e-11, atol=1e-13)
    np.testing.assert_allclose(derivative, central_gradient(loss, at), rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("name", LOSSES)
@given(data=st.data())
def test_derivative_is_the_measured_slope(name, data):
    loss, derivative = LOSSES[name]
    prediction, target = data.draw(values_and_targets(name, *PREDICTIONS[name]))
    assert_is_the_slope(derivative(prediction=prediction, target=target),
                        lambda p: loss(prediction=p, target=target), prediction)


@pytest.mark.parametrize("name", LOSSES_FROM_LOGITS)
@given(data=st.data())
def test_derivative_from_logits_is_the_measured_slope(name, data):
    loss, derivative = LOSSES_FROM_LOGITS[name]
    z, target = data.draw(values_and_targets(name, -6, 6))
    assert_is_the_slope(derivative(z=z, target=target), lambda z: loss(z=z, target=target), z)


@pytest.mark.parametrize("name", LOSSES_FROM_LOGITS)
@given(data=st.data())
def test_loss_from_logits_is_the_loss_of_the_activation(name, data):
    z, target = data.draw(values_and_targets(name, -6, 6))
    prediction = ACTIVATIONS[OUTPUT_OF[name]].function(z)
    np.testing.assert_allclose(LOSSES_FROM_LOGITS[name].function(z=z, target=target),
                               LOSSES[name].function(prediction=prediction, target=target), rtol=1e-11, atol=1e-14)


@given(data=st.data())
def test_bce_from_logits_is_the_chain_rule_multiplied_out(data):
    z, target = data.draw(values_and_targets("bce", -6, 6))
    a = bpkit.sigmoid(z)
    chained = bpkit.bce_derivative(prediction=a, target=target) * bpkit.sigmoid_derivative(a=a)
    np.testing.assert_allclose(bpkit.bce_from_logits_derivative(z=z, target=target), chained, rtol=1e-10, atol=1e-12)


@given(data=st.data())
def test_cross_entropy_from_logits_is_the_chain_rule_multiplied_out(data):
    z, target = data.draw(values_and_targets("cross_entropy", -6, 6))
    a = bpkit.softmax(z)
    slope = bpkit.cross_entropy_derivative(prediction=a, target=target)
    chained = np.einsum("...i,...ij->...j", slope, bpkit.softmax_derivative(a=a))
    derivative = bpkit.cross_entropy_from_logits_derivative(z=z, target=target)
    np.testing.assert_allclose(derivative, chained, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(derivative.sum(axis=-1), 0, atol=1e-14)


@given(data=st.data())
def test_the_losses_differ_by_the_factors_that_the_names_say(data):
    prediction, target = data.draw(values_and_targets("mse", -4, 4))
    np.testing.assert_allclose(bpkit.half_sse(prediction=prediction, target=target),
                               bpkit.mse(prediction=prediction, target=target) * prediction.size / 2, rtol=1e-14)


@given(data=st.data())
def test_cross_entropy_of_two_classes_is_bce(data):
    p, t = data.draw(values_and_targets("bce", 0.05, 0.95))
    p, t = p.reshape(-1, 1), t.reshape(-1, 1)
    np.testing.assert_allclose(bpkit.cross_entropy(prediction=np.hstack([p, 1 - p]), target=np.hstack([t, 1 - t])),
                               bpkit.bce(prediction=p, target=t), rtol=1e-13)


def test_values_by_hand():
    prediction, target = [[1.0, 2.0], [3.0, 4.0]], [[1.0, 0.0], [3.0, 1.0]]       # differences 0, 2, 0, 3
    assert bpkit.half_sse(prediction=prediction, target=target) == 13 / 2
    assert bpkit.mse(prediction=prediction, target=target) == 13 / 4
    np.testing.assert_array_equal(bpkit.half_sse_derivative(prediction=prediction, target=target), [[0, 2], [0, 3]])
    np.testing.assert_array_equal(bpkit.mse_derivative(prediction=prediction, target=target), [[0, 1], [0, 1.5]])
    assert bpkit.bce(prediction=[0.5, 0.25], target=[1, 0]) == pytest.approx((np.log(2) - np.log(0.75)) / 2)
    rows = [[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]]
    assert (bpkit.cross_entropy(prediction=rows, target=[[1, 0, 0], [0, 0, 1]])
            == pytest.approx((np.log(2) - np.log(0.8)) / 2))


def test_certain_and_right_costs_nothing_certain_and_wrong_costs_infinity():
    assert bpkit.bce(prediction=[0, 1], target=[0, 1]) == 0
    assert bpkit.bce(prediction=[0.0], target=[1]) == np.inf
    assert bpkit.bce_derivative(prediction=[0.0], target=[1]) == -np.inf
    assert bpkit.bce_derivative(prediction=[1.0], target=[0]) == np.inf
    assert bpkit.cross_entropy(prediction=[1, 0], target=[1, 0]) == 0
    assert bpkit.cross_entropy(prediction=[1, 0], target=[0, 1]) == np.inf
    np.testing.assert_array_equal(bpkit.cross_entropy_derivative(prediction=[1.0, 0.0], target=[0, 1]), [0, -np.inf])


@pytest.mark.parametrize("z", [-1e300, -1000.0, 1000.0, 1e300])
def test_losses_from_logits_stay_exact_far_from_zero(z):
    for target in (0.0, 1.0):
        expected = abs(z) if (z > 0) != bool(target) else 0.0
        assert bpkit.bce_from_logits(z=[z], target=[target]) == expected
        assert bpkit.cross_entropy_from_logits(z=[z, 0], target=[target, 1 - target]) == expected
        slope = (z > 0) - target
        np.testing.assert_array_equal(bpkit.bce_from_logits_derivative(z=[z], target=[target]), [slope])
        np.testing.assert_array_equal(
            bpkit.cross_entropy_from_logits_derivative(z=[z, 0], target=[target, 1 - target]), [slope, -slope])


def test_cross_entropy_from_logits_of_rows_of_very_different_size():
    z, target = [[1000.0, 1000.0], [-1000.0, -1000.0]], [[1, 0], [0, 1]]
    assert bpkit.cross_entropy_from_logits(z=z, target=target) == pytest.approx(np.log(2))
    np.testing.assert_allclose(bpkit.cross_entropy_from_logits_derivative(z=z, target=target), [[-.25, .25], [.25, -.25]])


ALL = {f.__name__: (f, first) for table, first in ((LOSSES, "prediction"), (LOSSES_FROM_LOGITS, "z"))
       for pair in table.values() for f in pair}


@pytest.mark.parametrize("name", ALL)
def test_both_arguments_must_be_named(name):
    function, first = ALL[name]
    value, target = [0.25, 0.75], [0.0, 1.0]
    expected = f"{name}: expected exactly two named arguments, {first}= and target="
    for unnamed, named in [((value, target), {}), ((value,), {"target": target}), ((), {first: value}), ((), {}),
                           ((), {first: value, "target": target, "y": target}), ((), {"y_hat": value, "y": target})]:
        with pytest.raises(TypeError, match=expected):
            function(*unnamed, **named)


@pytest.mark.parametrize("name", ALL)
def test_shapes_that_would_broadcast_are_refused(name):
    """(4, 1) beside (4,) is (4, 4) to NumPy: sixteen differences instead of four, and no warning."""
    function, first = ALL[name]
    column, flat = np.full((4, 1), 1.0), np.full(4, 1.0)
    with pytest.raises(ValueError, match=r"target: expected shape \(4, 1\), got shape \(4,\), float64.*broadcast"):
        function(**{first: column, "target": flat})


@pytest.mark.parametrize("name", ["bce", "bce_derivative", "cross_entropy", "cross_entropy_derivative"])
def test_predictions_outside_zero_to_one_are_refused(name):
    function, _ = ALL[name]
    with pytest.raises(ValueError, match=r"prediction: expected values from 0 to 1, got 0\.5 to 1\.5 \(shape \(2,\),"):
        function(prediction=[0.5, 1.5], target=[0, 1])


@pytest.mark.parametrize("name", [name for name in ALL if "bce" in name or "cross_entropy" in name])
def test_swapped_arguments_show_as_a_target_outside_zero_to_one(name):
    function, first = ALL[name]
    with pytest.raises(ValueError, match="target: expected values from 0 to 1, got 2 to 3"):
        function(**{first: [0.0, 1.0], "target": [2.0, 3.0]})


@pytest.mark.parametrize("name", [name for name in ALL if "cross_entropy" in name])
def test_targets_that_are_no_distribution_are_refused(name):
    function, first = ALL[name]
    with pytest.raises(ValueError, match=r"target: expected rows that sum to 1.*use np.eye\(classes\)\[k\]"):
        function(**{first: [0.5, 0.5], "target": [1, 1]})
    with pytest.raises(ValueError, match="expected at least one row of classes, got a single number. Pass shape"):
        function(**{first: 0.5, "target": 1.0})
