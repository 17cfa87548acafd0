"""A learner's function is called safely, and an exception of it is explained in the learner's terms."""

import builtins
import math
import re
import sys
import threading
import time

import numpy as np
import pytest

from bpkit.checking.calling import CHARACTERS, call
from bpkit.checking.raised import EXPLAINED, explained


def test_a_loop_is_stopped_by_counting():
    def loop(x):
        while True:
            x += 1

    assert call(loop, {"x": 0}, instructions=10_000).hung


def test_a_loop_on_one_line_is_stopped_by_counting_too():
    """Not by waiting: nothing is left running behind."""
    def loop(x):
        while True: pass      # noqa: E701

    before = threading.active_count()
    assert call(loop, {"x": 0}, instructions=10_000, seconds=2).hung
    assert threading.active_count() == before


def test_what_waits_is_left_behind():
    called = call(lambda x: time.sleep(30), {"x": 0}, seconds=0.1)
    assert called.hung


def test_what_is_printed_is_kept_up_to_a_limit():
    assert call(lambda x: print(x), {"x": "hello"}).printed == "hello\n"
    assert len(call(lambda x: print("x" * 10 ** 6), {"x": 0}).printed) == CHARACTERS


def test_arguments_are_copies_and_changes_are_seen():
    x, pair = np.ones(3), [np.ones(2), 5]

    def change(x, pair):
        x += 1
        pair[0][0] = 7

    called = call(change, {"x": x, "pair": pair})
    assert called.changed == ("x", "pair")
    assert np.array_equal(x, np.ones(3)) and np.array_equal(pair[0], np.ones(2))
    assert call(lambda x: x, {"x": float("nan")}).changed == ()


def test_nothing_is_left_changed():
    before = (sys.stdout, sys.stderr, builtins.input, sys.gettrace(), np.geterr())
    call(lambda x: 1 / 0, {"x": 0})
    assert (sys.stdout, sys.stderr, builtins.input, sys.gettrace(), np.geterr()) == before


def test_warnings_of_a_learner_stay_inside():
    assert np.isinf(call(lambda x: np.exp(x), {"x": np.array(1000.0)}).value)


def test_without_threads_it_runs_in_place(monkeypatch):
    """Python in a browser page has none."""
    monkeypatch.setattr("threading.Thread.start", lambda self: (_ for _ in ()).throw(RuntimeError("can't start new thread")))
    assert call(lambda x: x + 1, {"x": 1}).value == 2

    def loop(x):
        while True:
            pass

    assert call(loop, {"x": 0}, instructions=10_000).hung


X, W, COLUMN = np.ones((4, 3)), np.ones((5, 3)), np.ones((4, 1))


def unset():
    return undefined_name + 1  # noqa: F821


def early():
    total = totel  # noqa: F821
    return total


def local():
    value += 1  # noqa: F821
    return value


def deep():
    return deep()


@pytest.mark.parametrize("function, words", [
    (lambda: np.dot(X, W), "(4,3) and (5,3)"), (lambda: X @ W, "3 and 5 should be equal"),
    (lambda: X @ 2, "use `*`"), (lambda: X + W, "(4,3) (5,3)"), (lambda: math.exp(X), "np.exp"),
    (lambda: 1 if X > 0 else 0, "np.where"), (unset, "`undefined_name`"), (early, "`totel`"), (local, "`value`"),
    (lambda: eval("np.ones(2)", {}), "import numpy as np"), (lambda: None * 2, "None"), (lambda: [1, 2].T, "np.array"),
    (lambda: X[4], "no index 4"), (lambda: 1 / 0, "division by zero"), (deep, "calls itself"),
    (lambda: np.ones((10 ** 9, 10 ** 9)), "memory"), (lambda: {}["W1"], "KeyError"), (lambda: exec("assert False"), "AssertionError"),
])
def test_an_exception_is_explained(function, words):
    called = call(lambda: function(), {})
    finding = explained(called.raised)
    assert words in finding.says.en, finding.says.en
    assert finding.code == "raises" and finding.says.ko != finding.says.en and not re.search(r"\{\d", finding.says.ko)


def test_the_line_is_shown_with_its_shapes():
    def backward(delta2, W2):
        return delta2 @ W2

    says = explained(call(backward, {"delta2": np.ones((5, 2)), "W2": np.ones((4, 2))}).raised).says
    assert "`return delta2 @ W2`, where delta2 (5, 2), W2 (4, 2)" in says.en
    assert "delta2 (5, 2), W2 (4, 2)" in says.ko


def test_every_explanation_is_in_both_languages():
    for _, says in EXPLAINED:
        assert says.en != says.ko and says.en.count("{") == says.ko.count("{")
