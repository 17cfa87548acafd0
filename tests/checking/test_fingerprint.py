"""Errata: a message never contradicts the fingerprint that the learner has just been shown."""

import itertools
import re

import numpy as np
import pytest

from bpkit.exercises.mazur.wrong_digit import off_by, per_neuron, shared, slope, still, updating
from tests.checking.support import SPEAKERS

PIECES = {
    "early": [False, True],
    "rates": [lambda rate, m: (rate, rate), lambda rate, m: (rate, 2 * rate), lambda rate, m: (1, rate),
              lambda rate, m: (rate, -rate), lambda rate, m: (rate, rate / m)],
    "bias1": [still, per_neuron, shared],
    "bias2": [still, per_neuron],
    "slope1": [lambda Z1, A1, A2: slope(A1), lambda Z1, A1, A2: 1],
    "turn": [lambda gradient: gradient, np.transpose],
}
UPDATES = [updating(**dict(zip(PIECES, choice))) for choice in itertools.product(*PIECES.values())]


@pytest.mark.parametrize("language, word", [("en", "Fingerprint"), ("ko", "지문")])
def test_a_fingerprint_in_a_message_is_that_of_the_function(language, word):
    for update in UPDATES:
        shown = re.sub(r"\s+", " ", repr(SPEAKERS[language].check("mazur-wrong-digit", update)))
        said = re.search(rf"{word}: ([+−][\d,.]+\d)", shown)
        assert not said or float(said[1].replace("−", "-").replace(",", "")) == float(off_by(update)), shown


def test_only_the_right_update_is_called_right():
    for update in UPDATES:
        codes = SPEAKERS["en"].check("mazur-wrong-digit", update).codes
        assert ("no mistake" in codes) == (update is UPDATES[0]) and len(codes) <= 1, codes
