"""An exercise and its solution on the page: found by their headings, opened by a press on their words, named as what they are."""

import pytest

from tests.site.browser import DESKTOP, PHONE
from tests.site.built import EDITIONS

CHAPTER = "book/{}/06-one-neuron.html"
FOLD = {"ko": "풀이의 코드와 출력 보기", "en": "Show the solution's code and output"}


def test_every_exercise_is_a_heading_one_level_below_its_section(site):
    seen = 0
    for page, soup in site.pages.items():
        for title in soup.select(".exercise > .admonition-title"):
            above = title.find_previous(["h1", "h2", "h3", "h4"])
            assert title.get("role") == "heading", f"{page}: {title.get_text()}"
            assert int(title["aria-level"]) == int(above.name[1]) + 1, f"{page}: {title.get_text()}"
            seen += 1
    assert seen >= 100


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_fold_of_a_solution_says_what_is_in_it(site, edition):
    for page in site.edition(edition):
        for cell in site.pages[page].select(".cell:has(.bp-run-bar[data-cell$='-solution'])"):
            assert FOLD[edition] in cell.select_one("summary").get_text(), page


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_press_on_the_words_of_a_solution_opens_it(contexts, address, size):
    """Chapter 6 has formulas in such titles, which are no text of the title itself."""
    page = contexts(viewport=size).new_page()
    page.goto(address + CHAPTER.format("en"))
    solution = page.locator(".solution.dropdown").first
    title = solution.locator(".admonition-title")
    assert title.locator("a").count() == 0
    title.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    title.click(position={"x": 60, "y": 14})
    assert "toggle-hidden" not in solution.get_attribute("class") and page.evaluate("scrollY") == before
    page.close()


def test_a_press_on_a_formula_in_a_title_opens_it(contexts, address):
    page = contexts(viewport=DESKTOP).new_page()
    page.goto(address + CHAPTER.format("en"))
    title = page.locator(".admonition.dropdown > .admonition-title").first
    title.evaluate("title => title.insertAdjacentHTML('afterbegin', '<span class=planted>formula</span>')")
    title.scroll_into_view_if_needed()
    box = title.locator(".planted").bounding_box()
    page.mouse.click(box["x"] + 5, box["y"] + 5)
    assert "toggle-hidden" not in title.locator("..").get_attribute("class")
    page.close()


@pytest.mark.parametrize("edition", EDITIONS)
def test_each_solution_opens_by_a_name_of_its_own(visit, edition):
    page = visit(CHAPTER.format(edition))
    buttons = page.locator(".toggle-button")
    names = [buttons.nth(place).evaluate("button => button.ariaLabel") for place in range(buttons.count())]
    assert names == [title.split(" (")[0] for title in page.locator(".solution > .admonition-title").all_text_contents()]
    assert len(set(names)) == len(names) > 3
