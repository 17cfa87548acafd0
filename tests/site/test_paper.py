"""A printed page: light, no wider than the sheet, a few frames of each widget, solutions at the end."""

import io

import pytest
from pypdf import PdfReader

from tests.site.browser import served
from tests.site.built import EDITIONS, ROOT

CHAPTER = "book/{}/01-dot-product.html"
PLANTED = ROOT / "tests" / "fixtures" / "bad" / "site" / "paper"
FRAMES = 6                       # of one widget
LINES = 8                        # of a list in a solution, in one column
SHEETS = range(12, 36)           # of a chapter
EMPTY = 72                       # points that are empty at the foot of its sheets, on the average
EMPTIEST = 270                   # and of one sheet, a third
LARGE = 400                      # px: beside a picture that is longer stand its words
SHORT = 8                        # rows of a table that stays in one piece
FOOT = 50                        # points, where the page number stands
A4 = 620                         # px between the margins

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
  // of many wrong answers a reader looks up one
  const long = all(".solution ul").filter((list) => list.children.length > %d && getComputedStyle(list).columnCount !== "2");
  if (long.length) found.long = long.map((list) => list.textContent.slice(0, 80));
  const parted = all("blockquote, table").filter((piece) => piece.querySelectorAll("tbody tr").length <= %d && getComputedStyle(piece).breakInside !== "avoid");
  if (parted.length) found.parted = parted.map((piece) => piece.textContent.trim().slice(0, 80));
  const below = all(".bp-frame:has(svg)").filter((frame) => {
    const picture = frame.querySelector("svg"), {width, height} = picture.viewBox.baseVal;
    return Math.max(width, height) > %d && frame.querySelector(".bp-says").getBoundingClientRect().top >= picture.getBoundingClientRect().bottom;
  });
  if (below.length) found.below = below.map((frame) => frame.textContent.slice(0, 80));
  const flat = all(".bp-widget p code").filter((code) => / {2}/.test(code.textContent) && getComputedStyle(code).whiteSpace === "normal");
  if (flat.length) found.flat = flat.map((code) => code.textContent);
  // one word, in the middle below the others
  const alone = all("figcaption p").filter((caption) => {
    const range = new Range();
    range.selectNodeContents(caption);
    const pieces = [...range.getClientRects()], foot = pieces.at(-1).top + 2, last = pieces.filter(({bottom}) => bottom > foot);
    const width = (all) => Math.max(...all.map(({right}) => right)) - Math.min(...all.map(({left}) => left));
    return last.length < pieces.length && width(last) < width(pieces) / 3;
  });
  if (alone.length) found.alone = alone.map((caption) => caption.textContent.trim().slice(-80));
  const icons = all(".exercise > .admonition-title").filter((title) => getComputedStyle(title, "::after").content !== "none");
  if (icons.length) found.icon = icons.map((title) => title.textContent);
  if (all(".bp-why").length) found.answer = all(".bp-why").length;
  const early = all(".solution, .tag_hide-cell").filter((solution) => !solution.closest(".bp-at-end"));
  if (early.length) found.solution = early.length;
  return found;
}""" % (FRAMES, LINES, SHORT, LARGE)


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
        assert set(page.evaluate(FAULTS, A4)) == {
            "dark", "wide", "frames", "answer", "solution", "long", "icon", "parted", "below", "flat", "alone"}
        page.close()


@pytest.mark.parametrize("name", ["01-dot-product", "10-deep-networks", "moving-pictures", "pictures", "notation", "museum-001"])
def test_reader_in_the_dark_prints_a_good_page(visit, name):
    page = visit(f"book/ko/{name}.html", color_scheme="dark")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    for choice in page.locator(".bp-quiz .bp-option:first-of-type input").all():      # who has answered sees reasons
        choice.check()
        choice.press("Enter")
    on_paper(page)
    assert page.evaluate(FAULTS, A4) == {}


def test_widget_that_the_reader_ran_shows_what_was_seen(visit):
    """Only the book chooses frames for the paper."""
    page = visit("book/en/05-computational-graph.html")
    page.evaluate("document.querySelectorAll('[data-paper]').forEach((frame) => frame.removeAttribute('data-paper'))")
    page.locator(".bp-widget").first.locator("[data-step='1']").click()
    on_paper(page)
    assert page.locator(".bp-widget").first.locator(".bp-frame:visible").evaluate_all("frames => frames.map((frame) => frame.dataset.number)") == ["1"]


def test_nothing_is_left_of_the_paper_afterwards(visit):
    page = visit(CHAPTER.format("en"), color_scheme="dark")
    # In one go, for the theme sets a tabindex a moment after each change of the page.
    before, (theme, article), after = page.evaluate("""() => {
      const state = () => [document.documentElement.dataset.theme, document.querySelector("article").outerHTML];
      return [null, "beforeprint", "afterprint"].map((name) => { if (name) dispatchEvent(new Event(name)); return state(); });
    }""")
    assert theme == "light" and article != before[1]
    assert after == before


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


@pytest.mark.parametrize("edition, name", [("en", "01-dot-product"), ("ko", "02-derivative")])
def test_sheets_are_full(visit, edition, name):
    """What is kept in one piece leaves a gap at the foot of the sheet before. The last sheet of a chapter may be short."""
    sheets = PdfReader(io.BytesIO(visit(f"book/{edition}/{name}.html").pdf())).pages[:-1]
    gaps = [round(lowest_line(sheet) - FOOT) for sheet in sheets]
    assert sum(gaps) / len(gaps) <= EMPTY, f"expected {EMPTY} empty points at the foot of a sheet on the average, found {gaps}"


@pytest.mark.parametrize("edition", EDITIONS)
def test_widgets_leave_no_sheet_half_empty(visit, edition):
    sheets = PdfReader(io.BytesIO(visit(f"book/{edition}/moving-pictures.html").pdf(format="A4"))).pages[:-1]
    gaps = [round(lowest_line(sheet) - FOOT) for sheet in sheets]
    assert max(gaps) <= EMPTIEST, f"expected at most {EMPTIEST} empty points at the foot of a sheet, found {gaps}"


def lowest_line(sheet):
    """The height above the lower edge of the lowest text, that of pictures included, in points."""
    heights = []

    def see(text, ctm, matrix, font, size):
        height = matrix[4] * ctm[1] + matrix[5] * ctm[3] + ctm[5]
        if text.strip() and height > FOOT:
            heights.append(height)

    sheet.extract_text(visitor_text=see)
    return min(heights)
