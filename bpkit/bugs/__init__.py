"""The game of chapter 9: twelve backward passes with a bug each. Which check tells them from the right one?

The twelve themselves stand in bpkit/bugs/planted.py; who opens it has read the solution.
"""

from typing import NamedTuple

import numpy as np

from bpkit.gradient_check import check_direction, check_network
from bpkit.layers import dense
from bpkit.losses import LOSSES
from bpkit.network import forward, step
from bpkit.bugs.planted import BUGS, RIGHT, with_lines


class Game(NamedTuple):
    """A network, a batch X and its targets. Unpack it: `network, X, target = game()`."""

    network: list
    X: np.ndarray
    target: np.ndarray


def game():
    """What the game is played on, new arrays at each call: three layers and four samples. The loss is "mse".

    Shapes: W₁ (2, 3), W₂ (3, 3), W₃ (3, 2), X (4, 2), target (4, 2): 29 weights and biases.

    >>> [layer.W.shape for layer in game().network]
    [(2, 3), (3, 3), (3, 2)]
    """
    network = [dense([[0.5, -0.8, 0.3], [0.7, 0.4, -0.6]], [0.4, -0.3, 0.2], "tanh"),
               dense([[0.9, -0.5, 0.2], [1.3, 0.6, -0.7], [-0.4, 0.8, 1.1]], [-0.2, 0.5, 0.3], "sigmoid"),
               dense([[0.8, -1.5], [-0.9, 1.2], [0.6, 0.7]], [0.1, -0.4], "tanh")]
    X = np.array([[0.6, -1.1], [1.4, 0.3], [-0.5, 0.9], [0.8, 1.6]])
    return Game(network, X, np.array([[0.3, -0.8], [-0.7, 0.5], [9.0, 0.4], [0.2, -8.0]]))


class NoVerdict(TypeError):
    """The check came to an end, and gave neither True nor False."""


def survivors(check):
    """The numbers of the bugs that a check lets pass, in order; [] means that it catches all twelve.

    check: a function of a backward pass that returns True for "I find nothing wrong" and False for "there is a bug".
    It is called once with the right backward pass and once with each bug. A check that raises an exception for a bug,
    as an assertion does or a loss that is no longer finite, has caught it, because the right one went through before.
    Raises ValueError if the right backward pass is refused or makes the check raise, and TypeError if check is no
    function or returns anything but True or False.

    >>> survivors(lambda backward: True)
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    """
    if not callable(check):
        raise TypeError(f"check: expected a function of a backward pass, got {type(check).__name__}. "
                        "Pass the function itself: survivors(my_check), not survivors(my_check(backward)).")
    try:
        accepted = _verdict(check, with_lines(**RIGHT))
    except NoVerdict:
        raise
    except Exception as error:
        raise ValueError(f"check: expected True for the right backward pass, but it raised {type(error).__name__}: "
                         f"{error} Try it alone first: check(bpkit.backward).") from error
    if not accepted:
        raise ValueError("check: expected True for the right backward pass, got False: a check that refuses what is "
                         "right finds no bugs. Try it alone: check(bpkit.backward). Is its tolerance too small?")
    return [number for number, bug in BUGS.items() if _passes(check, bug.backward)]


def _passes(check, backward):
    try:
        return _verdict(check, backward)
    except NoVerdict:
        raise
    except Exception:
        return False


def _verdict(check, backward):
    with np.errstate(all="ignore"):      # a wrong gradient may run away; whether that is noticed is the check's affair
        verdict = check(backward)
    if not isinstance(verdict, bool | np.bool_):
        raise NoVerdict(f"check: expected True or False, got {type(verdict).__name__}. Return True where you find nothing "
                        "wrong, for example return check_network(…).passed.")
    return bool(verdict)


# ---- checks to begin with: each makes one for a network and data, to be handed to survivors ----

def entry_by_entry(network, X, target, *, arrays=None, tolerance=1e-6):
    """A check that nudges every weight and bias: two forward passes each. arrays: look at these alone, such as ["W3", "b3"].

    >>> survivors(entry_by_entry(*game()))
    []
    """
    def check(backward):
        report = check_network(network, X, target, loss="mse", gradients=_gradients(backward, network, X, target))
        return all(c.errors.max() <= tolerance for c in report.comparisons if arrays is None or c.name in arrays)
    return check


def one_direction(network, X, target, *, seed=0):
    """A check that nudges all of them at once, along the random direction of this seed: two forward passes.

    >>> survivors(one_direction(*game()))
    []
    """
    def check(backward):
        return check_direction(network, X, target, loss="mse", rng=np.random.RandomState(seed),
                               gradients=_gradients(backward, network, X, target)).passed
    return check


def loss_falls(network, X, target, *, steps=1, learning_rate=0.1):
    """A check that takes some steps of gradient descent and asks whether the loss is lower than before.

    >>> survivors(loss_falls(*game()))
    [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12]
    """
    def loss(network):
        return LOSSES["mse"].function(prediction=forward(network, X).A[-1], target=target)

    def check(backward):
        trained = network
        for _ in range(steps):
            trained = step(trained, _gradients(backward, trained, X, target), learning_rate)
        return bool(loss(trained) < loss(network))
    return check


def _gradients(backward, network, X, target):
    return backward(network, forward(network, X), target, loss="mse")
