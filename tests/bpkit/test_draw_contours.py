"""Contours join points of equal height, and arrows lead from step to step."""

import numpy as np
import pytest

from bpkit import en, ko
from tests.bpkit.drawings import bowl, calls, picture, texts, way


def drawn_path(axes, n=0):
    """The n-th path as it is drawn: the points of its pieces, between gaps."""
    lines = [line.get_xydata() for line in axes.lines if line.get_linestyle() != "None"]
    pieces = np.split(lines[n], np.flatnonzero(np.isnan(lines[n][:, 0])))
    return [piece[~np.isnan(piece[:, 0])] for piece in pieces if not np.isnan(piece).all()]


def test_contours_join_points_of_equal_height():
    drawn = picture("contour_steps")
    contours = drawn.figure.axes[0].collections[0]
    assert len(contours.levels) == 9 and (np.diff(contours.levels) > 0).all()
    for level, path in zip(contours.levels, contours.get_paths()):
        heights = [0.5 * x * x + 2 * y * y for x, y in path.vertices]
        np.testing.assert_allclose(heights, level, atol=0.02)


def test_the_path_is_drawn_step_by_step_with_arrows_forward():
    drawn = en.draw.contour_steps(bowl, way(0.3))
    expected = [(3 * 0.7 ** k, 1.5 * (-0.2) ** k) for k in range(13)]            # each coordinate shrinks by 1 − ηλ
    [path] = drawn_path(drawn.figure.axes[0])          # in one piece: else the dashes would begin anew with every step
    np.testing.assert_allclose(path, expected, atol=1e-12)
    arrows = [text for text in drawn.figure.axes[0].texts if text.arrow_patch]
    assert len(arrows) >= 3
    for k, arrow in enumerate(arrows[:3]):
        np.testing.assert_allclose([arrow.xyann, arrow.xy], [expected[k], expected[k + 1]], atol=1e-12)
    assert repr(drawn) == ("12 steps from [3.0000 1.5000], f = 9.0000, to [0.0415 0.0000], f = 8.6e-4; "
                           "0 points outside of the picture")
    assert {"f = 9.0000", "f = 8.6e-4"} <= set(texts(drawn._repr_svg_()))


def test_both_axes_have_one_scale():
    for path in (way(0.3), way(0.05) * [1, 10]):
        axes = en.draw.contour_steps(bowl, path).figure.axes[0]
        scale = axes.transData.transform([[0, 0], [1, 0], [0, 1]])
        assert scale[1, 0] - scale[0, 0] == pytest.approx(scale[2, 1] - scale[0, 1], rel=1e-3)


def test_a_path_that_diverges_is_cut_at_the_edge():
    path = way(0.55)                                                             # x₂ grows by −1.2 a step
    drawn = en.draw.contour_steps(bowl, {"η = 0.55": path})
    axes = drawn.figure.axes[0]
    pieces = np.concatenate(drawn_path(axes))
    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    assert (pieces >= np.array([left, low]) - 1e-9).all() and (pieces <= np.array([right, high]) + 1e-9).all()
    outside = sum(not (left <= x <= right and low <= y <= high) for x, y in path)
    assert outside > 5 and repr(drawn).endswith(f"{outside} points outside of the picture")
    arrows = [text.xy for text in axes.texts if text.arrow_patch]
    assert any(np.isclose([*xy, *xy], [left, low, right, high]).any() for xy in arrows), "an arrow ends at the edge"


def test_a_frame_can_be_given():
    axes = en.draw.contour_steps(bowl, way(0.3), frame=((-1, 4), (-2, 2))).figure.axes[0]
    assert axes.get_xlim() == (-1, 4) and axes.get_ylim() == (-2, 2)


def test_a_flat_function_has_no_contours():
    assert not en.draw.contour_steps(lambda x: 2.0, way(0.3)).figure.axes[0].collections


def test_several_paths_have_a_key():
    assert {"η = 0.05:  f = 9.0000 → 1.3352", "η = 0.22:  f = 9.0000 → 0.0116"} <= set(
        texts(picture("contour_steps")._repr_svg_()))


def test_a_path_may_be_labelled_by_its_start_and_f_has_the_letter_of_the_text():
    start = (-3, 1.5)
    for edition, word in ((en, "start"), (ko, "출발점")):
        drawn = edition.draw.contour_steps(bowl, {start: way(0.3, start), "other": way(0.05)}, letter="L")
        shown = set(texts(drawn._repr_svg_()))
        assert {f"{word} (−3, 1.5):  L = 9.0000 → 8.6e-4", "other:  L = 9.0000 → 1.3352"} <= shown
        assert repr(drawn).startswith("start (-3, 1.5): 12 steps from [-3.0000  1.5000], L = 9.0000, to"), "in print equal in both editions"


def test_contours_refuse_what_does_not_fit():
    path = calls()["contour_steps"][0][1]["η = 0.05"]
    with pytest.raises(TypeError, match="f: expected a function, got ndarray"):
        en.draw.contour_steps(path, path)
    with pytest.raises(ValueError, match=r"f: expected a function that returns one number for x of shape \(2,\)"):
        en.draw.contour_steps(lambda x: x, path)
    with pytest.raises(ValueError, match=r"path: expected shape \(13, 2\), got shape \(13, 1\)"):
        en.draw.contour_steps(bowl, path[:, :1])
    with pytest.raises(ValueError, match="Put the smaller one first"):
        en.draw.contour_steps(bowl, path, frame=((1, 0), (0, 1)))


def test_the_axes_can_be_named():
    axes = en.draw.contour_steps(bowl, way(0.3), names=("$w_1$", "$w_2$")).figure.axes[0]
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("$w_1$", "$w_2$")
