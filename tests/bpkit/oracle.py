"""The network once more, in HIPS autograd: it differentiates this forward pass by itself and shares no code with bpkit.

Weights and targets come in and gradients go out as plain arrays, so that the two can only agree by being right.
"""

import autograd.numpy as anp
from autograd import grad

ACTIVATIONS = {
    "sigmoid": lambda z: 1 / (1 + anp.exp(-z)),
    "tanh": anp.tanh,
    "relu": lambda z: anp.maximum(z, 0),
    "identity": lambda z: z,
    "softmax": lambda z: anp.exp(z) / anp.sum(anp.exp(z), axis=1, keepdims=True),
}
LOSSES = {
    "half_sse": lambda p, t: anp.sum((p - t) ** 2) / 2,
    "mse": lambda p, t: anp.mean((p - t) ** 2),
    "bce": lambda p, t: -anp.mean(t * anp.log(p) + (1 - t) * anp.log(1 - p)),
    "cross_entropy": lambda p, t: -anp.sum(t * anp.log(p)) / len(p),
}


def loss_of(weights, activations, X, target, loss):
    """weights: a list of (W, b)."""
    A = X
    for (W, b), activation in zip(weights, activations):
        A = ACTIVATIONS[activation](anp.dot(A, W) + b)
    return LOSSES[loss](A, target)


gradients = grad(loss_of)        # a list of (∂L/∂W, ∂L/∂b)
