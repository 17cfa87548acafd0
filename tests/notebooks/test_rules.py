"""Every notebook of the book keeps the rules, and every pair of twins is one page in two languages."""

import pytest

from tests.notebooks.reading import BOOK, paths_in_book, read, twin_path
from tests.notebooks.rules import complaints, language, twin_complaints

PATHS = paths_in_book()
PAGES = sorted(path for edition in ("ko", "en") for path in (BOOK / edition).glob("*.md"))


def name(path):
    return f"{path.parent.name}/{path.stem}"


def fail_with(found):
    if found:
        pytest.fail("\n".join(map(str, found)), pytrace=False)


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_notebook_keeps_the_rules(path):
    fail_with(complaints(read(path)))


@pytest.mark.parametrize("path", PATHS, ids=name)
def test_twins_are_one_page(path):
    twin = twin_path(path)
    if not twin.exists():
        pytest.fail(f"book/{name(path)}.ipynb: has no twin, expected book/{name(twin)}.ipynb. Write it.", pytrace=False)
    if path.parent.name == "ko":
        fail_with(twin_complaints(read(path), read(twin)))


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_page_keeps_its_language(path):
    fail_with(complaints(language.page_as_notebook(path), only=language.__name__))
