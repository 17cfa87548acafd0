"""A printed page: light, no wider than the sheet, a few frames of each widget, solutions at the end."""

import io

import pytest
from pypdf import PdfReader

from tests.site.browser import served
from tests.site.built import EDITIONS, ROOT

CHAPTER = "book/{}/01-dot-product.html"
PLANTED = ROOT / "tests" / "fixtures" / "bad" / "site" / "paper"
FRAMES = 6                       # of one widget
SHEETS = range(12, 36)           # of a chapter
A4 = 612                         # px between the margins

FAULTS = """wide => {
  const found = {}, seen = (element) => element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
  const all = (selector) => [...document.querySelectorAll("article " + selector)].filter(seen);
  const light = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
    return (r + g + b) / 765 * a + (1 - a);
  };
  const dark = [document.documentElement, document.body, ...all("*:not(svg *, .katex *)")]
    .filter((element) => light(getComputedStyle(element).backgroundColor) < .85);
  if (dark.length) found.dark = dark.map((element) => element.outerHTML.slice(0, 80));
  // the space at the end of a line hangs out of it
  const out = all("*:not(svg *, .katex *)").filter((element) => element.getBoundingClientRect().right > wide + 4);
  if (out.length) found.wide = out.map((element) => element.outerHTML.slice(0, 80));
  const many = all(".bp-widget").filter((widget) => [...widget.querySelectorAll(".bp-frame")].filter(seen).length > %d);
  if (many.length) found.frames = many.map((widget) => widget.dataset.widget);
  if (all(".bp-why").length) found.answer = all(".bp-why").length;
  const early = all(".solution, .tag_hide-cell").filter((solution) => !solution.closest(".bp-at-end"));
  if (early.length) found.solution = early.length;
  return found;
}""" % FRAMES


def on_paper(page):
    """The page as it is when it is printed, without printing it."""
    page.set_viewport_size({"width": A4, "height": 900})
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")


def test_planted_page_is_caught(contexts):
    with served(PLANTED) as address:
        page = contexts().new_page()
        page.goto(address)
        on_paper(page)
        assert set(page.evaluate(FAULTS, A4)) == {"dark", "wide", "frames", "answer", "solution"}
        page.close()


@pytest.mark.parametrize("name", ["01-dot-product", "10-deep-networks", "moving-pictures", "notation", "museum-001"])
def test_reader_in_the_dark_prints_a_good_page(visit, name):
    page = visit(f"book/ko/{name}.html", color_scheme="dark")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    for choice in page.locator(".bp-quiz .bp-option:first-of-type input").all():      # who has answered sees reasons
        choice.check()
        choice.press("Enter")
    on_paper(page)
    assert page.evaluate(FAULTS, A4) == {}


def test_nothing_is_left_of_the_paper_afterwards(visit):
    page = visit(CHAPTER.format("en"), color_scheme="dark")
    state = "[document.documentElement.dataset.theme, document.querySelector('article').outerHTML]"
    # The page is at rest: its fonts are there, and what can be scrolled has been found (site.js, by a ResizeObserver).
    page.evaluate("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))")
    before = page.evaluate(state)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    theme, article = page.evaluate(state)
    assert theme == "light" and article != before[1]
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(state) == before


@pytest.mark.parametrize("edition", EDITIONS)
def test_chapter_on_paper_has_all_its_text(visit, edition):
    page = visit(CHAPTER.format(edition))
    exercises = page.locator(".exercise").count()
    questions = page.locator(".bp-quiz").count()
    title = page.locator("article h1").evaluate("h1 => h1.firstElementChild.nextSibling.textContent")
    sheets = [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf())).pages]
    text = "\n".join(sheets)
    solution, end, question = {"en": ("Solution", "Answers, hints and solutions", "Question"),
                               "ko": ("풀이", "답, 힌트, 풀이", "질문")}[edition]
    assert len(sheets) in SHEETS
    assert all(title.strip() in sheet for sheet in sheets), "every sheet has a head that names the chapter"
    assert text.count(end) == 1
    statements, solutions = text.split(end)
    assert solutions.count(f"\n{solution}") == exercises
    assert solutions.count("check(") >= exercises, "the cells of the solutions are there, not folded nor fading in"
    for number in range(1, questions + 1):
        assert f"{question} {number}" in statements and f"{question} {number}" in solutions
