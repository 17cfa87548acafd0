"""Nothing is left out of `python run.py test`, and no option softens it."""

import tomllib

import yaml

import run
from tests.notebooks.reading import ROOT

PYTEST = [command for command in run.TESTS.values() if "pytest" in command]


def test_every_test_file_is_in_the_suite():
    paths = [ROOT / part for command in PYTEST for part in command if (ROOT / part).exists()]
    left_out = [file.relative_to(ROOT).as_posix() for file in sorted((ROOT / "tests").rglob("test_*.py"))
                if not any(file.is_relative_to(path) for path in paths)]
    assert not left_out, f"`python run.py test` does not run {left_out}. Add them to TESTS in run.py."


def test_notebooks_examples_and_pages_are_in_the_suite():
    assert run.NBVAL in PYTEST and run.BUILD in run.TESTS.values()
    assert any("--doctest-modules" in command and "bpkit" in command for command in PYTEST), "no doctests of bpkit"


def test_warnings_are_errors():
    assert {"-W", "-n", "--keep-going"} <= set(run.BUILD)
    options = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pytest"]["ini_options"]
    assert options["filterwarnings"] == ["error"] and options["xfail_strict"] is True


def test_pytest_is_only_made_stricter():
    """An option here reaches every test: --nbval-lax, --ignore and -k would each hide faults."""
    options = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pytest"]["ini_options"]
    loose = [option for option in options["addopts"].split() if not option.startswith("--strict-")]
    assert not loose, f"expected only --strict- options for all tests in pyproject.toml, got {loose}."


def test_book_shows_the_outputs_that_were_verified():
    """The book runs nothing itself: what it shows is what nbval compared. A warning in it fails the build."""
    execute = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))["execute"]
    assert execute["execute_notebooks"] == "off", "the book must show the stored outputs, which are tested"
    assert execute["stderr_output"] == "warn", "a warning in an output must fail the build"
