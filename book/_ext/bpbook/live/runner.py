"""Run one cell for the page. The same file runs in the page's worker, in Node and, for the tests, in CPython.

`run` tells what the cell shows by calling emit(kind, text, more) in order, and how it ended:

    stdout, stderr    text
    value             the last value's text; more: its HTML or SVG, as {"text/html": …} or {"image/svg+xml": …}
    png               an image in base64: a matplotlib figure that is still open
    error             the traceback; more: {"name": …, "value": …}
"""

import ast
import base64
import builtins
import io
import linecache
import logging
import sys
import time
import traceback

MOST = 100_000             # characters that one run may print
BATCH = 0.05               # seconds between two messages to the page
CELL = "<cell>"
RICH = (("text/html", "_repr_html_"), ("image/svg+xml", "_repr_svg_"))      # the first that a value has is shown

namespace = {}
logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)      # "building the font cache" is no output of a cell


class TooMuch(BaseException):
    """The cell prints without end. No `except Exception` of the cell may catch this."""


def start_afresh():
    namespace.clear()
    namespace.update({"__name__": "__main__", "__builtins__": builtins})


def run(source, emit, words):
    """Run a cell. Gives {"status": "ok" or "error", "missing": the module that was not found, or ""}.

    words: sentences in the language of the page: "input", "too much" and "system exit".
    """
    if not namespace:
        start_afresh()
    printed = Printed(emit)
    streams, ask = (sys.stdout, sys.stderr), builtins.input
    sys.stdout, sys.stderr = Stream("stdout", printed), Stream("stderr", printed)
    builtins.input = refusing(words["input"])
    try:
        value = value_of(source)
        printed.send()
        show_open_figures(emit)
        show(value, emit)
    except TooMuch:
        printed.send()
        emit("error", words["too much"], {"name": "TooMuch", "value": ""})
        return {"status": "error", "missing": ""}
    except BaseException as error:          # SystemExit and KeyboardInterrupt too: the worker lives on
        printed.send()
        text = words["system exit"] if isinstance(error, SystemExit) else trace(error)
        emit("error", text, {"name": type(error).__name__, "value": str(error)})
        return {"status": "error", "missing": module_missing(error)}
    finally:
        (sys.stdout, sys.stderr), builtins.input = streams, ask
    return {"status": "ok", "missing": ""}


def value_of(source):
    """Run the statements; give the value of the last one if it is an expression, else None."""
    linecache.cache[CELL] = (len(source), None, source.splitlines(keepends=True), CELL)      # tracebacks quote it
    tree = ast.parse(source, CELL)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, CELL, "exec"), namespace)
    return eval(compile(ast.Expression(last.value), CELL, "eval"), namespace) if last else None


def show(value, emit):
    if value is None:
        return
    emit("value", repr(value), {} if isinstance(value, type) else rich(value))


def rich(value):
    for kind, method in RICH:
        text = getattr(value, method)() if hasattr(value, method) else None
        if text:
            return {kind: text}
    return {}


def show_open_figures(emit):
    """What the reader drew with pyplot, as JupyterLab would show it."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    for number in pyplot.get_fignums() if pyplot else ():
        file = io.BytesIO()
        pyplot.figure(number).savefig(file, format="png", dpi=100, bbox_inches="tight")
        emit("png", base64.b64encode(file.getvalue()).decode(), {})
    if pyplot:
        pyplot.close("all")


def refusing(sentence):
    def input(prompt=""):
        raise RuntimeError(sentence)
    return input


def module_missing(error):
    """The name of the module that an import did not find, also where bpkit says so in its own words; "" for another error."""
    while error is not None:
        if isinstance(error, ModuleNotFoundError) and error.name:
            return error.name.partition(".")[0]
        error = error.__cause__
    return ""


def trace(error):
    """The traceback from the cell on; of code that the reader did not write, only the error itself is said."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=False)
    shown.stack = traceback.StackSummary.from_list([frame for frame in shown.stack if frame.filename == CELL][:20])
    shown.__cause__ = shown.__context__ = None
    return "".join(shown.format()).rstrip()


class Printed:
    """What is printed, sent in batches so that the page keeps up, and stopped where it would be endless."""

    def __init__(self, emit):
        self.emit, self.left, self.kind, self.parts, self.sent = emit, MOST, "", [], time.monotonic()

    def add(self, kind, text):
        if kind != self.kind:
            self.send()
            self.kind = kind
        self.parts.append(text[:max(self.left, 0)])
        self.left -= len(text)
        if self.left < 0:
            raise TooMuch
        if time.monotonic() - self.sent > BATCH:
            self.send()

    def send(self):
        text, self.parts, self.sent = "".join(self.parts), [], time.monotonic()
        if text:
            self.emit(self.kind, text, {})


class Stream(io.TextIOBase):
    def __init__(self, kind, printed):
        self.kind, self.printed = kind, printed

    def writable(self):
        return True

    def write(self, text):
        self.printed.add(self.kind, text)
        return len(text)
