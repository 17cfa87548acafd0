"""An activation and its derivative are drawn from their own formulas."""

import numpy as np
import pytest

from bpkit import en, ko
from tests.bpkit.drawings import texts

FORMULAS = {
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)), "tanh": lambda z: (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z)),
    "relu": lambda z: np.where(z > 0, z, 0), "identity": lambda z: z,
}


def curves(name):
    lines = [line.get_xydata() for line in en.draw.activation(name).figure.axes[0].lines if len(line.get_xdata()) > 2]
    return lines[0], np.concatenate(lines[1:])


@pytest.mark.parametrize("name", FORMULAS)
def test_the_curves_are_the_function_and_its_slope(name):
    function, slope = curves(name)
    z = function[:, 0]
    assert (z[0], z[-1], len(z)) == (-5, 5, 201)
    np.testing.assert_allclose(function[:, 1], FORMULAS[name](z), atol=1e-12)
    smooth = z != 0 if name == "relu" else z < 9
    measured = (FORMULAS[name](z + 1e-5) - FORMULAS[name](z - 1e-5)) / 2e-5
    np.testing.assert_allclose(slope[smooth, 1], measured[smooth], atol=1e-9)


@pytest.mark.parametrize("name, largest", [("sigmoid", 0.25), ("tanh", 1)])
def test_the_largest_slope_is_marked_at_zero(name, largest):
    drawn = ko.draw.activation(name)
    marks = [line.get_xydata().tolist() for line in drawn.figure.axes[0].lines if line.get_marker() == "s"]
    assert marks == [[[0, largest]]] and repr(drawn).endswith(f"largest slope {largest:.4f} at z = 0")
    assert f"{ko.WORDS['largest slope']} {largest:.4f}" in texts(drawn._repr_svg_())


def test_the_slope_of_relu_jumps_without_a_line_between():
    axes = en.draw.activation("relu").figure.axes[0]
    points = {tuple(line.get_xydata()[0]): line.get_markerfacecolor() for line in axes.lines if len(line.get_xdata()) == 1}
    assert points[0, 1] == "#ffffff" and points[0, 0] != "#ffffff"        # open: not taken; filled: relu'(0) = 0 here
    dashed = [line.get_ydata() for line in axes.lines if line.get_linestyle() == "--" and len(line.get_xdata()) > 2]
    assert [set(part) for part in dashed] == [{0.0}, {1.0}]


def test_the_curves_are_named():
    assert {"tanh(z)", "tanh′(z)"} <= set(texts(en.draw.activation("tanh")._repr_svg_()))
    assert {"σ(z)", "σ′(z)"} <= set(texts(en.draw.activation("sigmoid")._repr_svg_()))


@pytest.mark.parametrize("name", ["softmax", "Sigmoid", None])
def test_softmax_has_no_curve(name):
    with pytest.raises(ValueError, match="name: expected sigmoid, tanh, relu, identity, got .* softmax depends on every z"):
        en.draw.activation(name)
