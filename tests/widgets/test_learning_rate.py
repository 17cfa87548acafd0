"""The learning rate against the closed form: across a valley of curvature λ each step multiplies by 1 − ηλ."""

import sys

import numpy as np
import pytest

from bpkit.widgets.descents import descents, largest_curvature
from bpkit.widgets.learning_rate import learning_rate
from tests.notebooks.margin import close_calls, prints_recorded
from tests.notebooks.noise import Noise
from tests.widgets.plots import Read, data_of_pixel, hangul, numbers, points, untranslated

START, MINIMUM, CURVATURES = np.array([-2, 2.5]), np.array([2.0, 1]), np.array([1.0, 10])
RATES = (0.005, 0.02, 0.05, 0.1, 0.12, 0.15, 0.18, 0.19, 0.2, 0.205, 0.22)
SAID = {"zigzags": "converges in a zigzag"}
DOES = ("crawls", "crawls", "crawls", "converges", "converges", "zigzags", "zigzags", "zigzags", "bounces", "diverges", "diverges")
K = np.arange(31)


def samples():
    """Three samples of a neuron with two inputs; ½SSE is ½((w₁ − 2)² + 10 (w₂ − 1)²)."""
    return np.array([[1.0, 0], [0, 1], [0, 3]]), np.array([2.0, 1, 3])


def half_sse(w):
    X, y = samples()
    return 0.5 * ((X @ w - y) ** 2).sum()


def gradient(w):
    X, y = samples()
    return X.T @ (X @ w - y)


def widget(language="en", **changed):
    return learning_rate(**{"loss": half_sse, "gradient": gradient, "start": START, "rates": RATES, "minimum": MINIMUM,
                            "language": language} | changed)


def path(rate):
    return MINIMUM + (1 - rate * CURVATURES) ** K[:, None] * (START - MINIMUM)


def losses(rate):
    return 0.5 * (CURVATURES * (path(rate) - MINIMUM) ** 2).sum(axis=1)


@pytest.fixture(scope="module")
def read():
    return Read(widget())


def test_every_frame_says_losses_steps_and_the_border(read):
    border = 2 / CURVATURES.max()
    for number, (rate, does) in enumerate(zip(RATES, DOES, strict=True)):
        title, after, *arrival, of_border = read.says(number)
        assert title.startswith(f"η = {rate}: {SAID.get(does, does)}")
        L = losses(rate)
        assert numbers(after)[5:] == [f"{L[k]:.4f}" if L[k] < 1e4 else f"{L[k]:.0f}" for k in (0, 1, 10, 20, 30)]
        arrived = np.flatnonzero(L <= 0.01 * L[0])
        if does == "diverges":
            assert not arrival, "that it never comes near the minimum needs no sentence"
        else:
            assert numbers(arrival[0]) == (["1", str(arrived[0])] if arrived.size else ["30", "1"])
        assert numbers(of_border) == ["2", "10.00", f"{border:.4f}", f"{rate / border:.3f}"]


def test_words_follow_from_one_minus_rate_times_curvature():
    """With valleys on the axes, theory decides: beyond −1 it diverges, at −1 it bounces, and a negative factor turns."""
    for rate, does in zip(RATES, DOES):
        factor = (1 - rate * CURVATURES)[1]
        theory = ("diverges" if round(factor, 9) < -1 else "bounces" if round(factor, 9) == -1
                  else "zigzags" if factor <= -0.5 else "smooth")
        assert does == theory or theory == "smooth" and does in ("crawls", "converges")


def test_a_turned_valley_has_the_same_words():
    turn = np.array([[0.8, -0.6], [0.6, 0.8]])
    hessian = turn @ np.diag(CURVATURES) @ turn.T
    start = MINIMUM + turn @ (START - MINIMUM)
    found = descents(lambda w: 0.5 * (w - MINIMUM) @ hessian @ (w - MINIMUM), lambda w: hessian @ (w - MINIMUM), start, RATES,
                     MINIMUM, 60)
    assert [walk.does for walk in found if walk.rate > 0.14] == [does for rate, does in zip(RATES, DOES) if rate > 0.14]
    assert largest_curvature(lambda w: hessian @ (w - MINIMUM), MINIMUM) == pytest.approx(10)


def scales(read):
    """From pixels to w₁, to w₂, to steps and to the loss: read off the labels."""
    labels = [(float(label["x"]), float(label["y"]), label.get_text()) for label in read.shared.select("text.bp-small")]
    plain = [(x, y, float(words)) for x, y, words in labels if words.lstrip("-").replace(".", "").isdigit()]
    return (data_of_pixel({x: value for x, y, value in plain if x > 44 and y < 300}),
            data_of_pixel({y - 4: value for x, y, value in plain if x < 44 and y < 300}),
            data_of_pixel({x: value for x, y, value in plain if x > 44 and y > 300}),
            data_of_pixel({y - 4: value for x, y, value in plain if x < 44 and y > 300}))


def test_both_weights_have_one_scale_and_the_marks_stand_where_they_should(read):
    w1, w2, _, _ = scales(read)
    assert w1(1) - w1(0) == pytest.approx(w2(0) - w2(1), rel=1e-2), "else the gradient would not stand upright on the rings"
    circle = read.shared.select_one("circle.bp-start")
    np.testing.assert_allclose([w1(float(circle["cx"])), w2(float(circle["cy"]))], START, atol=0.01)
    for stroke in points(read.shared.select_one("path.bp-cross")["d"]):
        middle = stroke.mean(axis=0)
        np.testing.assert_allclose([w1(middle[0]), w2(middle[1])], MINIMUM, atol=0.01)


def test_along_a_ring_the_loss_is_the_same_and_rings_rise_outwards(read):
    w1, w2, _, _ = scales(read)
    levels = []
    for ring in points(read.shared.select_one("path.bp-level")["d"]):
        L = 0.5 * (CURVATURES * (np.stack([w1(ring[:, 0]), w2(ring[:, 1])], axis=1) - MINIMUM) ** 2).sum(axis=1)
        assert np.ptp(L) < 0.06 + 0.04 * L.mean()
        levels.append(L.mean())
    assert len(levels) >= 6 and np.all(np.diff(levels) > -0.1) and levels[0] < 0.05 * losses(0.1)[0] < levels[-1]


def test_paths_and_losses_are_drawn_as_computed_until_they_leave(read):
    w1, w2, steps, loss = scales(read)
    for rate, frame in zip(RATES, read.frames):
        wanted = path(rate)
        drawn = points(frame.select_one("path.bp-path")["d"])
        assert len(drawn) == 1
        found = np.stack([w1(drawn[0][:, 0]), w2(drawn[0][:, 1])], axis=1)
        outside = np.flatnonzero((np.abs(wanted - MINIMUM) > [5.0, 256 / 330 * 5]).any(axis=1))
        until = outside[0] if outside.size else 31
        np.testing.assert_allclose(found[:until], wanted[:until], atol=0.01)
        words = [text.get_text() for text in frame.select("text")]
        assert words == ([f"leaves at step {until}"] if outside.size else [])
        assert len(frame.select("path.bp-path")) == (2 if outside.size else 1)      # the second is the arrow
        if outside.size:
            assert len(found) == until + 1 and abs(found[-1] - MINIMUM)[1] == pytest.approx(256 / 330 * 5, abs=0.02)
            (arrow,) = points(frame.select("path.bp-path")[1]["d"])
            np.testing.assert_allclose(arrow[1], drawn[0][-1])
        (curve,) = points(frame.select_one("path.bp-line")["d"])
        inside = np.flatnonzero(losses(rate) > 1.25 * 19.25)
        last = inside[0] if inside.size else 31
        np.testing.assert_allclose(steps(curve[:last, 0]), K[:last], atol=0.01)
        np.testing.assert_allclose(loss(curve[:last, 1]), losses(rate)[:last], atol=0.03)


def test_both_languages_have_the_same_numbers(read):
    korean = Read(widget("ko"))
    assert repr(widget()) == repr(widget("ko"))
    assert not hangul(read.html) and hangul(korean.html) and not untranslated(sys.modules[learning_rate.__module__])
    for one, other in zip(read.frames, korean.frames, strict=True):
        assert sorted(numbers(one.get_text(" "))) == sorted(numbers(other.get_text(" ")))
    assert max(len(page.html.encode()) for page in (read, korean)) < 30_000
    for rate, does, line in zip(RATES, DOES, repr(widget()).splitlines()[1:], strict=True):
        assert line.startswith(f"η = {rate} ") and does in line and f"L10 {losses(rate)[10]:.4f}" in line


def test_no_printed_digit_hangs_by_a_thread():
    with prints_recorded() as prints:
        first = widget()._content()
    assert len(prints) > 100 and not list(close_calls(prints))
    with Noise(3).everywhere():
        from bpkit.widgets.learning_rate import learning_rate as noisy
        product = sys.modules["builtins"].__noisy_matmul__
        X, y = samples()
        again = noisy(lambda w: 0.5 * ((product(X, w) - y) ** 2).sum(), lambda w: product(X.T, product(X, w) - y), START, RATES,
                      minimum=MINIMUM, language="en")
        assert again._content() == first


def test_a_path_that_runs_far_away_is_told_in_few_digits():
    far = widget(rates=[0.3])
    assert numbers(Read(far).says(0)[1])[-1] == "1e9" and losses(0.3)[-1] > 1e9


def test_bad_arguments_are_refused(monkeypatch):
    for name in ("start", "minimum"):
        with pytest.raises(ValueError, match=rf"{name}: expected shape \(2,\), got shape \(3,\)"):
            widget(**{name: [1, 2, 3]})
    with pytest.raises(ValueError, match=r"gradient\(w\): expected shape \(2,\), got shape \(\)"):
        widget(gradient=half_sse)
    with pytest.raises(ValueError, match=r"minimum: expected a point where the gradient is 0, got \[ *-1"):
        widget(minimum=[1, 1])
    with pytest.raises(ValueError, match="start: expected a loss above that of the minimum"):
        widget(start=MINIMUM)
    for rates in ([0.2, 0.1], [0.0, 0.1], [-0.1]):
        with pytest.raises(ValueError, match="rates: expected positive learning rates in rising order, got .* Sort them"):
            widget(rates=rates)
    with pytest.raises(ValueError, match="steps: expected a whole number, 10 or more, got 3"):
        widget(steps=3)
    with pytest.raises(ValueError, match="minimum: expected a loss that curves upwards there"):
        largest_curvature(lambda w: -w, MINIMUM)
    monkeypatch.setitem(sys.modules, "contourpy", None)
    with pytest.raises(ModuleNotFoundError, match="contourpy.*pip install matplotlib"):
        widget()
