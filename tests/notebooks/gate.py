"""Does nbval run every code cell of the book? Asked of the very command that `python run.py test` calls.

nbval passes over a notebook in a folder named `build`, one that an option ignores or deselects, and compares nothing
with --nbval-lax. So the command collects its tests here as it does there, and this plugin (`-p tests.notebooks.gate`)
writes down what each would do.
"""

import json
import os
import subprocess
import sys
from typing import NamedTuple

import run
from bpbook.project_files import project_files

from tests.notebooks.reading import ROOT, paths_in_book, read

REPORT = "NBVAL_GATE_REPORT"      # environment variable: where the plugin writes


class Planned(NamedTuple):
    """One cell that nbval will run: whether it compares the output, and whether it skips the cell."""

    notebook: str
    number: int
    compared: bool
    skipped: bool


def pytest_collection_finish(session):
    if REPORT in os.environ:
        cells = [Planned(item.path.relative_to(ROOT).as_posix(), item.cell_num,
                         compared=item.options["check"], skipped=item.options["skip"])
                 for item in session.items if hasattr(item, "cell_num")]
        with open(os.environ[REPORT], "w", encoding="utf-8") as file:
            json.dump(cells, file)


def planned_by_nbval(report):
    """The cells that the nbval command of run.py collects. `report` is a file to write to."""
    command = [sys.executable if part == "python" else part for part in run.NBVAL]
    command = [*command, "-n", "0", "--collect-only", "-q", "-p", "tests.notebooks.gate"]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, REPORT: str(report)}, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"nbval could not collect the notebooks (exit code {done.returncode}):\n"
                           f"{done.stdout}{done.stderr}")
    return [Planned(*cell) for cell in json.loads(report.read_text(encoding="utf-8"))]


def code_cells_of_book():
    """What nbval should run: every code cell of every notebook of both editions."""
    notebooks = [read(path) for path in paths_in_book()]
    return [(notebook.where, number) for notebook in notebooks for number, _ in enumerate(notebook.code_cells)]


def notebooks_of_project():
    """All notebooks that are or may be committed, wherever they lie, but for those that the tests bring."""
    return [name for name in project_files(ROOT, new=True) if name.endswith(".ipynb") and not name.startswith("tests/fixtures/")]
