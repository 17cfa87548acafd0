"""How an operation is written: as a formula, and as a line of Python; and its local derivatives likewise.

{0} and {1} are the inputs, {out} is the result. A test computes both texts and compares them with bpkit.operations.
"""

from typing import NamedTuple


class Written(NamedTuple):
    formula: str
    code: str
    derivatives: tuple        # one an input, as formula
    derivatives_code: tuple   # the same as Python


WRITTEN = {
    "+": Written("{0} + {1}", "{0} + {1}", ("1", "1"), ("1", "1")),
    "-": Written("{0} − {1}", "{0} - {1}", ("1", "−1"), ("1", "-1")),
    "*": Written("{0}·{1}", "{0} * {1}", ("{1}", "{0}"), ("{1}", "{0}")),
    "/": Written("{0}/{1}", "{0} / {1}", ("1/{1}", "−{out}/{1}"), ("1 / {1}", "-{out} / {1}")),
    "neg": Written("−{0}", "-{0}", ("−1",), ("-1",)),
    "power": Written("{0}^{1}", "{0} ** {1}", ("{1}·{0}^({1} − 1)", ""), ("{1} * {0} ** ({1} - 1)", "")),
    "exp": Written("exp({0})", "np.exp({0})", ("{out}",), ("{out}",)),
    "log": Written("log({0})", "np.log({0})", ("1/{0}",), ("1 / {0}",)),
    "tanh": Written("tanh({0})", "np.tanh({0})", ("1 − {out}·{out}",), ("1 - {out} ** 2",)),
    "sigmoid": Written("σ({0})", "sigmoid({0})", ("{out}·(1 − {out})",), ("{out} * (1 - {out})",)),
    "relu": Written("max({0}, 0)", "np.maximum({0}, 0)", ("({0} > 0)",), ("({0} > 0)",)),
    "max": Written("max({0}, {1})", "np.maximum({0}, {1})", ("({0} ≥ {1})", "({0} < {1})"), ("({0} >= {1})", "({0} < {1})")),
}


def formula(node, names):
    """The right-hand side of a node, in symbols: names is {node: text}, so numbers can stand in for names."""
    texts = [names[input] for input in node.inputs]
    if WRITTEN[node.operation].formula.endswith(")"):             # a function has its brackets already
        texts = [text.strip("()") for text in texts]
    return WRITTEN[node.operation].formula.format(*texts)


def code(node, names):
    """The line of Python that computes a node."""
    return f"{names[node]} = " + WRITTEN[node.operation].code.format(*(names[input] for input in node.inputs))


def derivative(node, position, names):
    """∂node/∂input, in symbols."""
    return WRITTEN[node.operation].derivatives[position].format(*(names[input] for input in node.inputs), out=names[node])


def derivative_code(node, position, names):
    """The line of Python that passes a node's gradient on to one input; it adds, because another path may have added before."""
    local = WRITTEN[node.operation].derivatives_code[position].format(*(names[input] for input in node.inputs), out=names[node])
    bracket = f"({local})" if " " in local and not local.startswith("(") else local
    return f"d{names[node.inputs[position]]} += d{names[node]} * {bracket}"
