"""A nudge shows what the function does there, computed here without any graph."""

import re

import pytest

from bpkit import en, graph
from tests.widgets.examples import product, square_and_more
from tests.widgets.support import frames, near

NUDGES = (-1, -0.5, -0.1, -0.01, 0, 0.01, 0.1, 0.5, 1)


def f(x, y, z):
    return (x + y) * z


def test_each_frame_shows_the_function_at_the_nudged_point():
    seen, at = frames(en.widget.nudge(product())), {"x": -2.0, "y": 5.0, "z": -4.0}
    assert len(seen) == 27 and [frame.series for frame in seen] == [0] * 9 + [1] * 9 + [2] * 9
    for series, name in enumerate("xyz"):
        for frame, nudge in zip(seen[9 * series:], NUDGES):
            point = {**at, name: at[name] + nudge}
            values = {"f": f(**point), "q": point["x"] + point["y"]}
            shown = dict(re.findall(r"(\w) = (\S+)", "\n".join(frame.texts)))
            assert all(near(shown[key], value) for key, value in values.items()), (name, nudge)
            plain = [float(text) for text in frame.texts if re.fullmatch(r"-?[\d.]+", text)]
            assert any(near(value, point[name]) for value in plain)
            rings = {(ring["cx"], ring["cy"]) for ring in frame.picture.select("circle.bp-out")}
            assert len(rings) == (0 if nudge == 0 else 2 if name == "z" else 3), "the leaf, and what is computed from it"


def test_the_ratio_is_that_of_the_two_changes():
    for frame in frames(en.widget.nudge(square_and_more())):
        found = re.search(r"(\S+) / (\S+) = (\S+)\. The gradient says (\S+)\.", frame.says)
        if found:
            change, nudge, ratio, slope = (float(text.strip("()")) for text in found.groups())
            assert slope == 8 and near(ratio, 8 + nudge), "((3 + h)² + 2(3 + h) - 15)/h = 8 + h"
            assert near(change, nudge * (8 + nudge))
            assert f"They differ by {abs(nudge):.4f}" in frame.says


def test_the_slider_starts_where_nothing_is_nudged_and_says_the_nudge():
    html = en.widget.nudge(product())._repr_html_()
    assert 'data-start="4"' in html
    assert re.findall(r'data-mark="([^"]*)"', html)[:9] == ["−1", "−0.5", "−0.1", "−0.01", "0", "+0.01", "+0.1", "+0.5", "+1"]


@pytest.mark.parametrize("nudges", [(0.1, 0.2), (0.1, 0.0, -0.1), (0.0, 0.0)])
def test_nudges_must_grow_and_pass_through_zero(nudges):
    with pytest.raises(ValueError, match="nudges: expected increasing numbers with 0 among them"):
        en.widget.nudge(product(), nudges=nudges)


def test_only_the_chosen_inputs_are_offered():
    x, y = graph.leaf(2, "x"), graph.leaf(3, "y")
    html = en.widget.nudge((x * y).named("f"), inputs=[y])._repr_html_()
    assert 'type="radio"' not in html and len(re.findall("bp-frame\"", html)) >= 9
