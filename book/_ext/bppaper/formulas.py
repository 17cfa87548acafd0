"""A formula in the PDF: a screen reader finds a formula there, and says it as one line.

KaTeX puts letters here and there until they look like a formula. Chromium writes them down one by one, and gives the
whole a name only if it is a picture. So it is called a picture while it is printed, and a formula afterwards.
"""

import pikepdf

from bppaper.spoken import line

SIGN = "\N{INVISIBLE SEPARATOR}"          # before the name: it tells formulas from pictures until the PDF is finished


def name(formula):
    """formula: the element of KaTeX with its MathML beside its letters, which stay."""
    formula["role"] = "img"
    formula["aria-label"] = SIGN + line(formula.math)
    formula.select_one(".katex-mathml").decompose()
    del formula.select_one(".katex-html")["aria-hidden"]               # what is hidden gets no name


def name_of(formula):
    return formula["aria-label"].removeprefix(SIGN)


def mark(pdf):
    """In an open PDF the pictures that have the name of a formula become formulas."""
    for element in pdf.objects:
        if isinstance(element, pikepdf.Dictionary) and str(element.get("/Alt", "")).startswith(SIGN):
            element.S = pikepdf.Name.Formula
            element.Alt = str(element.Alt).removeprefix(SIGN)
