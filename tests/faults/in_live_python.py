"""Faults of what runs a cell: what it shows and fails to show, what it does to the next one, what goes on after its end."""

from tests.faults.fault import replaced

FOLDER = "book/_ext/bpbook/live/python/bpkit_page"
PART = "runner of the page"
WITHOUT_NUMPY = (PART, "tests/live/test_free_of_numpy.py")
RUNNER, PRINTED = (PART, "tests/live/test_runner.py"), (PART, "tests/live/test_printed.py")
AS_IT_WAS, LATER = (PART, "tests/live/test_as_it_was.py"), (PART, "tests/live/test_later.py")
IPYTHON = (PART, "tests/live/test_ipython.py")


def python(what, file, old, new, *tests):
    return replaced(what, f"{FOLDER}/{file}", old, new, *tests)


FAULTS = [
    python("a value whose HTML is not shown", "runner.py", 'RICH = (("text/html", "_repr_html_", MOST), ', "RICH = (", *RUNNER),
    python("printing without end", "printed.py", "            raise TooMuch", "            pass", *RUNNER),
    python("an end of printing that a cell can catch", "printed.py", "class TooMuch(BaseException)", "class TooMuch(Exception)", *RUNNER),
    python("input() that waits for ever", "runner.py", 'builtins.input = refusing(said["input"])', "pass", *RUNNER),
    python("a cell that ends Python", "runner.py", "except BaseException as error", "except Exception as error", *RUNNER),
    python("a missing module that bpkit reports and nobody fetches", "errors.py", "error = error.__cause__", "error = None", *RUNNER),
    python("an order to Jupyter that is only no syntax", "errors.py", '.startswith(("%", "!"))', '.startswith("?")', *RUNNER),
    replaced("a graph that needs NumPy", "bpkit/operations.py", "import math\n", "import math\nimport numpy\n", *WITHOUT_NUMPY),
    replaced("a question that needs NumPy", "bpkit/quizzes/note002.py", "ROUNDS = 50", "import numpy\nROUNDS = 50", *WITHOUT_NUMPY),
    replaced("exercises lost without NumPy", "bpkit/checking/catalogue.py", 'glob("*/*.py")', 'glob("[a-f]*/*.py")', *WITHOUT_NUMPY),
    replaced("a graph's sigmoid with another last digit", "bpkit/operations.py", "1.0 / (1.0 + exp(-x))", "1.001 / (1.0 + exp(-x))", *WITHOUT_NUMPY),
    python("tracebacks full of bpkit's insides", "errors.py", 'frame in shown.stack if frame.filename.startswith("<cell ")', "frame in shown.stack", *RUNNER),
    python("a traceback that quotes another cell", "runner.py", 'f"<cell {number}>" if version == 1 else', '"<cell >" if True else', *RUNNER),
    python("a plot whose Matplotlib nobody foretells", "foretold.py", "if name in PICTURES", "if False", *RUNNER),
    python("a value that freezes the page", "runner.py", "if len(text) > MOST", "if False", *RUNNER),
    python("HTML that freezes the page", "printed.py", 'or TAG * markup.count("<") > MOST - BOX', "", *RUNNER),
    python("a row of values without end", "printed.py", 'self.left -= BOX + TAG * markup.count("<")', "pass", *RUNNER),
    python("a row of boxes without end", "printed.py", "self.left -= BOX if self.kind else 0", "pass", *RUNNER),
    python("what is printed first comes last", "printed.py", "monotonic() - self.sent > BATCH", "False", *RUNNER),
    python("plt.show() that shows nothing", "backend.py", "runner.show_open_figures()", "pass", *RUNNER),
    python("boxes in place of Hangul", "figures.py", 'png(figure, "error")', 'png(figure, "ignore")', *RUNNER),
    python("a warning for each letter of Hangul", "runner.py", "            figures.warn_of_no_letter()\n", "", *RUNNER),
    python("a figure as large as the page", "figures.py", "if is_too_large(shown, MOST)", "if False", *RUNNER),
    python("a figure that is shown twice", "runner.py", "if not any(value is figure for figure in show_open_figures())",
           "if show_open_figures() is not None", *RUNNER),

    python("a progress bar of many lines", "printed.py", '"\\r" + written_over(now) if', '"\\r" + now if', *PRINTED),
    python("a line that forgets where its writing went on", "printed.py", 'last = written_over(last) + "\\r" + last.rpartition("\\r")[2]',
           "last = written_over(last)", *PRINTED),
    python("a progress bar that is paid for each time", "printed.py", "            self.weigh()\n", "            raise TooMuch\n", *PRINTED),
    python("colours of a terminal as rubbish", "printed.py", 'ESCAPES.sub("", text) if', "text if", *PRINTED),

    python("built-in functions that one cell takes from all", "as_it_was.py", "    BUILT_IN.update(AS_THEY_WERE)", "    pass", *AS_IT_WAS),
    python("streams that one cell takes from all", "runner.py", "    sys.stdout, sys.stderr = streams\n", "", *AS_IT_WAS),
    python("functions of NumPy that one cell takes from all", "as_it_was.py", "                now[name] = value", "                pass", *AS_IT_WAS),
    python("a function of bpkit that one cell takes from all", "as_it_was.py", "            del now[name]", "            pass", *AS_IT_WAS),
    python("a module changed by the cell that brought it", "as_it_was.py", "                __import__(name)", "                pass", *AS_IT_WAS),
    python("a path that one cell takes from all", "as_it_was.py", "    sys.path[:] = PATH", "    [] = PATH and []", *AS_IT_WAS),
    python("settings that one cell makes for all", "runner.py", "with as_it_was.settings_of_its_own()", "if True", *AS_IT_WAS),
    python("decimals that are forgotten", "runner.py", ", context=in_cells)", ")", *AS_IT_WAS),
    python("a hidden built-in that nobody names", "errors.py", "if used else", "if False else", *AS_IT_WAS),
    python("a hidden built-in that is always named", "errors.py", " if name in frames[-1].f_code.co_names", "", *AS_IT_WAS),
    python("a cell of the book without print", "runner.py", "if is_printed else ()", "if False else ()", *AS_IT_WAS),

    python("a cell that may not await", "runner.py", ", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)", ")", *LATER),
    python("an error in a task that nobody sees", "runner.py", "    asyncio.get_running_loop().set_exception_handler(tell_of_later)\n", "", *LATER),
    python("what is printed later is lost", "printed.py", "self.timer = self.loop.call_later(BATCH, self.send)", "pass", *LATER),
    python("a display that shows one value", "runner.py", "for value in values:\n        show(value", "for value in values[:1]:\n        show(value", *IPYTHON),
    replaced("a part of IPython that is missing without a word", "book/_ext/bpbook/live/python/IPython/display.py",
             'ImportError(said["IPython"], name=name)', "AttributeError(name)", *IPYTHON),
]
