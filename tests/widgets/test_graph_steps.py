"""The step-through of a graph says, step by step, the values and gradients that NumPy and autograd find without it."""

import re

import autograd.numpy as anp
import pytest
from autograd import grad

from bpkit import en
from tests.widgets.examples import product, sigmoid_circuit, square_and_more, staged, twice_used
from tests.widgets.support import frames, near


def sigmoid(z):
    return 1 / (1 + anp.exp(-z))


# The graph; the same as an ordinary function; where.
CASES = {
    "product": (product, lambda x, y, z: (x + y) * z, (-2.0, 5.0, -4.0), ("x", "y", "z")),
    "twice used": (twice_used, lambda a, b: (a + b + a * b) + (a + b) * (a * b), (2.0, 3.0), ("a", "b")),
    "sigmoid circuit": (sigmoid_circuit, lambda w0, x0, w1, x1, w2: sigmoid(w0 * x0 + w1 * x1 + w2),
                        (2.0, -1.0, -3.0, -2.0, -3.0), ("w0", "x0", "w1", "x1", "w2")),
    "staged": (staged, lambda x, y: (x + sigmoid(y)) / (sigmoid(x) + (x + y) ** 2), (3.0, -4.0), ("x", "y")),
    "square": (square_and_more, lambda x: x * x + 2 * x, (3.0,), ("x",)),
}


def code_lines(frame):
    return re.findall(r"Python: (.*)", frame.says)


@pytest.mark.parametrize("case", CASES)
def test_the_lines_of_code_run_in_order_give_what_is_shown(case):
    """Every line of Python on the frames, executed one after the other: they are a program that computes all gradients."""
    build, function, point, inputs = CASES[case]
    widget = en.widget.graph_steps(build())
    program = [line for frame in frames(widget) for line in code_lines(frame)]
    names = {"np": anp, "sigmoid": sigmoid, **dict(zip(inputs, point))}
    summary = dict(re.findall(r"(\w+) = (\S+)(?=   d)", repr(widget)))
    names |= {f"d{name}": 0.0 for name in summary if f"d{name} = 1.0" not in program}
    exec("\n".join(program), names)
    for position, name in enumerate(inputs):
        assert names[f"d{name}"] == pytest.approx(grad(function, position)(*point), rel=1e-12)
    for name, shown in summary.items():
        assert near(shown, names[name])
    for name, shown in re.findall(r"   d(\w+) = (\S+)", repr(widget)):
        assert near(shown, names[f"d{name}"])


@pytest.mark.parametrize("case", CASES)
def test_numbers_appear_when_they_are_computed_and_stay(case):
    build, function, point, inputs = CASES[case]
    seen = frames(en.widget.graph_steps(build()))
    counts = [len(frame.texts) for frame in seen]
    assert counts == sorted(counts) and counts[0] < counts[-1]
    first, last = seen[0], seen[-1]
    forward = [frame for frame in seen if frame.title.startswith(("Start", "Forward"))]
    assert forward and not any("∂" in frame.says or "bp-gradient" in frame.classes for frame in forward)
    for position in range(len(inputs)):
        slope = grad(function, position)(*point)
        assert any(_is_number(text) and near(text, slope) for text in last.texts), (inputs[position], slope)
    assert all(any(_is_number(text) and near(text, value) for text in first.texts) for value in point)


def _is_number(text):
    return re.fullmatch(r"[+-]?\d+(\.\d+)?", text) is not None


@pytest.mark.parametrize("case", CASES)
def test_the_chain_rule_on_a_frame_multiplies_out(case):
    """… = 1 · z = 1 · (-4) = -4: the two last numbers of each line multiply to its result."""
    build = CASES[case][0]
    lines = [line for frame in frames(en.widget.graph_steps(build())) for line in frame.says.splitlines() if line.startswith("∂") and "·" in line]
    assert lines
    for line in lines:
        *_, product_text, result = line.split(" = ")
        factors = [float(text.strip("()").replace("−", "-")) for text in product_text.split(" · ") if _is_number(text.strip("()").replace("−", "-"))]
        if len(factors) == 2:
            a, b = factors
            slack = 0.5e-4 * (abs(a) + abs(b) + 1.1)           # both factors are rounded to four decimals
            assert abs(a * b - float(result)) <= slack, line


def test_a_fork_says_that_shares_are_added():
    says = [frame.says for frame in frames(en.widget.graph_steps(square_and_more()))]
    waiting = [text for text in says if "More will come to x by another path." in text]
    meeting = [text for text in says if "Another path has reached x before: the shares add up to 8." in text]
    assert waiting and meeting and says.index(meeting[-1]) >= says.index(waiting[0])


def test_something_else_than_a_graph_is_refused():
    with pytest.raises(TypeError, match="output: expected a Node, got int"):
        en.widget.graph_steps(3)
