"""The faults of `python run.py faults` can still be planted in today's project, and are mended without a trace."""

import pytest

from tests.faults import suite
from tests.faults.__main__ import FAULTS
from tests.faults.copies import make_copy, planted
from tests.faults.suite import caught_by, commands, narrowed


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy for all tests here; at the end it must be what it was."""
    root = make_copy(tmp_path_factory.mktemp("project"))
    before = contents(root, root.rglob("*"))
    yield root
    assert contents(root, root.rglob("*")) == before


def contents(root, paths):
    return {path.relative_to(root): path.read_bytes() for path in paths
            if path.is_file() and ".git" not in path.parts and "__pycache__" not in path.parts}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_fault_can_be_planted_and_is_mended(fault, copy):
    files = [copy / file for file in fault.files]
    before = contents(copy, files)
    with planted(fault, copy):
        assert contents(copy, files) != before
    assert contents(copy, files) == before


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_fault_is_held_against_the_suite(fault, copy):
    """Only tests that `python run.py test` runs may catch a fault."""
    assert commands(copy, fault.part, fault.only)


def test_a_test_outside_of_the_suite_is_refused(copy):
    with pytest.raises(ValueError, match="is not run by"):
        narrowed(["python", "-m", "pytest", "tests/notebooks"], copy, ["tests/bpkit/test_data.py"])


def test_every_fault_is_another():
    assert len({fault.what for fault in FAULTS}) == len(FAULTS) >= 30


@pytest.mark.parametrize("output, expected", [
    ("FAILED tests/x.py::test_y[1 - 2] - AssertionError: no\n1 failed", "tests/x.py::test_y[1 - 2]"),
    ("ERROR tests/x.py\n1 error", "tests/x.py"),
    ("\x1b[91mbook/en/a.md:3: WARNING: unknown document: 'b' [toc]\x1b[0m\n", "WARNING: unknown document: 'b' [toc]"),
    ("usage: pytest", "`python -m pytest`"),
])
def test_what_caught_a_fault(output, expected):
    assert caught_by(output, ["python", "-m", "pytest"]) == expected


def test_running_out_of_time_catches_nothing(monkeypatch, tmp_path):
    """A slow machine proves nothing about a fault."""
    monkeypatch.setattr(suite, "SECONDS", 0.1)
    monkeypatch.setattr(suite, "commands", lambda root, part, only: [["python", "-c", "import time; time.sleep(9)"]])
    assert not suite.outcome(tmp_path, "bpkit", []).passed
    assert suite.outcome(tmp_path, "bpkit", []).caught_by == ""
