"""Figures: pictures that are the same on every machine, and say in words what they show."""

import re
from xml.etree import ElementTree

from tests.notebooks.rules.rulebook import rule

SVG = "image/svg+xml"


@rule
def svg_well_formed(notebook):
    """A browser that meets a broken SVG shows nothing."""
    for cell in notebook.code_cells:
        for svg in cell.data_of(SVG):
            try:
                ElementTree.fromstring(svg)
            except ElementTree.ParseError as error:
                yield cell, f"its SVG is broken ({error}). Run `python run.py notebooks`; mend what draws it."


@rule
def svg_canonical(notebook):
    """No dates, comments or fourth decimals, which change from machine to machine, and no glyph that a font lacks."""
    for cell in notebook.code_cells:
        for svg in cell.data_of(SVG):
            tags = re.sub(r'href="[^"]*"', "", "".join(re.findall(r"<[^>]*>", svg)))
            found = re.search(r"<metadata|<!--|\d\.\d{4,}", tags) or re.search("¤|&#xa4;", svg)
            if found:
                yield cell, f"{found[0]!r} in its SVG is not the same everywhere. Draw with bpkit, which takes it out."


@rule
def one_figure(notebook):
    """One figure a cell, so that one alt text describes it."""
    for cell in notebook.code_cells:
        if len(cell.data_of(SVG)) > 1:
            yield cell, f"expected one figure a cell, got {len(cell.data_of(SVG))}. Split the cell."


@rule
def alt_text(notebook):
    """A figure has a sentence for readers who do not see it; without one the book would use the file's name."""
    for cell in notebook.code_cells:
        if cell.data_of(SVG) and len(cell.alt) < 8:
            yield cell, f"expected an alt text in metadata mystnb.image.alt, got {cell.alt!r}. Say what is seen."


@rule
def figure_summary(notebook):
    """A figure also says its data as text, so that a changed number is seen even where a picture is forgiven."""
    for cell in notebook.code_cells:
        for output in cell.outputs:
            text = output.get("data", {}).get("text/plain", "").strip()
            if SVG in output.get("data", {}) and (not text or text.startswith("<")):
                yield cell, f"expected a figure whose text gives its data, got {text!r}. Draw with bpkit."


@rule
def figure_names(notebook):
    """Names of figures are shared by the whole project, so each carries its edition."""
    for cell in notebook.code_cells:
        name = cell.metadata.get("mystnb", {}).get("figure", {}).get("name")
        if name is not None and not name.startswith(f"{notebook.edition}-"):
            yield cell, f"expected a figure name that begins with {notebook.edition}-, got {name!r}. Rename it."
