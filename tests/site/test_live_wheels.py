"""Wheels reach Python in the page: NumPy's with the first run, another one when a cell imports it.

The real wheels are not at hand everywhere, so two small ones take their places; Python itself is the real one.
"""

import hashlib
import json
import zipfile

import pytest
from bpbook import live_runtime

from tests.site.browser import DESKTOP, served, watched

CHAPTER = "book/en/01-dot-product.html"
LONG = 60_000       # milliseconds that a loaded machine may need to start Python
IN_PLACE_OF = {"numpy": ("answer = 42", []), "matplotlib": ("import numpy\nanswer = numpy.answer + 1", ["numpy"])}


def small_wheel(folder, name):
    """(path of a wheel with one module, what Pyodide's lock file says of it)."""
    code, depends = IN_PLACE_OF[name]
    path = folder / f"{name}-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}/__init__.py", code)
        wheel.writestr(f"{name}-1.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
        wheel.writestr(f"{name}-1.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{name}-1.dist-info/RECORD", "")
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return path, {"name": name, "version": "1", "file_name": path.name, "install_dir": "site", "sha256": sha256,
                  "package_type": "package", "imports": [name], "depends": depends, "unvendored_tests": False}


@pytest.fixture(scope="module")
def with_wheels(built, tmp_path_factory):
    """The address of the built book, as if it had been built with these wheels."""
    folder = tmp_path_factory.mktemp("site")
    (static,) = built.glob("_static")
    python, scripts = static / live_runtime.NAME, next(static.glob("live-*"))
    (core_lock, book) = (json.loads(path.read_text("utf-8")) for path in (python / live_runtime.LOCK, scripts / "book.json"))
    wheels, packages = {}, {}
    for name in IN_PLACE_OF:
        path, packages[name] = small_wheel(tmp_path_factory.mktemp("wheels"), name)
        wheels[path.name] = path
    core = {name: (python / name).read_bytes() for name in live_runtime.CORE}
    found = live_runtime.Runtime(core, wheels, packages)
    said = live_runtime.said_to_scripts(found, scripts / book["wheel"])
    changed = {
        f"_static/{python.name}": wheels | {live_runtime.LOCK: json.dumps({"info": core_lock["info"], "packages": packages})},
        f"_static/{scripts.name}": {"book.json": json.dumps(said)}}
    linked(built, folder, changed)
    with served(folder) as address:
        yield address


def linked(built, folder, changed):
    """The same files in another folder, but for those in {folder: {file: text, or the path of another file}}."""
    for path in built.rglob("*"):
        place = path.relative_to(built)
        new = changed.get(place.parent.as_posix(), {})
        if path.is_file() and place.name not in new:
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            (folder / place).symlink_to(path)
    for place, files in changed.items():
        for name, content in files.items():
            (folder / place / name).write_bytes(content.encode() if isinstance(content, str) else content.read_bytes())


class Reader:
    """Someone who runs code in the first chapter."""

    def __init__(self, page, address):
        self.page, self.asked = page, []
        page.on("request", lambda request: self.asked.append(request.url.rsplit("/", 1)[-1]))
        page.goto(address + CHAPTER)

    def run(self, code):
        """(how it ended, the module that is missing, the last output)"""
        bar = self.page.locator('.bp-run-bar[data-cell="bill"]')
        if bar.locator(".bp-edit").is_visible():
            bar.locator(".bp-edit").click()
        self.page.locator('.cell:has([data-cell="bill"]) textarea').fill(code)
        self.page.evaluate("window.ended = null; document.addEventListener('bp:ran', ({detail}) => { window.ended = detail; }, {once: true})")
        bar.locator(".bp-run").click()
        ended = self.page.wait_for_function("window.ended", timeout=LONG).json_value()
        return ended["status"], ended["missing"], ended["outputs"][-1]["text"] if ended["outputs"] else None

    def is_told(self):
        return self.page.locator('.bp-run-bar[data-cell="bill"] [role=status]').inner_text()


@pytest.fixture
def visitor(with_wheels, chrome):
    with chrome.new_context(viewport=DESKTOP) as context:
        page, troubles = watched(context, with_wheels)
        yield Reader(page, with_wheels)
        assert not [trouble for trouble in troubles if "404" not in trouble], "\n".join(troubles)


def test_wheels_come_when_they_are_needed(visitor):
    run, asked = visitor.run, visitor.asked
    assert not [name for name in asked if name.endswith(".whl")]
    assert run("from importlib.util import find_spec\nfind_spec('numpy') is not None") == ("ok", "", "True")
    assert run("import numpy\nnumpy.answer") == ("ok", "", "42")
    assert asked.count("numpy-1-py3-none-any.whl") == 1 and "matplotlib-1-py3-none-any.whl" not in asked
    assert run("import matplotlib\nmatplotlib.answer") == ("ok", "", "43")
    assert [asked.count(f"{name}-1-py3-none-any.whl") for name in IN_PLACE_OF] == [1, 1]
    assert run("import pandas")[:2] == ("error", "pandas")


@pytest.mark.parametrize("importing", [
    "import matplotlib", "try:\n    import matplotlib\nexcept ImportError:\n    x = 'absent'", "def f():\n    import matplotlib\nf()"])
def test_a_cell_runs_once_although_a_wheel_must_come(visitor, importing):
    assert visitor.run("x = 10") == ("ok", "", None)
    assert visitor.run(f"x = x + 1\n{importing}\nx") == ("ok", "", "11")


def test_an_import_that_the_code_does_not_show_is_fetched_for_the_next_run(visitor):
    assert visitor.run("x = 10")[0] == "ok"
    assert visitor.run("x = x + 1\n__import__('matplotlib')\nx")[:2] == ("fetched", "matplotlib")
    assert visitor.is_told() == "Matplotlib is here now. Run the cell again."
    assert visitor.run("x") == ("ok", "", "11"), "the first statements may have run only once"
    assert visitor.run("__import__('matplotlib').answer") == ("ok", "", "43")


def test_a_wheel_that_does_not_come_is_said_and_tried_again(visitor):
    visitor.page.route("**/matplotlib-*.whl", lambda route: route.fulfill(status=404))
    assert visitor.run("import matplotlib")[0] == "unreachable"
    assert visitor.is_told() == "Python could not be downloaded. Check the connection, then run again."
    visitor.page.unroute("**/matplotlib-*.whl")
    assert visitor.run("import matplotlib\nmatplotlib.answer") == ("ok", "", "43")
