"""The browser itself refuses what another host would send: to the page, and to code that a reader runs in it.

The other host is this computer under its other name. It would answer, and it counts who asks.
"""

import http.server

import pytest
from bpbook.self_contained import POLICY

from tests.site.browser import DESKTOP, answering

CHAPTER = "book/en/01-dot-product.html"
ASK_IN_PAGE = "(address) => fetch(address).then(() => 'answered', () => 'refused')"
ASK_IN_CELL = """from js import XMLHttpRequest
request = XMLHttpRequest.new()
request.open("GET", "{address}", False)
request.send()
print("answered")"""
ASK_IN_IMPORT = """from js import Function
Function.new("import('{address}')")()"""
ASK_IN_WORKER = """import js
js.eval('const worker = new Worker("{scripts}worker.mjs", {{type: "module"}});'
  'const python = "data:text/javascript,fetch(`{address}`);//";'
  'worker.postMessage({{type: "start", book: {{python}}}})')"""
LONG = 60_000       # milliseconds that a loaded machine may need to start Python


@pytest.fixture
def other_host():
    """(address, the list of what was asked)."""
    asked = []

    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Content-Type", "text/javascript")
            self.end_headers()

        def log_message(self, *arguments):
            pass

    with answering(Answer) as address:
        yield address.replace("127.0.0.1", "localhost"), asked


@pytest.fixture
def open_page(chrome, address):
    """open_page() gives the first chapter. Not `visit`, to which a refused request is a fault."""
    with chrome.new_context(viewport=DESKTOP) as context:
        def open_page():
            page = context.new_page()
            page.goto(address + CHAPTER)
            return page

        yield open_page


def test_every_page_has_the_policy(site):
    without = [name for name, page in site.pages.items()
               if not page.select_one(f'head > meta[http-equiv="Content-Security-Policy"][content="{POLICY}"]')]
    assert site.pages and not without


def test_the_page_cannot_ask_another_host(open_page, other_host):
    address, asked = other_host
    assert open_page().evaluate(ASK_IN_PAGE, address) == "refused" and not asked


def test_the_other_host_would_have_answered(chrome, other_host):
    """Else the tests around this one would say nothing."""
    address, asked = other_host
    with chrome.new_context() as context:
        page = context.new_page()
        page.goto(address)
        assert page.evaluate(ASK_IN_PAGE, address) == "answered" and asked


@pytest.mark.parametrize("code", [ASK_IN_CELL, ASK_IN_IMPORT, ASK_IN_WORKER], ids=["a request", "an import", "a worker"])
def test_a_cell_cannot_ask_another_host(open_page, other_host, code):
    (address, asked), page = other_host, open_page()
    bar = page.locator('.bp-run-bar[data-cell="bill"]')
    bar.locator(".bp-edit").click()
    scripts = page.evaluate("new URL(BOOK.live.scripts, document.baseURI).href")
    page.locator("textarea").first.fill(code.format(address=address, scripts=scripts))
    page.evaluate("document.addEventListener('bp:ran', ({detail}) => { window.ended = detail; })")
    bar.locator(".bp-run").click()
    ended = page.wait_for_function("window.ended", timeout=LONG).json_value()
    page.wait_for_timeout(200)                       # an import goes on after the cell has ended
    assert not asked and "answered" not in str(ended["outputs"]) and not ended["missing"]
