"""Each number of a small network: its formula, the same with numbers, the line of code, and the numbers that go in."""

from typing import NamedTuple

from bpkit.checking.both import Both
from bpkit.draw.numbers import factor, short

SLOPES = {                                       # f'(z), from a; as formula, with numbers, and in code
    "sigmoid": ("{a}·(1 − {a})", "{A} * (1 - {A})"),
    "tanh": ("(1 − {a}·{a})", "(1 - {A} ** 2)"),
    "relu": ("({a} > 0)", "({A} > 0)"),
    "identity": ("1", "1"),
}
FUNCTIONS = {"sigmoid": "σ({z})", "tanh": "tanh({z})", "relu": "max({z}, 0)", "identity": "{z}"}
CODE = {"sigmoid": "sigmoid({Z})", "tanh": "np.tanh({Z})", "relu": "np.maximum({Z}, 0)", "identity": "{Z}"}
GIVEN = {"x": Both("input", "입력"), "W": Both("weight", "가중치"), "b": Both("bias", "편향"), "y": Both("target", "목푯값")}
MADE = {"z": Both("weighted sum", "가중합"), "a": Both("activation", "활성값"), "L": Both("loss", "손실"),
        "delta": Both("error signal", "오차 신호"), "dW": Both("gradient of a weight", "가중치의 그레이디언트"),
        "db": Both("gradient of a bias", "편향의 그레이디언트"), "da": Both("gradient of an activation", "활성값의 그레이디언트")}


class Formula(NamedTuple):
    """What stands behind one number. key: its name. kind: what it is. uses: the keys of the numbers that go in.

    symbols, numbers: its formula, and the same with numbers in it; "" for a number that is given. code: the line that
    computes it, with all of its layer.
    """

    key: str
    kind: Both
    symbols: str
    numbers: str
    code: str
    uses: tuple


def formulas(board, *, with_da=False):
    """{key: Formula} for every number of a :class:`bpkit.draw.network.NetworkBoard`, in the order of computation.

    with_da: ∂L/∂a is a number of its own ("da2[0]"), and δ is made from it; otherwise its formula stands inside δ's.
    Raises ValueError for a loss or an activation whose formulas are not written here.
    """
    _need_written(board)
    return {formula.key: formula for formula in [*_forward(board), *_loss(board), *_backward(board, with_da)]}


def line(board, formula, *, symbols=False):
    """One line: the key, (the symbols,) the numbers, the result; nothing twice.

    `z1[0] = 0.0500·0.1500 + 0.1000·0.2500 + 0.3500 = 0.3825`
    """
    parts = [formula.key, formula.symbols if symbols else "", formula.numbers, _value(board, formula.key)]
    return " = ".join(dict.fromkeys(part for part in parts if part))


def _need_written(board):
    if board.loss_name not in LOSSES:
        raise ValueError(f"loss: expected one of {', '.join(LOSSES)}, got {board.loss_name!r}. "
                         "Only their formulas can be shown.")
    for number, layer in enumerate(board.layers, start=1):
        if layer.activation not in SLOPES:
            raise ValueError(f"layer {number}: expected one of {', '.join(SLOPES)} as activation, got "
                             f"{layer.activation!r}. Only their formulas can be shown.")


def _forward(board):
    keys = list(board.items)
    for key in keys[:keys.index("L")]:
        kind = key.rstrip("0123456789[], ")
        if kind in GIVEN:
            yield Formula(key, GIVEN[kind], "", "", "", ())
        else:
            yield _weighted_sum(board, key) if kind == "z" else _activation(board, key)


def _weighted_sum(board, key):
    layer, j = _layer_and_neuron(key)
    terms = [(f"{_before(layer)}[{i}]", f"W{layer}[{i}, {j}]") for i in range(board.sizes[layer - 1])]
    symbols = " + ".join([*(f"{a}·{w}" for a, w in terms), f"b{layer}[{j}]"])
    numbers = " + ".join([*(f"{_n(board, a)}·{_n(board, w)}" for a, w in terms), _n(board, f"b{layer}[{j}]")])
    return Formula(key, MADE["z"], symbols, numbers, f"Z{layer} = {_matrix_before(layer)} @ W{layer} + b{layer}",
                   (*(part for term in terms for part in term), f"b{layer}[{j}]"))


def _activation(board, key):
    layer, j = _layer_and_neuron(key)
    name, z = board.layers[layer - 1].activation, f"z{layer}[{j}]"
    return Formula(key, MADE["a"], FUNCTIONS[name].format(z=z), FUNCTIONS[name].format(z=_value(board, z)),
                   f"A{layer} = " + CODE[name].format(Z=f"Z{layer}"), (z,))


LOSSES = {         # the share of one output, and its derivative by a; formula, then code
    "half_sse": ("½({a} − {y})²", "{a} − {y}", "0.5 * np.sum((A{l} - y) ** 2)", "A{l} - y"),
    "mse": ("({a} − {y})²/{n}", "2·({a} − {y})/{n}", "np.mean((A{l} - y) ** 2)", "2 * (A{l} - y) / y.size"),
}


def _loss(board):
    last, (share, _, code, _) = len(board.layers), LOSSES[board.loss_name]
    pairs = [(f"a{last}[{k}]", f"y[{k}]") for k in range(board.sizes[-1])]
    symbols = " + ".join(share.format(a=a, y=y, n=len(pairs)) for a, y in pairs)
    numbers = " + ".join(share.format(a=_value(board, a), y=_n(board, y), n=len(pairs)) for a, y in pairs)
    yield Formula("L", MADE["L"], symbols, numbers, "L = " + code.format(l=last), tuple(part for pair in pairs for part in pair))


def _backward(board, with_da):
    for layer in range(len(board.layers), 0, -1):
        neurons, inputs = range(board.sizes[layer]), range(board.sizes[layer - 1])
        carried = [_activation_gradient(board, layer, j) for j in neurons]
        if with_da:
            yield from carried
        yield from (_delta(board, layer, j, carried[j], with_da) for j in neurons)
        for i in inputs:
            for j in neurons:
                a, delta = f"{_before(layer)}[{i}]", f"delta{layer}[{j}]"
                yield Formula(f"dW{layer}[{i}, {j}]", MADE["dW"], f"{a}·{delta}", f"{_n(board, a)}·{_n(board, delta)}",
                              f"dW{layer} = {_matrix_before(layer)}.T @ delta{layer}", (a, delta))
        for j in neurons:
            delta = f"delta{layer}[{j}]"
            yield Formula(f"db{layer}[{j}]", MADE["db"], delta, _value(board, delta),
                          f"db{layer} = delta{layer}.sum(axis=0)", (delta,))


def _activation_gradient(board, layer, j):
    """∂L/∂a: from the loss, or from the layer after."""
    key, a = f"da{layer}[{j}]", f"a{layer}[{j}]"
    if layer == len(board.layers):
        _, slope, _, code = LOSSES[board.loss_name]
        y, n = f"y[{j}]", board.sizes[-1]
        return Formula(key, MADE["da"], slope.format(a=a, y=y, n=n), slope.format(a=_value(board, a), y=_n(board, y), n=n),
                       f"dA{layer} = " + code.format(l=layer), (a, y))
    pairs = [(f"delta{layer + 1}[{k}]", f"W{layer + 1}[{j}, {k}]") for k in range(board.sizes[layer + 1])]
    return Formula(key, MADE["da"], " + ".join(f"{d}·{w}" for d, w in pairs),
                   " + ".join(f"{_n(board, d)}·{_n(board, w)}" for d, w in pairs),
                   f"dA{layer} = delta{layer + 1} @ W{layer + 1}.T", tuple(part for pair in pairs for part in pair))


def _delta(board, layer, j, carried, with_da):
    """δ = ∂L/∂a · f'(z): carried is ∂L/∂a, which goes in by its name or with its own formula."""
    key, a = f"delta{layer}[{j}]", f"a{layer}[{j}]"
    slope, slope_code = SLOPES[board.layers[layer - 1].activation]
    symbols, numbers, code, uses = carried.key, _n(board, carried.key), f"dA{layer}", (carried.key,)
    if not with_da:
        symbols, numbers, uses = carried.symbols, carried.numbers, carried.uses
        bracket = "({})" if " + " in symbols or " − " in symbols else "{}"
        symbols, numbers = bracket.format(symbols), bracket.format(numbers)
        code = f"({carried.code.partition(' = ')[2]})"
    return Formula(key, MADE["delta"], f"{symbols} · {slope.format(a=a)}", f"{numbers} · {slope.format(a=_n(board, a))}",
                   f"delta{layer} = {code} * {slope_code.format(A=f'A{layer}')}", tuple(dict.fromkeys((*uses, *([a] if "{a}" in slope else [])))))


def _layer_and_neuron(key):
    letters, j = key.rstrip("]").split("[")
    return int(letters.lstrip("za")), int(j)


def _before(layer):
    return f"a{layer - 1}" if layer > 1 else "x"


def _matrix_before(layer):
    return f"A{layer - 1}" if layer > 1 else "X"


def _value(board, key):
    return short(_number(board, key))


def _n(board, key):
    return factor(_number(board, key))


def _number(board, key):
    return (board.items.get(key) or board.activation_gradients[key]).number
