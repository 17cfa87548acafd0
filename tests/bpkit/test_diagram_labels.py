"""Words of diagrams keep apart, as a browser draws them: in every graph and network of the book, and in those of the tests."""

import json
import re

import pytest

from bpkit import dense, en
from tests.bpkit.graphs import EXPRESSIONS
from tests.bpkit.test_diagrams import OTHERS
from tests.notebooks.reading import BOOK
from tests.site.browser import running_chromium

# Left out: 32 nodes, too many to draw; and two whose edges of one column are too short for their shares of four decimals.
GRAPHS = [name for name in EXPRESSIONS if name not in ("micrograd README", "a fork", "CS231n staged")]
DRAWN = re.compile(r"draw\.(graph|network|paths)\(|widget\.(graph_steps|nudge|order|backward_process|press_a_number)\(")


def drawn_in_the_book():
    """{page, cell: HTML} of all graphs and networks, at rest and in widgets. Both editions have the same."""
    found = {}
    for page in sorted((BOOK / "en").glob("*.ipynb")):
        for cell in json.loads(page.read_text("utf-8"))["cells"]:
            if cell["cell_type"] == "code" and DRAWN.search("".join(cell["source"])):
                [output] = cell["outputs"]
                html = "".join(output["data"].get("image/svg+xml") or output["data"]["text/html"])
                found[f"{page.stem}, {cell['id']}"] = re.sub("(?s)<script.*?</script>", "", html)
    return found


def wide():
    """Six weights between two layers, whose edges cross in many places."""
    layers = [dense([[0.15, -0.25, 0.3], [0.2, 0.3, -0.1]], [0.35, 0.1, -0.35]), dense([[0.4, -0.5], [0.45, 0.55], [0.1, 0.2]], [0.6, 0.6])]
    return en.draw.network(layers, [0.05, 0.1], [0.01, 0.99], loss="half_sse")


IN_BOOK = drawn_in_the_book()


@pytest.fixture(scope="module")
def page():
    with running_chromium() as browser:
        yield browser.new_page(viewport={"width": 1280, "height": 900})


# Letters without the room above and below them; a number in a pill is the pill.
TROUBLES = """() => {
  document.querySelectorAll("use").forEach((use) => use.replaceWith(document.querySelector(use.getAttribute("href")).cloneNode(true)));
  const troubles = [], meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const wider = (box, by) => ({left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by});
  const within = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
  const pillOf = (word) => word.matches(".bp-gradient") ? word.parentElement.querySelector(":scope > .bp-pill") : null;
  const ink = (word) => {
    const pill = pillOf(word), {x, width} = word.getBBox(), size = parseFloat(getComputedStyle(word).fontSize);
    const y = Number(word.getAttribute("y")), box = pill?.getBBox();
    return box ? edges(box)
               : {left: x, right: x + width, top: y - .74 * size, bottom: y + .03 * size};
  };
  // The new numbers of an update stand on paper of their own, over the pills of the gradients.
  const covered = (pill, svg) => [...svg.querySelectorAll("g > rect.bp-node:not([rx])")].some((paper) => meet(wider(edges(pill.getBBox()), -2), edges(paper.getBBox())));
  const edges = (b) => ({left: b.x, right: b.x + b.width, top: b.y, bottom: b.y + b.height});
  for (const svg of document.querySelectorAll("svg:not(.bp-shared svg, .bp-shared):has(.bp-edge)")) {
    svg.querySelectorAll(".bp-pill").forEach((pill) => { if (covered(pill, svg)) pill.parentElement.remove(); });
    const words = [...svg.querySelectorAll(".bp-value, .bp-gradient, .bp-share, .bp-small")].map((word) => ({word, text: word.textContent, box: ink(word)}));
    const nodes = [...svg.querySelectorAll(".bp-node")].map((node) => edges(node.getBBox()));
    const lines = [...svg.querySelectorAll("path.bp-edge")].map((edge) => Array.from({length: Math.ceil(edge.getTotalLength())}, (_, at) => edge.getPointAtLength(at)));
    const paper = svg.viewBox.baseVal, graph = svg.querySelector("circle.bp-node") !== null;
    words.forEach(({word, text, box}, place) => {
      for (const other of words.slice(place + 1)) if (meet(wider(box, 1), wider(other.box, 1))) troubles.push(`${text} touches ${other.text}`);
      if (nodes.some((node) => meet(wider(box, 1), node) && !within(box, node))) troubles.push(`${text} touches a node`);
      if (!within(box, {left: 0, top: 0, right: paper.width, bottom: paper.height})) troubles.push(`${text} leaves the paper`);
      const crossing = lines.filter((edge) => edge.some(({x, y}) => meet(box, {left: x, right: x, top: y, bottom: y}))).length;
      const own = word.matches(".bp-share") || (word.matches(".bp-gradient") && !pillOf(word)) ? 1 : 0;
      if (graph && crossing > own) troubles.push(`an edge runs through ${text}`);
    });
  }
  return troubles;
}"""


@pytest.mark.parametrize("name", IN_BOOK)
def test_words_of_the_books_diagrams_keep_apart(page, name):
    page.set_content(f"<body>{IN_BOOK[name]}")
    assert page.locator("svg .bp-edge").count() > 1
    assert page.evaluate(TROUBLES) == []


@pytest.mark.parametrize("name", [*GRAPHS, "mazur", "paths", "wide"])
def test_words_of_other_diagrams_keep_apart(page, name):
    drawing = wide() if name == "wide" else OTHERS[name]() if name in OTHERS else en.draw.graph(EXPRESSIONS[name]()[0])
    page.set_content(f"<body>{drawing._repr_svg_()}")
    assert page.evaluate(TROUBLES) == []
