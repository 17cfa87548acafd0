"""The runner of the page, in CPython: it shows of every cell what the book prints, and survives every cell."""

import sys

import pytest

from tests.live.cells import SAID, new_runner, run, shown
from tests.notebooks.alone import differences, stored
from tests.notebooks.reading import paths_in_book, read
from tests.notebooks.test_rules import name


@pytest.mark.parametrize("path", paths_in_book(), ids=name)
def test_every_cell_shows_what_is_printed(path):
    """All cells of a page in one namespace, as a reader's "run all" has them."""
    runner = new_runner()
    for cell in read(path).code_cells:
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
    assert 'File "<cell>", line 3' in text and "    mse([1, 2], [1, 2, 3])" in text
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
