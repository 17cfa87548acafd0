"""Drawings become part of the page, so that they follow its colours; every image has an alternative text.

A notebook's `image/svg+xml` output would be shown as an image, and an image cannot see the page's light or dark
colours. Its shapes use `var(--bp-ink, #1b1b1b)` and so on (the values are in book/_static/figures.css), so it is put
into the page itself, with `role="img"` and its alternative text as label.
"""

import re
from pathlib import Path
from xml.etree import ElementTree

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging

logger = logging.getLogger(__name__)

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
ElementTree.register_namespace("", SVG)
ElementTree.register_namespace("xlink", XLINK)

# 144pt or 200px or 200: matplotlib says pt, bpkit nothing, which means px
LENGTH = re.compile(r"(?P<number>[\d.]+)(?P<unit>px|pt|em|)")


def inline(svg, label, prefix):
    """The text of an SVG file as an element of a page.

    label: its alternative text. prefix: makes its ids unique on the page.
    """
    drawing = ElementTree.fromstring(svg)
    if drawing.tag != f"{{{SVG}}}svg":
        raise ValueError(f"expected <svg xmlns=\"{SVG}\">, got <{drawing.tag}>. Draw it with bpkit or matplotlib.")
    for name in ("title", "desc"):                           # the label says it, in the language of the page
        for element in drawing.findall(f"{{{SVG}}}{name}"):
            drawing.remove(element)
    make_ids_unique(drawing, prefix)
    keep_styles_inside(drawing, prefix)
    width = natural_width(drawing)
    drawing.set("id", prefix)
    drawing.set("class", "bp-figure")
    drawing.set("role", "img")
    drawing.set("aria-label", label)
    drawing.set("style", f"--width: {width}")                # book/_static/figures.css makes it the largest width
    return ElementTree.tostring(drawing, encoding="unicode")


def make_ids_unique(drawing, prefix):
    """Two drawings on a page may both call something "arrow"; put the prefix before ids and what refers to them."""
    for element in drawing.iter():
        for name, value in element.attrib.items():
            if name == "id":
                value = f"{prefix}-{value}"
            elif name in ("href", f"{{{XLINK}}}href") and value.startswith("#"):
                value = f"#{prefix}-{value[1:]}"
            elif name in ("aria-labelledby", "aria-describedby"):
                value = " ".join(f"{prefix}-{word}" for word in value.split())
            element.set(name, re.sub(r"url\(#([^)]+)\)", rf"url(#{prefix}-\1)", value))


def keep_styles_inside(drawing, prefix):
    """A <style> inside the page would hold for all of it; nest its rules below the drawing."""
    for style in drawing.iter(f"{{{SVG}}}style"):
        style.text = f"#{prefix} {{ {style.text or ''} }}"


def natural_width(drawing):
    """The width of the drawing in CSS, from its width or else its viewBox; removes the fixed size."""
    width, height = drawing.attrib.pop("width", None), drawing.attrib.pop("height", None)
    box = drawing.get("viewBox")
    if width is None and box is None:
        raise ValueError("expected a width or a viewBox on <svg>, got neither. Give it viewBox=\"0 0 WIDTH HEIGHT\".")
    if box is None:
        number, unit = LENGTH.fullmatch(width).group("number", "unit")
        drawing.set("viewBox", f"0 0 {number} {LENGTH.fullmatch(height)['number']}")
    else:
        number, unit = LENGTH.fullmatch(width).group("number", "unit") if width else (box.split()[2], "")
    return f"{number}{unit or 'px'}"


class InlineDrawings(SphinxPostTransform):
    """Replace each image of a drawing by the drawing, before the images are collected for copying."""

    default_priority = 300          # after MyST-NB has chosen among the formats of an output (priority 4)
    formats = ("html",)

    def run(self):
        for n, image in enumerate(list(self.document.findall(nodes.image)), start=1):
            if not image.get("alt"):
                logger.warning("an image without alternative text: %s. Say what it shows; for the output of a cell in "
                               "the cell's metadata, {\"mystnb\": {\"image\": {\"alt\": \"…\"}}}.", image["uri"],
                               location=image, type="bpbook", subtype="alt")
            elif image["uri"].endswith(".svg") and "://" not in image["uri"]:
                self.replace(image, f"drawing-{n}")

    def replace(self, image, prefix):
        try:
            drawing = inline(Path(self.env.srcdir, image["uri"]).read_text("utf-8"), image["alt"], prefix)
        except (ElementTree.ParseError, ValueError) as problem:
            logger.warning("a drawing that cannot be put into the page: %s", problem, location=image, type="bpbook",
                           subtype="drawing")
            return
        image.replace_self(nodes.raw("", f'<div class="bp-drawing">{drawing}</div>', format="html"))


def setup(app):
    app.add_post_transform(InlineDrawings)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
