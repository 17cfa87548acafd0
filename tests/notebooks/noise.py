"""No printed digit hangs by a thread: noise in the last bit of what processors disagree about changes no text.

They differ in the last bit of exp, log, tanh, sin, cos, power and matrix products; they agree in + − × ÷, sqrt, sums
and all random draws. So the noise goes into just those: by name in NumPy, and around `A @ B`, `x ** y` and `A.dot(B)`
in a cell and `bpkit.matmul` in bpkit, because operators have no name that could be replaced.
"""

import ast
import contextlib
from unittest import mock

import numpy as np

import bpkit
from tests.notebooks.replaced import replaced_everywhere

FUNCTIONS = ("exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "tanh", "sinh", "cosh", "sin", "cos", "tan",
             "arcsin", "arccos", "arctan", "arctan2", "power", "float_power", "hypot")
PRODUCTS = ("dot", "matmul", "inner", "vdot", "tensordot", "einsum")
LINEAR_ALGEBRA = ("norm", "inv", "solve", "det", "lstsq")
UNIT = 2.0 ** -52      # a unit in the last place of 1.0


class Noise:
    """Adds or takes a unit in the last place, by a fixed stream of signs, where processors may differ."""

    def __init__(self, seed=1):
        self.factors = 1 + np.random.RandomState(seed).choice([-1.0, 1.0], size=100_003) * UNIT
        self.start = 0

    def into(self, result):
        """A noisy copy of a result. Whole numbers stay: e⁰ = 1, tanh 0 = 0 and 1 + 1 = 2 on every processor."""
        array = np.asarray(result)
        if array.dtype.kind not in "fc" or array.size > self.factors.size:
            return result
        noisy = np.where(array == np.rint(array), array, array * self._next(array.size).reshape(array.shape))
        return noisy if isinstance(result, np.ndarray) else noisy[()]

    def _next(self, size):
        if self.start + size > self.factors.size:
            self.start = 0
        self.start += size
        return self.factors[self.start - size:self.start]

    def inside(self, function):
        return _Noisy(function, lambda result, args: self.into(result))

    def inside_product(self, function):
        """Products of small numbers with power-of-two denominators (3, 0.5, 0.25 …) are exact in any order."""
        return _Noisy(function, lambda result, args: result if all(map(_exact, args)) else self.into(result))

    @contextlib.contextmanager
    def everywhere(self):
        product = bpkit.matrices.matmul
        with contextlib.ExitStack() as stack:
            for module, names, noisy in ((np, FUNCTIONS, self.inside), (np, PRODUCTS, self.inside_product),
                                         (np.linalg, LINEAR_ALGEBRA, self.inside)):
                for name in names:
                    stack.enter_context(mock.patch.object(module, name, noisy(getattr(module, name))))
            stack.enter_context(replaced_everywhere(product, self.inside_product(product)))
            yield


class _Noisy:
    """Calls `function` and changes its result; `np.exp.outer` and the like are still there."""

    def __init__(self, function, changed):
        self.function, self.changed = function, changed

    def __call__(self, *args, **kwargs):
        return self.changed(self.function(*args, **kwargs), args)

    def __getattr__(self, name):
        return getattr(self.function, name)


def _exact(argument):
    if isinstance(argument, str):          # the subscripts of einsum
        return True
    array = np.asarray(argument)
    return array.dtype.kind in "biu" or bool(np.all((array * 2 ** 10 % 1 == 0) & (np.abs(array) < 2 ** 20)))


class AroundOperators(ast.NodeTransformer):
    """Writes `__noise__(A @ B)` where a cell has `A @ B`; likewise for `x ** y` and `A.dot(B)`."""

    NAME = "__noise__"

    def visit_BinOp(self, node):
        self.generic_visit(node)
        return self._noisy(node) if isinstance(node.op, ast.MatMult | ast.Pow) and not _is_square(node) else node

    def visit_Call(self, node):
        self.generic_visit(node)
        return self._noisy(node) if isinstance(node.func, ast.Attribute) and node.func.attr == "dot" else node

    def _noisy(self, node):
        return ast.Call(ast.Name(self.NAME, ast.Load()), [node], [])


def _is_square(node):
    """x ** 2 is x × x, which is rounded equally everywhere."""
    return isinstance(node.op, ast.Pow) and isinstance(node.right, ast.Constant) and node.right.value == 2
