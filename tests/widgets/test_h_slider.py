"""The slider of h against formulas worked out by hand: for x³ − 3x the error of the formula is 3xh + h², ±h²."""

import math
import sys
from fractions import Fraction

import numpy as np
import pytest

from bpkit.widgets.h_slider import h_slider
from bpkit.widgets.slopes import exactly, floats_around
from tests.notebooks.margin import close_calls, prints_recorded
from tests.notebooks.noise import Noise
from tests.widgets.plots import Read, data_of_pixel, hangul, numbers, points, untranslated

X = 1.2
METHODS = ("forward", "central", "complex", "float32")
SLOPE = 3 * Fraction(X) ** 2 - 3


def cubic(x):
    return x * x * x - 3 * x


def cubic_slope(x):
    return 3 * x * x - 3


def widget(language="en", **changed):
    return h_slider(**{"f": cubic, "derivative": cubic_slope, "x": X, "methods": METHODS, "language": language} | changed)


def measured(method, h):
    """The measured slope, with nothing but NumPy."""
    x, narrow = np.float64(X), np.float32
    if method == "forward":
        return float((cubic(x + h) - cubic(x)) / h)
    if method == "complex":
        return (complex(X, h) ** 2 * complex(X, h) - 3 * complex(X, h)).imag / h
    above, below = (cubic(x + h), cubic(x - h)) if method == "central" else (
        float(cubic(np.array([side], narrow))[0]) for side in (X + h, X - h))
    return float((above - below) / (2 * h))


def expected(method, n):
    """(slope as printed, right digits, which error rules) for h = 1e-n."""
    h = float(f"1e-{n}")
    slope = measured(method, h)
    error = Fraction(slope) - SLOPE
    digits = min(14.0, max(0.0, -math.log10(abs(error / SLOPE)))) if error else 14.0
    exact = Fraction(h)
    formula = {"forward": 3 * Fraction(X) * exact + exact ** 2, "complex": -exact ** 2}.get(method, exact ** 2)
    rules = "none" if digits == 14 else "truncation" if abs(formula) > abs(error - formula) else "rounding"
    return f"{slope:.7f}".replace("-0.0000000", "0.0000000"), digits, rules


@pytest.fixture(scope="module")
def read():
    return Read(widget())


def test_every_frame_says_what_was_measured(read):
    rules = {"mostly truncation error": "truncation", "mostly rounding error": "rounding", "no error to be seen": "none"}
    assert len(read.frames) == 16
    for n in range(1, 17):
        title, *lines = read.says(n - 1)
        assert title == f"h = 1e-{n}"
        for method, line in zip(METHODS, lines):
            slope, digits, ruling = expected(method, n)
            number, right = line.split(": ")[1].split(", ")[:2]
            assert (number, rules[line.split(", ")[-1]]) == (slope, ruling), (n, method)
            assert right == ("≥ 14 digits right" if digits == 14 else f"{digits:.1f} digits right")


def test_the_summary_has_the_same_numbers_in_both_languages(read):
    assert repr(widget()) == repr(widget("ko"))
    for n, line in enumerate(repr(widget()).splitlines()[1:], start=1):
        assert [number for number in numbers(line) if len(number.partition(".")[2]) == 7] == [
            expected(method, n)[0] for method in METHODS]


def chart(read):
    """From pixels to n of h = 1e-n, and to right digits: read off the labels."""
    labels = [(float(label["x"]), float(label["y"]), label.get_text()) for label in read.shared.select("text.bp-small")]
    across = {x: int(words[3:]) for x, y, words in labels if words.startswith("1e-") and x > 60}
    down = {y - 4: int(words.strip("≥ ")) for x, y, words in labels if words.strip("≥ ").isdigit() and x > 300}
    left = {y - 4: int(words[3:] or 0) for x, y, words in labels if words.startswith("1e-") and x < 60}
    assert sorted(across.values()) == [1, 6, 11, 16] and sorted(down.values()) == [0, 4, 8, 12, 14]
    assert left.items() <= down.items(), "an error of 1e-8 is 8 right digits"
    return data_of_pixel(across), data_of_pixel(down)


@pytest.mark.parametrize("method", METHODS)
def test_the_curve_and_the_mark_of_a_method_lie_where_its_digits_are(read, method):
    n_of, digits_of = chart(read)
    wanted = [expected(method, n)[1] for n in range(1, 17)]
    (curve,) = points(read.shared.select_one(f"path.bp-line-{method}")["d"])
    np.testing.assert_allclose(n_of(curve[:, 0]), range(1, 17), atol=0.01)
    np.testing.assert_allclose(digits_of(curve[:, 1]), wanted, atol=0.01)
    for n, frame in enumerate(read.frames, start=1):
        mark = frame.select_one(f'use[href="#%NAME%-{method}"]')
        assert n_of(float(mark["x"])) == pytest.approx(n, abs=0.01)
        assert digits_of(float(mark["y"])) == pytest.approx(wanted[n - 1], abs=0.01)


def test_the_best_h_is_a_little_above_the_root_and_the_cube_root_of_a_rounding():
    """The exercise of the chapter, and the reason for the defaults of bpkit's differences."""
    best = {method: max(range(1, 17), key=lambda n: expected(method, n)[1]) for method in METHODS}
    assert best["forward"] == 8 and best["central"] in (5, 6) and best["float32"] in (2, 3)


@pytest.mark.parametrize("method", ["forward", "central"])
def test_the_secants_have_the_measured_slope_and_go_through_the_curve(read, method):
    (tangent,) = points(read.shared.select_one("path.bp-tangent")["d"])
    rise = -np.diff(tangent[:, 1])[0] / np.diff(tangent[:, 0])[0]
    pixels_per_h = np.diff(tangent[:, 0])[0] / 3
    middle = tangent.mean(axis=0)
    for n, frame in enumerate(read.frames, start=1):
        h = float(f"1e-{n}")
        (secant,) = points(frame.select_one(f"path.bp-line-{method}")["d"])
        slope = -np.diff(secant[:, 1])[0] / np.diff(secant[:, 0])[0] / rise * float(SLOPE)
        assert slope == pytest.approx(measured(method, h), abs=0.01), n
        marks = frame.select(f'use[href="#%NAME%-{method}"]')[1:]
        ends = (0, 1) if method == "forward" else (-1, 1)
        assert len(marks) == 2
        for mark, end in zip(marks, ends):
            step = float(mark["x"]) - middle[0], middle[1] - float(mark["y"])
            assert step[0] == pytest.approx((X + end * h - X) / h * pixels_per_h, abs=0.11), "where float64 puts x + h"
            height = (cubic(X + end * h) - cubic(X)) / (float(SLOPE) * h) * rise * pixels_per_h
            assert step[1] == pytest.approx(height, abs=0.11)


def test_where_numbers_are_few_each_is_a_dot(read):
    shown = {n: frame.select_one("path.bp-dots") for n, frame in enumerate(read.frames, start=1)}
    assert [n for n, dots in shown.items() if dots] == [15, 16]
    dots = np.concatenate(points(shown[15]["d"]))
    gap = 2.0 ** -52                                                     # between 1 and 2
    assert len(dots) == 2 * int(1.5e-15 / gap) + 1
    np.testing.assert_allclose(np.diff(dots[:, 0]), gap / 3e-15 * 304, atol=0.21)
    assert len(points(shown[16]["d"])) == 1 and X + 1e-16 == X
    assert any("x + h rounds to x" in line for line in read.says(15))
    assert not any("x + h rounds to x" in line for n in range(15) for line in read.says(n))


def test_floats_around_are_the_neighbours_also_where_their_distance_changes():
    assert floats_around(1.0, 2.0 ** -52, 10) == (1 - 2.0 ** -52, 1 - 2.0 ** -53, 1.0, 1 + 2.0 ** -52)
    assert floats_around(1.0, 1e-3, 10) == ()
    assert floats_around(1e6, 1e-16, 10) == (1e6,)


def test_both_languages_and_the_size():
    english, korean = widget()._content(), widget("ko")._content()
    assert not hangul(english) and hangul(korean) and not untranslated(sys.modules[h_slider.__module__])
    for one, other in zip(Read(widget()).frames, Read(widget("ko")).frames, strict=True):
        assert numbers(one.get_text(" ")) == numbers(other.get_text(" "))
    assert max(len(text.encode()) for text in (english, korean)) < 30_000


def test_no_printed_digit_hangs_by_a_thread():
    with prints_recorded() as prints:
        first = widget()._content()
    assert len(prints) > 100 and not list(close_calls(prints))
    with Noise(2).everywhere():
        from bpkit.widgets.h_slider import h_slider as noisy
        assert noisy(cubic, cubic_slope, X, methods=METHODS, language="en")._content() == first


def test_bad_arguments_are_refused():
    with pytest.raises(ValueError, match=r"f: expected a function of \+ - \* / and whole numbers only.*got one that cannot"):
        widget(f=np.exp)
    with pytest.raises(ValueError, match="derivative: expected a function of"):
        widget(derivative=lambda x: 3.5 * x)
    with pytest.raises(TypeError, match="f: expected a function, got float"):
        widget(f=1.0)
    with pytest.raises(ValueError, match="derivative: expected a slope other than 0, got 0 at x = 1.0"):
        widget(x=1.0)
    with pytest.raises(ValueError, match="methods: expected some of forward, central, complex, float32, got .'backward'"):
        widget(methods=["backward"])
    for methods in ("forward", []):
        with pytest.raises(ValueError, match="methods: expected some of .* Pass a list of names"):
            widget(methods=methods)
    with pytest.raises(ValueError, match="x: expected 0 axes, got 1"):
        widget(x=[1.2])
    assert exactly(lambda x: 7, 2.0, "f") == 7
