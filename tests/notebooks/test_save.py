"""`python run.py notebooks` saves what ran, changes nothing the second time, and says where it could not run."""

import json
import shutil

import pytest

from tests.notebooks import save
from tests.notebooks.canonical import canonical
from tests.notebooks.reading import Notebook, paths_in_book, read
from tests.notebooks.test_planted_faults import SOUND
from tests.notebooks.translation import comments, digest, translatable


@pytest.fixture
def book(tmp_path, monkeypatch):
    """A book of one sound pair, and what `save.main` takes for the book."""
    for edition, path in SOUND.items():
        (tmp_path / edition).mkdir()
        shutil.copy(path, tmp_path / edition)
    monkeypatch.setattr(save, "paths_in_book", lambda: paths_in_book(tmp_path))
    return tmp_path


@pytest.fixture
def not_run(monkeypatch):
    """Leave the outputs as they are: what is tested is the rest."""
    monkeypatch.setattr(save, "run_all", lambda paths: {path: canonical(read(path).text) for path in paths})


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def contents(book):
    return {path: path.read_bytes() for path in paths_in_book(book)}


def test_second_run_changes_no_byte(book):
    before = contents(book)
    assert save.main([]) == 0
    assert contents(book) == before


def test_changed_code_gets_its_output(book):
    for edition in ("ko", "en"):
        edit(book / edition / "sound.ipynb", "sum([1, 2, 3])", "sum([1, 2, 4])")
    assert save.main([]) == 0
    for path in paths_in_book(book):
        (cell,) = [cell for cell in read(path).cells if cell.id == "sum"]
        assert cell.texts == ["7"]


@pytest.mark.parametrize("old, new, said", [
    ("sum([1, 2, 3])", "sum([1, 2, x])", "cell `sum`: raised NameError: name 'x' is not defined"),
    ("[1, 2][2]", "[1, 2][1]", "cell `past-the-end`: is tagged `raises-exception` and raised nothing"),
])
def test_cell_that_cannot_run_is_named(book, capsys, old, new, said):
    edit(book / "en" / "sound.ipynb", old, new)
    before = (book / "en" / "sound.ipynb").read_bytes()
    assert save.main([]) == 1
    assert said in capsys.readouterr().err
    assert (book / "en" / "sound.ipynb").read_bytes() == before


def test_digests_stay_when_one_edition_changed(book, not_run, capsys):
    edit(book / "en" / "sound.ipynb", "adds products", "adds up products")
    assert save.main([]) == 1
    assert "cell `formula`: changed in one edition only" in capsys.readouterr().err
    assert save.main([]) == 1, "the second run must complain as well"


def test_digests_follow_when_both_editions_changed(book, not_run):
    edit(book / "en" / "sound.ipynb", "adds products", "adds up products")
    assert save.main([]) == 1
    edit(book / "ko" / "sound.ipynb", "곱을 더한 수", "곱을 모두 더한 수")
    assert save.main([]) == 0


def test_digests_follow_when_someone_has_looked(book, not_run, capsys):
    edit(book / "en" / "sound.ipynb", "adds products", "adds up products")
    assert save.main(["--seen", "formul"]) == 1
    assert "--seen formul: expected a cell of one notebook, got 0 notebooks" in capsys.readouterr().err
    assert save.main(["--seen", "formula"]) == 0
    assert save.main([]) == 0


def test_id_of_several_notebooks_is_refused(book, not_run, capsys):
    for edition in ("ko", "en"):
        shutil.copy(book / edition / "sound.ipynb", book / edition / "other.ipynb")
    assert save.main(["--seen", "formula"]) == 1
    assert "got 2 notebooks that have one" in capsys.readouterr().err
    assert save.main(["other", "--seen", "formula"]) == 0


def test_name_selects_both_editions(book):
    shutil.copy(book / "ko" / "sound.ipynb", book / "ko" / "other.ipynb")
    assert [path.parent.name for path in save.selected(["sound"])] == ["ko", "en"]
    assert [path.parent.name for path in save.selected([str(book / "en" / "sound.ipynb")])] == ["ko", "en"]
    assert save.main(["chapter-99"]) == 1


def test_what_editors_leave_behind_is_gone():
    data = json.loads(SOUND["en"].read_text(encoding="utf-8"))
    cell = data["cells"][2]
    cell["metadata"].update(scrolled=True, jupyter={"outputs_hidden": True}, execution={"iopub.execute_input": "2020"})
    cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": piece} for piece in ("0.11", "00\n")]
    data["metadata"]["widgets"] = {"state": {}}
    data["cells"].append({"cell_type": "code", "id": "empty", "metadata": {}, "source": " \n", "outputs": [],
                          "execution_count": 9})
    assert canonical(json.dumps(data)) == SOUND["en"].read_text(encoding="utf-8")


def test_what_is_translated():
    (cell,) = [cell for cell in read(SOUND["en"]).cells if cell.id == "bar"]
    assert translatable(cell) == "A bar of length 32\nThe length of the dot product"
    assert comments("x = '# no'  # yes\n# and this") == ["# yes", "# and this"]
    plain = Notebook(SOUND["en"], json.dumps({"cells": [{"cell_type": "code", "metadata": {}, "source": "1 + 1"}]}))
    assert digest(plain.cells[0]) is None
