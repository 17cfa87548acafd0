"""One step of a 784-128-10 network on a batch of 64: forward, backward, update; ReLU, softmax, cross-entropy.

Run as a process of its own, `python -m tests.benchmarks.digits fresh|used [torch]`, and prints its times as JSON,
because the memory allocator of a process remembers what has happened in it. On Linux, glibc gives arrays of 128 kB
and more back to the system at once, and every step pays for getting them again page by page, until the process has
freed an array of more than some megabytes: from then on it keeps its pages. "fresh" is a process that has done
nothing else, "used" one that has held a data set of 24 MB.
"""

import json
import sys

import numpy as np

from bpkit import backward, forward, random_network, step, train
from tests.benchmarks.measuring import interleaved

SIZES, BATCH, RATE, STEPS, ROUNDS = (784, 128, 10), 64, 0.1, 25, 30


def problem():
    rng = np.random.RandomState(0)
    network = random_network(SIZES, ("relu", "softmax"), rng)
    X, classes = rng.normal(size=(BATCH, SIZES[0])), rng.randint(0, SIZES[-1], size=BATCH)
    return network, X, classes


def bpkit_stepper():
    network, X, classes = problem()
    target = np.eye(SIZES[-1])[classes]

    def steps(count):
        nonlocal network
        for _ in range(count):
            gradients = backward(network, forward(network, X), target, loss="cross_entropy")
            network = step(network, gradients, RATE)
        return [layer.W for layer in network]

    return steps


def bpkit_trainer():
    """The same steps inside bpkit.train, which checks its arrays once and not at every step."""
    network, X, classes = problem()
    target = np.eye(SIZES[-1])[classes]

    def steps(count):
        nonlocal network
        network = train(network, X, target, loss="cross_entropy", learning_rate=RATE, epochs=count,
                        record_every=count).network
        return [layer.W for layer in network]

    return steps


def bare_products():
    """The five matrix products of that step and nothing else: no bias, no activation, no update."""
    network, X, _ = problem()
    W1, W2 = (layer.W for layer in network)
    rng = np.random.RandomState(1)
    A1, delta1, delta2 = (rng.normal(size=(BATCH, width)) for width in (SIZES[1], SIZES[1], SIZES[2]))

    def steps(count):
        for _ in range(count):
            X.dot(W1)
            A1.dot(W2)
            A1.T.dot(delta2)
            delta2.dot(W2.T)
            X.T.dot(delta1)

    return steps


def torch_stepper(dtype):
    import torch

    network, X, classes = problem()
    X, classes = torch.tensor(X, dtype=getattr(torch, dtype)), torch.tensor(classes)
    W1, b1, W2, b2 = weights = [torch.tensor(array, dtype=X.dtype, requires_grad=True)
                                for layer in network for array in (layer.W, layer.b)]

    def steps(count):
        for _ in range(count):
            z = torch.relu(X @ W1 + b1) @ W2 + b2
            torch.nn.functional.cross_entropy(z, classes).backward()
            with torch.no_grad():
                for w in weights:
                    w -= RATE * w.grad
                    w.grad = None
        return [W1.detach().numpy(), W2.detach().numpy()]

    return steps


def main(state, with_torch):
    if state == "used":
        np.ones(24_000_000 // 8)          # made, and freed at once
    contenders = {"steps": bpkit_stepper(), "train": bpkit_trainer(), "bare": bare_products()}
    if with_torch:
        import torch

        torch.set_num_threads(1)
        contenders |= {"float64": torch_stepper("float64"), "float32": torch_stepper("float32")}
    expected = bpkit_stepper()(STEPS)
    for name in contenders.keys() - {"steps", "bare", "float32"}:          # they must do the same training
        for ours, theirs in zip(expected, contenders[name](STEPS)):
            np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-12, err_msg=name)
    times = interleaved({name: ((lambda steps=steps: steps(STEPS)), STEPS) for name, steps in contenders.items()},
                        ROUNDS)
    milliseconds = {name: times.median(name) * 1e3 for name in contenders}
    ratios = {f"{ours} / {name}": times.ratio(ours, name) for ours in ("steps", "train") for name in contenders}
    print(json.dumps({"milliseconds": milliseconds, "ratios": ratios}))


if __name__ == "__main__":
    main(sys.argv[1], "torch" in sys.argv)
