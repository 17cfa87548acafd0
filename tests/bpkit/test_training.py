"""Training is forward, backward and step repeated: against that loop, and against the source notes' own loops."""

import sys

import numpy as np
import pytest

from bpkit import LOSSES, backward, data, dense, forward, step, train
from tests.benchmarks import source_notes
from tests.bpkit import notes

SMALL = [dense([[0.5, -1.0], [0.8, 0.3]], [0.1, -0.2], "tanh"), dense([[1.2], [-0.7]], [0.3])]


@pytest.mark.parametrize("loss", ["half_sse", "mse", "bce"])
def test_train_is_forward_backward_step_repeated(loss):
    X, y = data.xor()
    network, losses = SMALL, []
    for _ in range(5):
        trace = forward(network, X)
        losses.append(LOSSES[loss].function(prediction=trace.A[-1], target=y))
        network = step(network, backward(network, trace, y, loss=loss), 0.5)
    trained = train(SMALL, X, y, loss=loss, learning_rate=0.5, epochs=5, record_every=1)
    for ours, theirs in zip(trained.network, network):
        np.testing.assert_array_equal(ours.W, theirs.W)
        np.testing.assert_array_equal(ours.b, theirs.b)
    np.testing.assert_array_equal(trained.history.loss[:-1], losses)
    assert trained.history.loss[-1] == LOSSES[loss].function(prediction=forward(network, X).A[-1], target=y)


@pytest.mark.parametrize(("epochs", "every", "recorded"), [
    (5, 1, [0, 1, 2, 3, 4, 5]), (5, 2, [0, 2, 4, 5]), (4, 2, [0, 2, 4]), (5, 100, [0, 5]), (0, 1, [0]), (0, None, [0]),
    (3, None, [0, 1, 2, 3]), (1000, None, list(range(0, 1001, 10))),
])
def test_the_first_and_the_last_network_are_always_recorded(epochs, every, recorded):
    trained = train(SMALL, *data.xor(), loss="mse", learning_rate=0.5, epochs=epochs, record_every=every)
    assert trained.history.epoch.tolist() == recorded
    assert len(trained.history.loss) == len(recorded)


def test_the_last_recorded_loss_is_that_of_the_network_that_is_returned():
    """Not that of the predictions before the last update, which source notes 000 and 002 print."""
    X, y = data.xor()
    trained = train(SMALL, X, y, loss="mse", learning_rate=0.5, epochs=50)
    assert trained.history.loss[-1] == LOSSES["mse"].function(prediction=forward(trained.network, X).A[-1], target=y)
    assert trained.history.loss[-1] < trained.history.loss[0]


def test_no_epochs_change_nothing():
    trained = train(SMALL, *data.xor(), loss="mse", learning_rate=0.5, epochs=0)
    for ours, before in zip(trained.network, SMALL):
        np.testing.assert_array_equal(ours.W, before.W)


@pytest.mark.parametrize(("start", "note"), [
    (notes.note_000, source_notes.source_note_000), (notes.note_001, source_notes.source_note_001),
    (notes.note_002, source_notes.source_note_002),
], ids=["000", "001", "002"])
def test_training_is_that_of_the_source_note(start, note):
    network, X, y = start()
    settings = {"loss": "half_sse", "learning_rate": 0.1}
    theirs = note()
    before_the_last_update = train(network, X, y, epochs=9_999, **settings).network
    ours = train(network, X, y, epochs=10_000, **settings).network
    np.testing.assert_allclose(forward(ours, X).A[-1], theirs.recomputed, rtol=0, atol=1e-12)
    if note is not source_notes.source_note_001:                      # 001 prints a fresh forward pass
        np.testing.assert_allclose(forward(before_the_last_update, X).A[-1], theirs.printed, rtol=0, atol=1e-12)


@pytest.mark.parametrize("seed", range(5))
def test_source_note_003_is_one_step_at_rate_one(seed):
    network, X, y = notes.note_003(np.random.RandomState(seed))
    theirs = source_notes.source_note_003(np.random.RandomState(seed))
    np.testing.assert_allclose(forward(network, X).A[-1], theirs.printed, rtol=1e-14)
    gradients = backward(network, forward(network, X), y, loss="half_sse")
    for before, after, gradient, (W, b) in zip(network, step(network, gradients, 1.0), gradients, theirs.weights):
        np.testing.assert_allclose(after.W, W, rtol=1e-13, atol=1e-15)
        np.testing.assert_allclose(after.b, b, rtol=1e-13, atol=1e-15)
        np.testing.assert_allclose(W - before.W, -gradient.W, rtol=1e-9, atol=1e-15)
    moved = theirs.weights[0][0] - network[0].W
    np.testing.assert_allclose(moved[0], moved[1], rtol=1e-9, atol=1e-15)       # features 0 and 1 are equal throughout
    second_only = backward(network, forward(network, X[[1]]), y[[1]], loss="half_sse")
    np.testing.assert_allclose(moved[:2], -second_only[0].W[:2], rtol=1e-9, atol=1e-15)     # they are 0 in sample 1


def test_a_rate_that_is_too_large_is_said_and_not_only_warned_of():
    X, y = np.array([[1.0], [2.0]]), np.array([[1.0], [2.0]])
    line = [dense([[0.0]], [0.0], "identity")]
    said = r"train: the loss is (inf|nan) after \d+ epochs with learning_rate=10"
    for epochs in (150, 2000):              # the loss overflows first; the weights are infinite, then NaN, later
        with pytest.raises(FloatingPointError, match=said):
            train(line, X, y, loss="half_sse", learning_rate=10, epochs=epochs)


@pytest.mark.parametrize(("changed", "message"), [
    ({"epochs": -1}, r"epochs: expected a whole number, 0 or more, got -1\. Try 1000"),
    ({"epochs": 1.5}, r"epochs: expected a whole number, 0 or more, got 1\.5\. Try 1000"),
    ({"epochs": "9"}, r"epochs: expected a whole number, 0 or more, got '9'\. Try 1000"),
    ({"record_every": 0}, r"record_every: expected a whole number of epochs, 1 or more, got 0\. Try 100"),
    ({"record_every": 0.5}, r"record_every: expected a whole number of epochs, 1 or more, got 0\.5\. Try 100"),
    ({"learning_rate": 0}, "learning_rate: expected a positive number, got 0.0. Try 0.1"),
    ({"learning_rate": -0.1}, "learning_rate: expected a positive number, got -0.1. Try 0.1"),
    ({"learning_rate": [0.1]}, "learning_rate: expected 0 axes, got 1"),
    ({"loss": "MSE"}, "loss: expected one of half_sse, mse, bce, cross_entropy, got 'MSE'"),
    ({"target": [0, 1, 1, 0]}, r"target: expected shape \(4, 1\), got shape \(4,\)"),
])
def test_settings_that_make_no_sense_are_refused(changed, message):
    X, y = data.xor()
    arguments = {"network": SMALL, "X": X, "target": y, "loss": "mse", "learning_rate": 0.5, "epochs": 3, **changed}
    with pytest.raises(ValueError, match=message):
        train(**arguments)


def test_progress_shows_a_bar_and_changes_nothing(capsys):
    pytest.importorskip("tqdm", reason="the progress bar needs tqdm: pip install bpkit[progress]")
    X, y = data.xor()
    quiet = train(SMALL, X, y, loss="mse", learning_rate=0.5, epochs=20)
    assert capsys.readouterr().err == ""
    shown = train(SMALL, X, y, loss="mse", learning_rate=0.5, epochs=20, progress=True)
    assert "train" in capsys.readouterr().err
    np.testing.assert_array_equal(quiet.history.loss, shown.history.loss)


def test_without_tqdm_the_message_says_how_to_get_it(monkeypatch):
    for name in ("tqdm", "tqdm.auto"):
        monkeypatch.setitem(sys.modules, name, None)             # as if it were not installed
    with pytest.raises(ImportError, match=r"progress=True needs tqdm.*pip install tqdm"):
        train(SMALL, *data.xor(), loss="mse", learning_rate=0.5, epochs=3, progress=True)
