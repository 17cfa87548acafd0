"""A number in prose is one that was computed on the same page."""

import re
from xml.etree import ElementTree

from tests.notebooks.exercise_cells import labels
from tests.notebooks.numbers_in_text import decimals
from tests.notebooks.rules.rulebook import rule
from tests.notebooks.rules.figures import SVG
from tests.notebooks.rules.form import without_fences

LEAST_DECIMALS = 3


@rule
def prose_numbers(notebook):
    """A number of three or more decimals in prose, alt text or caption occurs in an output (or the code) of the page.

    This is what a claim like "the network reaches 0.983" above an output of 0.5 fails by. A number that someone else
    printed, right or wrong, is quoted: it stands in a block quotation, on a line that begins with `> `.
    """
    known = _known_numbers(notebook)
    for cell in notebook.cells:
        said = [_own_words(cell.source)] if cell.is_markdown else [cell.alt, cell.caption]
        for number in decimals("\n".join(said)):
            if len(number.partition(".")[2]) >= LEAST_DECIMALS and number not in known:
                yield cell, (f"says {number}, but no output of this page shows it. Take the number from an output; "
                             "if it is somebody else's, quote it on a line that begins with `> `.")


def _own_words(markdown):
    """Markdown without code blocks, quotations, and the targets of links."""
    text = re.sub(r"(?m)^>.*$", "", without_fences(markdown))
    return re.sub(r"\]\([^)]*\)", "]", text)


def _known_numbers(notebook):
    """Numbers of all outputs, figures' labels and code; each also without its sign, for "it falls by 0.1234"."""
    texts = [text for cell in notebook.code_cells for text in [cell.source, *cell.texts, *_labels(cell)]]
    texts += [label for cell in notebook.cells for label in labels(cell.id)]      # made by bpkit, as an output is
    found = decimals("\n".join(texts))
    return {*found, *(number.lstrip("-") for number in found)}


def _labels(cell):
    for svg in cell.data_of(SVG):
        try:
            yield " ".join(ElementTree.fromstring(svg).itertext())
        except ElementTree.ParseError:
            pass                      # svg-well-formed complains of it
