"""The plane of several classes: whose output is the largest, where the regions meet, and which samples lie in the wrong one."""

import re

import numpy as np
import pytest

import bpkit
from bpkit import en, ko
from bpkit.draw.class_plane import HATCHES
from bpkit.draw.styles import STYLES
from tests.bpkit.drawings import calls, picture, texts

NETWORK, X, TARGET = calls()["class_plane"][0]
TRUTH = TARGET.argmax(axis=1)


def scores(points):
    """What the network of the example computes before softmax, which keeps their order."""
    x1, x2 = points.T
    return np.stack([4 * x2 - 0.3, 0.2 - 3 * x1 - 2 * x2, 3 * x1 - 2 * x2 + 0.1], axis=1)


def hatched(drawn):
    return {c.hatches[0]: np.concatenate([path.vertices for path in c.get_paths()])
            for c in drawn.figure.axes[0].collections if getattr(c, "hatches", [None])[0]}


def borders(drawn):
    return np.concatenate([path.vertices for c in drawn.figure.axes[0].collections
                           if hasattr(c, "levels") and not c.filled for path in c.get_paths()])


def test_on_a_border_the_two_largest_scores_are_equal_and_each_pair_of_classes_has_one():
    points = borders(picture("class_plane"))
    first, second = np.sort(scores(points), axis=1)[:, :0:-1].T
    assert np.quantile(first - second, 0.95) < 0.02 and (first - second).max() < 0.2       # a grid rounds the corner where three meet
    assert {tuple(sorted(pair)) for pair in np.argsort(scores(points), axis=1)[:, 1:].tolist()} == {(0, 1), (0, 2), (1, 2)}


def test_each_class_has_its_own_hatching_where_its_score_is_the_largest():
    regions = hatched(picture("class_plane"))
    assert list(regions) == list(HATCHES[1:3])
    for k, points in enumerate(regions.values(), start=1):
        z = scores(points)
        assert (z[:, k] > np.delete(z, k, axis=1).max(axis=1) - 0.2).all()
    assert len(set(HATCHES)) == len(HATCHES) == len(STYLES)


def test_samples_have_the_mark_of_their_own_class_and_rings_where_another_is_the_largest():
    axes = picture("class_plane").figure.axes[0]
    for k, line in enumerate(axes.lines):
        np.testing.assert_allclose(line.get_xydata(), X[TRUTH == k])
    assert len({line.get_marker() for line in axes.lines}) == 3
    rings = axes.collections[-1].get_offsets()
    np.testing.assert_allclose(rings, X[scores(X).argmax(axis=1) != TRUTH])
    assert len(rings) == 4


def test_the_summary_counts_and_shows_probabilities():
    lines = repr(picture("class_plane")).splitlines()
    taken, p = scores(X).argmax(axis=1), np.exp(scores(X)) / np.exp(scores(X)).sum(axis=1, keepdims=True)
    assert lines[0] == f"40 samples, {(taken != TRUTH).sum()} of them in the region of another class"
    for k, line in enumerate(lines[1:4]):
        mine = TRUTH == k
        assert line == (f"class {k}: {mine.sum()} samples, {(mine & (taken == k)).sum()} in their region, "
                        f"the first with p = {bpkit.rounded(p[mine][0])}")
    wrong = [n for n in range(40) if taken[n] != TRUTH[n]][:3]
    assert lines[4:7] == [f"x = {bpkit.rounded(X[n])}: class {TRUTH[n]}, taken for {taken[n]}, p = {bpkit.rounded(p[n])}" for n in wrong]
    assert lines[7:] == ["borders: yes"]


def test_classes_and_rings_are_named_in_the_readers_language():
    assert {"클래스 0", "클래스 1", "클래스 2", "틀린 예측"} <= set(texts(picture("class_plane", "ko")._repr_svg_()))
    right = en.draw.class_plane(NETWORK, X, np.eye(3)[scores(X).argmax(axis=1)])
    assert en.WORDS["wrong class"] not in texts(right._repr_svg_()) and repr(right).startswith("40 samples, 0 of them")


@pytest.mark.parametrize("network", [
    [bpkit.dense(np.zeros((2, 3)), [0, 0, 0], "softmax")], [bpkit.dense(np.zeros((2, 3)), [0, 0, 9], "softmax")]])
def test_without_a_border_the_picture_says_so(network):
    drawn = ko.draw.class_plane(network, X, TARGET)
    assert repr(drawn).endswith("borders: no") and ko.WORDS["no border"] in texts(drawn._repr_svg_())
    assert not hatched(drawn)


def test_two_classes_have_one_border_and_six_are_told_apart():
    two = en.draw.class_plane([bpkit.dense([[1.0, -1], [0, 0]], [0, 0], "softmax")], X, np.eye(2)[TRUTH % 2])
    np.testing.assert_allclose(borders(two)[:, 0], 0, atol=1e-4)
    angles = np.arange(6) * np.pi / 3
    star = [bpkit.dense([np.cos(angles), np.sin(angles)], np.zeros(6), "identity")]
    six = en.draw.class_plane(star, X, np.eye(6)[np.arange(40) % 6])
    assert list(hatched(six)) == list(HATCHES[1:]) and len({line.get_marker() for line in six.figure.axes[0].lines}) == 6
    around = np.arctan2(*borders(six).T[::-1]) / (np.pi / 3)
    far = np.hypot(*borders(six).T) > 0.2
    np.testing.assert_allclose(np.abs(around[far] - np.floor(around[far]) - 0.5), 0, atol=0.06)
    assert len(set(np.floor(around[far]).tolist())) == 6


def test_class_plane_refuses_what_is_not_one_hot_and_what_does_not_fit():
    with pytest.raises(ValueError, match=r"target: expected one-hot rows, .* got a row \[0.5000 0.5000 0.0000\]. .*np.eye\(classes\)\[k\]"):
        en.draw.class_plane(NETWORK, X, np.tile([0.5, 0.5, 0], (40, 1)))
    with pytest.raises(ValueError, match=r"target: expected 2 to 6 classes, a column each, got shape \(40, 1\). .*decision_plane"):
        en.draw.class_plane(NETWORK, X, TRUTH[:, None])
    with pytest.raises(ValueError, match=r"target: expected shape \(40, 3\), got shape \(40, 4\)"):
        en.draw.class_plane(NETWORK, X, np.eye(4)[TRUTH])
    with pytest.raises(ValueError, match=re.escape("X: expected shape (40, 2), got shape (40, 3)")):
        en.draw.class_plane(NETWORK, np.ones((40, 3)), TARGET)
