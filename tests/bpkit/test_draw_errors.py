"""The error of a measured derivative against h."""

import numpy as np
import pytest

from bpkit import en, ko
from bpkit.draw.errors import described
from tests.bpkit.drawings import calls, picture, texts
from tests.notebooks.noise import Noise

H = 10.0 ** -np.arange(1, 16)


def test_each_error_is_drawn_at_its_h():
    drawn = picture("error_against_h")
    markers = [line.get_xydata() for line in drawn.figure.axes[0].lines if line.get_linestyle() == "None"]
    for n, (h, error) in enumerate(calls()["error_against_h"][0][0].values()):
        shown = {x: y for x, y in np.concatenate(markers[2 * n:2 * n + 2]).tolist()}
        assert len(shown) == 15
        for x, y in zip(h, error):
            assert shown[x] == y if y > 0 else shown[x] < 1e-16


def test_an_error_of_exactly_zero_is_hollow_on_a_line_of_its_own():
    drawn = ko.draw.error_against_h({"a": ([0.1, 0.01, 0.001], [1e-3, 0, 1e-5])})
    line = drawn.figure.axes[0].lines
    hollow = [one for one in line if one.get_markerfacecolor() == "#ffffff" and len(one.get_xdata())]
    assert [one.get_xydata().tolist() for one in hollow] == [[[0.01, 1e-6]]] and line[0].get_ydata()[0] == 1e-6
    assert ko.WORDS["exact"] in texts(drawn._repr_svg_())
    whole = ko.draw.error_against_h({"a": ([0.1, 0.01, 0.001], [1e-3, 1e-4, 1e-5])})
    assert ko.WORDS["exact"] not in texts(whole._repr_svg_())


def test_the_summary_knows_order_and_best_h():
    assert repr(picture("error_against_h")).splitlines() == [
        "forward: 15 h from 1e-15 to 0.1; falls like h^1 from 1; rounding of float64: best near h = 1e-8, error about 1e-7",
        "central: 15 h from 1e-15 to 0.1; falls like h^2 from 0.01; rounding of float64: best near h = 1e-5, error about 1e-10",
        "complex step: 15 h from 1e-15 to 0.1; exact to rounding for h up to 1e-8"]


def test_a_known_label_is_drawn_in_the_language_of_the_reader():
    """The summary is printed output and keeps the label of the code."""
    drawn = ko.draw.error_against_h({label: ([0.1, 0.01, 0.001], [1e-3, 1e-4, 1e-5]) for label in ("forward", "mine")})
    assert {ko.WORDS["forward"], "mine"} <= set(texts(drawn._repr_svg_())) and "forward" not in texts(drawn._repr_svg_())
    assert [line.partition(":")[0] for line in repr(drawn).splitlines()] == ["forward", "mine"]


@pytest.mark.parametrize("C, order, rounding, kind, best", [
    (1.5, 1, 1e-16, "float64", "1e-8"), (0.5, 2, 3e-16, "float64", "1e-5"), (1.0, 1, 1e-7, "float32", "1e-4"),
])
def test_best_is_where_both_sides_balance(C, order, rounding, kind, best):
    """Errors made of the two sides themselves; the smallest of their sum is the best."""
    error = C * H ** order + rounding / H
    text = described(H[::-1], error[::-1])
    assert f"h^{order} " in text and f"rounding of {kind}: best near h = {best}," in text
    assert abs(np.log10(H[error.argmin()]) - np.log10(float(best))) <= 1
    fine = 10.0 ** np.linspace(-15, -1, 10001)
    least = (C * fine ** order + rounding / fine).min()
    assert abs(np.log10(float(text.split("error about ")[1])) - np.log10(least)) <= 0.7


def test_lines_that_do_not_fall_are_not_said_to():
    assert described(H[::-1], np.full(15, 0.5)).endswith("does not fall with h")
    assert described(H[-3:][::-1], np.zeros(3)).endswith("exact to rounding for h up to 1e-13")
    assert described(H[:3][::-1], 2 * H[:3][::-1]).endswith("falls like h^1 from 0.1")


@pytest.mark.parametrize("f, slope", [(np.exp, np.exp), (np.sin, np.cos), (np.tanh, lambda x: 1 - np.tanh(x) ** 2)])
def test_another_processor_says_the_same(f, slope):
    name = f.__name__

    def summary():
        f = getattr(np, name)
        forward = [(f(1.0 + h) - f(1.0)) / h for h in H]
        central = [(f(1.0 + h) - f(1.0 - h)) / (2 * h) for h in H]
        return repr(en.draw.error_against_h({"forward": (H, np.abs(forward - slope(1.0))),
                                             "central": (H, np.abs(central - slope(1.0)))}))

    quiet = summary()
    for seed in range(1, 9):
        with Noise(seed).everywhere():
            assert summary() == quiet


def test_errors_refuse_what_cannot_be_drawn():
    for h, error in (([1, 2], [1, 2]), ([0.1, 0.01, 0.0], [1, 1, 1]), ([0.1, 0.01, 0.001], [1, -1, 1]), ([1, 1, 2], [1, 1, 1])):
        with pytest.raises(ValueError, match=r"errors of 'a': .* Pass h and np.abs\(measured - true\)"):
            en.draw.error_against_h({"a": (h, error)})
    with pytest.raises(ValueError, match="expected one that is not 0"):
        en.draw.error_against_h({"a": ([1, 2, 3], [0, 0, 0])})
    with pytest.raises(TypeError, match="errors: expected a dictionary"):
        en.draw.error_against_h((H, H))
