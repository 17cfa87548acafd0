"""Reading a widget's plot back: from its HTML to the numbers that its lines and marks stand for."""

import re

import numpy as np
from bs4 import BeautifulSoup

from bpkit.checking.both import Both


class Read:
    """A widget's HTML. frames: its list items. shared: what every frame shows."""

    def __init__(self, widget):
        self.html = widget._content()
        self.soup = BeautifulSoup(self.html, "html.parser")
        self.frames = self.soup.select("li.bp-frame")
        self.shared = self.soup.select_one(".bp-shared")

    def says(self, frame):
        """The lines of a frame's caption, its title first."""
        return [line.get_text() for line in self.frames[frame].select(".bp-says p")]


def numbers(words):
    """Every number in a text, as written."""
    return re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", words)


def points(d):
    """The points of a path made of M and L, one array a piece: [(n, 2), …]."""
    return [np.array([[float(number) for number in point.split()] for point in re.split("[ML]", piece)[1:]])
            for piece in re.findall(r"M[^M]*", d.replace("h0", ""))]


def data_of_pixel(labels):
    """From labels {pixel: value} on one axis, the function from pixels to data. They must lie on one straight line."""
    pixels, values = np.array(sorted(labels.items())).T
    slope, offset = np.polyfit(pixels, values, 1)
    np.testing.assert_allclose(slope * pixels + offset, values, atol=abs(slope) * 0.11)
    return lambda pixel: slope * np.asarray(pixel) + offset


def hangul(words):
    return re.search("[가-힣]", words)


def untranslated(module):
    """The texts of a module that are not English on one side and Korean on the other; those equal in both are left out."""
    values = [value for each in vars(module).values() for value in (each.values() if isinstance(each, dict) else [each])]
    return [both for both in values if isinstance(both, Both) and both.en != both.ko
            and (hangul(both.en) or not hangul(both.ko))]
