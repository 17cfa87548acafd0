"""Planes and lines: where a network and its neurons change sides."""

import numpy as np
import pytest

import bpkit
from bpkit import en, ko
from bpkit.draw.lines import _line
from tests.bpkit.drawings import calls, picture, texts

X, Y = bpkit.data.xor()
CLOUD = np.random.RandomState(0).normal([160, 0.3], [9, 0.05], (40, 2))
SIDES = (CLOUD[:, :1] > 160).astype(float)
LINEAR = [bpkit.dense([[2.0], [0]], [-320])]           # 0.5 at x₁ = 160


def network():
    return calls()["decision_plane"][0][0]


def test_the_plane_is_labelled_with_the_networks_outputs():
    drawn = picture("decision_plane")
    outputs = [bpkit.rounded(p) for p in bpkit.forward(*calls()["decision_plane"][0][:2]).A[-1].ravel()]
    assert set(outputs) <= set(texts(drawn._repr_svg_()))
    assert [line.split()[-1] for line in drawn.summary.splitlines()[:4]] == outputs
    assert drawn.summary.endswith("line at output 0.5: yes")


def test_a_plane_refuses_targets_that_are_not_a_column():
    with pytest.raises(ValueError, match=r"y: expected shape \(4, 1\), got shape \(4,\)"):
        en.draw.decision_plane(network(), X, Y.ravel())


def test_a_plane_without_a_line_says_so():
    flat = ko.draw.decision_plane([bpkit.dense([[0.0], [0]], [0])], X, Y)
    assert flat.summary.endswith("line at output 0.5: no")
    assert ko.WORDS["no line"] in texts(flat._repr_svg_())


def test_a_plane_on_one_side_does_not_claim_that_it_is_flat():
    drawn = ko.draw.decision_plane([bpkit.dense([[1.0], [1]], [9])], X, Y)
    assert ko.WORDS["one side"] in texts(drawn._repr_svg_()) and repr(drawn).endswith("no")


def test_a_plane_of_many_samples_fits_them_and_counts_those_on_their_side():
    drawn = en.draw.decision_plane(LINEAR, CLOUD, SIDES)
    axes = drawn.figure.axes[0]
    assert axes.get_xlim()[0] < CLOUD[:, 0].min() and axes.get_ylim()[1] > CLOUD[:, 1].max()
    line = axes.collections[0].get_paths()[0].vertices
    np.testing.assert_allclose(line[:, 0], 160, atol=0.5)
    assert repr(drawn).startswith(f"40 samples, {int(SIDES.sum())} of target 1, 40 on the right side")
    filled = [line.get_xdata()[0] for line in axes.lines if line.get_fillstyle() == "full"]
    np.testing.assert_allclose(sorted(filled), sorted(CLOUD[SIDES[:, 0] == 1, 0]))


def test_the_hatched_side_is_the_one_above_one_half():
    drawn = ko.draw.decision_plane(LINEAR, CLOUD, SIDES, shade=True)
    hatched = next(c for c in drawn.figure.axes[0].collections if getattr(c, "hatches", None) == ["///"])
    region = np.concatenate([path.vertices for path in hatched.get_paths()])
    assert region[:, 0].min() == pytest.approx(160, abs=0.5) and region[:, 0].max() == drawn.figure.axes[0].get_xlim()[1]
    assert ko.WORDS["above 0.5"] in texts(drawn._repr_svg_()) and "<pattern" in drawn._repr_svg_()


def ends_and_teeth(drawn):
    lines = [line.get_xydata() for line in drawn.figure.axes[0].lines if len(line.get_xdata()) > 1]
    return list(zip(lines[0::2], lines[1::2]))


@pytest.mark.parametrize("layer, samples, targets", [
    (bpkit.dense([[4.0, -4, 1], [4, -4, -3]], [-2, 6, 0.5]), X, Y),
    (bpkit.dense([[0.3, -0.1], [20.0, 9]], [-54.0, 13.5], "tanh"), CLOUD, SIDES),
])
def test_neurons_say_z_is_zero_on_their_lines_and_grows_along_their_teeth(layer, samples, targets):
    drawn = en.draw.decision_lines(layer, samples, targets)
    found = ends_and_teeth(drawn)
    assert len(found) == layer.W.shape[1]
    for n, (ends, teeth) in enumerate(found):
        z = [x1 * layer.W[0, n] + x2 * layer.W[1, n] + layer.b[n] for x1, x2 in ends]
        np.testing.assert_allclose(z, 0, atol=1e-9)
        tips = teeth[1::3]
        assert ((tips @ layer.W[:, n] + layer.b[n]) > 0).all()
    answers = (samples @ layer.W + layer.b > 0).sum(axis=0)
    assert [int(line.split("z > 0 for ")[1].split()[0]) for line in repr(drawn).splitlines()] == answers.tolist()


def test_the_label_of_a_neuron_stands_on_its_side_and_covers_no_sample():
    layer = network()[0]
    drawn = ko.draw.decision_lines(layer, X, Y)
    for n, text in enumerate(drawn.figure.axes[0].texts):
        assert text.get_text() == f"뉴런 {n + 1}: ≥ 0.5"
        assert text.xy @ layer.W[:, n] + layer.b[n] > 0
        assert np.abs((X - text.xy) / [0.4, 0.14]).max(axis=1).min() > 1


def test_neurons_without_a_line_are_named():
    drawn = ko.draw.decision_lines(bpkit.dense([[1, 1, 1e-17], [1, 1, 0]], [-0.5, 9, 1e-17]), X, Y)
    assert f"{ko.WORDS['no line here']}: 뉴런 2, 뉴런 3" in texts(drawn._repr_svg_())
    assert repr(drawn).splitlines()[1:] == [
        "neuron 2: w = [1.0000 1.0000], b = 9.0000, z > 0 for 4 of 4 samples; no line here",
        "neuron 3: w = [0.0000 0.0000], b = 0.0000, z > 0 for 0 of 4 samples, on the line 4; no line here"]


def test_weights_of_noise_have_no_line_though_noise_would_put_one_somewhere():
    assert _line(np.array([1e-17, 0]), -0.5e-17, np.zeros(2), np.ones(2)) is None
    assert _line(np.array([1e-3, 0]), -0.5e-3, np.zeros(2), np.ones(2)).points[:, 0] == pytest.approx(0.5)


def test_lines_refuse_networks_and_softmax():
    with pytest.raises(TypeError, match=r"layer: expected one dense layer, got list. Pass network\[0\]"):
        en.draw.decision_lines(network(), X, Y)
    with pytest.raises(ValueError, match="got softmax. Pass a hidden layer"):
        en.draw.decision_lines(bpkit.dense(np.eye(2), [0, 0], "softmax"), X, Y)
    with pytest.raises(ValueError, match=r"layer.W: expected shape \(2, 1\), got shape \(3, 1\)"):
        en.draw.decision_lines(bpkit.dense(np.ones((3, 1)), [0]), X, Y)
