"""The two exercises of the game: sound checks are accepted whatever way they are written, and weak ones told what passes."""

import numpy as np
import pytest

import bpkit
from bpkit import LOSSES, central_difference, check_direction, check_network, cosine, dense, forward, step
from bpkit.bugs import entry_by_entry, game, one_direction, survivors
from bpkit.exercises.craft import PROBES, arrays_around
from bpkit.exercises.craft.kill_six import another_array_each_time, like_the_first, moves_the_network
from tests.checking.support import SPEAKERS

network, X, target = game()


def gradients(backward, loss="mse"):
    return backward(network, forward(network, X), target, loss=loss)


def loss_of(network):
    return LOSSES["mse"].function(prediction=forward(network, X).A[-1], target=target)


# ---- sound checks ----

def nudges_in_place_and_puts_back(backward, h=1e-5):
    given = gradients(backward)
    network[0].W[0, 0] += h
    up = loss_of(network)
    network[0].W[0, 0] -= 2 * h
    down = loss_of(network)
    network[0].W[0, 0] += h
    return abs((up - down) / (2 * h) - given[0].W[0, 0]) < 1e-6


def half_sse_in_both_places(backward):
    return check_network(network, X, target, loss="half_sse", gradients=gradients(backward, "half_sse")).passed


def asserts(backward):
    np.testing.assert_allclose(gradients(backward)[0].b, central_difference(
        lambda b: loss_of([network[0]._replace(b=b), *network[1:]]), network[0].b), rtol=1e-5)
    return True


def along_the_gradient_itself(backward):
    given = gradients(backward)
    fall = (loss_of(network) - loss_of(step(network, given, 1e-6))) / 1e-6
    size = sum((g.W ** 2).sum() + (g.b ** 2).sum() for g in given)
    return np.isclose(fall, size, rtol=1e-3)


def other_directions_each_time(backward, rng=np.random.RandomState(0)):
    return check_direction(network, X, target, loss="mse", rng=rng, gradients=gradients(backward)).passed


def asks_in_a_function_of_its_own(backward):
    """`backward` is the argument here, although an earlier cell of the notebook has imported bpkit's under this name."""
    def given():
        return backward(network, forward(network, X), target, loss="mse")
    return check_network(network, X, target, loss="mse", gradients=given()).passed


@pytest.mark.parametrize("check", [nudges_in_place_and_puts_back, half_sse_in_both_places, asserts, along_the_gradient_itself,
                                   asks_in_a_function_of_its_own, other_directions_each_time, entry_by_entry(*game()), one_direction(*game())])
def test_a_sound_check_is_right(check, monkeypatch):
    monkeypatch.setitem(globals(), "backward", bpkit.backward)
    for speaker in SPEAKERS.values():
        assert speaker.check("craft-kill-six", check).passed


# ---- weak ones, and what is said ----

THE_RIGHT_ONE = bpkit.backward      # under another name


def signs_as_in_the_right_one(backward):
    return bool((np.sign(gradients(backward)[-1].W) == np.sign(gradients(THE_RIGHT_ONE)[-1].W)).all())


def one_entry_of_the_last_layer(backward):
    measured = central_difference(lambda W: loss_of([*network[:2], network[2]._replace(W=W)]), network[2].W)
    return bool(abs(gradients(backward)[2].W[0, 0] - measured[0, 0]) < 1e-6)


def angle(backward):
    report = check_network(network, X, target, loss="mse", gradients=gradients(backward))
    return bool(cosine(*(np.concatenate([array.ravel() for array in arrays]) for arrays in zip(
        *((c.gradient, c.measured) for c in report.comparisons)))) > 0.9)


def half_sse_measured(backward):
    return check_network(network, X, target, loss="half_sse", gradients=gradients(backward)).passed


def divides_by_h(backward):
    return bool(np.allclose(gradients(backward)[0].b, 2 * central_difference(
        lambda b: loss_of([network[0]._replace(b=b), *network[1:]]), network[0].b), rtol=1e-5))


def as_a_number(backward):
    return int(half_sse_in_both_places(backward))


@pytest.mark.parametrize("check, code", [
    (signs_as_in_the_right_one, "an oracle"), (one_entry_of_the_last_layer, "last layer"), (angle, "direction only"),
    (half_sse_measured, "M07-loss"), (divides_by_h, "M07-twice"), (as_a_number, "a number"), (True, "no function"),
    (lambda: True, "takes"), (lambda backward: print(True), "prints only"), (lambda backward: True, "never asked"),
    (lambda backward: backward(network, X), "raises"), (lambda backward: bool(gradients(backward)), "accepts everything"),
    (lambda backward: entry_by_entry(*game(), arrays=["b1", "b2"], tolerance=0.9)(backward), "loose"),
])
def test_a_weak_check_is_told_what_passes(check, code):
    for speaker in SPEAKERS.values():
        assert speaker.check("craft-kill-six", check).codes == [code]


def test_a_weak_check_of_no_known_kind_is_told_how_many_it_catches():
    """A network without bends: activations and weighted sums are the same there, and no hidden slope can be wrong."""
    straight = [dense([[0.5, -0.8, 0.3], [0.7, 0.4, -0.6]], [0.4, -0.3, 0.2], "identity"),
                dense([[0.8, -0.5], [-0.9, 0.2], [0.6, 0.7]], [0.1, -0.4], "identity")]
    check = entry_by_entry(straight, X, np.clip(target, -1, 1))
    caught = 12 - len(survivors(check))
    verdict = SPEAKERS["en"].check("craft-kill-six", check)
    assert caught == 5 and verdict.codes == ["does not hold"] and "catches 5 of the twelve" in " ".join(repr(verdict).split())


@pytest.mark.parametrize("check, code", [
    (another_array_each_time, "wavers"), (moves_the_network, "changed the arrays"), (like_the_first, "the first that came")])
def test_a_check_that_leans_on_more_than_its_argument(check, code):
    assert SPEAKERS["en"].check("craft-kill-six", check).codes == [code]


def test_the_network_of_the_learner_is_found():
    def nearby(backward):
        return network, X
    found = arrays_around(nearby)
    assert all(any(array is wanted for array in found) for wanted in (X, target, network[0].W, network[2].b))
    assert any(array is X for array in arrays_around(entry_by_entry(network, X, target)))


def test_probes_spoil_what_they_say():
    right = gradients(bpkit.backward)
    for name, probe in PROBES.items():
        if name[0] in "Wb":
            spoilt = {f"{field}{l}" for l, (a, b) in enumerate(zip(gradients(probe), right), start=1)
                      for field in ("W", "b", "delta") if not (getattr(a, field) == getattr(b, field)).all()}
            assert spoilt == {name}


# ---- the cheapest ----

def changed(**fields):
    return [layer._replace(**{name: change(layer) for name, change in fields.items()}) for layer in network]


DATA = {
    "B": (network, X, target), "C": (network, X[:1], target[:1]), "D": (changed(b=lambda layer: 0 * layer.b), X, target),
    "E": (network, X, np.clip(target, -1, 1)), "positive": (network, abs(X), target),
    "equal": (changed(W=lambda layer: np.full_like(layer.W, 0.5)), X, target), "repeated": (network, X[[0] * 4], target[[0] * 4]),
}
SAID = {"B": [], "C": [2, 11], "D": [1], "E": [8], "positive": [], "equal": [4, 8], "repeated": [8]}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", DATA)
def test_the_numbers_in_the_replies_are_the_survivors(name, seed):
    assert survivors(one_direction(*DATA[name], seed=seed)) == SAID[name]


def test_a_direction_within_one_array_says_whether_it_is_right():
    """What (d) asks for; and the sixth follows from the other five, because slopes along directions add up."""
    for wanted in range(6):
        l, field = wanted // 2, "Wb"[wanted % 2]
        given = gradients(bpkit.backward)
        given[l] = given[l]._replace(**{field: 1.1 * getattr(given[l], field)})
        wrong = []
        for n in range(6):
            layer, name = network[n // 2], "Wb"[n % 2]
            v = np.random.RandomState(n).normal(size=getattr(layer, name).shape)

            def along(t, n=n, layer=layer, name=name, v=v):
                return loss_of([*network[:n // 2], layer._replace(**{name: getattr(layer, name) + t * v}), *network[n // 2 + 1:]])
            if not np.isclose((getattr(given[n // 2], name) * v).sum(), central_difference(along, 0.0), rtol=1e-6):
                wrong.append(n)
        assert wrong == [wanted]


def test_the_price_of_every_entry():
    big = [dense(np.zeros((784, 30)), np.zeros(30)), dense(np.zeros((30, 10)), np.zeros(10))]
    price = 2 * sum(layer.W.size + layer.b.size for layer in big)
    assert price == 47_720 and SPEAKERS["en"].check("craft-cheapest", {"passes": price}).codes == ["every entry"]
