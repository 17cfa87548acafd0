"""The two instruments of stability measure what they say: the margin of a print, and noise in last bits only."""

import builtins
import json
import sys
from pathlib import Path

import numpy as np
import pytest

import bpkit
from tests.notebooks import alone
from tests.notebooks.margin import margin, prints_recorded
from tests.notebooks.noise import UNIT, Noise, Rewrite
from tests.notebooks.reading import Notebook


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
    lambda: np.sum([0.1, 0.2]), lambda: np.linalg.norm([3.0, 4.0]),
])
def test_what_is_equal_on_every_processor_stays(compute):
    quiet = compute()
    with Noise().everywhere():
        assert np.array_equal(compute(), quiet)


@pytest.mark.parametrize("compute", [
    lambda: np.tanh(0.3), lambda: np.dot([0.1, 0.2], [0.3, 0.4]), lambda: np.linalg.norm([0.1, 0.2]),
])
def test_what_differs_between_processors_moves(compute):
    quiet = compute()
    with Noise().everywhere():
        assert not np.array_equal(compute(), quiet)


NOISY_CELLS = {
    "a function of bpkit": "from bpkit import sigmoid\n\nsigmoid(0.3)",
    "a node of a graph": "from bpkit import graph\n\ngraph.sigmoid(0.3).value",
    "an operator in bpkit": "from bpkit import matmul\n\nfloat(matmul([[0.1, 0.2]], [[0.3], [0.4]])[0, 0])",
    "a method in bpkit": "from bpkit import dense, forward\n\n"
                         "float(forward([dense([[0.1], [0.2]], [0], 'identity')], [[0.3, 0.4]]).A[-1][0, 0])",
    "an operator": "import numpy as np\n\nnp.array([0.1, 0.2]) @ [0.3, 0.4]",
    "a method": "import numpy as np\n\nnp.array([0.1, 0.2]).dot([0.3, 0.4])",
    "a power": "0.3 ** 0.7",
}
QUIET_CELLS = {
    "a product of whole numbers": "from bpkit import matmul\n\nmatmul([[1, 2]], [[0.5], [1]])",
    "a product through np.dot": "import numpy as np\n\nnp.dot([1, 2], [3, 4])",
    "a square": "0.3 ** 2",
}


def shown_with_and_without_noise(source):
    data = {"cells": [{"cell_type": "code", "id": "cell", "metadata": {}, "source": source}]}
    (cell,) = Notebook(Path(__file__), json.dumps(data)).cells
    with Noise().everywhere():
        noisy = alone.run(cell, Rewrite())
    return noisy.value["text/plain"], alone.run(cell).value["text/plain"]


@pytest.mark.parametrize("source", NOISY_CELLS.values(), ids=NOISY_CELLS)
def test_noise_reaches(source):
    noisy, quiet = shown_with_and_without_noise(source)
    assert noisy != quiet
    assert noisy[:8] == quiet[:8]


@pytest.mark.parametrize("source", QUIET_CELLS.values(), ids=QUIET_CELLS)
def test_noise_leaves(source):
    noisy, quiet = shown_with_and_without_noise(source)
    assert noisy == quiet


def test_bpkit_is_quiet_again_after_the_noise():
    with Noise().everywhere():
        import bpkit as noisy
    assert noisy is not bpkit and sys.modules["bpkit"] is bpkit
    assert not hasattr(builtins, "__noisy_dot__")
