"""The two functions of deep-two-bugs: the page shows what runs, one line each is wrong, both train, and the check refuses both."""

import inspect
import re

import numpy as np
import pytest

import bpkit
from bpkit.bugs import two_more
from bpkit.exercises.deep.two_bugs import LINES, case
from tests.notebooks.reading import paths_in_book, read

MENDED = {"a": ("np.tanh(H) ** 2", "H ** 2"), "b": ("T.size", "len(X)")}


def network(W1, b1, W2, b2):
    return [bpkit.dense(W1, b1, "tanh"), bpkit.dense(W2, b2, "softmax")]


def given(gradients):
    return [bpkit.LayerGradient(W, b, None) for W, b in (gradients[:2], gradients[2:])]


def refused(which, backward):
    """The arrays that the check calls wrong."""
    data = case(3, 5)
    X, T, *weights = data.values()
    report = bpkit.check_network(network(*weights), X, T, loss="cross_entropy", gradients=given(backward(**data)))
    return [each.name for each in report.comparisons if each.errors.max() > report.tolerance]


@pytest.mark.parametrize("which", LINES)
@pytest.mark.parametrize("edition", ["en", "ko"])
def test_the_page_shows_the_lines_that_run(edition, which):
    path = next(path for path in paths_in_book() if path.parts[-2:] == (edition, "10-deep-networks.ipynb"))
    text = next(cell.source for cell in read(path).cells if cell.id == "two-bugs-text")
    shown = next(block for block in re.findall(r"(?s)```python\n(.*?)```", text) if f"def backward_{which}(" in block)
    lines = [re.fullmatch(r"(.*?) +# +(\d+)", line).groups() for line in shown.splitlines()]
    assert [int(number) for _, number in lines] == list(range(1, len(lines) + 1))
    assert [code for code, _ in lines] == inspect.getsource(getattr(two_more, f"backward_{which}")).splitlines()


@pytest.mark.parametrize("which, wrong", [("a", ["W1", "b1"]), ("b", ["W1", "b1", "W2", "b2"])])
def test_the_check_refuses_it_and_one_mended_line_is_enough(which, wrong):
    assert refused(which, getattr(two_more, f"backward_{which}")) == wrong
    lines = inspect.getsource(getattr(two_more, f"backward_{which}")).splitlines()
    old, new = MENDED[which]
    assert [number for number, line in enumerate(lines, start=1) if old in line] == [LINES[which]]
    found = {"np": np}
    exec("\n".join(lines).replace(old, new), found)
    assert refused(which, found[f"backward_{which}"]) == []


def test_b_is_wrong_by_one_factor():
    data = case(3, 5)
    X, T, *weights = data.values()
    right = bpkit.backward(network(*weights), bpkit.forward(network(*weights), X), T, loss="cross_entropy")
    for mine, theirs in zip(given(two_more.backward_b(**data)), right):
        np.testing.assert_allclose(2 * mine.W, theirs.W)
        np.testing.assert_allclose(2 * mine.b, theirs.b)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("which", LINES)
def test_the_loss_falls_all_the_same(which, seed):
    X, T, *weights = case(seed, 6).values()
    net, losses = network(*weights), []
    for _ in range(100):
        losses.append(bpkit.cross_entropy(prediction=bpkit.forward(net, X).A[-1], target=T))
        net = bpkit.step(net, given(getattr(two_more, f"backward_{which}")(X, T, *net[0][:2], *net[1][:2])), 0.2)
    assert (np.diff(losses) < 0).all() and losses[-1] < 0.7 * losses[0]
