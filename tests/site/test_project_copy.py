"""The project as a zip file of the site: whoever has only the site can build, test and change the book."""

import subprocess
import sys
import zipfile

import pytest
from bpbook.offline_copy import offline
from bpbook.project_copy import FOLDER, NAME
from bpbook.project_files import project_files

from tests.site.built import EDITIONS, ROOT


@pytest.fixture(scope="module")
def project(built, tmp_path_factory):
    folder = tmp_path_factory.mktemp("downloaded")
    with zipfile.ZipFile(built / NAME) as archive:
        archive.extractall(folder)
    return folder / FOLDER


def test_it_holds_what_is_committed_and_nothing_else(project):
    names = sorted(path.relative_to(project).as_posix() for path in project.rglob("*") if path.is_file())
    assert names == project_files(ROOT) and {"run.py", "requirements.txt", "LICENSE", "bpkit/__init__.py"} < set(names)
    for name in names:
        assert (project / name).read_bytes() == (ROOT / name).read_bytes(), f"{name} has changed. Build the book again."


def test_what_may_be_executed_still_may(built):
    with zipfile.ZipFile(built / NAME) as archive:
        modes = {entry.filename.removeprefix(FOLDER): entry.external_attr >> 16 for entry in archive.infolist()}
    assert modes[".ci/run"] == 0o755 and modes["README.md"] == 0o644


def test_its_files_are_known_without_git(project):
    before = project_files(project)
    for name in (".git/HEAD", ".venv/lib/a.py", "_build/html/index.html", "bpkit/__pycache__/a.pyc", "bpkit.egg-info/PKG-INFO", ".DS_Store"):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).touch()
    (project / "bpkit/new.py").touch()
    assert project_files(project, new=True) == sorted([*before, "bpkit/new.py"])          # and .git is none that git knows
    (project / "bpkit/new.py").unlink()


def test_its_commands_begin(project):
    done = subprocess.run([sys.executable, "run.py", "--help"], cwd=project, capture_output=True, text=True)
    assert done.returncode == 0 and "book" in done.stdout, done.stderr


@pytest.mark.parametrize("edition, size", [("ko", "({:.1f}MB)"), ("en", " ({:.1f} MB)")])
def test_the_page_that_needs_it_offers_it_with_its_size(built, site, edition, size):
    page = f"book/{edition}/how-to-use.html"
    (link,) = site.pages[page].select("a.bp-project-copy")
    assert link["href"] == f"../../{NAME}" and link.has_attr("download")
    assert link.span.get_text() == size.format((built / NAME).stat().st_size / 1e6)


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_copy_for_reading_does_not_offer_it(built, edition):
    page = (built / f"book/{edition}/how-to-use.html").read_text("utf-8")
    assert NAME in page and NAME not in offline(page)
