"""In Korean no line begins with the particle of what stands before it: a bracket, a formula or a piece of code.

Each page is tried at one width; before a release: python -m pytest tests/site/test_line_breaks.py --every-mode
"""

import pytest

from tests.site.browser import served
from tests.site.built import BUILT, EDITIONS, ROOT

PLANTED = ROOT / "tests" / "fixtures" / "bad" / "site" / "line-breaks"
WIDTHS = (320, 360, 1280)
LONG = 1 / 3           # of a line; a longer formula may part from its particle

# Every place is looked at where Hangul touches what is not Hangul. It is parted if it stands below it.
PARTED = """long => {
  const THING = ".katex, code", PASSED = "svg, pre, .katex-display, script, style, .bp-frames, .bp-live, .sd-summary-title";
  const hangul = /[가-힣]/, found = [], article = document.querySelector("article");
  for (const details of article.querySelectorAll("details")) details.open = true;
  const lineBoxes = (range) => [...range.getClientRects()].filter((box) => box.width > 1);
  const ofText = (text, place) => {
    const range = document.createRange();
    range.setStart(text, place);
    range.setEnd(text, place + 1);
    return lineBoxes(range)[0];
  };
  const blockOf = (node) => {
    let block = node.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    return block;
  };
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node.nodeType === Node.TEXT_NODE || node.matches("br") || node.matches(THING) ? NodeFilter.FILTER_ACCEPT
      : node.matches(PASSED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
  let before = null, block = null;                     // where the character or formula before stands
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (blockOf(node) !== block) { before = null; block = blockOf(node); }
    if (node.nodeType === Node.ELEMENT_NODE) {
      const boxes = lineBoxes(node);
      const width = boxes.reduce((sum, box) => sum + box.width, 0);       // of a formula on two lines both parts count
      before = width && width < block.clientWidth * long ? boxes.at(-1) : null;
      while (walker.lastChild());                      // what is in it is one thing
      continue;
    }
    for (let place = 0; place < node.data.length; place += 1) {
      const letter = node.data[place];
      if (/\\s/.test(letter)) { before = null; continue; }
      const after = place === 0 || !hangul.test(node.data[place - 1]), here = after && before !== null;
      const box = here || !hangul.test(letter) || place === node.data.length - 1 ? ofText(node, place) : null;
      if (here && hangul.test(letter) && box && box.top > before.bottom - 2)
        found.push(`${node.data.slice(Math.max(0, place - 10), place)}|${node.data.slice(place, place + 6)} in: ${block.textContent.trim().slice(0, 40)}`);
      before = hangul.test(letter) ? null : box;
    }
  }
  return found;
}"""


def pytest_generate_tests(metafunc):
    if "width" in metafunc.fixturenames:
        every = metafunc.config.getoption("--every-mode", default=False)
        names = sorted(path.stem for path in (BUILT / "book" / "ko").glob("*.html"))
        metafunc.parametrize("name, width", [(name, width) for number, name in enumerate(names)
                                             for width in (WIDTHS if every else [WIDTHS[number % len(WIDTHS)]])])


def parted(page):
    return page.evaluate(PARTED, LONG)


def test_planted_lines_are_caught(contexts):
    with served(PLANTED) as address:
        page = contexts().new_page()
        page.goto(address)
        assert [line.split(" in: ")[0] for line in parted(page)] == ["t product)|은", "|에서는", "|입니다", "가나다 ‘수렴’|이라고만"]
        page.close()


def test_no_line_begins_with_a_particle(visit, name, width):
    assert parted(visit(f"book/ko/{name}.html", {"width": width, "height": 800})) == []


BROKEN_NUMBERS = r"""() => {
  const found = [], texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.parentElement.closest("pre, svg, script, style, .bp-widget, .katex")) continue;
    for (const {0: number, index} of node.data.matchAll(/\d[\d.]*e[-−]\d+|\d+(?:-\d+){2,}/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + number.length);
      if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) found.push(node.data.slice(Math.max(0, index - 12), index + 12));
    }
  }
  return found;
}"""


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", ["09-gradient-checking", "10-deep-networks"])         # 1e-5; 3-5-4-2-1
def test_no_number_breaks_at_a_hyphen(visit, name, edition):
    page = visit(f"book/{edition}/{name}.html")
    for width in (1280, *range(320, 420, 12)):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(BROKEN_NUMBERS) == [], f"at {width} pixels"
