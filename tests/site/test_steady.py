"""Nothing moves while a page loads, at its top or at a section that a link leads to; and nothing flashes."""

import pytest

from tests.benchmarks.static_host import hosted
from tests.benchmarks.visit import profile, visit
from tests.site.browser import DESKTOP, PHONE
from tests.site.built import ROOT

PLANTED = ROOT / "tests" / "fixtures" / "bad" / "site" / "browser"
PAGES = ["book/index.html", "book/en/06-one-neuron.html", "book/ko/06-one-neuron.html#book/ko/06-one-neuron-solution-1",
         "book/en/05-computational-graph.html#a-gradient-is-not-a-contribution", "book/ko/01-dot-product.html", "book/en/progress.html",
         "search-ko.html?q=기울기"]
LATE = .8             # seconds; for half a second a phone blames the resizing of its window for what moves
WIDTHS = pytest.mark.parametrize("phone", [True, False], ids=["phone", "desktop"])


def shift(chrome, folder, page, phone):
    """Scripts come late, so that the page is painted before they run; else nothing that they move would be seen to move.

    The steadiest of up to three visits: what a script or a style moves, it moves at every visit; a font comes after the
    first paint only now and then, on a busy machine.
    """
    visits = []
    while len(visits) < 3 and (not visits or round(visits[-1].shift, 3)):
        with hosted(folder, late=LATE) as address, profile(chrome, phone=phone) as context:
            visits.append(visit(context, address + page, phone=False, quiet=500))
    return min(visits, key=lambda seen: seen.shift)


@WIDTHS
def test_planted_page_moves(chrome, phone):
    assert shift(chrome, PLANTED, "moving.html", phone).shift > 0.01


@WIDTHS
@pytest.mark.parametrize("page", PAGES)
def test_nothing_moves(built, chrome, page, phone):
    """To three decimals: a letter that a late font makes half a pixel wider is no movement."""
    seen = shift(chrome, built, page, phone)
    assert round(seen.shift, 3) == 0, f"{page}: {seen.shift:.4f}. What moved: {seen.shifted}. See book/_static/steady.css."


HEIGHTS = """[...document.querySelectorAll(".bp-widget, .bp-quiz, .solution.dropdown")]
    .map((part) => Math.round(part.getBoundingClientRect().height))"""


@WIDTHS
@pytest.mark.parametrize("page", ["book/ko/moving-pictures.html", "book/en/06-one-neuron.html"])
def test_scripts_find_everything_in_its_final_size(contexts, address, page, phone):
    """Widgets, questions and solutions are as high before their scripts run as after."""
    opened = contexts(viewport=PHONE if phone else DESKTOP).new_page()
    opened.goto(address + page, wait_until="load")
    after = opened.evaluate(HEIGHTS)
    opened.route("**/*.js*", lambda route: route.abort())
    opened.reload(wait_until="load")
    before = opened.evaluate(HEIGHTS)
    opened.close()
    moved = [(number, *both) for number, both in enumerate(zip(before, after)) if abs(both[0] - both[1]) > 1]
    assert len(after) > 9 and not moved, f"{page}: (which, height before, height after): {moved}. See book/_static/steady.css."


@pytest.mark.parametrize("scheme, paper", [("dark", "rgb(18, 18, 18)"), ("light", "rgb(255, 255, 255)")])
def test_colours_do_not_wait_for_the_script_of_the_theme(contexts, address, scheme, paper):
    """Not even when an earlier visit, by day, has left the other colours behind."""
    page = contexts(viewport=DESKTOP, color_scheme=scheme).new_page()
    other = "light" if scheme == "dark" else "dark"
    page.add_init_script(f"localStorage.setItem('mode', 'auto'); localStorage.setItem('theme', '{other}')")
    page.route("**/pydata-sphinx-theme.js*", lambda route: route.abort())
    page.goto(address + "book/ko/01-dot-product.html", wait_until="load")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == paper
    page.evaluate("localStorage.clear()")
    page.close()


def test_without_a_script_everything_is_there(visit):
    """What steady.css keeps small until a script runs must not stay small where none ever does."""
    page = visit("book/ko/06-one-neuron.html", java_script_enabled=False)
    solution = page.locator(".solution.dropdown").first
    assert solution.locator("p").nth(1).is_visible()
    assert page.locator(".bp-widget").first.locator(".bp-frame").nth(1).is_visible()
    assert not page.locator(".bp-quiz button").first.is_visible()
