"""An installed Chromium, and a server for the built book."""

import functools
import http.server
import os
import shutil
import threading
from contextlib import contextmanager

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
NO_BROWSER = ("no Chromium was found. Install one (Debian: apt install chromium), or say where it is: "
              "BPKIT_CHROMIUM=/path/to/it")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


def chromium():
    """The path of an installed Chromium, or None."""
    return os.environ.get("BPKIT_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"          # one connection for all files of a page

    def log_message(self, *ignored):
        pass


@contextmanager
def served(folder):
    """The address under which a folder is served on this computer."""
    handler = functools.partial(QuietHandler, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.block_on_close = False      # a browser may keep its connection open
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
