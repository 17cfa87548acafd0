"""Gradient descent on a whole data set, with a record of the loss."""

from typing import NamedTuple

import numpy as np

from bpkit.arrays import as_array
from bpkit.fitting import checked_batch, checked_target
from bpkit.losses import LOSSES
from bpkit.network import backward_formula, forward_formula, step_formula


class History(NamedTuple):
    """loss[k] is the loss after epoch[k] updates; epoch[0] = 0 is the network before training."""

    epoch: np.ndarray
    loss: np.ndarray


class Trained(NamedTuple):
    network: list
    history: History


def train(network, X, target, *, loss, learning_rate, epochs, record_every=None, progress=False):
    """Repeat `epochs` times: forward, backward, step, each on all of X. The network that came in is not changed.

    Shapes: X (m, n₀), target as the prediction. loss: a name in `LOSSES`; learning_rate: η, positive.
    record_every: epochs between two recorded losses (by default a hundredth of the training); the first and the
    last network are always recorded. progress: a bar for long runs (needs tqdm).
    Gives :class:`Trained`: the network *after* the last update, and the :class:`History`.
    Raises ValueError for inputs that do not fit, and FloatingPointError if the loss stops being finite.

    >>> from bpkit.layers import dense
    >>> trained = train([dense([[0.0]], [0.0], "identity")], [[1.0]], [[1.0]], loss="half_sse",
    ...                 learning_rate=0.25, epochs=2, record_every=1)
    >>> trained.history.loss
    array([0.5    , 0.125  , 0.03125])
    """
    X = checked_batch(network, X)
    target = checked_target(network, forward_formula(network, X).A[-1], target, loss)
    learning_rate = _positive(learning_rate)
    _check_counts(epochs, record_every)
    every = record_every or max(1, epochs // 100)

    recorded_epochs, recorded_losses = [], []
    with np.errstate(over="ignore"):      # a saturated sigmoid is right; see on_arrays
        for epoch in _counted(epochs, progress):
            trace = forward_formula(network, X)
            if epoch % every == 0 or epoch == epochs:
                recorded_epochs.append(epoch)
                recorded_losses.append(_finite_loss(trace.A[-1], target, loss, epoch, learning_rate))
            if epoch < epochs:
                network = step_formula(network, backward_formula(network, trace, target, loss), learning_rate)
    return Trained(network, History(np.array(recorded_epochs), np.array(recorded_losses)))


def _finite_loss(prediction, target, loss, epoch, learning_rate):
    value = LOSSES[loss].function.formula(prediction, target)
    if not np.isfinite(value):
        raise FloatingPointError(f"train: the loss is {value} after {epoch} epochs with learning_rate={learning_rate}. "
                                 "Try a smaller learning rate, or check the gradient.")
    return value


def _positive(learning_rate):
    learning_rate = as_array(learning_rate, "learning_rate", ndim=0)
    if learning_rate <= 0:
        raise ValueError(f"learning_rate: expected a positive number, got {learning_rate}. Try 0.1.")
    return learning_rate


def _check_counts(epochs, record_every):
    if not (isinstance(epochs, (int, np.integer)) and epochs >= 0):
        raise ValueError(f"epochs: expected a whole number, 0 or more, got {epochs!r}. Try 1000.")
    if not (record_every is None or isinstance(record_every, (int, np.integer)) and record_every > 0):
        raise ValueError(f"record_every: expected a whole number of epochs, 1 or more, got {record_every!r}. "
                         "Try 100, or leave it out.")


def _counted(epochs, progress):
    if not progress:
        return range(epochs + 1)
    try:
        from tqdm.auto import trange      # only asked for here, so that bpkit needs nothing but NumPy
    except ImportError:
        raise ImportError("train: progress=True needs tqdm. Run pip install tqdm, or leave progress out.") from None
    return trange(epochs + 1, desc="train", unit="epoch")
