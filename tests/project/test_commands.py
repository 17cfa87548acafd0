"""run.py, the two commands of the README."""

import ast
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import run as project

ROOT = Path(__file__).resolve().parents[2]
RUN = ROOT / "run.py"


def run(*arguments, code=None):
    command = [sys.executable, "-c", code] if code else [sys.executable, str(RUN), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=60)


def test_an_old_python_can_read_run_py_and_is_told_what_to_do():
    ast.parse(RUN.read_text(encoding="utf-8"), feature_version=(3, 6))
    old = run(code=f"import runpy, sys; sys.version_info = (3, 10, 1); runpy.run_path({str(RUN)!r}, run_name='__main__')")
    assert old.returncode != 0
    assert "Python 3.11 or newer is needed; this is Python 3.10" in old.stderr


def test_run_py_needs_nothing_but_the_standard_library():
    tree = ast.parse(RUN.read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported} <= set(sys.stdlib_module_names)


def test_a_busy_port_is_a_clear_message():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run("book", "--port", str(port))
    assert result.returncode != 0
    assert f"Port {port} cannot be used" in result.stderr
    assert "Choose another: python run.py book --port" in result.stderr


@pytest.mark.parametrize("arguments", [["bok"], ["test", "--nbval-lax"], ["book", "extra"]])
def test_what_run_py_does_not_know_is_refused(arguments):
    assert run(*arguments).returncode == 2


def test_an_option_left_in_the_shell_cannot_soften_the_tests(monkeypatch, capfd):
    monkeypatch.setenv("PYTEST_ADDOPTS", "--nbval-lax")
    project.announce([sys.executable, "-c", "import os; print(os.environ.get('PYTEST_ADDOPTS'))"])
    assert capfd.readouterr().out.splitlines()[-1] == "None"


@pytest.mark.parametrize("command", ["book", "pdf", "test", "lab", "notebooks", "cards", "faults", "bench"])
def test_the_readme_tells_every_command_in_both_languages(command):
    korean, english = (ROOT / "README.md").read_text(encoding="utf-8").split("## English")
    assert f"`{command}`" in korean or f"run.py {command}" in korean
    assert f"`{command}`" in english or f"run.py {command}" in english
    assert f"  {command} " in run("--help").stdout
