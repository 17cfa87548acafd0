"""What is wider than its place: it takes the free room, breaks where it may, and where it scrolls it shows that it does."""

import io

import pytest
from PIL import Image

from tests.site.browser import PHONE
from tests.site.built import EDITIONS
from tests.site.test_every_page import SPACED

SCROLLING = "box => box.scrollWidth > box.clientWidth && box.clientWidth > 0"
BOXES = {                                          # one of each kind that scrolls on a phone: its page, and how to find it
    "code": ("09-gradient-checking", ".cell_input pre"),
    "table": ("notation", ".pst-scrollable-table-container"),
    "widget": ("07-two-layers-by-hand", ".bp-widget[data-widget=press_a_number] .bp-board"),
    "formula": ("01-dot-product", ".math-block"),
}


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", ("08-matrices-and-batches", "09-gradient-checking", "notation"))
def test_code_and_tables_fit_beside_the_contents(visit, edition, name):
    page = visit(f"book/{edition}/{name}.html")
    wide = page.locator(".bd-article :is(pre, .pst-scrollable-table-container)").evaluate_all(
        f"boxes => boxes.filter({SCROLLING}).map(box => box.textContent.slice(0, 80))")
    assert wide == []
    contents, reach = page.locator(".bd-sidebar-secondary").bounding_box()["x"], page.locator(
        ".bd-article :is(pre, .pst-scrollable-table-container)").evaluate_all("boxes => boxes.map(box => box.getBoundingClientRect().right)")
    assert max(reach) <= contents, "but not over the contents"


def edges(box):
    """Whether the left and the right edge are shaded, near the bottom of the box, where nothing else is."""
    image = Image.open(io.BytesIO(box.screenshot(animations="disabled"))).convert("RGB")
    y = image.height - 4
    paper = image.getpixel((image.width // 2, y))
    return [max(abs(a - b) for a, b in zip(image.getpixel((x, y)), paper)) > 20 for x in (2, image.width - 3)]


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("kind", BOXES)
def test_an_edge_is_shaded_while_there_is_more_beyond_it(visit, kind, theme):
    name, selector = BOXES[kind]
    page = visit(f"book/ko/{name}.html", PHONE, color_scheme=theme)
    place = page.locator(selector).evaluate_all(f"boxes => boxes.findIndex({SCROLLING})")
    assert place >= 0, f"expected {kind} that scrolls on {name}. Name another page in BOXES."
    box = page.locator(selector).nth(place)
    for scrolled, shaded in (("0", [False, True]), ("box.scrollWidth", [True, False])):
        box.evaluate(f"box => {{ box.scrollLeft = {scrolled}; }}")
        assert edges(box) == shaded
    fits = page.locator(selector).evaluate_all(f"boxes => boxes.findIndex(box => !({SCROLLING})(box) && box.clientWidth > 0)")
    if fits >= 0:
        assert edges(page.locator(selector).nth(fits)) == [False, False]


FADED = """box => ["--fade-left", "--fade-right"].map((name) => parseFloat(getComputedStyle(box).getPropertyValue(name)) > 0)"""


@pytest.mark.parametrize("motion", ("no-preference", "reduce"))
def test_a_figure_fades_where_it_goes_on(visit, motion):
    """Its own paper would cover a shadow. Nothing moves by itself, so it fades for those too who want less motion."""
    name, selector = "book/en/pictures.html", ".bp-drawing:has(> svg.bp-figure)"
    boxes = visit(name, PHONE, reduced_motion=motion).locator(selector)
    box = boxes.nth(boxes.evaluate_all(f"boxes => boxes.findIndex({SCROLLING})"))
    assert box.evaluate(SCROLLING)
    for scrolled, faded in (("0", [False, True]), ("100", [True, True]), ("box.scrollWidth", [True, False])):
        box.evaluate(f"box => new Promise((done) => {{ box.scrollLeft = {scrolled}; requestAnimationFrame(() => requestAnimationFrame(done)); }})")
        assert box.evaluate(FADED) == faded
    assert visit(name, reduced_motion=motion).locator(selector).first.evaluate(FADED) == [False, False]


@pytest.mark.parametrize("name", ("03-gradient-descent", "06-one-neuron", "09-gradient-checking", "10-deep-networks"))
def test_all_of_a_plot_is_in_sight_on_a_phone(visit, name):
    """Names stand at the ends of lines, and the last value is at the right: a reader must not have to look for them."""
    plots = visit(f"book/ko/{name}.html", PHONE).locator(".bp-drawing:has(> svg.bp-figure [id*=axes_1])")
    found = plots.evaluate_all(f"""plots => plots.map(plot => [({SCROLLING})(plot), ...[...plot.querySelectorAll("text")].map(text =>
      parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a).filter(size => size < 10.9)])""")
    assert found and all(plot == [False] for plot in found)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", ("02-derivative", "04-chain-rule", "pictures"))
def test_captions_have_the_edges_of_the_text_and_figures_stand_in_its_middle(visit, edition, name):
    page = visit(f"book/{edition}/{name}.html")
    edges = "boxes => boxes.map(box => box.getBoundingClientRect()).map(box => [box.left, box.right])"
    left, right = page.locator(".bd-article section > p").first.evaluate("p => { const {left, right} = p.getBoundingClientRect(); return [left, right]; }")
    captions = page.locator(".bd-article figcaption p").evaluate_all(edges)
    assert captions and all(caption == [left, right] for caption in captions)
    for start, end in page.locator(".bd-article figure svg.bp-figure").evaluate_all(edges):
        assert end - start > right - left or abs(start + end - left - right) < 2


@pytest.mark.parametrize("path", ["book/en/04-chain-rule.html", "book/ko/pictures.html"])
def test_sign_of_a_caption_stays_on_a_phone(visit, path):
    """It hangs behind the last word, also of a line that is full, and where a reader has set letters apart."""
    page = visit(path, {"width": 320, "height": 640})
    for spacing in ("* {}", SPACED):
        page.add_style_tag(content=spacing)
        ends = page.locator("figcaption .headerlink").evaluate_all("signs => signs.map((sign) => sign.getBoundingClientRect().right)")
        assert ends and max(ends) <= 320
