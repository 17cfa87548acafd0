"""The build fails on each planted fault, says the same when repeated, and keeps up with a changed twin."""

import os
import re
import shutil
import subprocess
import sys

import pytest
import yaml

from tests.site.built import EDITIONS, ROOT, Site
from tests.site.checks import CHECKS

LICENCES = {"https://creativecommons.org/licenses/by/4.0/", "https://opensource.org/license/mit"}
SOURCES = ROOT / "tests" / "fixtures" / "bad" / "site" / "sources"
SOUND = ("index", "drawing", "glossary")
JUPYTER_BOOK = [sys.executable, "-c", "from jupyter_book.cli.main import main; main()"]

# Each page with a fault, and what the build says about it.
FAULTS = {
    "book/en/no-twin": "this page has no twin: expected book/ko/no-twin",
    "book/ko/heading-missing": "the headings differ from those of the twin book/en/heading-missing: here 2",
    "book/ko/heading-level": "the headings differ from those of the twin book/en/heading-level: here 3",
    "book/ko/02-other-time": "this page takes 90 + 45 minutes, its twin 60 + 45",
    "book/en/03-no-time": "this chapter does not say how long it takes",
    "book/en/formula": "KaTeX cannot read the formula '\\\\frac{1}{2'",
    "book/en/image": "an image without alternative text",
    "book/en/drawing-unnamed": "an image without alternative text",
    "book/en/drawing-broken": "a drawing that cannot be put into the page: mismatched tag",
    "book/en/stderr": "stderr was found in the cell outputs",
    "book/terms": "section: 'index' has no section 'second-section', only ",
}


def make_project(folder, pages, **repository):
    """A small book with our configuration and extension, and the named pages of the planted sources."""
    shutil.copytree(SOURCES, folder, dirs_exist_ok=True)
    for part in ("_ext", "_static", "_templates"):
        shutil.copytree(ROOT / "book" / part, folder / "book" / part, ignore=shutil.ignore_patterns("__pycache__"))
    config = yaml.safe_load((ROOT / "_config.yml").read_text("utf-8"))
    config["repository"].update(repository)
    parts = [{"caption": edition, "chapters": [{"file": f"book/{edition}/{page}"} for page in pages
                                               if list((folder / "book" / edition).glob(f"{page}.*"))]}
             for edition in EDITIONS]
    (folder / "_config.yml").write_text(yaml.safe_dump(config, allow_unicode=True), "utf-8")
    (folder / "_toc.yml").write_text(yaml.safe_dump({"format": "jb-book", "root": "book/index", "parts": parts}), "utf-8")


def build(folder):
    """The exit code, and the warnings as {page: [text, …]}."""
    run = subprocess.run([*JUPYTER_BOOK, "build", ".", "-W", "-n", "--keep-going"], cwd=folder, capture_output=True,
                         text=True, encoding="utf-8", env={**os.environ, "PYTHONUTF8": "1", "NO_COLOR": "1"})
    warnings = {}
    for line in re.sub(r"\x1b\[[\d;]*m", "", run.stderr).splitlines():
        if match := re.match(r"(?P<where>.*?): (?:WARNING|ERROR): (?P<text>.*)", line):
            page = re.search(r"book/\w+/[\w-]+|book/terms|$", match["where"].replace("\\", "/"))[0]
            warnings.setdefault(page, []).append(match["text"])
    assert run.returncode in (0, 1), run.stdout[-2000:] + run.stderr[-2000:]
    return run.returncode, warnings


@pytest.fixture(scope="module")
def faulty(tmp_path_factory):
    folder = tmp_path_factory.mktemp("faulty")
    make_project(folder, [*SOUND, *dict.fromkeys(page.split("/")[-1] for page in FAULTS)])
    with (folder / "book" / "terms.yml").open("a", encoding="utf-8") as terms:
        terms.write((SOURCES / "more-terms.yml").read_text("utf-8"))
    return folder, build(folder)


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """The sound pages, with the address of a repository."""
    folder = tmp_path_factory.mktemp("sound")
    make_project(folder, SOUND, url="https://github.com/OWNER/NAME")
    code, warnings = build(folder)
    assert (code, warnings) == (0, {})
    return folder


@pytest.mark.parametrize("page", FAULTS)
def test_fault_fails_the_build(faulty, page):
    _, (code, warnings) = faulty
    assert code == 1
    assert len(warnings.get(page, [])) == 1 and FAULTS[page] in warnings[page][0], (
        f"{page}: expected one warning with {FAULTS[page]!r}, got {warnings.get(page)}")


def test_only_the_faults_are_reported(faulty):
    _, (_, warnings) = faulty
    assert warnings.keys() == FAULTS.keys()


def test_second_build_reports_them_again(faulty):
    """Sphinx reads only what has changed; a fault must not pass because nobody touched it."""
    folder, first = faulty
    assert build(folder) == first


def test_korean_anchor_follows_the_english_heading(sound):
    """Only the English page changes; the Korean page is read again, because it shares its anchors."""
    english, korean = (sound / "book" / edition / "index.md" for edition in ("en", "ko"))
    built = sound / "_build" / "html" / "book" / "ko" / "index.html"
    before = english.read_text("utf-8")
    assert 'id="first-section"' in built.read_text("utf-8") and "First" not in korean.read_text("utf-8")
    english.write_text(before.replace("First section", "Renamed section"), "utf-8")
    assert build(sound) == (0, {})
    assert 'id="renamed-section"' in built.read_text("utf-8")


def test_author_can_leave_a_word_alone(sound):
    for edition in EDITIONS:
        index = Site(sound / "_build" / "html").pages[f"book/{edition}/index.html"]
        (mark,) = index.select("a.bp-term")
        assert mark.find_parent("section")["id"] != index.select_one("section")["id"]
        assert index.select_one("span.no-term").get_text() == mark.get_text()


def test_corrected_definition_reaches_the_pages(sound):
    """Only book/terms.yml changes, and no page."""
    file, built = sound / "book" / "terms.yml", sound / "_build" / "html" / "book" / "en"
    assert all("What a reader turns." in (built / page).read_text("utf-8") for page in ("index.html", "glossary.html"))
    file.write_text(file.read_text("utf-8").replace("What a reader turns.", "What a reader opens."), "utf-8")
    assert build(sound) == (0, {})
    assert all("What a reader opens." in (built / page).read_text("utf-8") for page in ("index.html", "glossary.html"))


def test_drawings_stay_apart(sound):
    """Two drawings with the same ids and a global style, on one page."""
    drawings = Site(sound / "_build" / "html").pages["book/en/drawing.html"].select("svg.bp-figure")
    assert [drawing["aria-label"] for drawing in drawings] == ["A square", "Another"]
    for number, drawing in enumerate(drawings, start=1):
        name = f"drawing-{number}"
        assert drawing["id"] == name and drawing["style"] == "--width: 100px" and drawing["viewbox"] == "0 0 100 50"
        assert drawing.marker["id"] == f"{name}-arrow"
        assert drawing.path["marker-end"] == f"url(#{name}-arrow)"
        assert drawing.style.get_text() == f"#{name} {{ *{{fill:none}} }}"


def test_with_an_address_the_page_knows_it(sound):
    pages = Site(sound / "_build" / "html").pages
    for edition in EDITIONS:
        soup = pages[f"book/{edition}/drawing.html"]
        site = "https://owner.github.io/NAME/book"
        assert soup.find("link", rel="canonical")["href"] == f"{site}/{edition}/drawing.html"
        assert {link["hreflang"]: link["href"] for link in soup.find_all("link", rel="alternate", hreflang=True)} == {
            "ko": f"{site}/ko/drawing.html", "en": f"{site}/en/drawing.html", "x-default": f"{site}/en/drawing.html"}
        links = {link["href"] for link in soup.select(".article-header-buttons a[href]")}
        for wanted in ("https://github.com/OWNER/NAME",
                       f"https://github.com/OWNER/NAME/edit/main/book/{edition}/drawing.ipynb",
                       f"https://colab.research.google.com/github/OWNER/NAME/blob/main/book/{edition}/drawing.ipynb",
                       f"https://mybinder.org/v2/gh/OWNER/NAME/main?urlpath=lab/tree/book/{edition}/drawing.ipynb"):
            assert wanted in links, f"expected a button to {wanted}, got {sorted(links)}"


def test_with_an_address_the_page_for_wrong_ones_knows_its_folder(sound):
    pages = Site(sound / "_build" / "html").pages
    assert pages["404.html"].base["href"] == "/NAME/"
    for door in ("index.html", "book/index.html"):
        assert pages[door].find("link", rel="canonical")["href"] == "https://owner.github.io/NAME/"


def test_with_an_address_the_checks_hold(sound):
    """The buttons bring words and images of their own."""
    site = Site(sound / "_build" / "html")
    assert not [text for check in CHECKS.values() for text in check(site)]


def test_without_an_address_no_page_names_one(site):
    if yaml.safe_load((ROOT / "_config.yml").read_text("utf-8"))["repository"]["url"]:
        pytest.skip("this book has an address")
    for page, soup in site.pages.items():
        assert not soup.find("link", rel=["canonical", "alternate"]), page
        named = [link["href"] for link in soup.select(".bd-header-article a[href], .bd-footer-content a[href]")
                 if "://" in link["href"] and link["href"] not in LICENCES]
        assert not named, f"{page}: {named}"
