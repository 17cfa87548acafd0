"""The colours of drawings can be read as text, and told apart by the colour-blind, in light and in dark."""

import re
from itertools import combinations

import numpy as np
import pytest

from tests.site.built import ROOT

# Machado, Oliveira and Fernandes 2009, severity 1: what linear RGB becomes for these eyes
EYES = {
    "usual": np.eye(3),
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                            [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                              [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                            [0.004733, 0.691367, 0.303900]]),
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = TO_XYZ.sum(axis=1)
APART = 20                # a distance in CIELAB; 2 is just noticeable side by side


def colours(theme):
    css = (ROOT / "book" / "_static" / "figures.css").read_text("utf-8")
    selector = {"light": r"^html \{", "dark": r'^html\[data-theme="dark"\] \{'}[theme]
    block = re.search(selector + r"(.*?)\}", css, re.DOTALL | re.MULTILINE)[1]
    return {name: linear(value) for name, value in re.findall(r"--bp-(\w+): (#\w{6});", block)}


def linear(code):
    """#rrggbb as linear RGB, from 0 to 1."""
    value = np.array([int(code[i:i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def contrast(one, other):
    """WCAG's ratio, from 1 to 21."""
    darker, lighter = sorted(0.05 + TO_XYZ[1] @ rgb for rgb in (one, other))
    return lighter / darker


def lab(rgb):
    ratio = TO_XYZ @ np.clip(rgb, 0, 1) / WHITE
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["ink", "soft", "a", "b", "c"])
def test_legible(theme, name):
    palette = colours(theme)
    ratio = contrast(palette[name], palette["paper"])
    assert ratio >= 4.5, f"--bp-{name} on --bp-paper, {theme}: expected a contrast of at least 4.5, got {ratio:.2f}."


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("eyes", EYES)
def test_told_apart(theme, eyes):
    palette = colours(theme)
    for one, other in combinations(["a", "b", "c", "ink"], 2):
        distance = np.linalg.norm(lab(EYES[eyes] @ palette[one]) - lab(EYES[eyes] @ palette[other]))
        assert distance >= APART, (f"--bp-{one} and --bp-{other}, {theme}, {eyes}: expected a distance of at least "
                                   f"{APART}, got {distance:.1f}.")
