"""The runner of the page, in CPython: it shows of every cell what the book prints, and survives every cell."""

import sys
import time

import pytest

from tests.live.cells import RUNNER, SAID, new_runner, run, shown
from tests.notebooks.alone import differences, stored
from tests.notebooks.reading import paths_in_book, read
from tests.notebooks.test_rules import name


@pytest.mark.parametrize("path", paths_in_book(), ids=name)
def test_every_cell_shows_what_is_printed(path, monkeypatch):
    """All cells of a page in one namespace, as a reader's "run all" has them; Matplotlib is there if it was foretold."""
    runner = new_runner()
    for cell in read(path).code_cells:
        with monkeypatch.context() as changed:
            if not {"matplotlib", "contourpy"} & set(runner.modules_of(cell.source)):
                changed.setitem(sys.modules, "matplotlib", None)
                changed.setitem(sys.modules, "contourpy", None)
            _, emitted = run(runner, cell.source)
        found = list(differences(stored(cell), shown(emitted)))
        assert not found, f"{cell.where}: {found}"


def test_outputs_come_in_order():
    _, emitted = run(new_runner(), "import sys\nprint('a')\nprint('b', file=sys.stderr)\nprint('c')\n1 + 1")
    assert [(kind, text) for kind, text, _ in emitted] == [
        ("stdout", "a\n"), ("stderr", "b\n"), ("stdout", "c\n"), ("value", "2")]


def test_names_are_kept_for_the_next_cell_and_forgotten_by_a_new_python():
    runner = new_runner()
    run(runner, "kept = 3")
    assert shown(run(runner, "kept")[1]).value == {"text/plain": "3"}
    assert run(new_runner(), "kept")[0]["status"] == "error"


def test_input_says_why_it_cannot_ask_and_comes_back():
    before = input
    result, emitted = run(new_runner(), "input('name? ')")
    assert result["status"] == "error" and emitted[-1][1].endswith(SAID["input"]) and input is before


@pytest.mark.parametrize("printing", ["print('x' * 1000)", "try:\n        print('x')\n    except Exception:\n        pass"])
def test_endless_output_ends_with_a_sentence(printing):
    runner = new_runner()
    result, emitted = run(runner, f"for _ in range(10 ** 6):      # endless enough\n    {printing}")
    assert result["status"] == "error" and emitted[-1][:2] == ("error", SAID["too much"])
    assert len(shown(emitted).stdout) == runner.MOST
    assert run(runner, "print(1)")[1] == [("stdout", "1\n", {})], "the next cell must print again"


@pytest.mark.parametrize("source, name", [
    ("def deeper(n):\n    return deeper(n + 1)\ndeeper(0)", "RecursionError"), ("raise SystemExit", "SystemExit"),
    ("raise KeyboardInterrupt", "KeyboardInterrupt"), ("quit()", "SystemExit"), ("1 +", "SyntaxError"),
    ("class Odd:\n    def __repr__(self):\n        raise ValueError('no text')\nOdd()", "ValueError")])
def test_a_cell_that_ends_badly_is_only_an_error(source, name):
    runner = new_runner()
    result, emitted = run(runner, source)
    assert result["status"] == "error" and emitted[-1][2]["name"] == name
    assert len(emitted[-1][1]) < 3000
    assert run(runner, "1")[1] == [("value", "1", {})]


def test_streams_are_given_back():
    streams = sys.stdout, sys.stderr
    run(new_runner(), "import sys\nsys.stdout.write('x')\n1 / 0")
    assert (sys.stdout, sys.stderr) == streams


def test_the_traceback_shows_the_line_of_the_cell_and_nothing_of_ours():
    _, emitted = run(new_runner(), "from bpkit import mse\n\nmse([1, 2], [1, 2, 3])")
    text = emitted[-1][1]
    assert 'File "<cell 1>", line 3' in text and "    mse([1, 2], [1, 2, 3])" in text
    assert "runner.py" not in text and "losses.py" not in text


@pytest.mark.parametrize("source, missing", [
    ("import nothing_of_the_kind.at_all", "nothing_of_the_kind"),
    ("try:\n    import no_such\nexcept ModuleNotFoundError as error:\n    raise ModuleNotFoundError('draw: …') from error", "no_such"),
    ("from bpkit import no_such_name", ""), ("1 / 0", "")])
def test_a_module_that_is_missing_is_named(source, missing):
    assert run(new_runner(), source)[0] == {"status": "error", "missing": missing}


def test_a_figure_left_open_is_shown():
    _, emitted = run(new_runner(), "import matplotlib\nmatplotlib.use('agg')\nimport matplotlib.pyplot as plt\n"
                                   "lines = plt.plot([1, 2, 4])")
    assert [kind for kind, *_ in emitted] == ["png"] and emitted[0][1].startswith("iVBOR")


def test_output_arrives_while_the_cell_runs():
    """Not only at its end: a reader of a long run sees that it goes on."""
    runner, seen = new_runner(), []
    runner.BATCH = 0
    runner.start_afresh()
    runner.namespace["seen"] = seen
    runner.run("print('first')\nseen_by_then = list(seen)", lambda kind, text, more: seen.append(text), SAID)
    assert "first" in runner.namespace["seen_by_then"]


# ---------------------------------------------------------------- One cell after another

def test_a_cell_tells_beforehand_what_it_imports():
    modules = new_runner().modules_of
    assert modules("x = 1\nimport a.b, c as d\ndef later():\n    from e.f import g") == ["a", "c", "e"]
    assert modules("draw.arrows([1, 3])\ndraw.graph(1)\nwidget.learning_rate()") == ["contourpy", "matplotlib"]
    assert modules("for x in") == modules("(" * 10_000) == []


def test_a_traceback_quotes_the_cell_that_the_line_stands_in():
    """Also where that cell has been changed since: the function is still the old one."""
    runner = new_runner()
    run(runner, "def f():\n    return 1/0", 1)
    _, emitted = run(runner, "x = 1\ny = 'innocent line'\nf()", 2)
    assert 'File "<cell 1>", line 2, in f\n    return 1/0' in emitted[-1][1] and "innocent" not in emitted[-1][1]
    run(runner, "a = 0\nb = 'innocent line'", 1)
    assert "    return 1/0" in run(runner, "f()", 2)[1][-1][1]


@pytest.mark.parametrize("harm", [
    "import builtins\nbuiltins.print = None", "import builtins\nbuiltins.isinstance = None\n1 / 0", "import time\ntime.monotonic = None",
    "del __builtins__", "class Bad(Exception):\n    def __str__(self):\n        raise ValueError\nraise Bad"])
def test_what_a_cell_does_to_python_itself_ends_with_it(harm, monkeypatch):
    monkeypatch.setattr("time.monotonic", time.monotonic)
    runner, emitted = new_runner(), []
    try:
        run(runner, harm)
        ended, emitted = run(runner, "print(1)\nisinstance(1, int)")
    finally:
        vars(runner.builtins).update(runner.AS_IT_WAS)
    assert emitted == [("stdout", "1\n", {}), ("value", "True", {})]


def test_a_cell_that_fills_the_memory_says_so():
    assert run(new_runner(), "raise MemoryError")[0]["status"] == "memory"


@pytest.mark.parametrize("source, value", [("1 + 1;", None), ("(1 + 1) ; # no", None), ("'가';", None), ("1 + 1  # ;", "2"), ("f = 3; f", "3")])
def test_a_semicolon_keeps_the_value(source, value):
    found = shown(run(new_runner(), source)[1])
    assert found.error is None and (found.value or {}).get("text/plain") == value


# ---------------------------------------------------------------- Limits

SHOWING = "class Long:\n    def __repr__(self):\n        return 'short'\n    def {}(self):\n        return 'x' * 10 ** 7\nLong()"


@pytest.mark.parametrize("source", [
    "list(range(10 ** 6))", "raise ValueError('y' * 10 ** 6)", SHOWING.format("_repr_html_"), SHOWING.format("_repr_svg_")],
    ids=["value", "error", "HTML", "SVG"])
def test_what_is_too_long_is_cut_and_that_is_said(source):
    runner = new_runner()
    ended, emitted = run(runner, source)
    assert ended["status"] == "error" and emitted[-1][:2] == ("error", SAID["too much"])
    assert 0 < sum(len(text) + sum(map(len, more.values())) for _, text, more in emitted) < 3 * runner.MOST


def test_printing_to_and_fro_makes_no_endless_row_of_boxes():
    _, emitted = run(new_runner(), "import sys\nfor _ in range(10 ** 5):\n    print('')\n    print('', file=sys.stderr)")
    assert emitted[-1][1] == SAID["too much"] and 500 < len(emitted) < 1100


@pytest.mark.parametrize("shown", ["__import__('unittest.mock').mock.MagicMock()", "type('Five', (), {'_repr_html_': lambda self: 5})()"])
def test_html_that_is_no_text_is_not_shown(shown):
    assert [(kind, more) for kind, _, more in run(new_runner(), shown)[1]] == [("value", {})]


def test_plt_show_shows_the_figure_there_and_then(monkeypatch, recwarn):
    import matplotlib.pyplot as plt

    runner, before = new_runner(), plt.get_backend()
    monkeypatch.setitem(sys.modules, "bpkit_runner", runner)
    monkeypatch.syspath_prepend(RUNNER.parent)
    try:
        plt.switch_backend("module://backend")
        _, emitted = run(runner, "import matplotlib.pyplot as plt\nlines = plt.plot([1, 2])\nprint('before')\nplt.show()\nprint('after')")
    finally:
        plt.switch_backend(before)
        sys.modules.pop("backend", None)
    assert [kind for kind, *_ in emitted] == ["stdout", "png", "stdout"] and not recwarn.list
