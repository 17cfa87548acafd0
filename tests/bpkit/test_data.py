"""The data sets: shapes, truth tables, and new arrays at each call."""

import numpy as np
import pytest

from bpkit import data

GATES = {data.xor: lambda p, q: p != q, data.and_gate: lambda p, q: p and q, data.or_gate: lambda p, q: p or q}
ALL = [*GATES, data.first_column, data.two_samples]


@pytest.mark.parametrize("gate", GATES)
def test_gates_are_their_truth_tables(gate):
    X, y = gate()
    assert X.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]
    for (p, q), (output,) in zip(X, y):
        assert bool(output) == bool(GATES[gate](bool(p), bool(q)))


def test_the_data_of_the_source_notes():
    X, y = data.first_column()
    assert X.tolist() == [[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]] and y.tolist() == [[0], [1], [1], [0]]
    X, y = data.two_samples()
    assert X.tolist() == [[0, 0, 1], [1, 1, 1]] and y.tolist() == [[0], [1]]


@pytest.mark.parametrize("make", ALL)
def test_each_call_gives_new_float_arrays(make):
    first, second = make(), make()
    for a, b in zip(first, second):
        assert a.dtype == np.float64 and a.ndim == 2
        assert len(a) == len(first.X)
        assert not np.shares_memory(a, b)
