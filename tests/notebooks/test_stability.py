"""The two instruments of stability measure what they say: the margin of a print, and noise in last bits only."""

import numpy as np
import pytest

import bpkit
from tests.notebooks.margin import margin, prints_recorded
from tests.notebooks.noise import UNIT, Noise


@pytest.mark.parametrize("x, digits, expected", [
    (0.25, 1, 0.0), (-0.25, 1, 0.0), (3.0, 1, 0.05), (0.0, 4, 0.00005), (1234.5, 0, 0.0), (0.123449999, 4, 1e-9),
])
def test_margin(x, digits, expected):
    assert margin(x, digits) == pytest.approx(expected, abs=1e-15)


def test_every_print_is_recorded():
    with prints_recorded() as prints:
        bpkit.rounded([[0.1, 0.25]], 1)
        bpkit.rounded(7)
    assert [(print_.text, print_.closest) for print_ in prints] == [("[[0.1 0.2]]", 0.25), ("7", None)]
    assert prints[0].margin == 0 and prints[1].margin == np.inf


def test_noise_is_in_the_last_bit():
    x = np.array([0.1, 0.2, 0.3])
    quiet = np.exp(x)
    with Noise().everywhere():
        loud = np.exp(x)
    assert np.all(loud != quiet)
    assert np.all(np.abs(loud - quiet) <= 2 * UNIT * quiet)


@pytest.mark.parametrize("compute", [
    lambda: np.exp(0.0), lambda: np.dot([1, 2], [3, 4]), lambda: np.dot([0.5, 1], [1, 3]), lambda: np.sqrt(0.3),
    lambda: np.sum([0.1, 0.2]), lambda: bpkit.matmul([[1, 2]], [[0.5], [1]]),
])
def test_what_is_equal_on_every_processor_stays(compute):
    quiet = compute()
    with Noise().everywhere():
        assert np.array_equal(compute(), quiet)


@pytest.mark.parametrize("compute", [
    lambda: bpkit.sigmoid(0.3), lambda: bpkit.softmax([0.1, 0.7]), lambda: bpkit.matmul([[0.1, 0.2]], [[0.3], [0.4]]),
    lambda: np.dot([0.1, 0.2], [0.3, 0.4]), lambda: np.linalg.norm([0.1, 0.2]),
])
def test_what_differs_between_processors_moves(compute):
    quiet = compute()
    with Noise().everywhere():
        assert not np.array_equal(compute(), quiet)
