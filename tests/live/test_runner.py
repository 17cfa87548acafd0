"""The runner of the page, in CPython: it shows of every cell what the book prints, and survives every cell."""

import importlib
import sys
import time

import pytest

from tests.live.cells import shown
from tests.live.running import SAID, new_runner, run
from tests.notebooks.alone import differences, stored
from tests.notebooks.reading import paths_in_book, read
from tests.notebooks.test_rules import name


def foretold():
    return importlib.import_module("bpkit_page.foretold")


@pytest.mark.parametrize("path", paths_in_book(), ids=name)
def test_every_cell_shows_what_is_printed(path, monkeypatch):
    """All cells of a page in one namespace, as a reader's "run all" has them; Matplotlib is there if it was foretold."""
    runner = new_runner()
    for cell in read(path).code_cells:
        with monkeypatch.context() as changed:
            if not {"matplotlib", "contourpy"} & set(foretold().modules_of(cell.source)):
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
    runner = new_runner()
    result, emitted = run(runner, "import builtins\nbuiltins.input = None")
    result, emitted = run(runner, "input('name? ')")
    assert result["status"] == "error" and emitted[-1][1].endswith(SAID["input"])


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


@pytest.mark.parametrize("source, is_told", [("%matplotlib inline", True), ("x = 1\n!pip install numpy", True), ("1 %", False)])
def test_an_order_to_jupyter_is_told_from_a_slip(source, is_told):
    result, emitted = run(new_runner(), source)
    assert result["status"] == "error" and emitted[-1][1].endswith(SAID["jupyter"]) == is_told


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
    runner, sent = new_runner(), []
    sys.modules["bpkit_page.printed"].BATCH = 0
    runner.start_afresh()
    runner.namespace["sent"] = sent
    run(runner, "print('first')\nsent_by_then = list(sent)", emitted=sent)
    assert ("stdout", "first", {}) in runner.namespace["sent_by_then"]


# ---------------------------------------------------------------- One cell after another

def test_a_cell_tells_beforehand_what_it_imports():
    modules = foretold().modules_of
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


def test_a_cell_that_fills_the_memory_says_so():
    assert run(new_runner(), "raise MemoryError")[0]["status"] == "memory"


@pytest.mark.parametrize("source, value", [("1 + 1;", None), ("(1 + 1) ; # no", None), ("'가';", None), ("1 + 1  # ;", "2"), ("f = 3; f", "3")])
def test_a_semicolon_keeps_the_value(source, value):
    found = shown(run(new_runner(), source)[1])
    assert found.error is None and (found.value or {}).get("text/plain") == value


# ---------------------------------------------------------------- Limits

SHOWING = "class Long:\n    def __repr__(self):\n        return 'short'\n    def {}(self):\n        return {}\nLong()"


@pytest.mark.parametrize("source, said", [
    ("list(range(10 ** 6))", "too much"), ("raise ValueError('y' * 10 ** 6)", "too much"),
    (SHOWING.format("_repr_html_", "'x' * 10 ** 7"), "too large"), (SHOWING.format("_repr_svg_", "'x' * 10 ** 7"), "too large"),
    (SHOWING.format("_repr_html_", "'<b>' * 3000"), "too large"), (SHOWING.format("_repr_svg_", "'<g/>' * 3000"), "too large")],
    ids=["value", "error", "HTML", "SVG", "tags of HTML", "tags of SVG"])
def test_what_is_too_long_is_cut_and_that_is_said(source, said):
    runner = new_runner()
    ended, emitted = run(runner, source)
    assert ended["status"] == "error" and emitted[-1][:2] == ("error", SAID[said])
    assert 0 < sum(len(text) + sum(map(len, more.values())) for _, text, more in emitted) < 3 * runner.MOST


def test_no_output_of_the_book_is_half_as_large_as_one_may_be():
    new_runner()
    is_too_large = sys.modules["bpkit_page.printed"].is_too_large
    for cell in (cell for path in paths_in_book() for cell in read(path).code_cells):
        for data in (output.get("data", {}) for output in cell.outputs):
            assert not is_too_large(2 * "".join(data.get("text/html", [])), 100_000), cell.where
            assert not is_too_large(2 * "".join(data.get("image/svg+xml", [])), 1_000_000), cell.where


@pytest.mark.parametrize("value", ["'text'", "type('Bold', (), {'_repr_html_': lambda self: '<b></b>' * 100})()"])
def test_values_shown_one_after_another_have_an_end(value):
    _, emitted = run(new_runner(), f"value = {value}\nfor _ in range(10 ** 5):\n    display(value)")
    assert emitted[-1][1] == SAID["too much"] and 10 < len(emitted) < 1100


def test_printing_to_and_fro_makes_no_endless_row_of_boxes():
    _, emitted = run(new_runner(), "import sys\nfor _ in range(10 ** 5):\n    print('')\n    print('', file=sys.stderr)")
    assert emitted[-1][1] == SAID["too much"] and 500 < len(emitted) < 1100


@pytest.mark.parametrize("shown", ["__import__('unittest.mock').mock.MagicMock()", "type('Five', (), {'_repr_html_': lambda self: 5})()"])
def test_html_that_is_no_text_is_not_shown(shown):
    assert [(kind, more) for kind, _, more in run(new_runner(), shown)[1]] == [("value", {})]


@pytest.fixture
def plotting():
    """A runner, and Matplotlib with the backend of the page."""
    import matplotlib.pyplot as plt

    runner, before = new_runner(), plt.get_backend()
    plt.switch_backend("module://bpkit_page.backend")
    yield runner
    plt.close("all")
    plt.switch_backend(before)


def test_plt_show_shows_the_figure_there_and_then(plotting, recwarn):
    _, emitted = run(plotting, "import matplotlib.pyplot as plt\nlines = plt.plot([1, 2])\nprint('before')\nplt.show()\nprint('after')")
    assert [kind for kind, *_ in emitted] == ["stdout", "png", "stdout"] and not recwarn.list


@pytest.mark.parametrize("title, kind", [("slope", "png"), ("기울기", "svg")])
def test_hangul_in_a_figure_is_drawn_by_the_browser(plotting, recwarn, title, kind):
    """Matplotlib's own font has none: it would draw boxes, and warn of each letter."""
    _, emitted = run(plotting, f"import matplotlib.pyplot as plt\nlines = plt.plot([1, 2])\ntext = plt.title('{title}')\nplt.tight_layout()")
    assert [kind for kind, *_ in emitted] == [kind] and not recwarn.list
    assert kind == "png" or f">{title}</text>" in emitted[0][1]


@pytest.mark.parametrize("last, kinds", [("fig", ["png"]), ("display(fig)\nplt.close()", ["png"]), ("plt.close()\nfig", ["png"])])
def test_a_figure_as_the_value_is_shown_once(plotting, last, kinds):
    _, emitted = run(plotting, f"import matplotlib.pyplot as plt\nfig, ax = plt.subplots()\n{last}")
    assert [kind for kind, *_ in emitted] == kinds


def test_a_large_figure_with_hangul_stays_small(plotting):
    _, emitted = run(plotting, "import matplotlib.pyplot as plt\nlines = plt.plot(range(3000), 3000 * [1], 'o')\n"
                                   "plt.title('점이 많은 그림');")
    assert [kind for kind, *_ in emitted] == ["png"]
