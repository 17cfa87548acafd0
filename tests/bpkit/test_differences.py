"""The measured derivatives, on functions whose slopes are known in closed form."""

import numpy as np
import pytest
from hypothesis import given

from bpkit import central_difference, complex_step, forward_difference
from tests.bpkit.support import SHAPES, numbers

MEASURES = [forward_difference, central_difference, complex_step]
SLACK = {forward_difference: 1e-6, central_difference: 1e-9, complex_step: 1e-9}      # relative or absolute, for slopes near 1
KNOWN = {       # f and its derivative, both entry by entry
    "cube": (lambda x: x ** 3, lambda x: 3 * x ** 2),
    "exp": (np.exp, np.exp),
    "sin": (np.sin, np.cos),
    "quotient": (lambda x: 1 / (1 + x * x), lambda x: -2 * x / (1 + x * x) ** 2),
}


@pytest.mark.parametrize("name", KNOWN)
@given(x=numbers(SHAPES, low=-3, high=3))
def test_all_measure_the_known_slope(name, x):
    f, slope = KNOWN[name]
    np.testing.assert_allclose(forward_difference(lambda x: f(x).sum(), x), slope(x), rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(central_difference(lambda x: f(x).sum(), x), slope(x), rtol=1e-7, atol=1e-7)
    np.testing.assert_allclose(complex_step(lambda x: f(x).sum(), x), slope(x), rtol=1e-13, atol=1e-15)


@pytest.mark.parametrize("measure", MEASURES)
def test_every_entry_gets_its_own_slope(measure):
    weights = np.arange(6.0).reshape(2, 3)
    np.testing.assert_allclose(measure(lambda x: (weights * x).sum(), np.ones((2, 3))), weights, atol=SLACK[measure])


@pytest.mark.parametrize("measure", MEASURES)
def test_a_number_gives_a_number(measure):
    assert np.ndim(measure(lambda x: x * x, 3)) == 0
    assert measure(lambda x: x * x, 3) == pytest.approx(6)


@pytest.mark.parametrize("measure", MEASURES)
def test_integers_are_computed_as_floats(measure):
    """In an integer array the nudge of 1e-5 would be cut off, or added to an int and lost."""
    np.testing.assert_allclose(measure(lambda x: (x * x).sum(), np.array([3, 4])), [6, 8], rtol=SLACK[measure])


@pytest.mark.parametrize("measure", MEASURES)
def test_x_is_never_changed_even_if_f_changes_what_it_gets(measure):
    def vandal(x):
        x *= 2
        return x.sum()

    x = np.array([1.0, 2.0])
    np.testing.assert_allclose(measure(vandal, x), [2, 2], rtol=SLACK[measure])
    np.testing.assert_array_equal(x, [1, 2])


def test_errors_of_the_three_formulas_are_as_the_textbooks_say():
    """Halving h divides the central error by 4; the forward error for x² is h; the complex step needs no small h."""
    def error(h):
        return abs(central_difference(np.exp, 1.0, h) - np.e)

    assert error(1e-2) / error(5e-3) == pytest.approx(4, rel=1e-3)
    assert forward_difference(lambda x: x * x, 3.0, h=2.0 ** -20) - 6 == 2.0 ** -20      # h·f″/2, and here nothing else
    assert error(1e-5) < 1e-9 < error(1e-12)                 # too small an h loses digits to cancellation
    assert complex_step(np.exp, 1.0) == pytest.approx(np.e, rel=1e-15)


@pytest.mark.parametrize("measure", MEASURES)
def test_bad_functions_and_steps_are_refused(measure):
    with pytest.raises(ValueError, match=r"f: expected a function that returns one number, got shape \(2,\). Sum the"):
        measure(lambda x: x, [1.0, 2.0])
    with pytest.raises(TypeError, match="f: expected a function, got list. Pass f itself first, then x"):
        measure([1.0, 2.0], lambda x: x)
    with pytest.raises(TypeError, match="x: expected numbers, got function"):
        measure(lambda x: x, lambda x: x)
    for h in (0, -1e-5):
        with pytest.raises(ValueError, match="h: expected a positive step, got .* Try h="):
            measure(lambda x: x, 1.0, h)
    with pytest.raises(ValueError, match="h: expected 0 axes, got 1"):
        measure(lambda x: x, 1.0, [1e-5])


def test_a_function_without_a_finite_value_is_refused():
    with pytest.raises(ValueError, match=r"f\(x\): expected finite numbers, got inf"):
        central_difference(lambda x: np.inf, 1.0)
    with pytest.raises(TypeError, match=r"f\(x\): expected numbers, got NoneType"):
        central_difference(lambda x: None, 1.0)


@pytest.mark.parametrize("real", [abs, np.abs, lambda x: x.real, lambda x: float(x.real)])
def test_complex_step_says_when_the_imaginary_part_is_lost(real):
    with pytest.raises(ValueError, match="f: expected a complex result, got float64.*use central_difference"):
        complex_step(real, 2.0)
