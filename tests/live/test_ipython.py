"""The small part of IPython that the page has, which a reader asks for by habit."""

import sys

import pytest

from tests.live.conftest import EXTENSION
from tests.live.running import SAID, new_runner, run


@pytest.fixture
def runner(monkeypatch):
    """Where this IPython is found before the real one."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "IPython"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr("sys.path", [*EXTENSION, *sys.path])
    yield new_runner()
    for name in ("IPython", "IPython.display"):
        sys.modules.pop(name, None)


def test_values_are_shown_in_the_middle_of_a_cell(runner):
    _, emitted = run(runner, "from IPython.display import display, HTML, SVG\ndisplay(HTML('<b>1</b>'), 2)\nprint('between')\nSVG('<svg></svg>')")
    assert [(kind, more) for kind, _, more in emitted] == [
        ("value", {"text/html": "<b>1</b>"}), ("value", {}), ("stdout", {}), ("value", {"image/svg+xml": "<svg></svg>"})]


def test_display_is_there_without_an_import(runner):
    assert run(runner, "display(1)\ndisplay(2)")[1] == [("value", "1", {}), ("value", "2", {})]


@pytest.mark.parametrize("source", ["from IPython.display import Image", "import IPython.display as d\nd.Markdown('a')"])
def test_what_is_not_there_is_said(runner, source):
    assert run(runner, source)[1][-1][1].endswith(SAID["IPython"])
