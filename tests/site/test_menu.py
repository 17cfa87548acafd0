"""The menu of the header, which bootstrap.js would open: by mouse and by keyboard, within the window."""

import pytest

from tests.site.browser import DESKTOP, PHONE
from tests.site.built import EDITIONS

PAGE = "book/{}/01-dot-product.html"
BUTTON, MENU = ".dropdown-download-buttons > button", ".dropdown-download-buttons > .dropdown-menu"


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_press_opens_it_within_the_window(visit, edition, viewport):
    page = visit(PAGE.format(edition), viewport)
    assert not page.locator(MENU).is_visible()
    page.locator(BUTTON).click()
    box = page.locator(MENU).bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= viewport["width"] and box["y"] >= 0
    assert page.locator(BUTTON).get_attribute("aria-expanded") == "true"
    page.locator(BUTTON).click()
    page.mouse.move(0, viewport["height"] / 2)              # the theme also shows it while the mouse rests there
    assert not page.locator(MENU).is_visible() and page.locator(BUTTON).get_attribute("aria-expanded") == "false"


def test_press_elsewhere_closes_it(visit):
    page = visit(PAGE.format("en"))
    page.locator(BUTTON).click()
    page.locator("h1").click()
    assert not page.locator(MENU).is_visible()


def test_keyboard_goes_through_it_and_leaves_it(visit):
    page = visit(PAGE.format("ko"))
    button, menu, entries = page.locator(BUTTON), page.locator(MENU), page.locator(f"{MENU} :is(a, button)")
    has_focus = "element => element === document.activeElement"
    button.focus()
    page.keyboard.press("ArrowDown")
    assert menu.is_visible() and entries.first.evaluate(has_focus)
    page.keyboard.press("ArrowDown")
    assert entries.nth(1).evaluate(has_focus)
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert entries.last.evaluate(has_focus)
    page.keyboard.press("Escape")
    assert not menu.is_visible() and button.evaluate(has_focus)
    page.keyboard.press("Enter")
    assert menu.is_visible()
    for _ in range(entries.count() + 1):
        page.keyboard.press("Tab")
    assert not menu.is_visible()
