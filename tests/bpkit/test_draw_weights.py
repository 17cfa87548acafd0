"""The squares of a picture of weights: area for size, filled for positive, hollow for negative."""

import numpy as np
import pytest
from matplotlib.patches import PathPatch

from bpkit import en, ko
from tests.bpkit.drawings import calls, picture, texts


def squares(drawn):
    """{(column, row) of the whole picture: signed share of a cell's area}, read from the drawn paths."""
    frames, positive, negative = [patch for patch in drawn.figure.axes[0].patches if isinstance(patch, PathPatch)]
    assert positive.get_edgecolor()[3] == 0 and negative.get_facecolor()[3] == 0, "filled, and hollow"
    found = {}
    for patch, sign in ((positive, 1), (negative, -1)):
        for corners in patch.get_path().vertices.reshape(-1, 5, 2):
            side = corners[2] - corners[0]
            assert side[0] == pytest.approx(side[1])
            found[tuple(np.round((corners[0] + corners[2]) / 2 - 0.5, 6))] = sign * side[0] * side[1] / 0.92 ** 2
    return found


def test_each_weight_is_a_square_at_its_pixel():
    W = calls()["weight_images"][0][0]
    found = squares(picture("weight_images"))
    scale = max(abs(w) for w in W.ravel())
    seen = 0
    for neuron in range(10):
        for pixel in range(64):
            place = (neuron % 5 * 9 + pixel % 8, round(neuron // 5 * 10.2 + pixel // 8, 6))
            share = W[pixel, neuron] / scale
            if place in found:
                assert found[place] == pytest.approx(share, abs=1e-9)
                seen += 1
            else:
                assert abs(share) < 0.0122
    assert seen == len(found) > 600


def test_images_need_not_be_square():
    found = squares(en.draw.weight_images([[1.0], [-0.5], [0.25], [0], [0.5], [1]], shape=(2, 3)))
    assert found == pytest.approx({(0, 0): 1, (1, 0): -0.5, (2, 0): 0.25, (1, 1): 0.5, (2, 1): 1})


def test_the_key_and_each_neuron_are_written():
    words = texts(picture("weight_images", "ko")._repr_svg_())
    assert {f"뉴런 {n}" for n in range(1, 11)} <= set(words)
    assert any(word.startswith("■ 양수 · □ 음수 · ") and word.endswith("3.0461") for word in words)
    assert "neuron 1: from -2.5530 to 2.0113, 26 positive" in repr(picture("weight_images"))


def test_weights_of_zero_are_drawn_as_nothing():
    assert repr(ko.draw.weight_images(np.zeros((4, 1)), shape=(2, 2))).startswith("1 images of 2 × 2, largest |w| 0.0000")


@pytest.mark.parametrize("shape", [(63, 2), (64, 31)])
def test_weights_refuse_what_is_not_an_image(shape):
    with pytest.raises(ValueError, match=r"W: expected 8 · 8 = 64 rows .* Pass shape=, W.T, or fewer columns"):
        en.draw.weight_images(np.ones(shape))
