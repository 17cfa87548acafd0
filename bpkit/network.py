"""A network's forward pass, backward pass and step. Three functions, and none of them changes its arguments.

The notation is that of :mod:`bpkit.layers`. Each function checks its arguments (:mod:`bpkit.fitting`), then calls
the formula below it; :func:`bpkit.train` checks once and calls the formulas ten thousand times.
"""

import numpy as np

from bpkit.activations import ACTIVATIONS
from bpkit.arrays import as_array
from bpkit.fitting import checked_batch, checked_target, need_gradients, need_trace
from bpkit.layers import Layer, LayerGradient, Trace
from bpkit.losses import LOSSES


def forward(network, X):
    """Zₗ = Aₗ₋₁ Wₗ + bₗ and Aₗ = f(Zₗ), layer by layer. Gives a :class:`Trace`; the prediction is `trace.A[-1]`.

    Shapes: X (m, n₀). Raises ValueError if X is not 2-D or its columns do not meet W₁.

    >>> from bpkit.layers import dense
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

    >>> from bpkit.layers import dense
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

    >>> from bpkit.layers import dense
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
