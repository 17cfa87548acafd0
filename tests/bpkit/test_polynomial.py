"""The network of + − × ÷: its backward pass is right, and its last digits are those of plain Python."""

import numpy as np
import pytest

from bpkit import check_gradient, complex_step, data, polynomial, relative_error

SEEDS = range(5)


def by_hand(theta):
    """The loss by Python numbers, one at a time."""
    def f(z):
        return z - z * z * z / 3
    t, total = theta.tolist(), 0.0
    for (x1, x2), (y,) in zip(data.xor().X.tolist(), data.xor().y.tolist()):
        h1, h2 = f(t[0] * x1 + t[2] * x2 + t[4]), f(t[1] * x1 + t[3] * x2 + t[5])
        error = f(t[6] * h1 + t[7] * h2 + t[8]) - y
        total += error * error
    return total / 2


@pytest.mark.parametrize("seed", SEEDS)
def test_gradient_is_measured(seed):
    theta = np.random.RandomState(seed).normal(size=9)
    assert check_gradient(polynomial.loss, theta, polynomial.gradient(theta)).passed
    assert relative_error(polynomial.gradient(theta), complex_step(polynomial.loss, theta)).max() < 1e-11


@pytest.mark.parametrize("seed", SEEDS)
def test_loss_to_the_last_digit(seed):
    theta = np.random.RandomState(seed).normal(size=9)
    assert polynomial.loss(theta) == by_hand(theta)


def test_computes_in_the_type_of_theta():
    for kind in (np.float32, np.float64, np.complex128):
        assert polynomial.loss(polynomial.THETA.astype(kind)).dtype == kind
        assert polynomial.gradient(polynomial.THETA.astype(kind)).dtype == kind
