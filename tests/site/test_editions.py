"""Two editions of one book: each page has its twin, and a reader stays in one edition."""

import re

import pytest

from tests.site.built import EDITIONS, edition_of, resolved

OTHER = {"ko": "en", "en": "ko"}


def pages_of(site, edition):
    return {page: soup for page, soup in site.edition(edition).items() if page.startswith("book/")}


def twin_of(page):
    edition = edition_of(page)
    return page.replace(f"/{edition}/", f"/{OTHER[edition]}/")


def test_both_editions_have_the_same_pages(site):
    ko, en = (set(pages_of(site, edition)) for edition in EDITIONS)
    assert ko and {twin_of(page) for page in ko} == en


def test_twins_share_their_anchors(site):
    for page, soup in pages_of(site, "ko").items():
        here, there = (
            [[anchor.name, section["id"]] for section in tree.select("article section[id]")
             if (anchor := section.find(re.compile("^h[1-6]$"), recursive=False))]
            for tree in (soup, site.pages[twin_of(page)]))
        assert here == there, f"{page}: expected the anchors of its twin {there}, got {here}."


@pytest.mark.parametrize("edition", EDITIONS)
def test_switch_leads_to_the_twin(site, edition):
    for page, soup in site.edition(edition).items():
        (link,) = soup.select(".language-switch a")
        expected = twin_of(page) if page.startswith("book/") else f"search-{OTHER[edition]}.html"
        assert resolved(page, link["href"]) == expected
        assert link["lang"] == link["hreflang"] == OTHER[edition]
        assert soup.select_one(".language-switch [aria-current]")["lang"] == edition


@pytest.mark.parametrize("edition", EDITIONS)
def test_reader_stays_in_the_edition(site, edition):
    """Sidebar, previous/next, search and every link of the text, the switch apart."""
    for page, soup in site.edition(edition).items():
        for link in soup.select("a[href], form[action]"):
            address = link.get("href") or link.get("action")
            path = re.split("[?#]", address)[0]
            if path.endswith(".html") and "://" not in address and not link.find_parent(class_="language-switch"):
                assert edition_of(resolved(page, path)) == edition, f"{page}: {address} leaves the edition."


@pytest.mark.parametrize("edition", EDITIONS)
def test_sidebar_lists_every_page(site, edition):
    pages = pages_of(site, edition)
    for page, soup in pages.items():
        listed = {page if link["href"] == "#" else resolved(page, link["href"].split("#")[0])
                  for link in soup.select(".bd-docs-nav a[href]")}
        assert listed == set(pages), f"{page}: expected all pages of the edition in the sidebar, got {sorted(listed)}."


def test_titles_and_search_field(site):
    for edition, title, search in (("ko", "내적에서 역전파까지", "책에서 검색"),
                                   ("en", "Backpropagation, from the dot product", "Search this book")):
        for page, soup in site.edition(edition).items():
            assert soup.title.get_text().endswith(title), f"{page}: {soup.title}"
            assert all(field["placeholder"] == search for field in soup.select("input[type=search]"))


def test_numbers_agree_across_editions(site):
    """Figure 1.2 is 그림 1.2: chapters, sections, figures, tables and exercises are counted per edition."""
    found = 0
    for page, soup in pages_of(site, "ko").items():
        here, there = (numbers(tree) for tree in (soup, site.pages[twin_of(page)]))
        assert here == there, f"{page}: expected the numbers of its twin, {there}, got {here}."
        found += len(here)
    assert found > 10


def numbers(soup):
    return [re.search(r"[\d.]+\d|\d", element.get_text())[0]
            for element in soup.select("article .section-number, article .caption-number, article .exercise > .admonition-title")
            if re.search(r"\d", element.get_text())]


def test_quotations_name_the_language_that_they_are_in(site):
    quoted = [quote for soup in site.pages.values() for quote in soup.select("blockquote[lang]")]
    assert quoted and not [quote.get_text() for quote in quoted if (quote["lang"] == "ko") != bool(re.search("[가-힣]", quote.get_text()))]


def test_first_chapter_is_1_in_both(site):
    for edition in EDITIONS:
        soup = site.pages[f"book/{edition}/01-dot-product.html"]
        assert soup.h1.get_text().startswith("1. ")
        first = {"ko": "그림 1.1", "en": "Figure 1.1"}[edition]
        assert soup.select_one("figcaption .caption-number").get_text().strip() == first


def test_unnumbered_page_counts_from_1(site):
    for page, soup in site.pages.items():
        first = soup.select_one("article figcaption .caption-number")
        if first and not soup.select_one("h1 .section-number"):
            assert re.search(r"\d+", first.get_text())[0] == "1", f"{page}: {first.get_text()}"


def test_door_leads_to_both_editions(site):
    for page in ("index.html", "book/index.html", "search.html"):
        targets = {edition_of(resolved(page, link["href"])) for link in site.pages[page].select("a[href]")
                   if link["href"].endswith(".html")}
        assert targets >= set(EDITIONS), f"{page} leads to {targets} only."
