"""The commands of `python run.py test`, in a copy of the project, narrowed to the files that a fault concerns."""

import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tests.notebooks.reading import ROOT

SECONDS = 900           # no command needs a third of it; a slow machine is no catch
WITHOUT_NOTEBOOKS = ("bpkit", "exercises", "widgets", "project", "runner of the page", "built pages")
NO_TESTS = (4, 5)       # pytest's exit codes for a command that it does not understand, and for no test found


class Outcome(NamedTuple):
    """What came of a command. It may neither pass nor catch anything: it could not start its tests, or had no time."""

    passed: bool
    caught_by: str          # the test or message that stands first among the failures; empty if there is none
    output: str


def commands(root, part, only):
    """The commands of one part of run.TESTS, as the copy's own run.py gives them; pages are built before tests."""
    tests = runpy.run_path(str(root / "run.py"))["TESTS"]
    command = narrowed(tests[part], root, only)
    if part in WITHOUT_NOTEBOOKS:
        command += ["-p", "no:nbval"]             # it takes seconds to import
    return [tests["book"], command] if part == "built pages" else [command]


def narrowed(command, root, only):
    """The same command for fewer files, in one process, up to the first failure.

    Raises ValueError for a file that the command would not run: the harness may ask less of the suite, never more.
    """
    if "pytest" not in command:
        return command
    paths = [argument for argument in command if (root / argument).exists()]
    for file in only:
        if not any((root / file).is_relative_to(root / path) for path in paths):
            raise ValueError(f"{file} is not run by `{' '.join(command)}`.")
    rest = [argument for argument in command if argument not in paths]
    at = rest.index("-n") if "-n" in rest else None
    if at is not None:
        del rest[at:at + 2]                       # the harness itself keeps all processors busy
    return [*rest, "-x", "-q", "-p", "no:cacheprovider", *(only or paths)]


def outcome(root, part, only):
    """Run the commands until one fails."""
    for command in commands(root, part, only):
        result = _run(command, root)
        if not result.passed:
            return result
    return Outcome(True, "", "")


def _run(command, root):
    program, *arguments = command
    if "build" in arguments:
        shutil.rmtree(root / "_build", ignore_errors=True)      # from nothing, as run.py builds
    beside = Path(sys.executable).parent / program
    program = sys.executable if program == "python" else str(beside)
    # Copies are folders 0, 1, …; book/conftest.py takes the number, and their kernels do not meet at one port.
    # What npm has brought for the page is not committed, so the copies share it.
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONUTF8": "1", "PYTEST_XDIST_WORKER": f"gw{root.name}",
                   "BPKIT_PYODIDE": str(ROOT / ".pyodide")}
    environment.pop("PYTEST_ADDOPTS", None)
    try:
        done = subprocess.run([program, *arguments], cwd=root, env=environment, capture_output=True, text=True,
                              encoding="utf-8", errors="replace", timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return Outcome(False, "", f"`{' '.join(command)}` was not done after {SECONDS} s")
    output = done.stdout + done.stderr
    failed = done.returncode != 0 and not ("pytest" in command and done.returncode in NO_TESTS)
    return Outcome(done.returncode == 0, caught_by(output, command) if failed else "", output)


def caught_by(output, command):
    """The first failed test, or the first warning of the build, or the command itself."""
    output = re.sub(r"\x1b\[[\d;]*m", "", output)
    found = (re.search(r"(?m)^(?:FAILED|ERROR) ([^\s\[]+\[.*?\](?= - |$)|.+?(?= - |$))", output)
             or re.search(r"(?m)^.*?((?:WARNING|ERROR): .*)$", output))
    return found[1] if found else f"`{' '.join(command)}`"
