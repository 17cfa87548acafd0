"""What a network is: a list of dense layers.

Notation of the whole course: a batch X is rows, one sample a row. Layer l computes Zₗ = Aₗ₋₁ Wₗ + bₗ and
Aₗ = f(Zₗ), with A₀ = X; δₗ = ∂L/∂Zₗ. Shapes for m samples: X (m, n₀), Wₗ (nₗ₋₁, nₗ), bₗ (nₗ,), Zₗ Aₗ δₗ (m, nₗ).
"""

from typing import NamedTuple

import numpy as np

from bpkit.activations import ACTIVATIONS
from bpkit.arrays import as_array


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
    if activation not in ACTIVATIONS:
        raise ValueError(f"activation: expected one of {', '.join(ACTIVATIONS)}, got {activation!r}.")
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
