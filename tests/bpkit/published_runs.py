"""The longer computations behind the table in published.py: each is bpkit, or says where it leaves it.

Several published networks keep their biases fixed (or have none), which `bpkit.train` does not do; `weights_only` is
the loop for them. Results are cached, because the table asks for several numbers of the same run.
"""

import functools

import numpy as np

from bpkit import LOSSES, backward, central_difference, data, dense, forward, step, train
from bpkit.network import backward_formula, forward_formula
from tests.bpkit import notes


def weights_only(network, X, target, learning_rate, steps):
    """Gradient descent on ½SSE that moves W and leaves b: the networks after `steps` − 1 and after `steps` updates."""
    for _ in range(steps):
        before = network
        gradients = backward_formula(network, forward_formula(network, X), target, "half_sse")
        network = [layer._replace(W=layer.W - learning_rate * gradient.W)
                   for layer, gradient in zip(network, gradients)]
    return before, network


class Mazur:
    """x, t, W, b and η of "A Step by Step Backpropagation Example"; column j of W goes into neuron j."""

    X, target, rate = np.array([[0.05, 0.10]]), np.array([[0.01, 0.99]]), 0.5
    start = [dense([[0.15, 0.25], [0.20, 0.30]], [0.35, 0.35]), dense([[0.40, 0.50], [0.45, 0.55]], [0.60, 0.60])]
    trace = forward(start, X)
    gradients = backward(start, trace, target, loss="half_sse")

    @staticmethod
    def error(network):
        return LOSSES["half_sse"].function(prediction=forward(network, Mazur.X).A[-1], target=Mazur.target)

    @staticmethod
    @functools.cache
    def trained(steps):
        return weights_only(Mazur.start, Mazur.X, Mazur.target, Mazur.rate, steps)[1]

    @staticmethod
    @functools.cache
    def trained_with_the_mistake(steps):
        """The hidden δ computed with a W₂ that has already been updated: not a gradient of anything."""
        network = Mazur.start
        for _ in range(steps):
            hidden, output = network
            A0, A1, A2 = forward_formula(network, Mazur.X).A
            delta2 = (A2 - Mazur.target) * A2 * (1 - A2)
            output = output._replace(W=output.W - Mazur.rate * A1.T @ delta2)
            delta1 = delta2 @ output.W.T * A1 * (1 - A1)
            network = [hidden._replace(W=hidden.W - Mazur.rate * A0.T @ delta1), output]
        return network

    @staticmethod
    def biases_trained_too():
        return step(Mazur.start, Mazur.gradients, Mazur.rate)


def between_minus_one_and_one(random, *shape):
    return 2 * random.random_sample(shape) - 1


@functools.cache
def milo():
    """"How to build a simple neural network in 9 lines of Python code": one neuron, no bias, 10,000 steps at η = 1."""
    X, y = data.first_column()
    start = [dense(between_minus_one_and_one(np.random.RandomState(1), 3, 1), [0])]
    return start, weights_only(start, X, y, 1, 10_000)[1]


@functools.cache
def iamtrask():
    """"A Neural Network in 11 lines of Python", part 1: 3-4-1 without biases, 60,000 steps at η = 1.

    Gives the mean absolute errors printed at each 10,000th step, and the predictions before and after the last update.
    """
    X, y = np.array([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), data.xor().y
    random = np.random.RandomState(1)
    network = [dense(between_minus_one_and_one(random, 3, 4), np.zeros(4)),
               dense(between_minus_one_and_one(random, 4, 1), [0])]
    errors = []
    for _ in range(6):
        errors.append(np.mean(np.abs(y - forward(network, X).A[-1])))
        before, network = weights_only(network, X, y, 1, 10_000)
    return errors, forward(before, X).A[-1], forward(network, X).A[-1]


@functools.cache
def nielsen(w, b):
    """One neuron, x = 1, y = 0, quadratic cost ½(y − a)², η = .15, 300 epochs: the output before and after."""
    start = [dense([[w]], [b])]
    trained = train(start, [[1]], [[0]], loss="half_sse", learning_rate=0.15, epochs=300)
    return [forward(network, [[1]]).A[-1] for network in (start, trained.network)]


def descent_by_central_difference(learning_rate):
    """밑바닥부터 시작하는 딥러닝, 4.4.1: a hundred steps on x₀² + x₁² from (−3, 4), the gradient measured with h = 1e-4."""
    x = np.array([-3.0, 4.0])
    for _ in range(100):
        x = x - learning_rate * central_difference(lambda x: x[0] * x[0] + x[1] * x[1], x, h=1e-4)
    return x


@functools.cache
def source_note(number, epochs):
    start, X, y = getattr(notes, f"note_{number}")()
    trained = train(start, X, y, loss="half_sse", learning_rate=0.1, epochs=epochs)
    return trained, forward(trained.network, X).A[-1]


def source_note_000_error(epoch):
    """The "Error" that note 000 prints in epoch 1000, 2000, …: the mean absolute error before that epoch's update."""
    return np.mean(np.abs(data.first_column().y - source_note("000", epoch - 1)[1]))
