"""Every rule catches the faults that were planted for it, and has nothing against the sound pair of notebooks."""

import json

import nbformat
import pytest

from tests.fixtures.bad.notebooks.faults import FAULTS
from tests.notebooks.canonical import canonical
from tests.notebooks.reading import EDITIONS, ROOT, Notebook, read
from tests.notebooks.rules import RULES, TWIN_RULES, complaints, twin_complaints
from tests.notebooks.running import alone_complaints, noise_complaints
from tests.notebooks.translation import bring_in_line

SOUND = {edition: ROOT / "tests" / "fixtures" / "good" / "notebooks" / edition / "sound.ipynb" for edition in EDITIONS}
RUNNING_RULES = {"alone", "margin", "through-rounded", "noise"}


def test_sound_pair_keeps_every_rule():
    assert caught([read(path) for path in SOUND.values()], running=True) == set()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.rule}: {fault.what}")
def test_fault_is_caught(fault):
    rules = caught(with_fault(fault), running=fault.rule in RUNNING_RULES)
    assert fault.rule in rules, f"{fault.what}: expected the rule {fault.rule} to catch it, got {rules or 'nothing'}."
    assert rules <= {fault.rule, *fault.also}, f"{fault.what}: these rules complain as well: {rules - {fault.rule}}."


def test_every_rule_has_a_planted_fault():
    rules = {*RULES, *TWIN_RULES, *RUNNING_RULES}
    assert rules == {fault.rule for fault in FAULTS}, "Plant a fault for each rule in tests/fixtures/bad/notebooks."


def with_fault(fault):
    """The sound pair with the fault in it."""
    data = {edition: json.loads(path.read_text(encoding="utf-8")) for edition, path in SOUND.items()}
    for edition in fault.editions:
        fault.plant(data[edition], {cell["id"]: cell for cell in data[edition]["cells"]})
    written = [Notebook(SOUND[edition], _written(data[edition])) for edition in EDITIONS]
    return _saved(*written) if fault.saved else written


def _written(data):
    """As an editor writes a file."""
    return nbformat.writes(nbformat.from_dict(data), version=nbformat.NO_CONVERT) + "\n"


def _saved(ko, en):
    """As `python run.py notebooks` saves both when both have changed."""
    twins = {cell.id: cell for cell in en.cells}
    for cell in ko.cells:
        if cell.id in twins:
            bring_in_line(cell, twins[cell.id], seen=True)
    return [Notebook(notebook.path, canonical(json.dumps(notebook.data))) for notebook in (ko, en)]


def caught(pair, running):
    """The ids of the rules that complain; the cells are only run if `running`."""
    found = [*complaints(pair[0]), *complaints(pair[1]), *twin_complaints(*pair)]
    if running:
        found += [*alone_complaints(pair[0]), *noise_complaints(pair[0])]
    return {complaint.rule for complaint in found}
