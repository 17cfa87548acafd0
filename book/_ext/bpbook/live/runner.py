"""Run one cell for the page. The same file runs in the page's worker, in Node and, for the tests, in CPython.

`run` tells what the cell shows by calling emit(kind, text, more) in order, and how it ended:

    stdout, stderr    text
    value             the last value's text; more: its HTML or SVG, as {"text/html": …} or {"image/svg+xml": …}
    png               an image in base64: a matplotlib figure that was shown, or is still open
    error             the traceback; more: {"name": …, "value": …}

`modules_of` tells beforehand what a cell will import, so that it is downloaded first and the cell runs only once.
"""

import ast
import base64
import builtins
import io
import linecache
import logging
import sys
import traceback
from time import monotonic

MOST = 100_000             # characters that one run may print, and that a value or an error may have
BOX = 100                  # what it costs to go from stdout to stderr or back: the page makes a box each time
BATCH = 0.05               # seconds between two messages to the page
RICH = (("text/html", "_repr_html_", MOST), ("image/svg+xml", "_repr_svg_", 10 * MOST))      # the first that a value has is shown

namespace = {}
sources = {}               # number of a cell: what it has been, so that an old function is not quoted from new code
showing = None             # where plt.show() shows its figures while a cell runs
BUILT_IN, AS_IT_WAS = builtins.__dict__, dict(builtins.__dict__)
logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)      # "building the font cache" is no output of a cell


class TooMuch(BaseException):
    """The cell shows without end. No `except Exception` of the cell may catch this."""


def start_afresh():
    namespace.clear()
    namespace.update({"__name__": "__main__", "__builtins__": builtins})


def modules_of(source):
    """The modules that a cell imports, as far as its code tells, with Matplotlib where it draws a plot of bpkit."""
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []                           # running it says what is wrong
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    names += [name for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
              for name in drawn_with(node.value.id, node.attr)]
    return sorted({name.partition(".")[0] for name in names})


def drawn_with(tool, name):
    """bpkit imports these only when it is called, which its caller's code does not show."""
    if tool == "draw":
        from bpkit.draw import PICTURES

        return ["matplotlib"] if name in PICTURES else []
    return ["contourpy"] if (tool, name) == ("widget", "learning_rate") else []


def run(source, emit, words, number=1):
    """Run a cell, the number-th of its page. Gives {"status": …, "missing": the module that was not found, or ""}.

    status: "ok", "error", or "memory" where what the cell holds may leave no room for the next one.
    words: sentences in the language of the page: "input", "too much" and "system exit".
    """
    global showing
    if not namespace:
        start_afresh()
    printed = showing = Printed(emit)
    streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = Stream("stdout", printed), Stream("stderr", printed)
    builtins.input = refusing(words["input"])
    try:
        try:
            value = value_of(source, name_of(source, number))
        finally:
            BUILT_IN.update(AS_IT_WAS)      # a cell that has changed print or isinstance for all has done so for itself only
        show_open_figures()
        show(value, printed)
        printed.send()
    except TooMuch:
        printed.send()
        emit("error", words["too much"], {"name": "TooMuch", "value": ""})
        return {"status": "error", "missing": ""}
    except BaseException as error:          # SystemExit and KeyboardInterrupt too: the worker lives on
        printed.send()
        text, value = words["system exit"] if isinstance(error, SystemExit) else trace(error), said_by(error)
        emit("error", text[:MOST], {"name": type(error).__name__, "value": value[:MOST]})
        if len(text) > MOST:
            emit("error", words["too much"], {"name": "TooMuch", "value": ""})
        return {"status": "memory" if isinstance(error, MemoryError) else "error", "missing": module_missing(error)}
    finally:
        BUILT_IN.update(AS_IT_WAS)
        sys.stdout, sys.stderr = streams
    return {"status": "ok", "missing": ""}


def hides_a_built_in():
    """Whether a name such as print has become the reader's own, for all cells to come."""
    return any(name in AS_IT_WAS for name in namespace if not name.startswith("__"))


def name_of(source, number):
    """What tracebacks call this code, and quote it by: two cells have two names, and so has a cell that was changed."""
    known = sources.setdefault(number, [])
    if source not in known:
        known.append(source)
    version = known.index(source) + 1
    name = f"<cell {number}>" if version == 1 else f"<cell {number}, version {version}>"
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    return name


def value_of(source, name):
    """Run the statements; give the value of the last one if it is an expression without a semicolon, else None."""
    tree = ast.parse(source, name)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) and not ends_silently(tree.body[-1], source) else None
    exec(compile(tree, name, "exec"), namespace)
    return eval(compile(ast.Expression(last.value), name, "eval"), namespace) if last else None


def ends_silently(last, source):
    """As in Jupyter: a semicolon after the last expression keeps its value from being shown."""
    after = source.split("\n")[last.end_lineno - 1].encode()[last.end_col_offset:]
    return after.lstrip().startswith(b";")


def show(value, printed):
    if value is None:
        return
    text, more, too_much = repr(value), {}, False
    if not isinstance(value, type):
        more, too_much = rich(value)
    printed.show("value", text[:MOST], more)
    if too_much or len(text) > MOST:
        raise TooMuch


def rich(value):
    """Its HTML or SVG, and whether that was too long to be shown."""
    for kind, method, most in RICH:
        text = getattr(value, method)() if hasattr(value, method) else None
        if text and isinstance(text, str):
            return ({kind: text}, False) if len(text) <= most else ({}, True)
    return {}, False


def show_open_figures():
    """What the reader drew with pyplot, as JupyterLab would show it: at plt.show(), or at the end of the cell."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    for number in pyplot.get_fignums() if pyplot else ():
        file = io.BytesIO()
        pyplot.figure(number).savefig(file, format="png", dpi=100, bbox_inches="tight")
        showing.show("png", base64.b64encode(file.getvalue()).decode(), {})
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


def said_by(error):
    try:
        return str(error)
    except Exception:                       # its own __str__ raises
        return ""


def trace(error):
    """The traceback from the cell on; of code that the reader did not write, only the error itself is said."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=False)
    shown.stack = traceback.StackSummary.from_list([frame for frame in shown.stack if frame.filename.startswith("<cell ")][:20])
    shown.__cause__ = shown.__context__ = None
    return "".join(shown.format()).rstrip()


class Printed:
    """What is printed, sent in batches so that the page keeps up, and stopped where it would be endless."""

    def __init__(self, emit):
        self.emit, self.left, self.kind, self.parts, self.sent = emit, MOST, "", [], monotonic()

    def add(self, kind, text):
        if kind != self.kind:
            self.send()
            self.left -= BOX if self.kind else 0
            self.kind = kind
        self.parts.append(text[:max(self.left, 0)])
        self.left -= len(text)
        if self.left < 0:
            raise TooMuch
        if monotonic() - self.sent > BATCH:
            self.send()

    def send(self):
        text, self.parts, self.sent = "".join(self.parts), [], monotonic()
        if text:
            self.emit(self.kind, text, {})

    def show(self, kind, text, more):
        """Something else, after what was printed before it."""
        self.send()
        self.emit(kind, text, more)


class Stream(io.TextIOBase):
    def __init__(self, kind, printed):
        self.kind, self.printed = kind, printed

    def writable(self):
        return True

    def write(self, text):
        self.printed.add(self.kind, text)
        return len(text)
