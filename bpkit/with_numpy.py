"""What needs NumPy: `bpkit` looks its names up here when they are asked for, so that the rest works where there is none."""

import bpkit.data as data
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
from bpkit.training import History, Trained, train
from bpkit.vectors import cosine, dot, norm, projection
