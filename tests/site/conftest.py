"""The built book for all tests here, and a word about browser tests that could not run."""

import sys

import pytest

from tests.site.browser import NO_BROWSER, chromium
from tests.site.built import BUILT, ROOT, Site

sys.path.append(str(ROOT / "book" / "_ext"))          # bpbook, the extension of the book

SOURCES = ("_config.yml", "_toc.yml", "book")


def newest(path):
    files = [path] if path.is_file() else [file for file in path.rglob("*")
                                           if file.is_file() and "__pycache__" not in file.parts]
    return max(files, key=lambda file: file.stat().st_mtime)


@pytest.fixture(scope="session")
def built():
    """The folder of the built book, no older than its sources."""
    index = BUILT / "searchindex.js"                 # Sphinx writes it last
    if not index.is_file():
        pytest.fail(f"Expected the built book in {BUILT.relative_to(ROOT)}, found none. "
                    "Build the book first: python run.py book", pytrace=False)
    changed = max((newest(ROOT / name) for name in SOURCES), key=lambda file: file.stat().st_mtime)
    if changed.stat().st_mtime > index.stat().st_mtime:
        pytest.fail(f"{changed.relative_to(ROOT)} has changed since the book was built. "
                    "Build the book first: python run.py book", pytrace=False)
    return BUILT


@pytest.fixture(scope="session")
def site(built):
    return Site(built)


def pytest_terminal_summary(terminalreporter):
    if any("test_browser" in report.nodeid for report in terminalreporter.stats.get("skipped", [])):
        terminalreporter.write_line(f"BROWSER TESTS SKIPPED: {NO_BROWSER}", yellow=True)


def pytest_report_header():
    return f"browser: {chromium() or 'none'}"
