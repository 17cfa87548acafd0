"""Tab goes through the whole of a page, in its order; where it is can be seen, and Escape closes what has opened."""

import pytest

from tests.site.browser import DESKTOP, PHONE, served, watched
from tests.site.built import ROOT

# A page of each kind: (path, theme, window)
KINDS = [("book/ko/index.html", "light", PHONE), ("book/en/01-dot-product.html", "dark", DESKTOP),
         ("book/ko/moving-pictures.html", "light", DESKTOP), ("book/en/glossary.html", "light", PHONE),
         ("book/ko/progress.html", "dark", DESKTOP), ("search-en.html?q=dot", "dark", PHONE)]

# Where the keyboard is: a name for it, whether it is in sight, and the contrast of its mark with the paper.
STOP = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => { const [r, g, b] = numbers(colour).slice(0, 3).map((part) => part / 255)
    .map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
  const paper = (element) => { while (element && (numbers(getComputedStyle(element).backgroundColor)[3] ?? 1) < 1) element = element.parentElement;
    return light(getComputedStyle(element ?? document.body).backgroundColor); };
  const style = getComputedStyle(here), ring = here.querySelector?.(".bp-ring");
  const drawn = ring ? getComputedStyle(ring).stroke : here.matches("rect, circle, g") ? style.stroke
    : style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 ? style.outlineColor : null;
  const [one, other] = drawn && drawn !== "none" ? [light(drawn), paper(here.parentElement)].sort() : [0, 0];
  const box = here.getBoundingClientRect();
  here.dataset.stops = Number(here.dataset.stops ?? 0) + 1;
  return {name: here.outerHTML.slice(0, 110), again: here.dataset.stops > 1, contrast: (other + .05) / (one + .05),
    inSight: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth};
}"""
REACHABLE = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((each) => each.checkVisibility({visibilityProperty: true}) && !each.disabled && each.tabIndex >= 0 && each.type !== "radio")
  .filter((each) => !each.dataset.stops).map((each) => each.outerHTML.slice(0, 110))"""


def stops(page):
    """What Tab meets from the top of the page until it leaves it or comes round."""
    found = []
    for _ in range(1500):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None or stop["again"]:
            return found
        found.append(stop)
    return found


def complaints(page):
    found = stops(page)
    return ([f"cannot be seen: {stop['name']}" for stop in found if not stop["inSight"]]
            + [f"its mark has a contrast of {stop['contrast']:.1f}: {stop['name']}" for stop in found if stop["contrast"] < 3]
            + [f"is not reached: {name}" for name in page.evaluate(REACHABLE)]
            + [f"is out of order: {name}" for name in page.evaluate(
                "[...document.querySelectorAll('[tabindex]')].filter((each) => each.tabIndex > 0).map((each) => each.outerHTML.slice(0, 110))")])


@pytest.mark.parametrize("path, theme, window", KINDS, ids=[path.split("?")[0] for path, _, _ in KINDS])
def test_every_stop_of_tab_is_seen_and_nothing_is_left_out(visit, path, theme, window):
    page = visit(path, window, color_scheme=theme, reduced_motion="reduce")
    found = complaints(page)
    assert not found, f"{path}:\n" + "\n".join(found)


@pytest.mark.parametrize("fault, wanted", [("unmarked", "its mark has a contrast"), ("pale", "its mark has a contrast"),
                                           ("trap", "is not reached"), ("hidden", "cannot be seen"), ("order", "is out of order")])
def test_planted_fault_is_caught(contexts, fault, wanted):
    with served(ROOT / "tests" / "fixtures" / "bad" / "site" / "keyboard") as address:
        page, _ = watched(contexts(viewport=PHONE), address)
        page.goto(f"{address}{fault}.html", wait_until="load")
        found = complaints(page)
        page.close()
    assert found and all(text.startswith(wanted) for text in found), f"expected complaints of {wanted!r} only, got {found}"


def test_the_search_field_has_one_mark(visit):
    """The theme draws a second one around it, in another colour."""
    page = visit("book/en/index.html")
    page.keyboard.press("Control+k")
    page.wait_for_selector(".bd-search input:focus")
    assert page.evaluate("[...document.querySelectorAll('.bd-search:focus-within')].map((form) => getComputedStyle(form).boxShadow)") == ["none"]


@pytest.mark.parametrize("path, theme, window", KINDS, ids=[path.split("?")[0] for path, _, _ in KINDS])
def test_the_first_link_leads_to_the_text_past_all_buttons(visit, path, theme, window):
    page = visit(path, window, color_scheme=theme, reduced_motion="reduce")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash === '#article'")
    assert page.locator("#article h1").bounding_box()["y"] >= 0, "the header covers nothing"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")
