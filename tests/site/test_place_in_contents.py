"""The contents at the right mark the section that is read, also after a jump, which passes no heading."""

import pytest

from tests.site.built import EDITIONS

PAGE = "book/{}/07-two-layers-by-hand.html"
MARKED = """id => {
  const marked = [...document.querySelectorAll("#pst-page-toc-nav a")].filter((link) => link.matches("li.active > .active[aria-current]"));
  const left = document.querySelectorAll("#pst-page-toc-nav :is(.active, [aria-current])").length - 2 * marked.length;
  return left === 0 && marked.map((link) => link.hash).join() === id;
}"""


def press_and_arrive(page, key):
    """Chromium drops a key that comes between the last step of a smooth scroll and its end, so wait for the end."""
    page.evaluate("() => { window.arrived = false; addEventListener('scrollend', () => { window.arrived = true; }, {once: true}); }")
    page.keyboard.press(key)
    page.wait_for_function("window.arrived")


@pytest.mark.parametrize("edition", EDITIONS)
def test_contents_follow_every_jump(visit, edition):
    page = visit(PAGE.format(edition))
    ids = page.locator("#pst-page-toc-nav a").evaluate_all("links => links.map((link) => link.hash)")
    press_and_arrive(page, "End")
    page.wait_for_function(MARKED, arg=ids[-1])
    press_and_arrive(page, "Home")
    page.wait_for_function(MARKED, arg="")
    for id in (ids[-4], ids[1], ids[5], ids[2]):               # into the middle of a section, as the scrollbar does
        page.evaluate("""id => { const box = document.querySelector(id).getBoundingClientRect();
          scrollTo({top: scrollY + box.top + Math.min(box.height / 2, innerHeight / 2), behavior: "instant"}); }""", id)
        page.wait_for_function(MARKED, arg=id)
    page.locator(f"#pst-page-toc-nav a[href='{ids[-1]}']").click()
    page.wait_for_function(MARKED, arg=ids[-1])
