"""Loss curves pass through the recorded losses, and are named at their ends."""

import re

import numpy as np
import pytest

import bpkit
from bpkit import en, ko
from bpkit.draw.styles import brief, power_of_ten, spread
from tests.bpkit.drawings import calls, picture, texts


def test_a_loss_curve_passes_through_the_recorded_losses():
    drawn = picture("loss_curve")
    np.testing.assert_array_equal(drawn.figure.axes[0].lines[0].get_xydata(), np.stack(calls()["loss_curve"][0][0], axis=1))
    assert drawn.summary == "3 losses: epoch 0 0.5000, lowest 0.1250, epoch 100 0.1250"


def curve(drawn, n):
    """The n-th line with more than one point."""
    return [line for line in drawn.figure.axes[0].lines if len(line.get_xdata()) > 1][n]


def test_each_curve_passes_through_its_losses():
    drawn = picture("loss_curves")
    top = drawn.figure.axes[0].get_ylim()[1]
    for n, rate in enumerate((0.01, 0.1, 0.5, 1.1)):
        expected = [(1 - 2 * rate) ** (2 * k) for k in range(21)]         # x², where x shrinks by 1 − 2η a step
        shown = curve(drawn, n).get_ydata()
        inside = np.array(expected) <= top
        np.testing.assert_allclose(shown[inside], np.array(expected)[inside], atol=1e-12)
        assert (shown[~inside] > top).all() and inside.all() == (rate < 1)
    assert "η = 0.1: 21 losses, epoch 0 1.0000, lowest 1.3e-4, epoch 20 1.3e-4" in repr(drawn)      # 0.8⁴⁰ = 1.33e-4


def test_each_curve_is_named_in_its_own_colour():
    drawn = picture("loss_curves")
    named = {text.get_text(): text.get_color() for text in drawn.figure.axes[0].texts}
    assert named == {label: curve(drawn, n).get_color() for n, label in enumerate(calls()["loss_curves"][0][0])}
    heights = sorted(text.get_position()[1] for text in drawn.figure.axes[0].texts[:3])
    assert np.diff(heights).min() > 0.089, "labels lie on each other"


def test_a_loss_that_leaves_the_picture_is_named_where_it_does():
    losses = 0.5 * 36.0 ** np.arange(20)                                  # up to 2e29
    drawn = ko.draw.loss_curves({"η = 3": bpkit.History(np.arange(20), losses), "η = 0.3": calls()["loss_curve"][0][0]})
    low, top = drawn.figure.axes[0].get_ylim()
    assert low == 0 and 1 < top < 2
    gone = next(text for text in drawn.figure.axes[0].texts if text.get_text() == "η = 3")
    assert gone.xy == pytest.approx(((top - 0.5) / (18 - 0.5), top))      # on the line from (0, 0.5) to (1, 18)
    assert "epoch 19 1.9e29" in repr(drawn)
    numbers = [abs(float(n)) for pair in re.findall(r"[LM] (\S+) (\S+)", drawn._repr_svg_()) for n in pair]
    assert max(numbers) < 5000, "no renderer draws to 1e29"


def test_a_logarithmic_axis_shows_all_and_keeps_zero_at_its_foot():
    drawn = ko.draw.loss_curves(*calls()["loss_curves"][0], log=True)
    axes = drawn.figure.axes[0]
    assert axes.get_yscale() == "log" and axes.get_ylabel() == ko.WORDS["loss, log scale"]
    assert axes.get_ylim()[1] > 1.2 ** 40 and curve(drawn, 2).get_ydata()[-1] == axes.get_ylim()[0]
    assert "1e-4" in texts(drawn._repr_svg_())


def test_loss_curves_refuse_what_is_not_a_history():
    history = calls()["loss_curve"][0][0]
    with pytest.raises(TypeError, match=r'histories: expected a dictionary such as \{"A"'):
        en.draw.loss_curves(history)
    with pytest.raises(TypeError, match="expected a bpkit.History for 'a', got list"):
        en.draw.loss_curves({"a": [1, 2]})
    with pytest.raises(ValueError, match="expected 1 to 6 lines, got 7"):
        en.draw.loss_curves(dict.fromkeys("abcdefg", history))
    with pytest.raises(ValueError, match=r"loss of 'a': expected shape \(3,\)"):
        en.draw.loss_curves({"a": history._replace(loss=np.ones(2))})
    with pytest.raises(ValueError, match="expected a positive loss for log=True"):
        en.draw.loss_curves({"a": history._replace(loss=np.zeros(3))}, log=True)


@pytest.mark.parametrize("places", [[], [0.3], [0, 0, 0], [1, 0, 5], [0.2, 0.25, 0.9, 0.91]])
def test_spread_keeps_order_and_distance_and_stays_near(places):
    result = spread(places, 0.1)
    order = np.argsort(places, kind="stable")
    assert (np.diff(result[order]) >= 0.1 - 1e-12).all()
    assert abs(sum(result) - sum(places)) < 1e-12, "labels move apart, not away"


@pytest.mark.parametrize("number, text", [(99999.9, "99999.9000"), (1e5, "1.0e5"), (9.97e29, "1.0e30"), (-4.5e-4, "-4.5e-4")])
def test_brief(number, text):
    assert brief(number) == text


def test_powers_of_ten_read_as_in_code():
    assert [power_of_ten(x) for x in (0.011, 1e-3, 3.0, 4.0, 1e30)] == ["0.01", "1e-3", "1", "10", "1e30"]
