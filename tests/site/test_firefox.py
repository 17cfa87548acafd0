"""The book in Firefox: pages stay quiet, what can be moved moves, and a cell is changed and run.

All else is tried in Chromium. What differs between the two is how they take keys, draw scrollbars and load modules.
"""

import pytest

from tests.site.browser import served
from tests.site.built import EDITIONS, ROOT
from tests.site.firefox import CONTROL, ESCAPE, RIGHT, SHIFT, TAB, firefox, running

CHAPTER = "book/{}/01-dot-product.html"
FIELD = "document.querySelector('.bp-editing textarea')"


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    if firefox() is None:
        pytest.skip("no Firefox was found. Install one (Debian: apt install firefox-esr)")
    with running(tmp_path_factory.mktemp("firefox")) as page:
        yield page


@pytest.fixture
def page(opened):
    """At the end, nothing may have gone wrong unseen."""
    opened.troubles = []
    yield opened
    assert not opened.troubles, "\n".join(opened.troubles)


def test_planted_page_is_caught(opened):
    with served(ROOT / "tests" / "fixtures" / "bad" / "site" / "browser") as address:
        opened.troubles = []
        opened.goto(address)
    assert opened.troubles == ["javascript: ReferenceError: notDefinedAnywhere is not defined"]


@pytest.mark.parametrize("path", ["index.html", "404.html", "search-{}.html?q=numpy", "book/{}/index.html", "book/{}/03-gradient-descent.html",
                                  "book/{}/glossary.html", "book/{}/progress.html"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_a_page_is_quiet(page, address, edition, path):
    page.goto(address + path.format(edition))
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_can_be_moved_moves(page, address):
    page.goto(address + "book/en/moving-pictures.html")
    assert page.evaluate("document.querySelectorAll('.bp-widget:not([data-live])').length") == 0
    for moved in (".bp-slide input", ".bp-handle"):
        said = f"document.querySelector('{moved}').getAttribute('aria-valuetext')"
        before = page.evaluate(f"(document.querySelector('{moved}').focus(), {said})")
        page.press(RIGHT)
        assert page.evaluate(said) != before


def test_a_figure_that_fits_has_no_faded_edge(page, address):
    page.goto(address + "book/en/09-gradient-checking.html")
    fades = "['left', 'right'].map((side) => parseFloat(getComputedStyle(document.querySelector('.bp-drawing')).getPropertyValue(`--fade-${side}`)))"
    assert page.evaluate(fades) == [0, 0]


@pytest.mark.parametrize("edition, query", [("ko", "내적"), ("en", "dot product")])
def test_the_search_shows_results_while_one_types(page, address, edition, query):
    page.goto(address + CHAPTER.format(edition))
    page.press(CONTROL, "k")
    page.press(*query)
    page.wait_for("document.querySelectorAll('#search-list [role=option]').length > 3")
    page.press(ESCAPE)
    assert not page.evaluate("document.getElementById('pst-search-dialog').open")


def test_a_cell_is_changed_by_keyboard_and_run(page, address, built):
    if not list(built.glob("_static/pyodide-*/pyodide.mjs")):
        pytest.skip("this copy of the book was built without Python for the page")
    page.goto(address + CHAPTER.format("ko"))
    page.evaluate("document.querySelector('.bp-run-bar .bp-edit').click()")
    page.wait_for(f"{FIELD} === document.activeElement")
    page.press(CONTROL, "a", *"print(6 * 7)", TAB)
    assert page.evaluate(f"{FIELD}.value") == "print(6 * 7)    "
    page.press(CONTROL, "z", SHIFT, TAB, ESCAPE, TAB)
    assert page.evaluate(f"[{FIELD}.value, document.activeElement.tagName]") == ["print(6 * 7)", "BUTTON"]
    page.evaluate("document.querySelector('.bp-run-bar .bp-run').click()")
    assert page.wait_for("document.querySelector('.bp-mine pre')?.textContent") == "42\n"


def test_the_field_lies_over_its_code_where_scrollbars_take_room(page, address):
    page.goto(address + CHAPTER.format("en"))
    page.evaluate("document.querySelector('.bp-run-bar .bp-edit').click()")
    page.wait_for(f"{FIELD} !== null")
    page.evaluate(f"({FIELD}.select(), document.execCommand('insertText', false, 'x = ' + '1 + '.repeat(99)))")
    assert page.evaluate(f"[{FIELD}.clientHeight, {FIELD}.clientWidth]") == page.evaluate(
        f"[{FIELD}.previousElementSibling.clientHeight, {FIELD}.previousElementSibling.clientWidth]")
