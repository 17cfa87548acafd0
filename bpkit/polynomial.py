"""A 2-2-1 network whose loss is a polynomial, to look at rounding itself. Nothing else in bpkit uses it.

eˣ differs in its last digit from processor to processor; + − × ÷ do not. So this network has the activation
f(z) = z − z³/3, as tanh begins near 0, with f'(z) = 1 − z². Its data are XOR, its loss is ½SSE, and it computes in the
type of θ: float32, float64 or complex numbers.
θ has shape (9,) and holds W₁ (2, 2), b₁ (2,), W₂ (2, 1), b₂ (1,), row by row.
"""

import numpy as np

from bpkit import data

THETA = np.array([0.5, -1.0, 0.3, 0.8, 0.1, -0.2, 1.2, -0.7, 0.3])


def loss(theta):
    """L = ½ Σ (P − T)² over the four samples of XOR. Shapes: θ (9,); gives a number.

    >>> float(loss(np.zeros(9)))
    1.0
    """
    X, T, Z1, A1, z = _forward(theta)
    error = z - z * z * z / 3 - T
    return np.sum(error * error) / 2


def gradient(theta):
    """∂L/∂θ by a backward pass: δ₂ = (P − T) ⊙ f'(Z₂), δ₁ = (δ₂ W₂ᵀ) ⊙ f'(Z₁). Shapes: (9,) gives (9,).

    >>> float(gradient(np.zeros(9))[8])                                  # Σ (0 − T)
    -2.0
    """
    X, T, Z1, A1, z = _forward(theta)
    delta2 = (z - z * z * z / 3 - T) * (1 - z * z)                       # (4, 1)
    delta1 = delta2 * theta[6:8] * (1 - Z1 * Z1)                         # (4, 2)
    pieces = [X[:, :1] * delta1, X[:, 1:] * delta1, delta1, A1 * delta2, delta2]
    return np.concatenate([piece.sum(axis=0) for piece in pieces])       # each sums over its rows


def _forward(theta):
    X, T = (array.astype(theta.dtype) for array in data.xor())
    Z1 = X[:, :1] * theta[0:2] + X[:, 1:] * theta[2:4] + theta[4:6]      # (4, 2)
    A1 = Z1 - Z1 * Z1 * Z1 / 3
    return X, T, Z1, A1, (A1 * theta[6:8]).sum(axis=1, keepdims=True) + theta[8]
