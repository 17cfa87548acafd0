"""The runner of the page in Pyodide itself, without a browser: a cell shows there what it shows here."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from bpbook.live_runtime import core_files, download_folder, NAME

from tests.live.running import PYTHON, SAID, new_runner, run

CELLS = {
    "print and value": "print('합', sum(range(10)))\n[1, 2.5, 'three']",
    "names are kept": "kept = 3",
    "and used": "kept + 1",
    "html": "class Shown(str):\n    def _repr_html_(self):\n        return '<b>1</b>'\nprint(1)\nShown()",
    "error": "def inner():\n    return {}['no']\n\ninner()",
    "syntax": "for x in",
    "input": "input('?')",
    "endless": "while True:\n    print('x' * 500)",
    "exit": "raise SystemExit(2)",
    "missing": "import nothing_of_the_kind",
    "deep": "def deeper(n):\n    return deeper(n + 1)\ndeeper(0)",
    "after all that": "6 * 7",
}


@pytest.fixture(scope="module")
def in_node(tmp_path_factory):
    """{name: what came of it}"""
    files = core_files(download_folder() / f"{NAME}.tgz")
    if not (shutil.which("node") and files):
        assert not os.environ.get("CI"), "In CI Node and Pyodide are obligatory: install npm, then python run.py book"
        pytest.skip("needs Node, and Pyodide, which `python run.py book` brings")
    folder = tmp_path_factory.mktemp("pyodide")
    for name, content in files.items():
        (folder / name).write_bytes(content)
    script = Path(__file__).with_name("node.mjs")
    done = subprocess.run(["node", script, folder, PYTHON], input=json.dumps({"cells": list(CELLS.values()), "words": SAID}),
                          capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return dict(zip(CELLS, json.loads(done.stdout)))


@pytest.fixture(scope="module")
def here():
    runner = new_runner()
    return {name: run(runner, source, number) for number, (name, source) in enumerate(CELLS.items(), start=1)}


@pytest.mark.parametrize("name", CELLS)
def test_a_cell_shows_the_same_in_pyodide(in_node, here, name):
    ended, outputs = here[name]
    assert in_node[name]["ended"] == ended
    assert [joined(kind, text, more) for kind, text, more in merged(in_node[name]["outputs"])] == [
        joined(kind, text, more) for kind, text, more in merged(outputs)]


def merged(outputs):
    """Streams in one piece: when a batch is sent depends on the clock."""
    whole = []
    for kind, text, more in outputs:
        if whole and whole[-1][0] == kind in ("stdout", "stderr"):
            whole[-1] = (kind, whole[-1][1] + text, more)
        else:
            whole.append((kind, text, more))
    return whole


def joined(kind, text, more):
    """Of an error its name: how Python words the rest changes between versions."""
    return (kind, more["name"]) if kind == "error" else (kind, text, more)
