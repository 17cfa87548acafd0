"""What a page asks for, and when: one style sheet, scripts early and out of the way, no press lost before they run."""

import pytest

from tests.site.built import EDITIONS

CHAPTER = "book/{}/01-dot-product.html"


def in_themes_layout(site):
    """The door and the 404 page have their styles and scripts in themselves."""
    return {page: soup for page, soup in site.pages.items() if soup.select_one("article.bd-article")}


def test_one_style_sheet_for_the_screen_and_one_for_paper(site):
    for page, soup in in_themes_layout(site).items():
        sheets = [(link["href"].rpartition("/")[2].partition("?")[0], link.get("media")) for link in
                  soup.find_all("link", rel="stylesheet")]
        assert sheets == [("pages.css", None), ("print.css", "print")], page


def test_fonts_of_formulas_are_found_from_the_joined_style_sheet(site):
    css = site.styles["_static/pages.css"]
    assert "url(katex/fonts/KaTeX_Main-Regular.woff2)" in css and "url(fonts/" not in css


def test_scripts_are_named_in_the_head_and_wait_for_the_page(site):
    for page, soup in in_themes_layout(site).items():
        assert not soup.body.find_all("script"), page
        named = soup.head.find_all("script", src=True)
        assert named and all(script.has_attr("defer") for script in named), page


def test_the_page_waits_for_its_style_sheet(site):
    """A script behind it sees to that; else a phone reads the whole chapter before it paints the first screen."""
    for page, soup in in_themes_layout(site).items():
        sheet = soup.find("link", rel="stylesheet")
        behind = [script for script in sheet.find_all_next("script", src=False) if script.find_parent("head")
                  and script.get("type") != "application/ld+json"]
        assert behind and "window.BOOK" in behind[0].get_text(), page


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_press_before_the_script_has_come_is_kept(newcomer, edition):
    """The script is held back until a button has been pressed."""
    page, held = newcomer, []
    page.route("**/live.js*", lambda route: held.append(route))
    page.goto(CHAPTER.format(edition), wait_until="commit")
    first = page.locator(".bp-run-bar").first
    first.locator(".bp-edit").click()
    assert len(held) == 1 and page.locator(".cell textarea").count() == 0
    held[0].continue_()
    page.locator(".cell textarea").first.wait_for()
    assert page.locator(".cell textarea").count() == 1
