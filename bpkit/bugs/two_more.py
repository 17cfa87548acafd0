"""Two backward passes as other people wrote them, with a bug in each: what the exercise deep-two-bugs of chapter 10 is about.

Both are for a network of two layers, tanh and softmax, and the mean cross-entropy. Shapes: X (m, n₀), T (m, K), W1 (n₀, n₁),
b1 (n₁,), W2 (n₁, K), b2 (K,); they return gradients in the shapes of W1, b1, W2, b2. Which lines are wrong stands in
bpkit/exercises/deep/two_bugs.py; who opens that has read the solution. The lines here are those of the page.
"""

import numpy as np


def backward_a(X, T, W1, b1, W2, b2):
    Z = X @ W1 + b1
    H = np.tanh(Z)
    S = H @ W2 + b2
    S = S - S.max(axis=1, keepdims=True)
    E = np.exp(S)
    P = E / E.sum(axis=1, keepdims=True)
    dS = (P - T) / len(X)
    dW2 = H.T @ dS
    db2 = dS.sum(axis=0)
    dH = dS @ W2.T
    dZ = dH * (1 - np.tanh(H) ** 2)
    dW1 = X.T @ dZ
    db1 = dZ.sum(axis=0)
    return dW1, db1, dW2, db2


def backward_b(X, T, W1, b1, W2, b2):
    total = [0 * p for p in (W1, b1, W2, b2)]
    for x, t in zip(X, T):
        hidden = np.tanh(x @ W1 + b1)
        grown = np.exp(hidden @ W2 + b2)
        probs = grown / grown.sum()
        error = probs - t
        back = (W2 @ error) * (1 - hidden ** 2)
        total[0] += np.outer(x, back)
        total[1] += back
        total[2] += np.outer(hidden, error)
        total[3] += error
    average = [part / T.size for part in total]
    return tuple(average)
