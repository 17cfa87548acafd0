"""A widget taken apart: its frames, their captions, and the words and marks in their pictures."""

import re
from typing import NamedTuple

from bs4 import BeautifulSoup

NUMBER = re.compile(r"(?<![\w.])[-−]?\d+(?:\.\d+)?")
LIMIT = 30_000                      # bytes of one widget, beside the shared script and style


class Seen(NamedTuple):
    """A frame as a reader sees it, but for the minus of a number, which is Python's. texts: the words in its picture, those that stay from earlier frames included.

    classes: the class of each of them, such as bp-gradient.
    """

    title: str
    says: str
    texts: list
    classes: list
    series: int
    picture: object


def content(widget):
    """The HTML of a widget without style and script."""
    return re.sub(r'(?s)<(style|script) class="bp-asset">.*?</\1>', "", widget._repr_html_())


def frames(widget):
    """Every frame as :class:`Seen`."""
    page = BeautifulSoup(content(widget), "html.parser")
    return [_seen(page, frame) for frame in page.select(".bp-frame")]


def _seen(page, frame):
    lines = [as_python(line.get_text()) for line in frame.select(".bp-says p")]
    picture = frame.select_one(".bp-board svg")
    words = _texts(page, picture) if picture else []
    return Seen(lines[0], "\n".join(lines[1:]), [as_python(word.get_text()) for word in words],
                [(word.get("class") or [""])[0] for word in words], int(frame["data-series"]), picture)


def _texts(page, element):
    """The text elements below an element, and below what it uses by reference."""
    found = element.find_all("text")
    for use in element.find_all("use"):
        found += _texts(page, page.find(id=use["href"].removeprefix("#")))
    return found


def as_python(text):
    """The text with the minus of a number as Python reads it."""
    return re.sub(r"−(?=\d)", "-", text)


def numbers(text):
    """The numbers in a text, as floats."""
    return [float(number.replace("−", "-")) for number in NUMBER.findall(text)]


def near(shown, value, digits=4):
    """Whether a shown number is the value, rounded."""
    return abs(float(shown) - value) <= 0.5 * 10.0 ** -digits + 1e-9


def all_near(words, values):
    """Whether the words are these values, rounded, in any order."""
    return len(words) == len(values) and all(map(near, sorted(map(float, words)), sorted(values)))
