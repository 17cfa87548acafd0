"""An installed Chromium, a server for the built book, and what is watched on every page."""

import functools
import http.server
import os
import re
import threading
from contextlib import contextmanager

import pytest
from bppaper.chromium import FLAGS, NO_BROWSER, chromium      # the tests take them from here
from run import BookHandler

PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 900}


class OneConnection(BookHandler):
    protocol_version = "HTTP/1.1"          # for all files of a page


def served(folder):
    """The address under which a folder is served on this computer, to be used in a `with`."""
    return answering(functools.partial(OneConnection, directory=folder))


@contextmanager
def answering(handler):
    """The address of a server on this computer whose requests this handler answers."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.block_on_close = False      # a browser may keep its connection open
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def running_chromium():
    """Without one the tests that ask for it are skipped, but in CI they fail."""
    if chromium() is None:
        if os.environ.get("CI"):
            pytest.fail(f"In CI the browser tests are obligatory, and {NO_BROWSER}", pytrace=False)
        pytest.skip(NO_BROWSER)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()


def watched(context, address):
    """A new page, and the list of what goes wrong on it unseen: script errors, requests to another host."""
    page, troubles = context.new_page(), []
    page.on("console", lambda message: message.type == "error" and troubles.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: troubles.append(f"script error: {error}"))
    page.on("request", lambda request: troubles.append(f"another host: {request.url}")
            if not request.url.startswith((address, "data:", "blob:")) else None)
    return page, troubles


def too_wide(page):
    """By how many pixels the page is wider than the window."""
    return page.evaluate("document.documentElement.scrollWidth - window.innerWidth")


def focus_is_visible(page):
    outline = page.evaluate("getComputedStyle(document.activeElement).outline")
    return "none" not in outline and re.search(r"\b0px\b", outline) is None
