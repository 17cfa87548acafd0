"""Forward, backward and step: against HIPS autograd, against the complex step, and with every number by hand."""

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given, settings

import bpkit
from bpkit import ACTIVATIONS, LOSSES, backward, dense, forward, random_network, step
from tests.bpkit import oracle
from tests.bpkit.support import complex_gradient, one_hot

HIDDEN = [name for name in ACTIVATIONS if name != "softmax"]
OUTPUTS = [("softmax", "cross_entropy"), ("sigmoid", "bce"),
           *[(activation, loss) for activation in HIDDEN for loss in ("half_sse", "mse")]]


def test_the_pairs_below_hold_every_activation_and_every_loss():
    assert {activation for activation, _ in OUTPUTS} == set(ACTIVATIONS) == set(oracle.ACTIVATIONS)
    assert {loss for _, loss in OUTPUTS} == set(LOSSES) == set(oracle.LOSSES)


@st.composite
def tasks(draw, output, loss):
    """A random network of one to three layers that ends in `output`, a batch, and a target that suits the loss."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=2, max_size=4))
    hidden = [draw(st.sampled_from(HIDDEN)) for _ in sizes[2:]]
    rng = np.random.RandomState(draw(st.integers(0, 2 ** 16)))
    network = [layer._replace(b=rng.normal(size=layer.b.shape))
               for layer in random_network(sizes, (*hidden, output), rng)]
    rows = draw(st.sampled_from([1, 2, 3, 7]))
    X = rng.normal(size=(rows, sizes[0]))
    if loss == "cross_entropy":
        target = one_hot(rows, sizes[-1], rng.randint(0, sizes[-1], size=rows))
    else:
        target = rng.uniform(size=(rows, sizes[-1]))       # also fits binary cross-entropy, which wants 0 to 1
    return network, X, target


@pytest.mark.parametrize(("output", "loss"), OUTPUTS)
@given(data=st.data())
def test_gradients_are_those_of_autograd(output, loss, data):
    network, X, target = data.draw(tasks(output, loss))
    gradients = backward(network, forward(network, X), target, loss=loss)
    weights = [(layer.W, layer.b) for layer in network]
    expected = oracle.gradients(weights, [layer.activation for layer in network], X, target, loss)
    for given_by_bpkit, (W, b) in zip(gradients, expected, strict=True):
        np.testing.assert_allclose(given_by_bpkit.W, W, rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(given_by_bpkit.b, b, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(("output", "loss"), OUTPUTS)
@settings(max_examples=10)
@given(data=st.data())
def test_gradients_and_deltas_are_those_of_the_complex_step(output, loss, data):
    network, X, target = data.draw(tasks(output, loss))
    trace = forward(network, X)
    gradients = backward(network, trace, target, loss=loss)
    for index, gradient in enumerate(gradients):
        def loss_with(**changed):
            nudged = [*network[:index], network[index]._replace(**changed), *network[index + 1:]]
            return LOSSES[loss].function(prediction=forward(nudged, X).A[-1], target=target)

        def loss_from_here_on(Z):
            A = ACTIVATIONS[network[index].activation].function(Z)
            rest = network[index + 1:]
            return LOSSES[loss].function(prediction=forward(rest, A).A[-1] if rest else A, target=target)

        np.testing.assert_allclose(gradient.W, complex_gradient(lambda W: loss_with(W=W), network[index].W),
                                   rtol=1e-10, atol=1e-13)
        np.testing.assert_allclose(gradient.b, complex_gradient(lambda b: loss_with(b=b), network[index].b),
                                   rtol=1e-10, atol=1e-13)
        np.testing.assert_allclose(gradient.delta, complex_gradient(loss_from_here_on, trace.Z[index]),
                                   rtol=1e-10, atol=1e-13)


@pytest.mark.parametrize("rows", [1, 2, 5, 64])
def test_shapes_are_those_of_the_docstring(rows):
    sizes = (3, 4, 2, 5)
    network = random_network(sizes, ("relu", "tanh", "softmax"), np.random.RandomState(0))
    trace = forward(network, np.ones((rows, 3)))
    gradients = backward(network, trace, one_hot(rows, 5, [0, 3]), loss="cross_entropy")
    assert [A.shape for A in trace.A] == [(rows, n) for n in sizes]
    assert [Z.shape for Z in trace.Z] == [(rows, n) for n in sizes[1:]]
    assert len(gradients) == len(network)
    for layer, gradient, n_in, n_out in zip(network, gradients, sizes[:-1], sizes[1:]):
        assert gradient.W.shape == layer.W.shape == (n_in, n_out)
        assert gradient.b.shape == layer.b.shape == (n_out,)
        assert gradient.delta.shape == (rows, n_out)


def test_the_gradient_of_a_batch_is_the_sum_over_its_samples():
    """For ½SSE; the two mean losses divide that sum by the number of samples."""
    rng = np.random.RandomState(3)
    network = random_network((3, 4, 2), ("tanh", "sigmoid"), rng)
    X, target = rng.normal(size=(5, 3)), rng.uniform(size=(5, 2))
    for loss, share in [("half_sse", 1), ("mse", 5), ("bce", 5)]:
        whole = backward(network, forward(network, X), target, loss=loss)
        single = [backward(network, forward(network, X[[i]]), target[[i]], loss=loss) for i in range(5)]
        for l, gradient in enumerate(whole):
            np.testing.assert_allclose(gradient.W, sum(g[l].W for g in single) / share, rtol=1e-12, atol=1e-15)
            np.testing.assert_allclose(gradient.b, sum(g[l].b for g in single) / share, rtol=1e-12, atol=1e-15)


def test_a_small_step_downhill_lowers_the_loss_by_the_squared_gradient():
    """L(w − η∇L) ≈ L(w) − η|∇L|²: ties step, backward and the loss together, sign and factor included."""
    rng = np.random.RandomState(5)
    network = random_network((3, 4, 2), ("tanh", "sigmoid"), rng)
    X, target, rate = rng.normal(size=(6, 3)), rng.uniform(size=(6, 2)), 1e-6

    def loss(network):
        return LOSSES["half_sse"].function(prediction=forward(network, X).A[-1], target=target)

    gradients = backward(network, forward(network, X), target, loss="half_sse")
    squared = sum((g.W ** 2).sum() + (g.b ** 2).sum() for g in gradients)
    assert loss(network) - loss(step(network, gradients, rate)) == pytest.approx(rate * squared, rel=1e-4)


def test_saturated_outputs_still_have_their_gradient():
    """p(1 − p) is exactly 0 here, and yet ∂L/∂z = p − t is 1: the pair must be multiplied out."""
    for output, loss, target in [("sigmoid", "bce", [[0.0]]), ("softmax", "cross_entropy", [[0.0, 1.0]])]:
        width = len(target[0])
        network = [dense([[1000.0, -1000.0][:width]], [0.0] * width, output)]
        gradient = backward(network, forward(network, [[1.0]]), target, loss=loss)[0]
        np.testing.assert_array_equal(gradient.delta, [[1.0, -1.0][:width]])


def test_mazur_by_hand():
    """A 2-2-2 network with every intermediate worked by hand, after Mazur's "A Step by Step Backpropagation Example".

    The formulas are written out as scalars, w by w, as one does on paper; nothing of bpkit computes the right side.
    """
    i1, i2, t1, t2, b1, b2 = 0.05, 0.10, 0.01, 0.99, 0.35, 0.60
    w1, w2, w3, w4, w5, w6, w7, w8 = 0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55
    net_h1, net_h2 = w1 * i1 + w2 * i2 + b1, w3 * i1 + w4 * i2 + b1                      # .3775, .3925
    h1, h2 = 1 / (1 + np.exp(-net_h1)), 1 / (1 + np.exp(-net_h2))
    net_o1, net_o2 = w5 * h1 + w6 * h2 + b2, w7 * h1 + w8 * h2 + b2
    o1, o2 = 1 / (1 + np.exp(-net_o1)), 1 / (1 + np.exp(-net_o2))
    error = (o1 - t1) ** 2 / 2 + (o2 - t2) ** 2 / 2
    d_o1, d_o2 = (o1 - t1) * o1 * (1 - o1), (o2 - t2) * o2 * (1 - o2)
    d_h1 = (d_o1 * w5 + d_o2 * w7) * h1 * (1 - h1)
    d_h2 = (d_o1 * w6 + d_o2 * w8) * h2 * (1 - h2)

    network = [dense([[w1, w3], [w2, w4]], [b1, b1]), dense([[w5, w7], [w6, w8]], [b2, b2])]   # column j: into neuron j
    trace = forward(network, [[i1, i2]])
    first, second = backward(network, trace, [[t1, t2]], loss="half_sse")
    after = step(network, [first, second], learning_rate=0.5)

    pairs = [
        (trace.Z[0], [[net_h1, net_h2]]), (trace.A[1], [[h1, h2]]),
        (trace.Z[1], [[net_o1, net_o2]]), (trace.A[2], [[o1, o2]]),
        (LOSSES["half_sse"].function(prediction=trace.A[2], target=[[t1, t2]]), error),
        (second.delta, [[d_o1, d_o2]]), (second.W, [[d_o1 * h1, d_o2 * h1], [d_o1 * h2, d_o2 * h2]]),
        (second.b, [d_o1, d_o2]),
        (first.delta, [[d_h1, d_h2]]), (first.W, [[d_h1 * i1, d_h2 * i1], [d_h1 * i2, d_h2 * i2]]),
        (first.b, [d_h1, d_h2]),
        (after[0].W, [[w1 - .5 * d_h1 * i1, w3 - .5 * d_h2 * i1], [w2 - .5 * d_h1 * i2, w4 - .5 * d_h2 * i2]]),
        (after[1].W, [[w5 - .5 * d_o1 * h1, w7 - .5 * d_o2 * h1], [w6 - .5 * d_o1 * h2, w8 - .5 * d_o2 * h2]]),
        (after[0].b, [b1 - .5 * d_h1, b1 - .5 * d_h2]), (after[1].b, [b2 - .5 * d_o1, b2 - .5 * d_o2]),
    ]
    for ours, by_hand in pairs:
        np.testing.assert_allclose(ours, by_hand, rtol=1e-14)


def test_two_equal_neurons_stay_equal():
    """Nothing in backward or step tells them apart; only different initial weights do."""
    network = [dense([[0.3, 0.3], [-0.2, -0.2]], [0.1, 0.1], "tanh"), dense([[0.7], [0.7]], [0.0])]
    X, y = bpkit.data.xor()
    for _ in range(50):
        network = step(network, backward(network, forward(network, X), y, loss="bce"), 0.5)
    np.testing.assert_array_equal(network[0].W[:, 0], network[0].W[:, 1])


def test_random_network_is_scaled_and_repeatable():
    first, second = (random_network((400, 300, 1), ("tanh", "sigmoid"), np.random.RandomState(7)) for _ in range(2))
    assert [layer.activation for layer in first] == ["tanh", "sigmoid"]
    assert first[0].W.std() == pytest.approx(1 / 20, rel=0.02) and not first[0].b.any()
    for a, b in zip(first, second):
        np.testing.assert_array_equal(a.W, b.W)
    random_network((2, 1), ("relu",), np.random.default_rng(0))          # a Generator works too
