"""The cells that need no NumPy, in a Python that has none: they show what is printed, and the others say what is missing."""

import json
import subprocess
import sys
from collections import Counter

import pytest

from tests.live.cells import shown
from tests.live.free_of_numpy import imports_numpy, kind, needs_none
from tests.notebooks.alone import differences, stored
from tests.notebooks.reading import EDITIONS, ROOT, paths_in_book, read
from tests.notebooks.test_rules import name

# Of each kind so many cells in each edition, at least. More is welcome; fewer means that something has begun to need NumPy.
LEAST = {"quiz": 74, "check": 7, "widget": 9, "draw": 8, "graph": 9, "rounded": 12, "Python alone": 1}


@pytest.fixture(scope="module")
def came():
    """{where: how the cell ended, and what it emitted}"""
    done = subprocess.run([sys.executable, "-m", "tests.live.free_of_numpy"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("path", paths_in_book(), ids=name)
def test_a_cell_that_needs_no_numpy_shows_what_is_printed(came, path):
    for cell in filter(needs_none, read(path).code_cells):
        found = list(differences(stored(cell), shown(came[cell.where][1])))
        assert not found, f"{cell.where}: {found}"


@pytest.mark.parametrize("path", paths_in_book(), ids=name)
def test_any_other_cell_says_that_numpy_is_missing_and_nothing_else(came, path):
    for cell in read(path).code_cells:
        if not needs_none(cell) and not imports_numpy(cell):
            ended, emitted = came[cell.where]
            assert ended == {"status": "error", "missing": "numpy"}, f"{cell.where}: {ended}, {emitted[-1:]}"


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_kind_of_cell_has_begun_to_need_numpy(edition):
    count = Counter(kind(cell) for path in paths_in_book() if path.parent.name == edition
                    for cell in read(path).code_cells if needs_none(cell))
    assert not {name: (count[name], least) for name, least in LEAST.items() if count[name] < least}
