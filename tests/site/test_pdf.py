"""The PDF of an edition, of a small book: its contents tell where the headings really are, and links stay inside.

It is read with pypdf, and made without it.
"""

import re
import subprocess
import sys
from copy import copy

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from bpbook.editions import EDITIONS as WORDS
from bpbook.pdf_files import file_of
from bppaper.chapters import chapter
from bppaper.site import parts
from tests.site.built import EDITIONS, ROOT, Site
from tests.site.checks import dead_ends
from tests.site.test_build import SOUND, build, make_project


def make(built):
    subprocess.run([sys.executable, ROOT / "book" / "_ext" / "make_pdfs.py", built], check=True)


def test_chapters_do_not_share_ids():
    """Two pages with the same ids, a drawing and links: what belongs together stays together."""
    page = BeautifulSoup('''<article class="bd-article"><h1 id="a">A</h1><label for="f">b</label><input id="f">
        <svg><style>#d { a > b {} }</style><g id="d"/><use href="#d"/><path marker-end="url(#d)"/></svg>
        <a href="#a">here</a><a href="two.html#a">there</a><a href="../ko/two.html">away</a></article>''', "html.parser")
    one, two = (chapter(copy(page), name, ["one", "two"]) for name in ("one", "two"))
    ids = [{element["id"] for element in article.find_all(id=True)} for article in (one, two)]
    assert not ids[0] & ids[1]
    assert [link.get("href") for link in one.select("a")] == ["#one--a", "#two--a", None]
    assert one.label["for"] == one.input["id"] and one.use["href"] == "#" + one.g["id"]
    assert one.path["marker-end"] == f"url(#{one.g['id']})" and "<style>#one--d { a > b {} }</style>" in str(one)


@pytest.fixture(scope="module")
def made(tmp_path_factory, chrome):
    """The small book, built for PDFs: its folder, and what is wrong with it before they are there."""
    folder = tmp_path_factory.mktemp("paper")
    make_project(folder, SOUND)
    for edition in EDITIONS:
        with (folder / "book" / edition / "index.md").open("a", encoding="utf-8") as home:
            home.write("\n[NumPy](drawing)\n")
    with pytest.MonkeyPatch.context() as shell:
        shell.setenv("BOOK_PDF", "1")
        assert build(folder) == (0, {})
    built = folder / "_build" / "html"
    dead = list(dead_ends(Site(built)))
    make(built)
    return built, dead


@pytest.fixture
def pdf(made, edition):
    return PdfReader(made[0] / file_of(edition))


def test_pages_lead_to_the_pdf_that_comes_along(made):
    built, dead = made
    assert dead and all("backpropagation-" in complaint for complaint in dead)
    assert list(dead_ends(Site(built))) == []
    for page, soup in Site(built).pages.items():
        if match := re.match("book/(ko|en)/", page):
            assert soup.select_one(f'.article-header-buttons a[href="../../{file_of(match[1])}"]'), page


def test_without_a_pdf_no_page_leads_to_one(site):
    if (site.root / file_of("en")).exists():
        pytest.skip("this book was built by `python run.py pdf`")
    for page, soup in site.pages.items():
        assert not soup.select('a[href$=".pdf"]'), page


@pytest.mark.parametrize("edition", EDITIONS)
def test_contents_tell_where_the_headings_are(made, pdf, edition):
    """Each heading that the outline knows stands, with this number, in the contents, and its page says it."""
    texts = [" ".join(page.extract_text().split()) for page in pdf.pages]
    contents = " ".join(texts[1:first_chapter(pdf)])
    rows = list(headings(pdf))
    assert len(rows) >= 4
    for title, number in rows:
        assert re.search(rf"{re.escape(title)}\s*{number}\b", contents), f"{title}: expected page {number} in {contents!r}"
        assert title in texts[number - 1]
        assert f"\n{number}\n" in pdf.pages[number - 1].extract_text(), "the number at the foot of the page"


def headings(pdf):
    """[(title, page)] of the chapters and their sections, as the outline has them; not the contents' own."""
    def flat(items, depth=0):
        for item in items:
            if isinstance(item, list):
                yield from flat(item, depth + 1)
            elif depth < 2 and len(item.title) > 1:            # not the letters of the glossary
                yield " ".join(item.title.split()), pdf.get_destination_page_number(item) + 1
    found = list(flat(pdf.outline))
    return found[1:]


def first_chapter(pdf):
    return headings(pdf)[0][1] - 1


@pytest.mark.parametrize("edition", EDITIONS)
def test_file_says_what_it_is(pdf, edition):
    root = pdf.trailer["/Root"]
    assert root["/Lang"] == edition and root["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in root
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata.title == WORDS[edition].title and pdf.metadata.creation_date is None
    assert all(page.mediabox.width == pytest.approx(595, abs=1) for page in pdf.pages)


@pytest.mark.parametrize("edition", EDITIONS)
def test_links_stay_inside(made, pdf, edition):
    links = [annotation.get_object() for page in pdf.pages for annotation in page.get("/Annots", [])]
    places = {link["/Dest"] for link in links if "/Dest" in link}
    assert len(places) >= 5 and places <= set(pdf.named_destinations)
    outside = [link["/A"]["/URI"] for link in links if "/URI" in link.get("/A", {})]
    assert not [address for address in outside if not address.startswith("http")]


@pytest.mark.parametrize("edition, words", [("en", "NumPy (p. {})"), ("ko", "NumPy({}쪽)")])
def test_link_to_another_page_says_its_number(made, pdf, edition, words):
    page = pdf.get_destination_page_number(pdf.named_destinations["/drawing"]) + 1
    home = pdf.pages[pdf.get_destination_page_number(pdf.named_destinations["/index"])].extract_text()
    assert words.format(page) in home


@pytest.mark.parametrize("edition", EDITIONS)
def test_formula_is_said_in_one_piece(made, pdf, edition):
    """Its element holds its letters, and says them in their order; a drawing is a picture with its own words."""
    formulas = [element for element in elements(pdf) if element["/S"] == "/Formula"]
    assert [str(element["/Alt"]) for element in formulas] == ["Z = XW+b"]
    assert formulas[0]["/K"]
    assert "\N{INVISIBLE SEPARATOR}" not in "".join(str(element.get("/Alt", "")) for element in elements(pdf))


def elements(pdf):
    """The elements of the structure, in the order in which they are read."""
    def below(element):
        if isinstance(element, dict) and "/S" in element:
            yield element
        kids = element.get("/K", []) if isinstance(element, dict) else []
        for kid in kids if isinstance(kids, list) else [kids]:
            yield from below(kid.get_object())
    return list(below(pdf.trailer["/Root"]["/StructTreeRoot"]))


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_page_is_in_it_in_order(made, pdf, edition):
    pages = [page for part in parts(made[0], edition) for page in part.pages]
    assert pages == list(SOUND)
    numbers = [pdf.get_destination_page_number(pdf.named_destinations[f"/{page}"]) for page in pages]
    assert numbers == sorted(set(numbers))


def test_same_book_gives_the_same_file(made):
    built, _ = made
    before = {edition: (built / file_of(edition)).read_bytes() for edition in EDITIONS}
    make(built)
    assert before == {edition: (built / file_of(edition)).read_bytes() for edition in EDITIONS}
