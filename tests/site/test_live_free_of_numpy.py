"""The cells that need no NumPy run in the page of every copy of the book, and show there what is printed."""

import re
from hashlib import sha256

import pytest

from tests.live.cells import shown
from tests.live.free_of_numpy import kind, needs_none
from tests.notebooks.alone import stored
from tests.notebooks.reading import paths_in_book, read
from tests.notebooks.test_rules import name
from tests.site.built import BUILT, EDITIONS
from tests.site.test_live import CHAPTER, LONG, run


def cells(path):
    return [cell for cell in read(path).code_cells if needs_none(cell)]


def pressed(path):
    """Those that have a button in the page: a question has none, and answers without Python."""
    return [cell for cell in cells(path) if kind(cell) != "quiz"]


def outputs(ran):
    return shown([(output["kind"], output["text"], output["more"]) for output in ran["outputs"]])


@pytest.mark.parametrize("path", [path for path in paths_in_book() if pressed(path)], ids=name)
def test_a_cell_that_needs_no_numpy_shows_in_the_page_what_is_printed(visit, python, path):
    page = visit(path.relative_to(BUILT.parents[1]).with_suffix(".html").as_posix())
    page.evaluate("window.ran = {}; document.addEventListener('bp:ran', ({detail}) => { ran[detail.cell] = detail; })")
    for cell in pressed(path):
        page.locator(f'.bp-run-bar[data-cell="{cell.id}"] > .bp-run').dispatch_event("click")       # some are in a closed fold
    page.wait_for_function(f"Object.keys(ran).length === {len(pressed(path))}", timeout=LONG)
    ran = page.evaluate("ran")
    for cell in pressed(path):
        assert outputs(ran[cell.id]) == stored(cell), cell.where
        assert not ran[cell.id]["missing"]


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_question_can_be_asked_from_a_cell_of_the_reader(visit, python, edition):
    """All in one run, by the digests of what they show: it would be more text than a run may print."""
    page = visit(CHAPTER.format(edition))
    asked = [cell for path in paths_in_book() if path.parent.name == edition for cell in cells(path) if kind(cell) == "quiz"]
    ids = [re.search(r'quiz\("(.+)"\)', cell.source)[1] for cell in asked]
    ran = run(page, f"""from hashlib import sha256
from bpkit.{edition} import quiz
for id in {ids}:
    asked = quiz(id)
    print(sha256((repr(asked) + asked._repr_html_()).encode()).hexdigest())""")
    shows = [sha256("".join(stored(cell).value[kind] for kind in ("text/plain", "text/html")).encode()).hexdigest() for cell in asked]
    assert outputs(ran).stdout.split() == shows
    page.locator(".bp-reset:visible").click()
