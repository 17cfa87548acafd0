"""What a page says, section by section, as plain text that a search can look through and show.

Hints and solutions are left out: a search should not give them away. So are drawings and widgets. And so are imports,
the code that an exercise starts from, and what programs print, with the lines that print it, but for error messages:
hardly anybody looks for them, and a phone has to fetch all of the text before it can show a result.
"""

import re
import unicodedata
from typing import NamedTuple

from docutils import nodes
from sphinx_exercise.nodes import exercise_enumerable_node, exercise_node, solution_node

GREEK = ("alpha beta gamma delta epsilon eta theta lambda mu pi rho sigma tau phi psi omega".split())
SIGNS = {"partial": "∂", "nabla": "∇", "cdot": "·", "times": "×", "odot": "⊙", "top": "ᵀ", "lVert": "‖", "rVert": "‖",
         "to": "→", "approx": "≈", "le": "≤", "ge": "≥", "ne": "≠", "sum": "Σ", "sqrt": "√", "prime": "′", "dots": "…",
         "infty": "∞", "pm": "±",
         **{name: unicodedata.lookup(f"GREEK SMALL LETTER {name.replace('lambda', 'lamda').upper()}") for name in GREEK}}

# Statements of a program, with their further lines.
NEVER_SOUGHT = re.compile(r"(?m)^( *)(?:print\(|import |from \S+ import ).*(?:\n\1 +.*)*\n*")

RAISED = str.maketrans("-0123456789nx", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹ⁿˣ")


class Section(NamedTuple):
    """anchor: its id, "" at the beginning of a page. is_exercise: the title and text of one exercise."""

    anchor: str
    title: str
    text: str
    is_exercise: bool = False


def sections(document):
    """The Sections of a page as it was read, in order; a section that holds others ends where the first of them starts."""
    found = []

    def walk(node, texts):
        for child in node.children:
            if isinstance(child, nodes.section) and isinstance(child[0], nodes.title):
                walk(child, begin(child["ids"][0] if found else "", plain(child[0]), False))
            elif isinstance(child, exercise_node | exercise_enumerable_node):
                title = "".join(map(plain, child[0].children[1:])).strip() if len(child) else ""
                walk(child, begin(child["label"], title, True) if title else texts)
            elif is_silent(child):
                continue
            elif isinstance(child, nodes.TextElement):
                texts.append(plain(child))
            else:
                walk(child, texts)

    def begin(anchor, title, is_exercise):
        found.append((anchor, title, [], is_exercise))
        return found[-1][2]

    walk(document, [])
    return [Section(anchor, title, "\n".join(filter(None, texts)), is_exercise)
            for anchor, title, texts, is_exercise in found]


def is_silent(node):
    """What stands on the page as a drawing or a formula of its own, is folded away, printed, or a start to be changed."""
    return (isinstance(node, nodes.title | nodes.raw | nodes.math_block | nodes.comment | solution_node)
            or node.get("nb_element") == "mime_bundle" or "hide_mode" in node
            or node.get("design_component") == "dropdown" or "stream" in node.get("classes", ())
            or (node.get("nb_element") == "cell_code" and "import check" in node.astext()))


def plain(node):
    """The text of a paragraph in one line, formulas included; code keeps its lines, but not its columns."""
    text = "".join(in_letters(part.astext()) if isinstance(part.parent, nodes.math) else part.astext()
                   for part in node.findall(nodes.Text))
    if not isinstance(node, nodes.literal_block):
        return " ".join(text.split())
    text = re.sub(NEVER_SOUGHT, "", text)
    return re.sub(r"\n? +", lambda gap: gap[0][0], text.strip())


def in_letters(tex):
    r"""A short formula as one would type it.

    >>> in_letters(r"\frac{\partial L}{\partial Z} = \delta"), in_letters(r"W_1^\top"), in_letters(r"\lVert w\rVert^2"), in_letters("10^{-5} x^n")
    ('∂L/∂Z = δ', 'W1ᵀ', '‖w‖²', '10⁻⁵ xⁿ')
    """
    tex = re.sub(r"\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}", r"\1/\2", tex)
    tex = re.sub(r"\\([A-Za-z]+) ?", lambda command: SIGNS.get(command[1], ""), tex)
    tex = re.sub(r"\^(?:([\dnx])|\{(-?\d+)\})", lambda power: (power[1] or power[2]).translate(RAISED), tex)
    return re.sub(r"\\[,;!: ]|[{}^_$&\\]", "", tex)
