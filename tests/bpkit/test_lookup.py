"""Pictures and widgets by name: each is read when it is asked for."""

import copy
import inspect

import pytest

from bpkit.draw import DIAGRAMS, PICTURES
from bpkit.en import draw, widget
from bpkit.widgets import WIDGETS


@pytest.mark.parametrize("table", [PICTURES, DIAGRAMS, WIDGETS], ids=["pictures", "diagrams", "widgets"])
def test_every_name_leads_to_its_function(table):
    assert [function.__name__ for function in table.values()] == list(table) and len(table) == len(set(table))
    assert "no such picture" not in table and table.get("no such picture") is None


def test_what_readers_see_is_complete_and_has_its_arguments():
    assert dir(draw) == sorted([*PICTURES, *DIAGRAMS]) and dir(widget) == sorted(WIDGETS)
    assert list(inspect.signature(draw.gears).parameters) == ["teeth", "words"]


def test_another_name_is_an_error_that_helps():
    with pytest.raises(AttributeError, match="expected one of activation, arrows, .*, got 'arows'"):
        draw.arows([1, 2])
    assert copy.copy(draw).gears([8, 12]).summary == draw.gears([8, 12]).summary
