"""Run one code cell in an empty namespace, as a reader does who starts in the middle of the page.

The cell runs in this process, in the notebook's folder, and what it shows is put into the form of a stored output.
"""

import ast
import contextlib
import io
import os
import random
import warnings
from typing import NamedTuple

import numpy as np
from IPython.core.formatters import DisplayFormatter

FORMATTER = DisplayFormatter()  # what a kernel asks for the formats of a value
UNUSUAL_SEED = 987_654_321      # a cell that draws random numbers without a seed of its own must be seen to do so


class Shown(NamedTuple):
    """What a reader sees below a cell: the two streams, the last value in each format, and the error."""

    stdout: str = ""
    stderr: str = ""
    value: dict | None = None
    error: str | None = None


def stored(cell):
    """What is stored below the cell."""
    streams = {name: "".join(o["text"] for o in cell.outputs if o.get("name") == name) for name in ("stdout", "stderr")}
    values = [o["data"] for o in cell.outputs if o["output_type"] in ("execute_result", "display_data")]
    errors = [f"{o['ename']}: {o['evalue']}" for o in cell.outputs if o["output_type"] == "error"]
    return Shown(**streams, value=values[-1] if values else None, error=errors[-1] if errors else None)


def run(cell, rewrite=ast.NodeTransformer()):
    """What the cell shows when nothing has run before it. rewrite: changes its syntax tree first (see noise.py)."""
    tree = ast.fix_missing_locations(rewrite.visit(ast.parse(cell.source)))
    stdout, stderr, value, error = io.StringIO(), io.StringIO(), None, None
    with _as_in_a_fresh_kernel(cell.notebook.path.parent, stdout, stderr) as warned:
        try:
            value = _value_of(tree, {"__name__": "__main__"})
        except Exception as raised:             # the stored output says whether it should have been raised
            error = f"{type(raised).__name__}: {raised}"
    stderr.write("".join(f"{warning.category.__name__}: {warning.message}\n" for warning in warned))
    return Shown(stdout.getvalue(), stderr.getvalue(), value, error)


def _value_of(tree, namespace):
    """Run the statements; give the value of the last one, if it is an expression, in every format that it has."""
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "cell", "exec"), namespace)
    if last is None:
        return None
    value = eval(compile(ast.Expression(last.value), "cell", "eval"), namespace)
    return None if value is None else FORMATTER.format(value)[0]


@contextlib.contextmanager
def _as_in_a_fresh_kernel(folder, stdout, stderr):
    """Nothing that another cell has set may help this one: random streams, print options, warnings already shown.

    Gives the list of the warnings.
    """
    before, generators = os.getcwd(), (random.getstate(), np.random.get_state())
    random.seed(UNUSUAL_SEED)
    np.random.seed(UNUSUAL_SEED)
    os.chdir(folder)
    try:
        with (np.printoptions(), np.errstate(), warnings.catch_warnings(record=True) as warned,
              contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr)):
            warnings.simplefilter("always")
            yield warned
    finally:
        os.chdir(before)
        random.setstate(generators[0])
        np.random.set_state(generators[1])


def differences(before, after):
    """One line a kind of output in which two runs differ: `before` is what is stored, or what came without noise."""
    before, after = _by_kind(before), _by_kind(after)
    for kind in [*before, *(kind for kind in after if kind not in before)]:
        was, now = before.get(kind, ""), after.get(kind, "")
        if was != now:
            start = max(0, next((i for i, (a, b) in enumerate(zip(was, now)) if a != b), min(len(was), len(now))) - 30)
            yield f"{kind} was {_excerpt(was, start)}, now {_excerpt(now, start)}"


def _by_kind(shown):
    """stdout, stderr, error and each format of the value, as texts."""
    texts = {"stdout": shown.stdout, "stderr": shown.stderr, "error": shown.error or ""}
    return {**texts, **(shown.value or {})}


def _excerpt(text, start, length=100):
    """The part of a long text in which the difference begins."""
    if len(text) <= length:
        return repr(text) if text else "nothing"
    return f"{'… ' if start else ''}{text[start:start + length]!r}{' …' if start + length < len(text) else ''}"
