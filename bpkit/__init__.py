"""Backpropagation, from the dot product: the mathematics of the course, in NumPy.

Read it in this order: vectors, matrices, differences, descent, activations, operations, nodes, graph, losses, layers,
network, training, gradient_check. What every function checks first stands in arrays and fitting. What chapters 9 and 10
work with stands apart: polynomial, a network to look at rounding, and bugs, backward passes with a bug to be found.
Beside it, and never imported here: pictures, and pictures that move (`bpkit.draw`, `bpkit.widgets`), exercises and what
checks them (`bpkit.exercises`, `bpkit.checking`), questions (`bpkit.quizzes`, `bpkit.asking`), and the words of both
languages (`bpkit.ko`, `bpkit.en`).
"""

from bpkit import data, graph
from bpkit.activations import (
    ACTIVATIONS, identity, identity_derivative, relu, relu_derivative, sigmoid, sigmoid_derivative,
    softmax, softmax_derivative, tanh, tanh_derivative,
)
from bpkit.descent import descend
from bpkit.differences import central_difference, complex_step, forward_difference
from bpkit.gradient_check import Report, check_direction, check_gradient, check_network, relative_error
from bpkit.layers import Layer, LayerGradient, Trace, dense, random_network
from bpkit.losses import (
    LOSSES, LOSSES_FROM_LOGITS, bce, bce_derivative, bce_from_logits, bce_from_logits_derivative, cross_entropy,
    cross_entropy_derivative, cross_entropy_from_logits, cross_entropy_from_logits_derivative, half_sse,
    half_sse_derivative, mse, mse_derivative,
)
from bpkit.matrices import dot_shapes, matmul
from bpkit.network import backward, forward, step
from bpkit.printing import rounded
from bpkit.training import History, Trained, train
from bpkit.vectors import cosine, dot, norm, projection

__all__ = [
    "ACTIVATIONS", "History", "LOSSES", "LOSSES_FROM_LOGITS", "Layer", "LayerGradient", "Report", "Trace",
    "Trained", "backward", "bce", "bce_derivative", "bce_from_logits", "bce_from_logits_derivative",
    "central_difference", "check_direction", "check_gradient", "check_network", "complex_step", "cosine", "cross_entropy",
    "cross_entropy_derivative", "cross_entropy_from_logits", "cross_entropy_from_logits_derivative", "data",
    "dense", "descend", "dot", "dot_shapes", "forward", "forward_difference", "graph", "half_sse",
    "half_sse_derivative", "identity", "identity_derivative", "matmul", "mse", "mse_derivative", "norm",
    "projection", "random_network", "relative_error", "relu", "relu_derivative", "rounded", "sigmoid",
    "sigmoid_derivative", "softmax", "softmax_derivative", "step", "tanh", "tanh_derivative", "train",
]
