"""Data and pixels, there and back; and no line outside of its frame."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpkit.widgets.axes import Axes, ticks

BOX = (50, 10, 200, 100)
AXES = Axes(BOX, x=(0, 4), y=(-1, 1))
REVERSED = Axes(BOX, x=(-1, -16), y=(14, 0))
coordinate = st.integers(-40, 40).map(lambda n: n / 8)
path = st.lists(st.tuples(coordinate, coordinate), min_size=2, max_size=6)


def test_edges_of_the_data_are_edges_of_the_box():
    assert AXES.at(0, -1) == (50, 110) and AXES.at(4, 1) == (250, 10)
    assert REVERSED.at(-1, 14) == (50, 110) and REVERSED.at(-16, 0) == (250, 10)


@pytest.mark.parametrize("axes", [AXES, REVERSED])
@given(x=coordinate, y=coordinate)
def test_back_undoes_at(axes, x, y):
    np.testing.assert_allclose(axes.back(*axes.at(x, y)), (x, y), atol=1e-12)


@given(path)
def test_what_is_left_of_a_line_lies_inside_and_on_the_line(corners):
    def along(points):
        return np.concatenate([np.linspace(a, b, 400) for a, b in zip(points, points[1:])])

    kept = [along(run) for run in AXES.runs(corners)]
    dense = along(corners)
    inside = dense[(np.abs(dense[:, 0] - 2) < 2) & (np.abs(dense[:, 1]) < 1)]
    for point in np.concatenate(kept) if kept else []:
        assert -1e-9 <= point[0] <= 4 + 1e-9 and -1 - 1e-9 <= point[1] <= 1 + 1e-9
    for point in inside[::20]:
        assert min(np.min(np.hypot(*(run - point).T)) for run in kept) < 0.05


def test_a_line_inside_stays_one_piece_whether_of_tuples_or_of_lists():
    for points in ([(1, 0), (2, 0.5), (3, 0)], [[1, 0], [2, 0.5], [3, 0]]):
        assert AXES.runs(points) == [[(1, 0), (2, 0.5), (3, 0)]]
        assert AXES.line(points, "x").get("d") == "M100 60L150 35L200 60"


def test_a_line_that_leaves_and_comes_back_has_two_pieces():
    assert AXES.runs([(1, 0), (1, 2), (3, 2), (3, 0)]) == [[(1, 0), (1, 1)], [(3, 1), (3, 0)]]
    assert AXES.runs([(1, 2), (3, 2)]) == []


@given(low=st.floats(-1e3, 1e3), width=st.floats(1e-2, 1e3), most=st.integers(3, 9))
def test_ticks_are_round_few_and_inside(low, width, most):
    found = ticks(low, low + width, most=most)
    values = np.array(list(found))
    assert 1 <= len(values) <= most
    assert np.all((values >= low - 1e-6 * width) & (values <= low + width * (1 + 1e-6)))
    np.testing.assert_allclose([float(words) for words in found.values()], values, atol=1e-9)
    assert "-0" not in found.values()


def test_flat_axes_and_swapped_ends_are_refused():
    with pytest.raises(ValueError, match="axes: expected two different ends on each axis"):
        Axes(BOX, x=(1, 1), y=(0, 1))
    with pytest.raises(ValueError, match="ticks: expected low < high, got 2 and 1"):
        ticks(2, 1)
