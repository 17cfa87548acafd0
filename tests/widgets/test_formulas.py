"""Every formula is what computes its number: in symbols, with numbers, and as a line of Python."""

import re

import numpy as np
import pytest

from bpkit import backward, dense, forward
from bpkit.draw.network import NetworkBoard
from bpkit.draw.numbers import short
from bpkit.losses import LOSSES
from bpkit.widgets.formulas import formulas, line
from tests.widgets.plain_network import NAME, at, computed, namespace, value

MAZUR = [dense([[0.15, 0.25], [0.2, 0.3]], [0.35, 0.35]), dense([[0.4, 0.5], [0.45, 0.55]], [0.6, 0.6])]
CASES = {"Mazur": (MAZUR, [0.05, 0.10], [0.01, 0.99], "half_sse")}
for f in ("sigmoid", "tanh", "relu", "identity"):
    for loss in ("half_sse", "mse"):
        CASES[f"2-2-1 {f} {loss}"] = ([dense([[0.5, -0.3], [0.8, 0.9]], [0.1, -0.2], f), dense([[-1.2], [0.7]], [0.3], f)],
                                      [0.6, -1.5], [0.4], loss)
        CASES[f"2-2-2 {f} {loss}"] = ([dense([[0.5, -0.3], [0.8, 0.9]], [0.1, 0.2], "tanh"),
                                       dense([[1.2, 0.4], [0.7, -0.6]], [0.3, 0.05], f)], [0.6, 1.5], [0.4, -0.9], loss)
        CASES[f"1-1 {f} {loss}"] = ([dense([[0.7]], [-0.2], f)], [1.3], [0.25], loss)
EACH = pytest.mark.parametrize("case", CASES)
BOTH = pytest.mark.parametrize("with_da", (False, True))


def all_of(case, with_da):
    layers, x, y, loss = CASES[case]
    return formulas(NetworkBoard(layers, x, y, loss), with_da=with_da), computed(layers, x, y, loss)


@EACH
@BOTH
def test_symbols_with_full_precision_give_the_number(case, with_da):
    known, plain = all_of(case, with_da)
    for formula in known.values():
        if formula.symbols:
            assert value(formula.symbols, plain) == pytest.approx(at(plain, formula.key), rel=1e-12, abs=1e-15), formula


@EACH
@BOTH
def test_the_numbers_are_those_of_the_symbols_and_give_the_result_within_rounding(case, with_da):
    known, plain = all_of(case, with_da)
    for formula in known.values():
        if not formula.symbols:
            continue
        put_in = NAME.sub(lambda name: short(at(plain, name[0])), formula.symbols)
        assert unbracketed(formula.numbers) == unbracketed(put_in)
        assert value(formula.numbers, {}) == pytest.approx(at(plain, formula.key), abs=slack(formula, plain)), formula


def unbracketed(text):
    return re.sub(r"\((-[\d.]+)\)", r"\1", text)


def slack(formula, plain, half=0.51e-4):
    """By how much the result can move if each number that goes in is rounded to four decimals."""
    moves = half
    for key in formula.uses:
        name, index = key.rstrip("]").split("[")
        moved = {**plain, name: plain[name].copy()}
        moved[name][tuple(int(i) for i in index.split(","))] += half
        moves += abs(value(formula.symbols, moved) - value(formula.symbols, plain)) * 1.01
    return moves


@EACH
@BOTH
def test_what_a_formula_uses_is_what_stands_in_it(case, with_da):
    known, _ = all_of(case, with_da)
    for formula in known.values():
        assert set(formula.uses) == set(NAME.findall(formula.symbols)) and len(set(formula.uses)) == len(formula.uses)
        assert set(formula.uses) <= set(list(known)[:list(known).index(formula.key)]), "a number is used before it is made"


@EACH
@BOTH
def test_the_lines_of_code_compute_what_bpkit_computes(case, with_da):
    layers, x, y, loss = CASES[case]
    known, _ = all_of(case, with_da)
    names = namespace(layers, x, y)
    for code in dict.fromkeys(formula.code for formula in known.values() if formula.code):
        exec(code, names)
    trace = forward(layers, [x])
    np.testing.assert_allclose(names["L"], LOSSES[loss].function(prediction=trace.A[-1], target=[y]))
    for l, gradient in enumerate(backward(layers, trace, [y], loss=loss), start=1):
        wanted = {"Z": trace.Z[l - 1], "A": trace.A[l], "delta": gradient.delta, "dW": gradient.W, "db": gradient.b}
        for name, array in wanted.items():
            np.testing.assert_allclose(names[f"{name}{l}"], array, rtol=1e-12, err_msg=f"{name}{l}")
            assert names[f"{name}{l}"].shape == array.shape


@EACH
def test_a_line_says_nothing_twice(case):
    layers, x, y, loss = CASES[case]
    board = NetworkBoard(layers, x, y, loss)
    for formula in formulas(board, with_da=True).values():
        parts = line(board, formula, symbols=True).split(" = ")
        assert len(parts) == len(set(parts)) and parts[0] == formula.key
        assert float(parts[-1]) == pytest.approx(at(computed(layers, x, y, loss), formula.key), abs=0.51e-4)


def test_mazurs_published_numbers_are_there():
    board = NetworkBoard(*CASES["Mazur"])
    shown = {key: item.number for key, item in {**board.items, **board.activation_gradients}.items()}
    published = {"a1[0]": .593269992, "a1[1]": .596884378, "a2[0]": .75136507, "a2[1]": .772928465, "L": .298371109,
                 "dW2[0, 0]": .082167041, "dW2[1, 0]": .082667628, "dW2[0, 1]": -.022602540, "dW2[1, 1]": -.022740242,
                 "da1[0]": .036350306, "da1[1]": .041370323, "dW1[0, 0]": .000438568, "dW1[1, 1]": .000995425}
    assert {key: shown[key] for key in published} == pytest.approx(published, abs=0.51e-9)


def test_formulas_that_are_not_written_are_refused():
    with pytest.raises(ValueError, match="loss: expected one of half_sse, mse, got 'bce'"):
        formulas(NetworkBoard(MAZUR, [0.05, 0.1], [0.01, 0.99], "bce"))
