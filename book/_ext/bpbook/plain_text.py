"""What a page says, section by section, as plain text that a search can look through and show.

Hints and solutions are left out: a search should not give them away. So are drawings and widgets. And so are imports,
tables of numbers that a program begins with, the code that an exercise starts from, and what programs print, with the
lines that print it, but for error messages: hardly anybody looks for them, and a phone has to fetch all of the text before
it can show a result.

A line of the text is a paragraph, a formula, a row of a table with tabs between its cells, or, behind a tab, a line of code.
"""

import html
import re
from typing import NamedTuple

from docutils import nodes
from sphinx_exercise.nodes import exercise_enumerable_node, exercise_node, solution_node

from bpbook.plain_formulas import in_letters

# Statements of a program, with their further lines.
NEVER_SOUGHT = re.compile(r"(?m)^( *)(?:print\(|(?:draw|widget)\.|import |from \S+ import ).*(?:\n\1 +.*)*\n*")
NUMBERS = re.compile(r"(?m)^[\w, ]+ = (?:np\.array\(|dense\(|\[)(?:np\.array\(|dense\(|[-\d\s.,()\[\]])*$\n?")


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
            elif isinstance(child, nodes.row):
                texts.append(row(child))
            elif isinstance(child, nodes.literal_block):
                texts.append("\n".join(f"\t{line}" for line in plain(child).split("\n") if line))
            elif isinstance(child, nodes.TextElement):
                texts.append(plain(child))
            else:
                walk(child, texts)

    def row(node):
        cells = [[] for _ in node.children]
        for cell, texts in zip(node.children, cells, strict=True):
            walk(cell, texts)
        return "\t".join(" ".join(filter(None, texts)).replace("\n", " ") for texts in cells if any(texts))

    def begin(anchor, title, is_exercise):
        found.append((anchor, title, [], is_exercise))
        return found[-1][2]

    walk(document, [])
    return [Section(anchor, title, "\n".join(filter(None, texts)), is_exercise)
            for anchor, title, texts, is_exercise in found]


def is_silent(node):
    """What stands on the page as a drawing, is folded away, printed, or a start to be changed."""
    return (isinstance(node, nodes.title | nodes.raw | nodes.comment | solution_node)
            or node.get("nb_element") == "mime_bundle" or "hide_mode" in node
            or node.get("design_component") == "dropdown" or "stream" in node.get("classes", ())
            or (node.get("nb_element") == "cell_code" and "import check" in node.astext()))


def plain(node):
    """The text of a paragraph in one line, formulas included; code keeps its lines, but not its columns."""
    if isinstance(node, nodes.math_block):
        return "\n".join(filter(None, map(in_letters, re.split(r"\\\\(?:\[.*?\])?", node.astext()))))
    text = "".join(map(said, node.findall(nodes.Text)))
    if not isinstance(node, nodes.literal_block):
        return " ".join(text.split())
    text = re.sub(NUMBERS, "", re.sub(NEVER_SOUGHT, "", text))
    return re.sub(r"\n? +", lambda gap: gap[0][0], text.strip())


def said(text):
    words = text.astext()
    if isinstance(text.parent, nodes.math):
        return in_letters(words)
    return html.unescape(re.sub("<[^>]*>", "", words)) if isinstance(text.parent, nodes.raw) else words
