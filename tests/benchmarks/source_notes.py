"""The training loops of the four source notes, retyped as functions: the same statements in the same order.

Only what a function needs was changed: names for the starting values, `return` for `print`. Their styles, signs and
traps are kept, because bpkit's results and its speed are compared with them as they are.
"""

from typing import NamedTuple

import numpy as np


class Result(NamedTuple):
    printed: np.ndarray        # the predictions that the note prints, from before the last update in notes 000 and 002
    recomputed: np.ndarray     # one more forward pass with the weights after the last update
    weights: list              # [(W, b), …] after the last update
    errors: list               # what the note prints on the way


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_derivative(x):
    return x * (1 - x)         # of an x that is already a sigmoid's value


def source_note_000(epochs=10000):
    X = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
    y = np.array([[0], [1], [1], [0]])
    random = np.random.RandomState(1)                    # the note: np.random.seed(1), which is the same stream
    weights_input_hidden = random.uniform(size=(3, 4))
    weights_hidden_output = random.uniform(size=(4, 1))
    bias_hidden = random.uniform(size=(1, 4))
    bias_output = random.uniform(size=(1, 1))
    learning_rate = 0.1
    errors = []

    for epoch in range(epochs):
        hidden_layer_input = np.dot(X, weights_input_hidden) + bias_hidden
        hidden_layer_activation = sigmoid(hidden_layer_input)
        output_layer_input = np.dot(hidden_layer_activation, weights_hidden_output) + bias_output
        predicted_output = sigmoid(output_layer_input)

        error = y - predicted_output
        if (epoch + 1) % 1000 == 0:
            errors.append(np.mean(np.abs(error)))

        d_predicted_output = error * sigmoid_derivative(predicted_output)
        error_hidden_layer = d_predicted_output.dot(weights_hidden_output.T)
        d_hidden_layer = error_hidden_layer * sigmoid_derivative(hidden_layer_activation)

        weights_hidden_output += hidden_layer_activation.T.dot(d_predicted_output) * learning_rate
        weights_input_hidden += X.T.dot(d_hidden_layer) * learning_rate
        bias_output += np.sum(d_predicted_output, axis=0, keepdims=True) * learning_rate
        bias_hidden += np.sum(d_hidden_layer, axis=0, keepdims=True) * learning_rate

    weights = [(weights_input_hidden, bias_hidden), (weights_hidden_output, bias_output)]
    return Result(predicted_output, predicted(X, weights), weights, errors)


def source_note_001(epochs=10000):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    y = np.array([[0], [1], [1], [0]])
    random = np.random.RandomState(1)
    weights = random.random_sample((2, 1))
    bias = random.random_sample((1, 1))
    learning_rate = 0.1

    for _ in range(epochs):
        output = sigmoid(np.dot(X, weights) + bias)
        error = y - output
        adjustments = error * sigmoid_derivative(output)
        weights += learning_rate * np.dot(X.T, adjustments)
        bias += learning_rate * np.sum(adjustments)

    fresh = sigmoid(np.dot(X, weights) + bias)           # this note does recompute before it prints
    return Result(fresh, fresh, [(weights, bias)], [])


def source_note_002(epochs=10000):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    y = np.array([[0], [1], [1], [0]])
    random = np.random.RandomState(42)
    weights_input_hidden = random.rand(2, 2)
    weights_hidden_output = random.rand(2, 1)
    bias_hidden = random.rand(1, 2)
    bias_output = random.rand(1, 1)

    for epoch in range(epochs):
        hidden_layer_input = np.dot(X, weights_input_hidden) + bias_hidden
        hidden_layer_output = sigmoid(hidden_layer_input)
        output_layer_input = np.dot(hidden_layer_output, weights_hidden_output) + bias_output
        predicted_output = sigmoid(output_layer_input)

        error = y - predicted_output

        output_gradient = error * sigmoid_derivative(predicted_output)
        hidden_error = output_gradient.dot(weights_hidden_output.T)
        hidden_gradient = hidden_error * sigmoid_derivative(hidden_layer_output)

        weights_hidden_output += hidden_layer_output.T.dot(output_gradient) * 0.1
        weights_input_hidden += X.T.dot(hidden_gradient) * 0.1
        bias_hidden += np.sum(hidden_gradient, axis=0, keepdims=True) * 0.1
        bias_output += np.sum(output_gradient, axis=0, keepdims=True) * 0.1

    weights = [(weights_input_hidden, bias_hidden), (weights_hidden_output, bias_output)]
    return Result(predicted_output, predicted(X, weights), weights, [])


def source_note_003(random):
    """One forward and one backward pass; the note uses an unseeded generator, so it is handed in here."""
    X = np.array([[0, 0, 1], [1, 1, 1]])
    y = np.array([[0], [1]])
    weights1 = random.randn(3, 4)
    bias1 = random.randn(4)
    weights2 = random.randn(4, 1)
    bias2 = random.randn(1)

    a1 = sigmoid(np.dot(X, weights1) + bias1)
    output = sigmoid(np.dot(a1, weights2) + bias2)

    error = output - y
    delta2 = error * sigmoid_derivative(output)
    delta1 = np.dot(delta2, weights2.T) * sigmoid_derivative(a1)

    weights2 -= np.dot(a1.T, delta2)
    bias2 -= np.sum(delta2, axis=0)
    weights1 -= np.dot(X.T, delta1)
    bias1 -= np.sum(delta1, axis=0)

    weights = [(weights1, bias1), (weights2, bias2)]
    return Result(output, predicted(X, weights), weights, [])


def predicted(X, weights):
    A = X
    for W, b in weights:
        A = sigmoid(np.dot(A, W) + b)
    return A
