"""A fault: what is wrong, how to plant it in a copy of the project, and which part of the suite should notice."""

import json
from pathlib import Path
from typing import Callable, NamedTuple

from tests.notebooks.canonical import canonical
from tests.notebooks.reading import Notebook, twin_path
from tests.notebooks.translation import bring_in_line


class Fault(NamedTuple):
    what: str
    files: tuple            # what is changed, made or deleted, from the project's root
    plant: Callable         # (root of the copy) → None
    part: str               # the part of run.TESTS that should notice
    only: tuple = ()        # the files of that part that are enough; all if empty


class CannotPlant(Exception):
    """The project has changed and the table of faults has not: there is nothing to harm where it looks."""


def replaced(what, file, old, new, part, *only):
    """A fault that is one piece of text for another, wherever it stands in the file."""
    def plant(root):
        text = (root / file).read_text(encoding="utf-8")
        if old not in text:
            raise CannotPlant(f"{what}: expected {old!r} in {file}. Bring tests/faults up to date.")
        (root / file).write_text(text.replace(old, new), encoding="utf-8")
    return Fault(what, (file,), plant, part, only)


def written(what, file, text, part, *only):
    """A fault that is a new file, or another content of a file."""
    def plant(root):
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text, encoding="utf-8")
    return Fault(what, (file,), plant, part, only)


def deleted(what, file, part, *only):
    def plant(root):
        if not (root / file).exists():
            raise CannotPlant(f"{what}: expected the file {file}. Bring tests/faults up to date.")
        (root / file).unlink()
    return Fault(what, (file,), plant, part, only)


def in_cell(what, files, cell_is, change, part, *only, saved=True):
    """A fault in the first cell of each notebook for which `cell_is` holds.

    change: (the cell's JSON, its texts joined) → None. saved: afterwards the notebooks are put into canonical form
    and the digests of the twins set anew, as an author who saves both editions would do.
    """
    def plant(root):
        for file in files:
            notebook = Notebook(root / file, (root / file).read_text(encoding="utf-8"))
            cell = next((cell for cell in notebook.cells if cell_is(cell)), None)
            if cell is None:
                raise CannotPlant(f"{what}: expected such a cell in {file}. Bring tests/faults up to date.")
            change(cell.data)
            (root / file).write_text(canonical(json.dumps(notebook.data)), encoding="utf-8")
        if saved:
            digests_anew(root / files[0])
    return Fault(what, tuple(files) + ((_twin(files[0]),) if saved else ()), plant, part, only)


def digests_anew(path):
    """Let both notebooks say that they have seen each other."""
    pair = [Notebook(p, p.read_text(encoding="utf-8")) for p in (path, twin_path(path))]
    twins = {cell.id: cell for cell in pair[1].cells}
    for cell in pair[0].cells:
        if cell.id in twins:
            bring_in_line(cell, twins[cell.id], seen=True)
    for notebook in pair:
        notebook.path.write_text(canonical(json.dumps(notebook.data)), encoding="utf-8")


def _twin(file):
    return twin_path(Path(file)).as_posix()
