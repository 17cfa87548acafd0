"""Nothing is set that could follow a reader: no cookie, and what a browser keeps has the book's name on it."""

import re

import pytest

from tests.site.browser import DESKTOP

OURS = re.compile(r"bpkit:.+")
OF_THE_THEME = {"mode", "theme"}          # light or dark; the theme's names, and another site of this host may read them
KINDS = ("book/index.html", "book/ko/index.html", "book/en/how-to-use.html", "book/ko/glossary.html",
         "book/en/progress.html", "book/en/01-dot-product.html", "book/ko/moving-pictures.html", "search-ko.html?q=내적")


def kept(page):
    """What the browser keeps for the site and should not, one text each."""
    for cookie in page.context.cookies():
        yield f"a cookie: {cookie['name']}"
    for name in page.evaluate("Object.keys(localStorage)"):
        if not OURS.fullmatch(name) and name not in OF_THE_THEME:
            yield f"kept without the book's name: {name}"
    for name in page.evaluate("async () => [...(await indexedDB.databases()).map(({name}) => name), ...await caches.keys()]"):
        yield f"a database: {name}"


def use(page):
    """Do what makes a page remember something: answer a question, turn the light down, scroll."""
    if answer := page.query_selector("form.bp-quiz input[type=radio]"):
        answer.check()
        page.query_selector("form.bp-quiz button").click()
    if button := page.query_selector("button.theme-switch-button"):
        button.click()
    page.mouse.wheel(0, 2000)


@pytest.mark.parametrize("path", KINDS)
def test_nothing_follows_the_reader(visit, path):
    page = visit(path, DESKTOP, locale="ko-KR")
    use(page)
    assert not list(kept(page))


def test_an_answer_is_kept_in_this_browser(visit):
    """Else the test above would say nothing."""
    page = visit("book/en/01-dot-product.html", DESKTOP, locale="ko-KR")
    use(page)
    assert page.evaluate("Object.keys(localStorage)").count("bpkit:progress") == 1


@pytest.mark.parametrize("script, complaint", [
    ("document.cookie = 'visitor=1'", "a cookie: visitor"),
    ("localStorage.setItem('visits', 1)", "kept without the book's name: visits"),
    ("caches.open('pages')", "a database: pages"),
])
def test_planted_trace_is_caught(chrome, address, script, complaint):
    with chrome.new_context() as context:
        page = context.new_page()
        page.goto(address + "book/index.html")
        page.evaluate(script)
        assert list(kept(page)) == [complaint]
