"""The dot product's pictures and captions, against NumPy; bpkit's and the widget's own functions are not asked."""

import re

import numpy as np
import pytest
from bs4 import BeautifulSoup

from bpkit import en, ko
from tests.widgets.support import content, frames, near, numbers

U, V = [1, 3], [4, 2]
WORDS = {"Same direction": 1.0, "Acute angle": 0.5 ** 0.5, "Perpendicular": 0.0, "Obtuse angle": -0.5 ** 0.5,
         "Opposite directions": -1.0}
EDGE = 6.1                   # the plane is −6.1…6.1


def vectors(says):
    """u and v as the caption says them."""
    u0, u1, v0, v1 = map(float, re.search(r"u = \((\S+), (\S+)\), v = \((\S+), (\S+)\)", says).groups())
    return np.array([u0, u1]), np.array([v0, v1])


def part(picture, name):
    return picture.select_one(f'[data-part="{name}"]')


def points(picture, name, attribute="d"):
    """The places of a part, mapped from pixels back into the plane."""
    size = float(picture["viewbox"].split()[-1])
    pixels = np.array([float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", part(picture, name)[attribute])]).reshape(-1, 2)
    return (pixels - size / 2) * [1, -1] * 2 * EDGE / size


def test_the_captions_say_what_numpy_computes():
    seen = frames(en.widget.dot_product(U, V))
    assert [frame.title for frame in seen] == list(WORDS)
    for frame in seen:
        u, v = vectors(frame.says)
        lines = dict(line.split(" = ", 1) for line in frame.says.splitlines()[2:])
        assert numbers(lines["u·v"]) == [u[0], v[0], u[1], v[1], np.dot(u, v)]
        first, second = lines["‖u‖"].split(", ‖v‖ = ")
        assert near(first, np.linalg.norm(u)) and near(second, np.linalg.norm(v))
        assert near(lines["cos"].split()[-1], np.cos(np.arctan2(*u[::-1]) - np.arctan2(*v[::-1])))
        assert near(lines["cos"].split()[-1], WORDS[frame.title])
        share, shadow = numbers(frame.says.splitlines()[-1])[:2], numbers(frame.says.splitlines()[-1])[2:]
        along = v / np.linalg.norm(v)
        np.testing.assert_allclose(shadow, np.outer(along, along) @ u, atol=5.1e-5)
        assert share == [np.dot(u, v), np.dot(v, v)]


def test_one_frame_is_the_given_pair_and_all_have_the_given_v():
    pairs = [vectors(frame.says) for frame in frames(en.widget.dot_product([-2.5, 1], [1, -2]))]
    assert sum(u.tolist() == [-2.5, 1] for u, _ in pairs) == 1 and len(pairs) == 5
    assert all(v.tolist() == [1, -2] for _, v in pairs)


@pytest.mark.parametrize("u, v", [(U, V), ([-2.5, 1], [1, -2]), ([0, -5], [-0.5, 3])])
def test_the_arrows_in_the_pictures_are_the_vectors_of_the_captions(u, v):
    for frame in frames(ko.widget.dot_product(u, v)):
        u, v = vectors(frame.says)
        along = v / np.linalg.norm(v)
        shadow = np.outer(along, along) @ u
        pixel = 0.1 * 2 * EDGE / float(frame.picture["viewbox"].split()[-1])
        for name, tip in (("u", u), ("v", v), ("shadow", shadow)):
            if np.linalg.norm(tip) > 1e-9:
                outline = points(frame.picture, name)
                np.testing.assert_allclose(outline[3], tip, atol=pixel)
                np.testing.assert_allclose(outline[[0, -1]].mean(axis=0), 0, atol=pixel)
        np.testing.assert_allclose(points(frame.picture, "falls"), [u, shadow], atol=pixel)
        np.testing.assert_allclose(points(frame.picture, "foot", "transform"), [shadow], atol=pixel)
        start, end = points(frame.picture, "ray")
        assert abs(np.dot((end - start), [-along[1], along[0]])) < 2 * pixel and np.linalg.norm(end - start) > 12


def test_a_shadow_that_is_a_point_has_no_arrow():
    perpendicular = frames(en.widget.dot_product(U, V))[2]
    assert part(perpendicular.picture, "shadow")["d"] == "" and perpendicular.title == "Perpendicular"


def test_without_a_script_the_strip_stands_there_and_the_live_picture_does_not():
    page = BeautifulSoup(content(en.widget.dot_product(U, V)), "html.parser")
    assert page.select_one(".bp-live").has_attr("hidden") and len(page.select(".bp-frame")) == 5
    assert not page.select(".bp-frame [tabindex]")
    sliders = page.select("[role=slider]")
    assert [(s["aria-label"], s["aria-valuetext"]) for s in sliders] == [("tip of u", "(1, 3)"), ("tip of v", "(4, 2)")]
    assert not page.select_one(".bp-live [aria-hidden] [tabindex]"), "a ring to reach by keyboard must not be hidden from readers"


@pytest.mark.parametrize("u, v, message", [
    ([1, 3, 2], [4, 2], r"u: expected shape \(2,\), got shape \(3,\)"),
    ([1, 3], [0, 0], r"v: expected multiples of 0.5 from -5 to 5, not both 0, got \[0.0, 0.0\]"),
    ([1, 3.2], [4, 2], r"u: expected multiples of 0.5 .* got \[1.0, 3.2\]"),
    ([1, 3], [4, 5.5], r"v: expected multiples of 0.5 from -5 to 5"),
])
def test_what_the_grid_cannot_hold_is_refused(u, v, message):
    with pytest.raises(ValueError, match=message):
        en.widget.dot_product(u, v)
