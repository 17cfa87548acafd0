"""What the build takes for running cells in the page, and what it refuses."""

import gzip
import hashlib
import json
import tarfile
import zipfile
from pathlib import Path

import pytest
from bpbook import live_cells, live_download, live_runtime
from bpbook.live_words import REMARKS, WORDS
from sphinx.errors import ExtensionError

from tests.notebooks.reading import paths_in_book, read

DEPENDS = {"numpy": [], "cycler": [], "matplotlib": ["numpy", "cycler"], "unasked": []}


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def at_hand(tmp_path, monkeypatch):
    """A Pyodide of a few bytes, with small wheels beside it; nothing has been harmed yet."""
    packages = {}
    for name, depends in DEPENDS.items():
        wheel = tmp_path / f"{name}-1-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as files:
            files.writestr(f"{name}.py", f"name = {name!r}")
        packages[name] = {"file_name": wheel.name, "sha256": sha256(wheel), "depends": depends, "imports": [name]}
    inside = {name: name.encode() for name in live_runtime.CORE}
    inside[live_runtime.LOCK] = json.dumps({"info": {}, "packages": packages}).encode()
    tarball = tmp_path / f"{live_runtime.NAME}.tgz"
    with tarfile.open(tarball, "w:gz") as files:
        for name, content in inside.items():
            (tmp_path / "file").write_bytes(content)
            files.add(tmp_path / "file", f"package/{name}")
    monkeypatch.setenv("BPKIT_PYODIDE", str(tmp_path))
    monkeypatch.delenv("BPKIT_WHEELS", raising=False)
    monkeypatch.setitem(live_runtime.SETTINGS, "sha256", sha256(tarball))
    return tmp_path


def test_what_is_at_hand_is_taken_with_what_it_needs(at_hand):
    found = live_runtime.runtime()
    assert set(found.packages) == {"numpy", "cycler", "matplotlib"} and len(found.wheels) == 3
    assert set(json.loads(found.core[live_runtime.LOCK])["packages"]) == set(found.packages)


def test_wheels_may_lie_in_a_folder_that_is_handed_in(at_hand, tmp_path_factory, monkeypatch):
    folder = tmp_path_factory.mktemp("wheels")
    (at_hand / "numpy-1-py3-none-any.whl").rename(folder / "numpy-1-py3-none-any.whl")
    assert not live_runtime.runtime().packages
    monkeypatch.setenv("BPKIT_WHEELS", str(folder))
    assert list(live_runtime.runtime().packages) == ["numpy"]


def test_without_anything_the_book_is_built_without(at_hand):
    (at_hand / f"{live_runtime.NAME}.tgz").unlink()
    assert live_runtime.runtime() == ({}, {}, {})


@pytest.mark.parametrize("missing, left", [("cycler", ["numpy"]), ("matplotlib", ["numpy"]), ("numpy", [])])
def test_a_package_comes_whole_or_not_at_all(at_hand, missing, left):
    (at_hand / f"{missing}-1-py3-none-any.whl").unlink()
    assert list(live_runtime.runtime().packages) == left


def test_what_is_missing_is_said_and_what_lies_in_its_place(at_hand, monkeypatch):
    """Wheels for another Python, two versions of one, a file that is no wheel: none of them is taken."""
    said = []
    monkeypatch.setattr(live_runtime.logger, "info", lambda text, *values: said.append(text % values))
    (at_hand / "numpy-1-py3-none-any.whl").rename(at_hand / "numpy-1-cp312-cp312-win_amd64.whl")
    (at_hand / "numpy-2-py3-none-any.whl").write_text("no zip")
    assert not live_runtime.runtime().packages
    assert said[0] == (f"Cells in the page will run without numpy. Not in {at_hand.name}: numpy-1-py3-none-any.whl "
                       "(only numpy-1-cp312-cp312-win_amd64.whl, numpy-2-py3-none-any.whl)")


@pytest.mark.parametrize("name", ["numpy-1-py3-none-any.whl", "cycler-1-py3-none-any.whl", f"{live_runtime.NAME}.tgz"])
def test_another_file_of_the_same_name_stops_the_build(at_hand, name):
    with (at_hand / name).open("ab") as file:
        file.write(b"!")
    with pytest.raises(ExtensionError, match=f"{name}: expected the sha256 [0-9a-f]{{64}}, got [0-9a-f]{{64}}"):
        live_runtime.runtime()


def test_what_is_downloaded_is_proven_before_it_is_kept(tmp_path):
    path = tmp_path / "numpy-1.whl"
    with pytest.raises(SystemExit, match="expected the sha256 .* It was not kept"):
        live_download.keep(path, b"another", "0" * 64)
    assert not path.exists()
    live_download.keep(path, b"right", hashlib.sha256(b"right").hexdigest())
    assert path.read_bytes() == b"right"


def test_the_address_of_the_wheels_is_the_one_that_pyodide_names(built):
    scripts = list(built.glob("_static/pyodide-*/pyodide.mjs"))
    if not scripts:
        pytest.skip("this copy of the book was built without Pyodide")
    before, after = live_download.ADDRESS.search(scripts[0].read_text("utf-8")).groups()
    assert before.startswith("https://") and (before + "1.2.3" + after).endswith("/v1.2.3/full/")


def test_the_wheel_is_the_same_each_time_and_needs_only_numpy(tmp_path):
    wheels = [live_runtime.wheel_of_bpkit(tmp_path / name) for name in ("one", "two")]
    assert wheels[0].read_bytes() == wheels[1].read_bytes()
    with zipfile.ZipFile(wheels[0]) as files:
        (metadata,) = [files.read(name).decode() for name in files.namelist() if name.endswith("METADATA")]
        assert {"bpkit/vectors.py", "bpkit/asking/quiz.js"} <= set(files.namelist())
    required = [line for line in metadata.splitlines() if line.startswith("Requires-Dist") and "extra" not in line]
    assert required == ["Requires-Dist: numpy>=1.26"]


def test_the_version_stands_in_one_place():
    folder = Path(live_runtime.__file__).parent
    files = [*folder.rglob("*.py"), *folder.rglob("*.mjs"), *folder.rglob("live.*"), *folder.rglob("*.toml")]
    assert [path.name for path in files if live_runtime.SETTINGS["version"] in path.read_text("utf-8")] == ["pyodide.toml"]


def test_remarks_are_about_cells_that_exist():
    cells = {path.stem: {cell.id for cell in read(path).code_cells} for path in paths_in_book()}
    for page, remarks in REMARKS.items():
        assert set(remarks) <= cells[page] and set(remarks.values()) <= set(WORDS["en"])


# ---------------------------------------------------------------- What stands on the pages

def test_every_shown_code_cell_has_its_buttons(site):
    for path in paths_in_book():
        shown = [cell.id for cell in read(path).code_cells if "remove-input" not in cell.tags]
        soup = site.pages[f"book/{path.parent.name}/{path.stem}.html"]
        assert [bar["data-cell"] for bar in soup.select(".cell .bp-run-bar")] == shown, path
        assert {bar["data-cell"] for bar in soup.select(".bp-run-bar[data-solution]")} == {
            cell.id for cell in read(path).code_cells if live_cells.SOLUTION in cell.tags}
        (link,) = soup.select(".bp-run-line a[download]")
        assert (site.root / "book" / path.parent.name / link["href"]).resolve().read_bytes() == path.read_bytes()


def test_pages_without_cells_load_nothing_of_it(site):
    for page, soup in site.pages.items():
        loaded = [script["src"] for script in soup.select("script[src*='live.js']")]
        assert len(loaded) == bool(soup.select(".bp-run-bar")), page


def test_until_the_first_press_it_weighs_next_to_nothing(site):
    weight = sum(len(gzip.compress((site.root / "_static" / name).read_bytes())) for name in live_runtime.LOADED_BEFORE)
    assert weight < 6000
