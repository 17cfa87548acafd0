"""For all tests here: the built book, a browser to visit it with, and a word if there is none."""

import zipfile

import pytest
from bpbook.offline_copy import FOLDER, NAME

from tests.site.browser import DESKTOP, NO_BROWSER, chromium, running_chromium, served, watched
from tests.site.built import BUILT, ROOT, Site

SOURCES = ("_config.yml", "_toc.yml", "book", "bpkit/asking", "bpkit/draw/diagram.css", "bpkit/widgets")


def pytest_addoption(parser):
    parser.addoption("--every-mode", action="store_true", help="every page in both themes at both widths")


def newest(path):
    files = [path] if path.is_file() else [file for file in path.rglob("*")
                                           if file.is_file() and "__pycache__" not in file.parts]
    return max(files, key=lambda file: file.stat().st_mtime)


@pytest.fixture(scope="session")
def built():
    """The folder of the built book, no older than its sources."""
    index = BUILT / "objects.inv"                    # Sphinx writes it last
    if not index.is_file():
        pytest.fail(f"Expected the built book in {BUILT.relative_to(ROOT)}, found none. "
                    "Build the book first: python run.py book", pytrace=False)
    changed = max((newest(ROOT / name) for name in SOURCES), key=lambda file: file.stat().st_mtime)
    if changed.stat().st_mtime > index.stat().st_mtime:
        pytest.fail(f"{changed.relative_to(ROOT)} has changed since the book was built. "
                    "Build the book first: python run.py book", pytrace=False)
    return BUILT


@pytest.fixture(scope="session")
def python(built):
    """Python for the page, without which no cell runs there."""
    if not list(built.glob("_static/pyodide-*/pyodide.mjs")):
        pytest.fail("This copy of the book was built without Python for the page. Install npm, then: python run.py book")


@pytest.fixture(scope="session")
def unpacked(built, tmp_path_factory):
    """The copy for reading from the disk, as a reader has it who downloaded it."""
    folder = tmp_path_factory.mktemp("a place") / "내려받음"       # as people name folders
    with zipfile.ZipFile(built / NAME) as archive:
        archive.extractall(folder)
    return folder / FOLDER


@pytest.fixture(scope="session")
def site(built):
    return Site(built)


@pytest.fixture(scope="session")
def chrome():
    with running_chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def address(built):
    with served(built) as address:
        yield address


@pytest.fixture(scope="session")
def contexts(chrome):
    """Browser profiles, one for each kind of reader, so that files are fetched once."""
    kept = {}

    def profile(**options):
        key = repr(sorted(options.items()))
        if key not in kept:
            kept[key] = chrome.new_context(**options)
            kept[key].set_default_timeout(30_000)
        return kept[key]

    yield profile
    for context in kept.values():
        context.close()


@pytest.fixture
def visit(contexts, address):
    """visit(path, viewport) opens a page; at the end, nothing may have gone wrong unseen."""
    opened = []

    def open_page(path, viewport=DESKTOP, **options):
        opened.append(watched(contexts(viewport=viewport, **options), address))
        page, _ = opened[-1]
        page.goto(address + path, wait_until="load")
        return page

    yield open_page
    for page, _ in opened:
        page.close()
    troubles = [trouble for _, found in opened for trouble in found]
    assert not troubles, "\n".join(troubles)


@pytest.fixture
def newcomer(chrome, address):
    """A page for a reader whose browser has nothing of the site yet: what it has is not always asked for again."""
    with chrome.new_context(viewport=DESKTOP, base_url=address) as context:
        yield context.new_page()


def pytest_terminal_summary(terminalreporter):
    if any("test_browser" in report.nodeid for report in terminalreporter.stats.get("skipped", [])):
        terminalreporter.write_line(f"BROWSER TESTS SKIPPED: {NO_BROWSER}", yellow=True)


def pytest_report_header():
    return f"browser: {chromium() or 'none'}"
