"""MathML as one line of text, such as a screen reader can say: δ_(l+1) W_(l+1)ᵀ instead of letters at heights."""

import unicodedata

FUNCTION_APPLICATION = "\u2061"
SUM = "∑"
RELATIONS = "=≠<>≤≥≈→←∈∝"
RAISED = str.maketrans("0123456789−nx⊤", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻ⁿˣᵀ")
ACCENTS = {"^": "\N{COMBINING CIRCUMFLEX ACCENT}", "~": "\N{COMBINING TILDE}", "ˉ": "\N{COMBINING MACRON}"}
BRACE = "⏟"


def line(math):
    """
    >>> from bs4 import BeautifulSoup
    >>> parse = lambda text: line(BeautifulSoup(text, "html.parser"))
    >>> parse("<mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mn>2</mn></mfrac>"), parse("<msup><mi>W</mi><mi>⊤</mi></msup>")
    ('(a+1)/2', 'Wᵀ')
    >>> parse("<msub><mi>A</mi><mrow><mi>l</mi><mo>−</mo><mn>1</mn></mrow></msub><mo>=</mo><msqrt><mi>x</mi></msqrt>")
    'A_(l−1) = √x'
    >>> parse("<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable>")
    '1, 2; 3, 4'
    """
    text = " ".join(said(math).split())
    return text.replace(" ,", ",").replace(" .", ".").replace("( ", "(").replace(" )", ")")


def said(node):
    if node.name is None:
        return node.replace(FUNCTION_APPLICATION, " ")
    children = [child for child in node.children if child.name or child.strip()]
    way = WAYS.get(node.name)
    return way(node, *children) if way else "".join(map(said, children))


def bracketed(node):
    """In brackets, unless it is one number, or one name such as ∂L."""
    text = said(node).strip()
    return text if text.lstrip("∂∇Δ").replace(".", "").isalnum() else f"({text})"


def scripted(base, below=None, above=None):
    """A letter with what stands at its foot and its head. Σ and ln keep their distance to what follows."""
    text = said(base)
    letter, end = text.strip(), " " if text.endswith(" ") else ""
    return text.rstrip() + (lowered(letter, below) if below else "") + (raised(above) if above else "") + end


def lowered(letter, node):
    text = said(node).strip()
    return text if letter != SUM and (len(text) == 1 or text.isdigit()) else "_" + bracketed(node)


def raised(node):
    text = said(node).strip()
    small = text.translate(RAISED)
    return small if len(text) == sum(map(str.__ne__, small, text)) or text == "′" else "^" + bracketed(node)


def under(node, base, below):
    """Below a brace nothing is said; what stands below the formula with its brace is a remark."""
    text = said(below).strip()
    if text == BRACE:
        return said(base)
    return f"{said(base)} [{text}] " if node.find("mo", string=BRACE) else scripted(base, below)


def over(node, base, above):
    text = said(above).strip()
    return unicodedata.normalize("NFC", said(base) + ACCENTS[text]) if text in ACCENTS else scripted(base, above=above)


def table(node, *rows):
    """A matrix, whose columns are centred; or an equation over several lines, cut at its signs."""
    between = ", " if node.get("columnalign", "center").startswith("center") else " "
    return "; ".join(between.join(said(cell).strip() for cell in row.find_all("mtd", recursive=False)) for row in rows)


def sign(node, *text):
    text = node.get_text()
    return f" {text} " if text in RELATIONS + SUM else f"{text} " if text == "," else text.replace(FUNCTION_APPLICATION, " ")


def identifier(node, text):
    """A name of several letters, such as ln, stands apart from its neighbours."""
    return f" {text} " if len(text) > 1 else str(text)


WAYS = {
    "annotation": lambda node, *source: "",
    "mspace": lambda node: " ",
    "mi": identifier, "mo": sign, "mtable": table,
    "mfrac": lambda node, top, bottom: f" {bracketed(top)}/{bracketed(bottom)} ",
    "msqrt": lambda node, *inner: "√" + (bracketed(*inner) if len(inner) == 1 else f"({''.join(map(said, inner))})"),
    "msub": lambda node, base, below: scripted(base, below),
    "msup": lambda node, base, above: scripted(base, above=above),
    "msubsup": lambda node, base, below, above: scripted(base, below, above),
    "munderover": lambda node, base, below, above: scripted(base, below, above),
    "munder": under, "mover": over,
}
