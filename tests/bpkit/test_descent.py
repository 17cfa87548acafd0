"""Plain gradient descent: its path, what it says of a path that runs away, and the numbers of a printed book."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpkit import central_difference, descend

SCRATCH = {      # 밑바닥부터 시작하는 딥러닝, section 4.4.2: x₀² + x₁² from (−3, 4), 100 steps, its gradient measured
    0.1: (-6.11110793e-10, 8.14814391e-10),
    10: (-2.58983747e13, -1.29524862e12),          # η too large: what is left is the rounding of the measured gradient
    1e-10: (-2.99999994, 3.99999992),
}


@pytest.mark.parametrize("learning_rate", SCRATCH)
def test_the_numbers_of_the_book_come_out(learning_rate):
    def measured(x):
        return central_difference(lambda x: x[0] ** 2 + x[1] ** 2, x, h=1e-4)

    path = descend(measured, [-3.0, 4.0], learning_rate=learning_rate, steps=100)
    assert path.shape == (101, 2)
    np.testing.assert_allclose(path[-1], SCRATCH[learning_rate], rtol=5e-9)


@given(start=st.floats(-10, 10), learning_rate=st.floats(0.001, 1.5), steps=st.integers(0, 20))
def test_on_a_parabola_every_step_multiplies_by_the_same_factor(start, learning_rate, steps):
    """f(x) = x²: x becomes x − η 2x = (1 − 2η) x, which shrinks, swings or runs away with η."""
    path = descend(lambda x: 2 * x, start, learning_rate=learning_rate, steps=steps)
    assert path.shape == (steps + 1,)
    np.testing.assert_allclose(path, start * (1 - 2 * learning_rate) ** np.arange(steps + 1), rtol=1e-9, atol=1e-12)


def test_each_step_goes_against_the_gradient_of_where_it_starts():
    path = descend(lambda x: x * [1, 10], [1.0, 1.0], learning_rate=0.1, steps=2)
    np.testing.assert_allclose(path, [[1, 1], [0.9, 0], [0.81, 0]], atol=1e-15)


def test_a_gradient_that_changes_what_it_gets_does_not_change_the_path():
    def vandal(x):
        x *= 2
        return x

    start = np.array([1.0, 2.0])
    np.testing.assert_allclose(descend(vandal, start, learning_rate=0.25, steps=1), [[1, 2], [0.5, 1]])
    np.testing.assert_array_equal(start, [1, 2])


def test_a_path_that_runs_away_is_shown_until_it_leaves_the_floats():
    assert abs(descend(lambda x: 2 * x, 1.0, learning_rate=10, steps=200)[-1]) > 1e250
    with pytest.raises(FloatingPointError, match="the gradient is -inf after 241 steps with learning_rate=10.0. Try"):
        descend(lambda x: 2 * x, 1.0, learning_rate=10, steps=1000)
    with pytest.raises(FloatingPointError, match=r"x is \[-inf   0\.\] after 2 steps with learning_rate=1e\+200"):
        descend(lambda x: x, [-1.0, 0.0], learning_rate=1e200, steps=3)
    with pytest.raises(FloatingPointError, match="the gradient is inf after 0 steps"):
        descend(lambda x: x * np.inf, 1.0, learning_rate=1, steps=1)


@pytest.mark.parametrize(("changed", "error", "message"), [
    ({"gradient": 2.0}, TypeError, "gradient: expected a function, got float. Pass"),
    ({"gradient": lambda x: x.sum()}, ValueError, r"gradient\(x\): expected shape \(2,\), got shape \(\), float64"),
    ({"gradient": lambda x: None}, TypeError, r"gradient\(x\): expected numbers, got"),
    ({"gradient": lambda x: x + 1j}, TypeError, r"gradient\(x\): expected real numbers, got complex ones"),
    ({"start": [[1.0, 2.0]]}, ValueError, "start: expected 0 or 1 axes, got 2"),
    ({"start": [1.0, 2j]}, TypeError, "start: expected real numbers, got complex ones"),
    ({"learning_rate": 0}, ValueError, "learning_rate: expected a positive number, got 0.0. Try"),
    ({"learning_rate": -1}, ValueError, "learning_rate: expected a positive number, got -1.0. Try"),
    ({"steps": -1}, ValueError, "steps: expected a whole number, 0 or more, got -1. Try"),
    ({"steps": 2.0}, ValueError, "steps: expected a whole number, 0 or more, got 2.0. Try"),
])
def test_bad_arguments_are_refused(changed, error, message):
    arguments = {"gradient": lambda x: 2 * x, "start": [1.0, 2.0], "learning_rate": 0.1, "steps": 3, **changed}
    with pytest.raises(error, match=message):
        descend(**arguments)
