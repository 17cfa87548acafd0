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


@pytest.mark.parametrize("edition, words", [("ko", ["노트북 내려받기", "PDF로 인쇄"]), ("en", ["Download notebook file", "Print to PDF"])])
def test_entries_say_what_they_do(site, edition, words):
    entries = [entry.get_text(strip=True) for entry in site.pages[PAGE.format(edition)].select(f"{MENU} .btn__text-container")]
    assert entries[:2] == words and not any(entry.startswith(".") for entry in entries)


@pytest.mark.parametrize("side", ["primary", "secondary"])
def test_sidebar_of_a_phone_gives_the_focus_back(visit, side):
    page = visit(PAGE.format("ko"), PHONE)
    page.locator(f".{side}-toggle").click()
    page.locator(f"#pst-{side}-sidebar-modal").wait_for(state="visible")
    page.evaluate("document.activeElement.blur()")            # a finger leaves the focus nowhere
    page.keyboard.press("Escape")
    page.wait_for_function("side => document.activeElement.matches(`.${side}-toggle`)", arg=side)


def test_title_and_search_stay_when_the_sidebar_scrolls(visit):
    """The theme scrolls it to the page that is read."""
    page = visit("book/en/06-one-neuron.html", {"width": 1280, "height": 700})
    page.evaluate("document.querySelector('.bd-sidebar-primary').scrollTop = 1000")
    for part in (".bd-sidebar-primary .logo", ".bd-sidebar-primary .search-button-field"):
        box = page.locator(part).bounding_box()
        assert 0 <= box["y"] <= 150, part
        assert page.evaluate("([x, y]) => document.elementFromPoint(x, y).closest('.sidebar-primary-item').querySelector('.logo') !== null",
                             [box["x"] + 9, box["y"] + 9]), f"{part} is covered"
    above = "document.elementFromPoint(100, 4).closest('.sidebar-primary-item')?.querySelector('.logo')"
    assert page.evaluate(f"Boolean({above})"), "a strip above the title"


@pytest.mark.parametrize("edition, start", [("ko", "화면 밝기"), ("en", "Color mode")])
def test_button_for_light_and_dark_says_which(visit, edition, start):
    page = visit(PAGE.format(edition))
    button, names = page.locator(".theme-switch-button:visible"), []
    for _ in range(3):
        names.append(button.get_attribute("aria-label"))
        button.click()
    assert len(set(names)) == 3 and all(name.startswith(f"{start}: ") for name in names), names
