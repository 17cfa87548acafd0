"""Training XOR 2-2-1 for 10,000 full-batch epochs: bpkit.train, source note 002's own loop, HIPS autograd, PyTorch.

The last two run fewer epochs, since an epoch costs the same at the start as at the end. Before anything is timed,
all of them must give the same predictions after the same number of epochs.
"""

import numpy as np

from bpkit import data, dense, forward, train
from tests.benchmarks.measuring import interleaved
from tests.benchmarks.source_notes import source_note_002
from tests.benchmarks.table import Row

EPOCHS, FEWER, RATE = 10_000, 500, 0.1


def starting_weights():
    """The random numbers of source note 002, in its order: W1, W2, b1, b2."""
    random = np.random.RandomState(42)
    return [random.rand(*shape) for shape in [(2, 2), (2, 1), (1, 2), (1, 1)]]


def with_bpkit(epochs):
    W1, W2, b1, b2 = starting_weights()
    X, y = data.xor()
    return forward(train([dense(W1, b1), dense(W2, b2)], X, y, loss="half_sse", learning_rate=RATE,
                         epochs=epochs).network, X).A[-1]


def with_source_note(epochs):
    return source_note_002(epochs).recomputed


def with_autograd(epochs):
    import autograd.numpy as anp
    from autograd import grad

    X, y = data.xor()

    def predict(weights):
        W1, W2, b1, b2 = weights
        hidden = 1 / (1 + anp.exp(-(anp.dot(X, W1) + b1)))
        return 1 / (1 + anp.exp(-(anp.dot(hidden, W2) + b2)))

    gradient = grad(lambda weights: anp.sum((predict(weights) - y) ** 2) / 2)
    weights = starting_weights()
    for _ in range(epochs):
        weights = [w - RATE * g for w, g in zip(weights, gradient(weights))]
    return predict(weights)


def with_torch(epochs):
    import torch

    X, y = (torch.from_numpy(array) for array in data.xor())
    W1, W2, b1, b2 = weights = [torch.from_numpy(w).requires_grad_() for w in starting_weights()]
    for _ in range(epochs):
        prediction = torch.sigmoid(torch.sigmoid(X @ W1 + b1) @ W2 + b2)
        loss = ((prediction - y) ** 2).sum() / 2
        loss.backward()
        with torch.no_grad():
            for w in weights:
                w -= RATE * w.grad
                w.grad = None
    with torch.no_grad():
        return torch.sigmoid(torch.sigmoid(X @ W1 + b1) @ W2 + b2).numpy()


def with_torch_modules(epochs):
    """As PyTorch's own tutorials write it: nn.Sequential, an nn loss, optim.SGD."""
    import torch

    X, y = (torch.from_numpy(array) for array in data.xor())
    W1, W2, b1, b2 = (torch.from_numpy(w) for w in starting_weights())
    model = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Sigmoid(), torch.nn.Linear(2, 1), torch.nn.Sigmoid())
    model.double()
    model.load_state_dict({"0.weight": W1.T, "0.bias": b1[0], "2.weight": W2.T, "2.bias": b2[0]})
    optimizer = torch.optim.SGD(model.parameters(), lr=RATE)
    twice_the_loss = torch.nn.MSELoss(reduction="sum")
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = twice_the_loss(model(X), y) / 2
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return model(X).numpy()


def measured(has, rounds=9):
    """Rows of the table. has: which of "autograd" and "torch" are installed."""
    contenders = {"bpkit": (with_bpkit, EPOCHS), "source note 002": (with_source_note, EPOCHS)}
    if "autograd" in has:
        contenders["autograd"] = (with_autograd, FEWER)
    if "torch" in has:
        contenders["torch"] = (with_torch, FEWER)
        contenders["torch modules"] = (with_torch_modules, FEWER)
    expected = with_bpkit(FEWER)
    for name, (train_with, _) in contenders.items():
        np.testing.assert_allclose(train_with(FEWER), expected, rtol=1e-12, err_msg=f"{name} trains another network")

    times = interleaved({name: ((lambda f=f, epochs=epochs: f(epochs)), epochs)
                         for name, (f, epochs) in contenders.items()}, rounds)
    yield Row("XOR 2-2-1, 10,000 epochs: bpkit / source note 002's loop", times.ratio("bpkit", "source note 002"), 1.0,
              f"{times.median('bpkit') * EPOCHS:.2f} s")
    for name, title in [("autograd", "HIPS autograd"), ("torch modules", "PyTorch eager, float64, nn and optim"),
                        ("torch", "PyTorch eager, float64, SGD by hand")]:
        if name in contenders:
            yield Row(f"XOR 2-2-1: bpkit / {title}", times.ratio("bpkit", name), 1 / 8,
                      f"{times.median(name) * EPOCHS:.2f} s for as many epochs")
        else:
            yield Row(f"XOR 2-2-1: bpkit / {title}", None, 1 / 8, f"pip install {name.split()[0]}")
