"""The neuron's lines: where they are drawn, and which samples each gets right, against NumPy in this file alone."""

import re

import numpy as np
import pytest
from bs4 import BeautifulSoup

from bpkit import data, en, ko
from tests.widgets.support import content, frames, numbers

SETS = {"XOR": data.xor(), "AND": data.and_gate(), "OR": data.or_gate()}
LOW, HIGH = -0.5, 1.5        # what the picture of these samples shows


def neuron(says):
    *w, b = numbers(re.search(r"w = .*", says)[0])
    return np.array(w), b


def outputs(X, w, b):
    return (1 / (1 + np.exp(-(X @ w + b))) > 0.5).astype(int)


def line_in(picture):
    """A place on the line, its direction, and the direction of the hatch, mapped from pixels back into the plane."""
    size = float(picture["viewbox"].split()[-1])
    a, b, c, d, x, y = map(float, picture.select_one('[data-part="line"]')["transform"][7:-1].split())
    unit = size / (HIGH - LOW)
    return np.array([LOW + x / unit, HIGH - y / unit]), np.array([a, -b]), np.array([c, -d])


def every_separation(X):
    """All answers that any line can give to these samples: lines through two samples, moved and turned a little."""
    found = set()
    for p in X:
        for q in X:
            for turn in (-0.01, 0.01) if (p != q).any() else ():
                for shift in (-0.005, 0, 0.005):
                    angle = np.arctan2(*(q - p)[::-1]) + turn
                    for middle in (p, q, (p + q) / 2):
                        w = np.array([-np.sin(angle), np.cos(angle)])
                        found.add(tuple(outputs(X, w, shift - w @ middle)))
    return found


def test_captions_and_marks_agree_with_the_neuron_that_they_name():
    seen = frames(en.widget.decision_line(SETS))
    assert [frame.title.split(":")[0] for frame in seen] == [*SETS, *SETS]
    for frame in seen:
        name = frame.title.split(":")[0]
        X, y = SETS[name].X, SETS[name].y.ravel()
        w, b = neuron(frame.says)
        assert abs(np.linalg.norm(w) - 1) < 1e-4
        says = outputs(X, w, b)
        marks = ["✓" if right else "✗" for right in says == y]
        assert re.findall(r"→\s(\d)\s(.)", frame.says) == [(str(s), m) for s, m in zip(says, marks)]
        assert numbers(frame.title)[0] == (says == y).sum()
        assert [text for text in frame.texts if text in "✓✗"] == marks
        assert [text for text in frame.texts if text in ("0", "1")] == [str(int(t)) for t in y]


def test_the_drawn_line_and_its_hatch_are_those_of_the_neuron():
    for frame in frames(ko.widget.decision_line(SETS)):
        w, b = neuron(frame.says)
        at, along, hatched = line_in(frame.picture)
        assert abs(w @ at + b) < 2e-3 and abs(w @ along) < 2e-4
        np.testing.assert_allclose(hatched, w, atol=1e-4)
        hatch = frame.picture.select_one(".bp-hatch")
        assert hatch["d"].startswith("M-800 400") and hatch["stroke-width"] == "800", "from the line to its side of 1"
        size = float(frame.picture["viewbox"].split()[-1])
        for part, sign in (("one", 1), ("zero", -1)):
            x, y = numbers(frame.picture.select_one(f'[data-part="{part}"]')["transform"])
            assert sign * (w @ [LOW + x / size * 2, HIGH - y / size * 2] + b) > 0, "a word stands on the wrong side"


def test_the_best_line_is_as_good_as_any_line_at_all():
    best = frames(en.widget.decision_line(SETS))[3:]
    for frame, (name, (X, y)) in zip(best, SETS.items()):
        most = max((np.array(answer) == y.ravel()).sum() for answer in every_separation(X))
        assert numbers(frame.title)[0] == most == {"XOR": 3, "AND": 4, "OR": 4}[name]
        w, b = neuron(frame.says)
        assert np.abs(X @ w + b).min() > 0.35, "the widest gap is 0.3536"


def test_one_data_set_has_no_choice_and_its_own_samples():
    X, y = [[0, 2], [1, -1], [1.5, 0.5]], [[1], [0], [1]]
    widget = en.widget.decision_line(X, y)
    page = BeautifulSoup(content(widget), "html.parser")
    assert not page.select(".bp-choice") and "3 of 3" in repr(widget).splitlines()[-1]
    assert [row.th.get_text() for row in page.select("tbody tr")] == ["(0, 2)", "(1, −1)", "(1.5, 0.5)"]
    circles = [(float(c["cx"]), float(c["cy"])) for c in page.select(".bp-live circle[cx]")]
    unit = 390 / 4                                               # the picture shows −1.5…2.5
    np.testing.assert_allclose(circles, [((x + 1.5) * unit, (2.5 - y) * unit) for x, y in X], atol=0.06)


def test_the_start_is_the_first_data_set_with_a_line_through_the_middle():
    page = BeautifulSoup(content(en.widget.decision_line(SETS)), "html.parser")
    assert [s["aria-valuetext"] for s in page.select("[role=slider]")] == ["(0.5, −0.4)", "(0.5, 1.4)"]
    assert page.select_one('[data-show="line"]').get_text() == "w = (1.0000, 0.0000), b = −0.5000"
    assert page.select_one('[data-show="right"]').get_text() == "2"


@pytest.mark.parametrize("arguments, message", [
    ((SETS["XOR"].X,), "expected X and y, or one dict"),
    (({},), "expected X and y, or one dict"),
    (([[0, 0, 1], [1, 1, 1]], [[0], [1]]), r"X: expected 2 to 6 samples of two inputs, got shape \(2, 3\)"),
    ((SETS["XOR"].X, [0, 1, 1, 0]), r"y: expected shape \(4, 1\), got shape \(4,\)"),
    ((SETS["XOR"].X, [[0], [1], [2], [0]]), r"y: expected targets 0 or 1, got \[0.0, 1.0, 2.0\]"),
    (([[0, 0], [9, 9]], [[0], [1]]), "X: expected inputs at most 4 apart"),
    (({"a": SETS["XOR"], "b": ([[0, 0], [1, 1]], [[0], [1]])},), "b: expected the same X in all data sets"),
])
def test_bad_data_is_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        en.widget.decision_line(*arguments)
