"""nbval runs and compares every code cell of the book, and nothing keeps it from one."""

import pytest

import run
from tests.notebooks import gate
from tests.notebooks.reading import EDITIONS, paths_in_book, read


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    return gate.planned_by_nbval(tmp_path_factory.mktemp("gate") / "planned.json")


def test_nbval_collects_every_code_cell(planned):
    collected = {(cell.notebook, cell.number) for cell in planned}
    missing = sorted(set(gate.code_cells_of_book()) - collected)
    assert not missing, f"nbval does not collect these code cells: {missing}. See run.py and pyproject.toml."
    assert len(planned) == len(gate.code_cells_of_book()), "nbval collects cells that are not in book/ko or book/en."


def test_nbval_compares_every_code_cell(planned):
    passed_over = [cell for cell in planned if cell.skipped or not cell.compared]
    assert not passed_over, f"nbval skips or does not compare: {passed_over}. Look for tags, markers and --nbval-lax."


def test_nbval_command_is_strict():
    """One kernel for all, the cells of a notebook together and in order, nothing sanitised; each by its option."""
    options = [part for part in run.NBVAL if part not in ("book/ko", "book/en")]
    assert options == ["python", "-m", "pytest", "--nbval", "--nbval-current-env", "--nbval-cell-timeout=60",
                       "-n", "2", "--dist", "loadfile"], "Without these options good cells fail or wrong ones pass."


def test_every_notebook_lies_in_an_edition():
    inside = {read(path).where for path in paths_in_book()}
    outside = [path for path in gate.notebooks_of_project() if path not in inside]
    assert not outside, f"expected notebooks in book/ko and book/en only, got {outside}. Move or delete them."


def test_both_editions_have_notebooks():
    editions = {path.parent.name for path in paths_in_book()}
    assert editions == set(EDITIONS), f"expected notebooks of {EDITIONS}, got those of {sorted(editions)}."


def test_what_guards_the_suite_is_in_the_suite():
    """tests/project sees what is left out of `python run.py test`, but not that it is left out itself."""
    assert ["tests/project"] == run.TESTS.get("project", [])[-1:], "run.py: add tests/project to TESTS"
