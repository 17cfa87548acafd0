"""Running a cell in the page: what is downloaded, and how long a reader waits for the first output.

The wait is from the press of Run, on a page that stands there, to the output. Beside it stand thebe-lite and
JupyterLite, from the same server. JupyterLite has no such page: its wait is from the opening of the page, and so it is
set beside this book's, opened and pressed at once. `python run.py bench cells` shows these rows alone.
"""

import gzip
import tempfile
from pathlib import Path
from typing import NamedTuple

from bpbook.live_runtime import SETTINGS

from tests.benchmarks import jupyterlite, thebe_lite
from tests.benchmarks.fetched import NotToBeHad
from tests.benchmarks.first_output import ROUNDS, Runner, first_output, waited
from tests.benchmarks.static_host import hosted
from tests.benchmarks.table import Row
from tests.benchmarks.visit import MOBILE
from tests.site.browser import DESKTOP, FLAGS, chromium
from tests.site.built import BUILT

PAGE = "book/en/01-dot-product.html"
TARGETS = {"cold": 4.0, "warm": 2.5}
OURS = f"Pyodide {SETTINGS['version']}"
FIRST = "the first output in the page"
# Since when the wait of the others is counted, and which of ours it is set beside.
OTHERS = {thebe_lite: ("from the press", "press"), jupyterlite: ("from opening its page", "opening")}
MEGA = 1e6


class Cell(NamedTuple):
    code: str
    output: str


PLAIN = Cell("print(6 * 7)", "42")
NUMPY = Cell("from bpkit import dot\nprint(dot([1, 2], [3, 4]))", "11.0")

# What the page says of megabytes while it downloads.
LISTEN = """() => {
  const line = document.querySelector(".bp-run-bar [role=status]");
  window.said = new Set();
  new MutationObserver(() => { if (line.textContent.includes("MB")) said.add(line.textContent); })
    .observe(line, {subtree: true, childList: true, characterData: true});
}"""


def main():
    print(__doc__)
    for row in measured():
        print(row, flush=True)


def measured():
    core = [path for path in BUILT.glob("_static/pyodide-*/*") if path.suffix != ".whl"]
    if not core or chromium() is None:
        yield Row(FIRST, None, None, "needs Chromium, and: python run.py book")
        return
    whole = [path.read_bytes() for path in core]
    yield Row("Python for the page, in MB", sum(map(len, whole)) / MEGA, 14)
    yield Row("Python for the page, in MB, compressed", sum(len(gzip.compress(content)) for content in whole) / MEGA, 7)
    ours = {"press": in_chapter(PLAIN), "opening": in_chapter(PLAIN, since_opening=True)}
    if list(BUILT.glob("_static/pyodide-*/numpy-*.whl")):
        ours["numpy"] = in_chapter(NUMPY)
    with tempfile.TemporaryDirectory() as folder:
        others, absent = at_hand(Path(folder))
        found = waited(ours | others)
    yield from rows(f"{FIRST}, in seconds", found["press"], OURS, targets=TARGETS)
    if "numpy" in found:
        yield from rows("the same of a cell with NumPy", found["numpy"], OURS, targets=TARGETS)
    else:
        yield Row("the same of a cell with NumPy", None, None, "this copy of the book was built without NumPy's wheel")
    yield slow_connection()
    yield from rows(f"{FIRST}, from opening it", found["opening"], OURS)
    for module, (since, beside) in OTHERS.items():
        if module in absent:
            yield Row(f"the same in {module.NAME}, {since}", None, None, f"not measured: {absent[module]}")
        else:
            yield from rows(f"the same in {module.NAME}, {since}", found[module], module.MADE_OF, beside=found[beside])


def at_hand(folder):
    """The others that can be had here, {module: Runner}, and why the rest cannot, {module: reason}."""
    runners, absent = {}, {}
    for module in OTHERS:
        try:
            runners[module] = module.runner(folder, *PLAIN)
        except NotToBeHad as problem:
            absent[module] = problem
    return runners, absent


def in_chapter(cell, since_opening=False):
    """The first cell of a chapter, with this code written into it."""

    def write(page):
        page.wait_for_load_state("domcontentloaded")         # before, nothing hears the press
        page.locator(".bp-edit").first.click()
        page.locator("textarea").first.fill(cell.code)

    return Runner(BUILT, PAGE, ".bp-mine pre", cell.output, ready=write, since_opening=since_opening,
                  press="() => document.querySelector('.bp-run').click()",
                  after="document.querySelector('.bp-reset').click()")


def rows(what, found, made_of, targets=None, beside=None):
    """Cold and warm."""
    for kind in TARGETS:
        note = f"{made_of}; median of {ROUNDS}"
        if beside:
            note += f"; {found.times(beside, kind):.1f} times this book's"
        if found.asked:
            note += f"; asked other hosts: {', '.join(sorted(found.asked))}"
        yield Row(f"{what}, {kind}", found.median(kind), (targets or {}).get(kind), note)


def slow_connection():
    """Cold, once: the connection decides, and the page says meanwhile how much has come."""
    from playwright.sync_api import sync_playwright

    runner = in_chapter(PLAIN)

    def ready(page):
        runner.ready(page)
        page.evaluate(LISTEN)

    with hosted(BUILT) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_context(viewport=DESKTOP).new_page()
        page.set_default_timeout(120_000)
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", MOBILE)
        seconds = first_output(page, address, runner._replace(ready=ready))
        said = page.evaluate("[...said]")
        browser.close()
    note = f'the page said {len(said)} times how much had come, at last "{said[-1]}"' if said else "it said nothing of MB"
    return Row(f"{FIRST}, cold, over 1.6 Mbit/s", seconds, None, note)
