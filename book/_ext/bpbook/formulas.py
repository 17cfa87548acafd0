"""Formulas become HTML and MathML while the book is built: no script on the page, and no other host.

KaTeX runs inside Python through dukpy, so Node is not needed either. A formula that KaTeX cannot read is a warning,
and so fails the build.
"""

import functools
import re
from pathlib import Path

import dukpy
from docutils import nodes
from sphinx.locale import _
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number

from bpbook.plain_text import plain

logger = logging.getLogger(__name__)

SCRIPT = Path(__file__).parent / "katex" / "katex.min.js"
FONTS = ("KaTeX_Main-Regular", "KaTeX_Math-Italic")      # of nearly every formula; fetched before they are missed
COPIES = "katex/copy-tex.min.js"              # lets a reader copy formulas as LaTeX


@functools.cache
def engine():
    javascript = dukpy.JSInterpreter()
    javascript.evaljs(SCRIPT.read_text("utf-8") + "; 0")
    return javascript


@functools.cache
def render(tex, display):
    """The HTML and MathML of one formula; `display` puts it on a line of its own. Raises dukpy.JSRuntimeError."""
    return engine().evaljs(
        "katex.renderToString(dukpy.tex, {displayMode: dukpy.display, throwOnError: true, strict: 'error'})",
        tex=tex, display=display)


def prepared(tex, display):
    """The formula as KaTeX wants it: Sphinx numbers formulas, so KaTeX must not; several lines are aligned at &."""
    tex = re.sub(r"\\(begin|end)\{(align|gather|equation)\}", r"\\\1{\2*}", tex.strip())
    if display and r"\\" in tex and r"\begin" not in tex:
        tex = rf"\begin{{aligned}}{tex}\end{{aligned}}"
    return tex


def html_of(writer, node, display):
    tex = prepared(node.astext(), display)
    try:
        return render(tex, display)
    except dukpy.JSRuntimeError as error:
        said = re.search(r"(?:ParseError|Error): (.*)", str(error))
        logger.warning("KaTeX cannot read the formula %r: %s. Correct the formula.",
                       tex, said[1] if said else error, location=node, type="bpbook", subtype="formula")
        return f"<code>{writer.encode(tex)}</code>"


def heads_a_column(node):
    while node is not None and not isinstance(node, nodes.thead):
        node = node.parent
    return node is not None


def visit_math(writer, node):
    formula = html_of(writer, node, display=False)
    if heads_a_column(node):                      # a screen reader says it with each number of the column, as plain words
        formula = formula.replace("<math ", f'<math aria-label="{writer.attval(plain(node))}" ', 1)
    writer.body.append(formula)
    raise nodes.SkipNode


def visit_math_block(writer, node):
    writer.body.append(writer.starttag(node, "div", CLASS="math-block"))
    writer.body.append(html_of(writer, node, display=True))
    if node["number"]:
        writer.body.append(f'<span class="eqno">({get_node_equation_number(writer, node)})')
        writer.add_permalink_ref(node, _("Link to this equation"))
        writer.body.append("</span>")
    writer.body.append("</div>\n")
    raise nodes.SkipNode


def add_files(app, page, template, context, doctree):
    if 'class="katex' in (context.get("body") or ""):
        app.add_js_file(COPIES)
        context["early_fonts"] = [context["pathto"](f"_static/katex/fonts/{name}.woff2", 1) for name in FONTS]


def setup(app):
    app.connect("html-page-context", add_files)
    app.add_html_math_renderer("katex", (visit_math, None), (visit_math_block, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
