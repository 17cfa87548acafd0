"""Run one cell for the page.

`run` tells what the cell shows by calling emit(kind, text, more) in order, and how it ended:

    stdout, stderr    text; one that begins with \\r takes the place of the last line
    value             a value's text; more: its HTML or SVG, as {"text/html": …} or {"image/svg+xml": …}
    png, svg          a matplotlib figure that was shown, or is still open; the PNG in base64
    error             the traceback; more: {"name": …, "value": …}

A task or a timer may go on after its cell has ended. What it shows comes by the same emit.
"""

import ast
import asyncio
import builtins
import inspect
import linecache
import sys
from contextvars import copy_context

from bpkit_page import as_it_was, figures
from bpkit_page.errors import message, module_missing, said_by
from bpkit_page.foretold import imports_of
from bpkit_page.printed import MOST, Printed, Stream, TooLarge, TooMuch, is_too_large, showing

# The first that a value has is shown, if it is not longer.
RICH = (("text/html", "_repr_html_", MOST), ("image/svg+xml", "_repr_svg_", figures.MOST))

namespace = {}
sources = {}               # number of a cell: what it has been, so that an old function is not quoted from new code
latest = None              # the cell that ran last, as Printed
said = {}                  # sentences in the language of the page
in_cells = copy_context()  # all cells share one, so that decimal.getcontext().prec holds for the next
streams = [Stream(kind, lambda: latest) for kind in ("stdout", "stderr")]


def start_afresh():
    namespace.clear()
    namespace.update({"__name__": "__main__", "__builtins__": builtins, "display": display})


def run(source, emit, words, number=1, is_printed=False):
    """Run a cell, the number-th of its page. To be awaited: {"status": …, "missing": the module that was not found, or ""}.

    status: "ok", "error", or "memory" where what the cell holds may leave no room for the next one.
    words: sentences in the language of the page. is_printed: the code is the book's, and needs Python's own functions.
    """
    return asyncio.get_running_loop().create_task(run_here(source, emit, words, number, is_printed), context=in_cells)


async def run_here(source, emit, words, number, is_printed):
    global latest
    begin(source, words, is_printed)
    printed = latest = Printed(emit)
    showing.set(printed)
    try:
        with as_it_was.settings_of_its_own():
            figures.warn_of_no_letter()
            try:
                value = await value_of(source, name_of(source, number))
            finally:
                put_back()                  # a cell that has changed print or isinstance for all has done so for itself only
            if not any(value is figure for figure in show_open_figures()):
                show(value, printed)
        printed.send()
    except BaseException as error:          # SystemExit and KeyboardInterrupt too: the worker lives on
        put_back()
        tell(error, printed)
        return {"status": "memory" if isinstance(error, MemoryError) else "error", "missing": module_missing(error)}
    finally:
        put_back()
    return {"status": "ok", "missing": ""}


def begin(source, words, is_printed):
    said.update(words)
    if not namespace:
        start_afresh()
    for name in as_it_was.hidden(namespace) if is_printed else ():
        del namespace[name]
    put_back()                              # a timer may have changed something since
    as_it_was.keep(imports_of(source))
    asyncio.get_running_loop().set_exception_handler(tell_of_later)


def put_back():
    """Also between cells: a timer may print, or ask for input."""
    as_it_was.put_back()
    sys.stdout, sys.stderr = streams
    builtins.input = refusing(said["input"])


def tell(error, printed):
    text, value = message(error, said, namespace), said_by(error)
    printed.show("error", text[:MOST], {"name": type(error).__name__, "value": value[:MOST]})
    if len(text) > MOST:
        printed.show("error", said["too much"], {"name": "TooMuch", "value": ""})


def tell_of_later(loop, context):
    """An error in a task or a timer that nothing waits for stands with the cell that made it."""
    handle = context.get("handle") or context.get("task") or context.get("future")
    printed = showing.get(None) or (handle.get_context().get(showing) if hasattr(handle, "get_context") else None) or latest
    if context.get("exception"):
        tell(context["exception"], printed)


def tell_of_last():
    """The same for an error that JavaScript was told of: a timer of the browser's."""
    tell(sys.last_exc, latest)


def name_of(source, number):
    """What tracebacks call this code, and quote it by: two cells have two names, and so has a cell that was changed."""
    known = sources.setdefault(number, [])
    if source not in known:
        known.append(source)
    version = known.index(source) + 1
    name = f"<cell {number}>" if version == 1 else f"<cell {number}, version {version}>"
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    return name


async def value_of(source, name):
    """Run the statements; give the value of the last one if it is an expression without a semicolon, else None."""
    tree = ast.parse(source, name)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) and not ends_silently(tree.body[-1], source) else None
    await evaluated(tree, name, "exec")
    return await evaluated(ast.Expression(last.value), name, "eval") if last else None


async def evaluated(tree, name, mode):
    """As in Jupyter, a cell may await where it stands."""
    code = compile(tree, name, mode, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    value = eval(code, namespace)
    return await value if code.co_flags & inspect.CO_COROUTINE else value


def ends_silently(last, source):
    """As in Jupyter: a semicolon after the last expression keeps its value from being shown."""
    after = source.split("\n")[last.end_lineno - 1].encode()[last.end_col_offset:]
    return after.lstrip().startswith(b";")


# ---------------------------------------------------------------- What a value looks like

def display(*values):
    """As in Jupyter: show values in the middle of a cell."""
    for value in values:
        show(value, showing.get(None) or latest)


def show(value, printed):
    if value is None:
        return
    if figures.is_one(value):
        return figures.show(value, printed)
    text = repr(value)
    more, is_whole = ({}, True) if isinstance(value, type) else rich(value)
    printed.charge("".join(more.values()))
    printed.show("value", text[:MOST], more)
    if not is_whole:
        raise TooLarge
    if len(text) > MOST:
        raise TooMuch


def rich(value):
    """Its HTML or SVG, and whether nothing was too large to be shown."""
    for kind, method, most in RICH:
        text = getattr(value, method)() if hasattr(value, method) else None
        if text and isinstance(text, str):
            return ({}, False) if is_too_large(text, most) else ({kind: text}, True)
    return {}, True


def show_open_figures():
    return figures.show_open(showing.get(None) or latest)


def refusing(sentence):
    def input(prompt=""):
        raise RuntimeError(sentence)
    return input
