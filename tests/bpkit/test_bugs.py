"""The twelve planted bugs: each is one, no two are alike, and each weak check of chapter 9 lets through exactly those it should."""

import numpy as np
import pytest

import bpkit
from bpkit import check_direction, check_network, dense, forward, random_network
from bpkit.bugs import BUGS, entry_by_entry, game, loss_falls, one_direction, survivors
from bpkit.bugs.planted import RIGHT, with_lines

NETWORK, X, TARGET = game()
NUMBERS = list(range(1, 13))
FAR = 1000          # times the tolerance


def gradients(backward, network=NETWORK, X=X, target=TARGET, loss="mse"):
    return backward(network, forward(network, X), target, loss=loss)


def flat(gradients):
    return np.concatenate([array.ravel() for layer in gradients for array in (layer.W, layer.b)])


def compares(arrays=None, network=NETWORK, X=X, target=TARGET, tolerance=1e-6):
    return entry_by_entry(network, X, target, arrays=arrays, tolerance=tolerance)


def falls(steps):
    return loss_falls(NETWORK, X, TARGET, steps=steps)


def direction(seed):
    return one_direction(NETWORK, X, TARGET, seed=seed)


def shapes_fit(backward):
    return all(g.W.shape == layer.W.shape and g.b.shape == layer.b.shape for g, layer in zip(gradients(backward), NETWORK))


def same_direction(backward):
    measured = check_network(NETWORK, X, TARGET, loss="mse").comparisons
    return bool(bpkit.cosine(flat(gradients(backward)), np.concatenate([c.measured.ravel() for c in measured])) > 0.999)


def with_zero_biases(network):
    return [layer._replace(b=np.zeros_like(layer.b)) for layer in network]


EQUAL = [layer._replace(W=np.full_like(layer.W, 0.5)) for layer in NETWORK]
CHECKS = {      # the check, and who survives it
    "everything": (compares(), []),
    "one direction": (direction(0), []),
    "the shapes fit": (shapes_fit, NUMBERS),
    "the loss falls once": (falls(1), [n for n in NUMBERS if n != 5]),
    "the loss falls for 100 steps": (falls(100), [n for n in NUMBERS if n not in (5, 6)]),
    "the last layer's weights": (compares(["W3"]), [1, 4, 6, 7, 8, 9, 11, 12]),
    "the last layer": (compares(["W3", "b3"]), [1, 4, 6, 8, 9, 11, 12]),
    "the first layer": (compares(["W1", "b1"]), [3]),
    "weights only": (compares(["W1", "W2", "W3"]), [7]),
    "biases only": (compares(["b1", "b2", "b3"]), [3, 11]),
    "one sample": (compares(X=X[:1], target=TARGET[:1]), [2, 11]),
    "biases that are 0": (compares(network=with_zero_biases(NETWORK)), [1]),
    "weights that are equal": (compares(network=EQUAL), [4, 8]),
    "small errors": (compares(target=np.clip(TARGET, -1, 1)), [8]),
    "a loose tolerance": (compares(tolerance=0.05), [12]),
    "the direction, not the length": (same_direction, [2, 10, 12]),
    "a network fresh from random_network": (compares(network=random_network(
        (2, 3, 3, 2), ("tanh", "sigmoid", "tanh"), np.random.RandomState(0))), [1]),
}


def test_the_right_lines_are_bpkits_backward_pass():
    for loss in ("mse", "half_sse"):
        assert all((a == b).all() for mine, yours in zip(gradients(with_lines(**RIGHT), loss=loss), gradients(bpkit.backward, loss=loss))
                   for a, b in zip(mine, yours))
    assert check_network(*game(), loss="mse").passed


def test_there_are_twelve_and_a_docstring_says_what_each_is():
    assert list(BUGS) == NUMBERS
    assert len({bug.name for bug in BUGS.values()}) == 12
    assert all(bug.backward.__doc__ and "\n" not in bug.backward.__doc__ for bug in BUGS.values())


@pytest.mark.parametrize("number", NUMBERS)
def test_each_bug_is_far_from_right(number):
    report = check_network(NETWORK, X, TARGET, loss="mse", gradients=gradients(BUGS[number].backward))
    assert max(c.errors.max() for c in report.comparisons) > FAR * report.tolerance


def test_no_two_bugs_are_alike():
    found = [flat(gradients(bug.backward)) for bug in BUGS.values()]
    for number, one in enumerate(found):
        for other in found[number + 1:]:
            assert bpkit.relative_error(one, other, floor=1e-3).max() > FAR * 1e-6


@pytest.mark.parametrize("name", CHECKS)
def test_who_survives_each_check(name):
    check, expected = CHECKS[name]
    assert survivors(check) == expected


def test_the_checks_of_the_chapter_need_different_bugs():
    """Every bug is let through by a check that is not the weakest, so each of the twelve asks for a quality of its own."""
    assert {number for name, (_, through) in CHECKS.items() if len(through) < 9 for number in through} == {*NUMBERS} - {5}


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
@pytest.mark.parametrize("number", NUMBERS)
def test_each_works_on_any_network(number, activation):
    rng = np.random.RandomState(3)
    network = [dense(rng.normal(size=(3, 4)), rng.normal(size=4), activation), dense(rng.normal(size=(4, 2)), [0.1, 0.2])]
    found = gradients(BUGS[number].backward, network, rng.normal(size=(5, 3)), rng.uniform(size=(5, 2)), "bce")
    assert [(g.W.shape, g.b.shape) for g in found] == [((3, 4), (4,)), ((4, 2), (2,))]
    with pytest.raises(TypeError, match="trace: expected the Trace"):
        BUGS[number].backward(network, [], [[1.0]], loss="mse")


def test_game_gives_new_arrays():
    first = game()
    first.X[0, 0] = first.network[0].W[0, 0] = first.target[0, 0] = 99
    assert 99 not in game().X and 99 not in game().target and 99 not in game().network[0].W


# ---- survivors ----

def test_what_is_no_check_is_refused():
    with pytest.raises(TypeError, match="check: expected a function of a backward pass, got bool"):
        survivors(True)
    for value in (None, 1, "True", check_network(*game(), loss="mse")):
        with pytest.raises(TypeError, match=f"expected True or False, got {type(value).__name__}. Return True where"):
            survivors(lambda backward, value=value: value)
    with pytest.raises(TypeError, match="expected True or False, got NoneType"):      # only sometimes
        survivors(lambda backward: True if falls(1)(backward) else None)
    assert survivors(lambda backward: np.bool_(True)) == NUMBERS


def test_a_check_that_refuses_what_is_right_is_told_so():
    with pytest.raises(ValueError, match="expected True for the right backward pass, got False"):
        survivors(lambda backward: False)
    with pytest.raises(ValueError, match="but it raised ZeroDivisionError: division by zero"):
        survivors(lambda backward: 1 / 0 > 0)
    with pytest.raises(ValueError, match="but it raised TypeError"):
        survivors(lambda backward: backward() > 0)


def test_a_check_that_raises_has_caught_the_bug():
    def check(backward):
        assert compares(["W3"])(backward)
        return True
    assert survivors(check) == CHECKS["the last layer's weights"][1]


# ---- one direction ----

@pytest.mark.parametrize("seed", range(30))
def test_the_right_backward_passes_along_any_direction(seed):
    assert direction(seed)(bpkit.backward)
    report = check_direction(NETWORK, X, TARGET, loss="mse", rng=np.random.default_rng(seed))
    assert report.passed and report.comparisons[0].errors < report.tolerance / 3


@pytest.mark.parametrize("seed", range(30))
def test_along_one_direction_every_bug_shows(seed):
    """Almost: v may happen to be at right angles to the error. That befalls the smallest one, 12, 3 times in 1000."""
    assert survivors(direction(seed)) == []


@pytest.mark.parametrize("array", ["W", "b"])
@pytest.mark.parametrize("l", range(3))
def test_every_array_has_its_part_in_the_direction(array, l):
    right = gradients(bpkit.backward)
    right[l] = right[l]._replace(**{array: getattr(right[l], array) * 1.1})
    assert not check_direction(NETWORK, X, TARGET, loss="mse", rng=np.random.RandomState(0), gradients=right).passed


def test_two_forward_passes_are_enough(monkeypatch):
    calls, count = [], bpkit.gradient_check.forward
    monkeypatch.setattr(bpkit.gradient_check, "forward", lambda *args: calls.append(1) or count(*args))
    given = gradients(bpkit.backward)
    check_direction(NETWORK, X, TARGET, loss="mse", rng=np.random.RandomState(0), gradients=given)
    assert len(calls) == 2
    check_network(NETWORK, X, TARGET, loss="mse", gradients=given)
    assert len(calls) == 2 + 2 * 29


def test_a_report_of_a_direction_is_one_line():
    report = check_direction(NETWORK, X, TARGET, loss="mse", rng=np.random.RandomState(0), gradients=gradients(BUGS[5].backward))
    given, measured = float(report.comparisons[0].gradient), float(report.comparisons[0].measured)
    assert str(report) == f"g·v  ()       WRONG  given {given:.6f}, measured {measured:.6f}, relative error 2.0e+00"


def test_a_direction_refuses_what_check_network_refuses():
    right, rng = gradients(bpkit.backward), np.random.RandomState(0)
    with pytest.raises(ValueError, match="gradients: expected a list of 3, one a layer, got 2"):
        check_direction(NETWORK, X, TARGET, loss="mse", rng=rng, gradients=right[:2])
    with pytest.raises(ValueError, match="gradient of b1: expected finite numbers, got nan"):
        check_direction(NETWORK, X, TARGET, loss="mse", rng=rng, gradients=[right[0]._replace(b=np.full(3, np.nan)), *right[1:]])
    with pytest.raises(TypeError, match="rng: expected a random number generator, got int. Pass np.random.RandomState"):
        check_direction(NETWORK, X, TARGET, loss="mse", rng=0)
