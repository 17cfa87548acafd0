"""Do the parts fit together: layers, batch, trace, target, gradients?

An error says which sizes do not, and why they should.
"""

import numpy as np

from bpkit.arrays import as_array
from bpkit.layers import Layer, Trace
from bpkit.losses import LOSSES


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
    if loss not in LOSSES:
        raise ValueError(f"loss: expected one of {', '.join(LOSSES)}, got {loss!r}.")
    if (network[-1].activation == "softmax") != (loss == "cross_entropy"):
        raise ValueError(f"loss: softmax and cross_entropy go together, got {network[-1].activation} with {loss}. "
                         "For other outputs use half_sse, mse or bce.")
    return LOSSES[loss].function.check(prediction, target)[1]
