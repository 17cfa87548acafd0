"""The shapes of one training step: the lines of code are run here on arrays, and their shapes compared with what is shown."""

import itertools
import re

import numpy as np
import pytest

from bpkit import en, ko
from tests.widgets.shape_steps_shown import CASES, EACH, ledger, steps, written
from tests.widgets.support import LIMIT, content, frames

def arrays(sizes, m):
    """Arrays of one step before any line has run."""
    rng = np.random.RandomState(1)
    made = {"np": np, "eta": 0.1, "sigmoid": lambda z: 1 / (1 + np.exp(-z)), "X": rng.normal(size=(m, sizes[0])),
            "y": rng.normal(size=(m, sizes[-1]))}
    for l, (n_in, n_out) in enumerate(zip(sizes, sizes[1:]), start=1):
        made |= {f"W{l}": rng.normal(size=(n_in, n_out)), f"b{l}": rng.normal(size=n_out)}
    return made


def shapes_in(code, names):
    """The shapes of the arrays that stand in a line, in their order. A(1 − A) is one array."""
    code = re.sub(r"(A\d) \* \(1 - \1\)", r"\1", code)
    return [np.shape(eval(name, names)) for name in re.findall(r"\b(?:[XLy]|[WbZA]\d|delta\d|d[Wb]\d)\b(?:\.T)?", code)]


@EACH
def test_the_shapes_are_those_of_the_arrays_when_the_code_runs(case):
    sizes, batches = CASES[case]
    for m in batches:
        names = arrays(sizes, m)
        for number, (code, said) in enumerate(steps(case)):
            if number:
                for statement in code.split(", ") if " -= " in code else [code]:
                    exec(statement, names)
            assert written(said[m][0]) == shapes_in(code, names), (code, m)


@EACH
def test_all_arrays_get_a_line_in_an_order_in_which_they_can_be_computed(case):
    count = len(CASES[case][0]) - 1
    made = [re.match(r"\w+", code)[0] for code, _ in steps(case)[1:]]
    back = [f"{name}{l}" for l in range(count, 0, -1) for name in ("delta", "dW", "db")]
    assert made == [f"{name}{l}" for l in range(1, count + 1) for name in "ZA"] + ["L"] + back + [f"W{l}" for l in range(1, count + 1)]


@EACH
def test_the_count_of_products_that_fit_is_what_trying_all_eight_gives(case):
    sizes, batches = CASES[case]
    for m, (code, said) in itertools.product(batches, steps(case)[1:]):
        factors = re.match(r"(\w+) = \(?(\w+)(\.T)? @ (\w+)(\.T)?", code)
        if not factors or not (factors[3] or factors[5]):
            assert said[m][1] is None
            continue
        made, one, other = (shape_of(name, sizes, m) for name in factors.group(1, 2, 4))
        fits = sum(a[1] == b[0] and (a[0], b[1]) == made for a, b in (
            pair for a in (one, one[::-1]) for b in (other, other[::-1]) for pair in ((a, b), (b, a))))
        assert int(said[m][1]) == fits, (code, m)


def shape_of(name, sizes, m):
    """(m, n) for X and δ, (n_in, n_out) for W and its gradient."""
    l = int(re.search(r"\d*$", name)[0] or 0)
    return (sizes[l - 1], sizes[l]) if "W" in name else (m, sizes[l])


@EACH
def test_a_caption_says_the_shapes_with_m_and_each_product_for_each_batch_size(case):
    _, batches = CASES[case]
    for frame, (code, said) in zip(frames(ledger(case)), steps(case), strict=True):
        options = re.findall(r"^m = (\d+): (.+?) ?Right shape: (\d) of 8", frame.says, re.M)
        assert options == [(str(m), shown, count) for m, (shown, count) in said.items() if count]
        symbolic = frame.says.splitlines()[-1 - len(options)]
        for m in batches:
            assert re.sub(r"\bm\b", str(m), symbolic) == said[m][0]
        assert code == "X  W1  b1  W2  b2  y" or code.split("  ")[0] in frame.title or frame.title.startswith("Given")


def test_sentences_are_true_of_the_sizes():
    def says(case, code):
        return next(frame.says for frame in frames(ledger(case)) if code in frame.title)

    assert "would give (m, m)" in says("2-3-1", "delta2 =") and "(m, m)" not in says("3-2", "delta1 =")
    assert (np.zeros((4, 1)) - np.zeros(4)).shape == (4, 4)
    assert "is square" in says("2-3-3-1", "delta1 =") and "only so do the inner sizes meet" in says("2-3-1", "delta1 =")
    lines = says("2-3-1", "dW2 =").splitlines()
    assert [("proves nothing" in line) for line in lines if line.startswith("m = ")] == [False, True, False]


@EACH
def test_both_editions_are_equal_but_for_their_words(case):
    english, korean = ledger(case), ledger(case, ko)
    assert repr(english) == repr(korean)
    assert not re.search("[가-힣]", content(english))
    assert all(re.search("[가-힣]", frame.title + frame.says) for frame in frames(korean))
    assert english.size[0] <= 640
    if case in ("2-3-1", "3-2"):
        assert len(content(english).encode()) < LIMIT and len(content(korean).encode()) < LIMIT


@pytest.mark.parametrize("sizes, batches, error, message", (
    ((2,), (4,), ValueError, "sizes: expected 2 to 4 numbers"), ((2, 0, 1), (4,), ValueError, "sizes: expected 2 to 4 numbers from 1"),
    ((2, 3, 1), (4, 4), ValueError, "batches: expected .*each once"), ((2, 3, 1), (), ValueError, "batches: expected 1 to 4"),
    ((2, 3.5, 1), (4,), TypeError, "sizes: expected whole numbers"), (3, (4,), TypeError, "sizes: expected whole numbers"),
    ((2, 3, 1), 4, TypeError, "batches: expected whole numbers"), ((784, 300, 100, 10), (100,), ValueError, "fits the page")))
def test_what_is_not_sizes_or_batches_is_refused(sizes, batches, error, message):
    with pytest.raises(error, match=message):
        en.widget.shape_ledger(sizes, batches=batches)
