"""A curve, its tangent and its chords."""

import pytest

from bpkit import en, ko
from tests.bpkit.drawings import picture, texts


def test_the_chords_join_points_of_the_curve_and_the_tangent_touches_it():
    lines = [line.get_xydata().tolist() for line in picture("tangent").figure.axes[0].lines]
    assert [[3, 45], [5, 125]] in lines and [[3, 45], [4, 80]] in lines
    (x, y), (other_x, other_y) = lines[1]
    assert y == pytest.approx(45 + 30 * (x - 3)) and other_y == pytest.approx(45 + 30 * (other_x - 3))


def test_each_slope_is_written_and_summed_up():
    drawn = ko.draw.tangent(lambda t: 5 * t * t, 3, 30, nudges=[2, 1])
    assert {"기울기 40", "기울기 35", "접선: 기울기 30"} <= set(texts(drawn._repr_svg_()))
    assert repr(drawn).splitlines() == ["at 3.0000: f = 45.0000, slope of the tangent 30.0000",
                                        "chord to 5.0000: slope 40.0000", "chord to 4.0000: slope 35.0000"]


@pytest.mark.parametrize("nudges", [[0], [-1], [1, 2, 3, 4]])
def test_other_nudges_are_refused(nudges):
    with pytest.raises(ValueError, match="nudges: expected one to three numbers above 0"):
        en.draw.tangent(lambda t: 5 * t * t, 3, 30, nudges=nudges)
