"""The steps of a descent lie on the curve of its loss, and what leaves the picture is cut."""

import numpy as np
import pytest

from bpkit import en
from tests.bpkit.drawings import picture, texts, valley


def test_the_points_lie_on_the_curve():
    drawn = picture("valley_steps")
    curve, *paths = drawn.figure.axes[0].lines
    for line in (curve, *paths):
        np.testing.assert_allclose(line.get_ydata(), valley(np.array(line.get_xdata())))
    assert {"η = 0.1", "η = 0.6", "loss"} <= set(texts(drawn._repr_svg_()))
    assert repr(drawn) == ("η = 0.1: w = 5.0000, 3.8000, 3.0800; f from 18.0000 to 2.3328; 0 points outside of the picture\n"
                           "η = 0.6: w = 5.0000, -2.2000, 7.8800; f from 18.0000 to 69.1488; 0 points outside of the picture")


def test_arrows_lead_from_step_to_step():
    axes = en.draw.valley_steps(valley, {"η = 0.6": [5.0, -2.2, 7.88, -6.232]}, frame=(-4, 8)).figure.axes[0]
    arrows = [(text.xyann[0], text.xy[0]) for text in axes.texts if text.arrow_patch]
    assert arrows == [(5.0, -2.2), (-2.2, 7.88)], "the last one would end outside"


@pytest.mark.parametrize("arguments, frame, error", [
    ((4.0, {"a": [1.0]}), (0, 1), TypeError), ((valley, [1.0, 2.0]), (0, 1), TypeError), ((valley, {"a": [1.0]}), (1, 0), ValueError),
    ((valley, {"a": [[1.0]]}), (0, 1), ValueError),
])
def test_what_does_not_fit_is_an_error(arguments, frame, error):
    with pytest.raises(error):
        en.draw.valley_steps(*arguments, frame=frame)
