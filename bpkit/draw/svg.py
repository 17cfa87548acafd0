"""Drawings of our own, element by element: networks, graphs, and the frames of widgets.

Plots are matplotlib's business (:mod:`bpkit.draw.picture`); a diagram is lines, circles and words at places we choose.
"""

from pathlib import Path
from xml.etree import ElementTree

from bpkit.draw.numbers import with_minus

STYLE = Path(__file__).with_name("diagram.css")


def element(tag, *children, **attributes):
    """An SVG element. children: elements or text. attributes: stroke_width=2 becomes stroke-width="2", class_ becomes class.

    >>> written(element("text", "q", x=1, y=2.25, class_="bp-name"))
    '<text x="1" y="2.3" class="bp-name">q</text>'
    """
    made = ElementTree.Element(tag, {name.rstrip("_").replace("_", "-"): _value(value)
                                     for name, value in attributes.items() if value is not None})
    for child in children:
        if isinstance(child, str):
            _append_text(made, child)
        else:
            made.append(child)
    return made


def group(*children, **attributes):
    return element("g", *children, **attributes)


def text(x, y, words, class_, **attributes):
    """Words centred at x, standing on y."""
    return element("text", with_minus(words), x=x, y=y, class_=class_, **attributes)


def line(points, class_, **attributes):
    """A line through points (x, y)."""
    return element("path", d=path(points), class_=class_, **attributes)


def around(boxes, class_):
    """Frames around boxes (x, y, width, height), all of one class: bp-in for what is used, bp-out for what is made."""
    return group(*(element("rect", x=x - 2, y=y - 2, width=width + 4, height=height + 4, rx=6)
                   for x, y, width, height in boxes), class_=class_)


def path(points):
    """The d of a path through points.

    >>> path([(0, 0), (10, 2.5)])
    'M0 0L10 2.5'
    """
    return "M" + "L".join(f"{place(x)} {place(y)}" for x, y in points)


def place(number):
    """A coordinate with one decimal, the same on every machine; a tie is moved off its rounding boundary first.

    >>> place(-0.04), place(12.0), place(0.25)
    ('0', '12', '0.3')
    """
    digits = f"{float(number) + 1.3e-5:.1f}".removesuffix(".0")
    return "0" if digits == "-0" else digits


def written(drawing):
    """The text of an element."""
    return ElementTree.tostring(drawing, encoding="unicode", short_empty_elements=True).replace(" />", "/>")


class Diagram:
    """A drawing for Jupyter: `drawing` is its <svg>, `summary` the numbers that it shows.

    title and description are read aloud; the book takes the alternative text of the cell instead.
    """

    def __init__(self, children, width, height, *, title, description, summary):
        self.summary = summary
        self.drawing = element(
            "svg", element("title", title), element("desc", description), element("style", STYLE.read_text("utf-8").strip()),
            *children, xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {place(width)} {place(height)}",
            width=f"{place(width)}px", height=f"{place(height)}px", role="img")

    def __repr__(self):
        return self.summary

    def _repr_svg_(self):
        return written(self.drawing)


def _value(value):
    return value if isinstance(value, str) else place(value)


def _append_text(parent, words):
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words
