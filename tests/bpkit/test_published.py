"""bpkit against the numbers that others have printed: see published.py for the table."""

from decimal import Decimal

import numpy as np
import pytest

from bpkit import data
from tests.bpkit import published_runs as runs
from tests.bpkit.published import CORRECTED, PUBLISHED, WRONG


def differences(expected, computed):
    """How far each number is from the printed one, in units of what its digits allow: at most 1 is agreement."""
    texts, numbers = expected.split(), np.array([float(number) for number in np.ravel(computed)])
    assert len(texts) == len(numbers), f"{len(texts)} numbers are printed, {len(numbers)} were computed"
    return [abs(number - float(text)) / allowed(text) for text, number in zip(texts, numbers)]


def allowed(text):
    """Half a unit of the last printed digit, but never less than float64 itself can hold: four of its spacings.

    A number printed without a decimal point is meant exactly.
    """
    if text.lstrip("-").isdigit():
        return 1e-9
    half_a_unit = float(Decimal(1).scaleb(Decimal(text).as_tuple().exponent)) / 2
    return max(half_a_unit * (1 + 1e-9), 4 * np.spacing(abs(float(text))))


def table(rows):
    return pytest.mark.parametrize("row", rows, ids=[f"{row.source}: {row.what}" for row in rows])


@table(PUBLISHED + CORRECTED)
def test_the_published_number_comes_out(row):
    computed = row.compute()
    assert max(differences(row.expected, computed)) <= 1, f"published {row.expected}, computed {np.ravel(computed)}"


@table(WRONG)
def test_the_wrong_number_does_not_come_out(row):
    """At least one printed number must be missed by more than its digits allow, or it would not be wrong."""
    computed = row.right()
    assert max(differences(row.expected, computed)) > 1, f"wrong {row.expected}, and yet computed {np.ravel(computed)}"


@table([row for row in WRONG if row.reproduced])
def test_the_wrong_number_comes_out_of_the_mistake(row):
    computed = row.reproduced()
    assert max(differences(row.expected, computed)) <= 1, f"wrong {row.expected}, mistake gives {np.ravel(computed)}"


def test_the_ruler_itself():
    assert differences("0.50", 0.504999) == [pytest.approx(0.9998)]
    assert differences("0.50", 0.5051)[0] > 1
    assert differences("0.5", 0.549)[0] < 1 < differences("0.5", 0.551)[0]
    assert differences("3.51e-5", 3.5149e-5)[0] < 1 < differences("3.51e-5", 3.5151e-5)[0]
    assert differences("7 8", [[7.0], [8.001]]) == [0, pytest.approx(1e6)]
    assert differences("0.7310585786300049", 0.7310585786300048)[0] < 1          # one spacing of float64
    assert differences("0.7310585786300049", 0.7310585786310049)[0] > 1
    with pytest.raises(AssertionError, match="2 numbers are printed, 1 were computed"):
        differences("7 8", 7)


def test_source_note_001_has_converged():
    """0.5 is not "train longer": the weights have shrunk to rounding noise, and ½SSE is at its minimum of ½."""
    trained, _ = runs.source_note("001", 10_000)
    assert np.abs(trained.network[0].W).max() < 1e-12 and np.abs(trained.network[0].b).max() < 1e-12
    assert trained.history.loss[-1] == pytest.approx(0.5, abs=1e-15)


@pytest.mark.parametrize("name", ["xor", "and_gate", "or_gate"])
def test_a_line_separates_and_and_or_but_not_xor(name):
    """Why 001's claim is impossible for any weights: no (w₁, w₂, b) has the right sign at all four points of XOR."""
    X, y = getattr(data, name)()
    grid = np.linspace(-2, 2, 9)
    separated = any((((X @ [w1, w2] + b) > 0) == y.ravel()).all() for w1 in grid for w2 in grid for b in grid)
    assert separated == (name != "xor")
