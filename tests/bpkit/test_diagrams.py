"""Drawings of graphs and networks: the numbers are those of an independent computation, and each can be read."""

import re
from itertools import product
from xml.etree import ElementTree

import numpy as np
import pytest
from matplotlib.path import Path

from bpkit import dense, en, ko
from tests.bpkit.graphs import EXPRESSIONS
from tests.site.browser import FLAGS, chromium

SVG = "{http://www.w3.org/2000/svg}"
W1, B1 = np.array([[0.15, 0.25], [0.2, 0.3]]), np.array([0.35, 0.35])
W2, B2 = np.array([[0.4, 0.5], [0.45, 0.55]]), np.array([0.6, 0.6])
DRAWN = [name for name in EXPRESSIONS if name != "micrograd README"]       # 32 nodes: too many to draw
X, TARGET = np.array([0.05, 0.1]), np.array([0.01, 0.99])


def mazur(draw=en.draw):
    return draw.network([dense(W1, B1), dense(W2, B2)], X, TARGET, loss="half_sse")


def by_class(drawing, name):
    return [node for node in ElementTree.fromstring(drawing._repr_svg_()).iter() if node.get("class") == name]


def expected_of_mazur():
    """Forward and backward for one sample, written out with sums."""
    a1 = [1 / (1 + np.exp(-(sum(X[i] * W1[i, j] for i in range(2)) + B1[j]))) for j in range(2)]
    a2 = [1 / (1 + np.exp(-(sum(a1[i] * W2[i, j] for i in range(2)) + B2[j]))) for j in range(2)]
    d2 = [(a2[j] - TARGET[j]) * a2[j] * (1 - a2[j]) for j in range(2)]
    d1 = [sum(d2[k] * W2[j, k] for k in range(2)) * a1[j] * (1 - a1[j]) for j in range(2)]
    numbers = {"L": sum((a2[k] - TARGET[k]) ** 2 for k in range(2)) / 2}
    for l, (W, b, a, d, before) in enumerate([(W1, B1, a1, d1, X), (W2, B2, a2, d2, a1)], start=1):
        for j in range(2):
            numbers |= {f"b{l}[{j}]": b[j], f"a{l}[{j}]": a[j], f"delta{l}[{j}]": d[j], f"db{l}[{j}]": d[j],
                        f"z{l}[{j}]": np.log(a[j] / (1 - a[j]))}
            for i in range(2):
                numbers |= {f"W{l}[{i}, {j}]": W[i, j], f"dW{l}[{i}, {j}]": before[i] * d[j]}
    return numbers | {f"x[{i}]": X[i] for i in range(2)} | {f"y[{k}]": TARGET[k] for k in range(2)}


def test_a_network_shows_every_number_of_one_pass():
    shown = {key: float(number) for key, number in re.findall(r"(.+) = (\S+)", repr(mazur()))}
    expected = expected_of_mazur()
    assert set(shown) == set(expected)
    for key, value in expected.items():
        assert abs(shown[key] - value) <= 0.5e-4 + 1e-9, key


def test_values_and_gradients_of_a_network_stand_in_their_own_dress():
    drawing, expected = mazur(), expected_of_mazur()
    values, slopes = (sorted(float("".join(node.itertext()).replace("−", "-")) for node in by_class(drawing, class_))
                      for class_ in ("bp-value", "bp-gradient"))
    of_gradient = [value for key, value in expected.items() if key.startswith("d")]
    np.testing.assert_allclose(values, sorted(v for k, v in expected.items() if not k.startswith("d")), atol=0.51e-4)
    np.testing.assert_allclose(slopes, sorted(of_gradient), atol=0.51e-4)
    assert len(by_class(drawing, "bp-pill")) == len(of_gradient), "a gradient is told by its pill, not by colour alone"


@pytest.mark.parametrize("name", DRAWN)
def test_gradients_stand_below_and_values_above_their_nodes(name):
    drawing = en.draw.graph(EXPRESSIONS[name]()[0])
    nodes = [(float(node.get("cx")), float(node.get("cy"))) for node in by_class(drawing, "bp-node") if node.tag == f"{SVG}circle"]
    for class_, side in (("bp-value", -1), ("bp-gradient", 1)):
        for node in by_class(drawing, class_):
            x, y = float(node.get("x")), float(node.get("y"))
            owners = [cy for cx, cy in nodes if cx == x and abs(cy - y) < 50]
            assert all((y - cy) * side > 0 for cy in owners)


def test_both_editions_have_the_same_drawing_and_their_own_title():
    a, b = mazur(en.draw)._repr_svg_(), mazur(ko.draw)._repr_svg_()
    title = r"<title>(.*?)</title>"
    assert re.sub(title, "", a) == re.sub(title, "", b)
    assert re.search(title, a)[1] == en.WORDS["network"] and re.search(title, b)[1] == ko.WORDS["network"]
    assert "L = 0.2984" in re.search("<desc>(.*?)</desc>", a)[1]


def test_a_network_that_nobody_could_read_is_refused():
    wide = [dense(np.ones((3, 4)), np.zeros(4)), dense(np.ones((4, 1)), [0])]
    with pytest.raises(ValueError, match=r"at most 8 weights between two layers, got W1 \(3, 4\)"):
        en.draw.network(wide, [1, 2, 3], [1], loss="half_sse")


def test_gears_turn_as_often_as_their_teeth_say():
    assert repr(en.draw.gears([24, 12, 8])) == "24 teeth: 1 turn\n12 teeth: -2 turns, rate -2\n8 teeth: 3 turns, rate -1.5"
    for refused in ([24], [24, 5], [41, 12]):
        with pytest.raises(ValueError, match="expected two gears or more, of 6 to 40 teeth"):
            en.draw.gears(refused)


def test_gears_mesh():
    """Where two gears meet, one has a tooth and the other a gap: no corner of one lies inside the other."""
    wheels = [np.array([[float(x) for x in point.split()] for point in node.get("d")[1:].split("L")])[:-1]
              for node in by_class(en.draw.gears([24, 12, 9, 8]), "bp-node")]
    for first, second in zip(wheels, wheels[1:]):
        for corners, other in ((first, second), (second, first)):
            assert not Path(other).contains_points(corners).any()


def test_paths_are_counted_and_their_rates_multiplied():
    rates = [[2, 3, 1], [1, 2, 4]]
    shown = repr(en.draw.paths(rates, "xmy"))
    assert f"paths = {sum(1 for _ in product(*rates))}" in shown
    assert f"rate = {sum(a * b for a, b in product(*rates))}" in shown, "over all paths: the sum of their products"
    for refused in ((rates, "xy"), ([[1] * 7], "xy"), ([[]], "xy")):
        with pytest.raises(ValueError, match="expected one name more than stages, and 1 to 6 edges"):
            en.draw.paths(*refused)


def test_strips_add_up_to_the_grown_rectangle():
    shown = [float(number) for number in re.findall(r"[= r] (\S+)$", repr(en.draw.strips(6, 4, 1, 0.5)), re.M)]
    assert shown == [24, 4, 3, 0.5, 31.5] and sum(shown[:-1]) == shown[-1]
    for refused in ((6, 4, 1, -0.5), (6, 4, 0.01, 0.5), (-1, 4, 1, 1)):
        with pytest.raises(ValueError, match="expected positive sides and strips of at least 16 pixels"):
            en.draw.strips(*refused)


CHECKED = {"the loss falls": (101, [1, 2, 3, 4, 7, 8, 9, 10, 11, 12]), "the last layer": (16, [1, 4, 6, 8, 9, 11, 12]),
           "one sample": (58, [2, 11]), "every entry": (58, []), "one direction": (2, [])}
NAMES = ["기울기에서 편향을 뺌", *(f"버그 {number}" for number in range(2, 13))]


def test_a_table_counts_who_was_caught_and_shows_it_by_shape():
    drawing = en.draw.caught(CHECKED)
    assert repr(drawing).splitlines()[1:4:2] == [
        "B the last layer: caught 5 of 12, forward passes 16, survivors 1, 4, 6, 8, 9, 11, 12",
        "D every entry: caught 12 of 12, forward passes 58, survivors none"]
    hollow = by_class(drawing, "bp-pill")
    assert len(hollow) == 1 + sum(len(survivors) for _, survivors in CHECKED.values()), "and one in the key"
    assert [node.text for node in by_class(drawing, "bp-value")] == ["2", "5", "10", "12", "12"]
    assert [node.text for node in by_class(drawing, "bp-gradient")] == ["101", "16", "58", "58", "2"]
    at = [node.get("x") for node in by_class(drawing, "bp-name")][1]
    heights = sorted({float(node.get("cy")) for node in hollow})
    assert {heights.index(float(node.get("cy"))) + 1 for node in hollow[:-1] if node.get("cx") == at} == {1, 4, 5, 7, 8, 10, 11}, (
        "rows 1, 4, 6, 8, 9, 11, 12 of the column B; no check lets 5 through")


def test_a_known_check_is_named_in_the_language_of_the_reader():
    known = "loss falls, 1 step"
    shown = [node.text for node in by_class(ko.draw.caught({known: (2, []), "mine": (2, [])}), "bp-small")]
    assert f"A  {ko.WORDS[known]}" in shown and "B  mine" in shown


def test_a_table_that_fits_no_telephone_is_refused():
    for refused, words in ((({},), "expected 1 to 9 checks, got 0"), (({str(n): (2, []) for n in range(10)},), "got 10"),
                           (({"a": (2, [13])},), r"got 'a': \(2, \[13\]\)"), (({"a": (0, [])},), "forward passes, numbers of")):
        with pytest.raises(ValueError, match=words):
            en.draw.caught(*refused)
    with pytest.raises(ValueError, match="a name for each of the 12 bugs, got 2"):
        en.draw.caught(CHECKED, names=["a", "b"])


@pytest.fixture(scope="module")
def page():
    if chromium() is None:
        pytest.skip("no Chromium to measure words with")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser.new_page()
        browser.close()


OVERLAPS = """() => {
  const words = [...document.querySelectorAll("svg text, svg .bp-pill")].filter(w => !w.closest(".bp-small"));
  const boxes = words.map(w => [w, w.getBoundingClientRect()]), found = [];
  boxes.forEach(([a, p], i) => boxes.slice(i + 1).forEach(([b, q]) => {
    const wide = Math.min(p.right, q.right) - Math.max(p.left, q.left), high = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
    const pair = a.parentElement === b.parentElement && a.parentElement.tagName === "g";      // a pill and its own number
    if (!pair && wide > 3 && high > 5) found.push([a.textContent || "pill", b.textContent || "pill"].join(" over "));
  }));
  return found;
}"""


OTHERS = {"mazur": mazur, "caught": lambda: en.draw.caught(CHECKED), "caught, with names": lambda: ko.draw.caught(CHECKED, names=NAMES),
           "gears": lambda: en.draw.gears([24, 12, 8]), "strips": lambda: en.draw.strips(6, 4, 1, 0.5),
          "paths": lambda: en.draw.paths([[-0.25, 3, 1.3333], [1, -12.5, 4, 2]], "xmy")}


@pytest.mark.parametrize("name", [*DRAWN, *OTHERS])
def test_no_number_covers_another(page, name):
    drawing = OTHERS[name]() if name in OTHERS else en.draw.graph(EXPRESSIONS[name]()[0])
    page.set_content(f"<body>{drawing._repr_svg_()}")
    assert page.evaluate(OVERLAPS) == []
