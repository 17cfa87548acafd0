"""The parts of book/_ext/bpbook that can be tried without building a book."""

import doctest
import importlib
import pkgutil
import re
from types import SimpleNamespace

import bpbook
import bppaper
import pytest
from bpbook.formulas import SCRIPT, render
from bpbook.line_breaks import KeepTogether, keep_particles
from bpbook.plain_text import sections
from bpbook.repository_address import on_config, pages_address
from docutils import nodes
from docutils.utils import new_document
from sphinx.errors import ConfigError
from sphinx_exercise.nodes import exercise_enumerable_node, exercise_title, solution_node

from tests.site.built import ROOT

MODULES = [module.name for module in pkgutil.iter_modules(bpbook.__path__)]


@pytest.mark.parametrize("module", MODULES)
def test_examples_in_docstrings(module):
    assert doctest.testmod(importlib.import_module(f"bpbook.{module}")).failed == 0


@pytest.mark.parametrize("module", [module.name for module in pkgutil.iter_modules(bppaper.__path__)])
def test_examples_in_docstrings_of_the_pdf(module):
    assert doctest.testmod(importlib.import_module(f"bppaper.{module}")).failed == 0


def test_every_module_with_a_setup_is_set_up():
    with_setup = {name for name in MODULES if hasattr(importlib.import_module(f"bpbook.{name}"), "setup")}
    assert with_setup == set(bpbook.MODULES)


@pytest.mark.parametrize("repository, pages", [
    ("https://github.com/OWNER/owner.github.io", "https://owner.github.io/"),
    ("https://github.com/OWNER/NAME.git", "https://owner.github.io/NAME/"),
    ("https://gitlab.com/OWNER/NAME", ""),
])
def test_address_of_the_published_site(repository, pages):
    assert pages_address(repository) == pages


@pytest.mark.parametrize("address", ["github.com/NAME", "http://github.com/OWNER/NAME", "https://github.com/OWNER"])
def test_address_of_another_form_is_refused(address):
    with pytest.raises(ConfigError, match="expected https://HOST/OWNER/NAME, got '"):
        on_config(None, SimpleNamespace(html_theme_options={"repository_url": address}, html_baseurl=""))


def page_for_search():
    """A page as Sphinx reads it: two sections, formulas, a hint, a hidden cell, an exercise and its solution."""
    document = new_document("test")
    page = nodes.section("", nodes.title("", "Page"), nodes.paragraph("", "First line.\nSecond."), ids=["page"])
    inner = nodes.section("", nodes.title("", "Inner"), ids=["inner"])
    inner += nodes.paragraph("", "", nodes.Text("The slope "), nodes.math("", r"\partial L"), nodes.Text("."))
    inner += nodes.math_block("", r"\begin{aligned} \frac{1}{2}\ln a &= -\delta \\[0.4em] &= W^\top \end{aligned}")
    inner += nodes.row("", nodes.entry("", nodes.paragraph("", "One")), nodes.entry(), nodes.entry("", nodes.paragraph("", "Two"), nodes.paragraph("", "2")))
    inner += nodes.container("", nodes.paragraph("", "a hint"), design_component="dropdown")
    inner += nodes.container("", nodes.literal_block("", "hidden = 1"), hide_mode="all")
    inner += nodes.literal_block("", "import numpy as np\nfrom bpkit import (one,\n    two)\n\nX, w = np.array([[1, 2],\n    [3, -4.5]])\ndraw.plot(X,\n    w)\nshown = 1\n    print(shown,\n          shown)\n    and = 2")
    inner += nodes.literal_block("", "and = 2", classes=["output", "stream"])
    inner += nodes.literal_block("", "ValueError: no", classes=["output", "traceback"])
    inner += nodes.container("", nodes.literal_block("", "from bpkit.en import check\nanswer = None"), nb_element="cell_code")
    inner += exercise_enumerable_node("", exercise_title("", nodes.Text("Exercise"), nodes.Text("By hand")),
                                      nodes.section("", nodes.paragraph("", "Find it.")), label="en-by-hand")
    inner += solution_node("", nodes.paragraph("", "It is 3."))
    document += page
    page += inner
    return document


def test_text_of_a_page_for_the_search():
    assert sections(page_for_search()) == [
        ("", "Page", "First line. Second.", False),
        ("inner", "Inner", "The slope ∂L.\n½ ln a = -δ\n= Wᵀ\nOne\tTwo 2\n\tshown = 1\n\tand = 2\n\tValueError: no", False),
        ("en-by-hand", "By hand", "Find it.", True)]


def kept_together(*parts):
    """The text of each no-break element of a paragraph."""
    document = new_document("test")
    document += nodes.paragraph("", "", *parts)
    transform = KeepTogether(document)
    transform.run()
    return no_breaks(document)


def no_breaks(document):
    return [inline.astext() for inline in document.findall(nodes.inline) if "no-break" in inline["classes"]]


def test_particle_stays_with_its_formula():
    assert kept_together(nodes.Text("값 ("), nodes.math("", "x"), nodes.Text("는 커집니다.")) == ["(x는"]


def test_formula_stays_with_what_a_no_break_space_ties_to_it():
    assert kept_together(nodes.Text("(F) or (G)\u00a0"), nodes.math("", "x"), nodes.Text(", (H)")) == ["(G)\u00a0x,"]


def test_particle_stays_with_the_bracket_before_it():
    document = new_document("test")
    document += nodes.paragraph("", "", nodes.Text("역전파(backpropagation)의 단계(1)과 표(x) 아래 "), nodes.literal("", "f(x)는"))
    keep_particles(document)
    assert no_breaks(document) == [")의", ")과"]
    assert document.astext() == "역전파(backpropagation)의 단계(1)과 표(x) 아래 f(x)는"


def test_full_stop_stays_with_its_formula():
    assert kept_together(nodes.Text("it is "), nodes.math("", "u v"), nodes.Text(".")) == ["u v."]


def test_neighbours_are_all_kept():
    parts = [nodes.literal("", "(4,)"), nodes.Text("와 "), nodes.literal("", "(4, 1)"), nodes.Text("은 다릅니다.")]
    assert kept_together(*parts) == ["(4,)와", "(4, 1)은"]


def test_length_is_what_a_reader_sees():
    formula = nodes.math("", r"\delta_1 = \frac{\partial L}{\partial Z_1}")
    assert kept_together(formula, nodes.Text("는")) == [formula.astext() + "는"]


def test_fraction_is_as_long_as_its_longer_part():
    formula = nodes.math("", r"\frac{|g - m|}{\max(|g|,\,|m|,\,10^{-8})}")
    assert kept_together(formula, nodes.Text("는")) == [formula.astext() + "는"]


def test_long_formula_may_break():
    assert kept_together(nodes.math("", "x" * 40), nodes.Text("는")) == []


def test_formula_keeps_mathml_for_screen_readers():
    html = render(r"\frac{\partial L}{\partial Z}", True)
    assert "<math" in html and "katex-display" in html and "aria-hidden" in html


def test_style_sheet_is_of_the_same_katex():
    version = re.search(r'version:"([\d.]+)"', SCRIPT.read_text("utf-8"))[1]
    css = (ROOT / "book" / "_static" / "katex" / "katex.min.css").read_text("utf-8")
    assert f'.katex-version:after{{content:"{version}"}}' in css
    assert f"KaTeX {version}" in (SCRIPT.parent / "README.md").read_text("utf-8")
