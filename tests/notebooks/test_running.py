"""Every code cell of the book runs alone with the output that is stored, and no digit of it hangs by a thread."""

import pytest

from tests.notebooks.reading import paths_in_book, read
from tests.notebooks.running import alone_complaints, noise_complaints
from tests.notebooks.test_rules import fail_with, name

PATHS = paths_in_book()


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_cells_run_alone(path):
    fail_with(list(alone_complaints(read(path))))


@pytest.mark.parametrize("path", [path for path in PATHS if path.parent.name == "ko"], ids=name)
def test_texts_survive_noise(path):
    """One edition is enough: the rule same-code keeps the computations of both equal."""
    fail_with(list(noise_complaints(read(path))))
