"""No printed digit hangs by a thread: noise in the last bit of what processors disagree about changes no text.

They differ in the last bit of exp, log, tanh, sin, cos, power and matrix products; they agree in + − × ÷, sqrt, sums
and all random draws. So the noise goes into just those: by name in NumPy and in math; and where they have no name that could be
replaced (`A @ B`, `A.dot(B)`, `x ** y`), the code of the cell, and of bpkit, is rewritten before it runs.
"""

import ast
import builtins
import contextlib
import math
import operator
import sys
from importlib.machinery import PathFinder, SourceFileLoader
from types import ModuleType
from unittest import mock

import numpy as np

FUNCTIONS = ("exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "tanh", "sinh", "cosh", "sin", "cos", "tan",
             "arcsin", "arccos", "arctan", "arctan2", "power", "float_power", "hypot")
IN_MATH = ("exp", "expm1", "log", "log2", "log10", "log1p", "tanh", "sinh", "cosh", "sin", "cos", "tan", "pow", "hypot")
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
        return noisy if isinstance(result, np.ndarray) else type(result)(noisy)

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
        """Inside the `with` block NumPy and math are noisy, and so is a bpkit that is imported there."""
        with contextlib.ExitStack() as stack:
            for module, names, noisy in ((np, FUNCTIONS, self.inside), (math, IN_MATH, self.inside), (np, PRODUCTS, self.inside_product),
                                         (np.linalg, LINEAR_ALGEBRA, self.inside)):
                for name in names:
                    stack.enter_context(mock.patch.object(module, name, noisy(getattr(module, name))))
            for name, function in self._operators().items():
                stack.enter_context(mock.patch.object(builtins, name, function, create=True))
            stack.enter_context(_bpkit_rewritten())
            yield

    def _operators(self):
        """What the rewritten code calls."""
        product = self.inside_product(lambda a, b: np.ndarray.dot(np.asarray(a), b))

        def dot(owner, *arguments, **named):
            return owner.dot(*arguments, **named) if isinstance(owner, ModuleType) else product(owner, *arguments)

        return {"__noisy_dot__": dot, "__noisy_matmul__": self.inside_product(operator.matmul),
                "__noisy_power__": self.inside(operator.pow)}


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
    if array.dtype.kind in "biu":
        return True
    if array.dtype.kind == "c" or array.size and array.item(0) * 2 ** 10 % 1:      # the usual case, and a quick look
        return False
    return bool(np.all((array * 2 ** 10 % 1 == 0) & (np.abs(array) < 2 ** 20)))


class Rewrite(ast.NodeTransformer):
    """Writes `__noisy_matmul__(A, B)` for `A @ B`, and likewise for `A.dot(B)` and `x ** y`."""

    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.op, ast.MatMult):
            return _call("__noisy_matmul__", node.left, node.right)
        if isinstance(node.op, ast.Pow) and not _is_two(node.right):      # x ** 2 is x × x, rounded equally everywhere
            return _call("__noisy_power__", node.left, node.right)
        return node

    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "dot":
            return ast.Call(ast.Name("__noisy_dot__", ast.Load()), [node.func.value, *node.args], node.keywords)
        return node


def _call(name, *arguments):
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


def _is_two(node):
    return isinstance(node, ast.Constant) and node.value == 2


# ---- a bpkit that is rewritten as it is imported --------------------------------------------------------------------

@contextlib.contextmanager
def _bpkit_rewritten():
    """Forget bpkit, find a rewritten one while the block lasts, and bring the first one back."""
    first = {name: sys.modules.pop(name) for name in list(sys.modules) if _of_bpkit(name)}
    sys.meta_path.insert(0, _Finder)
    try:
        yield
    finally:
        sys.meta_path.remove(_Finder)
        for name in [name for name in sys.modules if _of_bpkit(name)]:
            del sys.modules[name]
        sys.modules.update(first)


def _of_bpkit(name):
    return name.partition(".")[0] == "bpkit"


class _Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if not _of_bpkit(name):
            return None
        spec = PathFinder.find_spec(name, path)
        spec.loader = _Loader(name, spec.origin)
        return spec


class _Loader(SourceFileLoader):
    def get_code(self, name):
        """The rewritten code; never that of a .pyc file."""
        tree = Rewrite().visit(ast.parse(self.get_data(self.path)))
        return compile(ast.fix_missing_locations(tree), self.path, "exec", dont_inherit=True)
