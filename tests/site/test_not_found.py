"""404.html: shown at any depth below any folder, and leading back from everywhere."""

import json

import pytest

from tests.site.browser import PHONE, served, too_wide
from tests.site.built import EDITIONS

HOMES = [f"book/{edition}/index.html" for edition in EDITIONS]
BACK = {*HOMES, *(f"search-{edition}.html" for edition in EDITIONS), "index.html"}


@pytest.fixture(scope="module")
def published(built, tmp_path_factory):
    """The book below two folders, on a server that shows its 404.html for whatever is missing there, as GitHub Pages does."""
    root = tmp_path_factory.mktemp("host")
    (root / "owner").mkdir()
    (root / "owner" / "course").symlink_to(built)
    with served(root) as address:
        yield address


@pytest.fixture
def lost(contexts, published):
    """lost(path) opens an address below the folder of the book that leads nowhere."""
    opened = []

    def open_page(path, viewport=PHONE, **options):
        opened.append(contexts(viewport=viewport, **options).new_page())
        answer = opened[-1].goto(published + "owner/course/" + path, wait_until="networkidle")
        assert answer.status == 404
        return opened[-1]

    yield open_page
    for page in opened:
        page.close()


def links(page):
    """The address of every link that can be seen, from the folder of the book."""
    found = page.locator("a:visible").evaluate_all("(links) => links.map((link) => link.href)")
    return [link.partition("/owner/course/")[2] or link for link in found]


@pytest.mark.parametrize("path", ["nothing", "nothing.html?q=1#x", "book/nothing", "book/ko/index/", "book/en/deep/er/nothing.html"])
def test_leads_back_from_any_depth(lost, path):
    page = lost(path)
    assert BACK <= set(links(page)) and too_wide(page) <= 0
    page.locator(".read").first.click()
    page.wait_for_url("**/owner/course/book/*/index.html")
    assert page.title()


@pytest.mark.parametrize("path, homes", [("nothing", HOMES), ("book/ko/nothing", HOMES), ("book/en/nothing", HOMES[::-1])])
def test_language_of_the_address_comes_first(lost, path, homes):
    page = lost(path)
    assert [link for link in links(page) if link in HOMES] == homes
    assert page.locator("h1 span").first.get_attribute("lang") == homes[0][5:7]


@pytest.mark.parametrize("path, near", [
    ("book/ko/1-dot-product.html", ["book/ko/01-dot-product.html"]),
    ("book/en/chain_rule", ["book/en/04-chain-rule.html"]),
    ("book/en/06-one-neurons.html", ["book/en/06-one-neuron.html"]),
    ("book/ko/경사-하강법.html", ["book/ko/03-gradient-descent.html"]),
    ("glosary", ["book/ko/glossary.html", "book/en/glossary.html"]),
    ("book/ko/index.htm", []), ("book/ko/quantum", []), ("%E0%A4%A", []),
])
def test_nearest_page_is_offered(lost, path, near):
    assert [link for link in links(lost(path)) if link not in BACK] == near


def test_titles_are_in_the_language_of_their_edition(lost):
    assert lost("glosary").locator(".near a").all_text_contents() == ["용어집", "Glossary"]


def test_without_a_script_it_still_leads_back_from_the_root(contexts, address):
    page = contexts(viewport=PHONE, java_script_enabled=False).new_page()
    page.goto(address + "nothing.html")
    assert page.locator("h1").is_visible()
    page.locator(".read").last.click()
    page.wait_for_url("**/book/en/index.html")
    page.close()


def test_it_knows_every_page(site):
    pages = json.loads(site.pages["404.html"].find(id="pages").string)
    for edition in EDITIONS:
        assert set(pages[edition]) == {page for page in site.edition(edition) if page.startswith("book/")}
    assert pages["ko"]["book/ko/01-dot-product.html"] == "1. 내적"


def test_it_needs_no_other_file(site):
    """An address on this page leads somewhere else at each depth."""
    page = site.pages["404.html"]
    assert not page.select("link[rel=stylesheet], script[src], img") and page.find("link", rel="icon")["href"] == "data:,"
