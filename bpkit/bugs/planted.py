"""STOP if you play the game of chapter 9: the docstrings below are its solution. The game itself is in :mod:`bpkit.bugs`.

Twelve backward passes, each with one bug that people really make. Every one is the right backward pass with one line
replaced: the five lines stand first, and below each `@planted` is the line that takes the place of one of them.
"""

from typing import Callable, NamedTuple

import numpy as np

from bpkit.activations import ACTIVATIONS
from bpkit.fitting import checked_target, need_trace
from bpkit.layers import LayerGradient
from bpkit.losses import LOSSES
from bpkit.network import output_delta


class Bug(NamedTuple):
    """A name that says what is wrong, and the backward pass that has the bug; call it like :func:`bpkit.backward`."""

    name: str
    backward: Callable


# ---- the right backward pass, a line each ----

def sent_back(delta, layer, gradient):
    return delta.dot(layer.W.T)


def slope(network, trace, l):
    return ACTIVATIONS[network[l - 1].activation].derivative.formula(trace.A[l])


def weights(trace, l, delta):
    return trace.A[l - 1].T.dot(delta)


def biases(delta):
    return delta.sum(axis=0)


RIGHT = {line.__name__: line for line in (output_delta, sent_back, slope, weights, biases)}
BUGS = {}      # number → Bug


def with_lines(output_delta, sent_back, slope, weights, biases):
    """A backward pass made of these lines; `with_lines(**RIGHT)` is bpkit's.

    δ_L = output_delta;  ∂L/∂Wₗ = weights;  ∂L/∂bₗ = biases;  δₗ = sent_back ⊙ slope.
    """
    def backward(network, trace, target, *, loss):
        need_trace(network, trace)
        target = checked_target(network, trace.A[-1], target, loss)
        delta = output_delta(network[-1].activation, trace.A[-1], target, loss)
        gradients = []
        for l in range(len(network), 0, -1):
            gradients.insert(0, LayerGradient(weights(trace, l, delta), biases(delta), delta))
            if l > 1:
                delta = sent_back(delta, network[l - 1], gradients[0]) * slope(network, trace, l - 1)
        return gradients
    return backward


def planted(instead_of):
    """Decorator: the next bug is the right backward pass with this function in the place of one line."""
    def plant(line):
        made = with_lines(**RIGHT | {instead_of: line})
        made.__doc__ = line.__doc__
        BUGS[len(BUGS) + 1] = Bug(line.__name__.replace("_", " "), made)
        return line
    return plant


# ---- the twelve ----

@planted("slope")
def slope_without_bias(network, trace, l):
    """The hidden slope is taken at AW, computed anew without b. Nothing to see where b = 0."""
    activation = ACTIVATIONS[network[l - 1].activation]
    return activation.derivative.formula(activation.function.formula(trace.Z[l - 1] - network[l - 1].b))


@planted("output_delta")
def no_mean(activation, prediction, target, loss):
    """The mean over the m samples is left out: everything is m times too large. Nothing to see with one sample."""
    return len(target) * output_delta(activation, prediction, target, loss)


@planted("weights")
def weights_from_z(trace, l, delta):
    """∂L/∂W takes the weighted sum Z of the layer before, not its activation A. The first layer is right: it takes X."""
    before = trace.Z[l - 2] if l > 1 else trace.A[0]
    return before.T.dot(delta)


@planted("sent_back")
def not_transposed(delta, layer, gradient):
    """W where it should be Wᵀ, wherever W is square and both fit. Nothing to see where W is symmetric."""
    square = layer.W.shape[0] == layer.W.shape[1]
    return delta.dot(layer.W if square else layer.W.T)


@planted("output_delta")
def other_sign(activation, prediction, target, loss):
    """Target − prediction: the gradient points downhill, and a step goes uphill."""
    return -output_delta(activation, prediction, target, loss)


@planted("slope")
def slope_of_z(network, trace, l):
    """The hidden slope, whose formula is for a, is called with z."""
    return ACTIVATIONS[network[l - 1].activation].derivative.formula(trace.Z[l - 1])


@planted("biases")
def frozen_biases(delta):
    """The gradient of every bias is 0, so that biases are never trained."""
    return np.zeros(delta.shape[1])


@planted("sent_back")
def clipped(delta, layer, gradient):
    """What is sent back is clipped to [−1, 1]. Nothing to see while errors are small."""
    return np.clip(delta.dot(layer.W.T), -1, 1)


@planted("slope")
def slope_of_next_layer(network, trace, l):
    """The hidden slope is taken at the activation of the layer after, wherever the two are equally wide."""
    a = trace.A[l + 1] if trace.A[l + 1].shape == trace.A[l].shape else trace.A[l]
    return ACTIVATIONS[network[l - 1].activation].derivative.formula(a)


@planted("output_delta")
def no_output_slope(activation, prediction, target, loss):
    """The slope of the output layer's activation is left out."""
    return LOSSES[loss].derivative.formula(prediction, target)


@planted("weights")
def last_sample_only(trace, l, delta):
    """∂L/∂W₁ takes the last sample only, as when a loop's leftover x stands where X should. Two samples show it."""
    samples = slice(-1, None) if l == 1 else slice(None)
    return trace.A[l - 1][samples].T.dot(delta[samples])


@planted("sent_back")
def updated_first(delta, layer, gradient):
    """δ is sent back through a W that has been updated already, with a learning rate of 0.001. A small error."""
    return delta.dot((layer.W - 0.001 * gradient.W).T)
