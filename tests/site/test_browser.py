"""The book in a real browser: nothing leaves this computer, and a reader gets along by mouse, keyboard and phone."""

import pytest

from tests.site.browser import DESKTOP, PHONE, focus_is_visible, served, too_wide, watched
from tests.site.built import BUILT, EDITIONS, ROOT

CHAPTER = "book/{}/01-dot-product.html"


def test_planted_page_is_caught(contexts):
    with served(ROOT / "tests" / "fixtures" / "bad" / "site" / "browser") as address:
        page, troubles = watched(contexts(viewport=PHONE), address)
        page.goto(address, wait_until="load")
        assert too_wide(page) > 0
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.tagName") == "A" and not focus_is_visible(page)
        assert {trouble.split(":")[0] for trouble in troubles} == {"console", "script error", "another host"}
        page.close()


def all_pages():
    return sorted(path.relative_to(BUILT).as_posix() for path in BUILT.rglob("*.html")
                  if path.relative_to(BUILT).parts[0] not in ("_static", "_sources"))


def test_every_page_is_quiet_and_fits_a_phone(visit):
    """No console error, no request to another host (see `visit`), no sideways scrolling at 360 px."""
    page = visit("book/index.html", PHONE)
    origin = page.url.removesuffix("book/index.html")
    for path in all_pages():
        page.goto(origin + path, wait_until="load")
        wide = too_wide(page)
        assert wide <= 0, f"{path}: the page is {wide} px wider than a phone. Let the wide part scroll in its own box."


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_switch_is_in_sight(visit, edition, viewport):
    page = visit(CHAPTER.format(edition), viewport)
    box = page.locator(".language-switch a").bounding_box()
    assert box and 0 <= box["x"] and box["x"] + box["width"] <= viewport["width"] and box["y"] < 100
    assert box["height"] >= 24, f"The switch is {box['height']} px high; a finger needs at least 24."


@pytest.mark.parametrize("edition, other", [("ko", "en"), ("en", "ko")])
def test_switch_keeps_the_section(visit, edition, other):
    page = visit(CHAPTER.format(edition))
    section = page.locator("article section section[id]").nth(4).get_attribute("id")
    page.evaluate("id => document.getElementById(id).scrollIntoView({behavior: 'instant'})", section)
    page.locator(".language-switch a").click()
    page.wait_for_url(f"**/{CHAPTER.format(other)}#{section}")
    page.wait_for_function("id => Math.abs(document.getElementById(id).getBoundingClientRect().top) < 200", arg=section)


def test_switch_by_keyboard_keeps_the_section(visit):
    """Tab to the switch must not scroll the page away from what is being read."""
    page = visit(CHAPTER.format("ko"))
    section = page.locator("article section section[id]").nth(4).get_attribute("id")
    page.evaluate("id => document.getElementById(id).scrollIntoView({behavior: 'instant'})", section)
    page.locator(".primary-toggle").last.evaluate("button => button.focus({preventScroll: true})")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{CHAPTER.format('en')}#{section}")


@pytest.mark.parametrize("path", [CHAPTER, "book/{}/notation.html"])
def test_switch_at_the_top_goes_to_the_top(visit, path):
    """Also where the first section begins high enough to be read."""
    page = visit(path.format("ko"))
    page.locator(".language-switch a").click()
    page.wait_for_url(f"**/{path.format('en')}")


def test_switch_works_without_scripts(visit):
    page = visit(CHAPTER.format("en"), java_script_enabled=False)
    page.locator(".language-switch a").click()
    page.wait_for_url(f"**/{CHAPTER.format('ko')}")


@pytest.mark.parametrize("edition", EDITIONS)
def test_keyboard_reaches_the_switch(visit, edition):
    """With Tab, and the focus can be seen; Enter then switches."""
    page = visit(CHAPTER.format(edition))
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('.language-switch')"):
            break
    else:
        pytest.fail("Tab did not reach the language switch in 40 steps.")
    assert focus_is_visible(page), "The focus on the language switch cannot be seen. Give :focus-visible an outline."
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{CHAPTER.format('en' if edition == 'ko' else 'ko')}")


def test_theme_button_changes_page_and_drawings(visit):
    """One press at a time: from the device's setting to light to dark, or the other way round; drawings follow."""
    page = visit(CHAPTER.format("ko"), color_scheme="light")
    seen = {}
    for _ in range(3):
        page.locator(".theme-switch-button").first.click()
        theme = page.evaluate("document.documentElement.dataset.theme")
        seen[theme] = page.evaluate("""() => {
            const root = getComputedStyle(document.documentElement);
            const probe = document.querySelector("svg.bp-figure").appendChild(
                document.createElementNS("http://www.w3.org/2000/svg", "rect"));
            probe.style.fill = "var(--bp-ink)";
            probe.style.stroke = "var(--bp-paper)";
            const drawn = getComputedStyle(probe);
            return [getComputedStyle(document.body).backgroundColor, drawn.stroke, drawn.fill];
        }""")
    assert set(seen) == {"light", "dark"}, f"expected light and dark, got {set(seen)}"
    assert seen["light"] == ["rgb(255, 255, 255)", "rgb(255, 255, 255)", "rgb(27, 27, 27)"]
    assert seen["dark"] == ["rgb(18, 18, 18)", "rgb(18, 18, 18)", "rgb(232, 234, 237)"]


def test_page_follows_the_device(visit):
    page = visit(CHAPTER.format("en"), color_scheme="dark")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


@pytest.mark.parametrize("edition", EDITIONS)
def test_search_field_of_a_page_leads_to_its_search_page(visit, edition):
    page = visit(CHAPTER.format(edition))
    page.keyboard.press("Control+k")
    page.keyboard.type("NumPy")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/search-{edition}.html?q=NumPy")
    page.wait_for_selector("#search-results li a")


def test_copy_button_speaks_korean(visit):
    page = visit(CHAPTER.format("ko"))
    assert page.locator("button.copybtn").first.get_attribute("data-tooltip") == "복사"
    assert page.locator("button.copybtn svg title").first.text_content() == "클립보드에 복사"


def test_wide_formula_is_reached_by_keyboard_on_a_phone(visit):
    page = visit("book/en/notation.html", PHONE)
    page.wait_for_selector(".math-block[tabindex='0'], .pst-scrollable-table-container[tabindex='0']")


def test_page_is_complete_without_a_network(visit):
    """Fonts of formulas, drawings and buttons are there once the page is; nothing more is asked for."""
    page = visit(CHAPTER.format("ko"), locale="ko-KR")
    fonts = "document.fonts.ready.then(() => [...document.fonts].filter(font => font.status === 'loaded').length)"
    assert page.evaluate(fonts) > 3 and page.locator("svg.bp-figure").count() > 0
    page.context.set_offline(True)
    try:
        page.locator(".theme-switch-button").first.click()
        page.locator("details > summary").first.click()
        page.locator("button.copybtn").first.hover()
    finally:
        page.context.set_offline(False)      # other tests visit with this profile too
