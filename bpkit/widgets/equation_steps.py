"""The backward pass as a row of steps, one equation at one layer each: formula, shapes, code, and the matrices. No drawing here."""

from typing import NamedTuple

from bpkit.activations import ACTIVATIONS
from bpkit.checking.both import Both, same
from bpkit.losses import LOSSES
from bpkit.network import backward, forward
from bpkit.widgets.formulas import SLOPES

FROM_LOSS = {            # ∂L/∂A_L; for the two below it is multiplied out with the slope, which gives δ_L. Formula, code
    "half_sse": ("A{l} − y", "A{l} - y"), "mse": ("2 (A{l} − y)/N", "2 / y.size * (A{l} - y)"),
    "bce": ("(A{l} − y)/N", "(A{l} - y) / y.size"), "cross_entropy": ("(A{l} − y)/m", "(A{l} - y) / len(y)"),
}
MULTIPLIED_OUT = {"bce": "sigmoid", "cross_entropy": "softmax"}
SUM_OF_ROWS = Both("∂L/∂{b} = the sum of {delta}’s rows", "∂L/∂{b} = {delta}의 모든 행의 합")
LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
MOST_LAYERS, MOST_NEURONS, MOST_ROWS = 4, 5, 4


class Step(NamedTuple):
    """Equation 1 to 4 at one layer, as formula, shapes and lines of code.

    uses: the names of the arrays that go in; makes: of the one that comes out.
    shown: {how the code calls it: matrix} of what goes in and, last, what comes out.
    """

    equation: int
    layer: int
    formula: Both
    shapes: str
    code: tuple
    uses: tuple
    makes: str
    shown: dict


class Pass:
    """One forward and one backward pass. arrays: {name: array} of A0, W1, b1, Z1, A1, …, y, delta1, dW1, db1, …"""

    def __init__(self, layers, X, target, loss):
        trace = forward(layers, X)
        _need_small(layers, trace.A[0])
        _need_pair(layers[-1].activation, loss)
        gradients = backward(layers, trace, target, loss=loss)
        self.loss_name, self.last, self.rows = loss, len(layers), len(trace.A[0])
        self.activations = ["", *(layer.activation for layer in layers)]
        self.arrays = {"A0": trace.A[0]}
        for l, (layer, Z, A) in enumerate(zip(layers, trace.Z, trace.A[1:]), start=1):
            self.arrays |= {f"W{l}": layer.W, f"b{l}": layer.b, f"Z{l}": Z, f"A{l}": A}
        self.arrays["y"] = LOSSES[loss].function.check(trace.A[-1], target)[1]
        for l, gradient in enumerate(gradients, start=1):
            self.arrays |= {f"delta{l}": gradient.delta, f"dW{l}": gradient.W, f"db{l}": gradient.b}
        self.loss = float(LOSSES[loss].function(prediction=trace.A[-1], target=target))

    def steps(self):
        for l in range(self.last, 0, -1):
            yield self._first() if l == self.last else self._back(l)
            yield self._weights(l)
            yield self._biases(l)

    def shape(self, name):
        return str(self.arrays[name].shape)

    def _first(self):
        l, formula = self.last, FROM_LOSS[self.loss_name]
        A, delta = f"A{l}", f"delta{l}"
        start, code = formula[0].format(l=low(l)), formula[1].format(l=l)
        known = {A: self.arrays[A], "y": self.arrays["y"]}
        shapes = f"{self.shape(A)} − {self.shape('y')}"
        if self.loss_name in MULTIPLIED_OUT:
            return Step(1, l, same(f"{low(delta)} = {start}"), f"{shapes} → {self.shape(delta)}", (f"{delta} = {code}",),
                        (A, "y"), delta, {**known, delta: self.arrays[delta]})
        bracket = f"({code})" if code.startswith("A") else code
        return Step(1, l, same(f"{low(delta)} = ∂L/∂{low(A)} ⊙ f′(Z{low(l)})"), f"({shapes}) ⊙ {self.shape(A)} → {self.shape(delta)}",
                    (self._slope_code(l), f"{delta} = {bracket} * slope"), (A, "y"), delta,
                    {**known, **self._slope(l), delta: self.arrays[delta]})

    def _back(self, l):
        after, W, delta = f"delta{l + 1}", f"W{l + 1}", f"delta{l}"
        uses = (after, W) if self.activations[l] == "identity" else (after, W, f"A{l}")
        n, k = self.arrays[W].shape
        return Step(2, l, same(f"{low(delta)} = ({low(after)} {low(W)}ᵀ) ⊙ f′(Z{low(l)})"),
                    f"({self.shape(after)}·({k}, {n})) ⊙ {self.shape(f'A{l}')} → {self.shape(delta)}",
                    (self._slope_code(l), f"{delta} = {after}.dot({W}.T) * slope"), uses, delta,
                    {after: self.arrays[after], f"{W}.T": self.arrays[W].T, **self._slope(l), delta: self.arrays[delta]})

    def _weights(self, l):
        before, delta, made = f"A{l - 1}", f"delta{l}", f"dW{l}"
        m, n = self.arrays[before].shape
        return Step(3, l, same(f"∂L/∂W{low(l)} = {low(before)}ᵀ {low(delta)}"), f"({n}, {m})·{self.shape(delta)} → {self.shape(made)}",
                    (f"{made} = {before}.T.dot({delta})",), (before, delta), made,
                    {f"{before}.T": self.arrays[before].T, delta: self.arrays[delta], made: self.arrays[made]})

    def _biases(self, l):
        delta, made = f"delta{l}", f"db{l}"
        return Step(4, l, SUM_OF_ROWS.filled(b=f"b{low(l)}", delta=low(delta)),
                    f"{self.shape(delta)} → {self.shape(made)}", (f"{made} = {delta}.sum(axis=0)",), (delta,), made,
                    {delta: self.arrays[delta], made: self.arrays[made]})

    def _slope_code(self, l):
        code = SLOPES[self.activations[l]][1].format(A=f"A{l}")
        return "slope = " + (code[1:-1] if code.startswith("(") else code)

    def _slope(self, l):
        return {"slope": ACTIVATIONS[self.activations[l]].derivative(a=self.arrays[f"A{l}"])}


def low(name):
    """A name or number as it stands in a formula.

    >>> low("delta2"), low(3)
    ('δ₂', '₃')
    """
    return str(name).replace("delta", "δ").translate(LOWERED)


def _need_pair(activation, loss):
    if activation != MULTIPLIED_OUT.get(loss, activation):
        raise ValueError(f"loss: expected {MULTIPLIED_OUT[loss]} in the last layer for {loss}, got {activation}. Only this pair "
                         "has an equation here that is multiplied out; for other activations use half_sse or mse.")


def _need_small(layers, X):
    sizes = [X.shape[1], *(len(layer.b) for layer in layers)]
    if not 2 <= len(layers) <= MOST_LAYERS or max(sizes) > MOST_NEURONS or len(X) > MOST_ROWS:
        raise ValueError(f"four_equations: expected 2 to {MOST_LAYERS} layers of at most {MOST_NEURONS} neurons and at most {MOST_ROWS} "
                         f"rows, got {len(layers)} layers of sizes {tuple(sizes)} and {len(X)} rows. Larger matrices nobody could read.")
