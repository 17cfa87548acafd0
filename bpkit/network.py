"""A network of dense layers: forward, backward, step. Three functions, and none of them changes its arguments.

Notation of the whole course: a batch X is rows, one sample a row. Layer l computes Zₗ = Aₗ₋₁ Wₗ + bₗ and
Aₗ = f(Zₗ), with A₀ = X; δₗ = ∂L/∂Zₗ. Shapes for m samples: X (m, n₀), Wₗ (nₗ₋₁, nₗ), bₗ (nₗ,), Zₗ Aₗ δₗ (m, nₗ).
"""

from typing import NamedTuple

import numpy as np

from bpkit.activations import ACTIVATIONS
from bpkit.arrays import as_array, described
from bpkit.losses import LOSSES


class Layer(NamedTuple):
    """Weights W (n_in, n_out), biases b (n_out,), and the name of an activation. Make one with :func:`dense`."""

    W: np.ndarray
    b: np.ndarray
    activation: str


class Trace(NamedTuple):
    """What the forward pass computed and the backward pass needs: Z = [Z₁, …] and A = [A₀ = X, A₁, …]."""

    Z: list
    A: list


class LayerGradient(NamedTuple):
    """∂L/∂W and ∂L/∂b of one layer, in the shapes of W and b, and the δ = ∂L/∂Z that they came from."""

    W: np.ndarray
    b: np.ndarray
    delta: np.ndarray


def dense(W, b, activation="sigmoid"):
    """One layer from its weights and biases; a network is a list of such layers.

    Shapes: W (n_in, n_out); b (n_out,) or (1, n_out), kept as (n_out,).
    Raises ValueError for other shapes and for an activation that is not in `ACTIVATIONS`.

    >>> dense([[1, 2]], [0, 0]).W.shape
    (1, 2)
    """
    W = as_array(W, "W", ndim=2).copy()      # copied, so that a later W += … outside does not train this layer
    b = as_array(b, "b", ndim=(1, 2)).copy()
    if b.shape == (1, W.shape[1]):
        b = b[0]
    b = as_array(b, "b", shape=(W.shape[1],))
    _known(activation, ACTIVATIONS, "activation")
    return Layer(W, b, activation)


def random_network(sizes, activations, rng):
    """Dense layers with normal weights of standard deviation 1/√n_in and zero biases.

    sizes: neurons a layer, the input first, so (2, 3, 1) makes two layers. activations: one name a layer.
    rng: a `np.random.RandomState` (its stream is frozen, so printed results stay) or a `Generator`.

    >>> net = random_network((2, 3, 1), ("tanh", "sigmoid"), np.random.RandomState(0))
    >>> [layer.W.shape for layer in net]
    [(2, 3), (3, 1)]
    """
    if len(sizes) != len(activations) + 1:
        raise ValueError(f"activations: expected one a layer, {len(sizes) - 1} for sizes {tuple(sizes)}, "
                         f"got {len(activations)}. Leave out the input layer, which has none.")
    return [dense(rng.normal(size=(n_in, n_out)) / np.sqrt(n_in), np.zeros(n_out), activation)
            for n_in, n_out, activation in zip(sizes[:-1], sizes[1:], activations)]


def forward(network, X):
    """Zₗ = Aₗ₋₁ Wₗ + bₗ and Aₗ = f(Zₗ), layer by layer. Gives a :class:`Trace`; the prediction is `trace.A[-1]`.

    Shapes: X (m, n₀). Raises ValueError if X is not 2-D or its columns do not meet W₁.

    >>> forward([dense([[2], [3]], [-1], "identity")], [[1, 1]]).A[-1]
    array([[4.]])
    """
    X = checked_batch(network, X)
    with np.errstate(over="ignore"):      # a saturated sigmoid is right; see on_arrays
        return forward_formula(network, X)


def forward_formula(network, X):
    Z, A = [], [X]
    for layer in network:
        Z.append(A[-1].dot(layer.W) + layer.b)
        A.append(ACTIVATIONS[layer.activation].function.formula(Z[-1]))
    return Trace(Z, A)


def backward(network, trace, target, *, loss):
    """All gradients of the loss, from the last layer to the first. Nothing is updated here.

    δ_L = ∂L/∂A_L ⊙ f'(Z_L);  δₗ = (δₗ₊₁ Wₗ₊₁ᵀ) ⊙ f'(Zₗ);  ∂L/∂Wₗ = Aₗ₋₁ᵀ δₗ;  ∂L/∂bₗ = the sum of δₗ over its rows.
    loss: a name in `LOSSES`. Gives one :class:`LayerGradient` a layer, first layer first.
    Raises ValueError if the target's shape is not the prediction's.

    >>> net = [dense([[2.0]], [0.0], "identity")]
    >>> backward(net, forward(net, [[3.0]]), [[5.0]], loss="half_sse")[0].W     # (6 − 5) · 3
    array([[3.]])
    """
    need_trace(network, trace)
    return backward_formula(network, trace, checked_target(network, trace.A[-1], target, loss), loss)


def backward_formula(network, trace, target, loss):
    delta = output_delta(network[-1].activation, trace.A[-1], target, loss)
    gradients = [layer_gradient(trace.A[-2], delta)]
    for l in range(len(network) - 1, 0, -1):
        slope = ACTIVATIONS[network[l - 1].activation].derivative.formula(trace.A[l])
        delta = delta.dot(network[l].W.T) * slope
        gradients.insert(0, layer_gradient(trace.A[l - 1], delta))
    return gradients


def layer_gradient(A_before, delta):
    return LayerGradient(A_before.T.dot(delta), delta.sum(axis=0), delta)


def output_delta(activation, prediction, target, loss):
    """δ_L = ∂L/∂Z_L. Two pairs have their derivatives multiplied out, because (p − t) never divides by p(1 − p)."""
    if loss == "bce" and activation == "sigmoid":
        return (prediction - target) / target.size
    if loss == "cross_entropy" and activation == "softmax":
        return (prediction - target) / len(target)
    return LOSSES[loss].derivative.formula(prediction, target) * ACTIVATIONS[activation].derivative.formula(prediction)


def step(network, gradients, learning_rate):
    """One step downhill: W − η ∂L/∂W and b − η ∂L/∂b for every layer. Gives a new network; the old one stays.

    >>> net = [dense([[2.0]], [0.0], "identity")]
    >>> moved = step(net, [LayerGradient(W=np.array([[3.0]]), b=np.array([1.0]), delta=None)], learning_rate=0.1)
    >>> float(moved[0].W[0, 0]), float(net[0].W[0, 0])
    (1.7, 2.0)
    """
    learning_rate = as_array(learning_rate, "learning_rate", ndim=0)
    need_gradients(network, gradients)
    return step_formula(network, gradients, learning_rate)


def step_formula(network, gradients, learning_rate):
    return [Layer(layer.W - learning_rate * gradient.W, layer.b - learning_rate * gradient.b, layer.activation)
            for layer, gradient in zip(network, gradients)]


def checked_batch(network, X):
    """X as float64, after making sure that the layers and X meet."""
    need_layers(network)
    X = as_array(X, "X", ndim=2)
    width, source = X.shape[1], "X"
    for number, layer in enumerate(network, start=1):
        if layer.W.shape[0] != width:
            raise ValueError(f"layer {number}: W{number} has {layer.W.shape[0]} rows, but {source} has {width} columns "
                             f"(W{number} {layer.W.shape}, X {X.shape}). They must be equal: Z = XW + b.")
        if layer.activation == "softmax" and number < len(network):
            raise ValueError(f"layer {number}: softmax is for the last layer. Use sigmoid, tanh or relu here.")
        width, source = layer.W.shape[1], f"A{number}"
    return X


def need_layers(network):
    if isinstance(network, Layer) or not (isinstance(network, (list, tuple)) and network
                                          and all(isinstance(layer, Layer) for layer in network)):
        raise TypeError(f"network: expected a list of layers, got {type(network).__name__}. "
                        "Make one with [dense(W1, b1), dense(W2, b2)], also for a single layer: [dense(W, b)].")


def need_trace(network, trace):
    """Make sure that the trace is of a network of these shapes."""
    need_layers(network)
    if not isinstance(trace, Trace):
        raise TypeError(f"trace: expected the Trace that forward returned, got {type(trace).__name__}. "
                        "Call backward(network, forward(network, X), target, loss=…).")
    if len(trace.Z) != len(network):
        raise ValueError(f"trace: expected {len(network)} layers, got {len(trace.Z)}. "
                         "Pass what forward returned for this network.")
    for number, (layer, Z) in enumerate(zip(network, trace.Z), start=1):
        if Z.shape[1] != layer.W.shape[1]:
            raise ValueError(f"trace: expected Z{number} of {layer.W.shape[1]} columns, got shape {Z.shape}. "
                             "Pass what forward returned for this network.")


def need_gradients(network, gradients):
    """Make sure that there is one gradient a layer, each in the shapes of its W and b."""
    need_layers(network)
    if len(gradients) != len(network):
        raise ValueError(f"gradients: expected a list of {len(network)}, one a layer, got {len(gradients)}. "
                         "Pass what backward returned for this network.")
    for number, (layer, gradient) in enumerate(zip(network, gradients), start=1):
        for name, value, slope in (("W", layer.W, gradient.W), ("b", layer.b, gradient.b)):
            if np.shape(slope) != value.shape:
                raise ValueError(f"gradients: expected shape {value.shape} for {name}{number}, got {np.shape(slope)}. "
                                 f"∂L/∂{name} always has the shape of {name}: look for a missing transpose or sum.")


def checked_target(network, prediction, target, loss):
    """The target as float64, after making sure that it fits the prediction, the loss and the last activation."""
    _known(loss, LOSSES, "loss")
    if (network[-1].activation == "softmax") != (loss == "cross_entropy"):
        raise ValueError(f"loss: softmax and cross_entropy go together, got {network[-1].activation} with {loss}. "
                         "For other outputs use half_sse, mse or bce.")
    return LOSSES[loss].function.check(prediction, target)[1]


def _known(name, table, kind):
    if name not in table:
        raise ValueError(f"{kind}: expected one of {', '.join(table)}, got {name!r}.")
