"""Backpropagation, from the dot product: the mathematics of the course, in NumPy.

Read it in this order: vectors, matrices, differences, descent, activations, operations, nodes, graph, losses, layers,
network, training, gradient_check. What every function checks first stands in arrays, single and fitting. What chapters 9 and 10
work with stands apart: polynomial, a network to look at rounding, and bugs, backward passes with a bug to be found.
Beside it, and never imported here: pictures, and pictures that move (`bpkit.draw`, `bpkit.widgets`), exercises and what
checks them (`bpkit.exercises`, `bpkit.checking`), questions (`bpkit.quizzes`, `bpkit.asking`), and the words of both
languages (`bpkit.ko`, `bpkit.en`).
"""

import importlib
from typing import TYPE_CHECKING

from bpkit import graph
from bpkit.printing import rounded

if TYPE_CHECKING:                      # for editors, which do not run this file; Python looks these names up below
    from bpkit.with_numpy import *

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


def __getattr__(name):
    """Arrays are NumPy's business; what works with single numbers is here without it."""
    if name in __all__:
        return getattr(importlib.import_module("bpkit.with_numpy"), name)
    raise AttributeError(f"module 'bpkit' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
