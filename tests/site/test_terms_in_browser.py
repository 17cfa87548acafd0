"""Terms in a real browser: by mouse, keyboard and finger, on a small phone, in light and dark, on paper, without a script."""

import re

import pytest

from tests.site.browser import PHONE, focus_is_visible
from tests.site.built import BUILT, EDITIONS

PAGE = "book/{}/notation.html"                     # light, and full of terms
CHAPTER = "book/{}/03-gradient-descent.html"
ENTRY = re.compile(r"/glossary\.html#term-[\w-]+$")
NARROW = {"width": 320, "height": 600}


def mark(page, number=0):
    """One of the marked terms, in the middle of the window."""
    found = page.locator("a.bp-term").nth(number)
    found.evaluate("mark => mark.scrollIntoView({block: 'center', behavior: 'instant'})")
    return found


def card(page):
    return page.locator(".bp-card")


def shows(page, found):
    """The card is open and says what the term means, with its name in the other language."""
    card(page).wait_for(state="visible")
    said = page.locator("#" + found.get_attribute("aria-describedby"))
    assert card(page).locator("p").inner_html() == said.inner_html()
    other = "ko" if page.evaluate("document.documentElement.lang") == "en" else "en"
    assert card(page).locator(f"i[lang={other}]").inner_text()
    assert card(page).get_by_role("tooltip").count() == 1 and page.locator(".bp-card:visible").count() == 1
    return True


@pytest.mark.parametrize("edition", EDITIONS)
def test_mouse(visit, edition):
    """It appears where the mouse rests, stays while the mouse is on it, and goes when the mouse leaves."""
    page = visit(PAGE.format(edition))
    found = mark(page, 3)
    assert not card(page).is_visible()
    found.hover()
    assert shows(page, found)
    card(page).hover()
    page.wait_for_timeout(500)
    assert card(page).is_visible(), "the mouse is on the card, and the card has gone"
    page.mouse.move(1, 1)
    card(page).wait_for(state="hidden")
    found.click()
    page.wait_for_url(ENTRY)


def test_one_card_at_a_time(visit):
    page = visit(PAGE.format("en"))
    for number in (3, 4):
        found = mark(page, number)
        found.hover()
        page.wait_for_function("href => document.querySelector('.bp-card a').href === href", arg=found.evaluate("a => a.href"))
        assert shows(page, found)


@pytest.mark.parametrize("edition", EDITIONS)
def test_keyboard(visit, edition):
    """Tab shows it, Escape closes it and leaves the focus, Tab goes on to what follows, Enter leads to the entry."""
    page = visit(PAGE.format(edition))
    marks = mark(page, 0), mark(page, 1)
    page.keyboard.press("Tab")                               # from now on the keyboard is in use
    marks[0].focus()
    assert shows(page, marks[0]) and focus_is_visible(page)
    page.wait_for_timeout(400)
    assert card(page).is_visible(), "the focus is on the term, and the card has gone"
    page.keyboard.press("Escape")
    assert not card(page).is_visible() and marks[0].evaluate("mark => mark === document.activeElement")
    for _ in range(10):
        page.keyboard.press("Tab")
        assert page.evaluate("!document.activeElement.closest('.bp-card')"), "a stop of Tab that the term has already"
        if marks[1].evaluate("mark => mark === document.activeElement"):
            break
    assert shows(page, marks[1])
    page.keyboard.press("Enter")
    page.wait_for_url(ENTRY)


def test_tab_stops_once_a_page_at_a_term(visit):
    page = visit(CHAPTER.format("ko"))
    stops, all_marks = page.evaluate("""() => {
        const marks = [...document.querySelectorAll("a.bp-term")];
        return [marks.filter(mark => mark.tabIndex >= 0).map(mark => mark.hash), marks.map(mark => mark.hash)];
    }""")
    assert len(all_marks) > 2 * len(stops)
    assert stops == list(dict.fromkeys(all_marks))
    again = next(number for number, term in enumerate(all_marks) if term in all_marks[:number])
    found = mark(page, again)
    found.hover()
    assert shows(page, found)


def test_mouse_beside_the_focus_does_not_close_it(visit):
    page = visit(PAGE.format("en"))
    found = mark(page, 3)
    page.keyboard.press("Tab")
    found.focus()
    found.hover()
    page.mouse.move(1, 1)
    page.wait_for_timeout(500)
    assert shows(page, found)


@pytest.mark.parametrize("edition", EDITIONS)
def test_finger(visit, edition):
    """The first tap opens, a tap elsewhere closes; the link of the card leads to the entry."""
    page = visit(PAGE.format(edition), PHONE, has_touch=True)
    found = mark(page, 3)
    found.tap()
    assert shows(page, found) and "glossary" not in page.url
    page.locator("h1").first.evaluate("h => h.dispatchEvent(new PointerEvent('pointerdown', "
                                      "{pointerType: 'touch', bubbles: true}))")
    assert not card(page).is_visible()
    found.tap()
    assert shows(page, found)
    card(page).locator("a").tap()
    page.wait_for_url(ENTRY)


def test_second_tap_follows_the_link(visit):
    page = visit(PAGE.format("ko"), PHONE, has_touch=True)
    found = mark(page, 3)
    found.tap()
    assert shows(page, found)
    found.tap()
    page.wait_for_url(ENTRY)


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_card_leaves_a_narrow_window(visit, edition):
    """All cards of a chapter at 320 px, each with its term in the middle, at the top and at the bottom of the window."""
    page = visit(CHAPTER.format(edition), NARROW)
    page.keyboard.press("Tab")
    outside = page.evaluate("""() => {
        const card = document.querySelector(".bp-card"), outside = [];
        for (const block of ["center", "start", "end"])
          for (const mark of document.querySelectorAll("a.bp-term")) {
            document.activeElement.blur();
            mark.scrollIntoView({block, behavior: "instant"});
            mark.focus({preventScroll: true});
            const {left, right, top, bottom} = card.getBoundingClientRect(), line = mark.getClientRects()[0];
            if (card.hidden || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight
                || card.scrollHeight > card.clientHeight + 1 || line.bottom > top + 1 && line.top < bottom - 1
                   && mark.getClientRects().length === 1)
              outside.push(`${mark.textContent} (${block}): ${[left, top, right, bottom].map(Math.round)}`);
          }
        return outside;
    }""")
    assert not outside, outside


CONTRAST = """element => {
    const light = (colour) => {
        const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map(Number).map((v) => v / 255)
            .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const paper = light(getComputedStyle(element.closest(".bp-card") ?? document.body).backgroundColor);
    const ink = light(getComputedStyle(element).color);
    return Math.max(ink, paper) / Math.min(ink, paper);
}"""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_card_is_legible(visit, theme):
    page = visit(PAGE.format("ko"), color_scheme=theme)
    found = mark(page, 3)
    assert found.evaluate(CONTRAST) >= 4.5
    found.hover()
    assert shows(page, found)
    for part in ("p", "i", "a"):
        ratio = card(page).locator(part).evaluate(CONTRAST)
        assert ratio >= 4.5, f"{part}, {theme}: expected a contrast of at least 4.5, got {ratio:.2f}"


def test_still_where_the_device_asks_for_little_motion(visit):
    page = visit(PAGE.format("en"), reduced_motion="reduce")
    found = mark(page, 3)
    found.hover()
    assert shows(page, found) and card(page).evaluate("card => getComputedStyle(card).animationName") == "none"


def test_without_a_script_it_is_a_link(visit):
    page = visit(PAGE.format("ko"), java_script_enabled=False)
    page.locator("a.bp-term").nth(3).click()
    page.wait_for_url(ENTRY)


def test_on_paper_it_is_a_word(visit):
    page = visit(PAGE.format("en"))
    found = mark(page, 3)
    found.hover()
    assert shows(page, found)
    page.emulate_media(media="print")
    assert found.evaluate("mark => getComputedStyle(mark).textDecorationLine") == "none"
    assert not card(page).is_visible()
    page.emulate_media(media="screen")


def test_from_a_folder_without_a_server(contexts):
    page = contexts().new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((BUILT / PAGE.format("ko")).as_uri())
    found = mark(page, 3)
    found.hover()
    assert shows(page, found) and all(url.startswith("file:") for url in asked)
    page.close()


@pytest.mark.parametrize("edition, query, entry", [
    ("ko", "그래디언트", "gradient"), ("ko", "변화도", "gradient"), ("ko", "체인 규칙", "chain-rule"),
    ("en", "autodiff", "automatic-differentiation"),
])
def test_search_for_a_variant_finds_the_entry(visit, edition, query, entry):
    page = visit(f"search-{edition}.html?q={query}")
    page.wait_for_selector(f'#search-results a[href*="/{edition}/glossary.html"][href*="#term-{entry}"]')
