"""Copies of the project to plant faults in: each is mended after a fault, and serves for the next."""

import contextlib
import shutil
import subprocess
from pathlib import Path

from bpbook.project_files import project_files

from tests.notebooks.reading import ROOT


def make_copy(folder):
    """Copy every file of the project that is or may be committed, into a repository of its own."""
    for name in project_files(ROOT, new=True):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    for command in (["git", "init", "--quiet"], ["git", "add", "--all"]):      # some tests ask git what is tracked
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return Path(folder)


@contextlib.contextmanager
def planted(fault, root):
    """The copy has the fault inside the `with` block, and not after it."""
    before = {file: (root / file).read_bytes() if (root / file).exists() else None for file in fault.files}
    try:
        fault.plant(root)
        _forget_bytecode(fault, root)
        yield
    finally:
        _forget_bytecode(fault, root)
        for file, content in before.items():
            if content is None:
                (root / file).unlink(missing_ok=True)
            else:
                (root / file).parent.mkdir(parents=True, exist_ok=True)
                (root / file).write_bytes(content)


def _forget_bytecode(fault, root):
    """Two versions of a file made within a second would share their .pyc file."""
    for file in fault.files:
        shutil.rmtree((root / file).parent / "__pycache__", ignore_errors=True)
