"""Rings dragged by mouse, finger and keyboard in a real browser: what the script shows is what bpkit computes."""

import re

import numpy as np
import pytest

from bpkit import cosine, data, dense, dot, en, forward, ko, norm, projection, rounded
from bpkit.draw.svg import group
from bpkit.widgets.decision_line import picture as line_picture
from bpkit.widgets.dot_product import picture as arrows_picture
from bpkit.widgets.lines import Neuron
from tests.site.browser import DESKTOP, PHONE, running_chromium, too_wide
from tests.widgets.support import as_python

SETS = {"XOR": data.xor(), "AND": data.and_gate(), "OR": data.or_gate()}
DIRECTIONS = {"ArrowLeft": (-1, 0), "ArrowRight": (1, 0), "ArrowUp": (0, 1), "ArrowDown": (0, -1)}


@pytest.fixture(scope="module")
def chrome():
    with running_chromium() as browser:
        yield browser


@pytest.fixture
def show(chrome):
    """show(widget) opens a page with it; at the end no script may have failed."""
    contexts, troubles = [], []

    def show(widget, viewport=DESKTOP, **options):
        contexts.append(chrome.new_context(viewport=viewport, **options))
        page = contexts[-1].new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.set_content('<!doctype html><meta name="viewport" content="width=device-width"><body>'
                         + widget._repr_html_() + "<p>after")
        return page

    yield show
    for context in contexts:
        context.close()
    assert not troubles, "\n".join(troubles)


class Rings:
    """The rings of the live picture, and where this test expects them: it moves them in its own way of counting."""

    def __init__(self, page, steps, low, high, places, edge):
        self.page, self.steps, self.low, self.high, self.edge = page, steps, low, high, edge
        self.home, self.places = places, [list(place) for place in places]
        self.rings = page.locator("[role=slider]")

    def press(self, ring, key):
        self.rings.nth(ring).press(key)
        if key == "Home":
            self.places[ring] = list(self.home[ring])
        else:
            self._put(ring, np.add(self.places[ring], np.divide(DIRECTIONS[key], self.steps)))

    def drag(self, ring, to, off=(0, 0)):
        """Take a ring, a little off its middle, and let go at a place of the plane."""
        start, end = self.pixels(self.places[ring]), self.pixels(to)
        self.page.mouse.move(*(start + off))
        self.page.mouse.down()
        self.page.mouse.move(*((start + end) / 2))
        self.page.mouse.move(*(end + off))
        self.page.mouse.up()
        self._put(ring, to)

    def pixels(self, place):
        box = self.page.locator(".bp-live svg").bounding_box()
        unit = box["width"] / (self.edge[1] - self.edge[0])
        return np.array([box["x"] + (place[0] - self.edge[0]) * unit, box["y"] + (self.edge[1] - place[1]) * unit])

    def _put(self, ring, place):
        self.places[ring] = [float(np.clip(np.rint(n * self.steps) / self.steps, self.low, self.high)) for n in place]

    def texts(self):
        return [ring.get_attribute("aria-valuetext") for ring in self.rings.all()]

    def expected_texts(self):
        return ["({:g}, {:g})".format(*np.add(place, 0.0)).replace("-", "−") for place in self.places]


def shown(page):
    """What is said, {name: text}, with the minus of Python instead of the reader's."""
    said = {element.get_attribute("data-show"): element.text_content() for element in page.locator("[data-show]").all()}
    assert not any("-" in text for text in said.values())
    return {name: as_python(text) for name, text in said.items()}


def drawn(page):
    """What the script moves: {part: attributes and text}, as the browser has it."""
    return page.evaluate("""Object.fromEntries([...document.querySelectorAll(".bp-live [data-part]")].map((part) => [
        part.dataset.part, [part.getAttribute("d"), part.getAttribute("transform"), part.getAttribute("class"),
        part.localName === "text" ? part.textContent : ""]]))""")


def drawing_of(elements):
    """The same of a drawing by bpkit."""
    return {part.get("data-part"): [part.get("d"), part.get("transform"), part.get("class"), part.text or ""]
            for part in group(*elements).iter() if part.get("data-part")}


def same_drawing(page, elements):
    """The two drawings have the same parts, words and classes, and the same numbers to a tenth of a pixel."""
    live, made = drawn(page), drawing_of(elements)
    assert live.keys() == made.keys()
    for name in made:
        kept = [re.sub(r"-?\d+(\.\d+)?", "#", str(text)) for text in (*live[name][:2], *made[name][:2])]
        numbers = [[float(n) for text in part[:2] for n in re.findall(r"-?\d+(?:\.\d+)?", str(text))]
                   for part in (live[name], made[name])]
        assert kept[:2] == kept[2:] and live[name][2:] == made[name][2:], name
        np.testing.assert_allclose(*numbers, atol=0.11, err_msg=name)


# ---- dot product ----

def agrees_with_bpkit(page, rings):
    """All that is said and drawn, at the places where the rings should be."""
    assert rings.texts() == rings.expected_texts()
    u, v = map(np.array, rings.places)
    says = shown(page)
    assert [float(n) for n in re.findall(r"-?[\d.]+", says["vectors"])] == [*u, *v]
    assert [float(n) for n in re.findall(r"-?[\d.]+", says["product"])] == [u[0], v[0], u[1], v[1], dot(u, v)]
    assert "-0" not in re.findall(r"-0(?![\d.])", " ".join(says.values()))
    assert says["lengths"] == f"‖u‖ = {rounded(norm(u))}, ‖v‖ = {rounded(norm(v))}"
    if not v.any() or not u.any():
        assert says["cosine"] == "" and page.locator('[data-without="cosine"]').is_visible()
        assert page.locator('[data-without="shadow"]').is_visible() == (not v.any())
        assert visible_case(page) == "zero"
        return
    cos = cosine(u, v)
    assert says["cosine"].endswith(f"= {rounded(cos)}") and not page.locator('[data-without="cosine"]').is_visible()
    assert says["shadow"].endswith("({}, {})".format(*map(rounded, projection(u, v))))
    assert visible_case(page) == ("same" if cos > 1 - 1e-9 else "opposite" if cos < 1e-9 - 1 else
                                  "perpendicular" if abs(cos) < 1e-9 else "acute" if cos > 0 else "obtuse")
    same_drawing(page, arrows_picture(u, v, 390, page.locator(".bp-widget").get_attribute("lang")))


def visible_case(page):
    words = [word for word in page.locator("[data-case]").all() if word.is_visible()]
    assert len(words) == 1
    return words[0].get_attribute("data-case")


def arrows_of(page):
    return Rings(page, 2, -5, 5, [(1, 3), (4, 2)], (-6.1, 6.1))


def test_arrows_moved_by_keyboard(show):
    page = show(en.widget.dot_product([1, 3], [4, 2]))
    rings, rng = arrows_of(page), np.random.RandomState(0)
    agrees_with_bpkit(page, rings)
    for _ in range(20):
        ring = rng.randint(2)
        for key in rng.choice([*DIRECTIONS, "ArrowLeft", "ArrowDown"], size=rng.randint(1, 6)):
            rings.press(ring, key)
        agrees_with_bpkit(page, rings)
    rings.press(0, "Home")
    agrees_with_bpkit(page, rings)
    assert page.locator(".bp-spoken").text_content().startswith("u·v = 1·")


def test_arrows_dragged_by_mouse(show):
    page = show(en.widget.dot_product([1, 3], [4, 2]))
    rings, rng = arrows_of(page), np.random.RandomState(1)
    for _ in range(20):
        ring = rng.randint(2)
        to = rng.randint(-10, 11, size=2) / 2
        if np.abs(to - rings.places[1 - ring]).max() < 2:
            continue                                         # where rings lie on each other the mouse takes the upper one
        rings.drag(ring, to + rng.uniform(-0.2, 0.2, size=2), off=(3, -4))
        agrees_with_bpkit(page, rings)
    rings.drag(0, (-5, 3))
    rings.drag(0, (-9, 3))                                   # outside of the plane it stops at the border
    assert rings.texts()[0] == "(−5, 3)"
    page.locator("[data-reset]").click()
    assert rings.texts() == ["(1, 3)", "(4, 2)"]


@pytest.mark.parametrize("u, v", [("00", "42"), ("13", "00"), ("00", "00"), ("21", "42"), ("-2-1", "42"), ("-12", "42")])
def test_a_zero_vector_has_no_direction_and_special_angles_are_named(show, u, v):
    page = show(ko.widget.dot_product([1, 3], [4, 2]))
    rings = arrows_of(page)
    for ring, tip in enumerate((u, v)):
        to = [float(n) for n in re.findall(r"-?\d", tip)]
        while rings.places[ring] != to:
            dx, dy = np.sign(np.subtract(to, rings.places[ring]))
            rings.press(ring, next(key for key, way in DIRECTIONS.items() if way == ((dx, 0) if dx else (0, dy))))
    if u == "00" or v == "00":
        agrees_with_bpkit(page, rings)
    else:
        assert visible_case(page) == {"21": "same", "-2-1": "opposite", "-12": "perpendicular"}[u]


def test_a_finger_drags_a_ring_and_does_not_scroll_the_page(show):
    page = show(en.widget.dot_product([1, 3], [4, 2]), PHONE, has_touch=True, is_mobile=True)
    page.evaluate("document.body.style.minHeight = '3000px'")
    rings = arrows_of(page)
    finger = page.context.new_cdp_session(page)
    for step, place in (("Start", (1, 3)), ("Move", (1, 2)), ("Move", (-2, -1)), ("End", None)):
        points = [dict(zip("xy", map(float, rings.pixels(place))))] if place else []
        finger.send("Input.dispatchTouchEvent", {"type": f"touch{step}", "touchPoints": points})
    rings._put(0, (-2, -1))
    agrees_with_bpkit(page, rings)
    assert page.evaluate("window.scrollY") == 0 and too_wide(page) <= 0


# ---- decision line ----

def answers(name, places, side):
    """The neuron of a line through two places, and what bpkit says of its outputs; 0.5, up to the last digit, is neither 0 nor 1."""
    p, q = map(np.array, places)
    normal = side * np.array([q[1] - p[1], p[0] - q[0]])
    w = normal / norm(normal)
    neuron = dense(w.reshape(2, 1), [-dot(w, p)])
    outputs = forward([neuron], SETS[name].X).A[-1].ravel()
    says = np.where(np.abs(outputs - 0.5) < 1e-9, 0.5, outputs > 0.5)
    return neuron, says, int((says == SETS[name].y.ravel()).sum())


def line_agrees_with_bpkit(page, rings, name, side):
    assert rings.texts() == rings.expected_texts()
    X, y = SETS[name]
    p, q = map(np.array, rings.places)
    neuron, says, right = answers(name, rings.places, side)
    w = neuron.W.ravel()
    text = shown(page)
    assert text["line"] == f"w = ({rounded(w[0])}, {rounded(w[1])}), b = {rounded(neuron.b[0])}"
    assert text["right"] == str(right) and int(text["best"]) >= right
    rows = [row.inner_text().split() for row in page.locator("tbody tr").all()]
    assert [row[2:5] for row in rows] == [[str(int(t)), f"{s:g}", "✓" if t == s else "✗"] for t, s in zip(y.ravel(), says)]
    live = drawn(page)
    assert [live[f"mark-{n}"][3] for n in range(4)] == [row[4] for row in rows]
    assert [live[f"target-{n}"][3] for n in range(4)] == [row[2] for row in rows]
    on_the_drawn_line_and_on_its_sides(live, rings.places, side)
    if side > 0:
        language = page.locator(".bp-widget").get_attribute("lang")
        same_drawing(page, line_picture(Neuron(np.array([p, q]), X, y.ravel()), -0.4, 1.4, 390, language))


def on_the_drawn_line_and_on_its_sides(live, places, side):
    """The picture against the places: the line passes through both, hatch and words stand where the neuron says so."""
    def back(x, y):
        return np.array([x / 195 - 0.5, 1.5 - y / 195])

    p, q = map(np.array, places)
    normal = side * np.array([q[1] - p[1], p[0] - q[0]]) / norm(q - p)      # to the right hand of the way from p to q
    a, b, c, d, x, y = numbers_in(live["line"][1])
    assert max(abs((back(x, y) - place) @ normal) for place in places) < 1e-3
    assert abs(np.array([a, -b]) @ normal) < 1e-3 and np.array([c, -d]) @ normal > 0.999
    assert (back(*numbers_in(live["one"][1])) - p) @ normal > 0 > (back(*numbers_in(live["zero"][1])) - p) @ normal
    assert abs((back(*np.subtract(numbers_in(live["name-w"][1]), (0, 5))) - p) @ normal - 44 / 195) < 1e-3


def numbers_in(text):
    return [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", text)]


LINE = dict(steps=10, low=-0.4, high=1.4, places=[(0.5, -0.4), (0.5, 1.4)], edge=(-0.5, 1.5))


def test_a_line_moved_by_keyboard_for_all_data_sets(show):
    page = show(en.widget.decision_line(SETS))
    rings, rng, side, best = Rings(page, **LINE), np.random.RandomState(2), 1, dict.fromkeys(SETS, 0)
    for turn in range(24):
        name = list(SETS)[turn % 3]
        page.get_by_label(name, exact=True).check()
        best[name] = max(best[name], answers(name, rings.places, side)[2])
        if turn % 4 == 3:
            page.locator("[data-turn]").click()
            side = -side
            best[name] = max(best[name], answers(name, rings.places, side)[2])
        for key in rng.choice([*DIRECTIONS], size=5):
            rings.press(turn % 2, key)
            best[name] = max(best[name], answers(name, rings.places, side)[2])
        line_agrees_with_bpkit(page, rings, name, side)
        assert shown(page)["best"] == str(best[name])
    assert best["XOR"] <= 3


def test_a_line_dragged_by_mouse(show):
    page = show(ko.widget.decision_line(SETS))
    rings, rng = Rings(page, **LINE), np.random.RandomState(3)
    for turn in range(20):
        to = rng.randint(-4, 15, size=2) / 10
        if np.abs(to - rings.places[1 - turn % 2]).max() < 0.4:
            continue
        rings.drag(turn % 2, to, off=(-4, 3))
        line_agrees_with_bpkit(page, rings, "XOR", 1)
    assert shown(page)["best"] in ("2", "3")


def test_a_sample_on_the_line_is_neither_0_nor_1_and_the_rings_never_meet(show):
    page = show(en.widget.decision_line(SETS))
    rings = Rings(page, **LINE)
    rings.drag(0, (0.0, -0.3))
    rings.drag(1, (0.0, 0.7))                                # through (0, 0) and (0, 1)
    line_agrees_with_bpkit(page, rings, "XOR", 1)
    assert [row.inner_text().split()[3] for row in page.locator("tbody tr").all()] == ["0.5", "0.5", "1", "1"]
    for _ in range(9):
        rings.rings.nth(1).press("ArrowDown")
    assert rings.texts()[1] == "(0, −0.2)"
    rings.rings.nth(1).press("ArrowDown")
    rings.places[1] = [0.0, -0.2]
    assert rings.texts() == ["(0, −0.3)", "(0, −0.2)"], "two rings at one place have no line"
    rings.drag(1, (0.8, 0.6))
    rings.drag(0, (-0.4, -0.3))                              # b is -5.6e-17
    assert shown(page)["line"] == "w = (0.6000, -0.8000), b = 0.0000"
    page.locator("[data-turn]").click()
    page.locator("[data-reset]").click()
    assert shown(page)["line"] == "w = (1.0000, 0.0000), b = -0.5000"


@pytest.mark.parametrize("make", [lambda widget: widget.dot_product([1, 3], [4, 2]), lambda widget: widget.decision_line(SETS)])
def test_live_on_a_screen_a_strip_on_paper_and_all_by_keyboard(show, make):
    page = show(make(ko.widget), PHONE)
    assert page.locator(".bp-live").is_visible() and not page.locator(".bp-frames").is_visible() and too_wide(page) <= 0
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.getAttribute('role')") != "slider":
        page.keyboard.press("Tab")
    ring = page.locator("[role=slider]:focus .bp-ring")
    assert ring.evaluate("e => getComputedStyle(e).strokeWidth") == "4px", "the focus cannot be seen"
    page.keyboard.press("Alt+ArrowLeft")                     # the browser's own: back
    assert page.evaluate("document.activeElement.getAttribute('aria-valuetext')") in ("(1, 3)", "(0.5, −0.4)")
    page.emulate_media(media="print")
    assert not page.locator(".bp-live").is_visible() and page.locator(".bp-frames").is_visible()


def test_without_a_script_the_frames_are_there(show):
    page = show(en.widget.dot_product([1, 3], [4, 2]), java_script_enabled=False)
    assert not page.locator(".bp-live").is_visible() and page.locator(".bp-frame").count() == 5
