"""The gradient check passes for right gradients, and fails for each wrong one that people really write."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bpkit
from bpkit import LayerGradient, check_gradient, check_network, dense, forward, relative_error
from tests.bpkit.support import SHAPES, numbers, same_shape
from tests.bpkit.test_network import OUTPUTS, tasks

# Two layers of two neurons: every transpose fits here, so shapes catch nothing and only numbers can.
NETWORK = [dense([[0.5, -1.0], [0.8, 0.3]], [0.1, -0.2], "tanh"), dense([[1.2, -0.7], [0.4, 0.9]], [0.3, -0.1])]
X = np.array([[0.5, -1.2], [1.0, 0.4], [-0.3, 0.8]])
TARGET = np.array([[0.1, 0.9], [0.7, 0.2], [0.4, 0.6]])


def gradients_by_hand(*, sign=1, output_slope=lambda z, a: a * (1 - a), slope=lambda z, a: 1 - a * a,
                      transpose=np.transpose, outer=lambda A, delta: A.T @ delta,
                      over_batch=lambda delta: delta.sum(axis=0), W2_for_delta=None):
    """The right gradients of ½SSE for NETWORK, with one place for each mistake."""
    (Z1, Z2), (A0, A1, A2) = forward(NETWORK, X)
    delta2 = sign * (A2 - TARGET) * output_slope(Z2, A2)
    W2 = NETWORK[1].W if W2_for_delta is None else W2_for_delta(A1, delta2)
    delta1 = delta2 @ transpose(W2) * slope(Z1, A1)
    return [LayerGradient(outer(A0, delta1), over_batch(delta1), delta1),
            LayerGradient(outer(A1, delta2), over_batch(delta2), delta2)]


WRONG = {       # the mistake, and the arrays that it spoils
    "W₂ not transposed": (dict(transpose=lambda W: W), "W1 b1"),
    "hidden slope missing": (dict(slope=lambda z, a: 1), "W1 b1"),
    "hidden slope of z in the formula for a": (dict(slope=lambda z, a: 1 - z * z), "W1 b1"),
    "hidden slope of sigmoid for tanh": (dict(slope=lambda z, a: a * (1 - a)), "W1 b1"),
    "output slope missing": (dict(output_slope=lambda z, a: 1), "W1 b1 W2 b2"),
    "output slope of z in the formula for a": (dict(output_slope=lambda z, a: z * (1 - z)), "W1 b1 W2 b2"),
    "bias of the first sample only": (dict(over_batch=lambda delta: delta[0]), "b1 b2"),
    "bias mean instead of sum": (dict(over_batch=lambda delta: delta.mean(axis=0)), "b1 b2"),
    "weights mean instead of sum": (dict(outer=lambda A, delta: A.T @ delta / len(A)), "W1 W2"),
    "weight gradient transposed": (dict(outer=lambda A, delta: delta.T @ A), "W1 W2"),
    "sign of prediction − target": (dict(sign=-1), "W1 b1 W2 b2"),
    "a factor of 2": (dict(sign=2), "W1 b1 W2 b2"),
    "W₂ already updated": (dict(W2_for_delta=lambda A1, delta2: NETWORK[1].W - 0.5 * A1.T @ delta2), "W1 b1"),
}


def verdicts(report):
    """Which arrays the report calls wrong, and which it calls right."""
    lines = [line.split() for line in str(report).splitlines()]
    wrong = {line[0] for line in lines if "WRONG" in line}
    assert wrong | {line[0] for line in lines if "ok" in line} == {"W1", "b1", "W2", "b2"}
    return wrong


def test_right_gradients_by_hand_pass():
    report = check_network(NETWORK, X, TARGET, loss="half_sse", gradients=gradients_by_hand())
    assert report.passed and not verdicts(report)


@pytest.mark.parametrize("mistake", WRONG)
def test_wrong_gradients_are_found_where_they_are(mistake):
    changed, spoilt = WRONG[mistake]
    report = check_network(NETWORK, X, TARGET, loss="half_sse", gradients=gradients_by_hand(**changed))
    assert not report.passed
    assert verdicts(report) == set(spoilt.split())


@pytest.mark.parametrize(("output", "loss"), OUTPUTS)
@settings(max_examples=8)
@given(data=st.data())
def test_bpkits_own_gradients_pass(output, loss, data):
    network, X, target = data.draw(tasks(output, loss))
    if any(layer.activation == "relu" and np.abs(Z).min() < 1e-3 for layer, Z in zip(network, forward(network, X).Z)):
        return      # nudging across a corner measures neither side's slope
    report = check_network(network, X, target, loss=loss)
    assert report.passed, str(report)


@pytest.mark.parametrize("seed", range(10))
def test_right_gradients_pass_also_where_they_vanish(seed):
    """In six sigmoid layers many entries are near 1e-6, where the central difference itself has few right digits."""
    rng = np.random.RandomState(seed)
    network = bpkit.random_network((3, 3, 3, 3, 3, 3, 2), ("sigmoid",) * 6, rng)
    report = check_network(network, rng.normal(size=(5, 3)), rng.normal(size=(5, 2)), loss="half_sse")
    assert report.passed, str(report)


def test_wrong_gradients_are_found_also_where_they_vanish():
    rng = np.random.RandomState(0)
    network = bpkit.random_network((3, 3, 3, 3, 3, 3, 2), ("sigmoid",) * 6, rng)
    X, target = rng.normal(size=(5, 3)), rng.normal(size=(5, 2))
    gradients = bpkit.backward(network, forward(network, X), target, loss="half_sse")
    gradients[0] = gradients[0]._replace(W=1.01 * gradients[0].W)          # one per cent of entries near 1e-6
    report = check_network(network, X, target, loss="half_sse", gradients=gradients)
    assert [c.name for c in report.comparisons if c.errors.max() > report.tolerance] == ["W1"]


@given(x=numbers(SHAPES, low=-2, high=2))
def test_check_gradient_passes_and_fails(x):
    assert check_gradient(lambda x: (x ** 3).sum(), x, 3 * x ** 2).passed
    assert not check_gradient(lambda x: (x ** 3).sum(), x, 3 * x ** 2 + 1e-4).passed


def test_one_wrong_entry_is_found_and_shown():
    slope = 2 * np.arange(6.0).reshape(2, 3)
    slope[1, 2] += 0.5
    report = check_gradient(lambda x: (x * x).sum(), np.arange(6.0).reshape(2, 3), slope, name="W")
    assert not report.passed
    assert report.comparisons[0].worst == (1, 2)
    assert str(report) == ("W    (2, 3)   WRONG  worst at (1, 2): given 10.500000, measured 10.000000, "
                           "relative error 4.8e-02")


@given(pair=same_shape(SHAPES, (-9, 9), (-9, 9)))
def test_relative_error_is_a_share(pair):
    a, b = pair
    error = relative_error(a, b)
    assert error.shape == a.shape
    assert (error >= 0).all() and (error <= 2).all()
    np.testing.assert_array_equal(error, relative_error(b, a))
    np.testing.assert_array_equal(relative_error(a, a), np.zeros(a.shape))


def test_relative_error_by_hand():
    assert relative_error(2.0, 1.0) == 0.5
    assert relative_error(1.0, -1.0) == 2
    assert relative_error(1e-17, 0.0) == pytest.approx(1e-9)       # the floor: two tiny numbers count as equal
    assert relative_error(1e-17, 0.0, floor=1e-30) == 1


def test_shapes_that_differ_are_refused():
    with pytest.raises(ValueError, match=r"gradient: expected shape \(2,\), got shape \(1, 2\), float64"):
        check_gradient(lambda x: x.sum(), [1, 2], [[1, 1]])
    with pytest.raises(ValueError, match=r"b: expected shape \(2,\), got shape \(1,\)"):
        relative_error([1, 2], [1])
    right = gradients_by_hand()
    with pytest.raises(ValueError, match=r"gradients: expected shape \(2,\) for b1, got \(3, 2\)"):
        check_network(NETWORK, X, TARGET, loss="half_sse", gradients=[right[0]._replace(b=right[0].delta), right[1]])
    with pytest.raises(ValueError, match="gradients: expected a list of 2, one a layer, got 1"):
        check_network(NETWORK, X, TARGET, loss="half_sse", gradients=right[:1])
    with pytest.raises(ValueError, match="gradient of W2: expected finite numbers, got nan"):
        check_network(NETWORK, X, TARGET, loss="half_sse",
                      gradients=[right[0], right[1]._replace(W=np.full((2, 2), np.nan))])


def test_the_network_is_as_it_was():
    before = [(layer.W.copy(), layer.b.copy()) for layer in NETWORK]
    check_network(NETWORK, X, TARGET, loss="mse")
    for layer, (W, b) in zip(NETWORK, before):
        np.testing.assert_array_equal(layer.W, W)
        np.testing.assert_array_equal(layer.b, b)


def test_the_message_points_at_the_mistake_of_the_source_notes():
    """σ' written for a and called with z: bpkit refuses the call that the notes make possible."""
    Z2 = forward(NETWORK, X).Z[1]
    with pytest.raises(ValueError, match="a: expected values of sigmoid, from 0 to 1, got .* Then pass z="):
        bpkit.sigmoid_derivative(a=Z2)
