"""Run the notebooks of both editions, bring them into the canonical form and save them: `python run.py notebooks`.

Everything runs in one engine: a fresh `python3` kernel for each notebook, in its own folder, as nbval does later.
"""

import argparse
import json
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from tests.notebooks.canonical import canonical
from tests.notebooks.exercise_cells import made_ids, with_exercise_cells
from tests.notebooks.kernel_ports import keep_apart
from tests.notebooks.reading import Notebook, paths_in_book, read, twin_path
from tests.notebooks.translation import bring_in_line

SECONDS_PER_CELL = 60
PROCESSES = 2


class CannotRun(Exception):
    """A cell that did not do what its author expects of it; the text says which, and what to do."""


def executed(notebook):
    """The canonical text of the notebook after running it from the first cell to the last.

    Raises CannotRun for a cell that raises without the tag `raises-exception`, or does not raise with it.
    """
    text = canonical(with_exercise_cells(notebook.text, notebook.path))
    document = nbformat.reads(text, as_version=nbformat.NO_CONVERT)
    client = NotebookClient(document, kernel_name="python3", timeout=SECONDS_PER_CELL, store_widget_state=False,
                            record_timing=False, shutdown_kernel="immediate", extra_arguments=["--log-level=ERROR"],
                            resources={"metadata": {"path": str(notebook.path.parent)}})
    with client.setup_kernel():
        for index, cell in enumerate(document.cells):
            if cell.cell_type == "code":
                _run(client, cell, index, f"{notebook.where}, cell `{cell.id}`")
    return canonical(nbformat.writes(document, version=nbformat.NO_CONVERT))


def _run(client, cell, index, where):
    try:
        client.execute_cell(cell, index)
    except CellExecutionError as error:
        raise CannotRun(f"{where}: raised {error.ename}: {error.evalue}\n"
                        "  Mend the cell, or tag it `raises-exception` if this error is what it shows.") from None
    except CellTimeoutError:
        raise CannotRun(f"{where}: was not done after {SECONDS_PER_CELL} seconds. Make it smaller.") from None
    except DeadKernelError:
        raise CannotRun(f"{where}: its kernel died, perhaps for want of memory. Make it smaller.") from None
    must_raise = "raises-exception" in cell.metadata.get("tags", [])
    if must_raise and not any(output.output_type == "error" for output in cell.outputs):
        raise CannotRun(f"{where}: is tagged `raises-exception` and raised nothing. Mend the cell or drop the tag.")


def run_all(paths):
    """The executed text of each path, or the CannotRun that stopped it."""
    numbers = multiprocessing.Value("i", 2)        # from 2, so that `notebooks` and `test` can run beside each other
    with ProcessPoolExecutor(PROCESSES, initializer=_take_ports, initargs=(numbers,)) as pool:
        return dict(zip(paths, pool.map(_executed_or_error, paths)))


def _take_ports(numbers):
    with numbers.get_lock():
        keep_apart(numbers.value)
        numbers.value += 1


def _executed_or_error(path):
    try:
        return executed(read(path))
    except CannotRun as error:
        return error


def with_digests(text, path, twin_text, seen):
    """Both texts with the digests of their cells brought in line, and the cells whose twin has fallen behind."""
    notebook, twin = Notebook(path, text), Notebook(twin_path(path), twin_text)
    twins = {cell.id: cell for cell in twin.cells}
    behind = [cell for cell in notebook.cells
              if cell.id in twins and not bring_in_line(cell, twins[cell.id], seen=cell.id in seen)]
    return canonical(json.dumps(notebook.data)), canonical(json.dumps(twin.data)), behind


def selected(names):
    """The notebooks that the names ask for, always with their twins: paths, or parts of a file name; all if none."""
    chosen = {path for path in paths_in_book() if not names or any(_means(name, path) for name in names)}
    return [path for path in paths_in_book() if path in chosen or twin_path(path) in chosen]


def _means(name, path):
    return Path(name).resolve() == path or (name in path.name and "/" not in name)


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python run.py notebooks", description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NOTEBOOK", help="a path or a part of a file name; all if none")
    parser.add_argument("--seen", action="append", default=[], metavar="CELL_ID",
                        help="I changed one edition of this cell, looked at its twin, and it needs no change")
    options = parser.parse_args(arguments)
    paths = selected(options.names)
    if not paths:
        print(f"expected a notebook of book/ko or book/en, got {options.names or 'empty folders'}.")
        return 1
    texts = run_all(paths)
    complaints = [str(result) for result in texts.values() if isinstance(result, CannotRun)]
    texts = {path: text for path, text in texts.items() if not isinstance(text, CannotRun)}
    complaints += _bring_twins_in_line(texts, options.seen)
    for path, text in texts.items():
        changed = read(path).text != text
        if changed:
            path.write_bytes(text.encode("utf-8"))
        print(f"{read(path).where}: {'saved' if changed else 'unchanged'}")
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def _bring_twins_in_line(texts, seen):
    """Put the digests into `texts`; a line for each cell of which only one edition changed."""
    complaints = _unclear(seen, texts)
    seen = {*([] if complaints else seen), *made_ids()}       # what is made from one file says the same in both
    for path in list(texts):
        twin = twin_path(path)
        if path.parent.name == "ko" and twin in texts:
            texts[path], texts[twin], behind = with_digests(texts[path], path, texts[twin], seen)
            complaints += [fell_behind(cell) for cell in behind]
    return complaints


def _unclear(seen, texts):
    """A line for each --seen that names no cell of the chosen notebooks, or cells of more than one of them."""
    ids = {path: {cell.id for cell in Notebook(path, text).cells} for path, text in texts.items()}
    homes = {name: {path.name for path in ids if name in ids[path]} for name in seen}
    return [f"--seen {name}: expected a cell of one notebook, got {len(found)} notebooks that have one. "
            f"Name the notebook: `python run.py notebooks NOTEBOOK --seen {name}`."
            for name, found in homes.items() if len(found) != 1]


def fell_behind(cell):
    return (f"{cell.where}: changed in one edition only.\n"
            "  Change the other edition too and run `python run.py notebooks` again; if it needs no change: "
            f"`python run.py notebooks {cell.notebook.path.stem} --seen {cell.id}`.")


if __name__ == "__main__":
    sys.exit(main())
