"""What does not fit is refused: each message names the argument, what came, and what to do."""

import numpy as np
import pytest

from bpkit import backward, dense, forward, random_network, step

NETWORK = [dense(np.ones((2, 3)), np.zeros(3), "tanh"), dense(np.ones((3, 1)), np.zeros(1))]
X = np.ones((4, 2))
GRADIENTS = backward(NETWORK, forward(NETWORK, X), np.ones((4, 1)), loss="mse")

TARGET = np.ones((4, 1))
OTHER = [dense(np.ones((2, 5)), np.zeros(5)), dense(np.ones((5, 1)), [0])]
TRANSPOSED = [GRADIENTS[0]._replace(W=GRADIENTS[0].W.T), GRADIENTS[1]]
UNSUMMED = [GRADIENTS[0]._replace(b=GRADIENTS[0].delta), GRADIENTS[1]]
RNG = np.random.RandomState(0)

REFUSED_SHAPES = {
    "X too wide": (
        lambda: forward(NETWORK, np.ones((4, 3))),
        r"layer 1: W1 has 2 rows, but X has 3 columns \(W1 \(2, 3\), X \(4, 3\)\)\. They must be equal"),
    "layers that do not meet": (
        lambda: forward([NETWORK[0], NETWORK[0]], X), "layer 2: W2 has 2 rows, but A1 has 3 columns"),
    "one sample without its row": (
        lambda: forward(NETWORK, [1, 2]), r"X: expected 2 axes, got 1 .* for example X\.reshape\(1, -1\) for one row"),
    "flat target": (
        lambda: backward(NETWORK, forward(NETWORK, X), np.ones(4), loss="mse"),
        r"target: expected shape \(4, 1\), got shape \(4,\), float64"),
    "b of another length": (
        lambda: dense(np.ones((2, 3)), [0, 0]), r"b: expected shape \(3,\), got shape \(2,\), float64"),
    "b as a column": (
        lambda: dense(np.ones((2, 3)), [[0], [0], [0]]), r"b: expected shape \(3,\), got shape \(3, 1\), float64"),
    "W without its axis": (lambda: dense([1, 2], [0]), "W: expected 2 axes, got 1"),
    "a gradient too few": (
        lambda: step(NETWORK, GRADIENTS[:1], 0.1), "gradients: expected a list of 2, one a layer, got 1"),
    "one layer's gradient": (
        lambda: step(NETWORK, GRADIENTS[0], 0.1), "gradients: expected a list of 2, one a layer, got 3"),
    "a transposed gradient": (
        lambda: step(NETWORK, TRANSPOSED, 0.1),
        r"gradients: expected shape \(2, 3\) for W1, got \(3, 2\)\. .*missing transpose or sum"),
    "an unsummed bias gradient": (
        lambda: step(NETWORK, UNSUMMED, 0.1), r"gradients: expected shape \(3,\) for b1, got \(4, 3\)"),
    "a trace of fewer layers": (
        lambda: backward(NETWORK, forward(NETWORK[:1], X), np.ones((4, 3)), loss="mse"),
        "trace: expected 2 layers, got 1. Pass what forward returned for this network"),
    "a trace of other layers": (
        lambda: backward(NETWORK, forward(OTHER, X), TARGET, loss="mse"),
        r"trace: expected Z1 of 3 columns, got shape \(4, 5\)\. Pass what forward returned for this network"),
}

REFUSED_NAMES = {
    "softmax inside": (
        lambda: forward([dense([[1, 1]], [0, 0], "softmax"), dense([[1], [1]], [0])], [[1]]),
        "layer 1: softmax is for the last layer. Use sigmoid, tanh or relu here"),
    "a loss that softmax lacks": (
        lambda: backward(NETWORK, forward(NETWORK, X), TARGET, loss="cross_entropy"),
        "loss: softmax and cross_entropy go together, got sigmoid with cross_entropy"),
    "unknown loss": (
        lambda: backward(NETWORK, forward(NETWORK, X), TARGET, loss="MSE"),
        "loss: expected one of half_sse, mse, bce, cross_entropy, got 'MSE'"),
    "unknown activation": (
        lambda: dense([[1]], [0], "Sigmoid"),
        "activation: expected one of sigmoid, tanh, relu, identity, softmax, got 'Sigmoid'"),
    "an activation for the input too": (
        lambda: random_network((2, 1), ("tanh", "tanh"), RNG),
        r"activations: expected one a layer, 1 for sizes \(2, 1\), got 2\. Leave out the input layer"),
}

REFUSED_TYPES = {
    "a layer, not a list": (
        lambda: forward(NETWORK[0], X),
        r"network: expected a list of layers, got Layer\. Make one with \[dense\(W1, b1\)"),
    "no network": (lambda: forward(None, X), "network: expected a list of layers, got NoneType"),
    "no layers": (lambda: forward([], X), "network: expected a list of layers, got list"),
    "arrays for layers": (
        lambda: forward([np.ones((2, 3))], X), "network: expected a list of layers, got list"),
    "X and network swapped": (
        lambda: forward(X, NETWORK), "network: expected a list of layers, got ndarray"),
    "X for the trace": (
        lambda: backward(NETWORK, X, TARGET, loss="mse"),
        "trace: expected the Trace that forward returned, got ndarray"),
}


@pytest.mark.parametrize("call, message", [*REFUSED_SHAPES.values(), *REFUSED_NAMES.values()],
                         ids=[*REFUSED_SHAPES, *REFUSED_NAMES])
def test_what_does_not_fit_is_refused(call, message):
    with pytest.raises(ValueError, match=message):
        call()


@pytest.mark.parametrize("call, message", REFUSED_TYPES.values(), ids=list(REFUSED_TYPES))
def test_what_is_something_else_is_refused(call, message):
    with pytest.raises(TypeError, match=message):
        call()
