"""What a cell does to Python itself ends with it; names stay."""

import json
import subprocess
import sys

import pytest

from tests.live.cells import shown
from tests.live.conftest import EXTENSION
from tests.live.running import SAID, new_runner, run
from tests.notebooks.reading import ROOT

# What one cell does, what the next one says, and what that must show.
HARMS = {
    "print": ("import builtins\nbuiltins.print = None", "print(1)", "1\n"),
    "isinstance": ("import builtins\nbuiltins.isinstance = builtins.vars = None\n1 / 0", "print(isinstance(1, int))", "True\n"),
    "len deleted": ("del __builtins__.len", "print(len('abc'))", "3\n"),
    "no built-ins": ("del __builtins__", "print(1)", "1\n"),
    "time": ("import time\ntime.monotonic = None", "print(1)", "1\n"),
    "ast": ("import ast\nast.parse = None", "print(1)", "1\n"),
    "stdout": ("import sys\nsys.stdout = 1", "print(1)", "1\n"),
    "stdout lost": ("import sys\ndel sys.stdout", "print(1)", "1\n"),
    "path": ("import sys\nsys.path.clear()", "import this_is_not_imported_yet", ""),
    "bpkit": ("import bpkit\nbpkit.mse = None", "from bpkit import mse\nprint(mse(prediction=[1, 2], target=[1, 2]))", "0.0\n"),
    "inside bpkit": ("import bpkit.vectors\ndel bpkit.vectors.dot", "from bpkit import vectors\nprint(vectors.dot([1, 2], [3, 4]))", "11.0\n"),
    "NumPy": ("import numpy as np\nnp.dot = None", "import numpy as np\nprint(np.dot([1, 2], [3, 4]))", "11\n"),
    "warnings": ("import warnings\nwarnings.simplefilter('error')", "import warnings\nwarnings.warn('x')\nprint(1)", "1\n"),
    "errors of NumPy": ("import numpy as np\nnp.seterr(all='raise')", "import numpy as np\nprint(np.exp(-999.0))", "0.0\n"),
    "digits of NumPy": ("import numpy as np\nnp.set_printoptions(precision=1)", "import numpy as np\nprint(np.array([0.25, 0.125]))", "[0.25  0.125]\n"),
    "an error without words": ("class Bad(Exception):\n    def __str__(self):\n        raise ValueError\nraise Bad", "print(1)", "1\n"),
}


def main():
    came = {}
    for harm, (first, then, _) in HARMS.items():
        runner = new_runner()
        run(runner, first)
        came[harm] = run(runner, then)
    print(json.dumps(came))


@pytest.fixture(scope="module")
def came(tmp_path_factory):
    """{harm: what came of the next cell}, from a Python of its own, which may be harmed."""
    place = tmp_path_factory.mktemp("place")
    (place / "this_is_not_imported_yet.py").write_text("")
    code = f"import sys\nsys.path += {[str(ROOT), str(place), *EXTENSION]}\nfrom tests.live.test_as_it_was import main\nmain()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("harm", HARMS)
def test_what_a_cell_does_to_python_itself_ends_with_it(came, harm):
    ended, emitted = came[harm]
    assert ended["status"] == "ok" and "".join(text for kind, text, _ in emitted if kind == "stdout") == HARMS[harm][2], emitted


def test_names_and_settings_of_objects_stay():
    runner = new_runner()
    run(runner, "import decimal, random\nrandom.seed(3)\nfirst = random.random()\nrandom.seed(3)\ndecimal.setcontext(decimal.Context(prec=5))")
    assert run(runner, "print(random.random() == first, decimal.Decimal(1) / 3)")[1] == [("stdout", "True 0.33333\n", {})]


# ---------------------------------------------------------------- A name such as sum, given another value

def test_a_built_in_that_a_cell_has_hidden_is_named():
    runner = new_runner()
    run(runner, "sum = 3")
    _, emitted = run(runner, "sum([1, 2])")
    assert emitted[-1][1].endswith("object is not callable\n\n" + SAID["hidden"].format(name="sum"))
    run(runner, "del sum")
    assert shown(run(runner, "sum([1, 2])")[1]).value == {"text/plain": "3"}


@pytest.mark.parametrize("source", ["1 + '1'", "len(5)", "sum = 3\nlen(5)"])
def test_nothing_is_said_of_names_where_they_are_not_the_matter(source):
    assert "del " not in run(new_runner(), source)[1][-1][1]


def test_a_cell_of_the_book_finds_what_was_hidden():
    runner = new_runner()
    run(runner, "print = None\nkept = 3")
    assert run(runner, "print(kept)", is_printed=True)[1] == [("stdout", "3\n", {})]
