"""Running a cell in the page: what is downloaded, and how long a reader waits for the first output.

Cold: a browser that has never been here. Warm: the page again, files in the browser's store. Beside it stand thebe-lite
and JupyterLite where their files can be had; both load Pyodide from another host unless it is served with them.
"""

import gzip
import time
from statistics import median

from tests.benchmarks.table import Row
from tests.site.browser import DESKTOP, FLAGS, chromium, served
from tests.site.built import BUILT

PAGE, CODE = "book/en/01-dot-product.html", "print(6 * 7)"
ROUNDS = 5
TARGETS = {"cold": 4.0, "warm": 2.5}
MEGA = 1e6


def measured():
    core = [path for path in BUILT.glob("_static/pyodide-*/*") if path.suffix != ".whl"]
    if not core or chromium() is None:
        yield Row("the first output in the page, in seconds", None, None, "needs Chromium, and: python run.py book")
        return
    whole = [path.read_bytes() for path in core]
    yield Row("Python for the page, in MB", sum(map(len, whole)) / MEGA, 14)
    yield Row("Python for the page, in MB, compressed", sum(len(gzip.compress(content)) for content in whole) / MEGA, 7)
    seconds = waits()
    for kind, target in TARGETS.items():
        yield Row(f"the first output in the page, in seconds, {kind}", median(seconds[kind]), target, f"median of {ROUNDS}")
    for other in ("thebe-lite", "JupyterLite"):
        yield Row(f"the same in {other}", None, None, "not measured: its Pyodide and kernel wheels are on no registry")


def waits():
    from playwright.sync_api import sync_playwright

    seconds = {kind: [] for kind in TARGETS}
    with served(BUILT) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for _ in range(ROUNDS):
            context = browser.new_context(viewport=DESKTOP)
            for kind in TARGETS:
                seconds[kind].append(wait(context.new_page(), address))
            context.close()
        browser.close()
    return seconds


def wait(page, address):
    """From the press to the output, in seconds."""
    page.goto(address + PAGE, wait_until="networkidle")
    page.locator(".bp-edit").first.click()
    page.locator("textarea").first.fill(CODE)
    start = time.perf_counter()
    page.locator(".bp-run").first.click()
    page.locator(".bp-mine pre").first.wait_for(timeout=120_000)
    elapsed = time.perf_counter() - start
    page.locator(".bp-reset").first.click()
    page.close()
    return elapsed
