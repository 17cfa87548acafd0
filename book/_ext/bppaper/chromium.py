"""An installed Chromium. The PDFs and the browser tests use it; nothing is downloaded."""

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
NO_BROWSER = ("no Chromium was found. Install one (Debian: apt install chromium), or say where it is: "
              "BPKIT_CHROMIUM=/path/to/it")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


def chromium():
    """The path of an installed Chromium, or None."""
    return os.environ.get("BPKIT_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
