"""The four source notes as bpkit networks: the same data, and the same random numbers drawn in the same order."""

import numpy as np

from bpkit import data, dense


def note_000():
    random = np.random.RandomState(1)
    W1, W2, b1, b2 = (random.uniform(size=shape) for shape in [(3, 4), (4, 1), (1, 4), (1, 1)])
    return [dense(W1, b1), dense(W2, b2)], *data.first_column()


def note_001():
    random = np.random.RandomState(1)
    W, b = random.random_sample((2, 1)), random.random_sample((1, 1))
    return [dense(W, b)], *data.xor()


def note_002():
    random = np.random.RandomState(42)
    W1, W2, b1, b2 = (random.rand(*shape) for shape in [(2, 2), (2, 1), (1, 2), (1, 1)])
    return [dense(W1, b1), dense(W2, b2)], *data.xor()


def note_003(random):
    W1, b1, W2, b2 = (random.randn(*shape) for shape in [(3, 4), (4,), (4, 1), (1,)])
    return [dense(W1, b1), dense(W2, b2)], *data.two_samples()
